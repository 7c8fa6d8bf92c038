// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/placement/placement_search.h"
#include "tests/support/tiny_placement.h"

#include <QTest>

#include <cmath>

using namespace continua;
using namespace continua::engine;
using namespace continua::test;

namespace {

/// Never asks to stop.
class Endless : public JobControl {
public:
    bool stopRequested() const noexcept override { return false; }
    void report(double) override {}
};

const Endless kEndless;

PlacementAnswer search(const PlacementModel& model, int rounds,
                       const PlacementAnswer* start = nullptr, std::uint64_t seed = 1)
{
    const Patience patience(kEndless, Duration::fromS(60.0));
    return searchPlacement(model, {.seed = seed, .rounds = rounds}, start, patience, {});
}

std::vector<int> sitesOf(const PlacementAnswer& answer)
{
    std::vector<int> sites;
    for (const std::vector<PlacedPart>& parts : answer.parts)
        sites.push_back(parts.empty() ? -1 : parts.front().site);
    return sites;
}

}  // namespace

class TestPlacementSearch : public QObject {
    Q_OBJECT

private slots:
    void theAnswerIsNearTheBestAndTheBoundBelowIt_data()
    {
        QTest::addColumn<TinyPlacement>("what");
        QTest::addRow("capacities") << TinyPlacement{.items = 6};
        QTest::addRow("two supplies") << TinyPlacement{.supplies = 2};
        QTest::addRow("penalties") << TinyPlacement{.items = 6, .penalties = true};
        QTest::addRow("groups") << TinyPlacement{.groups = true, .penalties = true};
        QTest::addRow("modules") << TinyPlacement{.modules = true, .standing = false};
        QTest::addRow("modules beside what stands") << TinyPlacement{.modules = true};
        QTest::addRow("modules of two supplies")
            << TinyPlacement{.supplies = 2, .modules = true, .standing = false};
        QTest::addRow("pools") << TinyPlacement{.pools = 2, .modules = true, .standing = false};
        QTest::addRow("pools beside what stands") << TinyPlacement{.pools = 2, .modules = true};
        QTest::addRow("room for items")
            << TinyPlacement{.modules = true, .penalties = true, .itemRoom = true};
        QTest::addRow("all of it") << TinyPlacement{.supplies = 2,
                                                    .pools = 2,
                                                    .modules = true,
                                                    .groups = true,
                                                    .penalties = true,
                                                    .itemRoom = true};
    }
    void theAnswerIsNearTheBestAndTheBoundBelowIt()
    {
        QFETCH(TinyPlacement, what);
        int best = 0;
        int possible = 0;
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            const PlacementModel model = randomPlacement(what, seed);
            PlacementByTrying trying(model);
            const double least = trying.least();
            const PlacementAnswer answer = search(model, 60);
            const double hair = 1e-6 * (1.0 + std::abs(answer.cost));
            if (!std::isfinite(least)) {
                QVERIFY2(!std::isfinite(answer.cost), qPrintable(QString::number(seed)));
                continue;
            }
            QVERIFY2(!answer.isProvenInfeasible, qPrintable(QString::number(seed)));
            QVERIFY2(
                answer.bound <= least + 1e-6,
                qPrintable(QString("seed %1: %2 over %3").arg(seed).arg(answer.bound).arg(least)));
            ++possible;
            if (!std::isfinite(answer.cost))
                continue;
            // Its modules may be dearer than they need be, never cheaper.
            QVERIFY2(trying.costOf(sitesOf(answer)) <= answer.cost + hair,
                     qPrintable(QString::number(seed)));
            best += answer.cost <= least * 1.001 + 1e-9 ? 1 : 0;
        }
        QVERIFY2(best >= possible * 9 / 10,
                 qPrintable(QString("%1 of %2").arg(best).arg(possible)));
    }
};

QTEST_APPLESS_MAIN(TestPlacementSearch)
#include "tst_placement_search.moc"
