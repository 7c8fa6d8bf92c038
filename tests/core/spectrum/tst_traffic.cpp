// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spectrum/traffic.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace continua;
using namespace continua::spectrum;

namespace {

/// Loss of `servers` under `erlang` (A. K. Erlang, 1917), by the usual recursion.
double erlangB(double erlang, int servers)
{
    double loss = 1.0;
    for (int n = 1; n <= servers; ++n)
        loss = erlang * loss / (n + erlang * loss);
    return loss;
}

TrafficNetwork oneFiber(int slotCount) { return {1, slotCount, {{{0}}}}; }

}  // namespace

class TestTraffic : public QObject {
    Q_OBJECT

private slots:
    void oneFiberLosesAsErlangSays_data()
    {
        QTest::addColumn<int>("slotCount");
        QTest::addColumn<int>("width");
        QTest::addColumn<double>("erlang");
        // clang-format off
        QTest::newRow("one slot")          <<  1 << 1 <<  0.5;
        QTest::newRow("ten slots")         << 10 << 1 <<  7.0;
        QTest::newRow("overload")          << 10 << 1 << 20.0;
        QTest::newRow("four to a channel") << 80 << 4 << 15.0;
        // clang-format on
    }
    void oneFiberLosesAsErlangSays()
    {
        QFETCH(int, slotCount);
        QFETCH(int, width);
        QFETCH(double, erlang);
        const Traffic traffic{.erlang = erlang, .widths = {width}, .requests = 300'000};
        const auto outcome = serve(oneFiber(slotCount), traffic);
        QVERIFY(outcome);
        QCOMPARE(outcome->requests, traffic.requests);
        const double expected = erlangB(erlang, slotCount / width);
        QVERIFY2(std::abs(outcome->blockingProbability() - expected) < 0.02 * expected + 0.001,
                 qPrintable(QStringLiteral("%1, by the formula %2")
                                .arg(outcome->blockingProbability())
                                .arg(expected)));
        QVERIFY(std::abs(outcome->meanHeld - erlang * (1.0 - expected)) < 0.02 * erlang + 1.0);
        QCOMPARE(outcome->slotsBlocked, outcome->blocked * width);
    }

    void aSecondWayIsTakenWhenTheFirstIsFull()
    {
        const Traffic traffic{.erlang = 14.0, .requests = 200'000};
        const auto outcome = serve({2, 10, {{{0}, {1}}}}, traffic);
        QVERIFY(outcome);
        QVERIFY(std::abs(outcome->blockingProbability() - erlangB(14.0, 20)) < 0.003);
    }

    void theSameSeedGivesTheSameOutcome()
    {
        const TrafficNetwork network{3, 64, {{{0, 1}, {2}}, {{1}}, {{2, 0}}}};
        const Traffic traffic{.erlang = 30.0, .widths = {3, 4, 7}, .requests = 20'000, .seed = 8};
        const auto once = serve(network, traffic);
        const auto again = serve(network, traffic);
        QVERIFY(once && again);
        QVERIFY(*once == *again);
        QVERIFY(once->blocked > 0);
    }

    void noTrafficIsAnError()
    {
        const auto code = [](const TrafficNetwork& network, const Traffic& traffic) {
            const auto outcome = serve(network, traffic);
            return outcome ? ErrorCode::Cancelled : outcome.error().code;
        };
        constexpr double kInfinite = std::numeric_limits<double>::infinity();
        QCOMPARE(code(oneFiber(0), {}), ErrorCode::ValueOutOfRange);
        QCOMPARE(code({1, 8, {}}, {}), ErrorCode::ValueOutOfRange);
        QCOMPARE(code({1, 8, {{}}}, {}), ErrorCode::ValueOutOfRange);
        QCOMPARE(code({1, 8, {{{1}}}}, {}), ErrorCode::ValueOutOfRange);
        QCOMPARE(code({1, 8, {{{0, 0}}}}, {}), ErrorCode::ValueOutOfRange);
        QCOMPARE(code(oneFiber(8), {.erlang = 0.0}), ErrorCode::ValueOutOfRange);
        QCOMPARE(code(oneFiber(8), {.erlang = kInfinite}), ErrorCode::ValueOutOfRange);
        QCOMPARE(code(oneFiber(8), {.widths = {}}), ErrorCode::ValueOutOfRange);
        QCOMPARE(code(oneFiber(8), {.widths = {2, 0}}), ErrorCode::ValueOutOfRange);
        QCOMPARE(code(oneFiber(8), {.requests = 0}), ErrorCode::ValueOutOfRange);
    }
};

QTEST_APPLESS_MAIN(TestTraffic)
#include "tst_traffic.moc"
