// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/compare_page.h"

#include "ui/jobs/background_job.h"
#include "ui/text/names.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/tokens.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace continua::ui {

/// One plan of the comparison, ready, on its way, or failed.
struct ComparePage::Entry {
    QString name;
    std::optional<Planned> planned;
    std::optional<Error> failure;
    std::unique_ptr<BackgroundJob<Planned>> job;
    std::optional<ScenarioId> scenario = {};  ///< Of the open project.
    std::optional<Design> asked = {};         ///< What of it was last given to be planned.
};

namespace {

using report::Kpi;

constexpr Kpi kFigureCharts[] = {Kpi::PresentCost, Kpi::Energy, Kpi::Carbon};

QToolButton* toolButton(const QString& text, const char* name)
{
    auto* button = new QToolButton;
    button->setText(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setMinimumHeight(scaled(metrics::kRow));
    return button;
}

}  // namespace

ComparePage::ComparePage(const ProjectDocument& document, const PlanState& plan, Supply supply,
                         QWidget* parent)
    : QWidget(parent), m_document(document), m_plan(plan), m_supply(std::move(supply))
{
    m_entries.push_back(std::make_unique<Entry>());
    m_figures = new FactsTableModel(this);
    m_details = new FactsTableModel(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    m_empty = new QLabel(tr("Compare what is open with something else.\n\nAdd a scenario of this "
                            "project, a template or a project file: it is planned in the "
                            "background and stands beside this one."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack = new QStackedWidget;
    m_stack->addWidget(buildContent());
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    connect(&m_plan, &PlanState::changed, this, &ComparePage::takeBaseline);
    connect(&m_document, &ProjectDocument::scenariosChanged, this,
            [this] { m_addScenario->setEnabled(!m_document.project().scenarios.empty()); });
    connect(&m_document, &ProjectDocument::replaced, this, [this] {
        std::erase_if(m_entries, [](const auto& entry) { return entry->scenario.has_value(); });
    });
    m_addScenario->setEnabled(!m_document.project().scenarios.empty());
    takeBaseline();
}

ComparePage::~ComparePage() = default;

QWidget* ComparePage::buildHeader()
{
    auto* header = new QWidget;
    auto* rows = new QVBoxLayout(header);
    rows->setContentsMargins(metrics::kGroups, metrics::kBetween, metrics::kGroups,
                             metrics::kBetween);
    auto* first = new FlowLayout;
    m_addScenario = toolButton(tr("Add Scenario"), "compareAddScenario");
    m_addScenario->setPopupMode(QToolButton::InstantPopup);
    m_addScenario->setMenu(new QMenu(m_addScenario));
    connect(m_addScenario->menu(), &QMenu::aboutToShow, this, &ComparePage::fillScenarioMenu);
    first->addWidget(m_addScenario);
    m_addTemplate = toolButton(tr("Add Template"), "compareAddTemplate");
    m_addTemplate->setPopupMode(QToolButton::InstantPopup);
    m_addTemplate->setMenu(new QMenu(m_addTemplate));
    fillTemplateMenu();
    auto* addFile = toolButton(tr("Add Project File…"), "compareAddFile");
    addFile->setToolTip(tr("Compares with a project that is kept in a file"));
    connect(addFile, &QToolButton::clicked, this, &ComparePage::chooseFile);
    addFile->setEnabled(static_cast<bool>(m_supply.openFile));
    first->addWidget(m_addTemplate);
    first->addWidget(addFile);
    first->addStretch();
    m_onlyDifferences = new QCheckBox(tr("Only differences"));
    connect(m_onlyDifferences, &QCheckBox::toggled, this, &ComparePage::rebuild);
    first->addWidget(m_onlyDifferences);
    m_modes = new QButtonGroup(this);
    const QString names[] = {tr("Value"), tr("Difference"), tr("Percent")};
    for (int mode = 0; mode < 3; ++mode) {
        QToolButton* button = toolButton(names[mode], "compareMode");
        button->setCheckable(true);
        button->setChecked(mode == 0);
        m_modes->addButton(button, mode);
        first->addWidget(button);
    }
    connect(m_modes, &QButtonGroup::idClicked, this,
            [this](int mode) { setMode(static_cast<ComparisonMode>(mode)); });
    m_chips = new QHBoxLayout;
    m_chips->setSpacing(metrics::kBetween);
    rows->addLayout(first);
    rows->addLayout(m_chips);
    return header;
}

QWidget* ComparePage::buildContent()
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::kGroups, metrics::kBetween, metrics::kGroups,
                               metrics::kGroups);
    column->setSpacing(metrics::kAround);

    // Figures with their charts beside them, then what is behind them with its chart.
    auto* figures = new QHBoxLayout;
    auto* details = new QHBoxLayout;
    auto* small = new QVBoxLayout;
    small->setSpacing(metrics::kBetween);
    for (std::size_t i = 0; i <= std::size(kFigureCharts); ++i) {
        auto* plot = new ChartPlot;
        plot->setAutoFillBackground(true);
        plot->setBackgroundRole(QPalette::Base);
        m_plots.push_back(plot);
        if (i > 0)
            small->addWidget(plot);
    }
    small->addStretch();
    figures->addWidget(addView(m_figures), 1, Qt::AlignTop);
    figures->addLayout(small, 1);
    details->addWidget(addView(m_details), 1, Qt::AlignTop);
    details->addWidget(m_plots.front(), 1, Qt::AlignTop);
    for (QHBoxLayout* row : {figures, details}) {
        row->setSpacing(metrics::kAround);
        column->addLayout(row);
    }
    column->addStretch();
    scroll->setWidget(content);
    return scroll;
}

QTableView* ComparePage::addView(FactsTableModel* model)
{
    auto* view = new QTableView;
    view->setModel(model);
    view->setFont(textFont(metrics::kTableText));
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(scaled(metrics::kRow));
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_views.push_back(view);
    return view;
}

void ComparePage::fillTemplateMenu()
{
    for (const Source& source : m_supply.templates)
        m_addTemplate->menu()->addAction(source.name, this, [this, source] { addSource(source); });
    m_addTemplate->setEnabled(!m_supply.templates.empty());
}

void ComparePage::fillScenarioMenu()
{
    QMenu* menu = m_addScenario->menu();
    menu->clear();
    const auto offer = [&](ScenarioId id) {
        if (id != m_document.scenario())
            menu->addAction(scenarioName(m_document.project(), id), this,
                            [this, id] { addScenario(id); });
    };
    offer({});
    for (const auto& [id, scenario] : m_document.project().scenarios)
        offer(id);
}

void ComparePage::addScenario(ScenarioId scenario)
{
    for (const auto& entry : m_entries)
        if (entry->scenario == scenario)
            return;  // It stands there already.
    m_entries.push_back(std::make_unique<Entry>());
    m_entries.back()->scenario = scenario;
    followScenarios();
}

void ComparePage::followScenarios()
{
    const Project& project = m_document.project();
    m_addScenario->setEnabled(!project.scenarios.empty());
    std::erase_if(m_entries, [&](const auto& entry) {
        return entry->scenario && *entry->scenario && !project.scenarios.contains(*entry->scenario);
    });
    for (const auto& entry : m_entries) {
        if (!entry->scenario)
            continue;
        entry->name = scenarioName(project, *entry->scenario);
        const Result<Design> design = designOf(project, *entry->scenario);
        if (!design || entry->job || (entry->asked && *entry->asked == *design))
            continue;  // The end of a job leads here again.
        entry->asked = *design;
        startJob(*entry, [taken = *design] { return Result<Design>(taken); });
    }
    rebuild();
}

void ComparePage::addSource(const Source& source)
{
    for (const auto& entry : m_entries)
        if (entry != m_entries.front() && entry->name == source.name)
            return;  // It stands there already.
    m_entries.push_back(std::make_unique<Entry>());
    m_entries.back()->name = source.name;
    startJob(*m_entries.back(), source.load);
    rebuild();
}

void ComparePage::addFile(const QString& path)
{
    addSource({QFileInfo(path).completeBaseName(),
               [open = m_supply.openFile, path] { return open(path); }});
}

void ComparePage::chooseFile()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Add project to comparison"), QString(), tr("Continua projects (*.continua)"));
    for (const QString& path : paths)
        addFile(path);
}

void ComparePage::startJob(Entry& entry, std::function<Result<Design>()> load)
{
    const auto work = [load = std::move(load), planner = m_supply.planner,
                       objective = m_plan.objective()](JobControl& control) -> Result<Planned> {
        const Result<Design> design = load();
        if (!design)
            return design.error();
        const Result<PlanOutcome> outcome =
            planner(*design, {nullptr, objective}, control, [](Plan) {});
        if (!outcome)
            return outcome.error();
        const Design& of = outcome->step ? *outcome->step : *design;
        return Planned{of, *outcome, report::gather(of, &outcome->plan, outcome->findings)};
    };
    entry.job = std::make_unique<BackgroundJob<Planned>>(work);
    connect(entry.job.get(), &BackgroundJobSignals::finished, this, [this, &entry] {
        entry.failure.reset();
        if (const Result<Planned> result = takeResult(entry.job))
            entry.planned = *result;
        else
            entry.failure = result.error();
        followScenarios();
    });
}

void ComparePage::takeBaseline()
{
    Entry& baseline = *m_entries.front();
    baseline.name = QString::fromStdString(m_document.design().info().title);
    if (baseline.name.isEmpty())
        baseline.name = tr("This project");
    if (m_document.scenario())
        baseline.name = scenarioName(m_document.project(), m_document.scenario());
    if (m_plan.plan())
        baseline.planned = Planned{
            m_plan.plannedDesign(), *m_plan.outcome(),
            report::gather(m_plan.plannedDesign(), m_plan.plan(), m_plan.outcome()->findings)};
    else
        baseline.planned.reset();
    if (m_plan.isSettled())
        followScenarios();
    else
        rebuild();
}

void ComparePage::removePlan(int index)
{
    if (index <= 0 || index >= static_cast<int>(m_entries.size()))
        return;
    m_entries.erase(m_entries.begin() + index);
    rebuild();
}

void ComparePage::setMode(ComparisonMode mode)
{
    m_mode = mode;
    m_modes->button(static_cast<int>(mode))->setChecked(true);
    rebuild();
}

void ComparePage::setOnlyDifferences(bool only) { m_onlyDifferences->setChecked(only); }

std::vector<ComparedPlan> ComparePage::plans() const
{
    std::vector<ComparedPlan> ready;
    for (const auto& entry : m_entries)
        if (entry->planned)
            ready.push_back({entry->name, &entry->planned->design, &entry->planned->facts});
    return ready;
}

bool ComparePage::isPlanning() const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [](const auto& entry) { return entry->job != nullptr; });
}

void ComparePage::rebuildChips()
{
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = *m_entries[i];
        const QString state = entry.job      ? tr("%1: planning…").arg(entry.name)
                            : entry.failure  ? tr("%1: could not be planned").arg(entry.name)
                            : i == 0         ? tr("%1 (baseline)").arg(entry.name)
                            : !entry.planned ? tr("%1: no plan").arg(entry.name)
                                             : entry.name;
        auto* chip = toolButton(i == 0 ? state : state + QStringLiteral("  ×"), "compareChip");
        chip->setEnabled(i > 0);
        if (i > 0) {
            chip->setToolTip(tr("Take %1 out of the comparison").arg(entry.name));
            connect(
                chip, &QToolButton::clicked, this,
                [this, index = static_cast<int>(i)] { removePlan(index); }, Qt::QueuedConnection);
        }
        m_chips->addWidget(chip);
    }
    m_chips->addStretch();
}

void ComparePage::rebuild()
{
    rebuildChips();
    const auto ready = plans();
    m_stack->setCurrentIndex(m_entries.size() > 1 && !ready.empty() ? 0 : 1);
    const bool onlyDifferences = m_onlyDifferences->isChecked();
    m_figures->show(comparedFigureTable(ready, m_mode, onlyDifferences));
    m_details->show(comparedDetailTable(ready, m_mode, onlyDifferences));
    for (QTableView* view : m_views) {
        // All rows in sight: the page scrolls, not the table.
        const int rows = std::max(1, view->model()->rowCount());
        view->setFixedHeight(view->horizontalHeader()->sizeHint().height()
                             + rows * scaled(metrics::kRow) + 2 * metrics::kInside);
    }
    m_plots[0]->show(comparedCostChart(ready));
    for (std::size_t i = 0; i < std::size(kFigureCharts); ++i)
        m_plots[i + 1]->show(comparedFigureChart(ready, kFigureCharts[i]));
    emit changed();
}

}  // namespace continua::ui
