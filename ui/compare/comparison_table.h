// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/compare.h"
#include "ui/plots/chart.h"
#include "ui/text/facts_table.h"

namespace continua::ui {

/// How the figures of a comparison are read.
enum class ComparisonMode { Value, Difference, Percent };

/// One plan in a comparison: its name and, once planned, what it comes to.
struct ComparedPlan {
    QString name;
    const Design* design = nullptr;
    const report::Facts* facts = nullptr;
};

/// The figures that head every plan, a row each and a column per plan. The first plan is the
/// baseline and always shows its values.
/// @param onlyDifferences  Leaves out rows that are the same everywhere.
FactsTable comparedFigureTable(const std::vector<ComparedPlan>& plans, ComparisonMode mode,
                               bool onlyDifferences);

/// What is behind them, in the same way: cost by kind, racks by site, parts.
FactsTable comparedDetailTable(const std::vector<ComparedPlan>& plans, ComparisonMode mode,
                               bool onlyDifferences);

/// Cost by kind with a bar per plan.
Chart comparedCostChart(const std::vector<ComparedPlan>& plans);

/// One figure with a bar per plan; in millions, MWh or t, as the axis says.
Chart comparedFigureChart(const std::vector<ComparedPlan>& plans, report::Kpi kpi);

}  // namespace continua::ui
