// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/spectrum/assign.h"
#include "core/spectrum/attainable_end.h"
#include "core/spectrum/coloring_bound.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <limits>
#include <map>

using namespace continua;
using namespace continua::spectrum;

namespace {

int below(Random& random, int count)
{
    return static_cast<int>(random.below(static_cast<std::uint64_t>(count)));
}

AssignmentProblem randomProblem(Random& random, int fiberCount, int demandCount, int widest)
{
    AssignmentProblem problem{.fiberCount = fiberCount, .demands = {}};
    for (int d = 0; d < demandCount; ++d) {
        SlotDemand demand;
        const int options = 1 + below(random, 3);
        for (int o = 0; o < options; ++o) {
            RouteOption option{.fibers = {}, .width = 1 + below(random, widest)};
            for (int fiber = 0; fiber < fiberCount; ++fiber)
                if (random.below(3) == 0)
                    option.fibers.push_back(fiber);
            if (option.fibers.empty())
                option.fibers.push_back(below(random, fiberCount));
            demand.options.push_back(option);
        }
        problem.demands.push_back(demand);
    }
    return problem;
}

/// Whether all demands from `demand` on fit into `slotCount` slots besides what is taken.
bool fits(const AssignmentProblem& problem, std::vector<std::vector<bool>>& taken,
          std::size_t demand, int slotCount)
{
    if (demand == problem.demands.size())
        return true;
    for (const RouteOption& option : problem.demands[demand].options)
        for (int first = 0; first + option.width <= slotCount; ++first) {
            const auto eachSlot = [&](const std::function<void(std::vector<bool>::reference)>&
                                          act) {
                for (const int fiber : option.fibers)
                    for (int slot = first; slot < first + option.width; ++slot)
                        act(taken[static_cast<std::size_t>(fiber)][static_cast<std::size_t>(slot)]);
            };
            bool isFree = true;
            eachSlot([&](auto slot) { isFree = isFree && !slot; });
            if (!isFree)
                continue;
            eachSlot([](auto slot) { slot = true; });
            if (fits(problem, taken, demand + 1, slotCount))
                return true;
            eachSlot([](auto slot) { slot = false; });
        }
    return false;
}

int leastEnd(const AssignmentProblem& problem)
{
    for (int slotCount = 1;; ++slotCount) {
        std::vector<std::vector<bool>> taken(
            static_cast<std::size_t>(problem.fiberCount),
            std::vector<bool>(static_cast<std::size_t>(slotCount), false));
        if (fits(problem, taken, 0, slotCount))
            return slotCount;
    }
}

/// Each way has its width of slots from 0 up, and no slot of a fiber two users.
void verify(const AssignmentProblem& problem, const SlotAssignment& assignment)
{
    QCOMPARE(assignment.choices.size(), problem.demands.size());
    std::map<std::pair<int, int>, std::size_t> users;
    for (std::size_t d = 0; d < problem.demands.size(); ++d) {
        const SlotChoice& choice = assignment.choices[d];
        const RouteOption& option =
            problem.demands[d].options.at(static_cast<std::size_t>(choice.option));
        QVERIFY(choice.range.first >= 0);
        QCOMPARE(choice.range.count, option.width);
        for (const int fiber : option.fibers)
            for (int slot = choice.range.first; slot < choice.range.end(); ++slot)
                QVERIFY(users.emplace(std::pair(fiber, slot), d).second);
    }
    QVERIFY(!findOverlap(problem, assignment));
}

}  // namespace

class TestAssign : public QObject {
    Q_OBJECT

private slots:
    void tinyProblemsAreSolvedAsByTryingEverything()
    {
        Random random(11);
        int aboveCongestion = 0;
        int raisedByColoring = 0;
        int raisedToASum = 0;
        for (int round = 0; round < 150; ++round) {
            const AssignmentProblem problem =
                randomProblem(random, 2 + below(random, 4), 2 + below(random, 4), 3);
            const CongestionBound bound = congestionBound(problem);
            const auto assigned = assign(problem, {.bound = bound, .insertions = 20'000});
            QVERIFY(assigned);
            verify(problem, *assigned);
            const int least = leastEnd(problem);
            QVERIFY(bound.slotCount() <= least);
            QCOMPARE(assigned->end(), least);
            aboveCongestion += least > bound.slotCount();
            const int byColoring = coloringBound(problem);
            QVERIFY(byColoring <= least);
            raisedByColoring += byColoring > bound.slotCount();
            for (int known = 0; known <= least; ++known) {
                const int attainable = attainableEnd(problem, bound.prices, known);
                QVERIFY(attainable >= known && attainable <= least);
                raisedToASum += attainable > known;
            }
        }
        QVERIFY(raisedToASum > 0);
        QVERIFY(aboveCongestion > 0);
        QVERIFY(raisedByColoring > 0);
    }

    void nothingOverlapsAndNothingEndsBelowTheBound_data()
    {
        QTest::addColumn<int>("fiberCount");
        QTest::addColumn<int>("demandCount");
        QTest::addColumn<int>("widest");
        // clang-format off
        QTest::newRow("wavelengths") << 12 << 60 << 1;
        QTest::newRow("mixed")       << 20 << 80 << 8;
        QTest::newRow("one fiber")   <<  1 << 30 << 5;
        QTest::newRow("none")        <<  3 <<  0 << 1;
        // clang-format on
    }
    void nothingOverlapsAndNothingEndsBelowTheBound()
    {
        QFETCH(int, fiberCount);
        QFETCH(int, demandCount);
        QFETCH(int, widest);
        Random random(7);
        for (int round = 0; round < 5; ++round) {
            const AssignmentProblem problem =
                randomProblem(random, fiberCount, demandCount, widest);
            const CongestionBound bound = congestionBound(problem, {.rounds = 300});
            int before = std::numeric_limits<int>::max();
            const auto assigned = assign(
                problem,
                {.bound = bound, .insertions = 3000, .improved = [&](const SlotAssignment& better) {
                     QVERIFY(better.end() < before);
                     before = better.end();
                 }});
            QVERIFY(assigned);
            verify(problem, *assigned);
            QCOMPARE(assigned->end(), before);
            QVERIFY(bound.slotCount() <= assigned->end());
        }
    }

    void waysThatMeetPairwiseNeedMoreThanTheLoad()
    {
        // Three ways, each two of which share one fiber: two slots a fiber, three in all.
        const AssignmentProblem problem{
            .fiberCount = 3, .demands = {{{{{0, 1}, 1}}}, {{{{1, 2}, 1}}}, {{{{2, 0}, 1}}}}};
        const CongestionBound bound = congestionBound(problem);
        QCOMPARE(bound.slotCount(), 2);
        QCOMPARE(coloringBound(problem), 3);
        const auto assigned = assign(problem, {.bound = bound, .insertions = 5000});
        QVERIFY(assigned);
        QCOMPARE(assigned->end(), 3);
    }

    void lightpathsEndAtSumsOfTheirWidths()
    {
        AssignmentProblem problem{.fiberCount = 1, .demands = {}};
        for (const int width : {4, 4, 6})
            problem.demands.push_back({{{.fibers = {0}, .width = width}}});
        QCOMPARE(attainableEnd(problem, {}, 0), 0);
        QCOMPARE(attainableEnd(problem, {}, 5), 6);
        QCOMPARE(attainableEnd(problem, {}, 9), 10);
        QCOMPARE(attainableEnd(problem, {}, 11), 14);
        QCOMPARE(attainableEnd(problem, {}, 15), 15);  // There is no assignment to bound.
    }

    void theColorsThatAreEnoughAreFound()
    {
        Random random(12);
        for (int round = 0; round < 100; ++round) {
            const AssignmentProblem problem =
                randomProblem(random, 2 + below(random, 4), 2 + below(random, 5), 1);
            const std::vector<std::int64_t> prices = congestionBound(problem).prices;
            const int least = leastEnd(problem);
            QCOMPARE(isColorable(problem, least, prices, 10'000'000), Colorable::Yes);
            QCOMPARE(isColorable(problem, least, {}, 10'000'000), Colorable::Yes);
            QCOMPARE(isColorable(problem, least - 1, prices, 10'000'000), Colorable::No);
            QCOMPARE(isColorable(problem, least - 1, {}, 10'000'000), Colorable::No);
        }
    }

    void aProofThatTakesTooLongIsNone()
    {
        Random random(13);
        const AssignmentProblem problem = randomProblem(random, 15, 60, 1);
        const int colors = congestionBound(problem).slotCount();
        QCOMPARE(isColorable(problem, colors, {}, 10), Colorable::Unknown);
        QVERIFY(coloringBound(problem, 10) >= colors);
    }

    void theSameSeedGivesTheSameAnswer()
    {
        Random random(3);
        const AssignmentProblem problem = randomProblem(random, 15, 70, 6);
        const AssignSearch search{.bound = congestionBound(problem), .insertions = 4000, .seed = 9};
        const auto once = assign(problem, search);
        const auto again = assign(problem, search);
        QVERIFY(once && again);
        QVERIFY(*once == *again);
    }

    void aBandThatIsWideEnoughEndsTheSearch()
    {
        Random random(4);
        const AssignmentProblem problem = randomProblem(random, 15, 70, 6);
        int answers = 0;
        const auto assigned =
            assign(problem, {.slotCount = 10'000'000, .improved = [&](const auto&) { ++answers; }});
        QVERIFY(assigned);
        QCOMPARE(answers, 1);
    }

    void whatCannotBeAssignedIsAnError_data()
    {
        QTest::addColumn<AssignmentProblem>("problem");
        QTest::addColumn<ErrorCode>("code");
        const auto with = [](const RouteOption& option) {
            return AssignmentProblem{.fiberCount = 2, .demands = {{{option}}}};
        };
        // clang-format off
        QTest::newRow("no way")      << AssignmentProblem{2, {{}}} << ErrorCode::MissingValue;
        QTest::newRow("no width")    << with({{0}, 0})             << ErrorCode::ValueOutOfRange;
        QTest::newRow("fiber below") << with({{-1}, 1})            << ErrorCode::ValueOutOfRange;
        QTest::newRow("fiber above") << with({{0, 2}, 1})          << ErrorCode::ValueOutOfRange;
        QTest::newRow("fiber twice") << with({{1, 0, 1}, 1})       << ErrorCode::ValueOutOfRange;
        // clang-format on
    }
    void whatCannotBeAssignedIsAnError()
    {
        QFETCH(AssignmentProblem, problem);
        QFETCH(ErrorCode, code);
        QCOMPARE(assign(problem).error().code, code);
    }

    void anOverlapIsFound()
    {
        const AssignmentProblem problem{.fiberCount = 3,
                                        .demands = {{{{{0, 1}, 4}}}, {{{{1, 2}, 4}}}}};
        QVERIFY(!findOverlap(problem, {{{0, {0, 4}}, {0, {4, 4}}}}));
        const auto overlap = findOverlap(problem, {{{0, {0, 4}}, {0, {3, 4}}}});
        QVERIFY(overlap);
        QCOMPARE(overlap->fiber, 1);
        QCOMPARE(overlap->slot, 3);
    }
};

QTEST_APPLESS_MAIN(TestAssign)
#include "tst_assign.moc"
