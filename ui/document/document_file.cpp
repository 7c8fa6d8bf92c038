// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/document_file.h"

#include <QFileInfo>

namespace continua::ui {

DocumentFile::DocumentFile(ProjectDocument& document, FileAccess access, QObject* parent)
    : QObject(parent), m_document(document), m_access(std::move(access))
{
    connect(&document.undoStack(), &QUndoStack::cleanChanged, this, &DocumentFile::changed);
    connect(&document, &ProjectDocument::changed, this, &DocumentFile::changed);
}

bool DocumentFile::isModified() const { return !m_document.undoStack().isClean(); }

QString DocumentFile::name() const
{
    return m_path.isEmpty() ? QString::fromStdString(m_document.design().info().title)
                            : QFileInfo(m_path).completeBaseName();
}

void DocumentFile::begin(Project project)
{
    m_path.clear();
    m_document.reset(std::move(project));
    emit changed();
}

Result<> DocumentFile::open(const QString& path)
{
    Result<Project> project = m_access.open(path);
    if (!project)
        return project.error();
    m_path = QFileInfo(path).absoluteFilePath();
    m_document.reset(*std::move(project));
    emit changed();
    return Done{};
}

Result<> DocumentFile::save()
{
    if (Result<> saved = m_access.save(m_document.project(), m_path); !saved)
        return saved;
    m_document.undoStack().setClean();
    emit changed();
    return Done{};
}

Result<> DocumentFile::saveAs(const QString& path)
{
    if (Result<> saved = m_access.save(m_document.project(), path); !saved)
        return saved;
    m_path = QFileInfo(path).absoluteFilePath();
    m_document.undoStack().setClean();
    emit changed();
    return Done{};
}

}  // namespace continua::ui
