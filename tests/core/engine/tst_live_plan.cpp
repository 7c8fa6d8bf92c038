// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/verify/verify.h"
#include "tests/support/continuum_design.h"
#include "tests/support/planned.h"

using namespace continua;
using namespace continua::test;

namespace {

Design continuum(int sites, int workloads, std::uint64_t seed)
{
    return ContinuumDesign(sites, workloads, seed, shippedCatalog()).make();
}

QString firstViolation(const Design& design, const Plan& plan)
{
    const auto violations = verify::verify(design, plan);
    if (violations.empty())
        return {};
    return QString("rule %1, %2")
        .arg(static_cast<int>(violations.front().rule))
        .arg(QString::fromStdString(violations.front().what));
}

}  // namespace

/// Designs of a size that the live engine lays out by its placement search.
class TestLivePlan : public QObject {
    Q_OBJECT

private slots:
    void plansOfLargeDesignsPassTheIndependentCheck_data()
    {
        QTest::addColumn<int>("sites");
        QTest::addColumn<int>("workloads");
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 4; ++seed)
            QTest::addRow("40 sites, 120 workloads, seed %d", seed) << 40 << 120 << seed;
        QTest::addRow("12 sites, 160 workloads") << 12 << 160 << 5;
    }
    void plansOfLargeDesignsPassTheIndependentCheck()
    {
        QFETCH(int, sites);
        QFETCH(int, workloads);
        QFETCH(int, seed);
        const Design design = continuum(sites, workloads, static_cast<std::uint64_t>(seed));
        const Plan plan = planned(design);
        QCOMPARE(firstViolation(design, plan), QString());
        QVERIFY(plan.lowerBound <= plan.objective);
        QVERIFY2(plan.lowerBound >= 0.75 * plan.objective,
                 qPrintable(QString("%1 of %2").arg(plan.lowerBound).arg(plan.objective)));
    }

    void theFirstPlanIsWholeAndTheLastIsNoWorse()
    {
        const Design design = continuum(40, 150, 7);
        std::vector<Plan> firsts;
        engine::PlanRequest request;
        request.onFirst = [&](const Plan& plan) { firsts.push_back(plan); };
        const Plan last = planned(design, request);
        QCOMPARE(firsts.size(), std::size_t{1});
        QCOMPARE(firstViolation(design, firsts.front()), QString());
        QVERIFY(firsts.front().lowerBound <= firsts.front().objective);
        QVERIFY(last.objective <= firsts.front().objective);
    }

    void equalSeedsGiveEqualPlans()
    {
        const Design design = continuum(36, 100, 9);
        QVERIFY(sameAnswer(planned(design), planned(design)));
    }

    void aPlanThatStartsFromTheLastOneIsNoWorse()
    {
        const Design design = continuum(40, 120, 11);
        const Plan before = planned(design);
        engine::PlanRequest request;
        request.previous = &before;
        const Plan again = planned(design, request);
        QVERIFY2(again.objective <= before.objective * (1.0 + 1e-9),
                 qPrintable(QString("%1 after %2").arg(again.objective).arg(before.objective)));
    }

    /// A plan that spares carbon is not the cheapest: going on from it, what moves must pay.
    void aReplicaMovesOnlyWhereThatSavesMoreThanItsPrice()
    {
        const Design design = continuum(16, 60, 21);
        const Plan before = planned(design, {.objective = Objective::Carbon});
        const auto movedIn = [&](const Plan& after) {
            int moved = 0;
            for (std::size_t p = 0; p < before.placements.size(); ++p)
                moved += before.placements[p].site != after.placements[p].site ? 1 : 0;
            return moved;
        };
        const auto from = [&](double usd) {
            return planned(design, {.previous = &before, .movePrice = Money::fromUsd(usd)});
        };
        const Plan free = from(0.0);
        QCOMPARE(free.placements.size(), before.placements.size());
        QVERIFY(movedIn(free) > 0);
        const Plan still = from(1e9);
        QCOMPARE(movedIn(still), 0);
        QVERIFY(free.objective < still.objective);
        const Plan some = from(5000.0);
        QCOMPARE(firstViolation(design, some),
                 QString());  // Its objective has no such price in it.
        QVERIFY(some.objective + 5000.0 * movedIn(some) <= still.objective);
        QVERIFY(some.lowerBound <= some.objective);
    }

    void moreEffortIsNoWorse()
    {
        const Design design = continuum(14, 40, 15);
        CountingControl control;
        const Result<Plan> longer = engine::plan(
            design, {.effort = engine::Effort::TenSeconds, .timeAllowed = Duration::fromS(1.5)},
            control);
        QVERIFY(longer);
        QCOMPARE(firstViolation(design, *longer), QString());
        QVERIFY(longer->objective <= planned(design).objective);
    }

    /// The bound must hold for every plan, that of another seed included.
    void noPlanOfAnySeedIsBelowTheBound()
    {
        const Design design = continuum(12, 160, 13);
        const Plan plan = planned(design);
        for (std::uint64_t seed = 2; seed <= 4; ++seed) {
            const Plan other = planned(design, {.seed = seed});
            QVERIFY(other.objective >= plan.lowerBound);
            QVERIFY(plan.objective >= other.lowerBound);
        }
    }
};

QTEST_APPLESS_MAIN(TestLivePlan)
#include "tst_live_plan.moc"
