// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/change_set.h"
#include "core/model/id_source.h"

#include <QObject>
#include <QUndoStack>

namespace continua::ui {

/// The open project, its undo history and its revision.
///
/// The only way to edit is push(); the only news is changed().
class ProjectDocument : public QObject {
    Q_OBJECT

public:
    using Gesture = int;  ///< One drag of the mouse, one field being typed in.
    static constexpr Gesture NoGesture = -1;

    explicit ProjectDocument(Design design, QObject* parent = nullptr);

    /// A copy of it is a snapshot that no later edit can touch.
    const Design& design() const { return m_design; }
    QUndoStack& undoStack() { return m_undoStack; }
    IdSource& ids() { return m_ids; }

    /// Grows with every edit, undo and redo: tells an old plan from a current one.
    int revision() const { return m_revision; }

    /// A number no other gesture has.
    Gesture newGesture() { return ++m_lastGesture; }

    /// Edits the project, with `text` as the name of the undo step.
    ///
    /// Edits of one gesture become one undo step. An edit that changes nothing makes no step.
    /// @error StaleChange      The project has moved on; nothing was edited.
    /// @error BrokenReference  A row would name what is not there; nothing was edited.
    Result<> push(ChangeSet edit, const QString& text, Gesture gesture = NoGesture);

    /// Puts another project in place of this one: a new history, a new revision.
    void reset(Design design);

signals:
    void changed(const continua::ChangeSet& edit);
    /// Everything is another: views build themselves anew.
    void replaced();

private:
    friend class ApplyChangeCommand;
    void carryOut(const ChangeSet& edit);

    Design m_design;
    QUndoStack m_undoStack;
    IdSource m_ids;
    int m_revision = 0;
    Gesture m_lastGesture = 0;
};

}  // namespace continua::ui
