// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/facts.h"
#include "core/rules/finding.h"

#include <QString>

#include <optional>
#include <vector>

namespace continua::ui {

/// A bar chart as data: rows with a name, and in each row a bar per series.
///
/// Screen, report and tests read the same chart; what draws it decides nothing.
struct Chart {
    struct Series {
        QString name;
        int color = 0;  ///< Index into Tokens::series.
    };
    struct Bar {
        double value = 0.0;  ///< In the unit of the axis; nothing is drawn for zero.
        QString text = {};   ///< With unit: what hover and direct labels say.
    };
    struct Row {
        QString name;
        std::vector<Bar> bars;        ///< One per series.
        QString label = {};           ///< Behind the bars; empty: the bars' own texts.
        rules::Subject subject = {};  ///< To jump to.
    };
    /// A dashed line across all rows.
    struct Limit {
        double value = 0.0;
        QString name;
    };

    QString title;
    QString caption = {};  ///< One line under it in the report: what it shows.
    QString axis = {};     ///< "USD M", "% of limit"
    std::vector<Series> series;
    std::vector<Row> rows = {};
    std::optional<Limit> limit = {};
    bool isStacked = false;
    double longest = 0.0;  ///< Bars are cut there; 0: as long as they are.
    int rowsLeftOut = 0;   ///< That the table has and the chart does not.
    QString whenEmpty = {};
};

/// Present cost by kind.
Chart costByKindChart(const Design& design, const report::Facts& facts);

/// Present cost by site, stacked by kind.
Chart costBySiteChart(const Design& design, const report::Facts& facts);

/// Power, air and liquid heat of every site that carries anything, as shares of their limits.
Chart powerChart(const Design& design, const report::Facts& facts);

/// Working and protection paths as shares of their budgets, so that 0.1 ms and 100 ms both read;
/// tightest first.
Chart latencyChart(const Design& design, const report::Facts& facts);

/// Accelerators needed and installed, by kind.
Chart acceleratorChart(const Design& design, const report::Facts& facts);

/// Where the text behind a bar begins: at the bar's end, or beyond the line of the limit where the
/// text would lie on that. All in the unit of the axis.
double labelStart(const Chart& chart, double barEnd, double textLength);

/// The chart as CSV: a row per bar, numbers in the C locale.
QString chartCsv(const Chart& chart);

}  // namespace continua::ui
