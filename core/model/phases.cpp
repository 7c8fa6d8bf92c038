// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/phases.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

namespace continua {

std::vector<PhaseId> phasesInOrder(const Design& design)
{
    std::vector<PhaseId> order;
    for (const auto& [id, phase] : design.all<Phase>())
        order.push_back(id);
    std::stable_sort(order.begin(), order.end(),
                     [&](PhaseId a, PhaseId b) { return design.at(a).date < design.at(b).date; });
    return order;
}

const Phase* findPhase(const Design& design, std::string_view name)
{
    for (const auto& [id, phase] : design.all<Phase>())
        if (phase.name == name)
            return &phase;
    return nullptr;
}

PhaseSpan spanOf(const Lifetime& life, const std::vector<PhaseId>& order)
{
    const int count = static_cast<int>(order.size());
    const auto position = [&](PhaseId id, int none) {
        const auto found = std::find(order.begin(), order.end(), id);
        return found == order.end() ? none : static_cast<int>(found - order.begin());
    };
    return {.first = position(life.from, 0), .end = position(life.to, count)};
}

std::optional<YearMonth> yearMonthFrom(std::string_view text)
{
    const auto number = [](std::string_view digits) {
        int value = 0;
        const char* end = digits.data() + digits.size();
        const auto read = std::from_chars(digits.data(), end, value);
        return read.ec == std::errc() && read.ptr == end ? value : -1;
    };
    if (text.size() != 7 || text[4] != '-')
        return std::nullopt;
    const YearMonth date{.year = number(text.substr(0, 4)), .month = number(text.substr(5))};
    if (date.year < 0 || date.month < 1 || date.month > 12)
        return std::nullopt;
    return date;
}

std::string yearMonthText(YearMonth date)
{
    std::array<char, 32> text{};
    const int size = std::snprintf(text.data(), text.size(), "%04d-%02d", date.year, date.month);
    return {text.data(), static_cast<std::size_t>(size)};
}

}  // namespace continua
