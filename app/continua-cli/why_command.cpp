// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/continua-cli/command.h"
#include "app/continua-cli/input.h"
#include "app/continua-cli/scenario_option.h"
#include "app/continua-cli/stop_signal.h"
#include "app/continua-cli/why_answers.h"

#include <iostream>

namespace continua::app {
namespace {

constexpr const char* kHelp =
    "JSON, of the whole plan:\n"
    "  conflicts     per unserved demand: what, workload, demand, penalty_usd, members that "
    "cannot\n"
    "                all hold (kind; workload, replica, flow, site, link; limit, unit, needed,\n"
    "                available, short_by; message), proven (whatever the plan; else the planner\n"
    "                found none), minimal (without any one the others can), message\n"
    "  shadow_prices dearest first: limit, of what, step, unit, gain_usd (of one step; penalties\n"
    "                in), estimate (false: planned anew, with more_served), message\n"
    "  site_headrooms  what runs out first: as site_headroom, each with its site\n"
    "With --workload, its conflicts and replicas, each with\n"
    "  replica       its name\n"
    "  runs_at       its site, or null\n"
    "  why_here      pinned, other_sites (that could run it), next_site (null: it would stay\n"
    "                unserved), more_usd (of the whole plan over the horizon, penalties in),\n"
    "                more_unserved, moved_replicas, message\n"
    "and with --site besides\n"
    "  failed_rules  rule, needed, available, short_by, message; none: nothing speaks against it\n"
    "  runs_here     whether the plan runs it at the site, then with why_here\n"
    "  repair        where rules fail: steps (message, price_usd or null), price_usd (their sum),\n"
    "                building_work_unpriced, and there; null: no repair is known\n"
    "  there         more_usd, more_unserved, moved_replicas of a plan that runs it at the site:\n"
    "                in repair after the repair, else as the design stands\n"
    "With --site, its shadow_prices and\n"
    "  site_headroom growth (of all that runs at the site), open_ended, binding (rule, needed,\n"
    "                available, message), stranded (positions, power_kw, air_kw, liquid_kw),\n"
    "                message; null: it runs nothing that needs compute.";

struct Options {
    std::string project;
    std::string scenario;
    std::string workload;
    std::string site;
    std::string phase;
    bool exact = false;
    bool json = false;
};

void sayOf(const std::string& subject, const Json& message)
{
    std::cout << subject << ": " << message.get<std::string>() << '\n';
}

void printReplica(const Json& replica)
{
    const auto name = replica["replica"].get<std::string>();
    const auto failed = replica.find("failed_rules");
    if (failed != replica.end())
        for (const Json& rule : *failed)
            sayOf(name, rule["message"]);
    if (replica.contains("why_here"))
        sayOf(name, replica["why_here"]["message"]);
    if (replica.contains("there"))
        sayOf(name, replica["there"]["message"]);
    if (!replica.contains("repair"))
        return;
    if (replica["repair"].is_null()) {
        sayOf(name, "No repair is known.");
        return;
    }
    for (const Json& step : replica["repair"]["steps"])
        sayOf(name, "Repair: " + step["message"].get<std::string>());
    if (replica["repair"].contains("there"))
        sayOf(name, replica["repair"]["there"]["message"]);
}

void printConflict(const Json& conflict)
{
    std::cout << conflict["workload"].get<std::string>() << ' '
              << conflict["demand"].get<std::string>() << " ("
              << conflict["what"].get<std::string>() << "): ";
    std::cout << conflict["message"].get<std::string>() << '\n';
    for (const Json& member : conflict["members"])
        std::cout << "  - " << member["message"].get<std::string>() << '\n';
}

void print(const Json& answer)
{
    const auto each = [&](const char* key, const auto& say) {
        if (answer.contains(key))
            for (const Json& entry : answer[key])
                say(entry);
    };
    each("replicas", printReplica);
    each("conflicts", printConflict);
    each("shadow_prices",
         [](const Json& price) { std::cout << price["message"].get<std::string>() << '\n'; });
    each("site_headrooms", [](const Json& headroom) {
        sayOf(headroom["site"].get<std::string>(), headroom["message"]);
    });
    if (answer.contains("site_headroom") && !answer["site_headroom"].is_null())
        sayOf(answer["site"].get<std::string>(), answer["site_headroom"]["message"]);
}

/// What is asked, found in the design.
struct Question {
    WorkloadId workload = {};
    SiteId site = {};
    bool exact = false;
};

/// Adds a piece to the answer under its key.
Result<> put(Json& answer, const char* key, Result<Json> piece)
{
    if (!piece)
        return piece.error();
    answer[key] = *std::move(piece);
    return Done{};
}

Result<Json> replicas(WhyAnswers& answers, const Workload& workload, SiteId site)
{
    Json list = Json::array();
    for (int i = 0; i < static_cast<int>(workload.replicas.size()); ++i) {
        Result<Json> replica =
            site ? answers.replicaAt(workload, i, site) : answers.replica(workload, i);
        if (!replica)
            return replica.error();
        list.push_back(*std::move(replica));
    }
    return list;
}

Result<Json> answered(const PlannedProject& project, const Question& question, JobControl& control)
{
    WhyAnswers answers(project, control);
    Json answer;
    Result<> done = Done{};
    if (question.workload) {
        const Workload& workload = project.design.at(question.workload);
        answer["workload"] = workload.code;
        if (question.site)
            answer["site"] = project.design.at(question.site).code;
        done = put(answer, "replicas", replicas(answers, workload, question.site));
    } else if (question.site) {
        answer["site"] = project.design.at(question.site).code;
    }
    if (done && !(question.site && !question.workload))
        done = put(answer, "conflicts", answers.conflicts(question.workload));
    if (done && !(question.workload && !question.site))
        done = put(answer, "shadow_prices", answers.shadowPrices(question.exact, question.site));
    if (!done)
        return done.error();
    if (question.site)
        answer["site_headroom"] = answers.headroom(question.site);
    else if (!question.workload)
        answer["site_headrooms"] = answers.headrooms();
    return answer;
}

bool hasFindings(const Json& answer)
{
    if (answer.contains("replicas"))
        for (const Json& replica : answer["replicas"])
            if (replica.contains("failed_rules") && !replica["failed_rules"].empty())
                return true;
    return answer.contains("conflicts") && !answer["conflicts"].empty();
}

Result<ExitStatus> run(const Options& options)
{
    Result<Design> design = openDesign(options.project, options.scenario);
    if (!design)
        return design.error();
    Question question{.exact = options.exact};
    if (!options.workload.empty()) {
        const Result<WorkloadId> workload = workloadNamed(*design, options.workload);
        if (!workload)
            return workload.error();
        question.workload = *workload;
    }
    if (!options.site.empty()) {
        const Result<SiteId> site = siteNamed(*design, options.site);
        if (!site)
            return site.error();
        question.site = *site;
    }
    SignalControl control;
    const Result<PlannedProject> project = planned(*design, aimOf(*design), control, options.phase);
    if (!project)
        return project.error();
    const Result<Json> answer = answered(*project, question, control);
    if (!answer)
        return answer.error();
    const bool isClean = !hasFindings(*answer);
    if (options.json)
        std::cout << answer->dump(2) << '\n';
    else
        print(*answer);
    if (!options.json && isClean && (question.workload || !question.site))
        std::cout << (question.workload ? "Nothing speaks against it.\n"
                                        : "Nothing stays unserved.\n");
    return isClean ? ExitStatus::Done : ExitStatus::Findings;
}

}  // namespace

void addWhyCommand(CLI::App& parent, Run& chosen)
{
    CLI::App* command = parent.add_subcommand(
        "why",
        "Say why the plan is as it is: what cannot be served and why, what limits cost, what "
        "runs out first; why a workload runs where it does, or what keeps it from a site "
        "and what would mend that.");
    const auto options = std::make_shared<Options>();
    command->add_option("PROJECT", options->project, "The project file")->required();
    addScenarioOption(*command, options->scenario);
    command->add_option("--workload", options->workload, "Its code: of this one only");
    command->add_option("--phase", options->phase, "In this one; else in the last");
    command->add_option("--site", options->site, "Its code: at this one");
    command->add_flag("--exact", options->exact,
                      "Prices of limits by planning anew, at most 20; at a site, all of its");
    command->add_flag("--json", options->json, "One JSON document");
    command->footer(kHelp);
    command->callback([&chosen, options] { chosen = [options] { return run(*options); }; });
}

}  // namespace continua::app
