// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/phase_picker.h"

#include "core/model/phases.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace continua::ui {
namespace {

constexpr int kWidestPhase = 200;

}  // namespace

PhasePicker::PhasePicker(const Actions& actions, const ProjectDocument& document, PlanState& plan,
                         QWidget* parent)
    : QWidget(parent), m_document(document), m_plan(plan)
{
    setObjectName(QStringLiteral("phase_picker"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const auto addStep = [&](Command command, Qt::ArrowType arrow) {
        auto* button = new QToolButton;
        button->setDefaultAction(actions.at(command));
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setArrowType(arrow);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(Actions::plainText(*actions.at(command)));
        row->addWidget(button);
    };
    addStep(Command::PreviousPhase, Qt::LeftArrow);
    m_menu = new QMenu(this);
    m_shown = new QToolButton;
    m_shown->setObjectName(QStringLiteral("shown_phase"));
    m_shown->setAutoRaise(true);
    m_shown->setFocusPolicy(Qt::TabFocus);
    m_shown->setPopupMode(QToolButton::InstantPopup);
    m_shown->setMenu(m_menu);
    m_shown->setToolTip(tr("The phase that map, plan and results are of"));
    row->addWidget(m_shown);
    addStep(Command::NextPhase, Qt::RightArrow);
    connect(m_menu, &QMenu::aboutToShow, this, &PhasePicker::fill);
    connect(&plan, &PlanState::phaseChanged, this, &PhasePicker::update);
    update();
}

void PhasePicker::update()
{
    const Phase* phase = m_document.design().find(m_plan.phase());
    setVisible(phase);
    if (!phase)
        return;
    //: A phase in the top bar: its name and the month it begins
    const QString text = tr("%1 · %2").arg(QString::fromStdString(phase->name),
                                           QString::fromStdString(yearMonthText(phase->date)));
    m_shown->setText(
        m_shown->fontMetrics().elidedText(text, Qt::ElideMiddle, scaled(kWidestPhase)));
    m_shown->setToolTip(tr("%1: the phase that map, plan and results are of").arg(text));
    m_shown->setAccessibleName(tr("Phase: %1").arg(text));
}

void PhasePicker::fill()
{
    m_menu->clear();
    for (const PhaseId id : phasesInOrder(m_document.design())) {
        const Phase& phase = m_document.design().at(id);
        QAction* action =
            m_menu->addAction(tr("%1 · %2").arg(QString::fromStdString(phase.name),
                                                QString::fromStdString(yearMonthText(phase.date))),
                              this, [this, id] { m_plan.showPhase(id); });
        action->setCheckable(true);
        action->setChecked(id == m_plan.phase());
    }
}

}  // namespace continua::ui
