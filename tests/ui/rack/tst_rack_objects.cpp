// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/listener.h"
#include "tests/support/sample_plan.h"
#include "ui/rack/rack_objects.h"
#include "ui/rack/rack_view.h"

#include <QTest>

using namespace continua;
using namespace continua::tests;
using namespace continua::ui;

/// What stands in the racks is told to who cannot see them.
class TestRackObjects : public QObject {
    Q_OBJECT

    /// The racks of Osaka as the application shows them.
    struct Window {
        ProjectDocument document{sampleDesign()};
        Selection selection;
        RackView view{document, nullptr, selection};

        Window()
        {
            view.resize(1200, 700);
            view.show();
            view.setSite(kOsaka);
        }
        RackCanvas& racks() { return *view.findChild<RackCanvas*>(); }
        CanvasAccessible& canvas() { return *test::canvasOf(racks()); }
        const Rack& rack() const { return document.design().at(kRack); }
    };

private slots:
    void initTestCase() { describeRacks(); }

    void racksItemsAndFreeUnitsAreChildren()
    {
        Window window;
        QVERIFY(test::canvasOf(window.racks()));
        const QString title = QString::fromStdString(window.rack().name);
        QAccessibleInterface* rack = test::childNamed(window.canvas(), title + ", ");
        QVERIFY(rack);
        QCOMPARE(rack->role(), QAccessible::ListItem);
        QVERIFY(rack->text(QAccessible::Description).contains("kW"));
        QAccessibleInterface* shelf =
            test::childNamed(window.canvas(), title + ", Power shelf 33 kW");
        QVERIFY(shelf);
        QVERIFY(shelf->text(QAccessible::Description).contains("from 1 OU"));
        // A shelf in 1, a node from 3, a switch in 42 and 43: what is between is free.
        QVERIFY(test::childNamed(window.canvas(), title + ", Free: 2 OU"));
        QAccessibleInterface* top = test::childNamed(window.canvas(), title + ", Free: 44 OU");
        QVERIFY(top);
        QVERIFY(!top->state().selectable);
        const QPoint middle = shelf->rect().center();
        QCOMPARE(window.canvas().childAt(middle.x(), middle.y()), shelf);
        QVERIFY(rack->rect().contains(shelf->rect()));
    }

    void pressingSelectsAndOpeningTakesUp()
    {
        Window window;
        const QString title = QString::fromStdString(window.rack().name);
        QAccessibleInterface* shelf =
            test::childNamed(window.canvas(), title + ", Power shelf 33 kW");
        QVERIFY(shelf);
        shelf->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(window.racks().selectedRack(), kRack);
        QCOMPARE(window.racks().selectedItem(), 0);
        QVERIFY(shelf->state().selected);
        shelf->actionInterface()->doAction(QStringLiteral("open"));
        QVERIFY(window.racks().carried());
    }

    void theSelectionIsToldAsItMoves()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowExposed(&window.view));
        window.view.activateWindow();
        window.racks().setFocus();
        QTRY_VERIFY(window.racks().hasFocus());
        window.canvas();
        const test::Listener listener;
        QTest::keyClick(&window.racks(), Qt::Key_Right);
        QTest::keyClick(&window.racks(), Qt::Key_Up);
        QVERIFY(window.racks().selectedItem() >= 0);
        QAccessibleInterface* focused = window.canvas().focusChild();
        QVERIFY(focused && focused->state().focused);
        QVERIFY(listener.hasHeard(QAccessible::Focus, focused->text(QAccessible::Name)));
    }

    void anEditLeavesNoObjectOfBefore()
    {
        Window window;
        const QString title = QString::fromStdString(window.rack().name);
        QVERIFY(test::childNamed(window.canvas(), title + ", Power shelf 33 kW"));
        const Rack before = window.rack();
        Rack after = before;
        after.items.erase(after.items.begin());
        QVERIFY(window.document.push(ChangeSet().replace(before, after), "Remove"));
        QVERIFY(!test::childNamed(window.canvas(), title + ", Power shelf 33 kW"));
        QVERIFY(test::childNamed(window.canvas(), title + ", Free: 1 to 2 OU"));
    }
};

QTEST_MAIN(TestRackObjects)
#include "tst_rack_objects.moc"
