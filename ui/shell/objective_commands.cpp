// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/objective_commands.h"

#include "ui/shell/actions.h"
#include "ui/text/names.h"

#include <QActionGroup>

namespace continua::ui {

ObjectiveCommands::ObjectiveCommands(ProjectDocument& document, const PlanState& plan,
                                     const Actions& actions, QObject* parent)
    : QObject(parent), m_document(document),
      m_plan(plan), m_actions{{Objective::Cost, actions.at(Command::AimAtCost)},
                              {Objective::Energy, actions.at(Command::AimAtEnergy)},
                              {Objective::Carbon, actions.at(Command::AimAtCarbon)},
                              {Objective::Latency, actions.at(Command::AimAtLatency)},
                              {Objective::Weighted, actions.at(Command::AimAtWeighted)}}
{
    auto* group = new QActionGroup(this);
    for (const auto& [objective, action] : m_actions) {
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, objective = objective] { aimAt(objective); });
    }
    connect(&plan, &PlanState::objectiveChanged, this, &ObjectiveCommands::update);
    update();
}

QList<QAction*> ObjectiveCommands::actions() const
{
    QList<QAction*> all;
    for (const auto& [objective, action] : m_actions)
        all += action;
    return all;
}

void ObjectiveCommands::aimAt(Objective objective)
{
    ProjectInfo info = m_document.design().info();
    info.objective = objective;
    (void)m_document.push(ChangeSet().replaceInfo(m_document.design().info(), info),
                          tr("Aim at %1").arg(nameOf(objective)));
}

void ObjectiveCommands::update() { m_actions.at(m_plan.objective())->setChecked(true); }

}  // namespace continua::ui
