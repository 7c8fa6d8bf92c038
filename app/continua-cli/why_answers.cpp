// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/continua-cli/why_answers.h"

#include "core/explain/refusals.h"
#include "core/explain/site_limit_value.h"
#include "core/model/site_limits.h"

#include <algorithm>

namespace continua::app {
namespace {

constexpr std::size_t kMostExact = 20;  ///< Limits that are priced by planning anew.

}  // namespace

WhyAnswers::WhyAnswers(const PlannedProject& project, JobControl& control)
    : m_project(project), m_control(control), m_survey(project.design, &project.plan)
{
}

WhyAnswers::Question WhyAnswers::question(const Workload& workload, int replica, SiteId site) const
{
    Question asked{.replica = workload.replicas[static_cast<std::size_t>(replica)],
                   .flows = {},
                   .host = m_survey.placed(workload.id, replica).value_or(SiteId{}),
                   .site = site};
    asked.replica.name.clear();
    for (Flow flow : workload.flows) {
        if (flow.toReplica >= 0 && flow.toReplica != replica && flow.fromReplica != replica)
            continue;
        flow.name.clear();
        flow.toReplica = flow.toReplica == replica ? 0 : flow.toReplica + 1;
        flow.fromReplica = flow.fromReplica == replica ? 0 : flow.fromReplica + 1;
        asked.flows.push_back(std::move(flow));
    }
    return asked;
}

Result<Json> WhyAnswers::replica(const Workload& workload, int replica)
{
    Json answer;
    answer["replica"] = workload.replicas[static_cast<std::size_t>(replica)].name;
    const auto host = m_survey.placed(workload.id, replica);
    answer["runs_at"] = host ? Json(m_project.design.at(*host).code) : Json();
    if (const Result<> done = addWhyHere(workload, replica, answer); !done)
        return done.error();
    return answer;
}

Result<Json> WhyAnswers::replicaAt(const Workload& workload, int replica, SiteId site)
{
    if (m_workload != workload.id)
        m_known.clear();
    m_workload = workload.id;
    const Question asked = question(workload, replica, site);
    const Json name = workload.replicas[static_cast<std::size_t>(replica)].name;
    for (const auto& [question, known] : m_known)
        if (question == asked) {
            Json answer = known;
            answer["replica"] = name;
            return answer;
        }
    Json answer;
    answer["replica"] = name;
    const auto refusals = explain::whyNotHere(m_survey, workload.id, replica, site);
    answer["failed_rules"] = rulesJson(m_project.design, refusals);
    const bool runsHere = m_survey.placed(workload.id, replica) == site;
    answer["runs_here"] = runsHere;
    const explain::Berth berth{workload.id, replica, site};
    Result<> done = Done{};
    if (runsHere) {
        done = addWhyHere(workload, replica, answer);
    } else if (!refusals.empty()) {
        done = addRepair(berth, answer);
    } else {
        Result<Json> price = priceAt(m_project.design, berth);
        if (!price)
            return price.error();
        answer["there"] = *std::move(price);
    }
    if (!done)
        return done.error();
    m_known.emplace_back(asked, answer);
    return answer;
}

Result<> WhyAnswers::addWhyHere(const Workload& workload, int replica, Json& answer)
{
    const auto why =
        explain::whyHere(m_project.design, m_project.plan, workload.id, replica, m_control);
    if (!why)
        return why.error();
    if (*why)
        answer["why_here"] = whyHereJson(m_project.design, **why);
    return Done{};
}

Result<> WhyAnswers::addRepair(const explain::Berth& berth, Json& answer)
{
    IdSource ids(1);
    const auto repair = explain::repairFor(m_survey, berth, ids);
    answer["repair"] = repair ? repairJson(m_project.design, *repair) : Json();
    Design repaired = m_project.design;
    if (!repair || !repair->edit.applyTo(repaired))
        return Done{};
    Result<Json> price = priceAt(repaired, berth);
    if (!price)
        return price.error();
    answer["repair"]["there"] = *std::move(price);
    return Done{};
}

Result<Json> WhyAnswers::priceAt(const Design& design, const explain::Berth& berth)
{
    const auto price = explain::priceAt(design, m_project.plan, berth, m_control);
    if (!price)
        return price.error();
    return alternativeMessageJson(*price);
}

Result<Json> WhyAnswers::conflicts(WorkloadId workload)
{
    Plan asked = m_project.plan;
    if (workload)
        std::erase_if(asked.unserved,
                      [&](const Unserved& unserved) { return unserved.workload != workload; });
    const auto found = explain::conflicts(m_project.design, asked, m_control);
    if (!found)
        return found.error();
    Json list = Json::array();
    for (const explain::Conflict& conflict : *found)
        list.push_back(conflictJson(m_project.design, conflict));
    return list;
}

Result<Json> WhyAnswers::shadowPrices(bool exact, SiteId site)
{
    std::vector<explain::ShadowPrice> prices = explain::estimatedPrices(m_survey, m_control);
    if (site)
        std::erase_if(prices, [&](const auto& price) { return price.limit.site != site; });
    if (exact && site) {
        prices.clear();
        for (const RefusalReason limit : explain::kSiteLimits)
            prices.push_back(
                {.limit = {.limit = limit, .site = site, .step = explain::usualStep(limit)}});
    }
    if (exact && prices.size() > kMostExact)
        prices.resize(kMostExact);
    Json list = Json::array();
    for (explain::ShadowPrice& price : prices) {
        if (exact) {
            const auto planned =
                explain::shadowPrice(m_project.design, m_project.plan, price.limit, m_control);
            if (!planned)
                return planned.error();
            price = *planned;
        }
        list.push_back(shadowPriceJson(m_project.design, price));
    }
    return list;
}

Json WhyAnswers::headroom(SiteId site) const
{
    const auto found = explain::headroomAt(m_survey, site);
    return found ? headroomJson(m_project.design, *found) : Json();
}

Json WhyAnswers::headrooms() const
{
    Json list = Json::array();
    for (const explain::Headroom& headroom : explain::headrooms(m_survey)) {
        Json json;
        json["site"] = m_project.design.at(headroom.site).code;
        json.update(headroomJson(m_project.design, headroom));
        list.push_back(json);
    }
    return list;
}

}  // namespace continua::app
