// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/spectrum.h"

#include <algorithm>
#include <cmath>

namespace continua::engine {
namespace {

constexpr Frequency kUnit = Frequency::fromGhz(6.25);
constexpr Frequency kAnchor = Frequency::fromThz(193.1);

}  // namespace

Spectrum::Spectrum(const Design& design, const Problem& problem)
{
    const LineDefaults& line = design.catalog().line;
    const double firstEdge = std::ceil((line.bandFrom - kAnchor) / kUnit - 1e-6);
    const double lastEdge = std::floor((line.bandTo - kAnchor) / kUnit + 1e-6);
    m_from = kAnchor + kUnit * firstEdge;
    m_units = std::max(0, static_cast<int>(lastEdge - firstEdge));
    for (const LinkEntry& link : problem.links) {
        const int pairs = std::max(0, design.at(link.id).fiberPairs);
        m_taken.emplace_back(static_cast<std::size_t>(pairs),
                             std::vector<bool>(static_cast<std::size_t>(m_units), false));
    }
}

std::optional<Slot> Spectrum::take(const std::vector<int>& links, Frequency width)
{
    const int units = 2 * static_cast<int>(std::ceil(width / (kUnit * 2.0) - 1e-6));
    std::size_t most = 0;
    for (const int link : links)
        most = std::max(most, m_taken[static_cast<std::size_t>(link)].size());
    for (int pairs = 1; pairs <= static_cast<int>(most); ++pairs) {
        std::optional<Slot> slot = find(links, units, pairs);
        if (!slot)
            continue;
        const auto first = static_cast<std::ptrdiff_t>(std::lround((slot->from - m_from) / kUnit));
        for (std::size_t i = 0; i < links.size(); ++i) {
            auto& taken = m_taken[static_cast<std::size_t>(links[i])]
                                 [static_cast<std::size_t>(slot->pairs[i])];
            std::fill(taken.begin() + first, taken.begin() + first + units, true);
        }
        return slot;
    }
    return std::nullopt;
}

std::optional<Slot> Spectrum::find(const std::vector<int>& links, int units, int pairs) const
{
    for (int first = 0; first + units <= m_units; ++first) {
        std::vector<int> chosen;
        for (const int link : links) {
            const auto& fibers = m_taken[static_cast<std::size_t>(link)];
            const int count = std::min(pairs, static_cast<int>(fibers.size()));
            for (int pair = 0; pair < count; ++pair) {
                const auto& taken = fibers[static_cast<std::size_t>(pair)];
                if (std::none_of(taken.begin() + first, taken.begin() + first + units,
                                 [](bool isTaken) { return isTaken; })) {
                    chosen.push_back(pair);
                    break;
                }
            }
        }
        if (chosen.size() == links.size())
            return Slot{m_from + kUnit * first, m_from + kUnit * (first + units), chosen};
    }
    return std::nullopt;
}

}  // namespace continua::engine
