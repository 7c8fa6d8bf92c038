// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/roadmap/plan_roadmap.h"
#include "core/verify/verify_roadmap.h"
#include "tests/support/phased_design.h"

using namespace continua;
using namespace continua::test;
using verify::RoadmapRule;

namespace {

/// Two phases: the second brings a site and ends a link, and asks for twice as much.
Design twoPhases()
{
    DesignBuilder builder;
    const SiteId users = builder.site("U", SiteKind::TelecomCo);
    const SiteId center = builder.site("C", SiteKind::CoreDc, 0.3);
    const SiteId late = builder.site("Late", SiteKind::CoreDc, 0.4);
    builder.link(users, center, 40.0);
    builder.link(users, late, 60.0);
    const LinkId ending = builder.link(users, center, 55.0);
    builder.workload("W", {DesignBuilder::replica("one", "nv-l40s", 16, {center, late})},
                     {DesignBuilder::flow("in", users, 0, 80.0)});
    const Design plain = builder.design();
    const Phase first = phaseOf("First", {2027, 1});
    Phase second = phaseOf("Second", {2029, 1});
    second.demandFactor = 2.0;
    Site lateSite = plain.at(late);
    lateSite.life.from = second.id;
    Link endingLink = plain.at(ending);
    endingLink.life.to = second.id;
    return edited(plain, ChangeSet()
                             .insert(first)
                             .insert(second)
                             .replace(plain.at(late), lateSite)
                             .replace(plain.at(ending), endingLink));
}

Roadmap planned(const Design& design)
{
    CountingControl control;
    return *roadmap::planRoadmap(design, {}, control);
}

template <class Entity, class Edit>
void change(Design& design, Id<Entity> id, Edit edit)
{
    Entity now = design.at(id);
    edit(now);
    design = edited(design, ChangeSet().replace(design.at(id), now));
}

const Design kDesign = twoPhases();

}  // namespace

/// What is false about a roadmap is named.
class TestVerifyRoadmap : public QObject {
    Q_OBJECT

private slots:
    void whatThePlannerMakesHolds() { QVERIFY(verify::verify(kDesign, planned(kDesign)).empty()); }

    void eachFalsehoodIsNamed_data()
    {
        QTest::addColumn<void (*)(Roadmap&)>("tamper");
        QTest::addColumn<int>("rule");
        const auto row = [](const char* name, RoadmapRule rule, void (*tamper)(Roadmap&)) {
            QTest::newRow(name) << tamper << static_cast<int>(rule);
        };
        row("a phase left out", RoadmapRule::Steps, [](Roadmap& r) { r.steps.pop_back(); });
        row("phases in another order", RoadmapRule::Steps,
            [](Roadmap& r) { std::swap(r.steps[0], r.steps[1]); });
        row("a kit less in the first phase", RoadmapRule::Plan,
            [](Roadmap& r) { r.steps[0].plan.kits.clear(); });
        row("a kit less in the second phase", RoadmapRule::Plan,
            [](Roadmap& r) { r.steps[1].plan.kits.clear(); });
        row("a kit more in the first phase", RoadmapRule::Standing,
            [](Roadmap& r) { ++r.steps[0].plan.kits.front().count; });
        row("a site used before it exists", RoadmapRule::Plan, [](Roadmap& r) {
            r.steps[0].plan.placements.front().site = findSite(kDesign, "Late")->id;
        });
        row("a site open before it exists", RoadmapRule::NotThere, [](Roadmap& r) {
            Design& design = r.steps[0].design;
            design = edited(design, ChangeSet().remove(design.all<Pin>().begin()->second));
        });
        row("a link there after it retired", RoadmapRule::NotThere, [](Roadmap& r) {
            Link link = *findLink(kDesign, "L3");
            link.life = {};
            r.steps[1].design = edited(r.steps[1].design, ChangeSet().insert(link));
        });
        row("a link left out", RoadmapRule::NotThere, [](Roadmap& r) {
            r.steps[1].design =
                edited(r.steps[1].design, ChangeSet().remove(*findLink(r.steps[1].design, "L2")));
        });
        row("a link of another length", RoadmapRule::Changed, [](Roadmap& r) {
            change(r.steps[1].design, findLink(kDesign, "L2")->id,
                   [](Link& link) { link.length = Length::fromKm(1.0); });
        });
        row("electricity at another price", RoadmapRule::Changed, [](Roadmap& r) {
            change(r.steps[1].design, findSite(kDesign, "C")->id, [](Site& site) {
                site.overrides.electricity = EnergyPrice::fromUsdPerKwh(0.01);
            });
        });
        row("traffic that did not grow", RoadmapRule::Demand, [](Roadmap& r) {
            change(r.steps[1].design, findWorkload(kDesign, "W")->id, [](Workload& workload) {
                workload.flows[0].encodings[0].up = DataRate::fromGbps(80.0);
            });
        });
        row("computing that did not grow", RoadmapRule::Demand, [](Roadmap& r) {
            change(r.steps[1].design, findWorkload(kDesign, "W")->id,
                   [](Workload& workload) { workload.replicas[0].compute.accelerators = 16; });
        });
        row("a rack taken away", RoadmapRule::Standing, [](Roadmap& r) {
            Design& design = r.steps[1].design;
            design = edited(design, ChangeSet().remove(design.all<Rack>().begin()->second));
        });
        row("paid twice", RoadmapRule::Paid,
            [](Roadmap& r) { r.steps[1].capex = capex(r.steps[1].plan); });
        row("a dearer year", RoadmapRule::Paid,
            [](Roadmap& r) { r.steps[0].yearly += Money::fromUsd(500.0); });
        row("not discounted", RoadmapRule::Paid,
            [](Roadmap& r) { r.steps[1].present += Money::fromUsd(500.0); });
        row("a smaller sum", RoadmapRule::Objective, [](Roadmap& r) { r.objective *= 0.99; });
        row("a bound above it", RoadmapRule::Bound,
            [](Roadmap& r) { r.lowerBound = r.objective * 1.01; });
    }
    void eachFalsehoodIsNamed()
    {
        using Tamper = void (*)(Roadmap&);
        QFETCH(Tamper, tamper);
        QFETCH(int, rule);
        Roadmap roadmap = planned(kDesign);
        tamper(roadmap);
        const auto found = verify::verify(kDesign, roadmap);
        std::string all;
        bool isNamed = false;
        for (const verify::RoadmapViolation& violation : found) {
            all += std::string(verify::ruleId(violation.rule)) + " ";
            isNamed = isNamed || static_cast<int>(violation.rule) == rule;
        }
        QVERIFY2(isNamed, all.c_str());
    }
};

QTEST_APPLESS_MAIN(TestVerifyRoadmap)
#include "tst_verify_roadmap.moc"
