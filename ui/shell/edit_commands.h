// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/takeover.h"
#include "core/rules/fixes.h"
#include "ui/shell/session.h"

#include <QWidget>

class QMenu;

namespace continua::ui {

class Actions;

/// Edits that belong to no single view: delete, add racks, take over the plan.
class EditCommands : public QObject {
    Q_OBJECT

public:
    EditCommands(Session& session, const Actions& actions, QWidget& window);

    /// Deletes what is selected and all that cannot be without it.
    void deleteSelection();
    void selectAllSites();
    /// Asks for a kit for the selected site.
    void askRack();
    void askRackAt(SiteId site);
    /// Draws a straight link between two sites.
    void drawLink(SiteId from, SiteId to);
    /// Puts the plan's racks and sites into the design. Where the design has moved on since the
    /// plan, asks whether to take over what still fits, to wait for the next plan or to open a
    /// scenario.
    void applyPlan();

    /// What to do with a plan of a design of before.
    enum class OldPlan { TakeOver, PlanAnew, AsScenario, Leave };
    /// Asked instead of a person; for tests.
    void setQuestion(std::function<OldPlan(const Takeover&)> question)
    {
        m_question = std::move(question);
    }
    /// Carries out a fix of an issue.
    void carryOut(const rules::Fix& fix);
    /// Carries out what was found to help, and says so.
    void carryOut(const ChangeSet& edit, const QString& name);
    void push(ChangeSet edit, const QString& name);

    /// What can be done with an object, or with the ground at `at`.
    void fillMenu(QMenu& menu, const rules::Subject& object, GeoPoint at);

    /// Which of its actions make sense now.
    void updateEnabled();

signals:
    /// Something was done that a person may want to take back.
    void done(const QString& text);
    void failed(const QString& text);
    /// A design is wanted as a scenario of that name.
    void scenarioWanted(const continua::Design& design, const QString& name);
    void siteWantedAt(continua::GeoPoint at);
    void showRacksWanted(continua::SiteId site);

private:
    SiteId selectedSite() const;
    OldPlan askOldPlan(const Takeover& taken) const;
    void take(ChangeSet edit, const Plan& plan);
    ChangeSet ofWhole(const ChangeSet& edit) const;
    void planChanged();
    void addNoteAt(GeoPoint at);
    void openAsScenario(const Design& planned, const Plan& plan);

    Session& m_session;
    const Actions& m_actions;
    QWidget& m_window;
    std::function<OldPlan(const Takeover&)> m_question;
    bool m_isApplyWaiting = false;  ///< For the plan of the design as it is.
};

}  // namespace continua::ui
