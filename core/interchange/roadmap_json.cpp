// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/roadmap_json.h"

#include "core/interchange/enum_keys.h"
#include "core/interchange/plan_json.h"
#include "core/interchange/rounded.h"
#include "core/model/phases.h"
#include "core/report/roadmap_facts.h"

#include <nlohmann/json.hpp>

namespace continua::interchange {
namespace {

using Json = nlohmann::ordered_json;

Json costOf(const report::Cost& cost)
{
    return {{"capex_usd", rounded(cost.capex.inUsd())},
            {"yearly_usd", rounded(cost.yearly.inUsd())},
            {"present_usd", rounded(cost.present.inUsd())}};
}

void add(report::Cost& sum, const report::Cost& cost, bool isLast)
{
    sum.capex += cost.capex;
    sum.present += cost.present;
    if (isLast)
        sum.yearly = cost.yearly;
}

std::string codeOf(const Design& design, SiteId site)
{
    const Site* found = design.find(site);
    return found ? found->code : std::string();
}

template <class Key, class Name>
Json costsBy(const std::vector<report::PhaseCost>& phases,
             std::map<Key, report::Cost> report::PhaseCost::*by, const char* key, Name name)
{
    std::map<Key, report::Cost> sums;
    for (const report::PhaseCost& phase : phases)
        for (const auto& [of, cost] : phase.*by)
            add(sums[of], cost, &phase == &phases.back());
    Json list = Json::array();
    for (const auto& [of, cost] : sums) {
        Json entry = {{key, name(of)}};
        entry.update(costOf(cost));
        list.push_back(entry);
    }
    return list;
}

/// Capex of all phases, what the last one costs a year, and what all is worth.
Json costOfAll(const Design& design, const std::vector<report::PhaseCost>& phases)
{
    report::Cost sum;
    Money penalty;
    Json byPhase = Json::array();
    for (const report::PhaseCost& phase : phases) {
        add(sum, phase.cost, &phase == &phases.back());
        penalty += phase.penalty;
        Json entry = {{"phase", design.at(phase.phase).name}};
        entry.update(costOf(phase.cost));
        entry["unserved_penalty_usd"] = rounded(phase.penalty.inUsd());
        byPhase.push_back(entry);
    }
    Json cost = costOf(sum);
    cost["unserved_penalty_usd"] = rounded(penalty.inUsd());
    cost["by_phase"] = byPhase;
    cost["by_kind"] = costsBy(phases, &report::PhaseCost::byKind, "kind",
                              [](CostKind kind) { return keyOf(kind); });
    cost["by_site"] = costsBy(phases, &report::PhaseCost::bySite, "site",
                              [&](SiteId site) { return codeOf(design, site); });
    return cost;
}

Json addedLines(const Design& design, const RoadmapStep& step)
{
    Json list = Json::array();
    for (const CostLine& line : step.added) {
        const Link* link = design.find(line.link);
        list.push_back({{"kind", keyOf(line.kind)},
                        {"site", codeOf(design, line.site)},
                        {"link", link ? link->code : std::string()},
                        {"item", line.item},
                        {"quantity", rounded(line.quantity)},
                        {"capex_usd", rounded(line.capex.inUsd())}});
    }
    return list;
}

/// Reads the member of an object as what it is to be, or says what is wrong.
class PhaseReader {
public:
    PhaseReader(const Design& design, const std::string& subject)
        : m_design(design), m_subject(subject)
    {
    }

    Result<RoadmapStep> read(const Json& json, std::size_t index, const RoadmapStep* before) const
    {
        const std::string place = "phases[" + std::to_string(index) + "]";
        const auto missing = [&](const std::string& key, const char* expected) {
            return Error{.code = ErrorCode::MissingValue,
                         .subject = m_subject,
                         .place = place + "." + key,
                         .expected = expected};
        };
        if (!json.is_object() || !json.contains("phase") || !json["phase"].is_string())
            return missing("phase", "the name of a phase");
        const auto& name = json["phase"].get_ref<const std::string&>();
        const Phase* phase = findPhase(m_design, name);
        if (!phase)
            return Error{.code = ErrorCode::UnknownName,
                         .subject = m_subject,
                         .place = place + ".phase",
                         .value = name,
                         .expected = "the name of a phase"};
        if (!json.contains("plan"))
            return missing("plan", "a plan");
        RoadmapStep step{
            .phase = phase->id, .design = designOfStep(m_design, phase->id, before), .plan = {}};
        Result<Plan> plan = readPlanText(step.design, json["plan"].dump(), m_subject + " " + place);
        if (!plan)
            return plan.error();
        step.plan = *std::move(plan);
        for (const auto& [key, money] : {std::pair("capex_usd", &RoadmapStep::capex),
                                         std::pair("yearly_usd", &RoadmapStep::yearly),
                                         std::pair("present_usd", &RoadmapStep::present),
                                         std::pair("penalty_usd", &RoadmapStep::penalty)}) {
            if (!json.contains(key) || !json[key].is_number())
                return missing(key, "a number");
            step.*money = Money::fromUsd(json[key].get<double>());
        }
        return step;
    }

private:
    const Design& m_design;
    const std::string& m_subject;
};

}  // namespace

std::string writeRoadmapText(const Design& design, const Roadmap& roadmap,
                             const std::vector<report::Facts>& facts,
                             const std::string& inputSha256)
{
    const std::vector<report::PhaseCost> costs = report::costByPhase(design, roadmap);
    Json phases = Json::array();
    for (std::size_t p = 0; p < roadmap.steps.size(); ++p) {
        const RoadmapStep& step = roadmap.steps[p];
        Json racks = Json::object();
        for (const auto& [kit, count] : costs[p].racks)
            racks[kit] = count;
        phases.push_back(
            {{"phase", design.at(step.phase).name},
             {"date", yearMonthText(design.at(step.phase).date)},
             {"capex_usd", rounded(step.capex.inUsd())},
             {"yearly_usd", rounded(step.yearly.inUsd())},
             {"present_usd", rounded(step.present.inUsd())},
             {"penalty_usd", rounded(step.penalty.inUsd())},
             {"racks_added", racks},
             {"replicas_moved", costs[p].moves},
             {"unserved_count", costs[p].unserved},
             {"added", addedLines(design, step)},
             {"plan", Json::parse(writePlanText(step.design, step.plan, facts[p], {}))}});
    }
    Json document = phases.back()["plan"];
    document["project"] = design.info().title;
    document["status"] = roadmap.isStopped     ? keyOf(PlanStatus::Stopped)
                       : roadmap.hasUnserved() ? keyOf(PlanStatus::Infeasible)
                                               : keyOf(PlanStatus::WithinGap);
    document["objective"] = rounded(roadmap.objective);
    document["lower_bound"] = rounded(roadmap.lowerBound);
    document["gap"] = rounded(roadmap.gap());
    Json lines = document["cost"]["lines"];
    document["cost"] = costOfAll(design, costs);
    document["cost"]["lines"] = lines;
    document["input_sha256"] = inputSha256;
    document["phases"] = phases;
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<Roadmap> readRoadmapText(const Design& design, std::string_view text,
                                const std::string& subject)
{
    const Result<std::vector<PhaseTerms>> terms = phaseTerms(design);
    if (!terms)
        return terms.error();
    const Json document = Json::parse(text, nullptr, false);
    if (document.is_discarded())
        return Error{.code = ErrorCode::MalformedText, .subject = subject, .expected = "JSON"};
    if (!document.is_object() || !document.contains("phases") || !document["phases"].is_array())
        return Error{.code = ErrorCode::MissingValue,
                     .subject = subject,
                     .place = "phases",
                     .expected = "a plan of each phase"};
    Roadmap claimed;
    claimed.steps.reserve(document["phases"].size());  // Each is read from the one before.
    const PhaseReader reader(design, subject);
    for (const Json& phase : document["phases"]) {
        Result<RoadmapStep> step = reader.read(
            phase, claimed.steps.size(), claimed.steps.empty() ? nullptr : &claimed.steps.back());
        if (!step)
            return step.error();
        claimed.steps.push_back(*std::move(step));
    }
    for (const auto& [key, figure] : {std::pair("objective", &Roadmap::objective),
                                      std::pair("lower_bound", &Roadmap::lowerBound)}) {
        if (!document.contains(key) || !document[key].is_number())
            return Error{.code = ErrorCode::MissingValue,
                         .subject = subject,
                         .place = key,
                         .expected = "a number"};
        claimed.*figure = document[key].get<double>();
    }
    if (!claimed.steps.empty())
        claimed.objectiveKind = claimed.steps.front().plan.objectiveKind;
    if (claimed.steps.size() == terms->size()) {
        // The lines that were added follow from the plans; the sums are as the document says.
        const Roadmap derived = roadmapOf(design, *terms, claimed.steps);
        for (std::size_t p = 0; p < claimed.steps.size(); ++p)
            claimed.steps[p].added = derived.steps[p].added;
    }
    return claimed;
}

}  // namespace continua::interchange
