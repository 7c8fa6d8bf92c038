// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/cell_block.h"

#include <QTest>

using namespace continua::ui;

/// Cells on the clipboard, as spreadsheets put them there and take them.
class TestCellBlock : public QObject {
    Q_OBJECT

private slots:
    void whatIsCopiedIsReadBack_data()
    {
        QTest::addColumn<QList<QStringList>>("rows");
        QTest::newRow("one cell") << QList<QStringList>{{"2.5 PB"}};
        QTest::newRow("an empty cell") << QList<QStringList>{{""}};
        QTest::newRow("two rows") << QList<QStringList>{{"a", "b"}, {"c", "d"}};
        QTest::newRow("empty cells") << QList<QStringList>{{"", "b"}, {"c", ""}};
        QTest::newRow("tabs, lines and quotes")
            << QList<QStringList>{{"a\tb", "two\nlines"}, {"a \"quoted\" word", "\""}};
        QTest::newRow("scripts of all kinds") << QList<QStringList>{{"東京", "Zürich", "δ"}};
    }
    void whatIsCopiedIsReadBack()
    {
        QFETCH(QList<QStringList>, rows);
        const CellBlock block(rows.begin(), rows.end());
        QCOMPARE(cellBlock(clipboardText(block)), block);
    }

    void whatSpreadsheetsWriteIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QStringList>>("rows");
        QTest::newRow("Windows line ends") << "a\tb\r\nc\td\r\n"
                                           << QList<QStringList>{{"a", "b"}, {"c", "d"}};
        QTest::newRow("no last line end")
            << "a\tb\nc\td" << QList<QStringList>{{"a", "b"}, {"c", "d"}};
        QTest::newRow("a short row") << "a\tb\nc\n" << QList<QStringList>{{"a", "b"}, {"c", ""}};
        QTest::newRow("a quoted line") << "\"a\nb\"\tc\n" << QList<QStringList>{{"a\nb", "c"}};
        QTest::newRow("a quote left open") << "\"a\tb" << QList<QStringList>{{"a\tb"}};
        QTest::newRow("nothing") << "" << QList<QStringList>{};
    }
    void whatSpreadsheetsWriteIsRead()
    {
        QFETCH(QString, text);
        QFETCH(QList<QStringList>, rows);
        QCOMPARE(cellBlock(text), CellBlock(rows.begin(), rows.end()));
    }
};

QTEST_APPLESS_MAIN(TestCellBlock)
#include "tst_cell_block.moc"
