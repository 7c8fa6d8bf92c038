// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/phases.h"
#include "ui/text/facts_table.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::PhaseTable)
};

constexpr bool kFigure = true;

FactsTable::Cell words(const QString& text) { return {text}; }
FactsTable::Cell money(Money value) { return {quantityText(value), value.inUsd()}; }

}  // namespace

FactsTable phaseTable(const Design&, const report::Facts& facts)
{
    FactsTable table{Words::tr("Phases"),
                     {{Words::tr("Phase"), false, 14},
                      {Words::tr("From"), false, 8},
                      {Words::tr("Racks added"), kFigure},
                      {Words::tr("Paid once"), kFigure},
                      {Words::tr("Paid yearly"), kFigure},
                      {Words::tr("Over the horizon"), kFigure},
                      {Words::tr("Replicas moved"), kFigure},
                      {Words::tr("Unserved"), kFigure}}};
    const auto number = [](int count) { return FactsTable::Cell{countText(count), count}; };
    report::Cost sum;
    int racksOfAll = 0;
    for (const report::PhaseCost& phase : facts.phases) {
        int racks = 0;
        for (const auto& [kit, count] : phase.racks)
            racks += count;
        FactsTable::Row row{{words(QString::fromStdString(phase.name)),
                             words(QString::fromStdString(yearMonthText(phase.date))),
                             number(racks), money(phase.cost.capex), money(phase.cost.yearly),
                             money(phase.cost.present), number(phase.moves),
                             number(phase.unserved)}};
        row.cells.back().isBad = phase.unserved > 0;
        table.rows.push_back(std::move(row));
        racksOfAll += racks;
        sum.capex += phase.cost.capex;
        sum.present += phase.cost.present;
    }
    table.rows.push_back(
        {{words(Words::tr("Total")), words(QString()), number(racksOfAll), money(sum.capex),
          words(QString()), money(sum.present), words(QString()), words(QString())},
         {},
         true});
    return table;
}

}  // namespace continua::ui
