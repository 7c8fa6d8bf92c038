// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <vector>

namespace continua::engine {

/// Traffic over a lightpath or a lease, by the hours of the day: what always flows, and what comes
/// on top when something fails. Only one thing fails at a time.
class TrafficLoad {
public:
    /// @param hours  Bit h: it flows in the hour of the day from h on.
    /// @param kbps   Below 0 to take it off again.
    void add(std::uint32_t hours, std::int64_t kbps);

    /// Traffic that is there while any one of `failures` lasts.
    void addOnFailure(const std::vector<int>& failures, std::uint32_t hours, std::int64_t kbps);

    /// In the busiest hour of the worst failure.
    std::int64_t peakKbps() const;

private:
    using Day = std::array<std::int64_t, 24>;

    Day m_always = {};
    std::map<int, Day> m_onFailure;
};

}  // namespace continua::engine
