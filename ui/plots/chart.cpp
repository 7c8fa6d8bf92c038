// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/chart.h"

#include "ui/text/figure_text.h"
#include "ui/text/names.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace continua::ui {
namespace {

struct Charts {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::Chart)
};

constexpr std::size_t kMostRows = 14;

// A bar far beyond its limit is cut there; its text still says how far.
constexpr double kLongestShare = 200.0;

Chart::Bar moneyBar(Money money) { return {money.inUsd() / 1e6, quantityText(money)}; }

/// Cuts a chart to what can be read; the table has the rest.
void shorten(Chart& chart)
{
    if (chart.rows.size() <= kMostRows)
        return;
    chart.rowsLeftOut = static_cast<int>(chart.rows.size() - kMostRows);
    chart.rows.resize(kMostRows);
}

double longestShare(const Chart& chart)
{
    double longest = 0.0;
    for (const Chart::Row& row : chart.rows)
        for (const Chart::Bar& bar : row.bars)
            longest = std::max(longest, bar.value);
    return longest > kLongestShare ? kLongestShare : 0.0;
}

Chart::Bar useBar(ElectricPower used, ElectricPower limit)
{
    if (used == ElectricPower{})
        return {};
    const double share = limit > ElectricPower{} ? used / limit * 100.0 : kLongestShare;
    return {share, Charts::tr("%1 of %2").arg(quantityText(used), quantityText(limit))};
}

Chart::Bar timeBar(const std::optional<report::PathTime>& path,
                   const std::optional<LatencyBudget>& budget)
{
    if (!path || !path->share)
        return {};
    return {*path->share * 100.0,
            Charts::tr("%1 of %2").arg(quantityText(path->time), quantityText(budget->limit))};
}

QString number(double value) { return QLocale::c().toString(value, 'g', 12); }

QString quoted(QString text)
{
    text.replace(kUnitSpace, QLatin1Char(' '));
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\""))
         + QLatin1Char('"');
}

}  // namespace

Chart costByKindChart(const Design&, const report::Facts& facts)
{
    Chart chart{.title = Charts::tr("Cost by kind"),
                .caption = Charts::tr("Cost over the horizon by kind of cost."),
                .axis = Charts::tr("USD M over the horizon"),
                .series = {{Charts::tr("Over the horizon"), 0}},
                .whenEmpty = Charts::tr("The plan costs nothing.")};
    for (const report::KindCost& row : facts.costByKind)
        chart.rows.push_back({.name = nameOf(row.kind), .bars = {moneyBar(row.cost.present)}});
    std::stable_sort(chart.rows.begin(), chart.rows.end(),
                     [](const Chart::Row& a, const Chart::Row& b) {
                         return a.bars.front().value > b.bars.front().value;
                     });
    return chart;
}

Chart costBySiteChart(const Design& design, const report::Facts& facts)
{
    Chart chart{.title = Charts::tr("Cost by site"),
                .caption = Charts::tr("Cost over the horizon by site and kind of cost."),
                .axis = Charts::tr("USD M over the horizon"),
                .series = {},
                .isStacked = true,
                .whenEmpty = Charts::tr("The plan costs nothing.")};
    // The dearest kinds have a colour of their own; what is left shares the last.
    std::vector<report::KindCost> kinds = facts.costByKind;
    std::stable_sort(kinds.begin(), kinds.end(),
                     [](const auto& a, const auto& b) { return a.cost.present > b.cost.present; });
    constexpr std::size_t kOwnColors = 5;
    const std::size_t own = std::min(kinds.size(), kOwnColors);
    for (std::size_t i = 0; i < own; ++i)
        chart.series.push_back({nameOf(kinds[i].kind), static_cast<int>(i)});
    if (kinds.size() > own)
        chart.series.push_back({Charts::tr("Other"), 7});
    for (const report::SiteCost& site : facts.costBySite) {
        Chart::Row row{.name = site.site == SiteId{} ? Charts::tr("Links and leases")
                                                     : displayName(design, site.site),
                       .bars = {},
                       .label = quantityText(site.cost.present)};
        if (site.site != SiteId{})
            row.subject = site.site;
        Money other = site.cost.present;
        for (std::size_t i = 0; i < own; ++i) {
            const auto cost = site.byKind.find(kinds[i].kind);
            const Money money = cost == site.byKind.end() ? Money{} : cost->second.present;
            other -= money;
            row.bars.push_back(moneyBar(money));
        }
        if (kinds.size() > own)
            row.bars.push_back(moneyBar(other));
        chart.rows.push_back(std::move(row));
    }
    shorten(chart);
    return chart;
}

Chart powerChart(const Design& design, const report::Facts& facts)
{
    Chart chart{.title = Charts::tr("Power and cooling against limits"),
                .caption = Charts::tr("IT power, air heat and liquid heat of each site as shares "
                                      "of its limits."),
                .axis = Charts::tr("% of limit"),
                .series = {{Charts::tr("IT power"), 1},
                           {Charts::tr("Air heat"), 2},
                           {Charts::tr("Liquid heat"), 4}},
                .limit = Chart::Limit{100.0, Charts::tr("limit")},
                .whenEmpty = Charts::tr("No rack stands anywhere, and the plan orders none.")};
    std::vector<const report::SiteFacts*> sites;
    for (const report::SiteFacts& site : facts.sites)
        if (site.use.nameplate > ElectricPower{})
            sites.push_back(&site);
    std::stable_sort(sites.begin(), sites.end(), [](const auto* a, const auto* b) {
        return a->use.highestShare() > b->use.highestShare();
    });
    for (const report::SiteFacts* site : sites) {
        const SiteUse& use = site->use;
        chart.rows.push_back({.name = displayName(design, site->site),
                              .bars = {useBar(use.nameplate, usablePower(use.limits)),
                                       useBar(use.airHeat, use.limits.airCooling),
                                       useBar(use.liquidHeat, use.limits.liquidCooling)},
                              .subject = site->site});
    }
    shorten(chart);
    chart.longest = longestShare(chart);
    return chart;
}

Chart latencyChart(const Design& design, const report::Facts& facts)
{
    Chart chart{.title = Charts::tr("Latency against budget"),
                .caption = Charts::tr("Network latency of each flow as a share of its budget, "
                                      "tightest first."),
                .axis = Charts::tr("% of budget"),
                .series = {{Charts::tr("Working path"), 0}, {Charts::tr("Protection path"), 3}},
                .limit = Chart::Limit{100.0, Charts::tr("budget")},
                .whenEmpty = Charts::tr("No routed flow has a latency budget.")};
    for (const report::FlowFacts& flow : facts.flows)
        if (flow.working && flow.working->share)
            chart.rows.push_back({.name = flowName(design, flow.workload, flow.flow),
                                  .bars = {timeBar(flow.working, flow.budget),
                                           timeBar(flow.protection, flow.budget)},
                                  .subject = flow.workload});
    const auto worst = [](const Chart::Row& row) {
        return std::max(row.bars[0].value, row.bars[1].value);
    };
    std::stable_sort(chart.rows.begin(), chart.rows.end(),
                     [&](const Chart::Row& a, const Chart::Row& b) { return worst(a) > worst(b); });
    shorten(chart);
    chart.longest = longestShare(chart);
    return chart;
}

Chart acceleratorChart(const Design& design, const report::Facts& facts)
{
    Chart chart{.title = Charts::tr("Accelerators"),
                .caption = Charts::tr("Accelerators that workloads need, and that stand in drawn "
                                      "and ordered racks."),
                .axis = Charts::tr("accelerators"),
                .series = {{Charts::tr("Needed"), 7}, {Charts::tr("Installed"), 0}},
                .whenEmpty = Charts::tr("No workload needs an accelerator.")};
    for (const report::AcceleratorFacts& row : facts.accelerators)
        chart.rows.push_back(
            {.name = acceleratorName(design.catalog(), row.key),
             .bars = {{static_cast<double>(row.needed), countText(row.needed)},
                      {static_cast<double>(row.installed), countText(row.installed)}}});
    return chart;
}

double labelStart(const Chart& chart, double barEnd, double textLength)
{
    if (!chart.limit)
        return barEnd;
    const double limit = chart.limit->value;
    return barEnd <= limit && barEnd + textLength >= limit ? limit : barEnd;
}

QString chartCsv(const Chart& chart)
{
    QString csv = QStringLiteral("row,series,value,text\r\n");
    for (const Chart::Row& row : chart.rows)
        for (std::size_t i = 0; i < row.bars.size(); ++i)
            csv += quoted(row.name) + QLatin1Char(',') + quoted(chart.series[i].name)
                 + QLatin1Char(',') + number(row.bars[i].value) + QLatin1Char(',')
                 + quoted(row.bars[i].text) + QStringLiteral("\r\n");
    return csv;
}

}  // namespace continua::ui
