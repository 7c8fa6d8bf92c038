// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/document/project_document.h"

#include <functional>

namespace continua::ui {

/// How projects come from and go to disk.
struct FileAccess {
    std::function<Result<Project>(const QString& path)> open;
    std::function<Result<>(const Project& project, const QString& path)> save;
};

/// The file behind the open project: its path, and whether it holds what the document does.
/// Asks nobody anything: what a person must decide is the shell's.
class DocumentFile : public QObject {
    Q_OBJECT

public:
    DocumentFile(ProjectDocument& document, FileAccess access, QObject* parent = nullptr);

    const QString& path() const { return m_path; }  ///< Empty: never saved.
    bool isModified() const;
    /// The file's name, or the project's title where there is none.
    QString name() const;

    /// Starts a project that has no file. One from a template has nothing to lose yet.
    void begin(Project project);

    /// @error FileMissing, FileForeign, FileTooNew, FileDamaged ...  The open project is kept.
    Result<> open(const QString& path);

    /// @pre !path().isEmpty()
    /// @error FileNotWritable  The file is as it was; the document stays modified.
    Result<> save();
    Result<> saveAs(const QString& path);

signals:
    /// Another path, or saved, or modified.
    void changed();

private:
    ProjectDocument& m_document;
    FileAccess m_access;
    QString m_path;
};

}  // namespace continua::ui
