// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/spectrum.h"

#include "core/spectrum/lighting.h"

#include <algorithm>

namespace continua::engine {

SlotAnswer slotsFor(const Design& design, const Problem& problem,
                    const std::vector<SlotWish>& wishes)
{
    const LineDefaults& line = design.catalog().line;
    const auto grid = spectrum::SlotGrid::within(line.bandFrom, line.bandTo);
    if (!grid)
        return {.given = {}, .refused = wishes.empty() ? -1 : 0};
    std::vector<int> pairCounts;
    for (const LinkEntry& link : problem.links)
        pairCounts.push_back(std::max(0, design.at(link.id).fiberPairs));
    std::vector<spectrum::Channel> channels;
    for (const SlotWish& wish : wishes)
        channels.push_back(
            {.links = wish.links, .width = spectrum::SlotGrid::slotsFor(wish.width)});

    const spectrum::Lighting lighting = spectrum::light(pairCounts, channels, grid->slotCount());
    SlotAnswer answer{.given = {}, .refused = lighting.unlit};
    for (const spectrum::LitChannel& lit : lighting.lit)
        answer.given.push_back({.from = grid->lowerEdge(lit.range),
                                .to = grid->upperEdge(lit.range),
                                .pairs = lit.pairs});
    return answer;
}

}  // namespace continua::engine
