// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/planner.h"
#include "core/explain/arrangement.h"
#include "core/explain/conflict.h"
#include "core/explain/conflict_design.h"
#include "core/interchange/templates.h"
#include "tests/support/engine_design.h"
#include "tests/support/planned.h"

#include <algorithm>

using namespace continua;
using namespace continua::explain;
using namespace continua::test;

namespace {

bool has(const Conflict& conflict, ConflictKind kind)
{
    return std::any_of(conflict.members.begin(), conflict.members.end(),
                       [&](const ConflictMember& member) { return member.kind == kind; });
}

std::size_t count(const Conflict& conflict, ConflictKind kind)
{
    return static_cast<std::size_t>(
        std::count_if(conflict.members.begin(), conflict.members.end(),
                      [&](const ConflictMember& member) { return member.kind == kind; }));
}

const ConflictMember& first(const Conflict& conflict, ConflictKind kind)
{
    return *std::find_if(conflict.members.begin(), conflict.members.end(),
                         [&](const ConflictMember& member) { return member.kind == kind; });
}

std::string spelled(const Design& design, const Conflict& conflict)
{
    std::string text;
    for (const ConflictMember& member : conflict.members) {
        text += std::to_string(static_cast<int>(member.kind));
        if (member.workload)
            text += " " + design.at(member.workload).code;
        text += " r" + std::to_string(member.replica) + " f" + std::to_string(member.flow);
        if (member.site)
            text += " " + design.at(member.site).code;
        if (member.limit)
            text += " #" + std::to_string(static_cast<int>(member.limit->reason)) + " "
                  + std::to_string(member.limit->needed) + "/"
                  + std::to_string(member.limit->available);
        text += "; ";
    }
    return text;
}

std::vector<Conflict> conflictsOf(const Design& design, const Plan& plan)
{
    CountingControl control;
    auto found = conflicts(design, plan, control);
    return found ? *std::move(found) : std::vector<Conflict>();
}

/// The one conflict of a design that should have just one.
Conflict conflictIn(const Design& design)
{
    const Plan plan = planned(design);
    auto found = conflictsOf(design, plan);
    if (found.size() != 1)
        qFatal("%zu conflicts, %zu unserved", found.size(), plan.unserved.size());
    qDebug("%s", spelled(design, found.front()).c_str());
    return found.front();
}

/// A plan that starts from places for all where there are some.
Plan plannedFromPlaces(const Design& design)
{
    Reach reach(design);
    Plan start;
    start.placements = arrangementOf(design, reach).placements;
    return planned(design, {.previous = &start});
}

/// All together leave something unserved; without any one, nothing.
void checkMinimal(const Design& design, const Conflict& conflict)
{
    const std::string text = spelled(design, conflict);
    QVERIFY2(!plannedFromPlaces(relaxedDesign(design, conflict.members).design).unserved.empty(),
             text.c_str());
    for (std::size_t i = 0; i < conflict.members.size(); ++i) {
        auto rest = conflict.members;
        rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(i));
        QVERIFY2(plannedFromPlaces(relaxedDesign(design, rest).design).unserved.empty(),
                 text.c_str());
    }
}

/// Two sites of one rack position each and a workload for each, and a third one.
Design crowded(bool isPinned)
{
    DesignBuilder builder;
    const SiteId a = builder.site("A", SiteKind::RegionalDc);
    const SiteId b = builder.site("B", SiteKind::RegionalDc, 1.0);
    builder.link(a, b, 80.0);
    for (const char* code : {"W1", "W2", "W3"}) {
        const WorkloadId id =
            builder.workload(code, {DesignBuilder::replica("one", "nv-l40s", 48)}, {});
        if (isPinned)
            builder.pin({.kind = Pin::Kind::MustHost, .site = a, .workload = id});
    }
    Design design = builder.design();
    ChangeSet edit;
    for (const auto& [id, site] : design.all<Site>()) {
        Site small = site;
        small.overrides.rackPositions = 1;
        edit.replace(site, small);
    }
    if (!edit.applyTo(design))
        qFatal("the sites do not change");
    return design;
}

}  // namespace

/// Minimal conflicts: what cannot all hold, and none of it needless.
class TestConflict : public QObject {
    Q_OBJECT

private slots:
    void whatATemplateLeavesUnservedHasAMinimalConflict_data()
    {
        QTest::addColumn<QString>("key");
        for (const interchange::Template& known : interchange::templates())
            if (known.key != "blank")
                QTest::newRow(known.key.data()) << QString::fromUtf8(known.key.data());
    }

    void whatATemplateLeavesUnservedHasAMinimalConflict()
    {
        QFETCH(QString, key);
        const Design design = *interchange::openTemplate(
            key.toStdString(), CONTINUA_SOURCE_DIR "/resources/templates", shippedCatalog());
        const Plan plan = planned(design);
        const auto found = conflictsOf(design, plan);
        QVERIFY(!found.empty());
        for (const Conflict& conflict : found) {
            qDebug("proven %d minimal %d %s", int(conflict.isProven), int(conflict.isMinimal),
                   spelled(design, conflict).c_str());
            QVERIFY(conflict.isProven);
            QVERIFY(conflict.isMinimal);
            checkMinimal(design, conflict);
            for (const ConflictMember& member : conflict.members)
                if (member.kind == ConflictKind::Budget)
                    QVERIFY(member.limit->needed > member.limit->available);
        }
    }

    void replicasThatCompeteForRacksAreNamedWithTheLimit()
    {
        const Design design = crowded(false);
        const Conflict conflict = conflictIn(design);
        QVERIFY(conflict.isProven);
        QVERIFY(conflict.isMinimal);
        QCOMPARE(count(conflict, ConflictKind::Replica), std::size_t{3});
        QCOMPARE(count(conflict, ConflictKind::SiteLimit), std::size_t{2});
        for (const ConflictMember& member : conflict.members)
            if (member.kind == ConflictKind::SiteLimit) {
                QCOMPARE(member.limit->reason, RefusalReason::RackPositions);
                QCOMPARE(member.limit->available, 1.0);
                QCOMPARE(member.limit->needed, 2.0);
                QCOMPARE(member.shortBy(), 1.0);
            }
        checkMinimal(design, conflict);
    }

    void pinsComeFirst()
    {
        const Design design = crowded(true);
        const Plan plan = planned(design);
        QCOMPARE(plan.unserved.size(), std::size_t{2});
        const auto found = conflictsOf(design, plan);
        QVERIFY(!found.empty());
        for (const Conflict& conflict : found) {
            QCOMPARE(conflict.members.front().kind, ConflictKind::Pin);
            // Two of them at one place of one rack.
            QCOMPARE(count(conflict, ConflictKind::Pin), std::size_t{2});
            QCOMPARE(count(conflict, ConflictKind::Replica), std::size_t{2});
            QCOMPARE(count(conflict, ConflictKind::SiteLimit), std::size_t{1});
            checkMinimal(design, conflict);
        }
    }

    void twoPinsOfOneReplicaAreAConflict()
    {
        DesignBuilder builder;
        const SiteId a = builder.site("A", SiteKind::RegionalDc);
        const SiteId b = builder.site("B", SiteKind::RegionalDc, 1.0);
        builder.link(a, b, 80.0);
        const WorkloadId id =
            builder.workload("W", {DesignBuilder::replica("one", "nv-l40s", 8)}, {});
        builder.pin({.kind = Pin::Kind::MustHost, .site = a, .workload = id});
        builder.pin({.kind = Pin::Kind::KeepClosed, .site = a});
        const Design design = builder.design();
        const Conflict conflict = conflictIn(design);
        QVERIFY(conflict.isProven && conflict.isMinimal);
        QCOMPARE(conflict.members.size(), std::size_t{3});
        QCOMPARE(count(conflict, ConflictKind::Pin), std::size_t{2});
        checkMinimal(design, conflict);
    }

    void separationAndLocalityAreNamedTogether()
    {
        DesignBuilder builder;
        const SiteId a = builder.site("A", SiteKind::RegionalDc);
        const SiteId b = builder.site("B", SiteKind::RegionalDc, 1.0);
        builder.link(a, b, 80.0);
        builder.workload("W",
                         {DesignBuilder::replica("one", "nv-l40s", 8, {a}),
                          DesignBuilder::replica("two", "nv-l40s", 8, {a})},
                         {});
        const Design design = builder.design();
        const Conflict conflict = conflictIn(design);
        QVERIFY(conflict.isProven && conflict.isMinimal);
        QCOMPARE(conflict.members.size(), std::size_t{5});
        QCOMPARE(count(conflict, ConflictKind::NamedSites), std::size_t{2});
        QVERIFY(has(conflict, ConflictKind::DifferentSites));
        checkMinimal(design, conflict);
    }

    /// The budget that is named as needed is the one that would do.
    void aBudgetNeedsWhatTheQuickestWayTakes()
    {
        DesignBuilder builder;
        const SiteId a = builder.site("A", SiteKind::RegionalDc);
        const SiteId b = builder.site("B", SiteKind::RegionalDc, 1.0);
        const SiteId c = builder.site("C", SiteKind::RegionalDc, 2.0);
        builder.link(a, b, 80.0);
        builder.link(b, c, 80.0);
        builder.workload("W", {DesignBuilder::replica("one", "nv-l40s", 8, {c})},
                         {DesignBuilder::flow("f", a, 0, 10.0, 0.5)});
        Design design = builder.design();
        const Conflict conflict = conflictIn(design);
        QVERIFY(conflict.isProven && conflict.isMinimal);
        QCOMPARE(conflict.members.size(), std::size_t{4});
        const ConflictMember& budget = first(conflict, ConflictKind::Budget);
        QVERIFY(budget.limit->needed > 1.56 && budget.limit->needed < 1.8);
        checkMinimal(design, conflict);
        const Workload before = design.all<Workload>().begin()->second;
        Workload after = before;
        after.flows.front().budget->limit = Duration::fromMs(budget.limit->needed + 1e-6);
        QVERIFY(ChangeSet().replace(before, after).applyTo(design));
        QVERIFY(planned(design).unserved.empty());
    }

    /// Where all could be served, what keeps it unserved is the price.
    void whatIsTooDearIsSaidToBe()
    {
        DesignBuilder builder;
        const SiteId a = builder.site("A", SiteKind::RegionalDc);
        const WorkloadId id =
            builder.workload("W", {DesignBuilder::replica("one", "nv-l40s", 8, {a})}, {});
        const Design design = builder.design();
        Plan plan = planned(design);
        plan.placements.clear();
        Unserved unserved{.workload = id, .index = 0};
        CountingControl control;
        const auto onlyMissed = conflictOf(design, plan, unserved, control);
        QVERIFY(onlyMissed && !*onlyMissed);
        unserved.reasons.push_back(
            {.reason = RefusalReason::TooExpensive, .site = a, .needed = 2e6, .available = 1e6});
        const auto found = conflictOf(design, plan, unserved, control);
        QVERIFY(found && *found);
        const Conflict& conflict = **found;
        QVERIFY(!conflict.isProven);
        QCOMPARE(conflict.members.size(), std::size_t{2});
        QCOMPARE(first(conflict, ConflictKind::Price).limit->needed, 2e6);
    }

    /// Too few fibers: no search of places proves it, the planner finds no plan.
    void fibersThatAreFullAreFoundByPlanning()
    {
        DesignBuilder builder;
        const SiteId a = builder.site("A", SiteKind::RegionalDc);
        const SiteId b = builder.site("B", SiteKind::RegionalDc, 1.0);
        builder.link(a, b, 80.0);
        std::vector<Flow> flows;
        for (int i = 0; i < 4; ++i)
            flows.push_back(DesignBuilder::flow("f" + std::to_string(i), a, 0, 20'000.0));
        builder.workload("W", {DesignBuilder::replica("one", "nv-l40s", 8, {b})}, flows);
        const Design design = builder.design();
        const Plan plan = planned(design);
        QVERIFY(!plan.unserved.empty());
        const auto found = conflictsOf(design, plan);
        QVERIFY(!found.empty());
        const Conflict& conflict = found.front();
        qDebug("%s", spelled(design, conflict).c_str());
        QVERIFY(!conflict.isProven);
        QVERIFY(has(conflict, ConflictKind::Spectrum));
        QVERIFY(count(conflict, ConflictKind::Flow) >= 2);
        checkMinimal(design, conflict);
    }

    void aStopEndsTheQuestion()
    {
        const Design design = crowded(false);
        const Plan plan = planned(design);
        CountingControl control(0);
        const auto found = conflicts(design, plan, control);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Cancelled);
    }

    void equalQuestionsHaveEqualAnswers()
    {
        const Design design = crowded(true);
        const Plan plan = planned(design);
        const auto once = conflictsOf(design, plan);
        const auto twice = conflictsOf(design, plan);
        QCOMPARE(once.size(), twice.size());
        for (std::size_t i = 0; i < once.size(); ++i)
            QVERIFY(once[i].members == twice[i].members);
    }
};

QTEST_APPLESS_MAIN(TestConflict)
#include "tst_conflict.moc"
