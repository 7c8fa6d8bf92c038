// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/search_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace continua::ui;

class TestSearchModel : public QObject {
    Q_OBJECT

private slots:
    void scoresWhatFitsBetterHigher_data()
    {
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::addColumn<QString>("query");
        QTest::newRow("beginning over word") << "Osaka Dojima"
                                             << "New Osaka"
                                             << "osa";
        QTest::newRow("word over inside") << "Add Rack"
                                          << "Track list"
                                          << "rack";
        QTest::newRow("inside over letters") << "Export map"
                                             << "Extended report"
                                             << "xpo";
        QTest::newRow("letters over nothing") << "Fit selection"
                                              << "Quit"
                                              << "fsel";
    }
    void scoresWhatFitsBetterHigher()
    {
        QFETCH(QString, better);
        QFETCH(QString, worse);
        QFETCH(QString, query);
        QVERIFY(matchScore(better, query) > matchScore(worse, query));
    }

    void whatWasRunLastComesFirstAmongWhatFitsAlike()
    {
        SearchModel model;
        model.setEntries({{.text = "Fit All", .run = [] {}},
                          {.text = "Find", .run = [] {}},
                          {.text = "Fill Down", .run = [] {}},
                          {.text = "Unfit", .run = [] {}}});
        model.run(2);
        model.setQuery({});
        QCOMPARE(model.entry(0).text, QString("Fill Down"));
        model.setQuery("fi");
        QCOMPARE(model.entry(0).text, QString("Fill Down"));
        QCOMPARE(model.entry(1).text, QString("Fit All"));
        QCOMPARE(model.entry(3).text, QString("Unfit"));
        model.run(1);
        model.setQuery("fi");
        QCOMPARE(model.entry(0).text, QString("Fit All"));
    }

    void runsWhatIsFoundAndGoesToPlaces()
    {
        SearchModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QString done;
        model.setEntries({{.text = "Zoom In", .run = [&] { done = "zoom"; }},
                          {.text = "Nagoya hub", .run = [&] { done = "hub"; }}});
        model.setPlaces(
            [](const QString& query, int) {
                return query.startsWith("nag", Qt::CaseInsensitive)
                         ? std::vector<FoundPlace>{{"Nagano", "JP", {36.65, 138.18}}}
                         : std::vector<FoundPlace>();
            },
            [&](const FoundPlace& place) { done = place.name; });
        model.setQuery("nag");
        QCOMPARE(model.rowCount(), 2);
        model.entry(0).run();
        QCOMPARE(done, "hub");
        model.entry(1).run();
        QCOMPARE(done, "Nagano");
        model.setQuery("nothing like it");
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestSearchModel)
#include "tst_search_model.moc"
