// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/scenario.h"

#include <algorithm>

namespace continua {
namespace {

bool isTaken(const Table<Scenario>& scenarios, std::string_view name)
{
    return std::any_of(scenarios.begin(), scenarios.end(),
                       [&](const auto& entry) { return entry.second.name == name; });
}

}  // namespace

const Scenario* findScenario(const Project& project, std::string_view name)
{
    for (const auto& [id, scenario] : project.scenarios)
        if (scenario.name == name)
            return &scenario;
    return nullptr;
}

Result<Design> designOf(const Project& project, ScenarioId open)
{
    Design design = project.baseline;
    if (!open)
        return design;
    const auto scenario = project.scenarios.find(open);
    if (scenario == project.scenarios.end())
        return Error{.code = ErrorCode::UnknownName, .expected = "a scenario of the project"};
    if (const Result<> done = scenario->second.edits.applyTo(design); !done) {
        Error error = done.error();
        error.place = "scenario \"" + scenario->second.name + "\""
                    + (error.place.empty() ? "" : ": ") + error.place;
        return error;
    }
    return design;
}

std::string freeScenarioName(const Table<Scenario>& scenarios, const std::string& wish)
{
    std::string name = wish;
    for (int number = 2; isTaken(scenarios, name); ++number)
        name = wish + " " + std::to_string(number);
    return name;
}

}  // namespace continua
