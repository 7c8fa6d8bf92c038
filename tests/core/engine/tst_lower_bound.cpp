// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/exhaustive_search.h"
#include "tests/support/small_continuum.h"

using namespace continua;
using namespace continua::engine;
using namespace continua::test;

namespace {

/// A plant, a data center 50 km away and one flow to the replica there.
Design plantAndCenter(int accelerators, double gbps, double rttMs)
{
    DesignBuilder builder;
    const SiteId plant = builder.site("P", SiteKind::Industrial);
    const SiteId center = builder.site("C", SiteKind::CoreDc, 0.5);
    builder.link(plant, center, 50.0);
    builder.workload("W", {DesignBuilder::replica("one", "nv-l40s", accelerators, {center})},
                     {DesignBuilder::flow("f", plant, 0, gbps, rttMs)});
    return builder.design();
}

}  // namespace

class TestLowerBound : public QObject {
    Q_OBJECT

private slots:
    void noPlacementOfASmallDesignIsBelowIt_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<int>("objective");
        for (int seed = 1; seed <= 60; ++seed)
            for (const Objective objective : {Objective::Cost, Objective::Energy, Objective::Carbon,
                                              Objective::Latency, Objective::Weighted})
                if (isMoney(objective) || seed <= 4)
                    QTest::addRow("%d of objective %d", seed, static_cast<int>(objective))
                        << seed << static_cast<int>(objective);
    }
    void noPlacementOfASmallDesignIsBelowIt()
    {
        QFETCH(int, seed);
        QFETCH(int, objective);
        ExhaustiveSearch search(smallContinuum(static_cast<std::uint64_t>(seed)),
                                static_cast<Objective>(objective));
        std::vector<double> bounds{search.bound()};
        if (static_cast<Objective>(objective) != Objective::Latency)
            bounds.push_back(search.boundForMany());
        const double best = search.best();
        for (const double bound : bounds)
            QVERIFY2(bound <= best + 1e-9 * std::abs(best) + 1e-9,
                     qPrintable(QString("%1 above %2").arg(bound).arg(best)));
    }

    /// One plant, one data center, one fiber: nothing is left to choose, so the bound must meet the
    /// cost.
    void itMeetsTheCostWhereThereIsNoChoice()
    {
        ExhaustiveSearch search(plantAndCenter(16, 80.0, 5.0));
        const double best = search.best();
        QVERIFY(search.bound() <= best + 1e-3);
        QVERIFY2(search.bound() >= 0.999 * best,
                 qPrintable(QString("%1 of %2").arg(search.bound()).arg(best)));
    }

    void itCountsWhatNoPlanCanServe()
    {
        ExhaustiveSearch search(plantAndCenter(4, 1.0, 0.4));
        QVERIFY(search.bound() >= assumption(search.design, "unserved_flow_penalty_usd"));
    }

    void itIsAtLeastThePenaltyOfAReplicaWithoutASite()
    {
        DesignBuilder builder;
        const SiteId edge = builder.site("E", SiteKind::Edge);
        builder.workload("Big", {DesignBuilder::replica("one", "nv-gb200-gpu", 72, {edge})}, {});
        const Design design = builder.design();
        ExhaustiveSearch search(design);
        QCOMPARE(search.bound(), assumption(design, "unserved_replica_penalty_usd"));
    }
};

QTEST_APPLESS_MAIN(TestLowerBound)
#include "tst_lower_bound.moc"
