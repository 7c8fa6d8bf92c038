// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/document/place_question.h"
#include "ui/document/selection.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QTableWidget;

namespace continua::ui {

/// "Why not here?": a replica and a site; every rule that keeps the one from the other with what is
/// needed and what there is; the cheapest repair with its price, and what the plan then costs.
/// Where the replica runs there: why.
class WhyPanel : public QWidget {
    Q_OBJECT

public:
    WhyPanel(ProjectDocument& document, const Selection& selection, const PlanState& plan,
             QWidget* parent = nullptr);

    void ask(const explain::Berth& berth);
    const PlaceQuestion& question() const { return m_question; }

    /// Puts the questions about a site into a menu: of every replica of the workload selected last,
    /// and of any other.
    void fillMenu(QMenu& menu, SiteId site);
    /// The same for a workload: where could it run.
    void fillMenu(QMenu& menu, WorkloadId workload);
    /// Asks about the workload and the site among these objects, as far as there are any.
    void askAbout(const std::vector<rules::Subject>& objects);
    /// Carries the repair out and pins the replica to the site.
    void pinHere() { carryOut(true); }

signals:
    /// A question from a menu was put: the panel is to be shown.
    void asked();
    /// The user wants to see what would change.
    void previewWanted(const std::shared_ptr<const continua::explain::PlanAt>& there);
    /// The user wants the edit, as a step of that name.
    void carryOutWanted(const continua::ChangeSet& edit, const QString& name);
    /// The user wants the edit in a scenario of that name.
    void tryWanted(const continua::ChangeSet& edit, const QString& name);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildAnswer();
    QWidget* buildWayOut();
    /// Puts the replicas and sites of the design into the two lists.
    void fillLists();
    void askChosen();
    void update();
    void showRefusals(const PlaceAnswer& answer);
    void showWayOut(const PlaceAnswer& answer);
    QString headline(const PlaceAnswer& answer) const;
    /// The repair, and a pin where that is wanted.
    ChangeSet edit(bool isPinned);
    void carryOut(bool isPinned);
    void tryOut();
    QString nameOf(const explain::Berth& berth) const;

    ProjectDocument& m_document;
    const Selection& m_selection;
    const PlanState& m_plan;
    PlaceQuestion m_question;
    WorkloadId m_chosen;  ///< The workload selected last.
    QComboBox* m_who = nullptr;
    QComboBox* m_where = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_stop = nullptr;
    QLabel* m_headline = nullptr;
    QTableWidget* m_rules = nullptr;
    QLabel* m_wayTitle = nullptr;
    QLabel* m_steps = nullptr;
    QLabel* m_price = nullptr;
    QPushButton* m_preview = nullptr;
    QPushButton* m_carryOut = nullptr;
    QPushButton* m_pin = nullptr;
    QPushButton* m_try = nullptr;
};

}  // namespace continua::ui
