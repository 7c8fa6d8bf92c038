// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/planner.h"
#include "core/explain/remedy_edit.h"
#include "core/interchange/project_json.h"
#include "core/interchange/templates.h"
#include "core/rules/fixes.h"
#include "tests/support/engine_design.h"

#include <QTest>

#include <algorithm>
#include <future>

using namespace continua;
using explain::Remedy;
using explain::RemedyKind;
using rules::Finding;
using rules::FindingKind;

namespace {

/// What became of one remedy: empty when it does what it promises.
using Verdict = QString;

bool isOfUnserved(FindingKind kind)
{
    return kind == FindingKind::ReplicaUnserved || kind == FindingKind::FlowUnserved
        || kind == FindingKind::ProtectionUnserved || kind == FindingKind::LatencyExceeded
        || kind == FindingKind::ProtectionLatencyExceeded;
}

bool isUnserved(const Plan& plan, WorkloadId workload, int index, bool isReplica)
{
    return std::any_of(plan.unserved.begin(), plan.unserved.end(), [&](const Unserved& unserved) {
        return unserved.workload == workload && unserved.index == index
            && (unserved.what == Unserved::What::Replica) == isReplica;
    });
}

/// Whether the trouble that a finding names is still there.
bool isStillThere(const Finding& finding, const rules::Answer& after)
{
    if (isOfUnserved(finding.kind))
        return isUnserved(after.plan, std::get<WorkloadId>(finding.subject), finding.index,
                          finding.kind == FindingKind::ReplicaUnserved);
    return std::any_of(after.findings.begin(), after.findings.end(), [&](const Finding& now) {
        const bool isSameMode = finding.kind != FindingKind::RateAgainstReach
                             || now.texts.front() == finding.texts.front();
        return now.kind == finding.kind && now.subject == finding.subject
            && now.index == finding.index && isSameMode;
    });
}

Verdict tryOut(const Design& design, const Plan& plan, const Finding& finding, const Remedy& remedy,
               std::uint64_t seed)
{
    const QString name = QStringLiteral("%1, remedy %2: ")
                             .arg(QLatin1String(rules::ruleId(finding.kind).data()))
                             .arg(static_cast<int>(remedy.kind));
    IdSource ids(seed);
    const Result<ChangeSet> edit = explain::editFor(design, remedy, ids);
    if (!edit || edit->isEmpty())
        return name + "no edit";
    Design changed = design;
    if (!edit->applyTo(changed))
        return name + "the edit does not fit";
    test::CountingControl control;
    const Result<rules::Answer> after = rules::planningBy(control)(changed, &plan);
    if (!after)
        return name + "no plan";
    if (isStillThere(finding, *after))
        return name + "it is still there";
    for (const Unserved& unserved : after->plan.unserved)
        if (!isUnserved(plan, unserved.workload, unserved.index,
                        unserved.what == Unserved::What::Replica))
            return name + "something else is not served";
    if (!edit->inverse().applyTo(changed)
        || interchange::designHash(changed) != interchange::designHash(design))
        return name + "taken back it is another design";
    return {};
}

/// Verdicts on all remedies of all findings, tried side by side.
std::vector<Verdict> tryAll(const Design& design, const rules::Answer& answer)
{
    std::vector<std::future<Verdict>> running;
    std::vector<Verdict> verdicts;
    std::uint64_t seed = 0;
    for (const Finding& finding : answer.findings)
        for (const Remedy& remedy : finding.remedies)
            running.push_back(std::async(std::launch::async, tryOut, std::cref(design),
                                         std::cref(answer.plan), std::cref(finding),
                                         std::cref(remedy), ++seed));
    for (std::future<Verdict>& one : running)
        verdicts.push_back(one.get());
    return verdicts;
}

rules::Answer planned(const Design& design)
{
    test::CountingControl control;
    return *rules::planningBy(control)(design, nullptr);
}

/// Two places that light cannot join.
Design farApart()
{
    test::DesignBuilder builder;
    const SiteId a = builder.site("A", SiteKind::RegionalDc);
    const SiteId b = builder.site("B", SiteKind::CoreDc, 40.0);
    builder.link(a, b, 3600.0);
    builder.workload("W", {builder.replica("R", "", 0, {b})}, {builder.flow("f", a, 0, 100.0)});
    return builder.design();
}

/// A site with too little power for what must run there.
Design outOfPower()
{
    test::DesignBuilder builder;
    const SiteId a = builder.site("A", SiteKind::TelecomDc);
    Replica replica = builder.replica("R", "", 0, {a});
    replica.compute.cpuSleds = 8;
    builder.workload("W", {replica}, {});
    Design design = builder.design();
    const Site before = design.at(a);
    Site after = before;
    after.overrides.itPower = ElectricPower::fromKw(1.0);
    if (!ChangeSet().replace(before, after).applyTo(design))
        qFatal("the design of a test is not whole");
    return design;
}

/// A replica that a pin keeps from the one site it may be at.
Design pinnedAway()
{
    test::DesignBuilder builder;
    const SiteId a = builder.site("A", SiteKind::TelecomDc);
    Replica replica = builder.replica("R", "", 0, {a});
    replica.compute.cpuSleds = 2;
    const WorkloadId workload = builder.workload("W", {replica}, {});
    builder.pin({.kind = Pin::Kind::MustNotHost, .site = a, .workload = workload});
    return builder.design();
}

/// The only way leads through another country.
Design shutIn()
{
    test::DesignBuilder builder;
    const SiteId a = builder.site("A", SiteKind::RegionalDc);
    const SiteId b = builder.site("B", SiteKind::RegionalDc, 1.0);
    const SiteId c = builder.site("C", SiteKind::CoreDc, 2.0);
    builder.link(a, b, 100.0);
    builder.link(b, c, 100.0);
    const WorkloadId id =
        builder.workload("W", {builder.replica("R", "", 0, {c})}, {builder.flow("f", a, 0, 50.0)});
    Design design = builder.design();
    const Site inland = design.at(b);
    Site abroad = inland;
    abroad.country = "FRA";
    const Workload before = design.at(id);
    Workload after = before;
    after.locality.countries = {"DEU"};
    after.locality.keepsTransitInside = true;
    if (!ChangeSet().replace(inland, abroad).replace(before, after).applyTo(design))
        qFatal("the design of a test is not whole");
    return design;
}

/// One fiber pair, and traffic that fills so much of it.
Design crowded(double gbps)
{
    test::DesignBuilder builder;
    const SiteId a = builder.site("A", SiteKind::RegionalDc);
    const SiteId b = builder.site("B", SiteKind::CoreDc, 1.0);
    const LinkId id = builder.link(a, b, 90.0);
    builder.workload("W", {builder.replica("R", "", 0, {b})}, {builder.flow("f", a, 0, gbps)});
    Design design = builder.design();
    const Link before = design.at(id);
    Link after = before;
    after.fiberPairs = 1;
    if (!ChangeSet().replace(before, after).applyTo(design))
        qFatal("the design of a test is not whole");
    return design;
}

Design nearlyFull() { return crowded(22'000.0); }
Design overFull() { return crowded(30'000.0); }

}  // namespace

/// What is offered to mend a finding mends it: each remedy is carried out and planned anew.
class TestFixes : public QObject {
    Q_OBJECT

private slots:
    void everyRemedyOfATemplateMendsItsFinding_data()
    {
        QTest::addColumn<QString>("key");
        for (const char* key : {"finance", "factory", "logistics", "entertainment", "urban"})
            QTest::newRow(key) << key;
    }
    void everyRemedyOfATemplateMendsItsFinding()
    {
        QFETCH(QString, key);
        const Result<Design> design = interchange::openTemplate(
            key.toStdString(), CONTINUA_SOURCE_DIR "/resources/templates", test::shippedCatalog());
        QVERIFY(design);
        const rules::Answer answer = planned(*design);
        const std::vector<Verdict> verdicts = tryAll(*design, answer);
        QVERIFY(verdicts.size() > 10);
        for (const Verdict& verdict : verdicts)
            QVERIFY2(verdict.isEmpty(), qPrintable(verdict));
    }

    void everyUnservedDemandOfATemplateHasAWayOut_data()
    {
        everyRemedyOfATemplateMendsItsFinding_data();
    }
    void everyUnservedDemandOfATemplateHasAWayOut()
    {
        QFETCH(QString, key);
        const Result<Design> design = interchange::openTemplate(
            key.toStdString(), CONTINUA_SOURCE_DIR "/resources/templates", test::shippedCatalog());
        for (const Finding& finding : planned(*design).findings)
            if (isOfUnserved(finding.kind)) {
                QVERIFY(!finding.remedies.empty());
                QVERIFY(std::is_sorted(finding.remedies.begin(), finding.remedies.end(),
                                       [](const Remedy& a, const Remedy& b) {
                                           return a.price && (!b.price || *a.price < *b.price);
                                       }));
            }
    }

    void fixesAreTriedAtWhatThePlanAimsAt_data()
    {
        QTest::addColumn<Objective>("objective");
        QTest::newRow("cost") << Objective::Cost;
        QTest::newRow("energy") << Objective::Energy;
        QTest::newRow("carbon") << Objective::Carbon;
    }
    void fixesAreTriedAtWhatThePlanAimsAt()
    {
        QFETCH(Objective, objective);
        const Result<Design> design = interchange::openTemplate(
            "factory", CONTINUA_SOURCE_DIR "/resources/templates", test::shippedCatalog());
        QVERIFY(design);
        test::CountingControl control;
        const auto before = engine::plan(*design, {.objective = objective}, control);
        QVERIFY(before);
        const auto answer = rules::planningBy(control)(*design, &*before);
        QVERIFY(answer);
        QCOMPARE(answer->plan.objectiveKind, objective);
    }

    void everyKindOfTroubleIsMended_data()
    {
        QTest::addColumn<Design (*)()>("design");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* what, Design (*design)(), const char* rule,
                            RemedyKind kind) {
            QTest::newRow(what) << design << QString(rule) << static_cast<int>(kind);
        };
        row("light does not reach: a regenerator", farApart, "WKL-FLOW",
            RemedyKind::AddRegenerator);
        row("light does not reach: other fiber", farApart, "WKL-FLOW", RemedyKind::BetterFiber);
        row("too little power", outOfPower, "WKL-UNPLACED", RemedyKind::RaiseSiteLimits);
        row("a pin in the way", pinnedAway, "WKL-UNPLACED", RemedyKind::LiftRule);
        row("a border in the way", shutIn, "WKL-FLOW", RemedyKind::AllowTransit);
        row("no spectrum left", overFull, "WKL-FLOW", RemedyKind::AddFiberPairs);
        row("little spectrum left", nearlyFull, "OPT-WAVE", RemedyKind::AddFiberPairs);
    }
    void everyKindOfTroubleIsMended()
    {
        using Draw = Design (*)();
        QFETCH(Draw, design);
        QFETCH(QString, rule);
        QFETCH(int, kind);
        const Design drawn = design();
        const rules::Answer answer = planned(drawn);
        const auto finding =
            std::find_if(answer.findings.begin(), answer.findings.end(), [&](const Finding& f) {
                return rules::ruleId(f.kind) == rule.toStdString();
            });
        QVERIFY(finding != answer.findings.end());
        const auto remedy =
            std::find_if(finding->remedies.begin(), finding->remedies.end(),
                         [&](const Remedy& r) { return static_cast<int>(r.kind) == kind; });
        QVERIFY(remedy != finding->remedies.end());
        const Verdict verdict = tryOut(drawn, answer.plan, *finding, *remedy, 1);
        QVERIFY2(verdict.isEmpty(), qPrintable(verdict));

        test::CountingControl control;
        IdSource ids(2);
        const auto fix =
            rules::tried(drawn, answer.plan, *finding, *remedy, rules::planningBy(control), ids);
        QVERIFY(fix);
        QVERIFY(fix->unserved == 0);
    }

    void aRemedyThatDoesNotMendIsNoFix()
    {
        const Design design = farApart();
        const rules::Answer answer = planned(design);
        const auto finding =
            std::find_if(answer.findings.begin(), answer.findings.end(),
                         [](const Finding& f) { return f.kind == FindingKind::FlowUnserved; });
        QVERIFY(finding != answer.findings.end());
        const Remedy pairs{.kind = RemedyKind::AddFiberPairs,
                           .link = design.all<Link>().begin()->first,
                           .amount = 5.0};
        test::CountingControl control;
        IdSource ids(1);
        QVERIFY(
            !rules::tried(design, answer.plan, *finding, pairs, rules::planningBy(control), ids));
    }

    void aRemedyForWhatIsGoneNamesThat()
    {
        const Design design = farApart();
        IdSource ids(1);
        const Result<ChangeSet> edit = explain::editFor(
            design, {.kind = RemedyKind::UseHollowCore, .link = {4711}, .item = "hcf-dnanf"}, ids);
        QVERIFY(!edit);
        QCOMPARE(edit.error().code, ErrorCode::BrokenReference);
    }
};

QTEST_APPLESS_MAIN(TestFixes)
#include "tst_fixes.moc"
