// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/continua-cli/why_json.h"

#include "core/interchange/enum_keys.h"
#include "ui/text/conflict_text.h"
#include "ui/text/refusal_text.h"
#include "ui/text/remedy_text.h"
#include "ui/text/shadow_price_text.h"
#include "ui/text/why_text.h"

#include <cmath>

namespace continua::app {
namespace {

using explain::ConflictKind;

std::string sentence(const QStringList& text) { return text.join(QLatin1Char(' ')).toStdString(); }

const char* keyOf(ConflictKind kind)
{
    switch (kind) {
    case ConflictKind::Pin: return "pin";
    case ConflictKind::Countries: return "countries";
    case ConflictKind::Jurisdictions: return "jurisdictions";
    case ConflictKind::SiteKinds: return "site_kinds";
    case ConflictKind::NamedSites: return "named_sites";
    case ConflictKind::FiberDistance: return "fiber_distance";
    case ConflictKind::Distance: return "distance";
    case ConflictKind::Transit: return "transit";
    case ConflictKind::DifferentSites: return "different_sites";
    case ConflictKind::ReplicaDistance: return "replica_distance";
    case ConflictKind::FailureDomains: return "failure_domains";
    case ConflictKind::Budget: return "latency_budget";
    case ConflictKind::SiteLimit: return "site_limit";
    case ConflictKind::Spectrum: return "spectrum";
    case ConflictKind::Price: return "price";
    case ConflictKind::Protection: return "protection";
    case ConflictKind::Flow: return "flow";
    case ConflictKind::Replica: return "replica";
    }
    return "";
}

/// The unit of a limit, as a suffix of keys.
const char* unitOf(RefusalReason limit)
{
    switch (limit) {
    case RefusalReason::SitePower:
    case RefusalReason::AirCooling:
    case RefusalReason::LiquidCooling:
    case RefusalReason::NoLiquid:
    case RefusalReason::RackCeiling: return "kw";
    case RefusalReason::SupplyTooWarm: return "celsius";
    case RefusalReason::FloorLoad: return "kg_per_m2";
    case RefusalReason::FloorDepth: return "mm";
    case RefusalReason::TooFar:
    case RefusalReason::TooNear: return "km";
    case RefusalReason::Latency: return "ms";
    case RefusalReason::TooExpensive: return "usd";
    case RefusalReason::NoSpectrum: return "fiber_pairs";
    default: return "count";
    }
}

const char* gainKey(Objective objective)
{
    switch (objective) {
    case Objective::Cost:
    case Objective::Weighted: return "gain_usd";
    case Objective::Energy: return "gain_kwh_per_year";
    case Objective::Carbon: return "gain_kg_per_year";
    case Objective::Latency: return "gain_ms";
    }
    return "";
}

Json replicaOf(const Design& design, WorkloadId workload, int replica)
{
    return replica < 0 ? Json()
                       : Json(design.at(workload).replicas[static_cast<std::size_t>(replica)].name);
}

Json flowOf(const Design& design, WorkloadId workload, int flow)
{
    return design.at(workload).flows[static_cast<std::size_t>(flow)].name;
}

Json memberJson(const Design& design, const explain::ConflictMember& member)
{
    Json json;
    json["kind"] = keyOf(member.kind);
    if (member.workload)
        json["workload"] = design.at(member.workload).code;
    if (member.replica >= 0)
        json["replica"] = replicaOf(design, member.workload, member.replica);
    if (member.flow >= 0)
        json["flow"] = flowOf(design, member.workload, member.flow);
    if (member.site)
        json["site"] = design.at(member.site).code;
    if (member.link)
        json["link"] = design.at(member.link).code;
    if (member.limit) {
        json["limit"] = interchange::keyOf(member.limit->reason);
        json["unit"] = unitOf(member.limit->reason);
        json["needed"] = member.limit->needed;
        json["available"] = member.limit->available;
        json["short_by"] = member.shortBy();
    }
    json["message"] = ui::conflictMemberText(design, member).toStdString();
    return json;
}

}  // namespace

Json rulesJson(const Design& design, const std::vector<Refusal>& refusals)
{
    Json rules = Json::array();
    for (const Refusal& refusal : refusals) {
        Json rule;
        rule["rule"] = interchange::keyOf(refusal.reason);
        rule["needed"] = refusal.needed;
        rule["available"] = refusal.available;
        rule["short_by"] = std::abs(refusal.needed - refusal.available);
        rule["message"] = ui::refusalText(design, refusal).toStdString();
        rules.push_back(rule);
    }
    return rules;
}

Json alternativeJson(const explain::Alternative& alternative)
{
    Json json;
    json["more_usd"] = std::round(alternative.price.inUsd());
    json["more_unserved"] = alternative.unserved;
    json["moved_replicas"] = alternative.moved;
    return json;
}

Json alternativeMessageJson(const explain::Alternative& alternative)
{
    Json json = alternativeJson(alternative);
    json["message"] = sentence(ui::alternativeText(alternative));
    return json;
}

Json whyHereJson(const Design& design, const explain::WhyHere& why)
{
    Json json;
    json["pinned"] = why.isPinned;
    json["other_sites"] = why.otherSites;
    json["next_site"] = why.next.site ? Json(design.at(why.next.site).code) : Json();
    json.update(alternativeJson(why.next));
    json["message"] = sentence(ui::whyHereText(design, why));
    return json;
}

Json repairJson(const Design& design, const explain::Repair& repair)
{
    Json json;
    json["steps"] = Json::array();
    for (const explain::Remedy& remedy : repair.steps) {
        Json step;
        step["message"] = ui::remedySentence(design, remedy).toStdString();
        step["price_usd"] = remedy.price ? Json(std::round(remedy.price->inUsd())) : Json();
        json["steps"].push_back(step);
    }
    json["price_usd"] = std::round(repair.price.inUsd());
    json["building_work_unpriced"] = repair.hasUnpricedWork;
    return json;
}

Json headroomJson(const Design& design, const explain::Headroom& headroom)
{
    Json json;
    json["growth"] = headroom.growth;
    json["open_ended"] = headroom.isOpenEnded;
    json["binding"] = rulesJson(design, headroom.binding);
    json["stranded"]["positions"] = headroom.stranded.positions;
    json["stranded"]["power_kw"] = headroom.stranded.power.inKw();
    json["stranded"]["air_kw"] = headroom.stranded.air.inKw();
    json["stranded"]["liquid_kw"] = headroom.stranded.liquid.inKw();
    json["message"] = sentence(ui::headroomText(design, headroom));
    return json;
}

Json conflictJson(const Design& design, const explain::Conflict& conflict)
{
    const Unserved& unserved = conflict.unserved;
    Json json;
    json["what"] = interchange::keyOf(unserved.what);
    json["workload"] = design.at(unserved.workload).code;
    json["demand"] = unserved.what == Unserved::What::Replica
                       ? replicaOf(design, unserved.workload, unserved.index)
                       : flowOf(design, unserved.workload, unserved.index);
    json["penalty_usd"] = unserved.penalty.inUsd();
    json["proven"] = conflict.isProven;
    json["minimal"] = conflict.isMinimal;
    json["members"] = Json::array();
    for (const explain::ConflictMember& member : conflict.members)
        json["members"].push_back(memberJson(design, member));
    json["message"] = ui::conflictSummary(conflict).toStdString();
    return json;
}

Json shadowPriceJson(const Design& design, const explain::ShadowPrice& price)
{
    const explain::LimitStep& limit = price.limit;
    Json json;
    json["limit"] = interchange::keyOf(limit.limit);
    if (limit.site)
        json["site"] = design.at(limit.site).code;
    if (limit.link)
        json["link"] = design.at(limit.link).code;
    if (limit.workload) {
        json["workload"] = design.at(limit.workload).code;
        json["flow"] = flowOf(design, limit.workload, limit.flow);
    }
    json["step"] = limit.step;
    json["unit"] = unitOf(limit.limit);
    json[gainKey(price.objective)] = std::round(price.gain * 100.0) / 100.0;
    if (!price.isEstimate)
        json["more_served"] = price.served;
    json["estimate"] = price.isEstimate;
    json["message"] = ui::shadowPriceText(design, price).toStdString();
    return json;
}

}  // namespace continua::app
