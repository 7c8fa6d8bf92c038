// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/facts.h"

#include <optional>
#include <span>
#include <string_view>
#include <utility>

namespace continua::interchange {

/// The key an enumerator has in exported files: "regional_dc". Stable over releases.
std::string_view keyOf(SiteKind kind);
std::string_view keyOf(BuildStatus status);
std::string_view keyOf(WorkloadKind kind);
std::string_view keyOf(Protection protection);
std::string_view keyOf(Objective objective);
std::string_view keyOf(PlanStatus status);
std::string_view keyOf(CostKind kind);
std::string_view keyOf(Unserved::What what);
std::string_view keyOf(RefusalReason reason);
std::string_view keyOf(rules::Severity severity);
std::string_view keyOf(report::PartKind kind);
std::string_view keyOf(Confidence confidence);

/// Every key with its enumerator, for readers.
template <class Enum>
std::span<const std::pair<std::string_view, Enum>> keysOf();

template <class Enum>
std::optional<Enum> fromKey(std::string_view key)
{
    for (const auto& [name, enumerator] : keysOf<Enum>())
        if (name == key)
            return enumerator;
    return std::nullopt;
}

}  // namespace continua::interchange
