// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/placement/placement_search.h"
#include "tests/support/tiny_placement.h"

#include <QTest>

#include <chrono>
#include <cmath>
#include <numeric>

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

/// Stops a little after it was made.
class Short : public JobControl {
public:
    explicit Short(double seconds) : m_seconds(seconds) {}
    double elapsedS() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begin).count();
    }
    bool stopRequested() const noexcept override { return elapsedS() >= m_seconds; }
    void report(double) override {}

private:
    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
    double m_seconds;
};

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

/// The least cost of sharing out items of whole needs to sites of whole capacities, with the cost
/// of opening them: by what is left of every site, item by item.
class SharingByTrying {
public:
    explicit SharingByTrying(const PlacementModel& model) : m_model(model) {}

    double least()
    {
        std::vector<int> left;
        for (const PlacementSite& site : m_model.sites)
            left.push_back(static_cast<int>(site.standing[0]));
        m_capacity = left;
        return from(0, left);
    }

private:
    double from(std::size_t item, std::vector<int>& left)
    {
        if (item == m_model.items.size()) {
            double open = 0.0;
            for (std::size_t s = 0; s < left.size(); ++s)
                open += left[s] < m_capacity[s] ? m_model.sites[s].openCost : 0.0;
            return open;
        }
        const auto key = std::make_pair(item, left);
        const auto known = m_known.find(key);
        if (known != m_known.end())
            return known->second;
        const int need = static_cast<int>(m_model.needs[item].supply[0]);
        const double penalty = m_model.items[item].penalty;
        const double cost = share(item, 0, need, need, penalty, left);
        m_known[key] = cost;
        return cost;
    }

    /// What is left of `item` goes to the sites of its options from `option` on.
    double share(std::size_t item, std::size_t option, int open, int need, double penalty,
                 std::vector<int>& left)
    {
        const std::vector<PlacementOption>& options = m_model.items[item].options;
        if (option == options.size()) {
            if (open > 0 && !std::isfinite(penalty))
                return penalty;
            return (open > 0 ? penalty * open / need : 0.0) + from(item + 1, left);
        }
        double best = std::numeric_limits<double>::infinity();
        int& there = left[static_cast<std::size_t>(options[option].site)];
        for (int taken = 0; taken <= std::min(open, there); ++taken) {
            there -= taken;
            best = std::min(best, options[option].cost * taken / need
                                      + share(item, option + 1, open - taken, need, penalty, left));
            there += taken;
        }
        return best;
    }

    const PlacementModel& m_model;
    std::vector<int> m_capacity;
    std::map<std::pair<std::size_t, std::vector<int>>, double> m_known;
};

/// The same model with its items and its sites in another order.
PlacementModel turned(const PlacementModel& model)
{
    PlacementModel other = model;
    const int sites = static_cast<int>(model.sites.size());
    std::reverse(other.sites.begin(), other.sites.end());
    std::reverse(other.items.begin(), other.items.end());
    for (PlacementItem& item : other.items) {
        for (PlacementOption& option : item.options)
            option.site = sites - 1 - option.site;
        std::reverse(item.options.begin(), item.options.end());
    }
    return other;
}

bool isSame(const PlacementAnswer& a, const PlacementAnswer& b)
{
    const auto isSamePart = [](const PlacedPart& x, const PlacedPart& y) {
        return x.site == y.site && x.part == y.part;
    };
    return a.cost == b.cost && a.bound == b.bound && a.prices == b.prices
        && std::equal(a.parts.begin(), a.parts.end(), b.parts.begin(), b.parts.end(),
                      [&](const auto& x, const auto& y) {
                          return std::equal(x.begin(), x.end(), y.begin(), y.end(), isSamePart);
                      });
}

/// Of a size that takes a while.
PlacementModel largeModel(std::uint64_t seed)
{
    PlacementModel model = randomPlacement({.items = 1500,
                                            .sites = 120,
                                            .pools = 2,
                                            .modules = true,
                                            .standing = false,
                                            .penalties = true},
                                           seed);
    for (PlacementSite& site : model.sites)
        site.room = {60.0};
    return model;
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

    void itemsAreSharedOutAtTheLeastCost_data()
    {
        QTest::addColumn<bool>("penalties");
        QTest::addRow("all have to be somewhere") << false;
        QTest::addRow("some may be nowhere") << true;
    }
    void itemsAreSharedOutAtTheLeastCost()
    {
        QFETCH(bool, penalties);
        int best = 0;
        int possible = 0;
        for (std::uint64_t seed = 1; seed <= 30; ++seed) {
            PlacementModel model = randomPlacement({.items = 5, .penalties = penalties}, seed);
            model.isSplittable = true;
            const double least = SharingByTrying(model).least();
            const PlacementAnswer answer = search(model, 60);
            if (!std::isfinite(least)) {
                QVERIFY(!std::isfinite(answer.cost));
                continue;
            }
            ++possible;
            QVERIFY2(answer.bound <= least + 1e-6, qPrintable(QString::number(seed)));
            QVERIFY2(answer.cost >= least - 1e-6, qPrintable(QString::number(seed)));
            best += answer.cost <= least + 1e-6 ? 1 : 0;
        }
        QVERIFY(possible > 5);
        QVERIFY2(best >= possible * 9 / 10,
                 qPrintable(QString("%1 of %2").arg(best).arg(possible)));
    }

    void anItemThatFitsNowhereIsProvenInfeasible()
    {
        PlacementModel model = randomPlacement({}, 3);
        for (PlacementSite& site : model.sites)
            site.standing = {40.0};
        model.needs[2].supply = {1000.0};
        QVERIFY(search(model, 5).isProvenInfeasible);
        model.items[2].penalty = 50.0;
        QVERIFY(!search(model, 5).isProvenInfeasible);
    }

    void tooLittleOfEverythingIsProvenInfeasible()
    {
        PlacementModel model = randomPlacement({.items = 8, .sites = 2}, 5);
        for (PlacementSite& site : model.sites)
            site.standing = {7.0};
        double needed = 0.0;
        for (const ItemNeed& need : model.needs)
            needed += need.supply[0];
        QVERIFY(needed > 14.0);
        QVERIFY(search(model, 5).isProvenInfeasible);
    }

    void theOrderOfItemsAndSitesDoesNotChangeAProvenCost()
    {
        int proven = 0;
        for (std::uint64_t seed = 1; seed <= 30; ++seed) {
            const PlacementModel model = randomPlacement({.items = 7, .sites = 4}, seed);
            const PlacementAnswer answer = search(model, 200);
            const PlacementAnswer other = search(turned(model), 200);
            const auto isProven = [](const PlacementAnswer& of) {
                return std::isfinite(of.cost) && of.cost - of.bound <= 1e-6;
            };
            if (!isProven(answer) || !isProven(other))
                continue;
            ++proven;
            QVERIFY2(std::abs(answer.cost - other.cost) <= 1e-6, qPrintable(QString::number(seed)));
        }
        QVERIFY2(proven >= 10, qPrintable(QString::number(proven)));
    }

    void theSameSeedGivesTheSameAnswer()
    {
        const PlacementModel model = largeModel(1);
        QVERIFY(isSame(search(model, 5), search(model, 5)));
    }

    void aSearchStopsSoonAndKeepsItsBest()
    {
        const PlacementModel model = largeModel(2);
        for (const double seconds : {0.02, 0.1, 0.4}) {
            const Short control(seconds);
            const Patience patience(control, Duration::fromS(60.0));
            double told = std::numeric_limits<double>::infinity();
            const PlacementAnswer answer =
                searchPlacement(model, {.untilPatienceEnds = true}, nullptr, patience,
                                [&](const PlacementAnswer& better) { told = better.cost; });
            const double late = control.elapsedS() - seconds;
            QVERIFY2(late < 0.5, qPrintable(QString::number(late)));
            QCOMPARE(answer.cost, told);
        }
    }

    void aStartIsKeptWhereItStillFits()
    {
        PlacementModel model = largeModel(3);
        const PlacementAnswer first = search(model, 0);
        QVERIFY(std::isfinite(first.cost));
        const PlacementAnswer again = search(model, 0, &first);
        // The modules are chosen anew, in another order of items.
        QVERIFY2(again.cost <= 1.005 * first.cost,
                 qPrintable(QString("%1 after %2").arg(again.cost).arg(first.cost)));
        model.items[7].options.erase(model.items[7].options.begin());
        const PlacementAnswer changed = search(model, 0, &first);
        QVERIFY(std::isfinite(changed.cost));
        int moved = 0;
        for (std::size_t i = 0; i < first.parts.size(); ++i)
            moved += sitesOf(first)[i] != sitesOf(changed)[i] ? 1 : 0;
        QVERIFY2(moved < 150, qPrintable(QString::number(moved)));
    }

    void fewOptionsStillGiveABoundForAll()
    {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const PlacementModel model = randomPlacement({.items = 6, .sites = 4}, seed);
            const double least = PlacementByTrying(model).least();
            const Patience patience(kEndless, Duration::fromS(60.0));
            const PlacementAnswer answer =
                searchPlacement(model, {.rounds = 20, .optionsPerItem = 2}, nullptr, patience, {});
            if (std::isfinite(least))
                QVERIFY2(answer.bound <= least + 1e-6 && !answer.isProvenInfeasible,
                         qPrintable(QString::number(seed)));
        }
    }
};

QTEST_APPLESS_MAIN(TestPlacementSearch)
#include "tst_placement_search.moc"
