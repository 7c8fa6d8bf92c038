// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diagram/diagram.h"
#include "core/interchange/templates.h"
#include "tests/support/engine_design.h"
#include "tests/support/random_network.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace continua;
using test::DesignBuilder;

namespace {

bool isLegOf(DiagramPoint a, DiagramPoint b) { return a.x == b.x || a.y == b.y; }

double distance(DiagramPoint a, DiagramPoint b) { return std::hypot(a.x - b.x, a.y - b.y); }

/// How near a level or upright leg comes to a point.
double nearest(DiagramPoint a, DiagramPoint b, DiagramPoint p)
{
    const DiagramPoint on{std::clamp(p.x, std::min(a.x, b.x), std::max(a.x, b.x)),
                          std::clamp(p.y, std::min(a.y, b.y), std::max(a.y, b.y))};
    return distance(on, p);
}

/// Pairs of ways that lie on each other for more than a crossing.
int overlaps(const std::map<LinkId, DiagramWay>& ways)
{
    int count = 0;
    for (const auto& [a, first] : ways)
        for (const auto& [b, second] : ways) {
            if (!(a < b))
                continue;
            bool lies = false;
            for (std::size_t i = 1; i < first.size(); ++i)
                for (std::size_t k = 1; k < second.size(); ++k) {
                    const DiagramPoint p = first[i - 1], q = first[i];
                    const DiagramPoint r = second[k - 1], s = second[k];
                    const auto shared = [](double a1, double a2, double b1, double b2) {
                        return std::min(std::max(a1, a2), std::max(b1, b2))
                             - std::max(std::min(a1, a2), std::min(b1, b2));
                    };
                    const bool level = p.y == q.y && r.y == s.y && std::abs(p.y - r.y) < 2.0;
                    const bool upright = p.x == q.x && r.x == s.x && std::abs(p.x - r.x) < 2.0;
                    lies = lies || (level && shared(p.x, q.x, r.x, s.x) > 2.0)
                        || (upright && shared(p.y, q.y, r.y, s.y) > 2.0);
                }
            count += lies;
        }
    return count;
}

Design placedAt(Design design, const DiagramPlaces& places)
{
    ChangeSet edit;
    for (const auto& [id, place] : places) {
        Site site = design.at(id);
        site.diagram = place;
        edit.replace(design.at(id), site);
    }
    if (!edit.applyTo(design))
        qFatal("the places do not fit");
    return design;
}

}  // namespace

/// The schematic of a design: where its sites stand and how its links run.
class TestDiagram : public QObject {
    Q_OBJECT

    struct Star {
        DesignBuilder builder;
        SiteId core = builder.site("C", SiteKind::CoreDc, 0.0);
        SiteId west = builder.site("W", SiteKind::RegionalDc, 1.0);
        SiteId east = builder.site("E", SiteKind::RegionalDc, 2.0);
        SiteId edge = builder.site("X", SiteKind::Edge, 3.0);
        LinkId toWest = builder.link(core, west, 50.0);
        LinkId toEast = builder.link(core, east, 50.0);
        LinkId toEdge = builder.link(east, edge, 50.0);
    };

private slots:
    void whatOthersLeanOnStandsAbove()
    {
        Star star;
        const DiagramPlaces places = arranged(star.builder.design());
        QCOMPARE(places.size(), std::size_t(4));
        QVERIFY(places.at(star.core).y < places.at(star.west).y);
        QCOMPARE(places.at(star.west).y, places.at(star.east).y);
        QVERIFY(places.at(star.west).x < places.at(star.east).x);
        QVERIFY(places.at(star.east).y < places.at(star.edge).y);
        QCOMPARE(places.at(star.edge).x, places.at(star.east).x);
    }

    void linksThatNeedNotCrossDoNot()
    {
        DesignBuilder builder;
        std::vector<SiteId> above, below;
        for (int i = 0; i < 4; ++i)  // From west to east, and their partners the other way round.
            above.push_back(builder.site("A" + std::to_string(i), SiteKind::CoreDc, i));
        for (int i = 0; i < 4; ++i)
            below.push_back(builder.site("B" + std::to_string(i), SiteKind::RegionalDc, 3.0 - i));
        for (std::size_t i = 0; i < 4; ++i)
            builder.link(above[i], below[i], 50.0);
        const DiagramPlaces places = arranged(builder.design());
        for (std::size_t i = 0; i < 4; ++i)
            QCOMPARE(places.at(above[i]).x, places.at(below[i]).x);
    }

    void sitesKeepApart_data() { seeds(); }
    void sitesKeepApart()
    {
        QFETCH(int, seed);
        const Design design = test::randomNetwork(static_cast<std::uint64_t>(seed), false);
        const DiagramPlaces places = arranged(design);
        for (const auto& [a, first] : places)
            for (const auto& [b, second] : places)
                QVERIFY(a == b || std::abs(first.x - second.x) >= kDiagramColumn
                        || std::abs(first.y - second.y) >= kDiagramRow);
        QVERIFY(arranged(design) == places);
    }

    void waysAreLevelOrUprightAndKeepOffOtherSites_data() { seeds(); }
    void waysAreLevelOrUprightAndKeepOffOtherSites()
    {
        QFETCH(int, seed);
        const Design design = test::randomNetwork(static_cast<std::uint64_t>(seed), false);
        const Diagram diagram = diagramOf(design);
        QCOMPARE(diagram.ways.size(), design.all<Link>().size());
        for (const auto& [id, way] : diagram.ways) {
            const Link& link = design.at(id);
            QVERIFY(way.size() >= 2);
            QVERIFY(distance(way.front(), diagram.places.at(link.from)) <= 10.0);
            QVERIFY(distance(way.back(), diagram.places.at(link.to)) <= 10.0);
            for (std::size_t i = 1; i < way.size(); ++i) {
                QVERIFY(isLegOf(way[i - 1], way[i]));
                for (const auto& [site, place] : diagram.places)
                    QVERIFY(site == link.from || site == link.to
                            || nearest(way[i - 1], way[i], place) > 10.0);
            }
        }
    }

    void waysOfTemplatesDoNotLieOnEachOther_data()
    {
        QTest::addColumn<QString>("key");
        for (const char* key : {"factory", "finance", "logistics", "entertainment", "urban"})
            QTest::newRow(key) << QString(key);
    }
    void waysOfTemplatesDoNotLieOnEachOther()
    {
        QFETCH(QString, key);
        const auto design = interchange::openTemplate(
            key.toStdString(), CONTINUA_SOURCE_DIR "/resources/templates", test::shippedCatalog());
        QVERIFY(design);
        QCOMPARE(overlaps(diagramOf(*design).ways), 0);
    }

    void linksSideBySideTakeWaysOfTheirOwn()
    {
        DesignBuilder builder;
        const SiteId a = builder.site("A", SiteKind::CoreDc, 0.0);
        const SiteId b = builder.site("B", SiteKind::CoreDc, 1.0);
        for (int i = 0; i < 3; ++i)
            builder.link(a, b, 50.0 + i);
        const Diagram diagram = diagramOf(builder.design());
        QCOMPARE(overlaps(diagram.ways), 0);
    }

    void sitesWithAPlaceNeverMoveForOthers()
    {
        Star star;
        const Design whole = star.builder.design();
        const Design design =
            placedAt(whole, {{star.core, {1000.0, 500.0}}, {star.east, {1500.0, 700.0}}});
        const DiagramPlaces places = diagramPlaces(design);
        QCOMPARE(places.size(), std::size_t(4));
        QVERIFY((places.at(star.core) == DiagramPoint{1000.0, 500.0}));
        QVERIFY((places.at(star.east) == DiagramPoint{1500.0, 700.0}));
        QVERIFY(distance(places.at(star.edge), {1500.0, 700.0}) < 300.0);
        std::set<std::pair<double, double>> spots;
        for (const auto& [id, place] : places)
            spots.insert({place.x, place.y});
        QCOMPARE(spots.size(), places.size());
    }

    void theFirstMoveGivesAllAPlace()
    {
        Star star;
        Design design = star.builder.design();
        const DiagramPlaces shown = diagramPlaces(design);
        const ChangeSet edit =
            moveInDiagram(design, {{star.edge, shown.at(star.edge)}}, {40.0, 60.0});
        QVERIFY(edit.applyTo(design));
        for (const auto& [id, place] : shown) {
            const DiagramPoint by = id == star.edge ? DiagramPoint{40.0, 60.0} : DiagramPoint{};
            QVERIFY((design.at(id).diagram == DiagramPoint{place.x + by.x, place.y + by.y}));
        }
        QVERIFY(moveInDiagram(design, diagramPlaces(design), {}).isEmpty());
    }

    void anArrangedDiagramIsLeftAlone()
    {
        Star star;
        Design design = star.builder.design();
        const ChangeSet edit = arrangeDiagram(design);
        QVERIFY(edit.applyTo(design));
        QVERIFY(arrangeDiagram(design).isEmpty());
        for (const auto& [id, site] : design.all<Site>())
            QVERIFY(site.diagram.has_value());
    }

private:
    static void seeds()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed)
            QTest::addRow("network %d", seed) << seed;
    }
};

QTEST_APPLESS_MAIN(TestDiagram)
#include "tst_diagram.moc"
