// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/spectrum/assign.h"
#include "core/spectrum/network_bound.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <numeric>

using namespace continua;
using namespace continua::spectrum;

namespace {

int below(Random& random, int count)
{
    return static_cast<int>(random.below(static_cast<std::uint64_t>(count)));
}

/// A ring with chords, one fiber each way or one for both.
FiberNetwork randomNetwork(Random& random, int nodeCount, int chords, bool isShared)
{
    FiberNetwork network{.nodeCount = nodeCount, .fiberCount = 0, .arcs = {}};
    const auto join = [&](int a, int b) {
        network.arcs.push_back({a, b, network.fiberCount});
        network.arcs.push_back({b, a, isShared ? network.fiberCount : ++network.fiberCount});
        ++network.fiberCount;
    };
    for (int node = 0; node < nodeCount; ++node)
        join(node, (node + 1) % nodeCount);
    for (int chord = 0; chord < chords; ++chord)
        if (const int a = below(random, nodeCount), b = below(random, nodeCount); a != b)
            join(a, b);
    return network;
}

std::vector<NodeDemand> randomDemands(Random& random, int nodeCount, int count, int widest)
{
    std::vector<NodeDemand> demands;
    while (static_cast<int>(demands.size()) < count)
        if (const int a = below(random, nodeCount), b = below(random, nodeCount); a != b)
            demands.push_back({a, b, 1 + below(random, widest)});
    return demands;
}

/// Every loopless way, as fibers.
void collectWays(const FiberNetwork& network, int at, int to, std::vector<bool>& passed,
                 std::vector<int>& way, std::vector<std::vector<int>>& ways)
{
    if (at == to) {
        ways.push_back(way);
        return;
    }
    passed[static_cast<std::size_t>(at)] = true;
    for (const Arc& arc : network.arcs)
        if (arc.from == at && !passed[static_cast<std::size_t>(arc.to)]) {
            way.push_back(arc.fiber);
            collectWays(network, arc.to, to, passed, way, ways);
            way.pop_back();
        }
    passed[static_cast<std::size_t>(at)] = false;
}

AssignmentProblem withAllWays(const FiberNetwork& network, const std::vector<NodeDemand>& demands)
{
    AssignmentProblem problem{.fiberCount = network.fiberCount, .demands = {}};
    for (const NodeDemand& demand : demands) {
        std::vector<bool> passed(static_cast<std::size_t>(network.nodeCount), false);
        std::vector<int> way;
        std::vector<std::vector<int>> ways;
        collectWays(network, demand.from, demand.to, passed, way, ways);
        SlotDemand& options = problem.demands.emplace_back();
        for (const auto& fibers : ways)
            options.options.push_back({fibers, demand.width});
    }
    return problem;
}

}  // namespace

class TestCongestionBound : public QObject {
    Q_OBJECT

private slots:
    void itsPricesProveIt()
    {
        Random random(21);
        for (int round = 0; round < 20; ++round) {
            const FiberNetwork network = randomNetwork(random, 6, 3, round % 2 == 0);
            const std::vector<NodeDemand> demands = randomDemands(random, 6, 15, 4);
            const auto found = networkBound(network, demands, {.rounds = 400});
            QVERIFY(found);
            const CongestionBound& bound = found->bound;
            QCOMPARE(bound.priceSum,
                     std::accumulate(bound.prices.begin(), bound.prices.end(), std::int64_t{0}));
            std::int64_t paid = 0;
            for (const SlotDemand& demand : withAllWays(network, demands).demands) {
                std::int64_t least = std::numeric_limits<std::int64_t>::max();
                for (const RouteOption& option : demand.options) {
                    std::int64_t price = 0;
                    for (const int fiber : option.fibers)
                        price += bound.prices[static_cast<std::size_t>(fiber)] * option.width;
                    least = std::min(least, price);
                }
                paid += least;
            }
            QCOMPARE(bound.paid, paid);
            QVERIFY(bound.slotCount() * bound.priceSum >= paid);
            QVERIFY((bound.slotCount() - 1) * bound.priceSum < paid);
        }
    }

    void overAllWaysItIsTheSameAsOverTheNetwork()
    {
        Random random(22);
        for (int round = 0; round < 8; ++round) {
            const FiberNetwork network = randomNetwork(random, 6, 2, round % 2 == 0);
            const std::vector<NodeDemand> demands = randomDemands(random, 6, 20, 3);
            const auto byNetwork = networkBound(network, demands);
            QVERIFY(byNetwork);
            const CongestionBound byWays = congestionBound(withAllWays(network, demands));
            QVERIFY(std::abs(byNetwork->bound.value() - byWays.value()) < 0.01 * byWays.value());
        }
    }

    void noAnswerIsBelowIt()
    {
        Random random(23);
        int reached = 0;
        for (int round = 0; round < 20; ++round) {
            const FiberNetwork network = randomNetwork(random, 7, 3, round % 2 == 0);
            const std::vector<NodeDemand> demands = randomDemands(random, 7, 25, 1);
            const auto bound = networkBound(network, demands, {.rounds = 400});
            QVERIFY(bound);
            const auto assigned =
                assign(withAllWays(network, demands), {.bound = bound->bound, .insertions = 3000});
            QVERIFY(assigned);
            QVERIFY(assigned->end() >= bound->bound.slotCount());
            reached += assigned->end() == bound->bound.slotCount();
        }
        QVERIFY2(reached >= 18, "wavelengths of small networks mostly reach the bound");
    }

    void aCutIsFound()
    {
        // Two triangles joined by two fibers: five demands across need ceil(5 / 2) slots.
        const FiberNetwork network{.nodeCount = 6,
                                   .fiberCount = 8,
                                   .arcs = {{0, 1, 0},
                                            {1, 2, 1},
                                            {0, 2, 2},
                                            {3, 4, 3},
                                            {4, 5, 4},
                                            {3, 5, 5},
                                            {0, 3, 6},
                                            {2, 5, 7}}};
        const std::vector<NodeDemand> demands(5, NodeDemand{0, 5, 1});
        const auto found = networkBound(network, demands, {.rounds = 400});
        QVERIFY(found);
        QCOMPARE(found->bound.slotCount(), 3);
        QVERIFY(std::abs(found->bound.value() - 2.5) < 0.01);
    }

    void itMeetsWaysThatReachIt()
    {
        const FiberNetwork network{
            .nodeCount = 4, .fiberCount = 4, .arcs = {{0, 1, 0}, {1, 3, 1}, {0, 2, 2}, {2, 3, 3}}};
        const auto found = networkBound(network, {{0, 3, 1}, {0, 3, 1}});
        QVERIFY(found);
        QCOMPARE(found->bound.slotCount(), 1);
        QCOMPARE(found->ways[0].size(), 2u);
    }

    void whatIsNotThereIsAnError()
    {
        const FiberNetwork network{.nodeCount = 3, .fiberCount = 1, .arcs = {{0, 1, 0}}};
        QCOMPARE(networkBound(network, {{0, 2, 1}}).error().code, ErrorCode::UnknownName);
        QCOMPARE(networkBound(network, {{1, 0, 1}}).error().code, ErrorCode::UnknownName);
        QCOMPARE(networkBound(network, {{0, 3, 1}}).error().code, ErrorCode::ValueOutOfRange);
        QCOMPARE(networkBound(network, {{0, 0, 1}}).error().code, ErrorCode::ValueOutOfRange);
        QCOMPARE(networkBound(network, {{0, 1, 0}}).error().code, ErrorCode::ValueOutOfRange);
        const FiberNetwork broken{.nodeCount = 3, .fiberCount = 1, .arcs = {{0, 1, 1}}};
        QCOMPARE(networkBound(broken, {}).error().code, ErrorCode::ValueOutOfRange);
    }
};

QTEST_APPLESS_MAIN(TestCongestionBound)
#include "tst_congestion_bound.moc"
