// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog_json.h"
#include "core/model/link_line.h"
#include "ui/map/map_tip.h"
#include "ui/map/map_view.h"
#include "ui/text/names.h"
#include "ui/text/quantity_text.h"

#include <QLabel>
#include <QTest>

using namespace continua;
using namespace continua::ui;

class TestMapTip : public QObject {
    Q_OBJECT

    std::shared_ptr<const Catalog> m_catalog;

    Design blank() const { return Design({.title = "Blank"}, m_catalog); }
    /// Tokyo and Osaka with a link, its length as drawn.
    Design oneLink() const
    {
        Design design = blank();
        IdSource ids(3);
        const Site tokyo{.id = ids.next<Site>(), .code = "TYO", .position = {35.68, 139.77}};
        const Site osaka{.id = ids.next<Site>(), .code = "OSA", .position = {34.69, 135.5}};
        const Link link{
            .id = ids.next<Link>(), .code = "TYO--OSA", .from = tokyo.id, .to = osaka.id};
        if (!ChangeSet().insert(tokyo).insert(osaka).insert(link).applyTo(design))
            qFatal("the link does not hold together");
        return design;
    }

private slots:
    void initTestCase()
    {
        const auto catalog = readCatalog(CONTINUA_SOURCE_DIR "/resources/catalog");
        QVERIFY(catalog);
        m_catalog = std::make_shared<const Catalog>(*catalog);
    }

    void theFartherTheSlower()
    {
        ReachForecast reach;
        const Design design = blank();
        const Reach near = reach.of(design, Length::fromKm(10.0));
        DataRate last = near.rate;
        bool hasEnded = false;
        for (double km = 10.0; km < 6000.0; km *= 1.5) {
            const Reach found = reach.of(design, Length::fromKm(km));
            QVERIFY2(found.mode.empty() || !hasEnded, qPrintable(QString::number(km)));
            hasEnded = found.mode.empty();
            if (hasEnded)
                continue;
            QVERIFY2(found.rate <= last, qPrintable(QString::number(km)));
            QVERIFY(found.margin.inDb() >= -0.005);
            QVERIFY(findMode(*m_catalog, found.mode).mode);
            last = found.rate;
        }
        QVERIFY(hasEnded);
        QVERIFY(last < near.rate);
    }

    void tellsWhatALineWouldBe()
    {
        const ToolPreview::Line line{
            .points = {}, .fiber = Length::fromKm(120.0), .oneWay = Duration::fromMs(0.6)};
        const Reach reach = ReachForecast().of(blank(), line.fiber);
        const QStringList tip = lineTip(blank(), line, reach);
        QVERIFY(tip.front().contains(quantityText(line.fiber)));
        QVERIFY(tip.front().contains(quantityText(line.oneWay)));
        QVERIFY(tip[1].contains(quantityText(reach.rate)));
        QVERIFY(tip[1].contains(quantityText(reach.margin)));
        QCOMPARE(lineTip(blank(), line, {}).size(), 2);
    }

    void tellsWhereADraggedSiteIsAndHowItsLinksStretch()
    {
        const Design before = oneLink();
        const LinkId link = before.all<Link>().begin()->first;
        const Site& site = before.at(before.at(link).to);
        Design now = before;
        Site moved = site;
        moved.position = {34.25, 135.125};
        QVERIFY(ChangeSet().replace(site, moved).applyTo(now));
        const std::set<rules::Subject> touched{link, site.id};
        const QStringList tip = dragTip(before, now, touched);
        QCOMPARE(tip.size(), 2);
        QCOMPARE(tip[0], "34.25000, 135.12500");
        QVERIFY(tip[1].contains(shortName(now, link)));
        QVERIFY(tip[1].contains(quantityText(fiberLength(now, now.at(link)))));
        QVERIFY(tip[1].contains('+'));
        QVERIFY(dragTip(now, before, touched)[1].contains('-'));
        QVERIFY(dragTip(before, before, touched).isEmpty());
    }

    void standsInsideTheMapAndOffThePointer_data()
    {
        QTest::addColumn<QPointF>("pointer");
        QTest::addColumn<QPointF>("away");
        for (const QPointF pointer : {QPointF(400, 300), QPointF(2, 2), QPointF(798, 2),
                                      QPointF(2, 598), QPointF(798, 598)})
            for (const QPointF away : {QPointF(0, 0), QPointF(800, 600), QPointF(800, 0)})
                QTest::addRow("%g %g %g %g", pointer.x(), pointer.y(), away.x(), away.y())
                    << pointer << away;
    }
    void standsInsideTheMapAndOffThePointer()
    {
        QFETCH(QPointF, pointer);
        QFETCH(QPointF, away);
        const QRectF room(0, 0, 800, 600);
        const QRectF box = tipRect({220, 50}, pointer, away, room);
        QVERIFY(room.contains(box));
        QVERIFY(!box.contains(pointer));
    }

    void leavesTheLineBehindItFree()
    {
        const QRectF room(0, 0, 800, 600);
        for (const QPointF from :
             {QPointF(100, 100), QPointF(700, 100), QPointF(100, 500), QPointF(700, 500)}) {
            const QPointF pointer(400, 300);
            const QRectF box = tipRect({220, 50}, pointer, from, room);
            for (double share = 0.0; share <= 1.0; share += 0.05)
                QVERIFY(!box.contains(from + (pointer - from) * share));
        }
    }

    void theMapShowsItWhileDrawingAndDragging()
    {
        ProjectDocument document{oneLink()};
        const SiteId osaka = document.design().all<Link>().begin()->second.to;
        Selection selection;
        PlanState plan{
            document,
            [](const Design&, const PlanState::Aim&, JobControl&,
               const PlanState::Draft&) -> Result<PlanOutcome> { return PlanOutcome{}; }};
        MapView view{document, selection, plan};
        view.resize(1000, 700);
        view.show();
        const QPoint from = view.pixelsOf(document.design().at(osaka).position).toPoint();
        QVERIFY(view.tip().isEmpty());

        view.setTool(ToolKind::DrawLink);
        QVERIFY(view.findChild<QLabel*>("map_hint")->isVisible());
        QTest::mouseClick(&view, Qt::LeftButton, {}, from);
        QTest::mouseMove(&view, from + QPoint(90, 60));
        QVERIFY(view.tip().size() >= 2);
        const QString shorter = view.tip().front();
        QTest::mouseMove(&view, from + QPoint(180, 120));
        QVERIFY(view.tip().front() != shorter);
        const QImage drawing = view.grab().toImage();
        QVERIFY(!drawing.isNull());
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(view.tip().isEmpty());

        view.setTool(ToolKind::Select);
        QVERIFY(!view.findChild<QLabel*>("map_hint")->isVisible());
        QTest::mousePress(&view, Qt::LeftButton, {}, from);
        QTest::mouseMove(&view, from + QPoint(30, 20));
        QTest::mouseMove(&view, from + QPoint(60, 40));
        const GeoPoint at = document.design().at(osaka).position;
        QCOMPARE(view.tip().front(), positionText(at));
        QVERIFY(view.tip().size() >= 2);
        QTest::mouseRelease(&view, Qt::LeftButton, {}, from + QPoint(60, 40));
        QVERIFY(view.tip().isEmpty());
        auto* where = view.findChild<QLabel*>("map_position");
        QVERIFY(where->isVisible());
        QVERIFY(view.rect().contains(where->geometry()));
    }
};

QTEST_MAIN(TestMapTip)
#include "tst_map_tip.moc"
