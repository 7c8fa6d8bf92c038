// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/design.h"

#include <optional>
#include <string_view>
#include <vector>

namespace continua {

/// All phases by their date; those of one month by their ids.
std::vector<PhaseId> phasesInOrder(const Design& design);

/// The phase of that name, or null.
const Phase* findPhase(const Design& design, std::string_view name);

/// A lifetime as positions in phasesInOrder(): there from `first` on, gone from `end` on.
struct PhaseSpan {
    int first = 0;
    int end = 0;

    bool holds(int phase) const { return phase >= first && phase < end; }
    bool isEmpty() const { return first >= end; }
    /// Whether every phase of `other` is one of these.
    bool covers(PhaseSpan other) const
    {
        return other.isEmpty() || (first <= other.first && end >= other.end);
    }

    friend bool operator==(PhaseSpan, PhaseSpan) = default;
};

/// @param order  phasesInOrder() of the design that the lifetime is of.
PhaseSpan spanOf(const Lifetime& life, const std::vector<PhaseId>& order);

/// The phase that a text of the form "2027-04" dates, or nothing.
std::optional<YearMonth> yearMonthFrom(std::string_view text);
std::string yearMonthText(YearMonth date);

}  // namespace continua
