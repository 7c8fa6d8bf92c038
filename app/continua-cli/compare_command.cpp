// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/planned_project.h"
#include "app/continua-cli/command.h"
#include "app/continua-cli/scenario_option.h"
#include "app/continua-cli/stop_signal.h"
#include "app/continua-cli/table.h"
#include "core/interchange/enum_keys.h"
#include "core/interchange/kpi_values.h"
#include "core/report/compare.h"
#include "core/store/project_file.h"
#include "ui/text/figure_text.h"
#include "ui/text/names.h"

#include <nlohmann/json.hpp>

#include <iostream>

namespace continua::app {
namespace {

using Json = nlohmann::ordered_json;

Json numberJson(const report::Figure& figure)
{
    const std::optional<double> value = interchange::exportedValue(figure);
    if (!value)
        return nullptr;
    return interchange::isCount(figure) ? Json(static_cast<long long>(*value)) : Json(*value);
}

/// One row as cli.md has it: value, difference and percent of every project, the first being the
/// baseline.
template <class Key>
Json rowJson(std::string_view name, const report::ComparedRow<Key>& row)
{
    Json json;
    json["name"] = name;
    for (const char* part : {"values", "differences", "percents"})
        json[part] = Json::array();
    for (const report::ComparedFigure& figure : row.figures) {
        json["values"].push_back(numberJson(figure.value));
        json["differences"].push_back(numberJson(figure.difference));
        json["percents"].push_back(figure.isNew     ? Json("new")
                                   : figure.percent ? Json(*figure.percent)
                                                    : Json());
    }
    return json;
}

/// What is compared: a project's baseline or one of its scenarios.
struct Side {
    PlannedProject planned;
    std::string scenario = {};  ///< Empty: the baseline.

    std::string title() const
    {
        const std::string& project = planned.design.info().title;
        return scenario.empty() ? project : project + ": " + scenario;
    }
};

Json comparisonJson(const std::vector<Side>& sides, const report::Comparison& comparison)
{
    Json json;
    json["projects"] = Json::array();
    json["scenarios"] = Json::array();
    for (const Side& side : sides) {
        json["projects"].push_back(side.planned.design.info().title);
        json["scenarios"].push_back(side.scenario.empty() ? Json() : Json(side.scenario));
    }
    json["kpis"] = Json::array();
    for (const auto& row : comparison.kpis)
        json["kpis"].push_back(rowJson(interchange::kpiKey(row.key), row));
    json["cost_by_kind"] = Json::array();
    for (const auto& row : comparison.costByKind)
        json["cost_by_kind"].push_back(
            rowJson(std::string(interchange::keyOf(row.key)) + "_usd", row));
    json["parts"] = Json::array();
    for (const auto& row : comparison.parts)
        json["parts"].push_back(rowJson(row.key, row));
    json["racks"] = Json::array();
    for (const auto& row : comparison.racks)
        json["racks"].push_back(rowJson(row.key, row));
    return json;
}

std::string comparisonTable(const std::vector<Side>& sides, const report::Comparison& comparison)
{
    std::vector<std::vector<std::string>> rows{{""}};
    for (const Side& side : sides)
        rows.front().push_back(side.title());
    for (const auto& row : comparison.kpis) {
        rows.push_back({ui::nameOf(row.key).toStdString()});
        for (std::size_t i = 0; i < row.figures.size(); ++i) {
            QString cell = ui::figureText(row.figures[i].value);
            if (i > 0 && row.figures[i].differs())
                cell += QStringLiteral(" (") + ui::figureText(row.figures[i].difference)
                      + QStringLiteral(")");
            rows.back().push_back(cell.toStdString());
        }
    }
    return asTable(rows);
}

/// The baselines of all projects; after that of the first the scenarios named, which are its own.
Result<std::vector<Side>> planSides(const std::vector<std::string>& paths,
                                    const std::vector<std::string>& scenarios)
{
    std::vector<Side> sides;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        const Result<Project> project = store::openProject(paths[i]);
        if (!project)
            return project.error();
        std::vector<std::string> names{""};
        if (i == 0)
            names.insert(names.end(), scenarios.begin(), scenarios.end());
        for (const std::string& name : names) {
            const Result<ScenarioId> scenario = scenarioNamed(*project, name);
            if (!scenario)
                return scenario.error();
            Result<Design> design = designOf(*project, *scenario);
            if (!design)
                return design.error();
            SignalControl control;
            Result<PlannedProject> side = planned(*design, aimOf(*design), control);
            if (!side)
                return side.error();
            sides.push_back({*std::move(side), name});
        }
    }
    return sides;
}

Result<ExitStatus> run(const std::vector<std::string>& paths,
                       const std::vector<std::string>& scenarios, bool json)
{
    if (paths.size() + scenarios.size() < 2) {
        std::cerr << "continua-cli: there is nothing to compare with; name another project or, "
                     "with --scenarios, scenarios of this one.\n";
        return ExitStatus::WrongInput;
    }
    const Result<std::vector<Side>> sides = planSides(paths, scenarios);
    if (!sides)
        return sides.error();
    std::vector<report::Candidate> candidates;
    for (const Side& side : *sides)
        candidates.push_back({&side.planned.design, &side.planned.facts});
    const report::Comparison comparison = report::compare(candidates);
    std::cout << (json ? comparisonJson(*sides, comparison).dump(2) + "\n"
                       : comparisonTable(*sides, comparison));
    return ExitStatus::Done;
}

}  // namespace

void addCompareCommand(CLI::App& parent, Run& chosen)
{
    struct Options {
        std::vector<std::string> projects;
        std::vector<std::string> scenarios;
        bool json = false;
    };
    CLI::App* command = parent.add_subcommand(
        "compare", "Plan projects, or a project and its scenarios, and set them side by side.");
    const auto options = std::make_shared<Options>();
    command->add_option("PROJECT", options->projects, "Project files, the first being the baseline")
        ->required()
        ->expected(1, 64);
    command
        ->add_option("--scenarios", options->scenarios,
                     "Scenarios of the first project, with commas between")
        ->delimiter(',');
    command->add_flag("--json", options->json, "One JSON document");
    command->callback([&chosen, options] {
        chosen = [options] { return run(options->projects, options->scenarios, options->json); };
    });
}

}  // namespace continua::app
