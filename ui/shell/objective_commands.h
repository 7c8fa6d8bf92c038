// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/document/plan_state.h"

#include <QAction>

namespace continua::ui {

class Actions;

/// What plans of the project are to have least of, one of the actions at a time.
class ObjectiveCommands : public QObject {
    Q_OBJECT

public:
    ObjectiveCommands(ProjectDocument& document, const PlanState& plan, const Actions& actions,
                      QObject* parent = nullptr);

    QList<QAction*> actions() const;

private:
    void aimAt(Objective objective);
    void update();

    ProjectDocument& m_document;
    const PlanState& m_plan;
    std::map<Objective, QAction*> m_actions;
};

}  // namespace continua::ui
