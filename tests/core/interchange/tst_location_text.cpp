// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/location_text.h"

#include <QTest>

using namespace continua;
using namespace continua::interchange;

class TestLocationText : public QObject {
    Q_OBJECT

private slots:
    void customersOfTheOrLibraryAreSharedOut()
    {
        const auto model = readCflp("2 1\n10 100.\n20 200\n 5\n 7.5 8\n", "a", std::nullopt);
        QVERIFY(model.has_value());
        QVERIFY(model->isSplittable);
        QCOMPARE(model->sites[1].standing[0], 20.0);
        QCOMPARE(model->sites[0].openCost, 100.0);
        QCOMPARE(model->needs[0].supply[0], 5.0);
        QCOMPARE(model->items[0].options[1].cost, 8.0);
    }

    void singleSourceGivesCapacitiesThenCosts()
    {
        const auto model = readSscflp("2 1\n10 20\n100 200\n5\n7 8", "a");
        QVERIFY(model.has_value());
        QVERIFY(!model->isSplittable);
        QCOMPARE(model->sites[1].standing[0], 20.0);
        QCOMPARE(model->sites[1].openCost, 200.0);
    }

    void gainsAreCountedDownFromTheHighest()
    {
        const std::string text = "1 2\n3 9\n1 1\n5\n";
        const auto model = readGap(text, "a", true);
        QVERIFY(model.has_value());
        QCOMPARE(model->items[0].options[0].cost, 6.0);
        QCOMPARE(model->items[1].options[0].cost, 0.0);
        QCOMPARE(*highestGain(text, "a"), 9.0);
    }

    void anErrorNamesLineAndValue_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("value");
        QTest::addRow("a word") << "2 1\n10 x\n"
                                << "line 2"
                                << "x";
        QTest::addRow("no capacity given") << "2 1\ncapacity 3\n"
                                           << "line 2"
                                           << "capacity";
        QTest::addRow("a negative cost") << "1 1\n10 100\n5\n-7"
                                         << "line 4"
                                         << "-7";
        QTest::addRow("cut off") << "1 1\n10 100\n5\n"
                                 << "line 4"
                                 << "the end of the file";
        QTest::addRow("too long") << "1 1\n10 100\n5 7\n9\n"
                                  << "line 4"
                                  << "9";
        QTest::addRow("no sites") << "0 1\n"
                                  << "line 1"
                                  << "0.000000";
        QTest::addRow("part of a site") << "1.5 1\n"
                                        << "line 1"
                                        << "1.500000";
        QTest::addRow("empty") << ""
                               << "line 1"
                               << "the end of the file";
    }
    void anErrorNamesLineAndValue()
    {
        QFETCH(QString, text);
        QFETCH(QString, place);
        QFETCH(QString, value);
        const auto model = readCflp(text.toStdString(), "a.txt", std::nullopt);
        QVERIFY(!model.has_value());
        QCOMPARE(QString::fromStdString(model.error().subject), QString("a.txt"));
        QCOMPARE(QString::fromStdString(model.error().place), place);
        QCOMPARE(QString::fromStdString(model.error().value), value);
        QVERIFY(!model.error().expected.empty());
    }
};

QTEST_APPLESS_MAIN(TestLocationText)
#include "tst_location_text.moc"
