// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparison_table.h"

#include "ui/text/figure_text.h"
#include "ui/text/names.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>

#include <set>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::Comparison)
};

using report::ComparedFigure;
using report::Figure;
using report::Kpi;

QString percentOf(const ComparedFigure& figure)
{
    if (figure.isNew)
        return Words::tr("new");
    if (!figure.percent)
        return unknownText();
    const QString text = percentText(*figure.percent);
    return *figure.percent > 0.0 ? QLatin1Char('+') + text : text;
}

template <class ValueText, class DifferenceText>
QString cellText(const ComparedFigure& figure, ComparisonMode mode, bool isBaseline,
                 ValueText valueText, DifferenceText asDifference)
{
    if (isBaseline || mode == ComparisonMode::Value)
        return valueText(figure.value);
    return mode == ComparisonMode::Difference ? asDifference(figure.difference) : percentOf(figure);
}

template <class Key, class ValueText, class DifferenceText>
void addRow(FactsTable& table, const QString& name, const report::ComparedRow<Key>& row,
            ComparisonMode mode, ValueText valueText, DifferenceText asDifference)
{
    FactsTable::Row line;
    line.cells.push_back({name});
    for (std::size_t i = 0; i < row.figures.size(); ++i)
        line.cells.push_back({cellText(row.figures[i], mode, i == 0, valueText, asDifference)});
    table.rows.push_back(std::move(line));
}

/// A plan's name as it fits over a column and into a legend.
QString columnName(const QString& name)
{
    constexpr qsizetype kLongest = 32;
    return name.size() <= kLongest ? name : name.left(kLongest - 1).trimmed() + QChar(0x2026);
}

void addPlanColumns(FactsTable& table, const std::vector<ComparedPlan>& plans)
{
    for (const ComparedPlan& plan : plans)
        table.columns.push_back({columnName(plan.name), true, 14, plan.name});
    table.whenEmpty = Words::tr("These plans do not differ.");
}

QString partName(const std::vector<ComparedPlan>& plans, const std::string& key)
{
    for (const ComparedPlan& plan : plans) {
        const Catalog& catalog = plan.design->catalog();
        if (const auto* frame = find(catalog.frames, key))
            return QString::fromStdString(frame->name);
        if (const auto* item = find(catalog.equipment, key))
            return QString::fromStdString(item->name);
        if (const auto* transceiver = find(catalog.transceivers, key))
            return QString::fromStdString(transceiver->name);
        if (const auto* amplifier = find(catalog.amplifiers, key))
            return QString::fromStdString(amplifier->name);
        if (const auto* roadm = find(catalog.roadms, key))
            return QString::fromStdString(roadm->name);
    }
    return QString::fromStdString(key);
}

QString siteName(const std::vector<ComparedPlan>& plans, const std::string& code)
{
    for (const ComparedPlan& plan : plans)
        if (const Site* site = findSite(*plan.design, code))
            return displayName(*plan.design, site->id);
    return QString::fromStdString(code);
}

report::Comparison compared(const std::vector<ComparedPlan>& plans)
{
    std::vector<report::Candidate> candidates;
    for (const ComparedPlan& plan : plans)
        candidates.push_back({plan.design, plan.facts});
    return report::compare(candidates);
}

/// A figure as a plain number in the unit of its chart's axis.
double plotted(const Figure& figure)
{
    if (const auto* money = std::get_if<Money>(&figure))
        return money->inUsd() / 1e6;
    if (const auto* energy = std::get_if<Energy>(&figure))
        return energy->inKwh() / 1e3;
    if (const auto* mass = std::get_if<Mass>(&figure))
        return mass->inT();
    if (const auto* count = std::get_if<int>(&figure))
        return *count;
    return 0.0;
}

QString axisOf(Kpi kpi)
{
    switch (kpi) {
    case Kpi::Energy: return Words::tr("MWh a year");
    case Kpi::Carbon: return Words::tr("t CO₂e a year");
    case Kpi::PresentCost:
    case Kpi::Capex:
    case Kpi::YearlyCost: return Words::tr("USD M");
    default: return {};
    }
}

}  // namespace

FactsTable comparedFigureTable(const std::vector<ComparedPlan>& plans, ComparisonMode mode,
                               bool onlyDifferences)
{
    FactsTable table{.title = Words::tr("Figures"), .columns = {{Words::tr("Figure"), false, 24}}};
    addPlanColumns(table, plans);
    if (plans.empty())
        return table;
    for (const auto& row : compared(plans).kpis)
        if (!onlyDifferences || row.differs())
            addRow(
                table, nameOf(row.key), row, mode,
                [&](const Figure& figure) { return kpiText(row.key, figure); },
                [&](const Figure& figure) { return differenceText(row.key, figure); });
    return table;
}

FactsTable comparedDetailTable(const std::vector<ComparedPlan>& plans, ComparisonMode mode,
                               bool onlyDifferences)
{
    FactsTable table{.title = Words::tr("Details"), .columns = {{Words::tr("Detail"), false, 24}}};
    addPlanColumns(table, plans);
    if (plans.empty())
        return table;
    const report::Comparison comparison = compared(plans);
    const auto plain = [](const Figure& figure) { return figureText(figure); };
    const auto signedText = [](const Figure& figure) {
        return differenceText(Kpi::PresentCost, figure);
    };
    const auto addGroup = [&](const QString& title, const auto& rows, const auto& nameOfKey) {
        bool isTitled = false;
        for (const auto& row : rows) {
            if (onlyDifferences && !row.differs())
                continue;
            if (!isTitled)
                table.rows.push_back({.cells = {{title}}, .isTotal = true});
            isTitled = true;
            addRow(table, nameOfKey(row.key), row, mode, plain, signedText);
        }
    };
    addGroup(Words::tr("Cost over the horizon"), comparison.costByKind,
             [](CostKind kind) { return nameOf(kind); });
    addGroup(Words::tr("Racks by site"), comparison.racks,
             [&](const std::string& code) { return siteName(plans, code); });
    addGroup(Words::tr("Parts"), comparison.parts,
             [&](const std::string& key) { return partName(plans, key); });
    return table;
}

Chart comparedCostChart(const std::vector<ComparedPlan>& plans)
{
    Chart chart{.title = Words::tr("Cost by kind"),
                .caption = Words::tr("Cost over the horizon by kind, a bar per plan."),
                .axis = Words::tr("USD M over the horizon"),
                .series = {},
                .whenEmpty = Words::tr("Nothing to compare yet.")};
    std::set<CostKind> kinds;
    for (std::size_t i = 0; i < plans.size(); ++i) {
        chart.series.push_back({columnName(plans[i].name), static_cast<int>(i % 8)});
        for (const report::KindCost& row : plans[i].facts->costByKind)
            kinds.insert(row.kind);
    }
    for (const CostKind kind : kinds) {
        Chart::Row row{.name = nameOf(kind), .bars = {}};
        for (const ComparedPlan& plan : plans) {
            Money money;
            for (const report::KindCost& cost : plan.facts->costByKind)
                if (cost.kind == kind)
                    money = cost.cost.present;
            row.bars.push_back({plotted(Figure{money}), quantityText(money)});
        }
        chart.rows.push_back(std::move(row));
    }
    return chart;
}

Chart comparedFigureChart(const std::vector<ComparedPlan>& plans, Kpi kpi)
{
    Chart chart{.title = nameOf(kpi),
                .caption = explanationOf(kpi),
                .axis = axisOf(kpi),
                .series = {{nameOf(kpi), 0}},
                .whenEmpty = Words::tr("Nothing to compare yet.")};
    for (const ComparedPlan& plan : plans) {
        const Figure figure = report::figure(*plan.facts, kpi);
        chart.rows.push_back(
            {.name = columnName(plan.name), .bars = {{plotted(figure), kpiText(kpi, figure)}}});
    }
    return chart;
}

}  // namespace continua::ui
