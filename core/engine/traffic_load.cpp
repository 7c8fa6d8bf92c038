// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/traffic_load.h"

#include <algorithm>

namespace continua::engine {
namespace {

void addHours(std::array<std::int64_t, 24>& day, std::uint32_t hours, std::int64_t kbps)
{
    for (unsigned hour = 0; hour < 24; ++hour)
        if ((hours >> hour & 1U) != 0)
            day[hour] += kbps;
}

}  // namespace

void TrafficLoad::add(std::uint32_t hours, std::int64_t kbps) { addHours(m_always, hours, kbps); }

void TrafficLoad::addOnFailure(const std::vector<int>& failures, std::uint32_t hours,
                               std::int64_t kbps)
{
    for (const int failure : failures) {
        Day& day = m_onFailure[failure];
        addHours(day, hours, kbps);
        if (std::all_of(day.begin(), day.end(), [](std::int64_t load) { return load == 0; }))
            m_onFailure.erase(failure);
    }
}

std::int64_t TrafficLoad::peakKbps() const
{
    std::int64_t peak = *std::max_element(m_always.begin(), m_always.end());
    for (const auto& [failure, day] : m_onFailure)
        for (std::size_t hour = 0; hour < day.size(); ++hour)
            peak = std::max(peak, m_always[hour] + day[hour]);
    return peak;
}

}  // namespace continua::engine
