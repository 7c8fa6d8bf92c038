// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/templates.h"
#include "core/report/lens.h"
#include "core/report/object_facts.h"
#include "tests/support/planned.h"
#include "tests/support/sample_plan.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace continua;
using namespace continua::report;
using namespace continua::tests;

namespace {

double shareOf(const LensReading& reading) { return std::get<Share>(reading.value).value; }

/// The share that a table shows as used of limit.
void compareShare(const LensView& view, SiteId site, double used, double limit)
{
    const auto reading = view.sites.find(site);
    if (limit <= 0.0 && used <= 0.0) {
        QVERIFY(reading == view.sites.end());
        return;
    }
    QVERIFY(reading != view.sites.end());
    if (limit > 0.0)
        QCOMPARE(shareOf(reading->second), used / limit);
    else
        QVERIFY(std::isinf(shareOf(reading->second)));
}

}  // namespace

/// A lens shows the figures of tables and report, and nothing where they have none.
class TestLens : public QObject {
    Q_OBJECT

private slots:
    void everyReadingIsThatOfTheTables_data()
    {
        QTest::addColumn<QString>("key");
        for (const char* key : {"finance", "factory", "logistics", "entertainment", "urban"})
            QTest::newRow(key) << QString(key);
    }

    void everyReadingIsThatOfTheTables()
    {
        QFETCH(QString, key);
        const Result<Design> opened = interchange::openTemplate(
            key.toStdString(), CONTINUA_SOURCE_DIR "/resources/templates", test::shippedCatalog());
        QVERIFY(opened);
        const Design& design = *opened;
        const Plan plan = test::planned(design);
        const Facts facts = gather(design, &plan, {});
        const auto look = [&](Lens lens) { return lookThrough(lens, design, facts, &plan); };

        const LensView power = look(Lens::Power);
        const LensView cost = look(Lens::Cost);
        const LensView carbon = look(Lens::Carbon);
        const LensView compute = look(Lens::Compute);
        Money sum;
        for (const SiteFacts& row : facts.sites) {
            compareShare(power, row.site, row.use.nameplate.inKw(),
                         usablePower(row.use.limits).inKw());
            QCOMPARE(std::get<Money>(cost.sites.at(row.site).value), row.cost.present);
            QCOMPARE(std::get<Mass>(carbon.sites.at(row.site).value), row.footprint.carbonPerYear);
            sum += row.cost.present;
            if (!row.use.acceleratorsNeeded.empty())
                QVERIFY(compute.sites.contains(row.site));
        }
        const LensView light = look(Lens::OpticalLoad);
        const LensView latency = look(Lens::Latency);
        for (const LinkFacts& row : facts.links) {
            QCOMPARE(std::get<Money>(cost.links.at(row.link).value), row.cost.present);
            sum += row.cost.present;
            if (!design.at(row.link).leased)
                QCOMPARE(shareOf(light.links.at(row.link)), row.spectrumShare);
            std::optional<double> tightest;
            for (const FlowFacts& flow : facts.flows)
                if (flow.working && std::count(flow.links.begin(), flow.links.end(), row.link) > 0)
                    tightest = std::max(tightest, flow.working->share);
            QCOMPARE(latency.links.contains(row.link), tightest.has_value());
            if (tightest)
                QCOMPARE(shareOf(latency.links.at(row.link)), *tightest);
        }
        QVERIFY(std::abs(sum.inUsd() - presentCost(plan).inUsd()) < 1.0);
    }

    void theTopOfAnAmountIsTheLargestThereIs()
    {
        const Design design = sampleDesign();
        const Plan plan = samplePlan();
        const Facts facts = gather(design, &plan, {});
        const LensView view = lookThrough(Lens::Cost, design, facts, &plan);
        QCOMPARE(std::get<Money>(view.top).inUsd(), 655000.0 + 240000.0 + 16000.0);
        QCOMPARE(view.sites.at(kOsaka).level, 1.0);
        QCOMPARE(view.links.at(kTokyoOsaka).level, 80000.0 / 911000.0);
        QCOMPARE(view.links.at(kNagoyaTokyo).level, 0.0);
    }

    void whatNeedsAPlanIsUnknownWithoutOne()
    {
        const Design design = sampleDesign();
        Facts facts;
        gatherObjects(facts, design, nullptr);
        for (const Lens lens : {Lens::OpticalLoad, Lens::Latency, Lens::Cost, Lens::Carbon}) {
            const LensView view = lookThrough(lens, design, facts, nullptr);
            QVERIFY(view.sites.empty());
            QVERIFY(view.links.empty());
        }
        // What is drawn draws power.
        const LensView power = lookThrough(Lens::Power, design, facts, nullptr);
        QVERIFY(shareOf(power.sites.at(kOsaka)) > 0.0);
    }

    void whatDoesNotApplyHasNoReading()
    {
        const Design design = sampleDesign();
        const Plan plan = samplePlan();
        const Facts facts = gather(design, &plan, {});
        QVERIFY(lookThrough(Lens::Power, design, facts, &plan).links.empty());
        QVERIFY(lookThrough(Lens::Carbon, design, facts, &plan).links.empty());
        QVERIFY(!lookThrough(Lens::Compute, design, facts, &plan).sites.contains(kTokyo));
        QVERIFY(!lookThrough(Lens::OpticalLoad, design, facts, &plan).sites.contains(kTokyo));
        // Only protection passes this one.
        QVERIFY(!lookThrough(Lens::Latency, design, facts, &plan).links.contains(kNagoyaTokyo));
    }

    void somethingOnALimitOfZeroIsBeyondIt()
    {
        Design design = sampleDesign();
        Site osaka = design.at(kOsaka);
        osaka.overrides.itPower = ElectricPower();
        QVERIFY(ChangeSet().replace(design.at(kOsaka), osaka).applyTo(design));
        Facts facts;
        gatherObjects(facts, design, nullptr);
        QVERIFY(lookThrough(Lens::Power, design, facts, nullptr).sites.at(kOsaka).level > 1.0);
    }
};

QTEST_APPLESS_MAIN(TestLens)
#include "tst_lens.moc"
