// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/results_page.h"

#include "ui/plots/facts_view.h"
#include "ui/plots/limit_prices_view.h"
#include "ui/text/figure_text.h"
#include "ui/text/limit_lines.h"
#include "ui/text/quantity_text.h"
#include "ui/theme/cut_text.h"
#include "ui/theme/tokens.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>

namespace continua::ui {
namespace {

using report::Kpi;

constexpr Kpi kTiles[] = {Kpi::PresentCost,
                          Kpi::Capex,
                          Kpi::YearlyCost,
                          Kpi::Energy,
                          Kpi::Carbon,
                          Kpi::ItPower,
                          Kpi::Racks,
                          Kpi::Accelerators,
                          Kpi::Lightpaths,
                          Kpi::WorstSlack,
                          Kpi::LowestAvailability,
                          Kpi::Unserved};

using MakeChart = Chart (*)(const Design&, const report::Facts&);
constexpr MakeChart kCharts[] = {costByKindChart, costBySiteChart, powerChart, latencyChart,
                                 acceleratorChart};

using MakeTable = FactsTable (*)(const Design&, const report::Facts&);
constexpr MakeTable kTables[] = {
    costByKindTable, costBySiteTable, costBySiteAndKindTable, headroomTable,   siteTable,
    energyTable,     flowTable,       placementTable,         lightpathTable,  linkTable,
    kitTable,        partTable,       assumptionTable,        weakFigureTable, phaseTable};
constexpr std::size_t kPhaseTable = std::size(kTables) - 1;
constexpr std::size_t kHeadroomTable = 3;
constexpr int kMostLimits = 3;

constexpr int kTwoColumnWidth = 980;
constexpr int kTileWidth = 150;
constexpr int kTableHeight = 380;

}  // namespace

ResultsPage::ResultsPage(const ProjectDocument& document, const PlanState& plan,
                         Selection& selection, QWidget* parent)
    : QWidget(parent), m_document(document), m_plan(plan), m_selection(selection)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget;
    m_stack->addWidget(buildContent());
    m_stack->addWidget(buildEmptyState());
    layout->addWidget(m_stack);
    connect(&m_plan, &PlanState::changed, this, [this] {
        // A draft is for someone who looks.
        if (isVisible() || !m_plan.outcome() || !m_plan.outcome()->isDraft)
            rebuild();
    });
    connect(&m_plan, &PlanState::staled, this, [this] {
        if (m_plan.plan())
            showStale();
        else
            rebuild();  // Another project: its plan is yet to come.
    });
    rebuild();
}

QWidget* ResultsPage::buildContent()
{
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Results"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(metrics::kGroups, metrics::kGroups, metrics::kGroups,
                               metrics::kGroups);
    column->setSpacing(metrics::kAround);

    m_verdict = new QLabel;
    m_verdict->setFont(textFont(metrics::kVerdict));
    m_verdict->setWordWrap(true);
    m_certainty = new QLabel;
    m_certainty->setForegroundRole(QPalette::PlaceholderText);
    m_certainty->setWordWrap(true);
    column->addWidget(m_verdict);
    column->addWidget(m_certainty);
    m_limitRow = new QWidget;
    m_limitRow->setObjectName(QStringLiteral("results_limits"));
    m_limitRow->setAccessibleName(tr("What limits the plan"));
    column->addWidget(m_limitRow);

    m_tileGrid = new QGridLayout;
    m_tileGrid->setSpacing(metrics::kBetween);
    for (const Kpi kpi : kTiles)
        m_tiles.push_back(new KpiTile(kpi, m_content));
    column->addLayout(m_tileGrid);

    auto* plots = new QHBoxLayout;
    plots->setSpacing(metrics::kAround);
    for (QVBoxLayout*& plotColumn : m_plotColumns) {
        plotColumn = new QVBoxLayout;
        plotColumn->setSpacing(metrics::kAround);
        plotColumn->addStretch();
        plots->addLayout(plotColumn);
    }
    for (std::size_t i = 0; i < std::size(kCharts); ++i) {
        auto* plot = new ChartPlot(m_content);
        plot->setAutoFillBackground(true);
        plot->setBackgroundRole(QPalette::Base);
        connect(plot, &ChartPlot::clicked, this, &ResultsPage::follow);
        m_plots.push_back(plot);
    }
    m_plotRow = plots;
    column->addLayout(plots);

    m_tabs = new QTabWidget;
    m_tabs->setAccessibleName(tr("Tables of results"));
    m_tabs->setMinimumHeight(kTableHeight);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setDocumentMode(true);
    for (std::size_t i = 0; i < std::size(kTables); ++i) {
        m_models.push_back(new FactsTableModel(this));
        addTable(m_models.back());
    }
    auto* prices = new LimitPricesView(m_plan);
    connect(prices, &LimitPricesView::objectWanted, this, &ResultsPage::follow);
    m_tabs->addTab(prices, tr("Prices of limits"));
    column->addWidget(m_tabs);
    column->addStretch();
    scroll->setWidget(m_content);
    return scroll;
}

QWidget* ResultsPage::buildEmptyState()
{
    m_emptyText = new QLabel;
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    return m_emptyText;
}

void ResultsPage::addTable(FactsTableModel* model)
{
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(model);
    sorted->setSortRole(FactsTableModel::OrderRole);
    QTableView* view = makeFactsView(sorted);
    view->setSortingEnabled(true);
    view->sortByColumn(-1, Qt::AscendingOrder);
    connect(view, &QTableView::activated, this, [this, model, sorted](const QModelIndex& index) {
        follow(model->subject(sorted->mapToSource(index).row()));
    });
    m_tabs->addTab(view, QString());
}

void ResultsPage::rebuild()
{
    const bool isPlanned = m_plan.plan() != nullptr;
    m_stack->setCurrentIndex(isPlanned ? 0 : 1);
    if (!isPlanned) {
        const Design& design = m_document.design();
        const QString done = QStringLiteral("✓ "), open = QStringLiteral("○ ");
        m_emptyText->setText(
            m_plan.failure() ? tr("There is no plan: the design holds a figure that none can be "
                                  "made with. The verdict bar says which.")
            : m_plan.isPlanning()
                ? tr("Planning…")
                : tr("Nothing to plan yet. A plan needs:\n\n%1a site\n%2a workload")
                      .arg(design.all<Site>().empty() ? open : done,
                           design.all<Workload>().empty() ? open : done));
        return;
    }
    const Design& design = m_plan.plannedDesign();
    m_facts = report::gather(design, m_plan.plan(), m_plan.outcome()->findings);
    m_facts.phases = m_plan.outcome()->phases;
    m_verdict->setText(verdictText(m_facts));
    for (KpiTile* tile : m_tiles)
        tile->show(m_facts);
    for (std::size_t i = 0; i < m_plots.size(); ++i)
        m_plots[i]->show(kCharts[i](design, m_facts));
    for (std::size_t i = 0; i < m_models.size(); ++i)
        showTable(i);
    m_tabs->setTabVisible(static_cast<int>(kPhaseTable), !m_facts.phases.empty());
    showLimits();
    showStale();
    m_columns = 0;
    arrange();
}

void ResultsPage::showTable(std::size_t table)
{
    m_models[table]->show(kTables[table](m_plan.plannedDesign(), m_facts));
    m_tabs->setTabText(static_cast<int>(table), m_models[table]->table().title);
    auto* view = static_cast<QTableView*>(m_tabs->widget(static_cast<int>(table)));
    view->setAccessibleName(m_models[table]->table().title);
    view->resizeColumnsToContents();
    for (int column = 0; column < m_models[table]->columnCount(); ++column)
        view->setColumnWidth(column, view->columnWidth(column) + metrics::kGroups);
}

void ResultsPage::setLimits(const PlanLimits& limits)
{
    m_limits = &limits;
    connect(&limits, &PlanLimits::changed, this, [this] {
        if (!m_plan.plan() || m_plan.isStale())
            return;  // What is shown stays, as all the other figures do, until the next plan.
        showLimits();
        showTable(kHeadroomTable);
    });
    showLimits();
}

/// Why demand is not served and what runs out first, as far as it is known.
void ResultsPage::showLimits()
{
    const auto* headrooms = m_limits ? m_limits->headrooms() : nullptr;
    m_facts.headrooms = headrooms ? *headrooms : std::vector<explain::Headroom>();
    delete m_limitRow->layout();
    qDeleteAll(m_limitRow->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    auto* across = new QHBoxLayout(m_limitRow);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(metrics::kSections);
    if (!m_plan.plan())
        return;
    const auto lines = limitLines(m_plan.plannedDesign(), *m_plan.plan(), headrooms);
    for (const bool isUnserved : {true, false}) {
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        int count = 0;
        for (const LimitLine& line : lines) {
            if (line.isUnserved != isUnserved || count == kMostLimits)
                continue;
            if (count++ == 0)
                column->addWidget(new QLabel(isUnserved
                                                 ? tr("What keeps demand from being served")
                                                 : tr("What runs out first as demand grows")));
            auto* button = new CutButton(line.text);
            button->setProperty("look", QStringLiteral("link"));
            button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
            connect(
                button, &QPushButton::clicked, this,
                [this, object = line.object] { follow(object); }, Qt::QueuedConnection);
            column->addWidget(button);
        }
        column->addStretch(1);
        if (count > 0)
            across->addLayout(column, 1);
        else
            delete column;
    }
}

void ResultsPage::follow(const rules::Subject& object)
{
    if (object.index() == 0)
        return;
    m_selection.set(object);
    m_selection.reveal(object);
}

void ResultsPage::showStale()
{
    const QString certainty = phaseText().isEmpty() ? certaintyText(m_facts) : phaseText();
    m_certainty->setText(m_plan.isStale() && m_facts.isPlanned
                             ? tr("%1. Planning anew: the design has changed.").arg(certainty)
                             : certainty);
}

/// Of a design that goes in phases: what all come to, and which one the figures are of.
QString ResultsPage::phaseText() const
{
    const Phase* phase = m_document.design().find(m_plan.phase());
    if (!phase || !m_plan.outcome() || !m_plan.outcome()->roadmap)
        return {};
    const Roadmap& roadmap = *m_plan.outcome()->roadmap;
    return tr("All phases together, penalties counted in, come to %1; no roadmap can be below %2 "
              "(gap %3). The figures below are those of %4, its costs as if it ran for the whole "
              "horizon")
        .arg(objectiveText(roadmap.objectiveKind, roadmap.objective),
             objectiveText(roadmap.objectiveKind, roadmap.lowerBound), percentText(roadmap.gap()),
             QString::fromStdString(phase->name));
}

void ResultsPage::arrange()
{
    const int width = this->width() - 2 * metrics::kGroups;
    const int columns = width >= scaled(kTwoColumnWidth) ? 2 : 1;
    const int tiles = std::clamp(width / (scaled(kTileWidth) + metrics::kBetween), 2, 12);
    // Rows of equal length look calm: 12, 6, 4, 3 or 2 tiles each.
    int tileColumns = 2;
    for (const int fit : {3, 4, 6, 12})
        if (fit <= tiles)
            tileColumns = fit;
    const int arrangement = columns * 100 + tileColumns;
    if (arrangement == m_columns)
        return;
    m_columns = arrangement;
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const int at = static_cast<int>(i);
        m_tileGrid->addWidget(m_tiles[i], at / tileColumns, at % tileColumns);
    }
    for (int column = 0; column < 12; ++column)
        m_tileGrid->setColumnStretch(column, column < tileColumns ? 1 : 0);
    placePlots(columns);
}

void ResultsPage::placePlots(int columns)
{
    std::array<int, 2> heights = {};
    for (QVBoxLayout* column : m_plotColumns)
        for (ChartPlot* plot : m_plots)
            column->removeWidget(plot);
    for (ChartPlot* plot : m_plots) {
        // Each under the shorter column, so that neither is left half empty.
        const std::size_t to = columns == 2 && heights[1] < heights[0] ? 1 : 0;
        m_plotColumns[to]->insertWidget(m_plotColumns[to]->count() - 1, plot);
        heights[to] += plot->sizeHint().height() + metrics::kAround;
    }
    for (int column = 0; column < 2; ++column)
        m_plotRow->setStretch(column, column < columns ? 1 : 0);
}

void ResultsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ResultsPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        for (KpiTile* tile : m_tiles)
            tile->show(m_facts);
}

}  // namespace continua::ui
