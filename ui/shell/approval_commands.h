// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/finding.h"
#include "ui/document/project_document.h"

namespace continua::ui {

/// Lets issues stand and takes that back, each as one undo step.
class ApprovalCommands : public QObject {
    Q_OBJECT

public:
    explicit ApprovalCommands(ProjectDocument& document, QObject* parent = nullptr);

    /// @param wanted  Its id is not set yet.
    void approve(Approval wanted);
    /// Drops every approval that lets the finding stand.
    void withdraw(const rules::Finding& finding);

signals:
    /// Something was done that a person may want to take back.
    void done(const QString& text);

private:
    void push(const ChangeSet& edit, const QString& text);

    ProjectDocument& m_document;
};

}  // namespace continua::ui
