// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/spectrum/lighting.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <tuple>

using namespace continua;
using namespace continua::spectrum;

namespace {

/// Each channel on pairs that are there, within the slots, and alone on every one of them.
void verify(const std::vector<int>& pairCounts, const std::vector<Channel>& channels, int slotCount,
            const Lighting& lighting)
{
    QCOMPARE(lighting.lit.size(), channels.size());
    std::set<std::tuple<int, int, int>> taken;  // Link, pair, slot.
    for (std::size_t c = 0; c < channels.size(); ++c) {
        const LitChannel& lit = lighting.lit[c];
        QCOMPARE(lit.range.count, channels[c].width);
        QVERIFY(lit.range.first >= 0 && lit.range.end() <= slotCount);
        QCOMPARE(lit.pairs.size(), channels[c].links.size());
        for (std::size_t i = 0; i < lit.pairs.size(); ++i) {
            const int link = channels[c].links[i];
            QVERIFY(lit.pairs[i] >= 0 && lit.pairs[i] < pairCounts[static_cast<std::size_t>(link)]);
            for (int slot = lit.range.first; slot < lit.range.end(); ++slot)
                QVERIFY(taken.emplace(link, lit.pairs[i], slot).second);
        }
    }
}

}  // namespace

class TestLighting : public QObject {
    Q_OBJECT

private slots:
    void channelsTakeTheLowestSlotsInTheirOrder()
    {
        const std::vector<Channel> channels = {{{0, 1}, 4}, {{1}, 3}, {{0}, 2}, {{0, 1}, 1}};
        const Lighting lighting = light({1, 1}, channels, 20);
        verify({1, 1}, channels, 20, lighting);
        QCOMPARE(lighting.lit[0].range, (SlotRange{0, 4}));
        QCOMPARE(lighting.lit[1].range, (SlotRange{4, 3}));
        QCOMPARE(lighting.lit[2].range, (SlotRange{4, 2}));
        QCOMPARE(lighting.lit[3].range, (SlotRange{7, 1}));
    }

    void anotherPairIsLitOnlyWhenTheFirstIsFull()
    {
        const std::vector<Channel> channels(5, Channel{{0}, 4});
        const Lighting lighting = light({3}, channels, 9);
        verify({3}, channels, 9, lighting);
        std::vector<int> pairs;
        for (const LitChannel& lit : lighting.lit)
            pairs.push_back(lit.pairs.front());
        QCOMPARE(pairs, (std::vector<int>{0, 0, 1, 1, 2}));
    }

    void linksWithFewerPairsKeepTheirs()
    {
        const std::vector<Channel> channels = {{{0}, 8}, {{0, 1}, 8}};
        const Lighting lighting = light({2, 1}, channels, 8);
        verify({2, 1}, channels, 8, lighting);
        QCOMPARE(lighting.lit[1].pairs, (std::vector<int>{1, 0}));
    }

    void whatFirstFitLeavesOverIsPackedAnew()
    {
        // In this order first fit gives the third channel the upper slot and has none for the
        // fourth.
        const std::vector<Channel> channels = {{{0}, 1}, {{2}, 1}, {{0, 1}, 1}, {{1, 2}, 1}};
        const Lighting lighting = light({1, 1, 1}, channels, 2);
        QCOMPARE(lighting.unlit, -1);
        verify({1, 1, 1}, channels, 2, lighting);
    }

    void nothingOverlapsInRandomNetworks()
    {
        Random random(31);
        int full = 0;
        for (int round = 0; round < 60; ++round) {
            std::vector<int> pairCounts;
            for (int link = 0; link < 8; ++link)
                pairCounts.push_back(1 + static_cast<int>(random.below(3)));
            std::vector<Channel> channels;
            while (channels.size() < 25) {
                Channel channel{.links = {}, .width = 1 + static_cast<int>(random.below(6))};
                for (int link = 0; link < 8; ++link)
                    if (random.below(3) == 0)
                        channel.links.push_back(link);
                if (!channel.links.empty())
                    channels.push_back(channel);
            }
            const Lighting lighting = light(pairCounts, channels, 40);
            if (lighting.unlit < 0) {
                verify(pairCounts, channels, 40, lighting);
                continue;
            }
            ++full;
            QVERIFY(lighting.lit.empty());
            QVERIFY(lighting.unlit < 25);
        }
        QVERIFY(full > 0 && full < 60);
    }

    void aChannelWithoutRoomIsNamed()
    {
        const std::vector<Channel> channels = {{{0}, 4}, {{0}, 4}, {{0}, 1}};
        QCOMPARE(light({1}, channels, 7).unlit, 1);
        QCOMPARE(light({0}, {{{0}, 1}}, 7).unlit, 0);
        QCOMPARE(light({1}, {{{0}, 8}}, 7).unlit, 0);
        QCOMPARE(light({1}, {{{0}, 1}}, 0).unlit, 0);
    }
};

QTEST_APPLESS_MAIN(TestLighting)
#include "tst_lighting.moc"
