// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/project_step.h"

namespace continua::ui {

ProjectStep ProjectStep::inverse() const
{
    ProjectStep back{.openBefore = openAfter,
                     .openAfter = openBefore,
                     .edited = edited,
                     .edit = edit.inverse(),
                     .scenarios = scenarios};
    for (auto& [id, change] : back.scenarios)
        std::swap(change.before, change.after);
    return back;
}

bool ProjectStep::canGoOnWith(const ProjectStep& next) const
{
    return edited == next.edited && openAfter == next.openBefore && openBefore == openAfter
        && next.openBefore == next.openAfter;
}

ProjectStep ProjectStep::then(const ProjectStep& next) const
{
    ProjectStep both = *this;
    both.edit = edit.then(next.edit);
    for (const auto& [id, change] : next.scenarios) {
        const auto [known, isNew] = both.scenarios.try_emplace(id, change);
        if (!isNew)
            known->second.after = change.after;
        if (known->second.before == known->second.after)
            both.scenarios.erase(known);
    }
    return both;
}

ProjectStep adding(ScenarioId open, Scenario scenario)
{
    ProjectStep step{.openBefore = open, .openAfter = scenario.id, .edited = open};
    const ScenarioId id = scenario.id;
    step.scenarios.emplace(id, Change<Scenario>{std::nullopt, std::move(scenario)});
    return step;
}

ProjectStep renaming(const Project& project, ScenarioId open, ScenarioId scenario,
                     const std::string& name)
{
    const Scenario& before = project.scenarios.at(scenario);
    ProjectStep step{.openBefore = open, .openAfter = open, .edited = open};
    if (before.name == name)
        return step;
    Scenario after = before;
    after.name = name;
    step.scenarios.emplace(scenario, Change<Scenario>{before, std::move(after)});
    return step;
}

ProjectStep removing(const Project& project, ScenarioId open, ScenarioId scenario)
{
    const ScenarioId stays = open == scenario ? ScenarioId{} : open;
    ProjectStep step{.openBefore = open, .openAfter = stays, .edited = stays};
    step.scenarios.emplace(scenario,
                           Change<Scenario>{project.scenarios.at(scenario), std::nullopt});
    return step;
}

ProjectStep promoting(const Project& project, ScenarioId open, ScenarioId scenario)
{
    ProjectStep step = removing(project, open, scenario);
    step.edited = {};
    step.edit = project.scenarios.at(scenario).edits;
    return step;
}

ChangeSet editsOf(const Project& project, ScenarioId open)
{
    return open ? project.scenarios.at(open).edits : ChangeSet();
}

}  // namespace continua::ui
