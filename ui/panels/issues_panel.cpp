// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/issues_panel.h"

#include "ui/models/finding_filter.h"
#include "ui/panels/issue_details.h"
#include "ui/text/remedy_text.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace continua::ui {
namespace {

constexpr std::array kSeverities = {rules::Severity::Error, rules::Severity::Warning,
                                    rules::Severity::Info};
constexpr int kSeverityWidth = 32;
constexpr int kRuleWidth = 128;
constexpr int kNarrowestObject = 120;
constexpr int kObjectShare = 3;  ///< It takes up to a third of the width.
constexpr int kListShare = 5;
constexpr int kDetailsShare = 3;

bool isSame(const rules::Finding& a, const rules::Finding& b)
{
    return a.kind == b.kind && a.subject == b.subject && a.index == b.index;
}

QTableView* makeView(QAbstractItemModel* model)
{
    auto* view = new QTableView;
    view->setObjectName(QStringLiteral("issues"));
    view->setModel(model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setShowGrid(false);
    view->setWordWrap(true);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(scaled(metrics::kRow));
    view->horizontalHeader()->hide();
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setHighlightSections(false);
    view->setColumnWidth(FindingModel::SeverityColumn, kSeverityWidth);
    view->setColumnWidth(FindingModel::RuleColumn, scaled(kRuleWidth));
    return view;
}

}  // namespace

IssuesPanel::IssuesPanel(FindingModel& model, Selection& selection, const PlanState& plan,
                         int ruleCount, QWidget* parent)
    : QWidget(parent), m_model(model), m_selection(selection), m_plan(plan), m_ruleCount(ruleCount)
{
    setObjectName(QStringLiteral("issues_panel"));
    setProperty("look", QStringLiteral("surface"));
    m_shown = new FindingFilter(this);
    m_shown->setSourceModel(&model);

    auto* bar = new FlowLayout;
    bar->setContentsMargins(metrics::kBetween, metrics::kInside, metrics::kBetween,
                            metrics::kInside);
    bar->setSpacing(metrics::kInside);
    const std::array icons = {themedIcon(QStringLiteral("error"), IconTint::Bad),
                              themedIcon(QStringLiteral("warning"), IconTint::Warn),
                              themedIcon(QStringLiteral("info"), IconTint::Accent),
                              themedIcon(QStringLiteral("ok"), IconTint::Muted)};
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        auto* chip = m_chips[i] = new QPushButton;
        chip->setProperty("look", QStringLiteral("chip"));
        chip->setCheckable(true);
        chip->setChecked(true);
        chip->setIcon(icons[i]);
        chip->setIconSize({14, 14});
        connect(chip, &QPushButton::toggled, this, [this, i](bool isShown) {
            if (i < kSeverities.size())
                m_shown->show(kSeverities[i], isShown);
            else
                m_shown->showApproved(isShown);
            updateCounts();
        });
        bar->addWidget(chip);
    }
    auto* filter = m_filter = new QLineEdit;
    filter->setObjectName(QStringLiteral("issues_filter"));
    filter->setPlaceholderText(tr("Filter issues"));
    filter->setAccessibleName(tr("Filter issues"));
    filter->setClearButtonEnabled(true);
    filter->setMaximumWidth(scaled(240));
    filter->setToolTip(filter->placeholderText());
    connect(filter, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    bar->addWidget(filter);
    bar->addStretch();

    m_view = makeView(m_shown);
    m_view->setAccessibleName(tr("Issues"));
    m_empty = new QLabel;
    m_empty->setProperty("look", QStringLiteral("muted"));
    m_empty->setAlignment(Qt::AlignCenter);

    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_details = new IssueDetails(plan);

    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    auto* across = new QSplitter(Qt::Horizontal);
    across->setObjectName(QStringLiteral("issues_across"));
    across->setChildrenCollapsible(false);
    across->addWidget(list);
    across->addWidget(m_details);
    across->setStretchFactor(0, kListShare);
    across->setStretchFactor(1, kDetailsShare);
    across->setSizes({kListShare * 100, kDetailsShare * 100});
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(across);

    connect(m_view, &QTableView::clicked, this,
            [this](const QModelIndex& index) { follow(index, false); });
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex& index) { follow(index, false); });
    connect(m_view, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { follow(index, true); });
    connect(filter, &QLineEdit::textChanged, this, &IssuesPanel::updateCounts);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &IssuesPanel::showDetails);
    connect(m_view, &QWidget::customContextMenuRequested, this, &IssuesPanel::openMenu);
    connect(m_details, &IssueDetails::fixWanted, this, &IssuesPanel::fixWanted);
    connect(m_details, &IssueDetails::whyWanted, this, &IssuesPanel::whyWanted);
    connect(m_details, &IssueDetails::approvalWanted, this, [this](const Approval& approval) {
        // The next one to look at; this one goes to the end of the list.
        if (const QModelIndex next = nextOpen(1); next.isValid())
            m_chosen = m_model.finding(m_shown->mapToSource(next).row());
        emit approvalWanted(approval);
    });
    connect(m_details, &IssueDetails::withdrawalWanted, this, &IssuesPanel::withdrawalWanted);
    connect(m_details, &IssueDetails::objectWanted, this,
            [this](const rules::Subject& object) { m_selection.reveal(object); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        updateCounts();
        fitColumns();
        chooseAgain();
    });
    connect(&plan, &PlanState::staled, this, &IssuesPanel::updateCounts);
    updateCounts();
    fitColumns();
}

void IssuesPanel::fitColumns()
{
    // The object's whole name, if that leaves room for what is said of it.
    const QAbstractItemView* rows = m_view;
    const int room = m_view->viewport()->width() / kObjectShare;
    m_view->setColumnWidth(
        FindingModel::ObjectColumn,
        std::clamp(rows->sizeHintForColumn(FindingModel::ObjectColumn) + metrics::kBetween,
                   scaled(kNarrowestObject), std::max(scaled(kNarrowestObject), room)));
}

void IssuesPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void IssuesPanel::updateCounts()
{
    m_chips[0]->setText(tr("%n errors", nullptr, m_model.count(rules::Severity::Error)));
    m_chips[1]->setText(tr("%n warnings", nullptr, m_model.count(rules::Severity::Warning)));
    m_chips[2]->setText(tr("%n notes", nullptr, m_model.count(rules::Severity::Info)));
    m_chips[3]->setText(tr("%n approved", nullptr, m_model.approvedCount()));
    m_chips[3]->setVisible(m_model.approvedCount() > 0);
    const bool isEmpty = m_shown->rowCount() == 0;
    m_view->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (!m_plan.outcome())
        m_empty->setText(tr("Checking the design..."));
    else if (m_model.rowCount() == 0)
        m_empty->setText(tr("No issues. %n rules checked.", nullptr, m_ruleCount));
    else
        m_empty->setText(tr("%n issues are hidden by the filter.", nullptr, m_model.rowCount()));
}

void IssuesPanel::follow(const QModelIndex& index, bool zoom)
{
    if (!index.isValid())
        return;
    const rules::Finding& finding = m_model.finding(m_shown->mapToSource(index).row());
    rules::Subject subject = finding.subject;
    // What has no object of its own is shown by the first it speaks of.
    if (std::holds_alternative<std::monostate>(subject) && !finding.related.empty())
        subject = finding.related.front();
    if (std::holds_alternative<std::monostate>(subject))
        return;
    m_selection.reveal(subject);
    if (zoom)
        emit zoomWanted(subject);
}

void IssuesPanel::showDetails(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    m_chosen = m_model.finding(m_shown->mapToSource(index).row());
    m_details->show(*m_chosen);
}

/// The finding that was chosen before the list was made anew, if it still stands.
void IssuesPanel::chooseAgain()
{
    if (!m_chosen)
        return;
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        const QModelIndex index = m_shown->index(row, FindingModel::SentenceColumn);
        if (!isSame(m_model.finding(m_shown->mapToSource(index).row()), *m_chosen))
            continue;
        m_view->setCurrentIndex(index);
        return;
    }
    m_chosen.reset();
    m_details->clear();
}

void IssuesPanel::openMenu(const QPoint& position)
{
    const QModelIndex index =
        m_view->indexAt(position).isValid() ? m_view->indexAt(position) : m_view->currentIndex();
    if (!index.isValid())
        return;
    m_view->setCurrentIndex(index);
    QMenu menu;
    menu.setObjectName(QStringLiteral("issue_menu"));
    menu.addAction(tr("Show"), this, [this, index] { follow(index, true); });
    menu.addAction(tr("Fixes"), this, &IssuesPanel::goToFixes);
    const rules::Finding finding = m_model.finding(m_shown->mapToSource(index).row());
    if (finding.isOpen())
        menu.addAction(tr("Approve..."), this, &IssuesPanel::goToApproval);
    else
        menu.addAction(tr("Withdraw Approval"), this,
                       [this, finding] { emit withdrawalWanted(finding); });
    const std::vector<rules::Fix> fixes = m_details->search().fixes();
    if (!fixes.empty())
        menu.addSeparator();
    for (const rules::Fix& fix : fixes)
        menu.addAction(remedySentence(m_plan.plannedDesign(), fix.remedy), this,
                       [this, fix] { emit fixWanted(fix); });
    menu.exec(m_view->viewport()->mapToGlobal(position));
}

void IssuesPanel::goToFixes()
{
    if (!m_view->currentIndex().isValid())
        step(1);
    m_details->focusFixes();
}

void IssuesPanel::goToApproval()
{
    if (!m_view->currentIndex().isValid())
        step(1);
    m_details->focusApproval();
}

void IssuesPanel::step(int direction)
{
    if (const QModelIndex next = nextOpen(direction); next.isValid())
        goTo(next);
}

QModelIndex IssuesPanel::nextOpen(int direction) const
{
    const int count = m_shown->rowCount();
    if (count == 0)
        return {};
    const QModelIndex current = m_view->currentIndex();
    int row = current.isValid() ? (current.row() + direction + count) % count
            : direction > 0     ? 0
                                : count - 1;
    // What is approved is passed over, unless there is nothing else.
    const auto isOpen = [&](int at) {
        return m_model.finding(m_shown->mapToSource(m_shown->index(at, 0)).row()).isOpen();
    };
    for (int tried = 0; tried < count && !isOpen(row); ++tried)
        row = (row + direction + count) % count;
    return m_shown->index(row, FindingModel::SentenceColumn);
}

void IssuesPanel::choose(int row)
{
    const QModelIndex wanted = m_model.index(row, FindingModel::SentenceColumn);
    if (!m_shown->mapFromSource(wanted).isValid()) {
        m_filter->clear();
        for (QPushButton* chip : m_chips)
            chip->setChecked(true);
    }
    if (const QModelIndex index = m_shown->mapFromSource(wanted); index.isValid())
        goTo(index);
}

void IssuesPanel::goTo(const QModelIndex& index)
{
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    follow(index, false);
}

}  // namespace continua::ui
