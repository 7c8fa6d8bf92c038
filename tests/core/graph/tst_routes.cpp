// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/routes.h"
#include "tests/support/plain_network.h"

#include <QTest>

#include <algorithm>

using namespace continua;
using namespace continua::graph;

class TestRoutes : public QObject {
    Q_OBJECT

private slots:
    void theShortestRoutesOfRandomNetworksAreThoseFoundByTryingAll()
    {
        Random random(7);
        for (int network = 0; network < 60; ++network) {
            const Topology topology = test::randomTopology(random, 7, 12);
            const SiteId from{1};
            const SiteId to{7};
            std::vector<Route> all = test::allRoutes(topology, from, to);
            std::stable_sort(all.begin(), all.end(),
                             [](const Route& a, const Route& b) { return a.length < b.length; });
            const auto found = shortestRoutes(topology, from, to, 1000);
            QCOMPARE(found.size(), all.size());
            for (std::size_t i = 0; i < all.size(); ++i) {
                QVERIFY(std::abs(found[i].length.inKm() - all[i].length.inKm()) < 1e-9);
                QVERIFY(std::count(all.begin(), all.end(), found[i]) == 1);
                QVERIFY(std::count(found.begin(), found.end(), found[i]) == 1);
            }
            const auto shortest = shortestRoute(topology, from, to);
            QCOMPARE(shortest.has_value(), !all.empty());
            if (shortest)
                QCOMPARE(shortest->length.inM(), found.front().length.inM());
        }
    }

    void ofEquallyLongRoutesThatWithFewerLinksComesFirst()
    {
        const QJsonArray links{QJsonArray{"A", "X", 10}, QJsonArray{"X", "Y", 10},
                               QJsonArray{"Y", "B", 10}, QJsonArray{"A", "Z", 15},
                               QJsonArray{"Z", "B", 15}};
        const auto routes =
            shortestRoutes(test::topologyOf(links), test::siteId("A"), test::siteId("B"), 5);
        QCOMPARE(routes.size(), std::size_t{2});
        QCOMPARE(routes[0].links.size(), std::size_t{2});
        QCOMPARE(routes[1].links.size(), std::size_t{3});
    }

    void shortInDelayNeedNotBeShortInLength()
    {
        const SiteId a{1};
        const SiteId b{2};
        const Topology topology({a, b}, {{.link = {1},
                                          .from = a,
                                          .to = b,
                                          .length = Length::fromKm(100.0),
                                          .delay = Duration::fromUs(490.0)},
                                         {.link = {2},
                                          .from = b,
                                          .to = a,
                                          .length = Length::fromKm(110.0),
                                          .delay = Duration::fromUs(365.0)}});
        QCOMPARE(shortestRoute(topology, a, b)->links.front(), LinkId{1});
        QCOMPARE(shortestRoute(topology, a, b, Metric::Delay)->links.front(), LinkId{2});
    }

    void whatTheFilterForbidsIsNotPassedThroughButMayBeAnEnd()
    {
        const QJsonArray links{QJsonArray{"A", "X", 1}, QJsonArray{"X", "B", 1},
                               QJsonArray{"A", "Z", 9}, QJsonArray{"Z", "B", 9}};
        const Topology topology = test::topologyOf(links);
        const SiteId x = test::siteId("X");
        const RouteFilter filter{.site = [x](SiteId site) { return site != x; }};
        const auto route =
            shortestRoute(topology, test::siteId("A"), test::siteId("B"), Metric::Length, filter);
        QCOMPARE(route->length.inKm(), 18.0);
        QCOMPARE(
            shortestRoute(topology, test::siteId("A"), x, Metric::Length, filter)->length.inKm(),
            1.0);
        const auto all = shortestRoutesFrom(topology, test::siteId("A"), Metric::Length, filter);
        QCOMPARE(all.size(), std::size_t{4});
        QCOMPARE(all.at(x).length.inKm(), 1.0);
        QCOMPARE(all.at(test::siteId("B")).length.inKm(), 18.0);
        QCOMPARE(all.at(test::siteId("A")).links.size(), std::size_t{0});
    }

    void nowhereToGoIsNoRoute()
    {
        const Topology topology({{1}, {2}}, {});
        QVERIFY(!shortestRoute(topology, {1}, {2}));
        QVERIFY(shortestRoutes(topology, {1}, {2}, 3).empty());
        QVERIFY(!shortestRoute(topology, {1}, {99}));
        QCOMPARE(shortestRoute(topology, {1}, {1})->sites.size(), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(TestRoutes)
#include "tst_routes.moc"
