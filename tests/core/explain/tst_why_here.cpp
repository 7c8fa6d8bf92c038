// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog_json.h"
#include "core/engine/planner.h"
#include "core/explain/alternatives.h"
#include "core/explain/headroom.h"
#include "core/explain/site_needs.h"
#include "core/interchange/templates.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace continua;
using namespace continua::explain;

namespace {

class Quiet : public JobControl {
public:
    explicit Quiet(bool isStopped = false) : m_isStopped(isStopped) {}
    bool stopRequested() const noexcept override { return m_isStopped; }
    void report(double) override {}

private:
    bool m_isStopped;
};

SiteId hostIn(const Plan& plan, WorkloadId workload, int replica)
{
    for (const Placement& placement : plan.placements)
        if (placement.workload == workload && placement.replica == replica)
            return placement.site;
    return {};
}

Money wholePrice(const Plan& plan) { return presentCost(plan) + unservedPenalty(plan); }

}  // namespace

/// Why a replica runs where it does, and what runs out first there.
class TestWhyHere : public QObject {
    Q_OBJECT

    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<const Design> m_owned;
    Plan m_plan;

    const Design& design() const { return *m_owned; }

    static Plan planned(const Design& drawn, const Plan* previous)
    {
        Quiet control;
        engine::PlanRequest request;
        request.previous = previous;
        return *engine::plan(drawn, request, control);
    }

    std::vector<Headroom> roomsOf(const Design& drawn, const Plan& plan) const
    {
        return headrooms(Survey(drawn, &plan));
    }

private slots:
    void initTestCase()
    {
        auto catalog = readCatalog(CONTINUA_SOURCE_DIR "/resources/catalog");
        QVERIFY(catalog);
        m_catalog = std::make_shared<const Catalog>(*std::move(catalog));
        m_owned = std::make_unique<Design>(*interchange::openTemplate(
            "entertainment", CONTINUA_SOURCE_DIR "/resources/templates", m_catalog));
        m_plan = planned(design(), nullptr);
    }

    /// Pinning it to the place that is named comes to the price that is named.
    void theNextBestPlaceCostsWhatAPlanWithItCosts()
    {
        int asked = 0;
        for (const Placement& placement : m_plan.placements) {
            Quiet control;
            const auto answer =
                whyHere(design(), m_plan, placement.workload, placement.replica, control);
            QVERIFY(answer && *answer);
            const WhyHere& why = **answer;
            QCOMPARE(why.site, placement.site);
            QVERIFY(why.next.site != placement.site);
            if (!why.next.site || why.isPinned)
                continue;
            QVERIFY(why.otherSites > 0);
            Design moved = design();
            IdSource ids(7);
            ChangeSet edit;
            pin(moved, {placement.workload, placement.replica, why.next.site}, ids, edit);
            QVERIFY(edit.applyTo(moved));
            const Plan there = planned(moved, &m_plan);
            QCOMPARE(hostIn(there, placement.workload, placement.replica), why.next.site);
            const double said = why.next.price.inUsd();
            const double found = (wholePrice(there) - wholePrice(m_plan)).inUsd();
            QVERIFY2(found <= said + 0.02 * wholePrice(m_plan).inUsd(),
                     qPrintable(QString("%1 %2").arg(said).arg(found)));
            if (++asked == 3)
                return;
        }
        QVERIFY(asked > 0);
    }

    void whatIsPinnedIsSaidToBe()
    {
        const Placement& first = m_plan.placements.front();
        Design pinned = design();
        IdSource ids(9);
        ChangeSet edit;
        pin(pinned, {first.workload, first.replica, first.site}, ids, edit);
        if (!edit.isEmpty())
            QVERIFY(edit.applyTo(pinned));
        Quiet control;
        const auto answer = whyHere(pinned, m_plan, first.workload, first.replica, control);
        QVERIFY(answer && *answer);
        QVERIFY((*answer)->isPinned);
        QVERIFY((*answer)->next.site != first.site);
    }

    void aReplicaThatRunsNowhereHasNoReason()
    {
        Plan none = m_plan;
        none.placements.clear();
        const Placement& first = m_plan.placements.front();
        Quiet control;
        const auto answer = whyHere(design(), none, first.workload, first.replica, control);
        QVERIFY(answer && !*answer);
    }

    void aStopEndsTheQuestion()
    {
        const Placement& first = m_plan.placements.front();
        Quiet control(true);
        const auto answer = whyHere(design(), m_plan, first.workload, first.replica, control);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Cancelled);
    }

    /// The growth that is named fits, a hundredth more does not, in every template.
    void growthBindsWhereItIsSaidTo_data()
    {
        QTest::addColumn<QString>("key");
        for (const interchange::Template& known : interchange::templates())
            if (known.key != "blank")
                QTest::newRow(known.key.data()) << QString::fromUtf8(known.key.data());
    }

    void growthBindsWhereItIsSaidTo()
    {
        QFETCH(QString, key);
        const Design drawn = *interchange::openTemplate(
            key.toStdString(), CONTINUA_SOURCE_DIR "/resources/templates", m_catalog);
        const Plan plan = planned(drawn, nullptr);
        const Survey survey(drawn, &plan);
        const auto rooms = headrooms(survey);
        QVERIFY(!rooms.empty());
        QVERIFY(
            std::is_sorted(rooms.begin(), rooms.end(), [](const Headroom& a, const Headroom& b) {
                return a.growth < b.growth;
            }));
        for (const Headroom& room : rooms) {
            QVERIFY(room.growth >= 1.0);
            QVERIFY(shortages(survey, room.site, needsAt(survey, room.site, room.growth)).empty());
            if (room.isOpenEnded)
                continue;
            QVERIFY(!room.binding.empty());
            QVERIFY(!shortages(survey, room.site, needsAt(survey, room.site, room.growth + 0.01))
                         .empty());
        }
    }

    void moreOfWhatBindsGivesMoreRoom()
    {
        const auto rooms = roomsOf(design(), m_plan);
        const auto bound = std::find_if(rooms.begin(), rooms.end(), [](const Headroom& room) {
            return !room.isOpenEnded && room.binding.size() == 1
                && room.binding.front().reason != RefusalReason::NoKit;
        });
        QVERIFY(bound != rooms.end());
        Design more = design();
        const Site before = more.at(bound->site);
        Site after = before;
        const SiteLimits limits = siteLimits(more, before);
        after.overrides.rackPositions = limits.rackPositions * 2;
        after.overrides.itPower = limits.itPower * 2.0;
        after.overrides.airCooling = limits.airCooling * 2.0;
        after.overrides.liquidCooling = limits.liquidCooling * 2.0;
        QVERIFY(ChangeSet().replace(before, after).applyTo(more));
        const Survey survey(more, &m_plan);
        const auto raised = headroomAt(survey, bound->site);
        QVERIFY(raised);
        QVERIFY(raised->growth > bound->growth);
    }

    void whereNothingRunsThereIsNoHeadroom()
    {
        Plan none = m_plan;
        none.placements.clear();
        QVERIFY(roomsOf(design(), none).empty());
    }
};

QTEST_APPLESS_MAIN(TestWhyHere)
#include "tst_why_here.moc"
