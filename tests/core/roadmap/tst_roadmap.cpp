// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/planner.h"
#include "core/interchange/templates.h"
#include "core/model/phase_design.h"
#include "core/plan/cost_model.h"
#include "core/roadmap/plan_roadmap.h"
#include "core/verify/verify_roadmap.h"
#include "tests/support/phased_design.h"

using namespace continua;
using namespace continua::test;

namespace {

Roadmap roadmapFor(const Design& design, Objective objective = Objective::Cost)
{
    CountingControl control;
    const Result<Roadmap> roadmap =
        roadmap::planRoadmap(design, {.each = {.objective = objective}, .onFirst = {}}, control);
    if (!roadmap)
        qFatal("%s %s", roadmap.error().subject.c_str(), roadmap.error().place.c_str());
    return *roadmap;
}

QString firstViolation(const Design& design, const Roadmap& roadmap)
{
    const auto found = verify::verify(design, roadmap);
    if (found.empty())
        return {};
    const verify::RoadmapViolation& first = found.front();
    return QString("%1 %2 %3 %4 %5")
        .arg(verify::ruleId(first.rule).data())
        .arg(first.plan ? verify::ruleId(first.plan->rule).data() : "")
        .arg(QString::fromStdString(first.what))
        .arg(first.claimed)
        .arg(first.actual);
}

void compareClose(double actual, double expected)
{
    QVERIFY2(
        std::abs(actual - expected) <= 1e-7 * std::abs(expected),
        qPrintable(QString("%1 instead of %2").arg(actual, 0, 'g', 12).arg(expected, 0, 'g', 12)));
}

/// Users of one data center, twice as many of them from the second phase on.
struct Growing {
    DesignBuilder builder;
    SiteId users = builder.site("U", SiteKind::TelecomCo);
    SiteId center = builder.site("C", SiteKind::CoreDc, 0.3);
    Phase first = phaseOf("First", {2027, 1});
    Phase second = phaseOf("Second", {2029, 1});

    Growing()
    {
        builder.link(users, center, 40.0);
        builder.workload("W", {DesignBuilder::replica("one", "nv-l40s", 16, {center})},
                         {DesignBuilder::flow("in", users, 0, 80.0)});
        second.demandFactor = 2.0;
    }
    Design design() const
    {
        return edited(builder.design(), ChangeSet().insert(first).insert(second));
    }
};

double rackPrice(const std::vector<CostLine>& lines)
{
    double sum = 0.0;
    for (const CostLine& line : lines)
        if (line.kind == CostKind::Racks)
            sum += line.capex.inUsd();
    return sum;
}

double kitsAdded(const RoadmapStep& step)
{
    double count = 0.0;
    for (const KitOrder& order : step.plan.kits)
        count += order.count;
    return count;
}

}  // namespace

class TestRoadmap : public QObject {
    Q_OBJECT

private slots:
    void onePhaseIsThePlanOfTheDesign_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("objective");
        for (const char* key : {"finance", "factory", "logistics"})
            QTest::newRow(key) << key << static_cast<int>(Objective::Cost);
        for (const Objective objective :
             {Objective::Energy, Objective::Carbon, Objective::Latency, Objective::Weighted})
            QTest::addRow("factory, objective %d", static_cast<int>(objective))
                << "factory" << static_cast<int>(objective);
    }
    void onePhaseIsThePlanOfTheDesign()
    {
        QFETCH(QString, key);
        QFETCH(int, objective);
        const Result<Design> design = interchange::openTemplate(
            key.toStdString(), CONTINUA_SOURCE_DIR "/resources/templates", shippedCatalog());
        QVERIFY(design);
        CountingControl control;
        const Result<Plan> plan =
            engine::plan(*design, {.objective = static_cast<Objective>(objective)}, control);
        QVERIFY(plan);
        const Roadmap roadmap = roadmapFor(inOnePhase(*design), static_cast<Objective>(objective));
        QCOMPARE(roadmap.steps.size(), std::size_t{1});
        compareClose(roadmap.objective, plan->objective);
        compareClose(roadmap.lowerBound, plan->lowerBound);
        compareClose(presentCost(roadmap).inUsd(), presentCost(*plan).inUsd());
        QCOMPARE(firstViolation(inOnePhase(*design), roadmap), QString());
    }

    /// Who draws waits for it: it must hold, with its proof, and asking for it changes nothing.
    void theFirstRoadmapIsWholeAndBounded_data()
    {
        QTest::addColumn<QString>("key");
        for (const char* key : {"finance", "factory", "logistics", "entertainment"})
            QTest::newRow(key) << key;
    }
    void theFirstRoadmapIsWholeAndBounded()
    {
        QFETCH(QString, key);
        const Result<Design> from = interchange::openTemplate(
            key.toStdString(), CONTINUA_SOURCE_DIR "/resources/templates", shippedCatalog());
        QVERIFY(from);
        Phase pilot = phaseOf("Pilot", {2027, 4});
        pilot.demandFactor = 0.5;
        const Design design =
            edited(*from, ChangeSet().insert(pilot).insert(phaseOf("Rollout", {2029, 4})));
        std::vector<Roadmap> drafts;
        CountingControl control;
        const Result<Roadmap> found = roadmap::planRoadmap(
            design, {.each = {}, .onFirst = [&](const Roadmap& draft) { drafts.push_back(draft); }},
            control);
        QVERIFY(found);
        QCOMPARE(drafts.size(), std::size_t{1});
        QCOMPARE(firstViolation(design, drafts.front()), QString());
        QVERIFY(drafts.front().lowerBound > 0.0);
        QVERIFY(drafts.front().lowerBound <= found->objective * (1.0 + 1e-9));
        QCOMPARE(found->objective, roadmapFor(design).objective);

        struct StopsAtFirst : CountingControl {
            bool stopRequested() const noexcept override { return isTold; }
            bool isTold = false;
        } stopping;
        const Result<Roadmap> stopped = roadmap::planRoadmap(
            design, {.each = {}, .onFirst = [&](const Roadmap&) { stopping.isTold = true; }},
            stopping);
        QVERIFY(stopped);
        QVERIFY(stopped->isStopped);
        QVERIFY(stopped->objective <= drafts.front().objective);
        QVERIFY(stopped->lowerBound >= drafts.front().lowerBound);
    }

    void roadmapsOfRandomDesignsHold_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<int>("objective");
        for (int seed = 1; seed <= 40; ++seed)
            for (const Objective objective :
                 {Objective::Cost, Objective::Energy, Objective::Latency, Objective::Weighted})
                if (objective == Objective::Cost || seed <= 4)
                    QTest::addRow("%d of objective %d", seed, static_cast<int>(objective))
                        << seed << static_cast<int>(objective);
    }
    void roadmapsOfRandomDesignsHold()
    {
        QFETCH(int, seed);
        QFETCH(int, objective);
        const Design design = phasedContinuum(static_cast<std::uint64_t>(seed));
        const Roadmap roadmap = roadmapFor(design, static_cast<Objective>(objective));
        QCOMPARE(firstViolation(design, roadmap), QString());
        QVERIFY(roadmap.lowerBound <= roadmap.objective);
        compareClose(roadmapFor(design, static_cast<Objective>(objective)).objective,
                     roadmap.objective);
    }

    /// Whatever the replicas are pinned to, from the first phase on: every roadmap that comes of
    /// it is one of the design.
    void noRoadmapIsBelowTheBound_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<bool>("isWeighted");
        for (int seed = 1; seed <= 12; ++seed)
            QTest::addRow("%d", seed) << seed << false;
        for (int seed = 1; seed <= 4; ++seed)
            QTest::addRow("%d, weighted", seed) << seed << true;
    }
    void noRoadmapIsBelowTheBound()
    {
        QFETCH(int, seed);
        QFETCH(bool, isWeighted);
        const Objective objective = isWeighted ? Objective::Weighted : Objective::Cost;
        const Design design = phasedContinuum(static_cast<std::uint64_t>(seed));
        const double bound = roadmapFor(design, objective).lowerBound;
        Random random(static_cast<std::uint64_t>(seed) + 77);
        std::vector<SiteId> sites;
        for (const auto& [id, site] : design.all<Site>())
            sites.push_back(id);
        for (int trial = 0; trial < 12; ++trial) {
            ChangeSet pins;
            for (const auto& [id, workload] : design.all<Workload>())
                for (std::size_t r = 0; r < workload.replicas.size(); ++r)
                    if (random.below(2) == 0)
                        pins.insert(Pin{.id = idFromText<Pin>(workload.code + std::to_string(r)),
                                        .kind = Pin::Kind::MustHost,
                                        .site = sites[random.below(sites.size())],
                                        .workload = id,
                                        .replica = static_cast<int>(r)});
            const double cost = roadmapFor(edited(design, pins), objective).objective;
            QVERIFY2(bound <= cost * (1.0 + 1e-9),
                     qPrintable(QString("%1 above %2").arg(bound).arg(cost)));
        }
    }

    void whatOnePhaseBuiltTheNextHas()
    {
        const Growing growing;
        const Roadmap roadmap = roadmapFor(growing.design());
        QCOMPARE(roadmap.steps.size(), std::size_t{2});
        QVERIFY(!roadmap.hasUnserved());
        const Design twice = designIn(growing.design(), growing.second.id);
        CountingControl control;
        const Plan alone = *engine::plan(twice, {}, control);
        double kits = 0.0;
        for (const KitOrder& order : alone.kits)
            kits += order.count;
        QVERIFY(kitsAdded(roadmap.steps[0]) > 0.0);
        QVERIFY(kitsAdded(roadmap.steps[1]) > 0.0);
        QCOMPARE(kitsAdded(roadmap.steps[0]) + kitsAdded(roadmap.steps[1]), kits);
        compareClose(rackPrice(roadmap.steps[0].added) + rackPrice(roadmap.steps[1].added),
                     rackPrice(alone.costs));
        QVERIFY(roadmap.gap() < 0.05);
    }

    void pricesOfAPhaseCountForWhatItAdds()
    {
        Growing growing;
        const Money dear = roadmapFor(growing.design()).steps[1].capex;
        growing.second.equipmentFactor = 0.5;
        const Roadmap roadmap = roadmapFor(growing.design());
        compareClose(roadmap.steps[1].capex.inUsd(), 0.5 * dear.inUsd());
        QCOMPARE(firstViolation(growing.design(), roadmap), QString());
    }

    /// The near site has room for the first phase only; the far one for both.
    void itBuildsTowardWhatIsToCome()
    {
        DesignBuilder builder;
        const SiteId users = builder.site("U", SiteKind::TelecomCo);
        const SiteId near = builder.site("N", SiteKind::RegionalDc, 0.1);
        const SiteId far = builder.site("F", SiteKind::RegionalDc, 0.2);
        builder.link(users, near, 5.0);
        builder.link(users, far, 10.0);
        builder.workload("W", {DesignBuilder::replica("one", "nv-l40s", 16, {near, far})},
                         {DesignBuilder::flow("in", users, 0, 10.0)});
        const Design plain = builder.design();
        Site small = plain.at(near);
        small.overrides.rackPositions = 1;
        Phase later = phaseOf("Later", {2028, 1});
        later.demandFactor = 4.0;
        const Design design = edited(plain, ChangeSet()
                                                .replace(plain.at(near), small)
                                                .insert(phaseOf("First", {2027, 1}))
                                                .insert(later));
        const Roadmap roadmap = roadmapFor(design);
        QVERIFY(!roadmap.hasUnserved());
        QCOMPARE(roadmap.steps[0].plan.placements.front().site, far);
        QCOMPARE(roadmap.steps[1].plan.placements.front().site, far);
    }

    void whatDoesNotExistYetIsNotUsed()
    {
        Growing growing;
        const SiteId near = growing.builder.site("Near", SiteKind::CoreDc, 0.1);
        growing.builder.link(growing.users, near, 5.0);
        const Design plain = growing.design();
        Site late = plain.at(near);
        late.life.from = growing.second.id;
        const Design design = edited(plain, ChangeSet().replace(plain.at(near), late));
        QVERIFY(!designIn(design, growing.first.id).find(near));
        QCOMPARE(designIn(design, growing.first.id).all<Link>().size(), std::size_t{1});
        QVERIFY(designIn(design, growing.second.id).find(near));
        QCOMPARE(firstViolation(design, roadmapFor(design)), QString());
    }

    void aRuleThatNamesASiteKeepsItsMeaningBeforeTheSiteExists()
    {
        Growing growing;
        const Design plain = growing.design();
        Site late = plain.at(growing.center);
        late.life.from = growing.second.id;
        const Design design = edited(plain, ChangeSet().replace(plain.at(growing.center), late));
        const Roadmap roadmap = roadmapFor(design);
        QCOMPARE(roadmap.steps[0].plan.unserved.size(), std::size_t{1});
        QCOMPARE(roadmap.steps[1].plan.unserved.size(), std::size_t{0});
        QCOMPARE(firstViolation(design, roadmap), QString());
    }

    void datesThatCannotBeAreNamed_data()
    {
        QTest::addColumn<int>("year");
        QTest::newRow("two in one month") << 2027;
        QTest::newRow("after the horizon") << 2090;
    }
    void datesThatCannotBeAreNamed()
    {
        QFETCH(int, year);
        Growing growing;
        growing.second.date = {year, 1};
        CountingControl control;
        const auto roadmap = roadmap::planRoadmap(growing.design(), {}, control);
        QVERIFY(!roadmap);
        QCOMPARE(roadmap.error().code, ErrorCode::ValueOutOfRange);
        QCOMPARE(roadmap.error().place, std::string("date"));
    }

    void aStopAnswersWithAWholeRoadmap()
    {
        for (const int questions : {0, 3, 40, 400}) {
            CountingControl control(questions);
            const Design design = phasedContinuum(5);
            const Result<Roadmap> roadmap = roadmap::planRoadmap(design, {}, control);
            QVERIFY(roadmap);
            QVERIFY(roadmap->lowerBound <= roadmap->objective);
            QCOMPARE(roadmap->steps.size(), design.all<Phase>().size());
        }
    }
};

QTEST_APPLESS_MAIN(TestRoadmap)
#include "tst_roadmap.moc"
