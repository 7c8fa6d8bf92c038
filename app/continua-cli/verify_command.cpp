// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/planned_project.h"
#include "app/continua-cli/command.h"
#include "app/continua-cli/input.h"
#include "app/continua-cli/scenario_option.h"
#include "app/continua-cli/stop_signal.h"
#include "core/engine/planner.h"
#include "core/interchange/plan_json.h"
#include "core/verify/verify.h"
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

Result<Plan> planToVerify(const Design& design, const Options& options)
{
    if (options.plan.empty()) {
        SignalControl control;
        return engine::plan(design, {}, control);
    }
    const Result<std::string> text = readText(options.plan);
    if (!text)
        return text.error();
    return interchange::readPlanText(design, *text, options.plan);
}

Result<ExitStatus> run(const Options& options)
{
    const Result<Design> design = openDesign(options.project, options.scenario);
    if (!design)
        return design.error();
    const Result<Plan> plan = planToVerify(*design, options);
    if (!plan)
        return plan.error();

    const std::vector<verify::Violation> violations = verify::verify(*design, *plan);
    nlohmann::ordered_json answer;
    answer["violations"] = nlohmann::ordered_json::array();
    for (const verify::Violation& violation : violations) {
        const std::string message = ui::violationText(*design, violation).toStdString();
        answer["violations"].push_back({{"rule", verify::ruleId(violation.rule)},
                                        {"message", message},
                                        {"claimed", violation.claimed},
                                        {"actual", violation.actual}});
        if (!options.json)
            std::cout << verify::ruleId(violation.rule) << ": " << message << '\n';
    }
    if (options.json)
        std::cout << answer.dump(2) << '\n';
    else if (violations.empty())
        std::cout << "The plan keeps every rule, and every sum is right.\n";
    return violations.empty() ? ExitStatus::Done : ExitStatus::Findings;
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
