// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sample_plan.h"
#include "ui/rack/rack_view.h"
#include "ui/rack/site_meters.h"
#include "ui/text/quantity_text.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

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
        QCOMPARE(meters[5].limit, 40.0);
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
            // One unit of the elevation, from the sizes that the painter itself gives.
            for (int y = 0; y < canvas.height(); ++y) {
                const RackPainter painter(document.design(), {.theme = ThemeKind::Light,
                                                              .perMm = m_perMm(canvas, view),
                                                              .frameWidth = 210.0,
                                                              .text = 12.0});
                const QPointF at(120.0, y);
                if (painter.slotAt({16.0, 16.0}, view.entries()[0].drawing, at) == slot)
                    return QPoint(120, y - 3);
            }
            return QPoint();
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

private:
    static double m_perMm(const RackCanvas& canvas, const RackView& view)
    {
        // Height of the canvas = chrome + 44 OU, so the scale follows from it.
        const Design design = sampleDesign();
        const RackPainter painter(design, {.theme = ThemeKind::Light, .text = 12.0});
        Q_UNUSED(view)
        return (canvas.sizeHint().height() + 0.5 - 32.0 - painter.chromeHeight()) / (44.0 * 48.0);
    }
};

QTEST_MAIN(TestRackView)
#include "tst_rack_view.moc"
