// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/question_view.h"

#include "ui/text/names.h"
#include "ui/text/why_text.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace continua::ui {

QuestionView::QuestionView(const PlanState& plan, PlanQuestion::Answering answering,
                           const QString& button, QWidget* parent)
    : QWidget(parent), m_question(plan, std::move(answering))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kInside);
    if (!button.isEmpty()) {
        m_button = new QPushButton(button);
        m_button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        m_button->setAccessibleName(button);
        connect(m_button, &QPushButton::clicked, &m_question, &PlanQuestion::ask);
        column->addWidget(m_button);
    }
    m_answer = new QLabel;
    m_answer->setObjectName(QStringLiteral("answer"));
    m_answer->setWordWrap(true);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_answer->setProperty("look", QStringLiteral("muted"));
    column->addWidget(m_answer);
    connect(&m_question, &PlanQuestion::changed, this, &QuestionView::update);
    connect(&plan, &PlanState::changed, this, &QuestionView::planChanged);
    planChanged();
}

void QuestionView::planChanged()
{
    if (!m_button)
        m_question.ask();
    update();
}

void QuestionView::update()
{
    if (m_button)
        m_button->setEnabled(m_question.canAsk() && !m_question.isAsked());
    const QString text = m_question.isAsked() ? tr("Working it out...")
                                              : m_question.answer().join(QLatin1Char('\n'));
    m_answer->setText(text);
    m_answer->setVisible(!text.isEmpty());
}

QuestionView* whyHereView(const PlanState& plan, WorkloadId workload, int replica)
{
    const auto answering = [workload, replica](const Design& design, const Plan& planned,
                                               JobControl& control) -> Result<QStringList> {
        const auto why = explain::whyHere(design, planned, workload, replica, control);
        if (!why)
            return why.error();
        if (!*why)
            return QStringList{QuestionView::tr("The plan runs it nowhere.")};
        return QStringList{QuestionView::tr("%1 runs at %2.")
                               .arg(replicaName(design, workload, replica),
                                    shortName(design, (*why)->site))}
             + whyHereText(design, **why);
    };
    return new QuestionView(plan, answering, QuestionView::tr("Why Here?"));
}

QuestionView* headroomView(const PlanState& plan, SiteId site)
{
    const auto answering = [site](const Design& design, const Plan& planned,
                                  JobControl&) -> Result<QStringList> {
        const auto headroom = design.find(site)
                                ? explain::headroomAt(explain::Survey(design, &planned), site)
                                : std::nullopt;
        return headroom
                 ? headroomText(design, *headroom)
                 : QStringList{QuestionView::tr("The plan runs nothing here that needs compute.")};
    };
    return new QuestionView(plan, answering, {});
}

}  // namespace continua::ui
