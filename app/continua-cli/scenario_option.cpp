// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/continua-cli/scenario_option.h"

#include "core/store/project_file.h"

namespace continua::app {

void addScenarioOption(CLI::App& command, std::string& scenario)
{
    command.add_option("--scenario", scenario, "Name of a scenario; else the baseline");
}

Result<ScenarioId> scenarioNamed(const Project& project, const std::string& name)
{
    if (name.empty())
        return ScenarioId{};
    if (const Scenario* found = findScenario(project, name))
        return found->id;
    std::string names;
    for (const auto& [id, scenario] : project.scenarios)
        names += (names.empty() ? "" : ", ") + scenario.name;
    return Error{.code = ErrorCode::UnknownName,
                 .subject = project.baseline.info().title,
                 .place = "--scenario",
                 .value = name,
                 .expected = names.empty() ? "none: the project has no scenarios" : names};
}

Result<Design> openDesign(const std::string& path, const std::string& scenario)
{
    const Result<Project> project = store::openProject(path);
    if (!project)
        return project.error();
    const Result<ScenarioId> id = scenarioNamed(*project, scenario);
    if (!id)
        return id.error();
    return designOf(*project, *id);
}

}  // namespace continua::app
