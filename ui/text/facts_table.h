// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/facts.h"

#include <QString>
#include <QVariant>

#include <vector>

namespace continua::ui {

/// A table of facts in words: what stands under the plots and in the report.
struct FactsTable {
    struct Column {
        QString name;
        bool isFigure = false;   ///< Stands to the right, with equal digits.
        int share = 10;          ///< Of the width, against the other columns.
        QString wholeName = {};  ///< Where `name` is cut short.
    };
    struct Cell {
        QString text;
        QVariant order = {};  ///< To sort by, where the text would not do.
        bool isBad = false;   ///< Over a limit.
    };
    struct Row {
        std::vector<Cell> cells;
        rules::Subject subject = {};  ///< To jump to.
        bool isTotal = false;
    };

    QString title;
    std::vector<Column> columns;
    std::vector<Row> rows = {};
    QString whenEmpty = {};  ///< What to say instead of no rows.
};

/// What each phase adds and costs; where the design goes in phases.
FactsTable phaseTable(const Design& design, const report::Facts& facts);
FactsTable costByKindTable(const Design& design, const report::Facts& facts);
FactsTable costBySiteTable(const Design& design, const report::Facts& facts);
/// One row for each kind of cost at each site.
FactsTable costBySiteAndKindTable(const Design& design, const report::Facts& facts);
/// What runs out first at each site, at what growth, and what is left over then.
FactsTable headroomTable(const Design& design, const report::Facts& facts);
FactsTable siteTable(const Design& design, const report::Facts& facts);
FactsTable energyTable(const Design& design, const report::Facts& facts);
FactsTable flowTable(const Design& design, const report::Facts& facts);
FactsTable placementTable(const Design& design, const report::Facts& facts);
/// One row per lightpath, in the order of the plan; the margin is in the column below.
FactsTable lightpathTable(const Design& design, const report::Facts& facts);
inline constexpr std::size_t kLightpathMarginColumn = 2;
FactsTable linkTable(const Design& design, const report::Facts& facts);
FactsTable kitTable(const Design& design, const report::Facts& facts);
FactsTable partTable(const Design& design, const report::Facts& facts);
FactsTable acceleratorTable(const Design& design, const report::Facts& facts);
FactsTable assumptionTable(const Design& design, const report::Facts& facts);
FactsTable weakFigureTable(const Design& design, const report::Facts& facts);

}  // namespace continua::ui
