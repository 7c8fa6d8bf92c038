// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explain/rule_edits.h"
#include "core/rules/fixes.h"
#include "ui/document/selection.h"
#include "ui/models/finding_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace continua::ui {

class FindingFilter;
class IssueDetails;

/// What the rules found: a click selects and shows the object, a double click zooms to it. Beside
/// the list, all about the chosen one, with the fixes that work.
class IssuesPanel : public QWidget {
    Q_OBJECT

public:
    IssuesPanel(FindingModel& model, Selection& selection, const PlanState& plan, int ruleCount,
                QWidget* parent = nullptr);

    QTableView* view() const { return m_view; }
    /// Goes to the next (or, with -1, the previous) shown finding and its object.
    void step(int direction);
    /// Picks an issue, by its row in the model, and lets all of them be seen where it would not be.
    void choose(int row);
    IssueDetails& details() const { return *m_details; }
    /// Puts the keyboard on the fixes of the chosen finding, or of the first if none is.
    void goToFixes();
    /// Puts the keyboard on the approval of the chosen finding, or of the first if none is.
    void goToApproval();

signals:
    void fixWanted(const continua::rules::Fix& fix);
    /// The user asks why a replica cannot run at a site.
    void whyWanted(const continua::explain::Berth& berth);
    void zoomWanted(const continua::rules::Subject& subject);
    void approvalWanted(const continua::Approval& approval);
    void withdrawalWanted(const continua::rules::Finding& finding);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
    void updateCounts();
    /// The next shown finding in that direction that is not approved; any, if all are.
    QModelIndex nextOpen(int direction) const;
    void goTo(const QModelIndex& index);
    void follow(const QModelIndex& index, bool zoom);
    void showDetails(const QModelIndex& index);
    void chooseAgain();
    void openMenu(const QPoint& position);

    FindingModel& m_model;
    Selection& m_selection;
    const PlanState& m_plan;
    int m_ruleCount;
    FindingFilter* m_shown = nullptr;
    std::array<QPushButton*, 4> m_chips = {};  ///< By severity, then the approved.
    QLineEdit* m_filter = nullptr;
    QTableView* m_view = nullptr;
    QLabel* m_empty = nullptr;
    IssueDetails* m_details = nullptr;
    std::optional<rules::Finding> m_chosen;  ///< To be found again after the next plan.
};

}  // namespace continua::ui
