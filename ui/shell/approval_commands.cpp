// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/approval_commands.h"

#include "core/rules/approvals.h"

namespace continua::ui {

ApprovalCommands::ApprovalCommands(ProjectDocument& document, QObject* parent)
    : QObject(parent), m_document(document)
{
}

void ApprovalCommands::approve(Approval wanted)
{
    wanted.id = m_document.ids().next<Approval>();
    push(ChangeSet().insert(wanted), tr("Approve %1").arg(QString::fromStdString(wanted.rule)));
}

void ApprovalCommands::withdraw(const rules::Finding& finding)
{
    ChangeSet edit;
    Design rest = m_document.design();
    while (const Approval* approval = rules::standingApproval(rest, {}, finding)) {
        const ChangeSet step = ChangeSet().remove(*approval);
        edit = edit.then(step);
        if (!step.applyTo(rest))
            return;
    }
    const std::string_view rule = rules::ruleId(finding.kind);
    push(edit, tr("Withdraw approval of %1")
                   .arg(QString::fromUtf8(rule.data(), static_cast<qsizetype>(rule.size()))));
}

void ApprovalCommands::push(const ChangeSet& edit, const QString& text)
{
    if (!edit.isEmpty() && m_document.push(edit, text))
        emit done(text);
}

}  // namespace continua::ui
