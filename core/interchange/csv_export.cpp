// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/csv_export.h"

#include "core/interchange/csv_writer.h"
#include "core/interchange/enum_keys.h"

namespace continua::interchange {
namespace {

template <class Entity>
std::string codeOf(const Design& design, Id<Entity> id)
{
    const Entity* row = design.find(id);
    return row ? row->code : std::string();
}

template <class Entity>
std::string codesOf(const Design& design, const std::vector<Id<Entity>>& ids)
{
    std::string text;
    for (const Id<Entity> id : ids)
        text += (text.empty() ? "" : " ") + codeOf(design, id);
    return text;
}

std::string joined(const std::vector<std::string>& texts)
{
    std::string text;
    for (const std::string& one : texts)
        text += (text.empty() ? "" : "; ") + one;
    return text;
}

std::optional<double> inMs(const std::optional<report::PathTime>& path)
{
    return path ? std::optional(path->time.inMs()) : std::nullopt;
}

}  // namespace

std::string sitesCsv(const Design& design, const report::Facts& facts)
{
    CsvWriter csv{"code",
                  "name",
                  "kind",
                  "status",
                  "opened_by_plan",
                  "country",
                  "jurisdictions",
                  "failure_domains",
                  "latitude_deg",
                  "longitude_deg",
                  "racks",
                  "rack_positions",
                  "it_power_kw",
                  "it_power_limit_kw",
                  "air_heat_kw",
                  "air_limit_kw",
                  "liquid_heat_kw",
                  "liquid_limit_kw",
                  "pue",
                  "energy_kwh_per_year",
                  "carbon_kg_per_year",
                  "replicas",
                  "present_cost_usd"};
    for (const report::SiteFacts& row : facts.sites) {
        const Site& site = design.at(row.site);
        const SiteUse& use = row.use;
        csv.text(site.code).text(site.name).text(keyOf(site.kind)).text(keyOf(site.status));
        csv.text(row.opened ? "yes" : "no").text(site.country);
        csv.text(joined(site.jurisdictions)).text(joined(site.failureDomains));
        csv.number(site.position.latitudeDeg).number(site.position.longitudeDeg);
        csv.count(use.racks).count(use.limits.rackPositions);
        csv.number(use.nameplate.inKw()).number(usablePower(use.limits).inKw());
        csv.number(use.airHeat.inKw()).number(use.limits.airCooling.inKw());
        csv.number(use.liquidHeat.inKw()).number(use.limits.liquidCooling.inKw());
        csv.number(use.limits.pue).number(row.footprint.perYear.inKwh());
        csv.number(row.footprint.carbonPerYear.inKg()).count(row.replicas);
        csv.number(row.cost.present.inUsd()).end();
    }
    return csv.result();
}

std::string linksCsv(const Design& design, const report::Facts& facts)
{
    CsvWriter csv{"code",
                  "from",
                  "to",
                  "status",
                  "leased",
                  "length_km",
                  "length_source",
                  "one_way_ms",
                  "fiber",
                  "fiber_pairs",
                  "risk_groups",
                  "lightpaths",
                  "leased_modules",
                  "carried_gbps",
                  "spectrum_share",
                  "present_cost_usd"};
    for (const report::LinkFacts& row : facts.links) {
        const Link& link = design.at(row.link);
        csv.text(link.code).text(codeOf(design, link.from)).text(codeOf(design, link.to));
        csv.text(keyOf(link.status)).text(link.leased ? "yes" : "no");
        csv.number(row.length.inKm());
        csv.text(link.length ? link.lengthSource : "drawn x route factor");
        csv.number(row.latency.inMs()).text(link.fiber).count(link.fiberPairs);
        csv.text(joined(link.riskGroups)).count(row.lightpaths).count(row.leasedModules);
        csv.number(row.carried.inGbps()).number(row.spectrumShare);
        csv.number(row.cost.present.inUsd()).end();
    }
    return csv.result();
}

std::string workloadsCsv(const Design& design, const report::Facts& facts)
{
    CsvWriter csv{"workload",    "name",         "kind",      "replica",    "replica_name",
                  "accelerator", "accelerators", "cpu_sleds", "storage_tb", "availability_target",
                  "site"};
    for (const report::PlacementFacts& row : facts.placements) {
        const Workload& workload = design.at(row.workload);
        csv.text(workload.code).text(workload.name).text(keyOf(workload.kind));
        csv.count(row.replica).text(workload.replicas[static_cast<std::size_t>(row.replica)].name);
        csv.text(row.accelerator).count(row.accelerators).count(row.cpuSleds);
        csv.number(row.storageTb);
        csv.number(workload.availability > 0.0 ? std::optional(workload.availability)
                                               : std::nullopt);
        csv.text(codeOf(design, row.site)).end();
    }
    return csv.result();
}

std::string flowsCsv(const Design& design, const report::Facts& facts)
{
    CsvWriter csv{"workload",      "flow",       "name",          "from",       "to",
                  "rate_gbps",     "budget_ms",  "budget_sense",  "protection", "working_ms",
                  "protection_ms", "working_km", "protection_km", "links",      "shared_sites",
                  "availability"};
    for (const report::FlowFacts& row : facts.flows) {
        const Workload& workload = design.at(row.workload);
        csv.text(workload.code).count(row.flow);
        csv.text(workload.flows[static_cast<std::size_t>(row.flow)].name);
        csv.text(codeOf(design, row.source)).text(codeOf(design, row.host));
        csv.number(row.rate.inGbps());
        csv.number(row.budget ? std::optional(row.budget->limit.inMs()) : std::nullopt);
        csv.text(!row.budget ? "" : row.budget->oneWay ? "one_way" : "rtt");
        csv.text(keyOf(row.asked)).number(inMs(row.working)).number(inMs(row.protection));
        csv.number(row.working ? std::optional(row.working->length.inKm()) : std::nullopt);
        csv.number(row.protection ? std::optional(row.protection->length.inKm()) : std::nullopt);
        csv.text(codesOf(design, row.links)).text(codesOf(design, row.sharedSites));
        csv.number(row.availability).end();
    }
    return csv.result();
}

std::string lightpathsCsv(const Design& design, const report::Facts& facts)
{
    CsvWriter csv{"lightpath",    "from",          "to",          "links",     "mode",
                  "length_km",    "slot_from_thz", "slot_to_thz", "rate_gbps", "carried_gbps",
                  "gsnr_01nm_db", "margin_db",     "one_way_ms",  "rtt_ms",    "regenerated_at"};
    int number = 0;
    for (const report::LightpathFacts& row : facts.lightpaths) {
        const Lightpath& path = row.lightpath;
        csv.count(number++).text(codeOf(design, path.from)).text(codeOf(design, path.to));
        csv.text(codesOf(design, path.links)).text(path.mode).number(row.length.inKm());
        csv.number(path.slotFrom.inThz()).number(path.slotTo.inThz());
        csv.number(path.rate.inGbps()).number(path.carried.inGbps());
        csv.number(path.gsnr.inDb()).number(path.margin.inDb());
        csv.number(path.latency.inMs()).number(2.0 * path.latency.inMs());
        csv.text(codesOf(design, row.regeneratedAt)).end();
    }
    return csv.result();
}

std::string costsCsv(const Design& design, const report::Facts& facts)
{
    CsvWriter csv{"site", "kind", "capex_usd", "yearly_usd", "present_usd"};
    for (const report::SiteCost& site : facts.costBySite)
        for (const auto& [kind, cost] : site.byKind) {
            csv.text(codeOf(design, site.site)).text(keyOf(kind));
            csv.number(cost.capex.inUsd()).number(cost.yearly.inUsd());
            csv.number(cost.present.inUsd()).end();
        }
    return csv.result();
}

std::vector<CsvFile> csvFiles(const Design& design, const report::Facts& facts)
{
    std::vector<CsvFile> files = {{"sites.csv", sitesCsv(design, facts)},
                                  {"links.csv", linksCsv(design, facts)},
                                  {"workloads.csv", workloadsCsv(design, facts)},
                                  {"flows.csv", flowsCsv(design, facts)}};
    if (facts.isPlanned) {
        files.push_back({"lightpaths.csv", lightpathsCsv(design, facts)});
        files.push_back({"costs.csv", costsCsv(design, facts)});
        files.push_back({"bill_of_materials.csv", billOfMaterialsCsv(design, facts)});
    }
    return files;
}

}  // namespace continua::interchange
