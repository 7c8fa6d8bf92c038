// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/planned_project.h"
#include "app/continua-cli/command.h"
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

Json comparisonJson(const std::vector<PlannedProject>& projects,
                    const report::Comparison& comparison)
{
    Json json;
    json["projects"] = Json::array();
    for (const PlannedProject& project : projects)
        json["projects"].push_back(project.design.info().title);
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

std::string comparisonTable(const std::vector<PlannedProject>& projects,
                            const report::Comparison& comparison)
{
    std::vector<std::vector<std::string>> rows{{""}};
    for (const PlannedProject& project : projects)
        rows.front().push_back(project.design.info().title);
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

Result<ExitStatus> run(const std::vector<std::string>& paths, bool json)
{
    std::vector<PlannedProject> projects;
    for (const std::string& path : paths) {
        Result<Design> design = store::openProject(path);
        if (!design)
            return design.error();
        SignalControl control;
        Result<PlannedProject> project = planned(std::move(*design), {}, control);
        if (!project)
            return project.error();
        projects.push_back(std::move(*project));
    }
    std::vector<report::Candidate> candidates;
    for (const PlannedProject& project : projects)
        candidates.push_back({&project.design, &project.facts});
    const report::Comparison comparison = report::compare(candidates);
    std::cout << (json ? comparisonJson(projects, comparison).dump(2) + "\n"
                       : comparisonTable(projects, comparison));
    return ExitStatus::Done;
}

}  // namespace

void addCompareCommand(CLI::App& parent, Run& chosen)
{
    CLI::App* command =
        parent.add_subcommand("compare", "Plan projects and set them side by side.");
    const auto paths = std::make_shared<std::vector<std::string>>();
    const auto json = std::make_shared<bool>(false);
    command->add_option("PROJECT", *paths, "Two or more project files")
        ->required()
        ->expected(2, 64);
    command->add_flag("--json", *json, "One JSON document");
    command->callback(
        [&chosen, paths, json] { chosen = [paths, json] { return run(*paths, *json); }; });
}

}  // namespace continua::app
