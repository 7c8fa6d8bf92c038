// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/plan_json.h"

#include "core/interchange/enum_keys.h"
#include "core/interchange/kpi_values.h"
#include "core/interchange/rounded.h"

#include <nlohmann/json.hpp>

namespace continua::interchange {
namespace {

using Json = nlohmann::ordered_json;

/// Writes the parts of a plan with the codes of one design.
class PlanWriter {
public:
    explicit PlanWriter(const Design& design) : m_design(design) {}

    template <class Entity>
    Json code(Id<Entity> id) const
    {
        const Entity* row = m_design.find(id);
        return row ? Json(row->code) : Json(nullptr);
    }

    template <class Entity>
    Json codes(const std::vector<Id<Entity>>& ids) const
    {
        Json list = Json::array();
        for (const Id<Entity> id : ids)
            list.push_back(code(id));
        return list;
    }

    Json placements(const Plan& plan) const
    {
        Json list = Json::array();
        for (const Placement& row : plan.placements)
            list.push_back({{"workload", code(row.workload)},
                            {"replica", row.replica},
                            {"site", code(row.site)}});
        return list;
    }

    Json kits(const Plan& plan) const
    {
        Json list = Json::array();
        for (const KitOrder& row : plan.kits) {
            Json kit = {{"site", code(row.site)}, {"kit", row.kit}, {"count", row.count}};
            if (row.dedicatedTo != WorkloadId{})
                kit["dedicated_to"] = code(row.dedicatedTo);
            list.push_back(kit);
        }
        return list;
    }

    Json lightpaths(const Plan& plan) const
    {
        Json list = Json::array();
        for (std::size_t i = 0; i < plan.lightpaths.size(); ++i) {
            const Lightpath& row = plan.lightpaths[i];
            list.push_back({{"from", code(row.from)},
                            {"to", code(row.to)},
                            {"links", codes(row.links)},
                            {"fiber_pairs", row.fiberPairs},
                            {"mode", row.mode},
                            {"slot_from_thz", rounded(row.slotFrom.inThz())},
                            {"slot_to_thz", rounded(row.slotTo.inThz())},
                            {"rate_gbps", rounded(row.rate.inGbps())},
                            {"carried_gbps", rounded(row.carried.inGbps())},
                            {"gsnr_01nm_db", rounded(row.gsnr.inDb())},
                            {"margin_db", rounded(row.margin.inDb())},
                            {"one_way_ms", rounded(row.latency.inMs())},
                            {"rtt_ms", rounded(2.0 * row.latency.inMs())},
                            {"regenerated_at", codes(regeneratedAt(plan, static_cast<int>(i)))}});
        }
        return list;
    }

    Json regenerators(const Plan& plan) const
    {
        Json list = Json::array();
        for (const Regenerator& row : plan.regenerators)
            list.push_back(
                {{"site", code(row.site)}, {"lightpaths", Json::array({row.first, row.second})}});
        return list;
    }

    Json leases(const Plan& plan) const
    {
        Json list = Json::array();
        for (const LeaseOrder& row : plan.leases)
            list.push_back({{"link", code(row.link)},
                            {"modules", row.modules},
                            {"carried_gbps", rounded(row.carried.inGbps())}});
        return list;
    }

    Json path(const FlowPath& path) const
    {
        Json hops = Json::array();
        for (const Hop& hop : path.hops)
            hops.push_back(hop.lightpath >= 0 ? Json{{"lightpath", hop.lightpath}}
                                              : Json{{"leased", code(hop.leased)}});
        return {{"hops", hops},
                {"links", codes(path.links)},
                {"length_km", rounded(path.length.inKm())},
                {"one_way_ms", rounded(path.oneWay.inMs())},
                {"rtt_ms", rounded(2.0 * path.oneWay.inMs())}};
    }

    Json flows(const Plan& plan) const
    {
        Json list = Json::array();
        for (const FlowRoute& row : plan.flows)
            list.push_back({{"workload", code(row.workload)},
                            {"flow", row.flow},
                            {"source", code(row.source)},
                            {"host", code(row.host)},
                            {"working", path(row.working)},
                            {"protection", row.protection ? path(*row.protection) : Json(nullptr)},
                            {"shared_sites", codes(row.sharedSites)},
                            {"availability", rounded(row.availability)}});
        return list;
    }

    Json unserved(const Plan& plan) const
    {
        Json list = Json::array();
        for (const Unserved& row : plan.unserved) {
            Json reasons = Json::array();
            for (const Refusal& reason : row.reasons)
                reasons.push_back({{"reason", keyOf(reason.reason)},
                                   {"site", code(reason.site)},
                                   {"link", code(reason.link)},
                                   {"needed", rounded(reason.needed)},
                                   {"available", rounded(reason.available)}});
            list.push_back({{"what", keyOf(row.what)},
                            {"workload", code(row.workload)},
                            {"index", row.index},
                            {"penalty_usd", rounded(row.penalty.inUsd())},
                            {"reasons", reasons}});
        }
        return list;
    }

    Json costLines(const Plan& plan) const
    {
        Json list = Json::array();
        for (const CostLine& row : plan.costs)
            list.push_back({{"kind", keyOf(row.kind)},
                            {"site", code(row.site)},
                            {"link", code(row.link)},
                            {"item", row.item},
                            {"quantity", rounded(row.quantity)},
                            {"capex_usd", rounded(row.capex.inUsd())},
                            {"yearly_usd", rounded(row.yearly.inUsd())},
                            {"present_usd", rounded(row.present.inUsd())}});
        return list;
    }

    Json footprints(const Plan& plan) const
    {
        Json list = Json::array();
        for (const auto& [site, use] : plan.footprints)
            list.push_back({{"site", code(site)},
                            {"energy_kwh_per_year", rounded(use.perYear.inKwh())},
                            {"carbon_kg_per_year", rounded(use.carbonPerYear.inKg())}});
        return list;
    }

    Json violation(const rules::Finding& finding) const
    {
        const Json object = std::visit(
            [&]<class Part>(const Part& part) -> Json {
                if constexpr (std::is_same_v<Part, RackId>) {
                    const Rack* rack = m_design.find(part);
                    const Site* site = rack ? m_design.find(rack->site) : nullptr;
                    return site ? Json(site->code + " " + rack->name) : Json(nullptr);
                } else if constexpr (requires { m_design.at(part).code; }) {
                    return code(part);
                } else {
                    return nullptr;
                }
            },
            finding.subject);
        return {{"rule", rules::ruleId(finding.kind)},
                {"object", object},
                {"amounts", finding.amounts},
                {"texts", finding.texts}};
    }

private:
    const Design& m_design;
};

Json costOf(const report::Cost& cost)
{
    return {{"capex_usd", rounded(cost.capex.inUsd())},
            {"yearly_usd", rounded(cost.yearly.inUsd())},
            {"present_usd", rounded(cost.present.inUsd())}};
}

Json costSummary(const PlanWriter& writer, const Plan& plan, const report::Facts& facts)
{
    Json cost = costOf(facts.cost);
    cost["unserved_penalty_usd"] = rounded(unservedPenalty(plan).inUsd());
    Json kinds = Json::array();
    for (const report::KindCost& row : facts.costByKind) {
        Json kind = {{"kind", keyOf(row.kind)}};
        kind.update(costOf(row.cost));
        kinds.push_back(kind);
    }
    Json sites = Json::array();
    for (const report::SiteCost& row : facts.costBySite) {
        Json site = {{"site", writer.code(row.site)}};
        site.update(costOf(row.cost));
        sites.push_back(site);
    }
    cost["by_kind"] = kinds;
    cost["by_site"] = sites;
    cost["lines"] = writer.costLines(plan);
    return cost;
}

Json kpiSummary(const report::Facts& facts)
{
    Json kpi = Json::object();
    for (const report::Kpi id : report::allKpis()) {
        const report::Figure figure = report::figure(facts, id);
        const std::optional<double> value = exportedValue(figure);
        Json& entry = kpi[std::string(kpiKey(id))];
        if (value && isCount(figure))
            entry = static_cast<long long>(*value);
        else if (value)
            entry = *value;
    }
    return kpi;
}

}  // namespace

std::string writePlanText(const Design& design, const Plan& plan, const report::Facts& facts,
                          const std::string& inputSha256)
{
    const PlanWriter writer(design);
    Json violations = Json::array();
    for (const rules::Finding& finding : facts.findings)
        if (finding.severity == rules::Severity::Error)
            violations.push_back(writer.violation(finding));

    Json document;
    document["schema"] = "continua-plan/1";
    document["project"] = design.info().title;
    document["status"] = keyOf(plan.status);
    document["objective_kind"] = keyOf(plan.objectiveKind);
    document["objective"] = rounded(plan.objective);
    document["lower_bound"] = rounded(plan.lowerBound);
    document["gap"] = rounded(plan.gap());
    document["bound_is_for_candidates"] = plan.boundIsForCandidates;
    document["cost"] = costSummary(writer, plan, facts);
    document["kpi"] = kpiSummary(facts);
    document["unserved"] = writer.unserved(plan);
    document["placements"] = writer.placements(plan);
    document["kits"] = writer.kits(plan);
    document["opened_sites"] = writer.codes(plan.openedSites);
    document["lightpaths"] = writer.lightpaths(plan);
    document["regenerators"] = writer.regenerators(plan);
    document["leases"] = writer.leases(plan);
    document["flows"] = writer.flows(plan);
    document["footprints"] = writer.footprints(plan);
    document["violations"] = violations;
    document["seed"] = plan.seed;
    document["engine_version"] = plan.engineVersion;
    document["input_sha256"] = inputSha256;
    document["seconds"] = rounded(plan.elapsed.inS());
    // Names are UTF-8 by contract; a broken byte must not end the program.
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace continua::interchange
