// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explain/rule_edits.h"
#include "ui/document/fix_search.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace continua::ui {

class ApprovalBox;

/// All about one issue: what was found, why it matters, the reasons, and the fixes that were tried
/// and work, each with its price and a button.
class IssueDetails : public QScrollArea {
    Q_OBJECT

public:
    explicit IssueDetails(const PlanState& plan, QWidget* parent = nullptr);

    /// Shows a finding of the latest plan and looks for what mends it.
    void show(const rules::Finding& finding);
    void clear();

    const FixSearch& search() const { return m_search; }
    /// The button of a fix, in the order of FixSearch::fixes().
    QPushButton* button(std::size_t fix) const { return m_buttons[fix]; }
    /// Puts the keyboard on the first fix; on the text when there is none.
    void focusFixes();
    /// Puts the keyboard where the issue is approved, or where that is taken back.
    void focusApproval();

signals:
    void approvalWanted(const continua::Approval& approval);
    void withdrawalWanted(const continua::rules::Finding& finding);
    /// The user presses a fix.
    void fixWanted(const continua::rules::Fix& fix);
    /// The user asks why a replica cannot run at a site.
    void whyWanted(const continua::explain::Berth& berth);
    /// The user follows an object of a conflict.
    void objectWanted(const continua::rules::Subject& object);

private:
    void build();
    void rebuildFixes();
    void updateNote();
    void addConflict();
    void addQuestions();

    const PlanState& m_plan;
    FixSearch m_search;
    std::shared_ptr<const PlanOutcome> m_outcome;
    std::optional<rules::Finding> m_finding;
    std::vector<rules::Fix> m_shown;
    std::vector<QPushButton*> m_buttons;
    QVBoxLayout* m_column = nullptr;
    QVBoxLayout* m_fixes = nullptr;
    QLabel* m_note = nullptr;
    ApprovalBox* m_approval = nullptr;
};

}  // namespace continua::ui
