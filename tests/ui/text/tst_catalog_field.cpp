// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/catalog_field.h"

#include <QTest>

using continua::ui::catalogFieldName;

class TestCatalogField : public QObject {
    Q_OBJECT

private slots:
    void aFieldOfTheCatalogReadsAsWords_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("name");
        QTest::newRow("known") << "price_usd"
                               << "price";
        QTest::newRow("of every mode") << "modes.slot_ghz"
                                       << "slot width of all modes";
        QTest::newRow("of some modes") << "modes[1..3].required_osnr_db"
                                       << "required OSNR of modes 1 to 3";
        QTest::newRow("without words of its own") << "idle_share"
                                                  << "idle share";
    }

    void aFieldOfTheCatalogReadsAsWords()
    {
        QFETCH(QString, key);
        QFETCH(QString, name);
        QCOMPARE(catalogFieldName(key.toStdString()), name);
    }
};

QTEST_APPLESS_MAIN(TestCatalogField)
#include "tst_catalog_field.moc"
