// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/why_panel.h"

#include "ui/panels/choice_box.h"
#include "ui/text/names.h"
#include "ui/text/quantity_text.h"
#include "ui/text/refusal_text.h"
#include "ui/text/remedy_text.h"
#include "ui/text/why_text.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/icon.h"
#include "ui/theme/scrolled.h"
#include "ui/theme/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableWidget>

#include <algorithm>

namespace continua::ui {
namespace {

enum RuleColumn { Rule, Sentence, Needed, Available, ShortBy, RuleColumnCount };
constexpr int kMostReplicas = 6;  ///< In a menu; the list of the panel has all.
constexpr int kNarrowestWay = 280;

QLabel* wrapped(const char* name, const char* look = nullptr)
{
    auto* label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (look)
        label->setProperty("look", QString::fromLatin1(look));
    return label;
}

QPushButton* makeButton(const char* name, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(text);
    return button;
}

QTableWidgetItem* makeItem(const QString& text, bool isFigure)
{
    auto* item = new QTableWidgetItem(text);
    item->setToolTip(text);
    if (isFigure)
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

bool runsThere(const Plan* plan, const explain::Berth& berth)
{
    return plan
        && std::find(plan->placements.begin(), plan->placements.end(),
                     Placement{berth.workload, berth.replica, berth.site})
               != plan->placements.end();
}

/// A replica as the data of an entry.
QVariant keyOf(WorkloadId workload, int replica)
{
    return QVariantList{QVariant::fromValue<qlonglong>(workload.value), replica};
}

}  // namespace

WhyPanel::WhyPanel(ProjectDocument& document, const Selection& selection, const PlanState& plan,
                   QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_plan(plan), m_question(plan)
{
    setObjectName(QStringLiteral("why_panel"));
    setProperty("look", QStringLiteral("surface"));
    m_who = new ChoiceBox;
    m_who->setObjectName(QStringLiteral("why_who"));
    m_who->setAccessibleName(tr("Workload"));
    m_where = new ChoiceBox;
    m_where->setObjectName(QStringLiteral("why_where"));
    m_where->setAccessibleName(tr("Site"));
    for (QComboBox* list : {m_who, m_where}) {
        list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        list->setMinimumContentsLength(22);
    }
    m_state = wrapped("why_state", "muted");
    m_state->setWordWrap(false);
    m_stop = makeButton("why_stop", tr("Stop"));
    auto* bar = new FlowLayout;
    bar->setContentsMargins(metrics::kBetween, metrics::kInside, metrics::kBetween,
                            metrics::kInside);
    bar->setSpacing(metrics::kBetween);
    bar->addWidget(m_who);
    //: Between a workload and a site: may it run at that site
    bar->addWidget(new QLabel(tr("at")));
    bar->addWidget(m_where);
    bar->addWidget(m_state);
    bar->addWidget(m_stop);
    bar->addStretch();

    auto* across = new QHBoxLayout;
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(buildAnswer(), 3);
    auto* line = new QFrame;
    line->setFrameShape(QFrame::NoFrame);
    line->setFixedWidth(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    across->addWidget(line);
    across->addWidget(buildWayOut(), 2);
    auto* content = new QWidget;
    content->setProperty("look", QStringLiteral("surface"));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addLayout(across, 1);
    auto* around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(scrolled(content, tr("Why Not Here?")));

    connect(m_who, &QComboBox::activated, this, &WhyPanel::askChosen);
    connect(m_where, &QComboBox::activated, this, &WhyPanel::askChosen);
    connect(m_stop, &QPushButton::clicked, &m_question, &PlaceQuestion::stop);
    connect(m_preview, &QPushButton::clicked, this, [this] {
        if (m_question.answer() && m_question.answer()->there)
            emit previewWanted(m_question.answer()->there);
    });
    connect(m_carryOut, &QPushButton::clicked, this, [this] { carryOut(false); });
    connect(m_pin, &QPushButton::clicked, this, [this] { carryOut(true); });
    connect(m_try, &QPushButton::clicked, this, &WhyPanel::tryOut);
    connect(&m_question, &PlaceQuestion::changed, this, &WhyPanel::update);
    connect(&plan, &PlanState::changed, this, [this] {
        if (isVisible())
            m_question.askAgain();
        update();
    });
    connect(&selection, &Selection::changed, this, [this] {
        if (const auto workloads = m_selection.all<Workload>(); workloads.size() == 1)
            m_chosen = workloads.front();
    });
    connect(&document, &ProjectDocument::changed, this, &WhyPanel::fillLists);
    connect(&document, &ProjectDocument::replaced, this, [this] {
        m_chosen = {};
        fillLists();
    });
    fillLists();
    update();
}

QWidget* WhyPanel::buildAnswer()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::kBetween, metrics::kInside, 0, 0);
    column->setSpacing(metrics::kInside);
    m_headline = wrapped("why_headline");
    m_headline->setFont(textFont(metrics::kBaseText, QFont::DemiBold));
    column->addWidget(m_headline);
    m_rules = new QTableWidget(0, RuleColumnCount);
    m_rules->setObjectName(QStringLiteral("why_rules"));
    m_rules->setAccessibleName(tr("What speaks against it"));
    m_rules->setHorizontalHeaderLabels(
        {tr("Rule"), tr("What"), tr("Needed"), tr("Available"), tr("Short by")});
    for (const int figure : {Needed, Available, ShortBy})
        m_rules->horizontalHeaderItem(figure)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_rules->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rules->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rules->setShowGrid(false);
    m_rules->setWordWrap(true);
    m_rules->setTabKeyNavigation(false);
    m_rules->verticalHeader()->hide();
    m_rules->horizontalHeader()->setHighlightSections(false);
    m_rules->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_rules->horizontalHeader()->setSectionResizeMode(Sentence, QHeaderView::Stretch);
    // Text that wraps is as high as its column is narrow.
    connect(m_rules->horizontalHeader(), &QHeaderView::sectionResized, m_rules,
            &QTableView::resizeRowsToContents, Qt::QueuedConnection);
    column->addWidget(m_rules, 1);
    return page;
}

QWidget* WhyPanel::buildWayOut()
{
    auto* page = new QWidget;
    page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::kAround, metrics::kInside, metrics::kBetween,
                               metrics::kBetween);
    column->setSpacing(metrics::kInside);
    m_wayTitle = wrapped("why_way_title");
    m_wayTitle->setFont(textFont(metrics::kBaseText, QFont::DemiBold));
    m_steps = wrapped("why_steps");
    m_price = wrapped("why_price", "muted");
    m_preview = makeButton("why_preview", tr("Preview"));
    m_preview->setToolTip(tr("Shows on the map what would change if it ran here."));
    m_carryOut = makeButton("why_carry_out", tr("Carry Out"));
    m_carryOut->setToolTip(tr("Changes the design so that nothing speaks against it any more; one "
                              "undo step. Where it runs is then for the plan to say."));
    m_pin = makeButton("why_pin", tr("Pin Here"));
    m_pin->setToolTip(tr("Makes it run here: what speaks against it is mended and the replica is "
                         "pinned to the site, in one undo step."));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kBetween);
    buttons->addWidget(m_preview);
    buttons->addWidget(m_carryOut);
    m_try = makeButton("why_try", tr("Try in a Scenario"));
    m_try->setToolTip(tr("Makes it run here in a scenario of its own; what is open now stays as it "
                         "is."));
    buttons->addWidget(m_pin);
    buttons->addWidget(m_try);
    buttons->addStretch(1);
    column->addWidget(m_wayTitle);
    column->addWidget(m_steps);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setProperty("look", QStringLiteral("surface"));
    scroll->setAccessibleName(tr("Answer"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    // What it comes to and what to do stay in sight, however many steps there are.
    auto* whole = new QWidget;
    whole->setMinimumWidth((kNarrowestWay + scaled(kNarrowestWay)) / 2);
    auto* rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, metrics::kBetween);
    rows->setSpacing(metrics::kInside);
    rows->addWidget(scroll, 1);
    buttons->setContentsMargins(metrics::kAround, 0, metrics::kBetween, 0);
    auto* price = new QVBoxLayout;
    price->setContentsMargins(metrics::kAround, 0, metrics::kBetween, 0);
    price->addWidget(m_price);
    rows->addLayout(price);
    rows->addLayout(buttons);
    return whole;
}

QString WhyPanel::nameOf(const explain::Berth& berth) const
{
    return replicaName(m_document.design(), berth.workload, berth.replica);
}

void WhyPanel::fillLists()
{
    const QSignalBlocker noWho(m_who), noWhere(m_where);
    const QVariant who = m_who->currentData(), where = m_where->currentData();
    m_who->clear();
    m_where->clear();
    const Design& design = m_document.design();
    for (const auto& [id, workload] : design.all<Workload>())
        for (int i = 0; i < static_cast<int>(workload.replicas.size()); ++i)
            m_who->addItem(replicaName(design, id, i), keyOf(id, i));
    for (const auto& [id, site] : design.all<Site>())
        m_where->addItem(displayName(design, id), QVariant::fromValue<qlonglong>(id.value));
    m_who->model()->sort(0);
    m_where->model()->sort(0);
    m_who->setCurrentIndex(m_who->findData(who));
    m_where->setCurrentIndex(m_where->findData(where));
}

void WhyPanel::ask(const explain::Berth& berth)
{
    m_who->setCurrentIndex(m_who->findData(keyOf(berth.workload, berth.replica)));
    m_where->setCurrentIndex(m_where->findData(QVariant::fromValue<qlonglong>(berth.site.value)));
    m_question.ask(berth);
}

void WhyPanel::askChosen()
{
    const QVariantList who = m_who->currentData().toList();
    const qlonglong where = m_where->currentData().toLongLong();
    if (who.size() == 2 && where != 0)
        m_question.ask({{who[0].toLongLong()}, who[1].toInt(), {where}});
}

void WhyPanel::fillMenu(QMenu& menu, SiteId site)
{
    const Design& design = m_document.design();
    const Workload* workload = design.find(m_chosen);
    const int count =
        workload ? std::min(kMostReplicas, static_cast<int>(workload->replicas.size())) : 0;
    for (int i = 0; i < count; ++i) {
        const explain::Berth berth{m_chosen, i, site};
        const QString name = nameOf(berth);
        menu.addAction(themedIcon(QStringLiteral("help")),
                       runsThere(m_plan.plan(), berth) ? tr("Why %1 Here?").arg(name)
                                                       : tr("Why Not %1 Here?").arg(name),
                       this, [this, berth] {
                           ask(berth);
                           emit asked();
                       });
    }
    QAction* other = menu.addAction(tr("Why Not Here..."), this, [this, site] {
        m_where->setCurrentIndex(m_where->findData(QVariant::fromValue<qlonglong>(site.value)));
        if (m_who->currentIndex() < 0)
            m_who->setCurrentIndex(0);
        askChosen();
        emit asked();
        m_who->setFocus(Qt::OtherFocusReason);
    });
    other->setEnabled(m_who->count() > 0);
}

void WhyPanel::fillMenu(QMenu& menu, WorkloadId workload)
{
    const Workload* row = m_document.design().find(workload);
    const int count = row ? std::min(kMostReplicas, static_cast<int>(row->replicas.size())) : 0;
    for (int i = 0; i < count; ++i) {
        const QVariant key = keyOf(workload, i);
        const QString name = replicaName(m_document.design(), workload, i);
        menu.addAction(themedIcon(QStringLiteral("help")), tr("Why Not %1 at...").arg(name), this,
                       [this, key] {
                           m_who->setCurrentIndex(m_who->findData(key));
                           if (m_where->currentIndex() < 0)
                               m_where->setCurrentIndex(0);
                           askChosen();
                           emit asked();
                           m_where->setFocus(Qt::OtherFocusReason);
                       });
    }
}

void WhyPanel::askAbout(const std::vector<rules::Subject>& objects)
{
    WorkloadId workload = m_chosen;
    for (const rules::Subject& object : objects) {
        if (const auto* site = std::get_if<SiteId>(&object))
            m_where->setCurrentIndex(
                m_where->findData(QVariant::fromValue<qlonglong>(site->value)));
        if (const auto* id = std::get_if<WorkloadId>(&object))
            workload = *id;
    }
    if (const int index = m_who->findData(keyOf(workload, 0)); index >= 0)
        m_who->setCurrentIndex(index);
    askChosen();
    emit asked();
    m_who->setFocus(Qt::OtherFocusReason);
}

void WhyPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_question.askAgain();
}

QString WhyPanel::headline(const PlaceAnswer& answer) const
{
    const QString name = nameOf(answer.berth);
    const QString site = displayName(m_document.design(), answer.berth.site);
    if (answer.runsHere)
        return tr("%1 runs at %2.").arg(name, site);
    if (answer.refusals.empty())
        return tr("Nothing speaks against %1 at %2.").arg(name, site);
    //: %1 a replica, %2 a site
    return tr("%1 cannot run at %2: %n rules fail.", nullptr,
              static_cast<int>(answer.refusals.size()))
        .arg(name, site);
}

void WhyPanel::showRefusals(const PlaceAnswer& answer)
{
    m_rules->setRowCount(static_cast<int>(answer.refusals.size()));
    bool hasFigures = false;
    for (int row = 0; row < m_rules->rowCount(); ++row) {
        const Refusal& refusal = answer.refusals[static_cast<std::size_t>(row)];
        const RefusalFigures figures = figuresOf(refusal);
        m_rules->setItem(row, Rule, makeItem(ui::nameOf(refusal.reason), false));
        m_rules->setItem(row, Sentence,
                         makeItem(refusalText(m_plan.plannedDesign(), refusal), false));
        m_rules->setItem(row, Needed, makeItem(figures.needed, true));
        m_rules->setItem(row, Available, makeItem(figures.available, true));
        m_rules->setItem(row, ShortBy, makeItem(figures.shortBy, true));
        hasFigures = hasFigures || !figures.needed.isEmpty();
    }
    for (const int column : {Needed, Available, ShortBy})
        m_rules->setColumnHidden(column, !hasFigures);
    m_rules->resizeRowsToContents();
}

void WhyPanel::showWayOut(const PlaceAnswer& answer)
{
    const bool isDone = !m_question.isAsked();
    QStringList price;
    if (answer.runsHere) {
        m_wayTitle->setText(tr("Why here"));
        m_steps->setText(
            answer.why ? whyHereText(m_plan.plannedDesign(), *answer.why).join(QLatin1Char('\n'))
                       : QString());
        m_price->clear();
        return;
    }
    QStringList steps;
    if (answer.repair) {
        m_wayTitle->setText(tr("Cheapest repair"));
        steps = repairText(m_plan.plannedDesign(), *answer.repair);
        const auto count = static_cast<qsizetype>(answer.repair->steps.size());
        for (qsizetype i = 0; count > 1 && i < count; ++i)
            //: A numbered step
            steps[i] = tr("%1. %2").arg(i + 1).arg(steps[i]);
    } else if (answer.refusals.empty()) {
        m_wayTitle->setText(tr("It could run here"));
    } else {
        m_wayTitle->setText(tr("Cheapest repair"));
        steps << (isDone && !m_question.isCut() ? tr("No repair is known.") : QString());
    }
    m_steps->setText(steps.join(QLatin1Char('\n')));
    if (answer.there) {
        price << tr("With it running here:");
        price << alternativeText(answer.there->alternative);
    }
    m_price->setText(price.join(QLatin1Char('\n')));
}

void WhyPanel::update()
{
    const auto& answer = m_question.answer();
    const bool isAsked = m_question.isAsked();
    const bool isWaiting = m_question.berth() && !answer && !isAsked;
    m_stop->setVisible(isAsked);
    m_state->setText(isAsked && !answer            ? tr("Looking at the rules...")
                     : isAsked && answer->runsHere ? tr("Looking for the next best place...")
                     : isAsked && !answer->repair && !answer->refusals.empty()
                         ? tr("Looking for a repair...")
                     : isAsked            ? tr("Planning it there, to know the price...")
                     : m_question.isCut() ? tr("Stopped.")
                     : isWaiting          ? tr("The design has changed; waiting for its plan.")
                                          : QString());
    const bool canEdit = answer && !answer->runsHere && m_plan.isSettled()
                      && (answer->repair || answer->refusals.empty());
    m_carryOut->setVisible(answer && answer->repair);
    m_carryOut->setEnabled(canEdit);
    m_pin->setVisible(canEdit);
    m_try->setVisible(canEdit);
    m_preview->setVisible(canEdit && answer->there);
    m_rules->setVisible(answer && !answer->refusals.empty());
    for (QLabel* label : {m_wayTitle, m_steps, m_price})
        label->setVisible(answer.has_value());
    if (!answer) {
        m_headline->setText(m_question.berth()
                                ? QString()
                                : tr("Choose a workload and a site to read why the one does not "
                                     "run at the other, and what would let it."));
        m_rules->setRowCount(0);
        return;
    }
    m_headline->setText(headline(*answer));
    showRefusals(*answer);
    showWayOut(*answer);
    for (QLabel* label : {m_steps, m_price})
        label->setVisible(!label->text().isEmpty());
}

ChangeSet WhyPanel::edit(bool isPinned)
{
    const PlaceAnswer& answer = *m_question.answer();
    const ChangeSet repair = answer.repair ? answer.repair->edit : ChangeSet();
    if (!isPinned)
        return repair;
    Design repaired = m_document.design();
    if (!repair.applyTo(repaired))
        return repair;  // The push will say why.
    ChangeSet pin;
    explain::pin(repaired, answer.berth, m_document.ids(), pin);
    return repair.then(pin);
}

void WhyPanel::tryOut()
{
    if (!m_question.answer() || !m_plan.isSettled())
        return;
    const explain::Berth berth = m_question.answer()->berth;
    //: A scenario's name: a workload at a site
    emit tryWanted(edit(true),
                   tr("%1 at %2").arg(nameOf(berth), shortName(m_document.design(), berth.site)));
}

void WhyPanel::carryOut(bool isPinned)
{
    if (!m_question.answer() || !m_plan.isSettled())
        return;
    const explain::Berth berth = m_question.answer()->berth;
    const QString site = shortName(m_document.design(), berth.site);
    emit carryOutWanted(
        edit(isPinned),
        (isPinned ? tr("Pin %1 to %2") : tr("Let %1 Run at %2")).arg(nameOf(berth), site));
}

}  // namespace continua::ui
