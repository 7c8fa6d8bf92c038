// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/shadow_prices.h"
#include "core/interchange/templates.h"
#include "core/model/site_limits.h"
#include "tests/support/engine_design.h"
#include "tests/support/planned.h"

#include <algorithm>

using namespace continua;
using namespace continua::explain;
using namespace continua::test;

namespace {

void setSites(Design& design, const std::function<void(Site&)>& change)
{
    ChangeSet edit;
    for (const auto& [id, site] : design.all<Site>()) {
        Site after = site;
        change(after);
        edit.replace(site, after);
    }
    if (!edit.applyTo(design))
        qFatal("the sites do not change");
}

std::vector<ShadowPrice> estimatesOf(const Design& design, const Plan& plan)
{
    Survey survey(design, &plan);
    CountingControl control;
    return estimatedPrices(survey, control);
}

ShadowPrice exact(const Design& design, const Plan& plan, const LimitStep& limit)
{
    CountingControl control;
    auto price = shadowPrice(design, plan, limit, control);
    if (!price)
        qFatal("%s", price.error().place.c_str());
    return *price;
}

/// One rack position at a cheap site and a dear site beside it, two workloads of a rack each.
Design cheapAndDear()
{
    DesignBuilder builder;
    const SiteId a = builder.site("CHEAP", SiteKind::RegionalDc);
    const SiteId b = builder.site("DEAR", SiteKind::RegionalDc, 1.0);
    builder.link(a, b, 80.0);
    for (const char* code : {"W1", "W2"})
        builder.workload(code, {DesignBuilder::replica("one", "nv-l40s", 48)}, {});
    Design design = builder.design();
    setSites(design, [](Site& site) {
        site.overrides.rackPositions = site.code == "CHEAP" ? 1 : 4;
        site.overrides.electricity = EnergyPrice::fromUsdPerKwh(site.code == "CHEAP" ? 0.05 : 0.5);
        site.overrides.yearlyCost = Money{};
    });
    return design;
}

}  // namespace

/// What limits cost: estimates at once, the price itself by planning anew.
class TestShadowPrices : public QObject {
    Q_OBJECT

private slots:
    void aRackPositionIsWorthWhatItSaves()
    {
        const Design design = cheapAndDear();
        const Plan plan = planned(design);
        QVERIFY(plan.unserved.empty());
        const auto estimates = estimatesOf(design, plan);
        QCOMPARE(estimates.size(), std::size_t{1});
        const ShadowPrice& estimate = estimates.front();
        QVERIFY(estimate.isEstimate);
        QCOMPARE(estimate.limit.limit, RefusalReason::RackPositions);
        QCOMPARE(estimate.limit.site, findSite(design, "CHEAP")->id);
        const ShadowPrice price = exact(design, plan, estimate.limit);
        QVERIFY(!price.isEstimate);
        QCOMPARE(price.served, 0);
        QVERIFY(price.gain > 1000.0);
        QVERIFY2(std::abs(price.gain - estimate.gain) <= 0.01 * price.gain,
                 qPrintable(QString("%1 %2").arg(price.gain).arg(estimate.gain)));
    }

    void aLimitThatKeepsNobodyOutHasNoPrice()
    {
        const Design design = cheapAndDear();
        const Plan plan = planned(design);
        for (const RefusalReason limit :
             {RefusalReason::RackPositions, RefusalReason::SitePower, RefusalReason::AirCooling})
            QCOMPARE(exact(design, plan,
                           {.limit = limit,
                            .site = findSite(design, "DEAR")->id,
                            .step = usualStep(limit)})
                         .gain,
                     0.0);
    }

    void whatServesAnUnservedReplicaIsWorthItsPenalty()
    {
        Design design = cheapAndDear();
        setSites(design, [](Site& site) { site.overrides.rackPositions = site.code == "CHEAP"; });
        const Plan plan = planned(design);
        QCOMPARE(plan.unserved.size(), std::size_t{1});
        const double penalty = plan.unserved.front().penalty.inUsd();
        const auto estimates = estimatesOf(design, plan);
        QVERIFY(!estimates.empty());
        QCOMPARE(estimates.front().gain, penalty);
        const ShadowPrice price = exact(design, plan, estimates.front().limit);
        QCOMPARE(price.served, 1);
        QVERIFY(price.gain > 0.5 * penalty && price.gain < penalty);
    }

    void aBudgetThatIsTooShortHasAPrice()
    {
        DesignBuilder builder;
        const SiteId a = builder.site("A", SiteKind::RegionalDc);
        const SiteId b = builder.site("B", SiteKind::RegionalDc, 1.0);
        builder.link(a, b, 80.0);
        const WorkloadId id =
            builder.workload("W", {DesignBuilder::replica("one", "nv-l40s", 8, {b})},
                             {DesignBuilder::flow("f", a, 0, 10.0, 0.5)});
        const Design design = builder.design();
        const Plan plan = planned(design);
        const auto estimates = estimatesOf(design, plan);
        QCOMPARE(estimates.size(), std::size_t{1});
        QCOMPARE(estimates.front().limit.workload, id);
        QCOMPARE(estimates.front().limit.flow, 0);
        const ShadowPrice price = exact(design, plan, estimates.front().limit);
        QCOMPARE(price.served, 1);
        QVERIFY(price.gain > 1e6);
    }

    void whatIsNotThereHasNoPrice()
    {
        const Design design = cheapAndDear();
        const Plan plan = planned(design);
        CountingControl control;
        const auto noSite = shadowPrice(design, plan, {.site = {12345}}, control);
        QVERIFY(!noSite);
        QCOMPARE(noSite.error().code, ErrorCode::BrokenReference);
        const auto noStep =
            shadowPrice(design, plan, {.site = findSite(design, "DEAR")->id, .step = 0.0}, control);
        QVERIFY(!noStep);
        QCOMPARE(noStep.error().code, ErrorCode::ValueOutOfRange);
    }

    void aStopEndsTheQuestion()
    {
        const Design design = cheapAndDear();
        const Plan plan = planned(design);
        CountingControl control(0);
        const auto price =
            shadowPrice(design, plan, {.site = findSite(design, "DEAR")->id}, control);
        QVERIFY(!price);
        QCOMPARE(price.error().code, ErrorCode::Cancelled);
    }

    /// Prices of templates: never below zero, dearest first, and the exact ones are of plans that
    /// are no worse.
    void templatesHavePrices_data()
    {
        QTest::addColumn<QString>("key");
        for (const interchange::Template& known : interchange::templates())
            if (known.key != "blank")
                QTest::newRow(known.key.data()) << QString::fromUtf8(known.key.data());
    }

    void templatesHavePrices()
    {
        QFETCH(QString, key);
        const Design design = *interchange::openTemplate(
            key.toStdString(), CONTINUA_SOURCE_DIR "/resources/templates", shippedCatalog());
        const Plan plan = planned(design);
        const auto estimates = estimatesOf(design, plan);
        QVERIFY(std::is_sorted(
            estimates.begin(), estimates.end(),
            [](const ShadowPrice& a, const ShadowPrice& b) { return a.gain > b.gain; }));
        for (std::size_t i = 0; i < std::min<std::size_t>(estimates.size(), 3); ++i) {
            const ShadowPrice price = exact(design, plan, estimates[i].limit);
            qDebug("%d: %.0f, exactly %.0f", int(estimates[i].limit.limit), estimates[i].gain,
                   price.gain);
            QVERIFY(price.gain >= 0.0);
            QVERIFY(price.gain <= plan.objective);
        }
    }
};

QTEST_APPLESS_MAIN(TestShadowPrices)
#include "tst_shadow_prices.moc"
