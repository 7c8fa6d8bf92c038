// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/facts_table.h"

#include "ui/text/catalog_field.h"
#include "ui/text/figure_text.h"
#include "ui/text/names.h"
#include "ui/text/quantity_text.h"
#include "ui/text/refusal_text.h"
#include "ui/text/why_text.h"

#include <QCoreApplication>

namespace continua::ui {
namespace {

struct Tables {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::FactsTable)
};

using Cell = FactsTable::Cell;
using Column = FactsTable::Column;

constexpr bool kFigure = true;

Cell words(const QString& text) { return {text}; }
Cell words(const std::string& text) { return {QString::fromStdString(text)}; }
Cell count(int value) { return {value == 0 ? unknownText() : countText(value), value}; }
Cell money(Money value) { return {quantityText(value), value.inUsd()}; }
Cell share(double value) { return {percentText(value), value, value > 1.0 + 1e-9}; }
Cell time(const std::optional<report::PathTime>& path)
{
    if (!path)
        return {unknownText(), -1.0};
    return {quantityText(path->time), path->time.inMs(), path->share.value_or(0.0) > 1.0 + 1e-9};
}
Cell shareOfBudget(const std::optional<report::PathTime>& path)
{
    return path && path->share ? share(*path->share) : Cell{unknownText(), -1.0};
}

/// "120 / 200 kW" in one unit would hide small uses; both sides carry their own.
Cell against(ElectricPower used, ElectricPower limit)
{
    const double part = limit > ElectricPower{} ? used / limit : used > ElectricPower{} ? 2.0 : 0.0;
    //: Used of a limit
    return {Tables::tr("%1 / %2").arg(quantityText(used), quantityText(limit)), part,
            part > 1.0 + 1e-9};
}

/// The sites that a lightpath passes, its ends not included, and those where it is regenerated.
QString viaText(const Design& design, const report::LightpathFacts& row)
{
    const Lightpath& path = row.lightpath;
    QStringList codes;
    SiteId at = path.from;
    for (const LinkId id : path.links) {
        const Link* link = design.find(id);
        if (!link || !link->joins(at))
            break;
        at = link->otherEnd(at);
        if (at != path.to)
            codes += shortName(design, at);
    }
    const QString passed = codes.join(QStringLiteral(", "));
    if (row.regeneratedAt.empty())
        return passed.isEmpty() ? unknownText() : passed;
    QStringList regenerated;
    for (const SiteId site : row.regeneratedAt)
        regenerated += shortName(design, site);
    const QString places = regenerated.join(QStringLiteral(", "));
    return passed.isEmpty() ? Tables::tr("regenerated at %1").arg(places)
                            : Tables::tr("%1; regenerated at %2").arg(passed, places);
}

QString place(const Design& design, SiteId site)
{
    return site == SiteId{} ? Tables::tr("Links and leases") : displayName(design, site);
}

FactsTable::Row costRow(const QString& name, const report::Cost& cost, rules::Subject subject = {},
                        bool isTotal = false)
{
    return {{words(name), money(cost.capex), money(cost.yearly), money(cost.present)},
            subject,
            isTotal};
}

std::vector<Column> costColumns(const QString& first)
{
    return {{first, false, 16},
            {Tables::tr("Investment"), kFigure},
            {Tables::tr("Per year"), kFigure},
            {Tables::tr("Over the horizon"), kFigure}};
}

QString budgetText(const std::optional<LatencyBudget>& budget)
{
    if (!budget)
        return unknownText();
    return budget->oneWay ? Tables::tr("%1 one way").arg(quantityText(budget->limit))
                          : Tables::tr("%1 there and back").arg(quantityText(budget->limit));
}

QString partName(const Design& design, const report::PartFacts& part)
{
    const Catalog& catalog = design.catalog();
    const auto named = [&](const auto& entries) {
        const auto* entry = find(entries, part.key);
        return QString::fromStdString(entry ? entry->name : part.key);
    };
    switch (part.kind) {
    case report::PartKind::Frame: return named(catalog.frames);
    case report::PartKind::Equipment: return named(catalog.equipment);
    case report::PartKind::Transceiver: return named(catalog.transceivers);
    case report::PartKind::Amplifier: return named(catalog.amplifiers);
    case report::PartKind::Roadm: return named(catalog.roadms);
    case report::PartKind::LeasedModule: return QString::fromStdString(part.key);
    }
    return {};
}

}  // namespace

FactsTable costByKindTable(const Design&, const report::Facts& facts)
{
    FactsTable table{Tables::tr("Cost by kind"), costColumns(Tables::tr("Kind"))};
    for (const report::KindCost& row : facts.costByKind)
        table.rows.push_back(costRow(nameOf(row.kind), row.cost));
    table.rows.push_back(costRow(Tables::tr("Total"), facts.cost, {}, true));
    return table;
}

FactsTable costBySiteTable(const Design& design, const report::Facts& facts)
{
    FactsTable table{Tables::tr("Cost by site"), costColumns(Tables::tr("Site"))};
    for (const report::SiteCost& row : facts.costBySite)
        table.rows.push_back(
            costRow(place(design, row.site), row.cost,
                    row.site == SiteId{} ? rules::Subject{} : rules::Subject{row.site}));
    table.rows.push_back(costRow(Tables::tr("Total"), facts.cost, {}, true));
    return table;
}

FactsTable costBySiteAndKindTable(const Design& design, const report::Facts& facts)
{
    std::vector<Column> columns = costColumns(Tables::tr("Site"));
    columns.insert(columns.begin() + 1, {Tables::tr("Kind"), false, 14});
    FactsTable table{Tables::tr("Cost by site and kind"), columns};
    for (const report::SiteCost& site : facts.costBySite)
        for (const auto& [kind, cost] : site.byKind) {
            FactsTable::Row row =
                costRow(place(design, site.site), cost,
                        site.site == SiteId{} ? rules::Subject{} : rules::Subject{site.site});
            row.cells.insert(row.cells.begin() + 1, words(nameOf(kind)));
            table.rows.push_back(std::move(row));
        }
    FactsTable::Row total = costRow(Tables::tr("Total"), facts.cost, {}, true);
    total.cells.insert(total.cells.begin() + 1, words(QString()));
    table.rows.push_back(std::move(total));
    return table;
}

FactsTable headroomTable(const Design& design, const report::Facts& facts)
{
    FactsTable table{Tables::tr("What runs out first"),
                     {{Tables::tr("Site"), false, 14},
                      {Tables::tr("Demand can grow to"), kFigure, 10},
                      {Tables::tr("Then runs out"), false, 12},
                      {Tables::tr("What"), false, 26},
                      {Tables::tr("Left over and of no use then"), false, 22}}};
    for (const explain::Headroom& row : facts.headrooms) {
        QStringList limits, sentences;
        for (const Refusal& refusal : row.binding) {
            limits << nameOf(refusal.reason);
            sentences << refusalText(design, refusal);
        }
        //: A multiple of the demand of now
        const QString growth = Tables::tr("%1 times").arg(numberText(row.growth));
        const QString left = row.isOpenEnded ? QString() : strandedText(row);
        table.rows.push_back(
            {{words(displayName(design, row.site)),
              {row.isOpenEnded ? Tables::tr("more than %1").arg(growth) : growth, row.growth},
              words(limits.isEmpty() ? unknownText() : limits.join(QStringLiteral(", "))),
              words(sentences.isEmpty() ? unknownText() : sentences.join(QLatin1Char(' '))),
              words(left.isEmpty() ? unknownText() : left)},
             row.site});
    }
    table.whenEmpty = Tables::tr("The plan runs nothing that needs compute.");
    return table;
}

FactsTable siteTable(const Design& design, const report::Facts& facts)
{
    FactsTable table{Tables::tr("Power and cooling"),
                     {{Tables::tr("Site"), false, 16},
                      {Tables::tr("Kind"), false, 14},
                      {Tables::tr("Racks"), kFigure, 7},
                      {Tables::tr("IT power"), kFigure, 12},
                      {Tables::tr("Air heat"), kFigure, 12},
                      {Tables::tr("Liquid heat"), kFigure, 12},
                      {Tables::tr("Fullest"), kFigure, 7}}};
    for (const report::SiteFacts& row : facts.sites) {
        const SiteUse& use = row.use;
        const bool tooMany = use.racks > use.limits.rackPositions;
        table.rows.push_back(
            {{words(displayName(design, row.site)),
              words(nameOf(design.at(row.site).kind)),
              {Tables::tr("%1 / %2").arg(countText(use.racks), countText(use.limits.rackPositions)),
               use.racks, tooMany},
              against(use.nameplate, usablePower(use.limits)),
              against(use.airHeat, use.limits.airCooling),
              against(use.liquidHeat, use.limits.liquidCooling),
              share(use.highestShare())},
             row.site});
    }
    return table;
}

FactsTable energyTable(const Design& design, const report::Facts& facts)
{
    FactsTable table{Tables::tr("Energy and carbon"),
                     {{Tables::tr("Site"), false, 16},
                      {Tables::tr("Planned IT power"), kFigure},
                      {Tables::tr("PUE"), kFigure, 6},
                      {Tables::tr("Energy per year"), kFigure},
                      {Tables::tr("Electricity"), kFigure},
                      {Tables::tr("Carbon intensity"), kFigure},
                      {Tables::tr("Carbon per year"), kFigure}}};
    Footprint sum;
    for (const report::SiteFacts& row : facts.sites) {
        if (row.footprint == Footprint{})
            continue;
        sum.perYear += row.footprint.perYear;
        sum.carbonPerYear += row.footprint.carbonPerYear;
        const SiteLimits& limits = row.use.limits;
        table.rows.push_back(
            {{words(displayName(design, row.site)),
              {quantityText(row.use.planned), row.use.planned.inKw()},
              {numberText(limits.pue, 2), limits.pue},
              {quantityText(row.footprint.perYear), row.footprint.perYear.inKwh()},
              {quantityText(limits.electricity), limits.electricity.inUsdPerKwh()},
              {quantityText(limits.carbon), limits.carbon.inGPerKwh()},
              {quantityText(row.footprint.carbonPerYear), row.footprint.carbonPerYear.inKg()}},
             row.site});
    }
    table.rows.push_back({{words(Tables::tr("Total")),
                           {},
                           {},
                           {quantityText(sum.perYear), sum.perYear.inKwh()},
                           {},
                           {},
                           {quantityText(sum.carbonPerYear), sum.carbonPerYear.inKg()}},
                          {},
                          true});
    return table;
}

FactsTable flowTable(const Design& design, const report::Facts& facts)
{
    FactsTable table{Tables::tr("Latency"),
                     {{Tables::tr("Flow"), false, 16},
                      {Tables::tr("From"), false, 10},
                      {Tables::tr("To"), false, 10},
                      {Tables::tr("Rate"), kFigure, 11},
                      {Tables::tr("Budget"), kFigure, 12},
                      {Tables::tr("Working"), kFigure, 8},
                      {Tables::tr("Share"), kFigure, 8},
                      {Tables::tr("Protection"), kFigure, 10},
                      {Tables::tr("Share"), kFigure, 8},
                      {Tables::tr("Availability"), kFigure, 14}}};
    for (const report::FlowFacts& row : facts.flows)
        table.rows.push_back(
            {{words(flowName(design, row.workload, row.flow)),
              words(shortName(design, row.source)),
              words(row.isServed() ? shortName(design, row.host) : Tables::tr("not served")),
              {quantityText(row.rate), row.rate.inGbps()},
              {budgetText(row.budget), row.budget ? row.budget->limit.inMs() : -1.0},
              time(row.working),
              shareOfBudget(row.working),
              time(row.protection),
              shareOfBudget(row.protection),
              {row.availability ? availabilityText(*row.availability) : unknownText(),
               row.availability.value_or(-1.0)}},
             row.workload});
    table.whenEmpty = Tables::tr("No workload has a flow.");
    return table;
}

FactsTable placementTable(const Design& design, const report::Facts& facts)
{
    FactsTable table{Tables::tr("Workloads and where they run"),
                     {{Tables::tr("Workload"), false, 20},
                      {Tables::tr("Replica"), false, 14},
                      {Tables::tr("Runs at"), false, 16},
                      {Tables::tr("Accelerators"), kFigure, 14},
                      {Tables::tr("CPU sleds"), kFigure, 8},
                      {Tables::tr("Storage"), kFigure, 8}}};
    for (const report::PlacementFacts& row : facts.placements) {
        const QString accelerators =
            row.accelerators == 0
                ? unknownText()
                : Tables::tr("%1 × %2").arg(countText(row.accelerators),
                                            acceleratorName(design.catalog(), row.accelerator));
        const bool runs = row.site != SiteId{};
        table.rows.push_back(
            {{words(displayName(design, row.workload)),
              words(replicaName(design, row.workload, row.replica)),
              {runs ? displayName(design, row.site) : Tables::tr("not placed"), {}, !runs},
              {accelerators, row.accelerators},
              count(row.cpuSleds),
              {row.storageTb > 0.0 ? storageText(row.storageTb) : unknownText(), row.storageTb}},
             row.workload});
    }
    table.whenEmpty = Tables::tr("There is no workload.");
    return table;
}

FactsTable lightpathTable(const Design& design, const report::Facts& facts)
{
    FactsTable table{Tables::tr("Lightpaths"),
                     {{Tables::tr("From – to"), false, 13},
                      {Tables::tr("Mode"), false, 18},
                      {Tables::tr("Margin"), kFigure, 9},
                      {Tables::tr("GSNR"), kFigure, 10},
                      {Tables::tr("Carried"), kFigure, 13},
                      {Tables::tr("Fill"), kFigure, 8},
                      {Tables::tr("Length"), kFigure, 11},
                      {Tables::tr("One way"), kFigure, 12},
                      {Tables::tr("Center"), kFigure, 14},
                      {Tables::tr("Via"), false, 17}}};
    for (const report::LightpathFacts& row : facts.lightpaths) {
        const Lightpath& path = row.lightpath;
        const Frequency center = (path.slotFrom + path.slotTo) / 2.0;
        table.rows.push_back(
            {{words(Tables::tr("%1 – %2", "from to")
                        .arg(shortName(design, path.from), shortName(design, path.to))),
              words(modeName(design.catalog(), path.mode)),
              {quantityText(path.margin), path.margin.inDb(), path.margin < Decibel{}},
              {quantityText(path.gsnr), path.gsnr.inDb()},
              {quantityText(path.carried), path.carried.inGbps()},
              share(row.fill),
              {quantityText(row.length), row.length.inKm()},
              {quantityText(path.latency), path.latency.inMs()},
              {numberText(center.inThz(), 3) + kUnitSpace + QStringLiteral("THz"), center.inThz()},
              words(viaText(design, row))},
             path.links.empty() ? rules::Subject{path.from} : rules::Subject{path.links.front()}});
    }
    table.whenEmpty = Tables::tr("The plan lights no wavelength.");
    return table;
}

FactsTable linkTable(const Design& design, const report::Facts& facts)
{
    FactsTable table{Tables::tr("Links"),
                     {{Tables::tr("Link"), false, 15},
                      {Tables::tr("Status"), false, 9},
                      {Tables::tr("Length"), kFigure, 8},
                      {Tables::tr("Length from"), false, 25},
                      {Tables::tr("One way"), kFigure, 8},
                      {Tables::tr("Lightpaths"), kFigure, 10},
                      {Tables::tr("Spectrum"), kFigure, 9},
                      {Tables::tr("Carried"), kFigure, 11},
                      {Tables::tr("Over the horizon"), kFigure, 12}}};
    for (const report::LinkFacts& row : facts.links) {
        const Link& link = design.at(row.link);
        const QString source = link.length ? QString::fromStdString(link.lengthSource)
                                           : Tables::tr("drawn × route factor");
        table.rows.push_back(
            {{words(displayName(design, row.link)),
              words(link.leased ? Tables::tr("Leased service") : nameOf(link.status)),
              {quantityText(row.length), row.length.inKm()},
              words(source.isEmpty() ? unknownText() : source),
              {quantityText(row.latency), row.latency.inMs()},
              link.leased ? Cell{Tables::tr("%1 leased").arg(countText(row.leasedModules)),
                                 row.leasedModules}
                          : count(row.lightpaths),
              share(row.spectrumShare),
              {quantityText(row.carried), row.carried.inGbps()},
              money(row.cost.present)},
             row.link});
    }
    table.whenEmpty = Tables::tr("There is no link.");
    return table;
}

FactsTable kitTable(const Design& design, const report::Facts& facts)
{
    FactsTable table{Tables::tr("Rack kits to order"),
                     {{Tables::tr("Site"), false, 16},
                      {Tables::tr("Kit"), false, 22},
                      {Tables::tr("Count"), kFigure, 6},
                      {Tables::tr("Nameplate"), kFigure, 9},
                      {Tables::tr("Mass"), kFigure, 9},
                      {Tables::tr("Price"), kFigure, 10}}};
    for (const report::KitFacts& row : facts.kits)
        table.rows.push_back({{words(displayName(design, row.order.site)),
                               words(kitName(design.catalog(), row.order.kit)),
                               count(row.order.count),
                               {quantityText(row.nameplate), row.nameplate.inKw()},
                               {quantityText(row.mass), row.mass.inKg()},
                               money(row.price)},
                              row.order.site});
    table.whenEmpty = Tables::tr("The plan orders no rack.");
    return table;
}

FactsTable partTable(const Design& design, const report::Facts& facts)
{
    FactsTable table{Tables::tr("Bill of materials"),
                     {{Tables::tr("Part"), false, 24},
                      {Tables::tr("Kind"), false, 12},
                      {Tables::tr("Quantity"), kFigure, 8},
                      {Tables::tr("Unit price"), kFigure, 10},
                      {Tables::tr("Price"), kFigure, 10},
                      {Tables::tr("Figures"), false, 12}}};
    for (const report::PartFacts& row : facts.parts)
        table.rows.push_back({{words(partName(design, row)),
                               words(nameOf(row.kind)),
                               {numberText(row.quantity), row.quantity},
                               money(row.unitPrice),
                               money(row.price),
                               words(nameOf(row.provenance.confidence))}});
    table.whenEmpty = Tables::tr("The plan orders nothing.");
    return table;
}

FactsTable acceleratorTable(const Design& design, const report::Facts& facts)
{
    FactsTable table{Tables::tr("Accelerators"),
                     {{Tables::tr("Accelerator"), false, 20},
                      {Tables::tr("Needed"), kFigure},
                      {Tables::tr("Installed"), kFigure}}};
    for (const report::AcceleratorFacts& row : facts.accelerators)
        table.rows.push_back(
            {{words(acceleratorName(design.catalog(), row.key)),
              {countText(row.needed), row.needed},
              {countText(row.installed), row.installed, row.installed < row.needed}}});
    table.whenEmpty = Tables::tr("No workload needs an accelerator.");
    return table;
}

FactsTable assumptionTable(const Design&, const report::Facts& facts)
{
    FactsTable table{Tables::tr("Assumptions"),
                     {{Tables::tr("Assumption"), false, 24},
                      {Tables::tr("Value"), kFigure, 8},
                      {Tables::tr("Unit"), false, 9},
                      {Tables::tr("Confidence"), false, 10},
                      {Tables::tr("Source"), false, 30}}};
    for (const Assumption& row : facts.assumptions)
        table.rows.push_back({{words(row.name),
                               {numberText(row.value), row.value},
                               words(row.unit),
                               words(nameOf(row.provenance.confidence)),
                               words(row.provenance.source)}});
    return table;
}

FactsTable weakFigureTable(const Design&, const report::Facts& facts)
{
    FactsTable table{Tables::tr("Figures without a published source"),
                     {{Tables::tr("Of"), false, 10},
                      {Tables::tr("Name"), false, 22},
                      {Tables::tr("Estimates"), false, 24},
                      {Tables::tr("Source"), false, 30}}};
    for (const report::WeakFigure& row : facts.weakFigures) {
        QStringList fields;
        for (const std::string& field : row.fields)
            fields += catalogFieldName(field);
        table.rows.push_back(
            {{words(nameOf(row.of)), words(row.name),
              words(row.entirely ? Tables::tr("all figures") : fields.join(QStringLiteral(", "))),
              words(row.source)}});
    }
    table.whenEmpty = Tables::tr("Every figure has a published source.");
    return table;
}

}  // namespace continua::ui
