// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/shadow_prices.h"
#include "core/explain/site_limit_value.h"
#include "core/interchange/templates.h"
#include "tests/support/exhaustive_search.h"
#include "tests/support/planned.h"
#include "tests/support/small_continuum.h"

using namespace continua;
using namespace continua::explain;
using namespace continua::test;

namespace {

constexpr double kHair = 1e-6;

/// Sites of a rack or two, at prices far apart, for more racks than that: no network, so that
/// trying all places gives the optimum.
Design scarceRooms(std::uint64_t seed)
{
    Random random(seed);
    DesignBuilder builder;
    for (const char* code : {"A", "B", "C", "D"})
        builder.site(code, random.below(3) == 0 ? SiteKind::TelecomCo : SiteKind::RegionalDc);
    for (int w = 0; w < 5; ++w)
        builder.workload("W" + std::to_string(w),
                         {DesignBuilder::replica("one", random.below(2) ? "nv-l40s" : "nv-h200",
                                                 static_cast<int>(4 + random.below(29)))},
                         {});
    Design design = builder.design();
    ChangeSet edit;
    for (const auto& [id, site] : design.all<Site>()) {
        Site after = site;
        after.overrides.rackPositions = static_cast<int>(1 + random.below(2));
        after.overrides.itPower = ElectricPower::fromKw(10.0 + 60.0 * random.fraction());
        after.overrides.electricity = EnergyPrice::fromUsdPerKwh(0.02 + 0.5 * random.fraction());
        edit.replace(site, after);
    }
    if (!edit.applyTo(design))
        qFatal("the sites do not change");
    return design;
}

/// A random limit of the design relaxed by a random step: a site's, a budget or fibers.
Design withMore(const Design& design, Random& random)
{
    std::vector<LimitStep> limits;
    for (const auto& [id, site] : design.all<Site>())
        for (const RefusalReason reason : kSiteLimits)
            if (siteLimits(design, site).liquidSupply || reason != RefusalReason::SupplyTooWarm)
                limits.push_back({.limit = reason, .site = id});
    for (const auto& [id, workload] : design.all<Workload>())
        for (std::size_t f = 0; f < workload.flows.size(); ++f)
            if (workload.flows[f].budget)
                limits.push_back(
                    {.limit = RefusalReason::Latency, .workload = id, .flow = static_cast<int>(f)});
    for (const auto& [id, link] : design.all<Link>())
        if (!link.leased)
            limits.push_back({.limit = RefusalReason::NoSpectrum, .link = id});
    LimitStep chosen = limits[random.below(limits.size())];
    chosen.step = usualStep(chosen.limit) * static_cast<double>(1 + random.below(5));
    const Result<Design> relaxed = relaxedBy(design, chosen);
    if (!relaxed)
        qFatal("the limit cannot be relaxed");
    return *relaxed;
}

double optimum(const Design& design) { return ExhaustiveSearch(design).best(); }

bool isProven(const Plan& plan)
{
    return plan.objective - plan.lowerBound <= 1e-9 * std::abs(plan.objective);
}

void rows(int count)
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= count; ++seed)
        QTest::addRow("%d", seed) << seed;
}

}  // namespace

/// More capacity or a wider budget never makes the optimum worse.
class TestMoreIsNoWorse : public QObject {
    Q_OBJECT

private slots:
    /// Against all placements there are: the optimum falls or stays, and the planner finds it.
    void scarceRoomsAreSharedOutAtLeastAsWell_data() { rows(40); }
    void scarceRoomsAreSharedOutAtLeastAsWell()
    {
        QFETCH(int, seed);
        Random random(static_cast<std::uint64_t>(seed));
        Design design = scarceRooms(static_cast<std::uint64_t>(seed));
        double before = optimum(design);
        QVERIFY(std::abs(planned(design).objective - before) <= kHair * before);
        for (int step = 0; step < 4; ++step) {
            design = withMore(design, random);
            const double after = optimum(design);
            QVERIFY2(after <= before * (1.0 + 1e-12),
                     qPrintable(QString("%1 above %2").arg(after).arg(before)));
            QVERIFY(std::abs(planned(design).objective - after) <= kHair * after);
            before = after;
        }
    }

    /// With a network: no bound of the roomier design is above any plan of the scarcer one, and
    /// where both plans are proven, theirs is no worse.
    void continuaAreServedAtLeastAsWell_data() { rows(60); }
    void continuaAreServedAtLeastAsWell()
    {
        QFETCH(int, seed);
        Random random(static_cast<std::uint64_t>(seed));
        const Design design = smallContinuum(static_cast<std::uint64_t>(seed));
        const Plan before = planned(design);
        const double best = std::min(before.objective, optimum(design));
        for (int step = 0; step < 3; ++step) {
            const Plan after = planned(withMore(design, random));
            QVERIFY2(after.lowerBound <= best * (1.0 + 1e-9),
                     qPrintable(QString("%1 above %2").arg(after.lowerBound).arg(best)));
            if (isProven(before) && isProven(after))
                QVERIFY(after.objective <= before.objective * (1.0 + kHair));
        }
    }

    /// A plan that holds with less holds with more: replanned from it, templates lose nothing.
    void templatesAreServedAtLeastAsWell_data()
    {
        QTest::addColumn<QString>("key");
        for (const interchange::Template& known : interchange::templates())
            if (known.key != "blank")
                QTest::newRow(known.key.data()) << QString::fromUtf8(known.key.data());
    }
    void templatesAreServedAtLeastAsWell()
    {
        QFETCH(QString, key);
        const Design design = *interchange::openTemplate(
            key.toStdString(), CONTINUA_SOURCE_DIR "/resources/templates", shippedCatalog());
        const Plan before = planned(design);
        Random random(7);
        for (int step = 0; step < 12; ++step) {
            const Plan after = planned(withMore(design, random), {.previous = &before});
            QVERIFY2(after.objective <= before.objective * (1.0 + kHair),
                     qPrintable(QString("%1 above %2").arg(after.objective).arg(before.objective)));
            QVERIFY(after.lowerBound <= before.objective);
        }
    }
};

QTEST_APPLESS_MAIN(TestMoreIsNoWorse)
#include "tst_more_is_no_worse.moc"
