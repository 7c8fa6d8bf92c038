// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/project_document.h"

#include "ui/document/apply_change_command.h"

#include <QRandomGenerator>

namespace continua::ui {

ProjectDocument::ProjectDocument(Design design, QObject* parent)
    : QObject(parent), m_design(std::move(design)), m_ids(QRandomGenerator::system()->generate64())
{
}

Result<> ProjectDocument::push(ChangeSet edit, const QString& text, Gesture gesture)
{
    if (edit.isEmpty())
        return Done{};
    Design trial = m_design;
    if (Result<> possible = edit.applyTo(trial); !possible)
        return possible;
    m_undoStack.push(new ApplyChangeCommand(*this, std::move(edit), text, gesture));
    return Done{};
}

void ProjectDocument::reset(Design design)
{
    m_undoStack.clear();
    m_design = std::move(design);
    ++m_revision;
    emit replaced();
}

void ProjectDocument::carryOut(const ChangeSet& edit)
{
    const Result<> done = edit.applyTo(m_design);
    Q_ASSERT_X(done, "ProjectDocument", "the undo history does not fit the project");
    ++m_revision;
    emit changed(edit);
}

}  // namespace continua::ui
