// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/availability/outage.h"
#include "core/graph/disjoint_routes.h"
#include "tests/support/expected_paths.h"
#include "tests/support/network_design.h"

#include <QTest>

#include <cmath>

using namespace continua;

/// Availability of ways, against the table of the templates and against worked examples.
class TestOutage : public QObject {
    Q_OBJECT

    static QJsonArray links(std::initializer_list<QJsonArray> rows)
    {
        QJsonArray all;
        for (const QJsonArray& row : rows)
            all.append(row);
        return all;
    }

private slots:
    void buriedCableAloneGivesTheTableOfTheTemplates_data() { test::addExpectedPathRows(); }
    void buriedCableAloneGivesTheTableOfTheTemplates()
    {
        QFETCH(QJsonArray, links);
        QFETCH(QJsonObject, expected);
        const Design design = test::networkDesign(links);
        const auto shares = availability::outageShares(design);
        const graph::Topology topology(design);
        const SiteId a = test::siteId(expected["a"].toString());
        const SiteId b = test::siteId(expected["b"].toString());

        const auto route = graph::shortestRoute(topology, a, b);
        const double one = availability::pathAvailability(design, shares, a, route->links);
        QVERIFY(std::abs(100.0 * one - expected["availability_percent"].toDouble()) < 0.00051);

        const auto pair = graph::disjointPair(topology, a, b);
        if (!pair)
            return;
        const double both = availability::pairAvailability(design, shares, a, pair->first.links,
                                                           pair->second.links);
        QVERIFY(std::abs(100.0 * both - expected["pair_availability_percent"].toDouble())
                < 0.0000051);
    }

    void whatBothWaysUseCountsOnce()
    {
        // 1000 km are out 2.13 x 12 h of 8760 h a year: 0.29178 %.
        const Design design = test::networkDesign(
            links({{"A", "X", 1000}, {"X", "B", 1000}, {"X", "C", 600}, {"C", "B", 400}}));
        const auto shares = availability::outageShares(design);
        const graph::Topology topology(design);
        const auto ways = graph::shortestRoutes(topology, test::siteId("A"), test::siteId("B"), 2);
        const double u = 2.13 * 12.0 / 8760.0;
        const double both = availability::pairAvailability(design, shares, test::siteId("A"),
                                                           ways[0].links, ways[1].links);
        QVERIFY(std::abs(both - (1.0 - u - u * u)) < 1e-12);
    }

    void waysInOneDuctAreHardlyBetterThanOne()
    {
        Design design =
            test::networkDesign(links({{"A", "B", 1000}, {"A", "C", 500}, {"C", "B", 500}}));
        const auto risky = [&](const char* code) {
            Link link = *findLink(design, code);
            const Link before = link;
            link.riskGroups = {"duct"};
            QVERIFY(ChangeSet().replace(before, link).applyTo(design));
        };
        risky("A--B");
        risky("A--C");
        const auto shares = availability::outageShares(design);
        const double u = 2.13 * 12.0 / 8760.0;
        const double both = availability::pairAvailability(
            design, shares, test::siteId("A"), {findLink(design, "A--B")->id},
            {findLink(design, "A--C")->id, findLink(design, "C--B")->id});
        QVERIFY(both < 1.0 - 0.5 * u);
        QVERIFY(both > 1.0 - u);
    }

    void lineEquipmentCountsWhereAsked()
    {
        Design design = test::networkDesign(links({{"A", "X", 60}, {"X", "B", 60}}));
        const std::vector<LinkId> way{findLink(design, "A--X")->id, findLink(design, "X--B")->id};
        const SiteId a = test::siteId("A");
        const double cables =
            availability::pathAvailability(design, availability::outageShares(design), a, way);
        auto shares = availability::outageShares(design);
        shares.countsEquipment = true;
        const double all = availability::pathAvailability(design, shares, a, way);
        // Booster and preamplifier of two links, one ROADM between, a transceiver at each end.
        const double equipment = 6.0 * (4.0 / 400006.0 + 1.0 / 200006.0 + 2.0 / 300006.0);
        QVERIFY(std::abs(cables - all - equipment) < 1e-12);
    }

    void stayingAtHomeIsAlwaysPossible()
    {
        const Design design = test::networkDesign(links({{"A", "B", 60}}));
        auto shares = availability::outageShares(design);
        shares.countsEquipment = true;
        QCOMPARE(availability::pathAvailability(design, shares, test::siteId("A"), {}), 1.0);
    }
};

QTEST_APPLESS_MAIN(TestOutage)
#include "tst_outage.moc"
