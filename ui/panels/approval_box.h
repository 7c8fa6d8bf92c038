// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/finding.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace continua::ui {

class ChoiceBox;

/// Lets an issue stand, with the reason why, until a phase or for good, here or wherever its rule
/// speaks; or takes that back.
class ApprovalBox : public QFrame {
    Q_OBJECT

public:
    /// @param design  All of it, not one phase.
    ApprovalBox(const rules::Finding& finding, const Design& design, QWidget* parent = nullptr);

    /// Puts the keyboard where a reason is written, or on what takes it back.
    void takeFocus();

signals:
    /// The approval that is wanted; its id is not set.
    void approvalWanted(const continua::Approval& approval);
    void withdrawalWanted(const continua::rules::Finding& finding);

private:
    void buildRequest(const Design& design);
    void buildStanding();
    void approve();

    rules::Finding m_finding;
    QLineEdit* m_reason = nullptr;
    ChoiceBox* m_until = nullptr;
    QCheckBox* m_everywhere = nullptr;
    QPushButton* m_button = nullptr;
};

}  // namespace continua::ui
