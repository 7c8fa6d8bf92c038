// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/approval_box.h"

#include "core/model/phases.h"
#include "core/rules/approvals.h"
#include "ui/panels/choice_box.h"
#include "ui/theme/tokens.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace continua::ui {
namespace {

QString ruleOf(const rules::Finding& finding)
{
    const std::string_view id = rules::ruleId(finding.kind);
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

}  // namespace

ApprovalBox::ApprovalBox(const rules::Finding& finding, const Design& design, QWidget* parent)
    : QFrame(parent), m_finding(finding)
{
    setObjectName(QStringLiteral("approval"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kInside);
    if (finding.isOpen())
        buildRequest(design);
    else
        buildStanding();
}

void ApprovalBox::buildRequest(const Design& design)
{
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("approval_reason"));
    m_reason->setPlaceholderText(tr("Why it may stand"));
    m_reason->setAccessibleName(tr("Why the issue may stand"));
    layout()->addWidget(m_reason);
    if (const std::vector<PhaseId> order = phasesInOrder(design); order.size() > 1) {
        m_until = new ChoiceBox;
        m_until->setObjectName(QStringLiteral("approval_until"));
        m_until->setAccessibleName(tr("Until when the issue may stand"));
        m_until->addItem(tr("For good"));
        for (auto phase = order.begin() + 1; phase != order.end(); ++phase)
            m_until->addItem(tr("Until %1").arg(QString::fromStdString(design.at(*phase).name)),
                             QVariant::fromValue<qint64>(phase->value));
        layout()->addWidget(m_until);
    }
    m_everywhere = new QCheckBox(tr("Ignore the rule %1 everywhere").arg(ruleOf(m_finding)));
    m_everywhere->setToolTip(m_everywhere->text());
    m_everywhere->setObjectName(QStringLiteral("approval_everywhere"));
    layout()->addWidget(m_everywhere);
    m_button = new QPushButton(tr("Approve"));
    m_button->setObjectName(QStringLiteral("approve"));
    m_button->setEnabled(false);
    m_button->setToolTip(tr("The issue is no longer counted; the list and the report show it as "
                            "approved, with the reason."));
    static_cast<QVBoxLayout*>(layout())->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_button->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &ApprovalBox::approve);
    connect(m_button, &QPushButton::clicked, this, &ApprovalBox::approve);
}

void ApprovalBox::buildStanding()
{
    auto* words = new QLabel(tr("Approved: %1").arg(QString::fromStdString(m_finding.approval)));
    words->setObjectName(QStringLiteral("approval_words"));
    words->setWordWrap(true);
    layout()->addWidget(words);
    m_button = new QPushButton(tr("Withdraw Approval"));
    m_button->setObjectName(QStringLiteral("withdraw_approval"));
    static_cast<QVBoxLayout*>(layout())->addWidget(m_button, 0, Qt::AlignLeft);
    connect(
        m_button, &QPushButton::clicked, this, [this] { emit withdrawalWanted(m_finding); },
        Qt::QueuedConnection);
}

void ApprovalBox::approve()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return;
    Approval approval =
        m_everywhere->isChecked() ? rules::approvalOfRule(m_finding) : rules::approvalOf(m_finding);
    approval.reason = reason.toStdString();
    if (m_until)
        approval.until = {m_until->currentData().toLongLong()};
    emit approvalWanted(approval);
}

void ApprovalBox::takeFocus()
{
    if (m_reason)
        m_reason->setFocus(Qt::TabFocusReason);
    else
        m_button->setFocus(Qt::TabFocusReason);
}

}  // namespace continua::ui
