// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sample_plan.h"
#include "ui/catalog/catalog_details.h"
#include "ui/catalog/catalog_panel.h"
#include "ui/rack/rack_view.h"
#include "ui/rack/site_meters.h"
#include "ui/text/quantity_text.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace continua;
using namespace continua::tests;
using namespace continua::ui;

class TestRackView : public QObject {
    Q_OBJECT

    static std::unique_ptr<PlanState> planned(ProjectDocument& document)
    {
        return std::make_unique<PlanState>(document,
                                           [](const Design&, const PlanState::Aim&, JobControl&,
                                              const PlanState::Draft&) -> Result<PlanOutcome> {
                                               return PlanOutcome{samplePlan(), {}};
                                           });
    }

    static constexpr RackId kSecond{302};

    /// The sample with an empty rack beside the one there is.
    static Design withSecondRack()
    {
        Design design = sampleDesign();
        const Result<> done =
            ChangeSet()
                .insert(Rack{.id = kSecond, .site = kOsaka, .name = "R02", .frame = "frame"})
                .applyTo(design);
        return done ? design : sampleDesign();
    }

    static void drag(RackCanvas& canvas, QPoint to)
    {
        QMouseEvent move(QEvent::MouseMove, to, canvas.mapToGlobal(to), Qt::NoButton,
                         Qt::LeftButton, {});
        QApplication::sendEvent(&canvas, &move);
    }

    static void drop(RackCanvas& canvas, const QMimeData& data, QPoint at)
    {
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&canvas, &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&canvas, &move);
        if (!move.isAccepted()) {
            QDragLeaveEvent leave;
            QApplication::sendEvent(&canvas, &leave);
            return;
        }
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&canvas, &drop);
    }

    static const Rack& rack(const ProjectDocument& document) { return document.design().at(kRack); }

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light); }

    void showsWhatStandsAndWhatThePlanOrders()
    {
        ProjectDocument document(sampleDesign());
        Selection selection;
        const auto plan = planned(document);
        RackView view(document, plan.get(), selection);
        QCOMPARE(view.site(), kOsaka);  // The one with a rack.
        QTRY_COMPARE(view.entries().size(), std::size_t(2));
        QVERIFY(!view.entries()[0].drawing.isPlanned);
        QVERIFY(view.entries()[1].drawing.isPlanned);
        QCOMPARE(view.entries()[1].id, RackId{});
    }

    void wholeRacksFitTheHeightUntilSomeoneZooms()
    {
        constexpr int kHeight = 560;  // What a screen of 1080 lines leaves over the tables.
        ProjectDocument document(sampleDesign());
        Selection selection;
        RackView view(document, nullptr, selection);
        RackCanvas& canvas = view.canvas();
        canvas.setVisibleHeight(kHeight);
        const int fitting = canvas.sizeHint().height();
        QVERIFY2(fitting <= kHeight, qPrintable(QString::number(fitting)));
        QTest::keyClick(&canvas, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(canvas.sizeHint().height() > fitting);
        QTest::keyClick(&canvas, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(canvas.sizeHint().height(), fitting);
    }

    void metersAreTheFiguresOfTheRack()
    {
        const Design design = sampleDesign();
        const auto meters = rackMeters(design, kOsaka, "frame", design.at(kRack).items);
        QCOMPARE(meters.size(), std::size_t(6));
        QCOMPARE(meters[0].used, 7.0);  // Shelf 1, node 4, switch 2.
        QCOMPARE(meters[1].used, 12.0);
        QCOMPARE(meters[1].limit, 27.5);  // The shelf with one module lost.
        QCOMPARE(meters[4].used, 8.0);    // 80 % of the node.
        QCOMPARE(meters[5].limit, 750.0);
        QCOMPARE(meters[5].text, QStringLiteral("250 / 750") + kUnitSpace + QStringLiteral("A"));
        QVERIFY(!meters[1].isFull());

        std::vector<RackItem> full = design.at(kRack).items;
        full.push_back({"node", 7});
        full.push_back({"node", 11});
        const auto over = rackMeters(design, kOsaka, "frame", full);
        QVERIFY(over[1].isFull());
        QCOMPARE(over[1].used, 32.0);
    }

    void aKitIsAddedAndTakenBack()
    {
        ProjectDocument document(sampleDesign());
        Selection selection;
        RackView view(document, nullptr, selection);
        auto* add = view.findChild<QToolButton*>(QStringLiteral("rackAddKit"));
        add->menu()->actions().front()->trigger();
        QCOMPARE(document.design().all<Rack>().size(), std::size_t(2));
        QCOMPARE(view.entries().size(), std::size_t(2));
        QCOMPARE(view.entries()[1].drawing.title, QStringLiteral("R02"));
        document.undoStack().undo();
        QCOMPARE(view.entries().size(), std::size_t(1));
    }

    void theKeyboardMovesAnItemOverWhatIsInTheWay()
    {
        ProjectDocument document(sampleDesign());
        Selection selection;
        RackView view(document, nullptr, selection);
        view.resize(1000, 800);
        RackCanvas& canvas = view.canvas();
        QTest::keyClick(&canvas, Qt::Key_Right);
        QCOMPARE(canvas.selectedRack(), kRack);
        QTest::keyClick(&canvas, Qt::Key_Up);
        QTest::keyClick(&canvas, Qt::Key_Up);
        QCOMPARE(canvas.selectedItem(), 1);
        QTest::keyClick(&canvas, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(rack(document).items[1].slot, 4);
        // Down: 3, 2, then the shelf at 1 is in the way and nothing below it is left.
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(&canvas, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(rack(document).items[1].slot, 2);
        document.undoStack().setIndex(0);
        QCOMPARE(rack(document).items[1].slot, 3);
        QTest::keyClick(&canvas, Qt::Key_Delete);
        QCOMPARE(rack(document).items.size(), std::size_t(2));
    }

    void aDragMovesAnItemAndARefusalSaysWhy()
    {
        ProjectDocument document(sampleDesign());
        Selection selection;
        RackView view(document, nullptr, selection);
        view.resize(1000, 900);
        view.show();
        RackCanvas& canvas = view.canvas();
        const auto middleOf = [&](int slot) {
            return canvas.rectOfSlot(kRack, slot).center().toPoint();
        };
        QSignalSpy hints(&canvas, &RackCanvas::hinted);
        QTest::mousePress(&canvas, Qt::LeftButton, {}, middleOf(3));
        QCOMPARE(canvas.selectedItem(), 1);
        QTest::mouseMove(&canvas, middleOf(40));
        QMouseEvent over(QEvent::MouseMove, middleOf(41), canvas.mapToGlobal(middleOf(41)),
                         Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&canvas, &over);
        QVERIFY(!hints.isEmpty());
        QVERIFY(hints.last()[0].toString().contains(QStringLiteral("64 x 800G switch")));
        QMouseEvent free(QEvent::MouseMove, middleOf(20), canvas.mapToGlobal(middleOf(20)),
                         Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&canvas, &free);
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, middleOf(20));
        QCOMPARE(rack(document).items[1].slot, 20);
        QCOMPARE(document.undoStack().count(), 1);
    }

    void anItemIsDraggedToAnotherRack()
    {
        ProjectDocument document(withSecondRack());
        Selection selection;
        RackView view(document, nullptr, selection);
        view.resize(1400, 900);
        view.show();
        RackCanvas& canvas = view.canvas();
        const QPoint from = canvas.rectOf(kRack, 2).center().toPoint();
        QTest::mousePress(&canvas, Qt::LeftButton, {}, from);
        drag(canvas, canvas.rectOfSlot(kSecond, 20).center().toPoint());
        QVERIFY(canvas.carried());
        QVERIFY(!canvas.fit().isPossible());  // No power shelf there.
        QCOMPARE(canvas.fit().problems.front(), (FitProblem{FitReason::OverShelves, 2.0, 0.0}));
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, canvas.rect().bottomRight());
        QCOMPARE(document.undoStack().count(), 0);

        QTest::mousePress(&canvas, Qt::LeftButton, {},
                          canvas.rectOf(kRack, 0).center().toPoint());  // The shelf.
        const QPoint to = canvas.rectOfSlot(kSecond, 20).center().toPoint();
        drag(canvas, to);
        QVERIFY(canvas.fit().isPossible());
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, to);
        QCOMPARE(rack(document).items.size(), std::size_t(2));
        QCOMPARE(document.design().at(kSecond).items, (std::vector<RackItem>{{"shelf", 20}}));
        QCOMPARE(document.undoStack().count(), 1);
        QCOMPARE(canvas.selectedRack(), kSecond);
        document.undoStack().undo();
        QCOMPARE(document.design(), withSecondRack());
    }

    void escapeTakesBackWhatIsCarried()
    {
        ProjectDocument document(withSecondRack());
        Selection selection;
        RackView view(document, nullptr, selection);
        view.resize(1400, 900);
        RackCanvas& canvas = view.canvas();
        selection.set(kRack);
        QVERIFY(canvas.carry("shelf"));
        QVERIFY(canvas.carried());
        QTest::keyClick(&canvas, Qt::Key_Escape);
        QVERIFY(!canvas.carried());
        QCOMPARE(document.undoStack().count(), 0);
    }

    void theKeyboardCarriesBetweenRacks()
    {
        ProjectDocument document(withSecondRack());
        Selection selection;
        RackView view(document, nullptr, selection);
        view.resize(1400, 900);
        RackCanvas& canvas = view.canvas();
        QTest::keyClick(&canvas, Qt::Key_Right);  // The first rack,
        QTest::keyClick(&canvas, Qt::Key_Up);     // its shelf,
        QTest::keyClick(&canvas, Qt::Key_Return);
        QVERIFY(canvas.carried());
        QTest::keyClick(&canvas, Qt::Key_Right);
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(&canvas, Qt::Key_Up);
        QTest::keyClick(&canvas, Qt::Key_Return);
        QCOMPARE(document.design().at(kSecond).items, (std::vector<RackItem>{{"shelf", 5}}));
        QCOMPARE(canvas.selectedItem(), 0);
        QTest::keyClick(&canvas, Qt::Key_D, Qt::ControlModifier);  // One more below.
        QCOMPARE(document.design().at(kSecond).items.back(), (RackItem{"shelf", 4}));
        QTest::keyClick(&canvas, Qt::Key_Delete);
        QCOMPARE(document.design().at(kSecond).items.size(), std::size_t(1));
        document.undoStack().setIndex(0);
        QCOMPARE(document.design(), withSecondRack());
    }

    void enterDoesNotSetDownWhatDoesNotFit()
    {
        ProjectDocument document(sampleDesign());
        Selection selection;
        RackView view(document, nullptr, selection);
        view.resize(1400, 900);
        RackCanvas& canvas = view.canvas();
        selection.set(kRack);
        QVERIFY(canvas.carry("shelf"));
        QTest::keyClick(&canvas, Qt::Key_Up);  // From 2 to 3, where the node stands.
        QTest::keyClick(&canvas, Qt::Key_Return);
        QVERIFY(canvas.carried());
        QCOMPARE(canvas.fit().problems.front().reason, FitReason::SlotTaken);
        QCOMPARE(document.undoStack().count(), 0);
    }

    void anEntryIsDraggedOverFromTheCatalog()
    {
        ProjectDocument document(sampleDesign());
        Selection selection;
        RackView view(document, nullptr, selection);
        view.resize(1400, 900);
        view.show();
        RackCanvas& canvas = view.canvas();
        QSignalSpy hints(&canvas, &RackCanvas::hinted);
        const auto node = toMimeData({CatalogPick::Kind::Item, "node"});
        drop(canvas, *node, canvas.rectOfSlot(kRack, 3).center().toPoint());
        QCOMPARE(document.undoStack().count(), 0);
        QVERIFY(hints.first()[0].toString().startsWith(QStringLiteral("RCK-OVERLAP")));
        drop(canvas, *node, canvas.rectOfSlot(kRack, 20).center().toPoint());
        QCOMPARE(rack(document).items.back(), (RackItem{"node", 20}));
        QVERIFY(document.undoStack().undoText().contains(QStringLiteral("Eight-way node")));
        // The next would ask more of the shelf than it gives with one module lost.
        drop(canvas, *node, canvas.rectOfSlot(kRack, 30).center().toPoint());
        QCOMPARE(document.undoStack().count(), 1);
        drop(canvas, *toMimeData({CatalogPick::Kind::Kit, "kit"}), QPoint(5, 5));
        QCOMPARE(document.design().all<Rack>().size(), std::size_t(2));
    }

    void whatIsDroppedOnTheTitleGoesToTheLowestFreeSlot()
    {
        ProjectDocument document(sampleDesign());
        Selection selection;
        RackView view(document, nullptr, selection);
        view.resize(1400, 900);
        RackCanvas& canvas = view.canvas();
        const QPoint title =
            (canvas.rectOfSlot(kRack, 44).topLeft() - QPointF(-20.0, 20.0)).toPoint();
        drop(canvas, *toMimeData({CatalogPick::Kind::Item, "shelf"}), title);
        QCOMPARE(rack(document).items.back(), (RackItem{"shelf", 2}));
    }

    void aRackIsDuplicatedUnderNamesOfAPattern()
    {
        ProjectDocument document(sampleDesign());
        Selection selection;
        RackView view(document, nullptr, selection);
        view.resize(1400, 900);
        view.show();
        selection.set(kRack);
        view.findChild<QToolButton*>(QStringLiteral("rackDuplicate"))->click();
        auto* count = view.findChild<QSpinBox*>(QStringLiteral("duplicateCount"));
        QVERIFY(count->isVisible());
        count->setValue(6);
        QTest::keyClick(count, Qt::Key_Return);
        std::set<std::string> names;
        for (const auto& [id, one] : document.design().all<Rack>()) {
            names.insert(one.name);
            QCOMPARE(one.items, rack(document).items);
        }
        QCOMPARE(names, (std::set<std::string>{"R01", "R02", "R03", "R04", "R05", "R06", "R07"}));
        QCOMPARE(document.undoStack().count(), 1);
        document.undoStack().undo();
        QCOMPARE(document.design(), sampleDesign());
    }

    void whatTheCatalogTookUpIsSetDownWithAClick()
    {
        ProjectDocument document(sampleDesign());
        Selection selection;
        RackView view(document, nullptr, selection);
        view.resize(1400, 900);
        view.show();
        selection.set(kRack);
        RackCanvas& canvas = view.canvas();
        emit view.catalog().picked({CatalogPick::Kind::Item, "shelf"});
        const QPoint there = canvas.rectOfSlot(kRack, 30).center().toPoint();
        QMouseEvent move(QEvent::MouseMove, there, canvas.mapToGlobal(there), Qt::NoButton,
                         Qt::NoButton, {});
        QApplication::sendEvent(&canvas, &move);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, there);
        QCOMPARE(rack(document).items.back(), (RackItem{"shelf", 30}));
    }

    void theMenuOfAnItemActsOnIt()
    {
        ProjectDocument document(sampleDesign());
        Selection selection;
        RackView view(document, nullptr, selection);
        view.resize(1400, 900);
        view.show();
        RackCanvas& canvas = view.canvas();
        const QPoint shelf = canvas.rectOf(kRack, 0).center().toPoint();
        QContextMenuEvent event(QContextMenuEvent::Mouse, shelf, canvas.mapToGlobal(shelf));
        QApplication::sendEvent(&canvas, &event);
        auto* menu = view.findChild<QMenu*>(QStringLiteral("rackMenu"));
        QVERIFY(menu);
        QVERIFY(menu->isVisible());
        QCOMPARE(canvas.selectedItem(), 0);
        menu->actions()[1]->trigger();
        QCOMPARE(rack(document).items.back(), (RackItem{"shelf", 2}));
        menu->close();
    }

    void fillingUpIsOneStepAndSaysWhatStoppedIt()
    {
        ProjectDocument document(sampleDesign());
        Selection selection;
        RackView view(document, nullptr, selection);
        view.resize(1400, 900);
        view.show();
        selection.set(kRack);
        view.canvas().select(kRack, 1);
        view.findChild<QToolButton*>(QStringLiteral("rackFill"))->click();
        QCOMPARE(rack(document).items.size(), std::size_t(4));
        QCOMPARE(document.undoStack().count(), 1);
        const auto* hint = view.findChild<QLabel*>(QStringLiteral("rackHint"));
        QVERIFY(hint->isVisible());
        QVERIFY2(hint->text().contains(QStringLiteral("27.5")), qPrintable(hint->text()));
    }

    void theCatalogShowsOnlyWhatFitsAndSaysWhyTheRestDoesNot()
    {
        ProjectDocument document(sampleDesign());
        Selection selection;
        RackView view(document, nullptr, selection);
        view.resize(1400, 900);
        CatalogPanel& catalog = view.catalog();
        auto* fitting = catalog.findChild<QToolButton*>(QStringLiteral("catalogFitting"));
        QVERIFY(!fitting->isEnabled());
        selection.set(kRack);
        QVERIFY(fitting->isEnabled());
        const int all = catalog.rows().rowCount();
        fitting->click();
        QCOMPARE(catalog.rows().rowCount(), all);  // All of the three fit now.
        view.canvas().select(kRack, 1);
        view.findChild<QToolButton*>(QStringLiteral("rackFill"))->click();
        QCOMPARE(catalog.rows().rowCount(), all - 1);
        fitting->click();
        auto* search = catalog.findChild<QLineEdit*>(QStringLiteral("catalogSearch"));
        search->setText(QStringLiteral("eight compute"));
        QCOMPARE(catalog.rows().rowCount(), 1);
        const QModelIndex row = catalog.rows().index(0, 0);
        QVERIFY(
            row.data(CatalogModel::RefusalRole).toString().startsWith(QStringLiteral("RCK-SHELF")));
        catalog.view().setCurrentIndex(row);
        const auto* details = catalog.findChild<QLabel*>(QStringLiteral("catalogDetails"));
        QVERIFY(details->text().contains(QStringLiteral("Data sheet")));
    }

    void enterInTheCatalogCarriesTheEntryOverTheRack()
    {
        ProjectDocument document(sampleDesign());
        Selection selection;
        RackView view(document, nullptr, selection);
        view.resize(1400, 900);
        view.show();
        selection.set(kRack);
        auto* search = view.findChild<QLineEdit*>(QStringLiteral("catalogSearch"));
        search->setText(QStringLiteral("800G"));
        QTreeView& list = view.catalog().view();
        list.setCurrentIndex(view.catalog().rows().index(0, 0));
        QTest::keyClick(&list, Qt::Key_Return);
        QVERIFY(view.canvas().carried());
        QVERIFY(view.canvas().fit().adapter);
        QTest::keyClick(&view.canvas(), Qt::Key_Return);
        QCOMPARE(rack(document).items.back(), (RackItem{"switch", 7}));
    }

    void everyFigureOfAnEntrySaysHowFarItCanBeTrusted()
    {
        const auto figures = catalogFigures(*sampleCatalog(), {CatalogPick::Kind::Item, "node"});
        std::map<QString, Confidence> confidence;
        for (const CatalogFigure& figure : figures)
            confidence[figure.name] = figure.confidence;
        QCOMPARE(confidence.at(QStringLiteral("Nameplate power")), Confidence::Published);
        QCOMPARE(confidence.at(QStringLiteral("Price")), Confidence::Estimate);
    }

    void racksOfBothGridsStandOnOneFloorToScale()
    {
        Design design = sampleDesign();
        auto catalog = std::make_shared<Catalog>(design.catalog());
        RackFrame frame = catalog->frames.at("frame");
        frame.key = "eia";
        frame.heightUnit = HeightUnit::RackUnit;
        frame.height = 42;
        catalog->frames["eia"] = frame;
        QVERIFY(ChangeSet()
                    .replaceCatalog(design.sharedCatalog(), catalog)
                    .insert(Rack{.id = kSecond, .site = kOsaka, .name = "R02", .frame = "eia"})
                    .applyTo(design));
        ProjectDocument document(design);
        Selection selection;
        RackView view(document, nullptr, selection);
        view.resize(1400, 900);
        const RackCanvas& canvas = view.canvas();
        const QRectF open = canvas.rectOfSlot(kRack, 1), eia = canvas.rectOfSlot(kSecond, 1);
        QCOMPARE(open.bottom(), eia.bottom());
        QVERIFY(qAbs(open.height() / eia.height() - 48.0 / 44.45) < 1e-9);
        QCOMPARE(view.meters().row().front().text, QStringLiteral("7 / 86 units"));
    }

    void fromAsideItemsAreAsDeepAsTheyAre()
    {
        ProjectDocument document(sampleDesign());
        Selection selection;
        RackView view(document, nullptr, selection);
        view.resize(1400, 900);
        view.findChild<QToolButton*>(QStringLiteral("rackSide"))->click();
        QVERIFY(view.isFromAside());
        const QRectF slot = view.canvas().rectOfSlot(kRack, 3);
        const QRectF node = view.canvas().rectOf(kRack, 1);
        QCOMPARE(node.left(), slot.left());
        QVERIFY(qAbs(node.width() / slot.width() - 900.0 / 1098.0) < 1e-9);
    }

    void anEmptySiteSaysWhatToDo()
    {
        ProjectDocument document(sampleDesign());
        Selection selection;
        RackView view(document, nullptr, selection);
        selection.set(kTokyo);
        QCOMPARE(view.site(), kTokyo);
        QVERIFY(view.entries().empty());
        const auto* add = view.findChild<QPushButton*>(QStringLiteral("rackEmptyAddKit"));
        QVERIFY(add->isEnabled());
        add->menu()->actions().front()->trigger();
        QCOMPARE(view.entries().size(), std::size_t(1));
        document.undoStack().undo();
        // Or it is dropped there from the catalog.
        const auto kit = toMimeData({CatalogPick::Kind::Kit, "kit"});
        QDragEnterEvent enter({50, 200}, Qt::CopyAction, kit.get(), Qt::LeftButton, {});
        QApplication::sendEvent(&view, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({50.0, 200.0}, Qt::CopyAction, kit.get(), Qt::LeftButton, {});
        QApplication::sendEvent(&view, &drop);
        QCOMPARE(view.entries().size(), std::size_t(1));
    }

    void siteMetersAreTheUseOfTheSite()
    {
        const Design design = sampleDesign();
        const Plan plan = samplePlan();
        const auto meters = siteMeters(siteUse(design, &plan, kOsaka));
        QCOMPARE(meters[0].used, 2.0);
        QCOMPARE(meters[1].used, 34.0);
        QCOMPARE(meters[1].limit, 200.0);
        QVERIFY(meters[1].text.startsWith(quantityText(34.0_kW)));
    }
};

QTEST_MAIN(TestRackView)
#include "tst_rack_view.moc"
