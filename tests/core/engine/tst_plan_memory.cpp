// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/plan_memory.h"
#include "core/interchange/templates.h"
#include "core/verify/verify.h"
#include "tests/support/continuum_design.h"
#include "tests/support/continuum_edits.h"
#include "tests/support/planned.h"

using namespace continua;
using namespace continua::test;

namespace {

QString firstViolation(const Design& design, const Plan& plan)
{
    const auto violations = verify::verify(design, plan);
    if (violations.empty())
        return {};
    return QString("rule %1, %2")
        .arg(static_cast<int>(violations.front().rule))
        .arg(QString::fromStdString(violations.front().what));
}

Plan plannedWith(engine::PlanMemory& memory, const Design& design, const Plan* previous)
{
    CountingControl control;
    Result<Plan> plan = engine::plan(
        design, {.timeAllowed = Duration::fromHours(1.0), .previous = previous}, memory, control);
    if (!plan)
        qFatal("%s %s", plan.error().subject.c_str(), plan.error().place.c_str());
    return *std::move(plan);
}

}  // namespace

/// What the planner keeps between plans must not show in them, but for their speed.
class TestPlanMemory : public QObject {
    Q_OBJECT

private slots:
    void plansAfterEditsAreSoundAndAsGoodAsFreshOnes_data()
    {
        QTest::addColumn<Design>("design");
        QTest::addColumn<int>("seed");
        QTest::newRow("34 sites") << ContinuumDesign(34, 24, 1, shippedCatalog()).make() << 1;
        QTest::newRow("10 sites") << ContinuumDesign(10, 20, 1, shippedCatalog()).make() << 1;
        for (const interchange::Template& entry : interchange::templates()) {
            const Result<Design> design = interchange::openTemplate(
                entry.key, CONTINUA_SOURCE_DIR "/resources/templates", shippedCatalog());
            QVERIFY(design);
            if (!design->all<Workload>().empty())
                QTest::newRow(std::string(entry.key).c_str()) << *design << 3;
        }
    }
    void plansAfterEditsAreSoundAndAsGoodAsFreshOnes()
    {
        QFETCH(Design, design);
        QFETCH(int, seed);
        Random random(static_cast<std::uint64_t>(seed));
        engine::PlanMemory memory;
        Plan plan = plannedWith(memory, design, nullptr);
        for (const EditKind kind : kAllEdits) {
            if (!randomEdit(design, kind, random).applyTo(design))
                continue;
            plan = plannedWith(memory, design, &plan);
            QVERIFY2(firstViolation(design, plan).isEmpty(),
                     qPrintable(QString("%1: %2").arg(nameOf(kind), firstViolation(design, plan))));
            QVERIFY(plan.lowerBound <= plan.objective);
            const Plan fresh = planned(design);
            QVERIFY(plan.lowerBound <= fresh.objective);
            QVERIFY(fresh.lowerBound <= plan.objective);
            QVERIFY2(plan.objective <= fresh.objective * 1.03,
                     qPrintable(QString("%1: %2 instead of %3")
                                    .arg(nameOf(kind))
                                    .arg(plan.objective)
                                    .arg(fresh.objective)));
        }
    }

    void whatWasFoundOfLightHoldsAfterAnEdit_data()
    {
        QTest::addColumn<int>("kind");
        for (const EditKind kind : kAllEdits)
            QTest::newRow(nameOf(kind)) << static_cast<int>(kind);
    }
    void whatWasFoundOfLightHoldsAfterAnEdit()
    {
        QFETCH(int, kind);
        Design design = ContinuumDesign(36, 80, 5, shippedCatalog()).make();
        engine::PlanMemory memory;
        plannedWith(memory, design, nullptr);
        Random random(9);
        QVERIFY(randomEdit(design, static_cast<EditKind>(kind), random).applyTo(design));
        engine::RouteBook& kept = memory.workspaceFor(design, Objective::Cost).routes;
        engine::Workspace fresh(design, Objective::Cost);
        engine::SegmentBook segments(design, fresh.problem);
        for (int run = 0; run < kept.runCount(); ++run) {
            const engine::Run& is = kept.run(run);
            if (!is.isJudged)
                continue;
            engine::Run asked{.from = is.from, .to = is.to, .links = is.links, .sites = is.sites};
            engine::judgeRun(design, fresh.problem, segments, asked, false);
            QCOMPARE(is.lineMs, asked.lineMs);
            QCOMPARE(is.modes.size(), asked.modes.size());
            for (std::size_t m = 0; m < is.modes.size(); ++m) {
                QCOMPARE(is.modes[m].cost, asked.modes[m].cost);
                QCOMPARE(is.modes[m].rateGbps, asked.modes[m].rateGbps);
                for (std::size_t s = 0; s < is.modes[m].segments.size(); ++s)
                    QCOMPARE(kept.figures(is.modes[m].segments[s]).margin.inDb(),
                             segments
                                 .figures(asked.modes[m].segments[s].segment,
                                          asked.modes[m].segments[s].mode)
                                 .margin.inDb());
            }
        }
        QVERIFY(kept.runCount() > 0);
        for (int a = 0; a < 3; ++a)
            for (int b = 3; b < 8; ++b) {
                const auto quickest = [&](engine::RouteBook& book) {
                    const engine::Ways& ways = book.between(a, b, 0);
                    return ways.all.empty() ? -1.0 : book.way(ways.all.front()).leastMs();
                };
                QCOMPARE(quickest(kept), quickest(fresh.routes));
            }
    }

    void aChangedAssumptionLeavesNothingToKeep()
    {
        Design design = ContinuumDesign(10, 20, 5, shippedCatalog()).make();
        engine::PlanMemory memory;
        plannedWith(memory, design, nullptr);
        const Assumption before = design.all<Assumption>().begin()->second;
        Assumption after = before;
        after.value *= 1.5;
        QVERIFY(ChangeSet().replace(before, after).applyTo(design));
        QCOMPARE(memory.workspaceFor(design, Objective::Cost).routes.runCount(), 0);
    }
};

QTEST_APPLESS_MAIN(TestPlanMemory)
#include "tst_plan_memory.moc"
