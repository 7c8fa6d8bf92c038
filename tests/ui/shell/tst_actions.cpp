// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/actions.h"

#include <QAction>
#include <QTest>

using namespace continua::ui;

class TestActions : public QObject {
    Q_OBJECT

private slots:
    void noTwoActionsShareAKey()
    {
        const Actions actions;
        QMap<QKeySequence, QString> taken;
        for (const Command command : actions.all()) {
            for (const QKeySequence& key : actions.at(command)->shortcuts()) {
                QVERIFY2(!key.isEmpty(), qPrintable(actions.at(command)->text()));
                QVERIFY2(!taken.contains(key),
                         qPrintable(key.toString() + " of " + actions.at(command)->text() + " and "
                                    + taken.value(key)));
                taken.insert(key, actions.at(command)->text());
            }
        }
    }

    void plainTextLeavesMnemonicsAndDotsOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("in the word") << QStringLiteral("Save &As...") << QStringLiteral("Save As");
        QTest::newRow("in parentheses")
            << QString::fromUtf8("保存(&S)...") << QString::fromUtf8("保存");
    }

    void plainTextLeavesMnemonicsAndDotsOut()
    {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        QCOMPARE(Actions::plainText(QAction(text)), plain);
    }

    void keysExistOnEveryKeyboard()
    {
        // Characters that many layouts have no key of their own for.
        const QString absent = QStringLiteral("/\\[]{}~");
        const Actions actions;
        for (const Command command : actions.all())
            for (const QKeySequence& key : actions.at(command)->shortcuts())
                for (const QChar c : absent)
                    QVERIFY(!key.toString().contains(c));
    }

    void everyIconIsDrawn()
    {
        const Actions actions;
        for (const Command command : actions.all()) {
            const QIcon icon = actions.at(command)->icon();
            if (icon.isNull())
                continue;
            const QImage picture = icon.pixmap(QSize(20, 20)).toImage();
            bool hasInk = false;
            for (int y = 0; y < picture.height(); ++y)
                for (int x = 0; x < picture.width(); ++x)
                    hasInk = hasInk || picture.pixelColor(x, y).alpha() > 0;
            QVERIFY2(hasInk, qPrintable(actions.at(command)->text()));
        }
    }
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
