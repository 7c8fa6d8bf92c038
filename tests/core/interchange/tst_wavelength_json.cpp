// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/wavelength_json.h"

#include <QTest>

using namespace continua;
using namespace continua::interchange;

class TestWavelengthJson : public QObject {
    Q_OBJECT

private slots:
    void graphAndRequestsAreRead()
    {
        const auto read = readWavelengthInstance(
            R"({"graph": {"nodeNum": 3, "edges": [{"source": 0, "target": 1}, {"source": 1, "target": 2}]},
                "traffics": [{"ID": 0, "src": 2, "dst": 0}]})",
            "small.json");
        QVERIFY(read);
        QCOMPARE(read->nodeCount, 3);
        QCOMPARE(read->edges.size(), 2u);
        QCOMPARE(read->edges[1].to, 2);
        QCOMPARE(read->requests.size(), 1u);
        QCOMPARE(read->requests[0].from, 2);
    }

    void aFileThatIsNotOneIsNamed_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<std::string>("place");
        const auto graph = [](const char* edges) {
            return std::string(R"({"graph": {"nodeNum": 3, "edges": )") + edges + "}}";
        };
        // clang-format off
        QTest::newRow("not JSON")    << std::string("graph")                               << ErrorCode::MalformedText   << std::string();
        QTest::newRow("no graph")    << std::string("{}")                                  << ErrorCode::MissingValue    << std::string("graph");
        QTest::newRow("no edges")    << std::string(R"({"graph": {"nodeNum": 3}})")        << ErrorCode::MissingValue    << std::string("graph.edges");
        QTest::newRow("half a node") << std::string(R"({"graph": {"nodeNum": 2.5}})")      << ErrorCode::ValueOutOfRange << std::string("graph.nodeNum");
        QTest::newRow("far node")    << graph(R"([{"source": 0, "target": 3}])")           << ErrorCode::ValueOutOfRange << std::string("graph.edges[0].target");
        QTest::newRow("one node")    << graph(R"([{"source": 1, "target": 1}])")           << ErrorCode::ValueOutOfRange << std::string("graph.edges[0]");
        QTest::newRow("no target")   << graph(R"([{"source": 1}])")                        << ErrorCode::MissingValue    << std::string("graph.edges[0].target");
        QTest::newRow("no object")   << graph("[7]")                                       << ErrorCode::MalformedText   << std::string("graph.edges[0]");
        // clang-format on
    }
    void aFileThatIsNotOneIsNamed()
    {
        QFETCH(std::string, text);
        QFETCH(ErrorCode, code);
        QFETCH(std::string, place);
        const auto read = readWavelengthInstance(text, "small.json");
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QCOMPARE(read.error().subject, std::string("small.json"));
        if (!place.empty())
            QCOMPARE(read.error().place, place);
    }
};

QTEST_APPLESS_MAIN(TestWavelengthJson)
#include "tst_wavelength_json.moc"
