// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/disjoint_routes.h"
#include "tests/support/plain_network.h"

#include <QTest>

#include <optional>

using namespace continua;
using namespace continua::graph;

class TestDisjointRoutes : public QObject {
    Q_OBJECT

    /// The best pair by trying all pairs: its total and its longer route, each the smallest.
    struct Best {
        double totalKm = 0.0;
        double longerKm = 0.0;
    };

    static std::optional<Best> byTryingAll(const Topology& topology, SiteId from, SiteId to,
                                           Disjointness disjointness)
    {
        std::optional<Best> best;
        const auto routes = test::allRoutes(topology, from, to);
        for (std::size_t i = 0; i < routes.size(); ++i) {
            for (std::size_t k = i + 1; k < routes.size(); ++k) {
                const Route& a = routes[i];
                const Route& b = routes[k];
                if (shareFate(topology, a, b)
                    || (disjointness == Disjointness::LinksAndSites && !sharedSites(a, b).empty()))
                    continue;
                const double total = (a.length + b.length).inKm();
                const double longer = std::max(a.length, b.length).inKm();
                if (!best)
                    best = Best{total, longer};
                best->totalKm = std::min(best->totalKm, total);
                best->longerKm = std::min(best->longerKm, longer);
            }
        }
        return best;
    }

private slots:
    void pairsInRandomNetworksAreTheBestOfAll_data()
    {
        QTest::addColumn<int>("risks");
        QTest::addColumn<bool>("sitesToo");
        QTest::newRow("links") << 0 << false;
        QTest::newRow("links and sites") << 0 << true;
        QTest::newRow("links and risks") << 4 << false;
        QTest::newRow("links, risks and sites") << 4 << true;
    }
    void pairsInRandomNetworksAreTheBestOfAll()
    {
        QFETCH(int, risks);
        QFETCH(bool, sitesToo);
        const auto disjointness = sitesToo ? Disjointness::LinksAndSites : Disjointness::Links;
        Random random(11);
        int pairs = 0;
        for (int network = 0; network < 80; ++network) {
            const Topology topology = test::randomTopology(random, 7, 11, risks);
            const auto best = byTryingAll(topology, {1}, {7}, disjointness);
            pairs += best ? 1 : 0;
            for (const PairGoal goal : {PairGoal::Total, PairGoal::Longer}) {
                const auto pair = disjointPair(topology, {1}, {7}, disjointness, goal);
                QCOMPARE(pair.has_value(), best.has_value());
                if (!pair)
                    continue;
                QVERIFY(pair->isBest);
                QVERIFY(!shareFate(topology, pair->first, pair->second));
                QVERIFY(!sitesToo || pair->sharedSites.empty());
                QCOMPARE(pair->sharedSites, sharedSites(pair->first, pair->second));
                QVERIFY(pair->first.length <= pair->second.length);
                if (goal == PairGoal::Total)
                    QVERIFY(std::abs(pair->totalLength().inKm() - best->totalKm) < 1e-9);
                else
                    QVERIFY(std::abs(pair->second.length.inKm() - best->longerKm) < 1e-9);
            }
        }
        QVERIFY2(pairs > 10, "the networks are too thin to show anything");
    }

    void theTrapIsNotFallenInto()
    {
        // The shortest route A-X-Y-B takes a link of each of the only two disjoint ones.
        const QJsonArray links{QJsonArray{"A", "X", 1}, QJsonArray{"X", "Y", 1},
                               QJsonArray{"Y", "B", 1}, QJsonArray{"A", "Y", 5},
                               QJsonArray{"X", "B", 5}};
        const Topology topology = test::topologyOf(links);
        const SiteId a = test::siteId("A");
        const SiteId b = test::siteId("B");
        QCOMPARE(shortestRoute(topology, a, b)->length.inKm(), 3.0);
        const auto pair = disjointPair(topology, a, b);
        QVERIFY(pair);
        QCOMPARE(pair->first.length.inKm(), 6.0);
        QCOMPARE(pair->second.length.inKm(), 6.0);
    }

    void atASharedSiteTheTailsAreSwappedSoThatTheLongerIsShortest()
    {
        const QJsonArray links{QJsonArray{"A", "H", 50},  QJsonArray{"A", "G", 25},
                               QJsonArray{"G", "H", 30},  QJsonArray{"H", "B", 500},
                               QJsonArray{"H", "M", 300}, QJsonArray{"M", "B", 300}};
        const auto pair =
            disjointPair(test::topologyOf(links), test::siteId("A"), test::siteId("B"));
        QVERIFY(pair);
        QCOMPARE(pair->first.length.inKm(), 555.0);
        QCOMPARE(pair->second.length.inKm(), 650.0);
        QCOMPARE(pair->sharedSites, std::vector<SiteId>{test::siteId("H")});
        QVERIFY(!disjointPair(test::topologyOf(links), test::siteId("A"), test::siteId("B"),
                              Disjointness::LinksAndSites));
    }

    void parallelLinksAreAPair()
    {
        const Topology topology({{1}, {2}}, {{.link = {1}, .from = {1}, .to = {2}},
                                             {.link = {2}, .from = {1}, .to = {2}}});
        QVERIFY(disjointPair(topology, {1}, {2}));
    }

    void parallelLinksInOneDuctAreNoPair()
    {
        const Topology topology({{1}, {2}},
                                {{.link = {1}, .from = {1}, .to = {2}, .riskGroups = {"duct"}},
                                 {.link = {2}, .from = {1}, .to = {2}, .riskGroups = {"duct"}}});
        QVERIFY(!disjointPair(topology, {1}, {2}));
    }
};

QTEST_APPLESS_MAIN(TestDisjointRoutes)
#include "tst_disjoint_routes.moc"
