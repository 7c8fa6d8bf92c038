// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/scenario.h"

namespace continua::ui {

/// What one step of the history does to a project: an edit of the baseline or of a scenario, and
/// what becomes of the scenarios beside it.
struct ProjectStep {
    ScenarioId openBefore = {};  ///< None: the baseline.
    ScenarioId openAfter = {};   ///< Undone, the step leads back to the one before.
    ScenarioId edited = {};      ///< Where `edit` goes; none: into the baseline.
    ChangeSet edit = {};
    Changes<Scenario> scenarios = {};  ///< Of others than the edited one.

    bool isEmpty() const { return edit.isEmpty() && scenarios.empty(); }
    ProjectStep inverse() const;
    /// This step and then `next`. @pre canGoOnWith(next)
    ProjectStep then(const ProjectStep& next) const;
    /// Whether both edit the same, with the same open.
    bool canGoOnWith(const ProjectStep& next) const;
};

/// The step that makes a scenario and opens it.
ProjectStep adding(ScenarioId open, Scenario scenario);
/// The step that gives a scenario another name. @pre The project has it.
ProjectStep renaming(const Project& project, ScenarioId open, ScenarioId scenario,
                     const std::string& name);
/// The step that drops a scenario and leads to the baseline where it was open.
ProjectStep removing(const Project& project, ScenarioId open, ScenarioId scenario);
/// The step that makes a scenario the baseline, which the other scenarios then follow.
ProjectStep promoting(const Project& project, ScenarioId open, ScenarioId scenario);

/// The edits that lead from the baseline to what is open; none where that is the baseline.
ChangeSet editsOf(const Project& project, ScenarioId open);

}  // namespace continua::ui
