// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/planned_project.h"
#include "app/continua-cli/command.h"
#include "app/continua-cli/scenario_option.h"
#include "app/continua-cli/stop_signal.h"
#include "app/continua-cli/table.h"
#include "core/interchange/enum_keys.h"
#include "core/rules/approvals.h"
#include "core/rules/phase_rules.h"
#include "core/rules/rule_book.h"
#include "ui/text/finding_text.h"
#include "ui/text/names.h"

#include <nlohmann/json.hpp>

#include <iostream>

namespace continua::app {
namespace {

using Json = nlohmann::ordered_json;

/// What the rules say of a design: of all of it, or of one phase.
struct Checked {
    Design design;
    std::vector<rules::Finding> findings;
    std::string phase = {};  ///< Empty: of all.
};

Json issueJson(const Checked& checked, const rules::Finding& finding)
{
    const Design& design = checked.design;
    Json issue;
    issue["rule"] = rules::ruleId(finding.kind);
    issue["severity"] = interchange::keyOf(finding.severity);
    if (!checked.phase.empty())
        issue["phase"] = checked.phase;
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
    if (!finding.isOpen())
        issue["approved"] = finding.approval;
    return issue;
}

/// Of a project that goes in phases: of each, and before them what no single one shows.
Result<std::vector<Checked>> checkedAll(const Design& design)
{
    SignalControl control;
    std::vector<Checked> all;
    if (design.all<Phase>().empty()) {
        const Result<PlannedProject> project = planned(design, aimOf(design), control);
        if (!project)
            return project.error();
        all.push_back({project->design, project->facts.findings});
        return all;
    }
    const Result<Roadmap> roadmap = plannedPhases(design, aimOf(design), control);
    if (!roadmap)
        return roadmap.error();
    all.push_back({design, rules::checkPhases(design, &*roadmap)});
    for (const RoadmapStep& step : roadmap->steps)
        all.push_back(
            {step.design, rules::check(step.design, &step.plan), design.at(step.phase).name});
    return all;
}

std::string lineOf(const Checked& checked, const rules::Finding& finding)
{
    const std::string phase = checked.phase.empty() ? "" : checked.phase + ": ";
    const std::string state = finding.isOpen() ? "" : "approved: ";
    return phase + state + std::string(interchange::keyOf(finding.severity)) + ": "
         + std::string(rules::ruleId(finding.kind)) + ": "
         + ui::displayName(checked.design, finding.subject).toStdString() + ": "
         + ui::findingText(checked.design, finding).toStdString() + '\n';
}

Result<ExitStatus> run(const std::string& path, const std::string& scenario, bool json)
{
    const Result<Design> design = openDesign(path, scenario);
    if (!design)
        return design.error();
    const Result<std::vector<Checked>> all = checkedAll(*design);
    if (!all)
        return all.error();

    Json issues = Json::array();
    std::string lines;
    bool isClean = true;
    int approved = 0;
    for (const Checked& checked : *all)
        for (const rules::Finding& finding : checked.findings) {
            issues.push_back(issueJson(checked, finding));
            lines += lineOf(checked, finding);
            isClean = isClean && (finding.severity == rules::Severity::Info || !finding.isOpen());
            approved += finding.isOpen() ? 0 : 1;
        }
    if (json) {
        Json answer;
        answer["issues"] = issues;
        answer["rules_run"] = rules::ruleCount();
        answer["rules_ignored"] = rules::ignoredRules(*design);
        std::cout << answer.dump(2) << '\n';
    } else {
        std::cout << lines << rules::ruleCount() << " rules checked, " << issues.size()
                  << " findings, " << approved << " of them approved.\n";
    }
    return isClean ? ExitStatus::Done : ExitStatus::Findings;
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
