// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/plan_json.h"
#include "tests/support/sample_plan.h"

#include <QTest>

#include <cmath>

using namespace continua;
using namespace continua::interchange;
using namespace continua::tests;

class TestPlanJson : public QObject {
    Q_OBJECT

    const Design m_design = sampleDesign();
    const Plan m_plan = samplePlan();
    const std::string m_text =
        writePlanText(m_design, m_plan, report::gather(m_design, &m_plan, {}), "abc");

    std::string replaced(const std::string& from, const std::string& to) const
    {
        std::string text = m_text;
        const std::size_t at = text.find(from);
        if (at != std::string::npos)
            text.replace(at, from.size(), to);
        return text;
    }

private slots:
    void aPlanComesBackAsItWasWritten()
    {
        const Result<Plan> back = readPlanText(m_design, m_text, "plan.json");
        QVERIFY2(back, back ? "" : back.error().place.c_str());
        QCOMPARE(back->placements, m_plan.placements);
        QCOMPARE(back->kits, m_plan.kits);
        QCOMPARE(back->unserved, m_plan.unserved);
        QCOMPARE(back->costs, m_plan.costs);
        QCOMPARE(back->lightpaths.size(), m_plan.lightpaths.size());
        QCOMPARE(back->lightpaths[1].links, m_plan.lightpaths[1].links);
        QCOMPARE(back->flows.front().protection->hops, m_plan.flows.front().protection->hops);
        QCOMPARE(back->status, m_plan.status);
        QCOMPARE(back->seed, m_plan.seed);
        // Written again it is the same text, digit for digit.
        QCOMPARE(writePlanText(m_design, *back, report::gather(m_design, &*back, {}), "abc"),
                 m_text);
    }

    void noNumberShowsTheNoiseOfUnits()
    {
        QVERIFY(m_text.find("0000000001") == std::string::npos);
        QVERIFY(m_text.find("9999999999") == std::string::npos);
        QVERIFY(m_text.find("\"slot_from_thz\": 191.325,") != std::string::npos);
        QVERIFY(m_text.find("\"present_cost_usd\": 1067000.0") != std::string::npos);
    }

    void whatIsWrongIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("place");

        const auto code = [](ErrorCode c) { return static_cast<int>(c); };
        // clang-format off
        QTest::newRow("another schema")  << "continua-plan/1" << "other/1"    << code(ErrorCode::FileForeign)    << "schema";
        QTest::newRow("no JSON")         << "{"               << "<"          << code(ErrorCode::MalformedText)  << "";
        QTest::newRow("unknown site")    << "\"source\": \"NGO\"" << "\"source\": \"XXX\"" << code(ErrorCode::UnknownName) << "flows[0].source";
        QTest::newRow("unknown status")  << "\"infeasible\""  << "\"fine\""   << code(ErrorCode::UnknownName)    << "status";
        QTest::newRow("missing key")     << "\"lower_bound\"" << "\"bound\""  << code(ErrorCode::MissingValue)   << "lower_bound";
        QTest::newRow("text for number") << "\"replica\": 0"  << "\"replica\": \"a\"" << code(ErrorCode::MalformedText) << "placements[0].replica";
        QTest::newRow("no such path")    << "\"lightpath\": 1" << "\"lightpath\": 9" << code(ErrorCode::ValueOutOfRange) << "flows[0].protection.hops[0].lightpath";
        // clang-format on
    }
    void whatIsWrongIsNamedWithItsPlace()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, code);
        QFETCH(QString, place);

        const Result<Plan> back =
            readPlanText(m_design, replaced(from.toStdString(), to.toStdString()), "plan.json");
        QVERIFY(!back);
        QCOMPARE(static_cast<int>(back.error().code), code);
        QCOMPARE(back.error().subject, std::string("plan.json"));
        QCOMPARE(QString::fromStdString(back.error().place), place);
    }
};

QTEST_APPLESS_MAIN(TestPlanJson)
#include "tst_plan_json.moc"
