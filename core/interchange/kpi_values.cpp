// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/kpi_values.h"

#include "core/interchange/rounded.h"

namespace continua::interchange {

std::string_view kpiKey(report::Kpi kpi)
{
    using report::Kpi;
    switch (kpi) {
    case Kpi::PresentCost: return "present_cost_usd";
    case Kpi::Capex: return "capex_usd";
    case Kpi::YearlyCost: return "yearly_cost_usd";
    case Kpi::UnservedPenalty: return "unserved_penalty_usd";
    case Kpi::Energy: return "energy_kwh_per_year";
    case Kpi::Carbon: return "carbon_kg_per_year";
    case Kpi::ItPower: return "it_power_kw";
    case Kpi::Sites: return "sites";
    case Kpi::Racks: return "racks";
    case Kpi::Accelerators: return "accelerators";
    case Kpi::Lightpaths: return "lightpaths";
    case Kpi::WorstSlack: return "worst_slack_ms";
    case Kpi::Unserved: return "unserved";
    case Kpi::LowestAvailability: return "lowest_availability";
    case Kpi::Gap: return "gap";
    case Kpi::RuleErrors: return "rule_errors";
    case Kpi::RuleWarnings: return "rule_warnings";
    }
    return {};
}

std::optional<double> exportedValue(const report::Figure& figure)
{
    return std::visit(
        []<class Amount>(const Amount& amount) -> std::optional<double> {
            if constexpr (std::is_same_v<Amount, std::monostate>)
                return std::nullopt;
            else if constexpr (std::is_same_v<Amount, Money>)
                return rounded(amount.inUsd());
            else if constexpr (std::is_same_v<Amount, Energy>)
                return rounded(amount.inKwh());
            else if constexpr (std::is_same_v<Amount, Mass>)
                return rounded(amount.inKg());
            else if constexpr (std::is_same_v<Amount, ElectricPower>)
                return rounded(amount.inKw());
            else if constexpr (std::is_same_v<Amount, Duration>)
                return rounded(amount.inMs());
            else if constexpr (std::is_same_v<Amount, report::Share>)
                return rounded(amount.value);
            else
                return amount;
        },
        figure);
}

bool isCount(const report::Figure& figure) { return std::holds_alternative<int>(figure); }

}  // namespace continua::interchange
