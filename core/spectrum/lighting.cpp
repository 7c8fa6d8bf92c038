// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spectrum/lighting.h"

#include "core/spectrum/assign.h"
#include "core/spectrum/spectrum_map.h"

#include <algorithm>
#include <numeric>

namespace continua::spectrum {
namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

/// Every pair of every link as a fiber by number.
class PairNumbers {
public:
    explicit PairNumbers(const std::vector<int>& pairCounts) : m_counts(pairCounts)
    {
        for (const int count : pairCounts) {
            m_first.push_back(m_total);
            m_total += count;
        }
    }

    int total() const { return m_total; }
    int countOf(int link) const { return m_counts[at(link)]; }
    int fiber(int link, int pair) const { return m_first[at(link)] + pair; }

private:
    const std::vector<int>& m_counts;
    std::vector<int> m_first;
    int m_total = 0;
};

class Lighter {
public:
    Lighter(const std::vector<int>& pairCounts, const std::vector<Channel>& channels, int slotCount)
        : m_pairs(pairCounts), m_channels(channels), m_slotCount(slotCount),
          m_map(m_pairs.total(), std::max(1, slotCount))
    {
    }

    Lighting run()
    {
        Lighting lighting;
        for (std::size_t c = 0; c < m_channels.size(); ++c) {
            std::optional<LitChannel> lit = lightNext(m_channels[c]);
            if (!lit)
                return repack(static_cast<int>(c));
            lighting.lit.push_back(*std::move(lit));
        }
        return lighting;
    }

private:
    std::optional<LitChannel> lightNext(const Channel& channel)
    {
        int most = 0;
        for (const int link : channel.links) {
            most = std::max(most, m_pairs.countOf(link));
            if (m_pairs.countOf(link) < 1)
                return std::nullopt;
        }
        for (int pairs = 1; pairs <= most && channel.width <= m_slotCount; ++pairs) {
            std::vector<std::vector<int>> groups;
            for (const int link : channel.links) {
                std::vector<int>& group = groups.emplace_back();
                for (int pair = 0; pair < std::min(pairs, m_pairs.countOf(link)); ++pair)
                    group.push_back(m_pairs.fiber(link, pair));
            }
            const auto found = m_map.findOnAny(groups, channel.width);
            if (!found)
                continue;
            (void)m_map.take(found->fibers, found->range);
            LitChannel lit{.range = found->range, .pairs = {}};
            for (std::size_t i = 0; i < found->fibers.size(); ++i)
                lit.pairs.push_back(found->fibers[i] - groups[i].front());
            return lit;
        }
        return std::nullopt;
    }

    /// Options of a channel: the same pair on all links, as far as they have so many.
    SlotDemand demandOf(const Channel& channel) const
    {
        SlotDemand demand;
        int most = 1;
        for (const int link : channel.links)
            most = std::max(most, m_pairs.countOf(link));
        for (int pair = 0; pair < most; ++pair) {
            RouteOption& option = demand.options.emplace_back();
            option.width = channel.width;
            for (const int link : channel.links)
                option.fibers.push_back(
                    m_pairs.fiber(link, std::min(pair, m_pairs.countOf(link) - 1)));
        }
        return demand;
    }

    Lighting repack(int unlit) const
    {
        const Lighting failed{.lit = {}, .unlit = unlit};
        AssignmentProblem problem{.fiberCount = m_pairs.total(), .demands = {}};
        for (const Channel& channel : m_channels) {
            const bool hasFiber = std::all_of(channel.links.begin(), channel.links.end(),
                                              [&](int link) { return m_pairs.countOf(link) > 0; });
            if (!hasFiber || channel.width > m_slotCount)
                return failed;
            problem.demands.push_back(demandOf(channel));
        }
        const CongestionBound bound = congestionBound(problem, {.rounds = 100});
        if (bound.slotCount() > m_slotCount)
            return failed;
        const auto assigned = assign(
            problem, {.bound = bound,
                      .slotCount = m_slotCount,
                      .insertions = 500 + 20 * static_cast<std::int64_t>(m_channels.size())});
        if (!assigned || assigned->end() > m_slotCount)
            return failed;
        Lighting lighting;
        for (std::size_t c = 0; c < m_channels.size(); ++c) {
            const SlotChoice& choice = assigned->choices[c];
            LitChannel& lit = lighting.lit.emplace_back();
            lit.range = choice.range;
            for (const int link : m_channels[c].links)
                lit.pairs.push_back(std::min(choice.option, m_pairs.countOf(link) - 1));
        }
        return lighting;
    }

    PairNumbers m_pairs;
    const std::vector<Channel>& m_channels;
    int m_slotCount;
    SpectrumMap m_map;
};

}  // namespace

Lighting light(const std::vector<int>& pairCounts, const std::vector<Channel>& channels,
               int slotCount)
{
    return Lighter(pairCounts, channels, slotCount).run();
}

}  // namespace continua::spectrum
