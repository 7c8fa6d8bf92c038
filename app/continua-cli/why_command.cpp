// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/planned_project.h"
#include "app/continua-cli/command.h"
#include "app/continua-cli/input.h"
#include "app/continua-cli/stop_signal.h"
#include "core/explain/refusals.h"
#include "core/interchange/enum_keys.h"
#include "core/store/project_file.h"
#include "ui/text/names.h"
#include "ui/text/refusal_text.h"
#include "ui/text/remedy_text.h"
#include "ui/text/why_text.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <iostream>

namespace continua::app {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kHelp =
    "JSON: workload, site and replicas, each with\n"
    "  replica       its name\n"
    "  failed_rules  rule, needed, available, short_by, message; none: nothing speaks against it\n"
    "  runs_here     whether the plan runs it at the site\n"
    "  why_here      where it runs here: pinned, other_sites (that could run it), next_site "
    "(null:\n"
    "                it would stay unserved), more_usd (of the whole plan over the horizon,\n"
    "                penalties in), more_unserved, moved_replicas, message\n"
    "  repair        where rules fail: steps (message, price_usd or null), price_usd (their sum),\n"
    "                building_work_unpriced, and there; null: no repair is known\n"
    "  there         more_usd, more_unserved, moved_replicas of a plan that runs it at the site:\n"
    "                in repair after the repair, else as the design stands\n"
    "and site_headroom: growth (of all that runs at the site), open_ended, binding (rule, needed,\n"
    "available, message), stranded (positions, power_kw, air_kw, liquid_kw), message; null: it "
    "runs\n"
    "nothing that needs compute.";

struct Options {
    std::string project;
    std::string workload;
    std::string site;
    bool json = false;
};

std::string sentence(const QStringList& text) { return text.join(QLatin1Char(' ')).toStdString(); }

Json ruleJson(const Design& design, const Refusal& refusal)
{
    Json rule;
    rule["rule"] = interchange::keyOf(refusal.reason);
    rule["needed"] = refusal.needed;
    rule["available"] = refusal.available;
    rule["short_by"] = std::abs(refusal.needed - refusal.available);
    rule["message"] = ui::refusalText(design, refusal).toStdString();
    return rule;
}

Json alternativeJson(const explain::Alternative& alternative)
{
    Json json;
    json["more_usd"] = std::round(alternative.price.inUsd());
    json["more_unserved"] = alternative.unserved;
    json["moved_replicas"] = alternative.moved;
    return json;
}

Json hereJson(const Design& design, const explain::WhyHere& why)
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
    json["binding"] = Json::array();
    for (const Refusal& refusal : headroom.binding)
        json["binding"].push_back(ruleJson(design, refusal));
    json["stranded"]["positions"] = headroom.stranded.positions;
    json["stranded"]["power_kw"] = headroom.stranded.power.inKw();
    json["stranded"]["air_kw"] = headroom.stranded.air.inKw();
    json["stranded"]["liquid_kw"] = headroom.stranded.liquid.inKw();
    json["message"] = sentence(ui::headroomText(design, headroom));
    return json;
}

/// Answers for the replicas of one workload at one site.
class Answers {
public:
    Answers(const PlannedProject& project, const Workload& workload, SiteId site,
            JobControl& control)
        : m_project(project), m_workload(workload), m_site(site), m_control(control),
          m_survey(project.design, &project.plan)
    {
    }

    Result<Json> of(int replica)
    {
        const explain::Berth berth{m_workload.id, replica, m_site};
        Json answer;
        answer["replica"] = m_workload.replicas[static_cast<std::size_t>(replica)].name;
        answer["failed_rules"] = Json::array();
        for (const Refusal& refusal : explain::whyNotHere(m_survey, m_workload.id, replica, m_site))
            answer["failed_rules"].push_back(ruleJson(m_project.design, refusal));
        const bool runsHere = m_survey.host(m_workload.id, replica) == m_site;
        answer["runs_here"] = runsHere;
        const auto priced = runsHere ? addHere(replica, answer)
                          : !answer["failed_rules"].empty()
                              ? addRepair(berth, answer)
                              : addPrice(m_project.design, berth, answer["there"]);
        if (!priced)
            return priced.error();
        return answer;
    }

    Json headroom() const
    {
        const auto found = explain::headroomAt(m_survey, m_site);
        return found ? headroomJson(m_project.design, *found) : Json();
    }

private:
    Result<> addHere(int replica, Json& answer)
    {
        const auto why =
            explain::whyHere(m_project.design, m_project.plan, m_workload.id, replica, m_control);
        if (!why)
            return why.error();
        if (*why)
            answer["why_here"] = hereJson(m_project.design, **why);
        return Done{};
    }

    Result<> addRepair(const explain::Berth& berth, Json& answer)
    {
        IdSource ids(1);
        const auto repair = explain::repairFor(m_survey, berth, ids);
        answer["repair"] = repair ? repairJson(m_project.design, *repair) : Json();
        Design repaired = m_project.design;
        if (!repair || !repair->edit.applyTo(repaired))
            return Done{};
        return addPrice(repaired, berth, answer["repair"]["there"]);
    }

    Result<> addPrice(const Design& design, const explain::Berth& berth, Json& answer)
    {
        const auto price = explain::priceAt(design, m_project.plan, berth, m_control);
        if (!price)
            return price.error();
        answer = alternativeJson(*price);
        answer["message"] = sentence(ui::alternativeText(*price));
        return Done{};
    }

    const PlannedProject& m_project;
    const Workload& m_workload;
    SiteId m_site;
    JobControl& m_control;
    explain::Survey m_survey;
};

void print(const Json& answer)
{
    for (const Json& replica : answer["replicas"]) {
        const auto say = [&](const Json& message) {
            std::cout << replica["replica"].get<std::string>() << ": " << message.get<std::string>()
                      << '\n';
        };
        for (const Json& rule : replica["failed_rules"])
            say(rule["message"]);
        if (replica.contains("why_here"))
            say(replica["why_here"]["message"]);
        if (replica.contains("there"))
            say(replica["there"]["message"]);
        if (!replica.contains("repair"))
            continue;
        if (replica["repair"].is_null()) {
            say("No repair is known.");
            continue;
        }
        for (const Json& step : replica["repair"]["steps"])
            say("Repair: " + step["message"].get<std::string>());
        if (replica["repair"].contains("there"))
            say(replica["repair"]["there"]["message"]);
    }
    if (!answer["site_headroom"].is_null())
        std::cout << answer["site"].get<std::string>() << ": "
                  << answer["site_headroom"]["message"].get<std::string>() << '\n';
}

Result<ExitStatus> run(const Options& options)
{
    Result<Design> design = store::openProject(options.project);
    if (!design)
        return design.error();
    const Result<WorkloadId> workload = workloadNamed(*design, options.workload);
    if (!workload)
        return workload.error();
    const Result<SiteId> site = siteNamed(*design, options.site);
    if (!site)
        return site.error();
    SignalControl control;
    const Result<PlannedProject> project = planned(*std::move(design), {}, control);
    if (!project)
        return project.error();

    const Workload& row = project->design.at(*workload);
    Answers answers(*project, row, *site, control);
    Json answer;
    answer["workload"] = row.code;
    answer["site"] = options.site;
    answer["replicas"] = Json::array();
    bool fits = true;
    for (int i = 0; i < static_cast<int>(row.replicas.size()); ++i) {
        const Result<Json> replica = answers.of(i);
        if (!replica)
            return replica.error();
        answer["replicas"].push_back(*replica);
        fits = fits && (*replica)["failed_rules"].empty();
    }
    answer["site_headroom"] = answers.headroom();
    if (options.json)
        std::cout << answer.dump(2) << '\n';
    else
        print(answer);
    if (!options.json && fits)
        std::cout << "Nothing speaks against it.\n";
    return fits ? ExitStatus::Done : ExitStatus::Findings;
}

}  // namespace

void addWhyCommand(CLI::App& parent, Run& chosen)
{
    CLI::App* command = parent.add_subcommand(
        "why",
        "Say why a workload runs at a site, or what keeps it away and what would mend that.");
    const auto options = std::make_shared<Options>();
    command->add_option("PROJECT", options->project, "The project file")->required();
    command->add_option("--workload", options->workload, "Its code")->required();
    command->add_option("--site", options->site, "Its code")->required();
    command->add_flag("--json", options->json, "One JSON document");
    command->footer(kHelp);
    command->callback([&chosen, options] { chosen = [options] { return run(*options); }; });
}

}  // namespace continua::app
