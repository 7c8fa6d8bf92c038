// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/verdict_bar.h"

#include "core/rules/approvals.h"
#include "ui/text/changes_text.h"
#include "ui/text/error_text.h"
#include "ui/text/figure_text.h"
#include "ui/text/limit_lines.h"
#include "ui/text/names.h"
#include "ui/text/quantity_text.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"

#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QStyle>
#include <QToolButton>

namespace continua::ui {
namespace {

constexpr QSize kProgress{72, 6};
constexpr int kWhole = 100;  ///< Percent.
constexpr int kLongestLimit = 220;
constexpr int kLeastState = 160;

QLabel* makeLabel(const char* name)
{
    auto* label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    return label;
}

QToolButton* makeButton(const char* name)
{
    auto* button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize({16, 16});
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void setMuted(QWidget* widget, bool isMuted)
{
    if (widget->property("stale").toBool() == isMuted)
        return;
    widget->setProperty("stale", isMuted);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

/// The sums that the plan is judged by: of phases, those of all.
struct Sums {
    Money cost;
    Money penalty;
    double objective = 0.0;
    double lowerBound = 0.0;
    double gap = 0.0;
};

Sums sumsOf(const PlanOutcome& outcome)
{
    const Plan& plan = outcome.plan;
    if (!outcome.roadmap)
        return {presentCost(plan), unservedPenalty(plan), plan.objective, plan.lowerBound,
                plan.gap()};
    const Roadmap& roadmap = *outcome.roadmap;
    Money penalty;
    for (const report::PhaseCost& phase : outcome.phases)
        penalty += phase.penalty;
    return {presentCost(roadmap), penalty, roadmap.objective, roadmap.lowerBound, roadmap.gap()};
}

}  // namespace

VerdictBar::VerdictBar(const PlanState& plan, const PlanLimits& limits, const PlanPreview& preview,
                       QWidget* parent)
    : QFrame(parent), m_plan(plan), m_planLimits(limits), m_preview(preview)
{
    setObjectName(QStringLiteral("verdict_bar"));
    setProperty("look", QStringLiteral("verdict_bar"));
    setAccessibleName(tr("Verdict"));
    m_verdict = makeButton("verdict");
    m_verdict->setProperty("look", QStringLiteral("verdict"));
    m_aim = makeButton("verdict_aim");
    m_aim->setMenu(new QMenu(m_aim));
    m_aim->setPopupMode(QToolButton::InstantPopup);
    m_aim->setIcon(themedIcon(QStringLiteral("chevron_up"), IconTint::Muted));
    m_aim->setToolTip(
        tr("What plans are to have least of. Choose another to see the plan for it."));
    m_cost = makeLabel("verdict_cost");
    m_bound = makeLabel("verdict_bound");
    m_gap = makeLabel("verdict_gap");
    m_unserved = makeButton("verdict_unserved");
    m_issues = makeButton("verdict_issues");
    m_limits = makeButton("verdict_limits");
    m_limits->setMenu(new QMenu(m_limits));
    m_limits->setPopupMode(QToolButton::InstantPopup);
    m_limits->setIcon(themedIcon(QStringLiteral("chevron_up"), IconTint::Muted));
    m_limits->setToolTip(tr("What limits the plan: why demand is not served, and what runs out "
                            "first as demand grows. Choose one to see it."));
    m_limits->setAccessibleName(tr("What limits the plan"));
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("verdict_progress"));
    m_progress->setAccessibleName(tr("Planning"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(kProgress);
    m_state = makeLabel("verdict_state");
    m_state->setProperty("look", QStringLiteral("muted"));

    auto* row = new FlowLayout(this);
    row->setContentsMargins(metrics::kBetween, 2, metrics::kAround, 2);
    row->setSpacing(metrics::kGroups);
    row->addWidget(m_verdict);
    row->addWidget(m_aim);
    for (QLabel* label : {m_cost, m_bound, m_gap})
        row->addWidget(label);
    row->addWidget(m_unserved);
    row->addWidget(m_issues);
    row->addWidget(m_limits);
    m_state->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_state->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Preferred);
    row->addWidget(m_state);
    row->addWidget(m_progress);

    connect(m_verdict, &QToolButton::clicked, this, &VerdictBar::resultsWanted);
    connect(m_unserved, &QToolButton::clicked, this, &VerdictBar::issuesWanted);
    connect(m_issues, &QToolButton::clicked, this, &VerdictBar::issuesWanted);
    connect(&plan, &PlanState::staled, this, &VerdictBar::update);
    connect(&plan, &PlanState::changed, this, &VerdictBar::update);
    connect(&plan, &PlanState::progressed, this, [this](int percent) {
        // Before the first report and while the rules are checked nobody knows how far it is.
        const bool isKnown = percent > 0 && percent < kWhole;
        m_progress->setRange(0, isKnown ? kWhole : 0);
        m_progress->setValue(percent);
    });
    connect(&plan, &PlanState::objectiveChanged, this, &VerdictBar::showAim);
    connect(&limits, &PlanLimits::changed, this, &VerdictBar::showLimits);
    connect(&preview, &PlanPreview::changed, this, &VerdictBar::update);
    showAim();
    update();
}

void VerdictBar::setAims(const QList<QAction*>& aims) { m_aim->menu()->addActions(aims); }

void VerdictBar::showAim()
{
    const QString aim = nameOf(m_plan.objective());
    m_aim->setText(tr("Aim: %1", "what the plan is to have least of").arg(aim));
    m_aim->setAccessibleName(tr("Aim of the plans: %1").arg(aim));
}

void VerdictBar::update()
{
    const Plan* plan = m_plan.plan();
    const bool isStale = m_plan.isStale();
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_cost, m_bound, m_gap, m_unserved, m_issues}) {
        widget->setVisible(plan != nullptr);
        setMuted(widget, isStale);
    }
    showLimits();
    // An empty project is answered before anyone could see it move.
    m_progress->setVisible(!m_plan.failure() && !m_plan.isSettled());
    if (plan)
        showPlan(*plan);
    if (m_plan.failure()) {
        const ErrorText error = errorText(*m_plan.failure());
        m_verdict->setIcon(themedIcon(QStringLiteral("error"), IconTint::Bad));
        m_verdict->setText(tr("No plan"));
        tell(error.sentence(), error.details);
        return;
    }
    if (!plan) {
        m_verdict->setIcon(themedIcon(QStringLiteral("working"), IconTint::Muted));
        m_verdict->setText(tr("Planning..."));
        tell({});
        return;
    }
    showState(*plan);
}

void VerdictBar::showState(const Plan& plan)
{
    if (m_plan.isStale()) {
        m_verdict->setIcon(themedIcon(QStringLiteral("stale"), IconTint::Muted));
        tell(tr("Replanning; figures are of before the last edit"));
        return;
    }
    if (m_plan.outcome()->isDraft) {
        tell(tr("First plan; looking for a better one and checking the rules"));
        return;
    }
    const QString state =
        tr("%1, planned in %2").arg(nameOf(plan.status), quantityText(plan.elapsed));
    const QString changes = changesText(m_preview.lastEdit());
    if (changes.isEmpty())
        tell(state, {}, nameOf(plan.status));
    else if (const QString phase = m_preview.phaseBefore(); !phase.isEmpty())
        tell(tr("Against %1: %2").arg(phase, changes), state);
    else
        tell(tr("Last edit: %1").arg(changes), state);
}

void VerdictBar::showLimits()
{
    m_limits->menu()->clear();
    m_limits->hide();
    const Plan* plan = m_plan.plan();
    if (!plan || m_plan.isStale())
        return;
    bool wasUnserved = false;
    const auto lines = limitLines(m_plan.plannedDesign(), *plan, m_planLimits.headrooms());
    for (const LimitLine& line : lines) {
        if (std::exchange(wasUnserved, line.isUnserved) && !line.isUnserved)
            m_limits->menu()->addSeparator();
        connect(m_limits->menu()->addAction(line.text), &QAction::triggered, this,
                [this, object = line.object] { emit objectWanted(object); });
    }
    if (lines.empty())
        return;
    m_wholeLimit = m_limits->fontMetrics().elidedText(tr("limit: %1").arg(lines.front().shortText),
                                                      Qt::ElideRight, scaled(kLongestLimit));
    m_limits->show();
    fit();
}

void VerdictBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fit();
}

void VerdictBar::fit()
{
    m_cost->setText(m_wholeCost);
    m_limits->setText(m_wholeLimit);
    m_state->clear();
    const auto room = [this] {
        layout()->invalidate();
        return width() - layout()->sizeHint().width();
    };
    const auto& metrics = m_state->fontMetrics();
    const int wanted = std::min(scaled(kLeastState), metrics.horizontalAdvance(m_wholeState));
    if (room() < wanted)
        m_cost->setText(m_shortCost);
    if (room() < wanted)
        m_limits->setText(tr("limits"));
    // Where not even that has room, the state goes on in another line.
    const int left = room() < 0 ? scaled(kLeastState) : room();
    const bool isShort = !m_shortState.isEmpty() && metrics.horizontalAdvance(m_wholeState) > left;
    m_state->setText(
        metrics.elidedText(isShort ? m_shortState : m_wholeState, Qt::ElideRight, left));
}

void VerdictBar::tell(const QString& state, const QString& more, const QString& shortState)
{
    m_wholeState = state;
    m_shortState = shortState;
    m_state->setToolTip(more.isEmpty() ? state : state + QLatin1Char('\n') + more);
    fit();
}

void VerdictBar::showPlan(const Plan& plan)
{
    const bool isFeasible = plan.unserved.empty() && plan.status != PlanStatus::Infeasible;
    m_verdict->setIcon(isFeasible ? themedIcon(QStringLiteral("ok"), IconTint::Ok)
                                  : themedIcon(QStringLiteral("error"), IconTint::Bad));
    m_verdict->setText(isFeasible ? tr("Feasible") : tr("Not feasible"));
    m_verdict->setToolTip(isFeasible ? tr("Everything asked for is served. Show the results.")
                                     : tr("Some demand is not served. Show the results."));
    const Sums sums = sumsOf(*m_plan.outcome());
    const bool isPenalized = sums.penalty > Money();
    const QString total = quantityText(sums.cost + sums.penalty);
    m_wholeCost = isPenalized ? tr("Cost %1 + penalties %2 = total %3")
                                    .arg(quantityText(sums.cost), quantityText(sums.penalty), total)
                              : tr("Cost %1").arg(quantityText(sums.cost));
    m_shortCost = isPenalized ? tr("Total %1").arg(total) : m_wholeCost;
    const QString cost =
        m_plan.outcome()->roadmap
            ? tr("Present value of all phases over the horizon: %1. The results list each.")
                  .arg(quantityText(sums.cost))
            : tr("Once: %1. Every year: %2. Present value over the horizon: %3.")
                  .arg(quantityText(capex(plan)), quantityText(yearlyCost(plan)),
                       quantityText(sums.cost));
    m_cost->setToolTip(isPenalized
                           ? tr("%1\nPenalties: what the plan charges itself for demand that "
                                "it does not serve. Nobody pays them; they keep a plan from "
                                "looking cheap because it leaves work out.")
                                 .arg(cost)
                           : cost);
    showBound(plan);
    const int unserved = static_cast<int>(plan.unserved.size());
    m_unserved->setIcon(unserved > 0 ? themedIcon(QStringLiteral("error"), IconTint::Bad)
                                     : themedIcon(QStringLiteral("ok"), IconTint::Ok));
    m_unserved->setText(unserved > 0 ? tr("%n unserved", nullptr, unserved) : tr("all served"));
    const std::vector<rules::Finding>& findings = m_plan.outcome()->findings;
    const int errors = rules::openCount(findings, rules::Severity::Error);
    const int warnings = rules::openCount(findings, rules::Severity::Warning);
    m_issues->setIcon(errors > 0     ? themedIcon(QStringLiteral("error"), IconTint::Bad)
                      : warnings > 0 ? themedIcon(QStringLiteral("warning"), IconTint::Warn)
                                     : themedIcon(QStringLiteral("ok"), IconTint::Ok));
    m_issues->setText(errors + warnings > 0 ? tr("%n issues", nullptr, errors + warnings)
                                            : tr("no issues"));
}

void VerdictBar::showBound(const Plan& plan)
{
    const Sums sums = sumsOf(*m_plan.outcome());
    const bool isPenalized = sums.penalty > Money();
    const Objective aim = plan.objectiveKind;
    const QString value = objectiveText(aim, sums.objective);
    const QString bound = objectiveText(aim, sums.lowerBound);
    const auto boundLine = [&] {
        if (aim == Objective::Cost)
            return (isPenalized ? tr("no total below %1") : tr("no plan below %1")).arg(bound);
        return (isPenalized ? tr("%1 with penalties: %2, no plan below %3")
                            : tr("%1: %2, no plan below %3"))
            .arg(nameOf(aim), value, bound);
    };
    m_bound->setText(boundLine());
    m_bound->setToolTip(
        aim != Objective::Cost
            ? tr("Lower bound: whatever plan is made of this design, by what is aimed at it comes "
                 "to at least %1, penalties for unserved demand included.")
                  .arg(bound)
            : (plan.boundIsForCandidates
                   ? tr("Lower bound: whatever plan is made over the routes searched, its cost and "
                        "its penalties for unserved demand are together at least %1.")
                   : tr("Lower bound: whatever plan is made of this design, its cost and its "
                        "penalties for unserved demand are together at least %1."))
                  .arg(bound));
    m_gap->setText(tr("gap %1").arg(percentText(sums.gap)));
    m_gap->setToolTip(
        tr("How far the plan may be above the best one: its total, penalties for unserved demand "
           "included, is %1, and no plan's can be below %2.")
            .arg(value, bound));
}

}  // namespace continua::ui
