// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "tests/support/sample_plan.h"
#include "ui/map/map_layout.h"
#include "ui/map/shape_clip.h"

#include <QTest>

#include <cmath>

using namespace continua;
using namespace continua::ui;

namespace {

PlanOutcome sampleOutcome()
{
    PlanOutcome outcome{tests::samplePlan(), {}};
    outcome.findings.push_back({.kind = rules::FindingKind::SingleHomed,
                                .severity = rules::Severity::Warning,
                                .subject = tests::kTokyo});
    return outcome;
}

double area(const std::vector<QPointF>& ring)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const QPointF a = ring[i];
        const QPointF b = ring[(i + 1) % ring.size()];
        sum += a.x() * b.y() - b.x() * a.y();
    }
    return sum / 2.0;
}

}  // namespace

class TestMapLayout : public QObject {
    Q_OBJECT

private slots:
    void whatIsPlacedNeverOverlaps()
    {
        LabelPlacer placer;
        Random random(3);
        std::vector<QRectF> placed;
        for (int i = 0; i < 2000; ++i) {
            const auto next = [&](double span) { return random.fraction() * span; };
            const QRectF first(next(1200.0) - 100.0, next(800.0) - 100.0, 10.0 + next(120.0),
                               8.0 + next(20.0));
            const QRectF given = placer.place({first, first.translated(150.0, 0.0)});
            if (given.isNull())
                continue;
            for (const QRectF& other : placed)
                QVERIFY(!other.intersects(given));
            placed.push_back(given);
        }
        QVERIFY(placed.size() > 100);
    }

    void aReservedPlaceIsRefused()
    {
        LabelPlacer placer;
        placer.reserve({0.0, 0.0, 500.0, 300.0});
        QVERIFY(!placer.isFree({490.0, 290.0, 20.0, 20.0}));
        QVERIFY(placer.isFree({501.0, 0.0, 20.0, 20.0}));
    }

    void zoomingKeepsWhatIsUnderThePointer()
    {
        const Viewport view{toMercator({35.0, 139.0}), 6.3, {1280.0, 720.0}};
        const QPointF anchor(900.0, 200.0);
        const GeoPoint before = view.toGeo(anchor);
        const GeoPoint after = view.zoomedTo(8.1, anchor).toGeo(anchor);
        QVERIFY(std::abs(before.latitudeDeg - after.latitudeDeg) < 1e-9);
        QVERIFY(std::abs(before.longitudeDeg - after.longitudeDeg) < 1e-9);
    }

    void noSkyIsSeenBeyondThePoles()
    {
        const Viewport view = Viewport{{0.5, -3.0}, 0.0, {1920.0, 1080.0}}.bounded();
        QVERIFY(view.toMercator({0.0, 0.0}).y >= -1e-9);
        QVERIFY(view.toMercator({0.0, 1080.0}).y <= 1.0 + 1e-9);
    }

    void fittingKeepsPointsOnBothSidesOfTheDateLineTogether()
    {
        const std::vector<GeoPoint> points{{35.0, 139.8}, {21.3, -157.9}};
        const Viewport view = Viewport::fitting(points, {1000.0, 600.0}, 50.0);
        QVERIFY(view.zoom > 2.5);
        for (const GeoPoint& point : points)
            QVERIFY(view.rect().adjusted(49, 49, -49, -49).contains(view.toPixels(point)));
    }

    void aClippedRingKeepsItsAreaInsideAndItsSense()
    {
        const QRectF rect(0.0, 0.0, 10.0, 10.0);
        std::vector<QPointF> ring{{-5.0, -5.0}, {5.0, -5.0}, {5.0, 5.0}, {-5.0, 5.0}};
        clipRing(ring, rect);
        QCOMPARE(area(ring), 25.0);
        std::vector<QPointF> around{{-5.0, -5.0}, {-5.0, 20.0}, {20.0, 20.0}, {20.0, -5.0}};
        clipRing(around, rect);
        QCOMPARE(area(around), -100.0);
        std::vector<QPointF> outside{{20.0, 20.0}, {30.0, 20.0}, {30.0, 30.0}};
        clipRing(outside, rect);
        QVERIFY(outside.empty());
    }

    void theSceneTellsWhatThePlanDoes()
    {
        MapScene scene;
        const PlanOutcome outcome = sampleOutcome();
        scene.update(tests::sampleDesign(), &outcome, {tests::kVision});
        QCOMPARE(scene.sites().size(), std::size_t{3});
        QCOMPARE(scene.links().size(), std::size_t{3});
        const auto site = [&](SiteId id) {
            return *std::find_if(scene.sites().begin(), scene.sites().end(),
                                 [&](const SiteMark& mark) { return mark.id == id; });
        };
        QVERIFY(site(tests::kOsaka).hosts);
        QVERIFY(!site(tests::kOsaka).badge.isEmpty());
        QVERIFY(site(tests::kNagoya).badge.isEmpty());
        QCOMPARE(site(tests::kTokyo).state, MapState::Warning);
        const LinkMark& direct = scene.links().front();
        QCOMPARE(direct.id, tests::kNagoyaOsaka);
        QCOMPARE(direct.capacity.inGbps(), 400.0);
        QCOMPARE(direct.highlight, LinkMark::Highlight::Working);
        QVERIFY(!direct.protects);
        QCOMPARE(scene.links().back().highlight, LinkMark::Highlight::Protection);
    }

    void theBadgeAgreesWithTheFiguresOfTheSite()
    {
        const Design design = tests::sampleDesign();
        const PlanOutcome outcome = sampleOutcome();
        MapScene scene;
        scene.update(design, &outcome, {});
        for (const SiteMark& mark : scene.sites()) {
            const SiteUse use = siteUse(design, &outcome.plan, mark.id);
            const double power = mark.use[static_cast<std::size_t>(MapMeter::Power)];
            QCOMPARE(power, use.nameplate / usablePower(use.limits));
            QCOMPARE(mark.badge.isEmpty(), use.racks == 0);
        }
    }

    void aSceneWithoutPlanShowsWhatIsDrawn()
    {
        MapScene scene;
        scene.update(tests::sampleDesign(), nullptr, {tests::kOsaka});
        QCOMPARE(scene.extent().size(), std::size_t{3});
        QCOMPARE(scene.selectedExtent().size(), std::size_t{1});
    }

    void whatIsPaintedIsWhatIsHit()
    {
        MapScene scene;
        const PlanOutcome outcome = sampleOutcome();
        scene.update(tests::sampleDesign(), &outcome, {tests::kNagoyaTokyo});
        HaloText text;
        const Viewport view = Viewport::fitting(scene.extent(), {1280.0, 720.0}, 80.0);
        const MapLayout layout = layoutMap(scene, view, text);
        QCOMPARE(layout.sites.size(), std::size_t{3});
        for (const SiteSpot& spot : layout.sites) {
            const auto hits = layout.hitsAt(spot.at + QPointF(3.0, 3.0));
            QVERIFY(!hits.empty());
            QVERIFY(hits.front() == MapHit(spot.mark().id));
        }
        for (const LinkSpot& link : layout.links)
            for (int i = 0; i < link.midpoints.size(); ++i) {
                const auto hits = layout.hitsAt(link.midpoints[i]);
                QVERIFY(!hits.empty());
                const bool isSelected = link.mark->id == tests::kNagoyaTokyo;
                QVERIFY(hits.front()
                        == (isSelected ? MapHit(MidpointHandle{link.mark->id, i})
                                       : MapHit(link.mark->id)));
            }
        QVERIFY(layout.hitsAt({1.0, 1.0}).empty());
    }

    void labelsOfSitesStayApart()
    {
        MapScene scene;
        scene.update(tests::sampleDesign(), nullptr, {});
        HaloText text;
        for (double zoom = 3.0; zoom < 10.0; zoom += 0.5) {
            const Viewport view{toMercator({35.2, 137.6}), zoom, {1280.0, 720.0}};
            const MapLayout layout = layoutMap(scene, view.bounded(), text);
            for (const SiteSpot& a : layout.sites)
                for (const SiteSpot& b : layout.sites)
                    QVERIFY(&a == &b || !a.nameRect.intersects(b.nameRect));
        }
    }

    void labelsOfLinksLieBesideLinesNotOnThem()
    {
        MapScene scene;
        const PlanOutcome outcome = sampleOutcome();
        scene.update(tests::sampleDesign(), &outcome, {});
        HaloText text;
        int labels = 0;
        for (double zoom = 5.0; zoom < 10.0; zoom += 0.25)
            for (const double latitude : {34.8, 35.2, 35.6}) {
                const Viewport view{toMercator({latitude, 137.6}), zoom, {1280.0, 720.0}};
                const MapLayout layout = layoutMap(scene, view.bounded(), text);
                for (const LinkSpot& label : layout.links)
                    for (const LinkSpot& link : layout.links) {
                        if (label.badgeRect.isNull())
                            continue;
                        ++labels;
                        for (qsizetype i = 1; i < link.line.size(); ++i)
                            for (double at = 0.0; at <= 1.0; at += 1.0 / 64.0)
                                QVERIFY(!label.badgeRect.contains(
                                    link.line[i - 1] + (link.line[i] - link.line[i - 1]) * at));
                    }
            }
        QVERIFY(labels > 20);
    }

    void aNameGoesWhereNoLineStrikesIt()
    {
        MapScene scene;
        scene.update(tests::sampleDesign(), nullptr, {});
        HaloText text;
        const Viewport view = Viewport::fitting(scene.extent(), {1280.0, 720.0}, 160.0);
        const MapLayout layout = layoutMap(scene, view, text);
        for (const SiteSpot& site : layout.sites) {
            QVERIFY(!site.nameRect.isNull());
            QCOMPARE(layout.lines.coverage(site.nameRect), 0);
        }
    }

    void coverageCountsWhatIsTouched()
    {
        LabelPlacer placer;
        placer.reserve({0.0, 0.0, 10.0, 10.0});
        placer.reserve({30.0, 0.0, 10.0, 10.0});
        QCOMPARE(placer.coverage({5.0, 5.0, 4.0, 4.0}), 1);
        QCOMPARE(placer.coverage({5.0, 5.0, 30.0, 4.0}), 2);
        QCOMPARE(placer.coverage({100.0, 5.0, 30.0, 4.0}), 0);
    }

    void sitesThatCannotBeToldApartAreOneMark()
    {
        MapScene scene;
        scene.update(tests::sampleDesign(), nullptr, {});
        HaloText text;
        const Viewport far{toMercator({35.2, 137.6}), 2.0, {800.0, 600.0}};
        const MapLayout layout = layoutMap(scene, far.bounded(), text);
        QVERIFY(layout.sites.size() < 3);
        std::size_t members = 0;
        for (const SiteSpot& spot : layout.sites)
            members += spot.members.size();
        QCOMPARE(members, std::size_t{3});
        QVERIFY(layout.hitsAt(layout.sites.front().at).size() >= 2);
    }
};

QTEST_MAIN(TestMapLayout)
#include "tst_map_layout.moc"
