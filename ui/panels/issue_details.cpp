// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/issue_details.h"

#include "ui/panels/approval_box.h"
#include "ui/panels/question_view.h"
#include "ui/text/finding_text.h"
#include "ui/text/names.h"
#include "ui/text/remedy_text.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace continua::ui {
namespace {

constexpr int kNarrowest = 260;
constexpr qsizetype kMostReasons = 4;
constexpr std::size_t kMostQuestions = 4;

QLabel* textLabel(const QString& text, const char* look = nullptr)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (look)
        label->setProperty("look", QString::fromLatin1(look));
    return label;
}

QLabel* headLabel(const QString& text)
{
    QLabel* label = textLabel(text);
    label->setFont(textFont(metrics::kBaseText, QFont::DemiBold));
    return label;
}

}  // namespace

IssueDetails::IssueDetails(const PlanState& plan, QWidget* parent)
    : QScrollArea(parent), m_plan(plan), m_search(plan)
{
    setObjectName(QStringLiteral("issue_details"));
    setAccessibleName(tr("About the issue"));
    setProperty("look", QStringLiteral("surface"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth((kNarrowest + scaled(kNarrowest)) / 2);
    connect(&m_search, &FixSearch::changed, this, &IssueDetails::rebuildFixes);
    connect(&plan, &PlanState::staled, this, &IssueDetails::updateNote);
    build();
}

void IssueDetails::show(const rules::Finding& finding)
{
    m_finding = finding;
    m_outcome = m_plan.outcome();
    build();
    m_search.start(finding);
}

void IssueDetails::clear()
{
    m_finding.reset();
    m_search.clear();
    build();
}

void IssueDetails::build()
{
    m_shown.clear();
    m_buttons.clear();
    m_note = nullptr;
    m_fixes = nullptr;
    m_approval = nullptr;
    auto* page = new QWidget;
    page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(metrics::kBetween, metrics::kInside, metrics::kBetween,
                                 metrics::kBetween);
    m_column->setSpacing(metrics::kInside);
    if (!m_finding) {
        m_column->addWidget(textLabel(
            tr("Select an issue to read why it matters and what would mend it."), "muted"));
    } else {
        const Design& design = m_plan.plannedDesign();
        m_column->addWidget(headLabel(findingTitle(m_finding->kind)));
        m_column->addWidget(textLabel(findingText(design, *m_finding)));
        m_column->addWidget(headLabel(tr("Fixes")));
        m_fixes = new QVBoxLayout;
        m_fixes->setSpacing(metrics::kInside);
        m_column->addLayout(m_fixes);
        m_note = textLabel({}, "muted");
        m_note->setObjectName(QStringLiteral("fixes_note"));
        m_column->addWidget(m_note);
        for (const QString& reason : findingReasons(design, *m_finding).mid(0, kMostReasons))
            m_column->addWidget(textLabel(reason, "finding"));
        addConflict();
        addQuestions();
        m_column->addWidget(headLabel(tr("Let It Stand")));
        m_approval = new ApprovalBox(*m_finding, m_plan.plannedWhole());
        connect(m_approval, &ApprovalBox::approvalWanted, this, &IssueDetails::approvalWanted,
                Qt::QueuedConnection);
        connect(m_approval, &ApprovalBox::withdrawalWanted, this, &IssueDetails::withdrawalWanted);
        m_column->addWidget(m_approval);
        m_column->addWidget(headLabel(tr("Why it matters")));
        m_column->addWidget(textLabel(findingMeaning(m_finding->kind), "muted"));
    }
    m_column->addStretch(1);
    setWidget(page);
    updateNote();
}

/// Of a demand that is not served: the smallest set of things that cannot all hold.
void IssueDetails::addConflict()
{
    const auto* workload = std::get_if<WorkloadId>(&m_finding->subject);
    if (!workload || !m_outcome)
        return;
    const bool isReplica = m_finding->kind == rules::FindingKind::ReplicaUnserved;
    const bool isOther = m_finding->kind == rules::FindingKind::FlowUnserved
                      || m_finding->kind == rules::FindingKind::ProtectionUnserved
                      || m_finding->kind == rules::FindingKind::LatencyExceeded
                      || m_finding->kind == rules::FindingKind::ProtectionLatencyExceeded;
    for (const Unserved& unserved : m_outcome->plan.unserved) {
        const bool ofReplica = unserved.what == Unserved::What::Replica;
        if (unserved.workload != *workload || unserved.index != m_finding->index
            || !(ofReplica ? isReplica : isOther))
            continue;
        m_column->addWidget(headLabel(tr("What conflicts")));
        QuestionView* view = conflictView(m_plan, unserved);
        connect(view, &QuestionView::objectWanted, this, &IssueDetails::objectWanted);
        m_column->addWidget(view);
        return;
    }
}

/// Of a replica that runs nowhere: the sites that refuse it, each with all its reasons and repair.
void IssueDetails::addQuestions()
{
    const auto* workload = std::get_if<WorkloadId>(&m_finding->subject);
    if (!workload || m_finding->kind != rules::FindingKind::ReplicaUnserved)
        return;
    std::vector<SiteId> sites;
    for (const Refusal& reason : m_finding->reasons)
        if (reason.site && std::find(sites.begin(), sites.end(), reason.site) == sites.end())
            sites.push_back(reason.site);
    for (std::size_t i = 0; i < std::min(sites.size(), kMostQuestions); ++i) {
        const explain::Berth berth{*workload, m_finding->index, sites[i]};
        auto* button = new QPushButton(
            tr("Why Not at %1?").arg(displayName(m_plan.plannedDesign(), sites[i])));
        button->setProperty("look", QStringLiteral("link"));
        button->setObjectName(QStringLiteral("why_not_at"));
        button->setAccessibleName(button->text());
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(
            button, &QPushButton::clicked, this, [this, berth] { emit whyWanted(berth); },
            Qt::QueuedConnection);
        m_column->addWidget(button);
    }
}

void IssueDetails::rebuildFixes()
{
    updateNote();
    if (!m_fixes || m_shown == m_search.fixes())
        return;
    const QWidget* focused = focusWidget();
    int focusedFix = -1;
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        if (m_buttons[i] == focused && m_buttons[i]->hasFocus())
            focusedFix = static_cast<int>(i);
    const std::optional<rules::Fix> current =
        focusedFix >= 0 ? std::optional(m_shown[static_cast<std::size_t>(focusedFix)])
                        : std::nullopt;

    for (QPushButton* button : m_buttons) {
        button->parentWidget()->hide();
        button->parentWidget()->deleteLater();
    }
    m_buttons.clear();
    m_shown = m_search.fixes();
    const Design& design = m_plan.plannedDesign();
    const auto unserved = m_outcome ? static_cast<int>(m_outcome->plan.unserved.size()) : 0;
    for (const rules::Fix& fix : m_shown) {
        auto* row = new QFrame;
        row->setProperty("look", QStringLiteral("card"));
        auto* across = new QHBoxLayout(row);
        across->setContentsMargins(metrics::kInside, metrics::kInside, metrics::kInside,
                                   metrics::kInside);
        auto* words = new QVBoxLayout;
        words->setSpacing(2);
        const QString sentence = remedySentence(design, fix.remedy);
        words->addWidget(textLabel(sentence));
        const QString effect = fixEffectText(fix, unserved);
        const QString price = fixPriceText(fix);
        words->addWidget(textLabel(effect.isEmpty() ? price
                                                    //: A price and an effect
                                                    : tr("%1; %2").arg(price, effect),
                                   "muted"));
        across->addLayout(words, 1);
        auto* button = new QPushButton(tr("Apply"));
        button->setAccessibleName(tr("Apply: %1").arg(sentence));
        button->setAccessibleDescription(price);
        button->setToolTip(sentence);
        connect(
            button, &QPushButton::clicked, this, [this, fix] { emit fixWanted(fix); },
            Qt::QueuedConnection);
        across->addWidget(button, 0, Qt::AlignVCenter);
        m_buttons.push_back(button);
        m_fixes->addWidget(row);
        if (current && *current == fix)
            button->setFocus();
    }
    // Fixes that come in above must not push out of sight what somebody is writing.
    if (m_approval && m_approval->isAncestorOf(QApplication::focusWidget()))
        QTimer::singleShot(0, m_approval, [this] { ensureWidgetVisible(m_approval); });
}

void IssueDetails::updateNote()
{
    if (!m_note || !m_finding)
        return;
    const bool isStale = !m_plan.isSettled();
    for (QPushButton* button : m_buttons)
        button->setEnabled(!isStale);
    QString text;
    if (isStale)
        text = tr("The design has changed; the plan is being made anew.");
    else if (m_search.isSearching())
        text = tr("Trying what would mend it...");
    else if (m_finding->remedies.empty())
        text = m_finding->severity == rules::Severity::Info
                 ? tr("For information: there is nothing to mend.")
                 : tr("No single change is known that would mend it.");
    else if (m_search.fixes().empty())
        text = tr("What was tried does not mend it by itself.");
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void IssueDetails::focusApproval()
{
    if (!m_approval)
        return;
    ensureWidgetVisible(m_approval);
    m_approval->takeFocus();
}

void IssueDetails::focusFixes()
{
    if (m_buttons.empty()) {
        setFocus(Qt::TabFocusReason);
        return;
    }
    ensureWidgetVisible(m_buttons.front());
    m_buttons.front()->setFocus(Qt::TabFocusReason);
}

}  // namespace continua::ui
