// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/planned_project.h"
#include "app/continua-cli/command.h"
#include "app/continua-cli/input.h"
#include "app/continua-cli/scenario_option.h"
#include "app/continua-cli/stop_signal.h"
#include "core/engine/planner.h"
#include "core/interchange/plan_json.h"
#include "core/interchange/roadmap_json.h"
#include "core/verify/verify.h"
#include "core/verify/verify_roadmap.h"
#include "ui/text/violation_text.h"

#include <nlohmann/json.hpp>

#include <iostream>

namespace continua::app {
namespace {

struct Options {
    std::string project;
    std::string scenario;
    std::string plan;
    bool json = false;
};

/// Reads what `--plan` names with `read`, or makes it.
template <class Answer, class Read, class Make>
Result<Answer> toVerify(const Options& options, Read read, Make make)
{
    SignalControl control;
    if (options.plan.empty())
        return make(control);
    const Result<std::string> text = readText(options.plan);
    if (!text)
        return text.error();
    return read(*text);
}

/// What is false about a plan, in data and words.
struct Falsehood {
    std::string rule;
    QString message;
    double claimed = 0.0;
    double actual = 0.0;
};

Result<std::vector<Falsehood>> falsehoods(const Design& design, const Options& options)
{
    const Result<Plan> plan = toVerify<Plan>(
        options,
        [&](const std::string& text) {
            return interchange::readPlanText(design, text, options.plan);
        },
        [&](JobControl& control) { return engine::plan(design, {}, control); });
    if (!plan)
        return plan.error();
    std::vector<Falsehood> found;
    for (const verify::Violation& violation : verify::verify(design, *plan))
        found.push_back({std::string(verify::ruleId(violation.rule)),
                         ui::violationText(design, violation), violation.claimed,
                         violation.actual});
    return found;
}

Result<std::vector<Falsehood>> falsehoodsOfPhases(const Design& design, const Options& options)
{
    const Result<Roadmap> roadmap = toVerify<Roadmap>(
        options,
        [&](const std::string& text) {
            return interchange::readRoadmapText(design, text, options.plan);
        },
        [&](JobControl& control) { return plannedPhases(design, aimOf(design), control); });
    if (!roadmap)
        return roadmap.error();
    std::vector<Falsehood> found;
    for (const verify::RoadmapViolation& violation : verify::verify(design, *roadmap)) {
        const verify::Violation* ofPlan = violation.plan ? &*violation.plan : nullptr;
        found.push_back(
            {std::string(ofPlan ? verify::ruleId(ofPlan->rule) : verify::ruleId(violation.rule)),
             ui::violationText(design, *roadmap, violation),
             ofPlan ? ofPlan->claimed : violation.claimed,
             ofPlan ? ofPlan->actual : violation.actual});
    }
    return found;
}

Result<ExitStatus> run(const Options& options)
{
    const Result<Design> design = openDesign(options.project, options.scenario);
    if (!design)
        return design.error();
    const Result<std::vector<Falsehood>> found = design->all<Phase>().empty()
                                                   ? falsehoods(*design, options)
                                                   : falsehoodsOfPhases(*design, options);
    if (!found)
        return found.error();

    nlohmann::ordered_json answer;
    answer["violations"] = nlohmann::ordered_json::array();
    for (const Falsehood& falsehood : *found) {
        const std::string message = falsehood.message.toStdString();
        answer["violations"].push_back({{"rule", falsehood.rule},
                                        {"message", message},
                                        {"claimed", falsehood.claimed},
                                        {"actual", falsehood.actual}});
        if (!options.json)
            std::cout << falsehood.rule << ": " << message << '\n';
    }
    if (options.json)
        std::cout << answer.dump(2) << '\n';
    else if (found->empty())
        std::cout << "The plan keeps every rule, and every sum is right.\n";
    return found->empty() ? ExitStatus::Done : ExitStatus::Findings;
}

}  // namespace

void addVerifyCommand(CLI::App& parent, Run& chosen)
{
    CLI::App* command =
        parent.add_subcommand("verify", "Check a plan independently of the search.");
    const auto options = std::make_shared<Options>();
    command->add_option("PROJECT", options->project, "The project file")->required();
    addScenarioOption(*command, options->scenario);
    command->add_option("--plan", options->plan, "A plan as JSON; else one is made");
    command->add_flag("--json", options->json, "One JSON document");
    command->callback([&chosen, options] { chosen = [options] { return run(*options); }; });
}

}  // namespace continua::app
