// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/map_window.h"
#include "ui/map/layers_card.h"
#include "ui/map/map_export.h"
#include "ui/map/map_objects.h"
#include "ui/map/minimap.h"

#include <QSignalSpy>
#include <QSlider>
#include <QToolButton>

using namespace continua;
using namespace continua::ui;
using rules::Subject;
using tests::kNagoya;
using tests::kOsaka;
using tests::kTokyo;

namespace {

constexpr NoteId kNote{900};

/// The sample design with a note, and layers set by hand.
struct Window : tests::MapWindow {
    Window()
    {
        const Note note{.id = kNote, .position = {35.6, 137.0}, .text = "Tunnel"};
        if (!document.push(ChangeSet().insert(note), QStringLiteral("Note")))
            qFatal("the note does not fit");
        document.undoStack().clear();
    }

    void set(MapLayer layer, const LayerLook& look)
    {
        MapLayers layers = view.layers();
        layers.at(layer) = look;
        view.setLayers(layers);
    }
    QPoint pixels(NoteId id) const { return view.pixelsOf(design().at(id).position).toPoint(); }
    using tests::MapWindow::pixels;
    void band() { drag({3, 3}, {996, 560}); }
    QImage image()
    {
        view.settle();
        return view.grab().toImage();
    }
};

MapLayers with(MapLayer layer, const LayerLook& look)
{
    MapLayers layers;
    layers.at(layer) = look;
    return layers;
}

}  // namespace

/// Layers of the map that are hidden, locked or faint; the overview in its corner.
class TestMapLayers : public QObject {
    Q_OBJECT

private slots:
    void oneLayerAloneAndAllAgain()
    {
        MapLayers layers;
        layers.solo(MapLayer::Links);
        QVERIFY(layers.at(MapLayer::Links).isVisible);
        QCOMPARE(layers.hidden(), static_cast<int>(kMapLayers.size()) - 1);
        layers.solo(MapLayer::Links);
        QCOMPARE(layers.hidden(), 0);
    }

    void objectsBelongToTheirLayer_data()
    {
        QTest::addColumn<MapLayer>("layer");
        QTest::addColumn<bool>("sites");
        QTest::addColumn<bool>("links");
        QTest::newRow("sites") << MapLayer::Sites << false << true;
        QTest::newRow("links") << MapLayer::Links << true << false;
        QTest::newRow("ground") << MapLayer::Ground << true << true;
    }
    void objectsBelongToTheirLayer()
    {
        QFETCH(MapLayer, layer);
        QFETCH(bool, sites);
        QFETCH(bool, links);
        const MapLayers hidden = with(layer, {.isVisible = false});
        QCOMPARE(hidden.shows(Subject(kOsaka)), sites);
        QCOMPARE(hidden.shows(Subject(tests::kNagoyaOsaka)), links);
        const MapLayers locked = with(layer, {.isLocked = true});
        QVERIFY(locked.shows(Subject(kOsaka)));
        QCOMPARE(locked.canTouch(Subject(kOsaka)), sites);
        QCOMPARE(locked.canTouch(Subject(tests::kNagoyaOsaka)), links);
    }

    void whatIsHiddenIsNeitherSeenNorTaken()
    {
        Window window;
        const QPoint osaka = window.pixels(kOsaka);
        QTest::mouseClick(&window.view, Qt::LeftButton, {}, {2, 2});  // It has the focus from now.
        QTest::mouseMove(&window.view, QPoint(3, 3));
        QTest::mouseMove(&window.view, QPoint(2, 2));
        const QImage before = window.image();
        window.set(MapLayer::Sites, {.isVisible = false});
        QVERIFY(window.image() != before);
        QTest::mouseClick(&window.view, Qt::LeftButton, {}, osaka);
        QVERIFY(!window.selection.contains(kOsaka));
        window.band();
        QVERIFY(window.selection.all<Site>().empty());
        QVERIFY(!window.selection.all<Link>().empty());
        window.set(MapLayer::Sites, {});
        window.selection.set(std::vector<Subject>{});
        QTest::mouseMove(&window.view, QPoint(3, 3));
        QTest::mouseMove(&window.view, QPoint(2, 2));
        QCOMPARE(window.image(), before);
    }

    void whatIsLockedIsSeenAndNotTaken()
    {
        Window window;
        const Design before = window.design();
        window.set(MapLayer::Sites, {.isLocked = true});
        const QPoint osaka = window.pixels(kOsaka);
        window.drag(osaka, osaka + QPoint(50, 30));
        QVERIFY(window.design() == before);
        window.band();
        QVERIFY(window.selection.all<Site>().empty());
        QCOMPARE(window.selection.all<Note>().size(), std::size_t(1));
    }

    void keysMoveAndDeleteNothingThatIsLocked()
    {
        Window window;
        const Design before = window.design();
        window.set(MapLayer::Sites, {.isLocked = true});
        window.selection.set(std::vector<Subject>{kOsaka, kNote});  // As from a table.
        QSignalSpy told(&window.view, &MapView::told);
        QTest::keyClick(&window.view, Qt::Key_Right);
        QVERIFY(window.design().at(kOsaka) == before.at(kOsaka));
        QVERIFY(!(window.design().at(kNote) == before.at(kNote)));
        QTest::keyClick(&window.view, Qt::Key_Delete);
        QVERIFY(window.design().find(kOsaka));
        QVERIFY(!window.design().find(kNote));
        QCOMPARE(told.count(), 1);
    }

    void linksEndAtLockedSites()
    {
        Window window;
        window.set(MapLayer::Sites, {.isLocked = true});
        const std::size_t before = window.design().all<Link>().size();
        window.view.setTool(ToolKind::DrawLink);
        QTest::mouseClick(&window.view, Qt::LeftButton, {}, window.pixels(kOsaka));
        QTest::mouseClick(&window.view, Qt::LeftButton, {}, window.pixels(kTokyo));
        QCOMPARE(window.design().all<Link>().size(), before + 1);
    }

    void whoHearsTheMapHearsWhatIsShown()
    {
        Window window;
        MapObjects objects(window.view);
        const auto count = [&] { return objects.keys().size(); };
        const std::size_t all = count();
        const std::size_t sites = window.design().all<Site>().size();
        QSignalSpy anew(&objects, &CanvasObjects::replaced);
        window.set(MapLayer::Sites, {.isVisible = false});
        QCOMPARE(anew.count(), 1);
        QCOMPARE(count(), all - sites);
        window.set(MapLayer::Sites, {});
        window.view.setDiagram(true);
        QCOMPARE(count(), all - 1);  // The note stands on the ground.
    }

    void aPictureShowsWhatTheScreenDoes_data()
    {
        QTest::addColumn<MapLayer>("layer");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("names") << MapLayer::Names << QByteArray("Osaka");
        QTest::newRow("notes") << MapLayer::Notes << QByteArray("Tunnel");
    }
    void aPictureShowsWhatTheScreenDoes()
    {
        QFETCH(MapLayer, layer);
        QFETCH(QByteArray, text);
        Window window;
        const auto svg = [&](const MapLayers& layers) {
            return mapSvg(nullptr, window.design(), nullptr, {.layers = layers});
        };
        QVERIFY(svg({}).contains(text));
        QVERIFY(!svg(with(layer, {.isVisible = false})).contains(text));
    }

    void theCardSetsLayersAndTheButtonCountsThem()
    {
        Window window;
        auto* button = window.view.findChild<QToolButton*>("map_layers");
        auto* card = window.view.findChild<LayersCard*>();
        QVERIFY(button && card && !card->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(card->isVisible());
        const auto row =
            std::find(kMapLayers.begin(), kMapLayers.end(), MapLayer::Links) - kMapLayers.begin();
        const auto part = [&](const char* kind) {
            return card->findChild<QToolButton*>(
                QStringLiteral("layer_%1_%2").arg(QLatin1String(kind)).arg(row));
        };
        QTest::mouseClick(part("lock"), Qt::LeftButton);
        QVERIFY(window.view.layers().at(MapLayer::Links).isLocked);
        QTest::mouseClick(part("eye"), Qt::LeftButton);
        QVERIFY(!window.view.layers().at(MapLayer::Links).isVisible);
        QVERIFY(button->text().contains("1"));
        QTest::mouseClick(part("eye"), Qt::LeftButton, Qt::AltModifier);
        QCOMPARE(window.view.layers().hidden(), static_cast<int>(kMapLayers.size()) - 1);
        auto* opacity = card->findChild<QSlider*>(QStringLiteral("layer_opacity_%1").arg(row));
        opacity->setValue(40);
        QCOMPARE(window.view.layers().at(MapLayer::Links).opacity, 0.4);
        QTest::mouseClick(card->findChild<QToolButton*>("layers_reset"), Qt::LeftButton);
        QVERIFY(window.view.layers() == MapLayers());
        QTest::keyClick(card, Qt::Key_Escape);
        QVERIFY(!card->isVisible() && !button->isChecked());
    }

    void aFaintLayerIsFaint()
    {
        Window window;
        const auto at = [&](const QImage& image) {
            return image.pixelColor(window.pixels(kOsaka));
        };
        const QColor full = at(window.image());
        window.set(MapLayer::Sites, {.opacity = 0.2});
        const QColor faint = at(window.image());
        QVERIFY(faint.lightness() > full.lightness());
    }

    void theOverviewComesWhenSomethingIsOutOfSight()
    {
        Window window;
        window.view.resize(1100, 700);
        auto* minimap = window.view.findChild<Minimap*>();
        QVERIFY(minimap);
        window.view.fitAll();
        QVERIFY(!minimap->isVisible());
        for (int i = 0; i < 6; ++i)
            window.view.zoomIn();
        QVERIFY(minimap->isVisible());
        const MercatorPoint before = window.view.viewport().center;
        const double zoom = window.view.viewport().zoom;
        QTest::mouseClick(minimap, Qt::LeftButton, {}, {30, 80});
        QVERIFY(window.view.viewport().center != before);
        QCOMPARE(window.view.viewport().zoom, zoom);
        window.view.setMinimap(false);
        QVERIFY(!minimap->isVisible());
        window.view.setMinimap(true);
        window.view.resize(900, 700);  // Too narrow for it.
        QVERIFY(!minimap->isVisible());
    }
};

QTEST_MAIN(TestMapLayers)
#include "tst_map_layers.moc"
