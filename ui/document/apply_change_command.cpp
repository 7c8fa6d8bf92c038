// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/apply_change_command.h"

namespace continua::ui {

ApplyChangeCommand::ApplyChangeCommand(ProjectDocument& document, ProjectStep step,
                                       const QString& text, ProjectDocument::Gesture gesture)
    : QUndoCommand(text), m_document(document), m_step(std::move(step)), m_gesture(gesture)
{
}

bool ApplyChangeCommand::mergeWith(const QUndoCommand* next)
{
    // Qt asks only when both ids are equal, and never when they are NoGesture (-1).
    const auto* later = static_cast<const ApplyChangeCommand*>(next);
    if (!m_step.canGoOnWith(later->m_step))
        return false;
    m_step = m_step.then(later->m_step);
    setObsolete(m_step.isEmpty());  // Dragged out and back again: no step at all.
    return true;
}

}  // namespace continua::ui
