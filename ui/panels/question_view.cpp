// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/question_view.h"

#include "ui/panels/link_button.h"
#include "ui/text/conflict_text.h"
#include "ui/text/names.h"
#include "ui/text/why_text.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace continua::ui {
namespace {

AnswerLines plain(const QStringList& text)
{
    AnswerLines lines;
    for (const QString& line : text)
        lines.push_back({line});
    return lines;
}

rules::Subject objectOf(const explain::ConflictMember& member)
{
    if (member.link)
        return member.link;
    if (member.site)
        return member.site;
    return member.workload ? rules::Subject(member.workload) : rules::Subject();
}

}  // namespace

QuestionView::QuestionView(const PlanState& plan, PlanQuestion::Answering answering,
                           const QString& button, QWidget* parent)
    : QWidget(parent), m_question(plan, std::move(answering))
{
    auto* column = m_column = new QVBoxLayout(this);
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
    for (QPushButton* link : m_links) {
        link->hide();
        link->deleteLater();
    }
    m_links.clear();
    QStringList text;
    if (m_question.isAsked())
        text << tr("Working it out...");
    for (const AnswerLine& line : m_question.answer()) {
        if (std::holds_alternative<std::monostate>(line.object))
            text << line.text;
        else
            addLink(line);
    }
    m_answer->setText(text.join(QLatin1Char('\n')));
    m_answer->setVisible(!text.isEmpty());
}

void QuestionView::addLink(const AnswerLine& line)
{
    auto* link = new LinkButton(line.text);
    link->setAccessibleName(line.text);
    connect(
        link, &QPushButton::clicked, this,
        [this, object = line.object] { emit objectWanted(object); }, Qt::QueuedConnection);
    m_links.push_back(link);
    m_column->addWidget(link);
}

QuestionView* whyHereView(const PlanState& plan, WorkloadId workload, int replica)
{
    const auto answering = [workload, replica](const Design& design, const Plan& planned,
                                               JobControl& control) -> Result<AnswerLines> {
        const auto why = explain::whyHere(design, planned, workload, replica, control);
        if (!why)
            return why.error();
        if (!*why)
            return plain({QuestionView::tr("The plan runs it nowhere.")});
        return plain(QStringList{QuestionView::tr("%1 runs at %2.")
                                     .arg(replicaName(design, workload, replica),
                                          shortName(design, (*why)->site))}
                     + whyHereText(design, **why));
    };
    return new QuestionView(plan, answering, QuestionView::tr("Why Here?"));
}

QuestionView* conflictView(const PlanState& plan, const Unserved& unserved)
{
    const auto answering = [unserved](const Design& design, const Plan& planned,
                                      JobControl& control) -> Result<AnswerLines> {
        const auto conflict = explain::conflictOf(design, planned, unserved, control);
        if (!conflict)
            return conflict.error();
        if (!*conflict)
            return plain({QuestionView::tr(
                "No conflict short enough to read was found; a longer search may serve it.")});
        AnswerLines lines = plain({conflictSummary(**conflict)});
        for (const explain::ConflictMember& member : (*conflict)->members)
            lines.push_back({conflictMemberText(design, member), objectOf(member)});
        return lines;
    };
    return new QuestionView(plan, answering, {});
}

QuestionView* headroomView(const PlanState& plan, SiteId site)
{
    const auto answering = [site](const Design& design, const Plan& planned,
                                  JobControl&) -> Result<AnswerLines> {
        const auto headroom = design.find(site)
                                ? explain::headroomAt(explain::Survey(design, &planned), site)
                                : std::nullopt;
        return plain(headroom ? headroomText(design, *headroom)
                              : QStringList{QuestionView::tr(
                                  "The plan runs nothing here that needs compute.")});
    };
    return new QuestionView(plan, answering, {});
}

}  // namespace continua::ui
