// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/phase_commands.h"

#include "core/model/phases.h"
#include "core/model/references.h"
#include "ui/shell/actions.h"
#include "ui/text/error_text.h"

#include <QDate>

#include <algorithm>

namespace continua::ui {

PhaseCommands::PhaseCommands(Session& session, const Actions& actions, QObject* parent)
    : QObject(parent), m_session(session), m_actions(actions)
{
    connect(&session.plan, &PlanState::phaseChanged, this, &PhaseCommands::updateEnabled);
    updateEnabled();
}

void PhaseCommands::updateEnabled()
{
    const std::vector<PhaseId> order = phasesInOrder(m_session.document.design());
    const PhaseId shown = m_session.plan.phase();
    m_actions.at(Command::RemovePhase)->setEnabled(!order.empty());
    m_actions.at(Command::PreviousPhase)->setEnabled(!order.empty() && order.front() != shown);
    m_actions.at(Command::NextPhase)->setEnabled(!order.empty() && order.back() != shown);
}

void PhaseCommands::add()
{
    const Design& design = m_session.document.design();
    const std::vector<PhaseId> order = phasesInOrder(design);
    const QDate today = QDate::currentDate();
    Phase phase{.id = m_session.document.ids().next<Phase>(),
                .date = {.year = today.year(), .month = today.month()}};
    if (!order.empty()) {
        const Phase& last = design.at(order.back());
        phase.date = {.year = last.date.year + 1, .month = last.date.month};
        phase.demandFactor = last.demandFactor;
        phase.equipmentFactor = last.equipmentFactor;
        phase.electricityFactor = last.electricityFactor;
    }
    for (auto number = static_cast<int>(order.size()) + 1;; ++number) {
        phase.name = tr("Phase %1").arg(number).toStdString();
        if (!findPhase(design, phase.name))
            break;
    }
    const QString name = tr("Add %1").arg(QString::fromStdString(phase.name));
    if (const Result<> pushed = m_session.document.push(ChangeSet().insert(phase), name); !pushed)
        emit failed(errorText(pushed.error()).sentence());
    else
        emit inserted(phase.id);
}

void PhaseCommands::remove(const std::vector<RowRef>& rows)
{
    Design design = m_session.document.design();
    ChangeSet edit;
    QStringList names;
    for (const RowRef& row : rows) {
        const Phase* phase = design.find(std::get<PhaseId>(row));
        if (!phase)
            continue;
        names += QString::fromStdString(phase->name);
        const ChangeSet one = withoutPhase(design, phase->id);
        if (!one.applyTo(design))
            return;
        edit = edit.then(one);
    }
    const QString name = tr("Remove %1").arg(names.join(QStringLiteral(", ")));
    if (const Result<> pushed = m_session.document.push(std::move(edit), name); !pushed)
        emit failed(errorText(pushed.error()).sentence());
    else
        emit done(name);
}

void PhaseCommands::step(int by)
{
    const std::vector<PhaseId> order = phasesInOrder(m_session.document.design());
    const auto shown = std::find(order.begin(), order.end(), m_session.plan.phase());
    if (shown == order.end())
        return;
    const auto last = static_cast<std::ptrdiff_t>(order.size()) - 1;
    const std::ptrdiff_t to = std::clamp<std::ptrdiff_t>(shown - order.begin() + by, 0, last);
    m_session.plan.showPhase(order[static_cast<std::size_t>(to)]);
}

}  // namespace continua::ui
