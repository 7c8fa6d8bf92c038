// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/plan_changes.h"
#include "core/plan/takeover.h"
#include "tests/support/sample_plan.h"

#include <QTest>

using namespace continua;
using namespace continua::tests;

namespace {

Design edited(const Design& design, const ChangeSet& edit)
{
    Design after = design;
    if (!edit.applyTo(after))
        throw std::logic_error("the edit does not fit");
    return after;
}

template <class Entity, class Edit>
Design with(const Design& design, Id<Entity> id, Edit edit)
{
    Entity row = design.at(id);
    edit(row);
    return edited(design, ChangeSet().replace(design.at(id), row));
}

}  // namespace

/// What is another between two plans, and what of a plan an edited design still takes.
class TestPlanChanges : public QObject {
    Q_OBJECT

    const Design m_design = sampleDesign();
    const Plan m_plan = samplePlan();

private slots:
    void theSameTwiceChangesNothing()
    {
        QVERIFY(planChanges(m_design, &m_plan, m_design, &m_plan).isEmpty());
        QVERIFY(planChanges(m_design, nullptr, m_design, nullptr).isEmpty());
    }

    void aPlanOverNoneLightsLinksAndAddsItsKits()
    {
        const PlanChanges changes = planChanges(m_design, nullptr, m_design, &m_plan);
        QCOMPARE(changes.racks, (std::map<SiteId, int>{{kOsaka, 1}}));
        QCOMPARE(changes.linksLit.size(), std::size_t(3));
        QCOMPARE(changes.moves, (std::vector<PlanChanges::Move>{{kVision, 0, {}, kOsaka}}));
        const PlanChanges back = planChanges(m_design, &m_plan, m_design, nullptr);
        QCOMPARE(back.linksDark, changes.linksLit);
        QCOMPARE(back.racksRemoved(), 1);
        QCOMPARE(back.racksAdded(), 0);
    }

    void aReplicaThatRunsElsewhereIsAMove()
    {
        Plan after = m_plan;
        after.placements.front().site = kTokyo;
        after.kits.front().site = kTokyo;
        const PlanChanges changes = planChanges(m_design, &m_plan, m_design, &after);
        QCOMPARE(changes.moves, (std::vector<PlanChanges::Move>{{kVision, 0, kOsaka, kTokyo}}));
        QCOMPARE(changes.racks, (std::map<SiteId, int>{{kOsaka, -1}, {kTokyo, 1}}));
        QVERIFY(changes.linksLit.empty());
    }

    void anAppliedPlanAddsNothingMore()
    {
        IdSource ids(1);
        const Design applied = edited(m_design, proposal(m_design, m_plan, ids));
        Plan after = m_plan;
        after.kits.clear();
        QVERIFY(planChanges(m_design, &m_plan, applied, &after).isEmpty());
    }

    void drawnRowsComeGoAndChange()
    {
        const Design longer =
            with(m_design, kTokyoOsaka, [](Link& link) { link.length = Length::fromKm(600.0); });
        QCOMPARE(planChanges(m_design, nullptr, longer, nullptr).linksChanged,
                 std::vector{kTokyoOsaka});
        const Design without = edited(m_design, ChangeSet().remove(m_design.at(kTokyoOsaka)));
        QCOMPARE(planChanges(m_design, nullptr, without, nullptr).linksRemoved,
                 std::vector{kTokyoOsaka});
        QCOMPARE(planChanges(without, nullptr, m_design, nullptr).linksAdded,
                 std::vector{kTokyoOsaka});
    }

    void aTakeoverOnTheSameDesignIsTheProposal()
    {
        IdSource a(1), b(1);
        const Takeover taken = takeover(m_design, m_plan, a);
        QVERIFY(taken.leftOut.empty());
        QVERIFY(taken.sitesLeftOut.empty());
        const Design byTakeover = edited(m_design, taken.edit);
        const Design byProposal = edited(m_design, proposal(m_design, m_plan, b));
        QVERIFY(planChanges(byTakeover, nullptr, byProposal, nullptr).isEmpty());
        QCOMPARE(byTakeover.all<Rack>().size(), m_design.all<Rack>().size() + 1);
    }

    void whatNoLongerFitsIsLeftOut_data()
    {
        QTest::addColumn<bool>("isGone");
        QTest::newRow("the site is gone") << true;
        QTest::newRow("the site has no position free") << false;
    }
    void whatNoLongerFitsIsLeftOut()
    {
        QFETCH(bool, isGone);
        const Design now =
            isGone ? edited(m_design, ChangeSet()
                                          .remove(m_design.at(kRack))
                                          .remove(m_design.at(kNagoyaOsaka))
                                          .remove(m_design.at(kTokyoOsaka))
                                          .remove(m_design.at(kOsaka)))
                   : with(m_design, kOsaka, [](Site& site) { site.overrides.rackPositions = 1; });
        IdSource ids(1);
        const Takeover taken = takeover(now, m_plan, ids);
        QCOMPARE(taken.leftOut, m_plan.kits);
        QVERIFY(taken.edit.isEmpty());
    }

    void ofSeveralKitsThoseAreTakenThatFit()
    {
        Plan plan = m_plan;
        plan.kits.front().count = 5;
        const Design now =
            with(m_design, kOsaka, [](Site& site) { site.overrides.rackPositions = 3; });
        IdSource ids(1);
        const Takeover taken = takeover(now, plan, ids);
        QCOMPARE(taken.leftOut.front().count, 3);
        QCOMPARE(edited(now, taken.edit).all<Rack>().size(), std::size_t(3));
    }

    void aSiteThatIsNoCandidateAnyMoreIsLeftOut()
    {
        const Design candidate =
            with(m_design, kTokyo, [](Site& site) { site.status = BuildStatus::Candidate; });
        Plan plan = m_plan;
        plan.openedSites = {kTokyo};
        IdSource ids(1);
        QVERIFY(takeover(candidate, plan, ids).sitesLeftOut.empty());
        QCOMPARE(takeover(m_design, plan, ids).sitesLeftOut, std::vector{kTokyo});
    }

    void wordsMakeNoOtherDesign()
    {
        const Design noted = with(m_design, kOsaka, [](Site& site) {
            site.name = "Umeda";
            site.notes = "seen";
        });
        QVERIFY(sameButForWords(m_design, noted));
        const Design moved =
            with(m_design, kOsaka, [](Site& site) { site.position.latitudeDeg += 0.1; });
        QVERIFY(!sameButForWords(m_design, moved));
        const Design without = edited(m_design, ChangeSet().remove(m_design.at(kTokyoOsaka)));
        QVERIFY(!sameButForWords(m_design, without));
    }
};

QTEST_APPLESS_MAIN(TestPlanChanges)
#include "tst_plan_changes.moc"
