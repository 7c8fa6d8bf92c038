// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/id_source.h"
#include "core/model/rebase.h"
#include "ui/document/project_step.h"

#include <QObject>
#include <QUndoStack>

namespace continua::ui {

/// The open project, its undo history and its revision.
///
/// One design of it is open: the baseline or a scenario. Views show that one and edit it; a change
/// of the baseline is carried over to the scenarios in the same step.
///
/// The only way to edit is push(); the only news is changed().
class ProjectDocument : public QObject {
    Q_OBJECT

public:
    using Gesture = int;  ///< One drag of the mouse, one field being typed in.
    static constexpr Gesture NoGesture = -1;

    explicit ProjectDocument(Design design, QObject* parent = nullptr);

    /// What is open. A copy of it is a snapshot that no later edit can touch.
    const Design& design() const { return m_design; }
    const Project& project() const { return m_project; }
    /// The open scenario; none: the baseline is open.
    ScenarioId scenario() const { return m_open; }
    QUndoStack& undoStack() { return m_undoStack; }
    IdSource& ids() { return m_ids; }

    /// Grows with every edit, undo and redo, and when another scenario opens: tells an old plan
    /// from a current one.
    int revision() const { return m_revision; }

    /// A number no other gesture has.
    Gesture newGesture() { return ++m_lastGesture; }

    /// Edits what is open, with `text` as the name of the undo step.
    ///
    /// Edits of one gesture become one undo step. An edit that changes nothing makes no step.
    /// @error StaleChange      The project has moved on; nothing was edited.
    /// @error BrokenReference  A row would name what is not there; nothing was edited.
    Result<> push(ChangeSet edit, const QString& text, Gesture gesture = NoGesture);

    /// Makes, renames, drops or promotes a scenario, as one undo step. Where its edit is one of the
    /// baseline, the scenarios that stay are carried over.
    /// @error DuplicateName    Two scenarios would have one name; nothing was done.
    /// @error StaleChange, BrokenReference  As for an edit.
    Result<> push(ProjectStep step, const QString& text);

    /// Opens a scenario, or the baseline for none. No step of the history; an undo of something
    /// done elsewhere leads back there.
    void openScenario(ScenarioId scenario);

    /// Puts another project in place of this one, its baseline open: a new history, a new revision.
    void reset(Project project);

signals:
    /// What is open is another in this: by an edit, or because another scenario is open.
    void changed(const continua::ChangeSet& edit);
    /// There are other scenarios, or another is open.
    void scenariosChanged();
    /// A change of the baseline met what scenarios have otherwise.
    void conflicted(const std::vector<continua::ScenarioConflict>& conflicts);
    /// Everything is another: views build themselves anew.
    void replaced();

private:
    friend class ApplyChangeCommand;
    void carryOut(const ProjectStep& step);
    void carryOverScenarios(ProjectStep& step, const Design& after);
    Result<> check(const ProjectStep& step, Design& after) const;
    Result<> begin(ProjectStep step, const QString& text, Gesture gesture);

    Project m_project;
    ScenarioId m_open;
    Design m_design;
    QUndoStack m_undoStack;
    IdSource m_ids;
    int m_revision = 0;
    Gesture m_lastGesture = 0;
};

}  // namespace continua::ui
