// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/cuts.h"
#include "tests/support/plain_network.h"

#include <QTest>

using namespace continua;
using namespace continua::graph;

class TestCuts : public QObject {
    Q_OBJECT

    static std::size_t partsWithout(const Topology& topology, LinkId link, SiteId site)
    {
        std::set<SiteId> left(topology.sites().begin(), topology.sites().end());
        left.erase(site);
        std::size_t parts = 0;
        while (!left.empty()) {
            ++parts;
            std::vector<SiteId> reached{*left.begin()};
            left.erase(left.begin());
            while (!reached.empty()) {
                const SiteId at = reached.back();
                reached.pop_back();
                for (const Edge& edge : topology.edges()) {
                    if (edge.link == link || (edge.from != at && edge.to != at))
                        continue;
                    const SiteId next = edge.from == at ? edge.to : edge.from;
                    if (left.erase(next) > 0)
                        reached.push_back(next);
                }
            }
        }
        return parts;
    }

private slots:
    void cutsInRandomNetworksAreThoseFoundByTakingEachAway()
    {
        Random random(3);
        int bridgesSeen = 0;
        for (int network = 0; network < 100; ++network) {
            const Topology topology = test::randomTopology(random, 9, 10);
            const std::size_t whole = partsWithout(topology, {}, {});
            QCOMPARE(connectedParts(topology).size(), whole);
            std::set<LinkId> found;
            for (const Bridge& bridge : bridges(topology)) {
                found.insert(bridge.link);
                ++bridgesSeen;
                QVERIFY(!bridge.cutOff.empty() && bridge.cutOff.size() <= 4);
            }
            for (const Edge& edge : topology.edges())
                QCOMPARE(found.contains(edge.link), partsWithout(topology, edge.link, {}) > whole);
            std::set<SiteId> articulations;
            for (const ArticulationSite& cut : articulationSites(topology)) {
                articulations.insert(cut.site);
                QCOMPARE(cut.parts.size(), partsWithout(topology, {}, cut.site));
            }
            for (const SiteId site : topology.sites())
                QCOMPARE(articulations.contains(site), partsWithout(topology, {}, site) > whole);
        }
        QVERIFY(bridgesSeen > 50);
    }

    void aTriangleOnOneLinkIsCutOffWhole()
    {
        const QJsonArray links{
            QJsonArray{"A", "B", 1},   QJsonArray{"B", "C", 1},  QJsonArray{"C", "A", 1},
            QJsonArray{"C", "D", 1},   QJsonArray{"E", "A", 1},  QJsonArray{"E", "B", 1},
            QJsonArray{"D", "VEN", 1}, QJsonArray{"D", "A", 1},  QJsonArray{"VEN", "X", 1},
            QJsonArray{"X", "Y", 1},   QJsonArray{"Y", "VEN", 1}};
        const auto cuts = bridges(test::topologyOf(links));
        QCOMPARE(cuts.size(), std::size_t{1});
        QCOMPARE(std::set<SiteId>(cuts[0].cutOff.begin(), cuts[0].cutOff.end()),
                 (std::set<SiteId>{test::siteId("VEN"), test::siteId("X"), test::siteId("Y")}));
    }
};

QTEST_APPLESS_MAIN(TestCuts)
#include "tst_cuts.moc"
