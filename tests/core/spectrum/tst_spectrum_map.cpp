// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/spectrum/spectrum_map.h"

#include <QTest>

#include <algorithm>

using namespace continua;
using namespace continua::spectrum;

namespace {

/// The same without bits, slot by slot.
struct SlotTable {
    int slotCount = 0;
    std::vector<std::vector<bool>> taken;

    bool isFree(const std::vector<int>& route, SlotRange range) const
    {
        return std::none_of(route.begin(), route.end(), [&](int fiber) {
            const auto& row = taken[static_cast<std::size_t>(fiber)];
            return std::any_of(row.begin() + range.first, row.begin() + range.end(),
                               [](bool isTaken) { return isTaken; });
        });
    }

    void set(const std::vector<int>& route, SlotRange range, bool isTaken)
    {
        for (const int fiber : route)
            for (int slot = range.first; slot < range.end(); ++slot)
                taken[static_cast<std::size_t>(fiber)][static_cast<std::size_t>(slot)] = isTaken;
    }

    int usersOf(SlotRange range) const
    {
        int users = 0;
        for (const auto& row : taken)
            users += static_cast<int>(
                std::count(row.begin() + range.first, row.begin() + range.end(), true));
        return users;
    }

    /// Length of the free gap that begins with `range`; none when a free slot lies before it.
    std::optional<int> gapFrom(const std::vector<int>& route, SlotRange range) const
    {
        if (range.first > 0 && isFree(route, {range.first - 1, 1}))
            return std::nullopt;
        int end = range.end();
        while (end < slotCount && isFree(route, {end, 1}))
            ++end;
        return end - range.first;
    }

    /// What the policy wants least of; none where it would not take the range.
    std::optional<int> rank(const std::vector<int>& route, SlotRange range, FitPolicy policy) const
    {
        switch (policy) {
        case FitPolicy::First: return range.first;
        case FitPolicy::Last: return -range.first;
        case FitPolicy::Best: return gapFrom(route, range);
        case FitPolicy::MostUsed: return -usersOf(range);
        }
        return std::nullopt;
    }

    std::optional<SlotRange> find(const std::vector<int>& route, int width, FitPolicy policy) const
    {
        std::optional<SlotRange> best;
        int leastRank = 0;
        for (int first = 0; first + width <= slotCount; ++first) {
            const SlotRange range{first, width};
            if (!isFree(route, range))
                continue;
            const std::optional<int> ranked = rank(route, range, policy);
            if (ranked && (!best || *ranked < leastRank)) {
                best = range;
                leastRank = *ranked;
            }
        }
        return best;
    }
};

std::vector<int> randomRoute(Random& random, int fiberCount)
{
    std::vector<int> route;
    for (int fiber = 0; fiber < fiberCount; ++fiber)
        if (random.below(3) == 0)
            route.push_back(fiber);
    return route;
}

struct Held {
    std::vector<int> route;
    SlotRange range;
};

}  // namespace

class TestSpectrumMap : public QObject {
    Q_OBJECT

private slots:
    void itAgreesWithASlotBySlotTable_data()
    {
        QTest::addColumn<int>("slotCount");
        QTest::addColumn<FitPolicy>("policy");
        using enum FitPolicy;
        for (const int slotCount : {1, 7, 63, 64, 65, 128, 320, 1100}) {
            QTest::addRow("%d slots, first", slotCount) << slotCount << First;
            QTest::addRow("%d slots, last", slotCount) << slotCount << Last;
            QTest::addRow("%d slots, best", slotCount) << slotCount << Best;
            QTest::addRow("%d slots, most used", slotCount) << slotCount << MostUsed;
        }
    }
    void itAgreesWithASlotBySlotTable()
    {
        QFETCH(int, slotCount);
        QFETCH(FitPolicy, policy);
        constexpr int kFibers = 6;
        Random random(static_cast<std::uint64_t>(slotCount));
        SpectrumMap map(kFibers, slotCount);
        SlotTable table{slotCount,
                        {kFibers, std::vector<bool>(static_cast<std::size_t>(slotCount), false)}};
        std::vector<Held> held;
        int refused = 0;
        const int widest = std::max(1, slotCount / 6);
        const int steps = std::clamp(10000 / slotCount, 10, 150);
        for (int step = 0; step < steps; ++step) {
            const std::vector<int> route = randomRoute(random, kFibers);
            const int width =
                1 + static_cast<int>(random.below(static_cast<std::uint64_t>(widest)));
            const std::optional<SlotRange> found = map.find(route, width, policy);
            QCOMPARE(found, table.find(route, width, policy));
            if (found) {
                QVERIFY(map.isFree(route, *found));
                QVERIFY(map.take(route, *found));
                table.set(route, *found, true);
                held.push_back({route, *found});
            } else {
                ++refused;
            }
            if (!held.empty() && (!found || random.below(4) == 0)) {
                const std::size_t which = random.below(held.size());
                QVERIFY(map.release(held[which].route, held[which].range));
                table.set(held[which].route, held[which].range, false);
                held.erase(held.begin() + static_cast<std::ptrdiff_t>(which));
            }
            int end = 0;
            for (int fiber = 0; fiber < kFibers; ++fiber) {
                const auto& row = table.taken[static_cast<std::size_t>(fiber)];
                QCOMPARE(map.takenOn(fiber),
                         static_cast<int>(std::count(row.begin(), row.end(), true)));
                const auto last = std::find(row.rbegin(), row.rend(), true);
                end = std::max(end, static_cast<int>(row.rend() - last));
            }
            QCOMPARE(map.end(), end);
        }
        if (steps > 10)
            QVERIFY(refused > 0);
    }

    void releasingInAnyOrderLeadsBack()
    {
        Random random(5);
        SpectrumMap map(8, 320);
        for (int filled = 0; filled < 40; ++filled) {
            const std::vector<int> route = randomRoute(random, 8);
            if (const auto found = map.find(route, 4, FitPolicy::Last))
                QVERIFY(map.take(route, *found));
        }
        const SpectrumMap before = map;
        std::vector<Held> held;
        for (int step = 0; step < 200; ++step) {
            Held one{randomRoute(random, 8), {}};
            const auto found = map.find(one.route, 1 + static_cast<int>(random.below(9)));
            if (!found)
                continue;
            one.range = *found;
            QVERIFY(map.take(one.route, one.range));
            held.push_back(one);
        }
        QVERIFY(!(map == before));
        while (!held.empty()) {
            std::swap(held[random.below(held.size())], held.back());
            QVERIFY(map.release(held.back().route, held.back().range));
            held.pop_back();
        }
        QVERIFY(map == before);
    }

    void takingWhatIsTakenIsAnErrorAndChangesNothing()
    {
        SpectrumMap map(3, 80);
        QVERIFY(map.take(std::vector{0, 1}, {60, 8}));
        const SpectrumMap before = map;
        QCOMPARE(map.take(std::vector{2, 1}, {67, 4}).error().code, ErrorCode::StaleChange);
        QCOMPARE(map.release(std::vector{0, 2}, {60, 8}).error().code, ErrorCode::StaleChange);
        QCOMPARE(map.release(std::vector{0}, {60, 9}).error().code, ErrorCode::StaleChange);
        QVERIFY(map == before);
    }

    void whatIsNotThereIsAnError_data()
    {
        QTest::addColumn<std::vector<int>>("route");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("count");
        // clang-format off
        QTest::newRow("fiber below")     << std::vector{-1}   <<  0 << 1;
        QTest::newRow("fiber above")     << std::vector{3}    <<  0 << 1;
        QTest::newRow("fiber twice")     << std::vector{1, 1} <<  0 << 1;
        QTest::newRow("slot below")      << std::vector{1}    << -1 << 2;
        QTest::newRow("slot above")      << std::vector{1}    << 79 << 2;
        QTest::newRow("no slots")        << std::vector{1}    <<  4 << 0;
        QTest::newRow("count too large") << std::vector{1}    <<  4 << std::numeric_limits<int>::max();
        // clang-format on
    }
    void whatIsNotThereIsAnError()
    {
        QFETCH(std::vector<int>, route);
        QFETCH(int, first);
        QFETCH(int, count);
        SpectrumMap map(3, 80);
        QCOMPARE(map.take(route, {first, count}).error().code, ErrorCode::ValueOutOfRange);
        QCOMPARE(map.release(route, {first, count}).error().code, ErrorCode::ValueOutOfRange);
        QVERIFY(map == SpectrumMap(3, 80));
    }
};

QTEST_APPLESS_MAIN(TestSpectrumMap)
#include "tst_spectrum_map.moc"
