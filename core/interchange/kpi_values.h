// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/facts.h"

#include <optional>
#include <string_view>

namespace continua::interchange {

/// The key of a figure in exported files, with its unit: "present_cost_usd". Stable over releases.
std::string_view kpiKey(report::Kpi kpi);

/// The number that stands behind a figure's key: USD, kWh, kg, kW, ms, a share or a count, to
/// twelve significant digits; nothing when the figure is unknown.
std::optional<double> exportedValue(const report::Figure& figure);

/// Whether the figure is a count, to be written without decimals.
bool isCount(const report::Figure& figure);

}  // namespace continua::interchange
