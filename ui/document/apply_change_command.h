// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/document/project_document.h"

#include <QUndoCommand>

namespace continua::ui {

/// The one undo command: carries out a step, and its inverse to undo it.
class ApplyChangeCommand final : public QUndoCommand {
public:
    ApplyChangeCommand(ProjectDocument& document, ProjectStep step, const QString& text,
                       ProjectDocument::Gesture gesture);

    void redo() override { m_document.carryOut(m_step); }
    void undo() override { m_document.carryOut(m_step.inverse()); }

    int id() const override { return m_gesture; }
    bool mergeWith(const QUndoCommand* next) override;

private:
    ProjectDocument& m_document;  // Owns the stack that owns this command.
    ProjectStep m_step;
    ProjectDocument::Gesture m_gesture;
};

}  // namespace continua::ui
