// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/engine/kit_cover.h"

#include <QTest>

using namespace continua;
using namespace continua::engine;

namespace {

struct Draft {
    Problem problem;
    std::vector<PoolNeed> needs;
};

Draft randomDraft(std::uint64_t seed)
{
    Random random(seed);
    Draft draft;
    draft.problem.resources.resize(2);
    HostSite site;
    site.room = {.positions = static_cast<int>(random.below(6)),
                 .power = ElectricPower::fromKw(20.0 + static_cast<double>(random.below(60))),
                 .air = ElectricPower::fromKw(60.0),
                 .liquid = {}};
    for (int k = 0; k < 4; ++k) {
        KitType kit;
        kit.load.nameplate = ElectricPower::fromKw(5.0 + static_cast<double>(random.below(20)));
        kit.load.airHeat = kit.load.nameplate;
        kit.supply = {static_cast<double>(random.below(9)), static_cast<double>(random.below(3))};
        draft.problem.kits.push_back(kit);
        site.kits.push_back({k, 10.0 + static_cast<double>(random.below(90))});
    }
    if (random.below(2) == 0)
        site.drawn.push_back({{4.0, 1.0}, static_cast<int>(1 + random.below(2))});
    draft.problem.sites.push_back(site);
    draft.needs = {
        {0, {static_cast<double>(1 + random.below(12)), static_cast<double>(random.below(3))}}};
    if (random.below(2) == 0)
        draft.needs.push_back({3, {static_cast<double>(1 + random.below(8)), 0.0}});
    return draft;
}

bool isCovered(const std::vector<PoolNeed>& needs)
{
    for (const PoolNeed& pool : needs)
        for (const double open : pool.need)
            if (open > 0.0)
                return false;
    return true;
}

void take(PoolNeed& pool, const Amounts& supply, double times)
{
    for (std::size_t r = 0; r < supply.size(); ++r)
        pool.need[r] -= times * supply[r];
}

/// Every way to give out drawn racks and up to six kits.
double leastByTrying(const Problem& problem, std::vector<PoolNeed> needs, std::size_t option,
                     int drawnLeft, Room room)
{
    if (isCovered(needs))
        return 0.0;
    const HostSite& site = problem.sites.front();
    double best = 1e18;
    for (PoolNeed& pool : needs) {
        if (drawnLeft > 0) {
            take(pool, site.drawn.front().supply, 1.0);
            best = std::min(best, leastByTrying(problem, needs, option, drawnLeft - 1, room));
            take(pool, site.drawn.front().supply, -1.0);
        }
        for (std::size_t o = option; o < site.kits.size(); ++o) {
            const KitType& kit = problem.kits[static_cast<std::size_t>(site.kits[o].kit)];
            Room left = room;
            --left.positions;
            left.power -= kit.load.nameplate;
            left.air -= kit.load.airHeat;
            if (left.positions < 0 || left.power.inKw() < -1e-9 || left.air.inKw() < -1e-9)
                continue;
            take(pool, kit.supply, 1.0);
            best = std::min(best,
                            site.kits[o].cost + leastByTrying(problem, needs, o, drawnLeft, left));
            take(pool, kit.supply, -1.0);
        }
    }
    return best;
}

}  // namespace

class TestKitCover : public QObject {
    Q_OBJECT

private slots:
    void theCoverIsTheCheapestOfAll_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 60; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void theCoverIsTheCheapestOfAll()
    {
        QFETCH(int, seed);
        const Draft draft = randomDraft(static_cast<std::uint64_t>(seed));
        const HostSite& site = draft.problem.sites.front();
        const Cover cover = coverOf(draft.problem, site, draft.needs, true);
        const double best =
            leastByTrying(draft.problem, draft.needs, 0,
                          site.drawn.empty() ? 0 : site.drawn.front().count, site.room);
        QCOMPARE(cover.isFeasible, best < 1e17);
        if (!cover.isFeasible)
            return;
        QVERIFY(std::abs(cover.cost - best) < 1e-6);
        const Room used = usedRoom(draft.problem, cover);
        QVERIFY(used.positions <= site.room.positions);
        QVERIFY(used.power.inKw() <= site.room.power.inKw() + 1e-9);
        double sum = 0.0;
        for (const KitCount& count : cover.kits)
            for (const KitOption& option : site.kits)
                sum += option.kit == count.kit ? option.cost * count.count : 0.0;
        QVERIFY(std::abs(sum - cover.cost) < 1e-6);
    }
};

QTEST_APPLESS_MAIN(TestKitCover)
#include "tst_kit_cover.moc"
