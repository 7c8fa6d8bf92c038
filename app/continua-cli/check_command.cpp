// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/planned_project.h"
#include "app/continua-cli/command.h"
#include "app/continua-cli/scenario_option.h"
#include "app/continua-cli/stop_signal.h"
#include "app/continua-cli/table.h"
#include "core/interchange/enum_keys.h"
#include "core/rules/rule_book.h"
#include "ui/text/finding_text.h"
#include "ui/text/names.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>

namespace continua::app {
namespace {

using Json = nlohmann::ordered_json;

Json issueJson(const Design& design, const rules::Finding& finding)
{
    Json issue;
    issue["rule"] = rules::ruleId(finding.kind);
    issue["severity"] = interchange::keyOf(finding.severity);
    issue["object"] = ui::displayName(design, finding.subject).toStdString();
    issue["message"] = ui::findingText(design, finding).toStdString();
    if (!finding.reasons.empty()) {
        issue["needed"] = finding.reasons.front().needed;
        issue["available"] = finding.reasons.front().available;
    } else if (finding.amounts.size() >= 2) {
        issue["needed"] = finding.amounts[0];
        issue["available"] = finding.amounts[1];
    } else {
        issue["needed"] = nullptr;
        issue["available"] = nullptr;
    }
    return issue;
}

Result<ExitStatus> run(const std::string& path, const std::string& scenario, bool json)
{
    Result<Design> design = openDesign(path, scenario);
    if (!design)
        return design.error();
    SignalControl control;
    const Result<PlannedProject> project = planned(std::move(*design), {}, control);
    if (!project)
        return project.error();

    const std::vector<rules::Finding>& findings = project->facts.findings;
    if (json) {
        Json answer;
        answer["issues"] = Json::array();
        for (const rules::Finding& finding : findings)
            answer["issues"].push_back(issueJson(project->design, finding));
        answer["rules_run"] = rules::ruleCount();
        answer["rules_ignored"] = Json::array();
        std::cout << answer.dump(2) << '\n';
    } else {
        for (const rules::Finding& finding : findings)
            std::cout << interchange::keyOf(finding.severity) << ": " << rules::ruleId(finding.kind)
                      << ": " << ui::displayName(project->design, finding.subject).toStdString()
                      << ": " << ui::findingText(project->design, finding).toStdString() << '\n';
        std::cout << rules::ruleCount() << " rules checked, " << findings.size() << " findings.\n";
    }
    const bool clean = std::none_of(findings.begin(), findings.end(), [](const auto& finding) {
        return finding.severity != rules::Severity::Info;
    });
    return clean ? ExitStatus::Done : ExitStatus::Findings;
}

}  // namespace

void addCheckCommand(CLI::App& parent, Run& chosen)
{
    CLI::App* command =
        parent.add_subcommand("check", "Check the design rules of a project and its plan.");
    const auto path = std::make_shared<std::string>();
    const auto scenario = std::make_shared<std::string>();
    const auto json = std::make_shared<bool>(false);
    command->add_option("PROJECT", *path, "The project file")->required();
    addScenarioOption(*command, *scenario);
    command->add_flag("--json", *json, "One JSON document");
    command->callback([&chosen, path, scenario, json] {
        chosen = [path, scenario, json] { return run(*path, *scenario, *json); };
    });
}

}  // namespace continua::app
