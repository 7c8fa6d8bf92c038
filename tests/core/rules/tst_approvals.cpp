// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/phase_design.h"
#include "core/model/references.h"
#include "core/rules/approvals.h"
#include "core/rules/rule_book.h"
#include "tests/support/engine_design.h"

#include <QTest>

using namespace continua;
using namespace continua::test;
using namespace continua::rules;

namespace {

/// A path of two links, OSL (1) - BGO (2) - TRD (3), and a rack (20) that is too full.
Design pathDesign()
{
    const auto site = [](std::int64_t id, const char* code, GeoPoint at) {
        return Site{.id = {id},
                    .code = code,
                    .name = code,
                    .kind = SiteKind::CoreDc,
                    .position = at,
                    .country = "NOR"};
    };
    Design design({.title = "Path"}, shippedCatalog());
    const Result<> done = ChangeSet()
                              .insert(site(1, "OSL", {59.91, 10.75}))
                              .insert(site(2, "BGO", {60.39, 5.32}))
                              .insert(site(3, "TRD", {63.43, 10.40}))
                              .insert(Link{.id = {10}, .code = "OSL-BGO", .from = {1}, .to = {2}})
                              .insert(Link{.id = {11}, .code = "BGO-TRD", .from = {2}, .to = {3}})
                              .insert(Rack{.id = {20},
                                           .site = {1},
                                           .name = "R01",
                                           .frame = "ocp-orv3",
                                           .items = {{.equipment = "orv3-cpu-sled", .slot = 90}}})
                              .applyTo(design);
    if (!done)
        qFatal("the design is broken at %s", done.error().place.c_str());
    return design;
}

}  // namespace

class TestApprovals : public QObject {
    Q_OBJECT

    Design m_design = pathDesign();

    static bool isOf(const Finding& finding, FindingKind kind, Subject subject)
    {
        return finding.kind == kind && finding.subject == subject;
    }
    /// What check() says of that kind at that object.
    Finding found(FindingKind kind, Subject subject) const
    {
        for (const Finding& finding : check(m_design, nullptr))
            if (isOf(finding, kind, subject))
                return finding;
        qFatal("the design has no such finding");
    }
    void approve(Approval approval, const char* reason, std::int64_t id = 70)
    {
        approval.id = {id};
        approval.reason = reason;
        QVERIFY(ChangeSet().insert(approval).applyTo(m_design));
    }

private slots:
    void init() { m_design = pathDesign(); }

    void anApprovedFindingStaysAndIsNotCounted()
    {
        const Finding single = found(FindingKind::SingleHomed, SiteId{1});
        QVERIFY(single.isOpen());
        const int before = openCount(check(m_design, nullptr), single.severity);
        approve(approvalOf(single), "A second route comes next year.");
        const Finding after = found(FindingKind::SingleHomed, SiteId{1});
        QCOMPARE(after.approval, std::string("A second route comes next year."));
        QCOMPARE(openCount(check(m_design, nullptr), single.severity), before - 1);
        QVERIFY(found(FindingKind::SingleHomed, SiteId{3}).isOpen());
    }

    void itOutlivesEditsOfOtherThingsAndOfFigures()
    {
        approve(approvalOf(found(FindingKind::SingleHomed, SiteId{1})), "known");
        Site moved = m_design.at(SiteId{3});
        moved.position = {64.0, 11.0};
        Link longer = m_design.at(LinkId{10});
        longer.length = Length::fromKm(900.0);
        QVERIFY(ChangeSet()
                    .replace(m_design.at(SiteId{3}), moved)
                    .replace(m_design.at(LinkId{10}), longer)
                    .applyTo(m_design));
        QVERIFY(!found(FindingKind::SingleHomed, SiteId{1}).isOpen());
    }

    void anIgnoredRuleIsApprovedEverywhereAndNamed()
    {
        approve(approvalOfRule(found(FindingKind::SingleHomed, SiteId{1})), "a tree by intent");
        QVERIFY(!found(FindingKind::SingleHomed, SiteId{1}).isOpen());
        QVERIFY(!found(FindingKind::SingleHomed, SiteId{3}).isOpen());
        QCOMPARE(ignoredRules(m_design), std::vector<std::string>{"NET-SINGLE"});
    }

    void theReasonAtTheObjectComesBeforeThatOfTheRule()
    {
        const Finding single = found(FindingKind::SingleHomed, SiteId{1});
        approve(approvalOfRule(single), "everywhere", 60);
        approve(approvalOf(single), "here", 70);
        QCOMPARE(found(FindingKind::SingleHomed, SiteId{1}).approval, std::string("here"));
        QCOMPARE(found(FindingKind::SingleHomed, SiteId{3}).approval, std::string("everywhere"));
    }

    void whatIsApprovedOfOneItemIsNotOfAnother()
    {
        const Finding sled = found(FindingKind::RackTooTall, RackId{20});
        approve(approvalOf(sled), "known");
        QVERIFY(!found(FindingKind::RackTooTall, RackId{20}).isOpen());
        Rack rack = m_design.at(RackId{20});
        rack.items[0].equipment = "orv3-ps-18";
        QVERIFY(ChangeSet().replace(m_design.at(RackId{20}), rack).applyTo(m_design));
        QVERIFY(found(FindingKind::RackTooTall, RackId{20}).isOpen());
    }

    void itGoesWithItsObject()
    {
        approve(approvalOf(found(FindingKind::SingleHomed, SiteId{1})), "known");
        QVERIFY(removal(m_design, {SiteId{1}}, {}, {}, {}).applyTo(m_design));
        QVERIFY(m_design.all<Approval>().empty());
    }

    void itStandsUntilItsPhase()
    {
        QVERIFY(ChangeSet()
                    .insert(Phase{.id = {80}, .name = "Pilot", .date = {2027, 4}})
                    .insert(Phase{.id = {81}, .name = "Growth", .date = {2028, 4}})
                    .insert(Phase{.id = {82}, .name = "Full", .date = {2029, 4}})
                    .applyTo(m_design));
        Approval approval = approvalOf(found(FindingKind::SingleHomed, SiteId{1}));
        approval.until = {81};
        approve(approval, "until the second route");
        const Finding single = found(FindingKind::SingleHomed, SiteId{1});
        QVERIFY(standingApproval(m_design, PhaseId{80}, single));
        QVERIFY(!standingApproval(m_design, PhaseId{81}, single));
        QVERIFY(!standingApproval(m_design, PhaseId{82}, single));
        const auto isOpenIn = [&](std::int64_t phase) {
            for (const Finding& finding : check(designIn(m_design, {phase}), nullptr))
                if (isOf(finding, FindingKind::SingleHomed, SiteId{1}))
                    return finding.isOpen();
            return false;
        };
        QVERIFY(!isOpenIn(80));
        QVERIFY(isOpenIn(81));
        // Without that phase it stands until the next one begins.
        QVERIFY(withoutPhase(m_design, PhaseId{81}).applyTo(m_design));
        QCOMPARE(m_design.all<Approval>().begin()->second.until, PhaseId{82});
    }
};

QTEST_APPLESS_MAIN(TestApprovals)
#include "tst_approvals.moc"
