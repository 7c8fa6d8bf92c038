// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/program.h"
#include "ui/map/map_view.h"
#include "ui/shell/shortcuts_dialog.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTreeWidget>

using namespace continua;
using namespace continua::ui;

/// Keys that a person gives to commands: they work, are kept, and call no two commands.
class TestShortcuts : public QObject {
    Q_OBJECT

    std::optional<test::Program> m_program;

    MainWindow& window() const { return m_program->window(); }
    QKeySequence keys(Command command) const { return window().actions().at(command)->shortcut(); }
    template <class Widget>
    static Widget* in(QWidget& dialog, const char* name)
    {
        return dialog.findChild<Widget*>(QString::fromLatin1(name));
    }
    static void assign(ShortcutsDialog& dialog, Command command, const QString& keys)
    {
        dialog.choose(command);
        in<QKeySequenceEdit>(dialog, "shortcut_keys")->setKeySequence(QKeySequence(keys));
        in<QPushButton>(dialog, "shortcut_assign")->click();
    }

private slots:
    void initTestCase() { m_program.emplace("shortcuts"); }
    void init()
    {
        QSettings().clear();
        QVERIFY(m_program->open());
    }
    void cleanup() { m_program->close(); }

    void snappingIsACommandOfTheMap()
    {
        window().openTemplate("factory");
        MapView& map = window().map();
        QAction* action = window().actions().at(Command::Snapping);
        QVERIFY(map.isSnapping() && action->isChecked());
        map.setFocus();
        QTest::keyClick(&map, Qt::Key_X);
        QVERIFY(!map.isSnapping() && !action->isChecked());
        action->trigger();
        QVERIFY(map.isSnapping());
    }

    void noTwoCommandsComeWithTheSameKeysOrName()
    {
        std::set<QString> names;
        std::map<QString, QString> calls;
        for (const Command command : window().actions().all()) {
            const QString name = Actions::keyOf(command);
            QVERIFY2(!name.isEmpty() && names.insert(name).second, qPrintable(name));
            for (const QKeySequence& sequence : Actions::defaultKeys(command)) {
                const auto [known, isNew] = calls.try_emplace(sequence.toString(), name);
                QVERIFY2(isNew, qPrintable(known->second + " and " + name));
            }
        }
    }

    void otherKeysWorkAtOnceAndAreKept()
    {
        window().openTemplate("finance");
        window().map().setFocus();
        {
            ShortcutsDialog dialog(window().actions());
            assign(dialog, Command::ToolLink, "Ctrl+Shift+J");
        }
        QTest::keyClick(&window().map(), Qt::Key_L);
        QCOMPARE(window().map().tool(), ToolKind::Select);
        QTest::keyClick(&window().map(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(window().map().tool(), ToolKind::DrawLink);
        QVERIFY(window().actions().at(Command::ToolLink)->toolTip().contains("J"));
        m_program->close();
        QVERIFY(m_program->open());
        QCOMPARE(keys(Command::ToolLink), QKeySequence("Ctrl+Shift+J"));
        QCOMPARE(keys(Command::ToolSite), QKeySequence("S"));
    }

    void keysThatAreTakenAreToldAndMove()
    {
        ShortcutsDialog dialog(window().actions());
        dialog.choose(Command::NextLens);
        in<QKeySequenceEdit>(dialog, "shortcut_keys")->setKeySequence(QKeySequence("Ctrl+K"));
        auto* note = in<QLabel>(dialog, "shortcut_note");
        QVERIFY2(note->text().contains("Find or Run"), qPrintable(note->text()));
        QCOMPARE(keys(Command::Find), QKeySequence("Ctrl+K"));  // Not before it is assigned.
        in<QPushButton>(dialog, "shortcut_assign")->click();
        QCOMPARE(keys(Command::NextLens), QKeySequence("Ctrl+K"));
        QVERIFY(keys(Command::Find).isEmpty());
        dialog.choose(Command::Find);
        in<QPushButton>(dialog, "shortcut_reset")->click();
        QCOMPARE(keys(Command::Find), QKeySequence("Ctrl+K"));
        QVERIFY(keys(Command::NextLens).isEmpty());
    }

    void allGoBack()
    {
        ShortcutsDialog dialog(window().actions());
        assign(dialog, Command::Save, "F2");
        assign(dialog, Command::Undo, "");
        QVERIFY(keys(Command::Undo).isEmpty());
        in<QPushButton>(dialog, "shortcuts_reset_all")->click();
        for (const Command command : window().actions().all())
            QCOMPARE(window().actions().at(command)->shortcuts(), Actions::defaultKeys(command));
        QSettings settings;
        settings.beginGroup("shortcuts");
        QVERIFY(settings.childKeys().isEmpty());
    }

    void theListIsFiltered()
    {
        ShortcutsDialog dialog(window().actions());
        in<QLineEdit>(dialog, "shortcuts_filter")->setText("ctrl+k");
        auto* list = in<QTreeWidget>(dialog, "shortcuts");
        int shown = 0;
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            shown += list->topLevelItem(i)->isHidden() ? 0 : 1;
        QCOMPARE(shown, 1);
    }
};

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
