// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/project_document.h"

#include "ui/document/apply_change_command.h"

#include <QRandomGenerator>

#include <set>

namespace continua::ui {

ProjectDocument::ProjectDocument(Design design, QObject* parent)
    : QObject(parent), m_project(design), m_design(std::move(design)),
      m_ids(QRandomGenerator::system()->generate64())
{
}

Result<> ProjectDocument::push(ChangeSet edit, const QString& text, Gesture gesture)
{
    return begin(
        {.openBefore = m_open, .openAfter = m_open, .edited = m_open, .edit = std::move(edit)},
        text, gesture);
}

Result<> ProjectDocument::push(ProjectStep step, const QString& text)
{
    return begin(std::move(step), text, NoGesture);
}

Result<> ProjectDocument::begin(ProjectStep step, const QString& text, Gesture gesture)
{
    if (step.isEmpty())
        return Done{};
    Design after = step.edited == m_open ? m_design : m_project.baseline;
    if (Result<> possible = check(step, after); !possible)
        return possible;
    if (!step.edited && !step.edit.isEmpty())
        carryOverScenarios(step, after);
    m_undoStack.push(new ApplyChangeCommand(*this, std::move(step), text, gesture));
    return Done{};
}

Result<> ProjectDocument::check(const ProjectStep& step, Design& after) const
{
    if (Result<> possible = step.edit.applyTo(after); !possible)
        return possible;
    std::set<std::string> names;
    Table<Scenario> scenarios = m_project.scenarios;
    for (const auto& [id, change] : step.scenarios) {
        scenarios.erase(id);
        if (change.after)
            scenarios.emplace(id, *change.after);
    }
    for (const auto& [id, scenario] : scenarios)
        if (scenario.name.empty() || !names.insert(scenario.name).second)
            return Error{.code = ErrorCode::DuplicateName,
                         .subject = scenario.name,
                         .value = scenario.name,
                         .expected = "a name of its own"};
    return Done{};
}

void ProjectDocument::carryOverScenarios(ProjectStep& step, const Design& after)
{
    Table<Scenario> staying = m_project.scenarios;
    for (const auto& [id, change] : step.scenarios)
        staying.erase(id);
    RebasedScenarios rebased = rebaseAll(staying, m_project.baseline, after);
    step.scenarios.merge(rebased.changes);
    if (!rebased.conflicts.empty())
        emit conflicted(rebased.conflicts);
}

void ProjectDocument::openScenario(ScenarioId scenario)
{
    if (scenario == m_open || (scenario && !m_project.scenarios.contains(scenario)))
        return;
    carryOut({.openBefore = m_open, .openAfter = scenario, .edited = scenario});
}

void ProjectDocument::reset(Project project)
{
    m_undoStack.clear();
    m_project = std::move(project);
    m_open = {};
    m_design = m_project.baseline;
    ++m_revision;
    emit replaced();
    emit scenariosChanged();
}

void ProjectDocument::carryOut(const ProjectStep& step)
{
    const bool staysOpen = step.edited == m_open && step.openAfter == m_open;
    const ScenarioId before = m_open;
    Result<> done = Done{};
    if (step.edited)
        m_project.scenarios.at(step.edited).edits =
            m_project.scenarios.at(step.edited).edits.then(step.edit);
    else
        done = step.edit.applyTo(m_project.baseline);
    for (const auto& [id, change] : step.scenarios) {
        m_project.scenarios.erase(id);
        if (change.after)
            m_project.scenarios.emplace(id, *change.after);
    }
    m_open = step.openAfter;
    ChangeSet edit = step.edit;
    if (staysOpen && step.edited) {
        done = step.edit.applyTo(m_design);
    } else if (staysOpen) {
        m_design = m_project.baseline;
    } else {
        const Result<Design> opened = designOf(m_project, m_open);
        Q_ASSERT_X(opened, "ProjectDocument", "a scenario does not fit its baseline");
        edit = difference(m_design, *opened);
        m_design = *opened;
    }
    Q_ASSERT_X(done, "ProjectDocument", "the undo history does not fit the project");
    ++m_revision;
    if (before != m_open || !step.scenarios.empty())
        emit scenariosChanged();
    emit changed(edit);
}

}  // namespace continua::ui
