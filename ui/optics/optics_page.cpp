// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/optics/optics_page.h"

#include "core/report/facts.h"
#include "ui/optics/lightpath_words.h"
#include "ui/plots/facts_view.h"
#include "ui/text/error_text.h"
#include "ui/text/names.h"
#include "ui/text/quantity_text.h"
#include "ui/theme/scrolled.h"
#include "ui/theme/tokens.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>

namespace continua::ui {
namespace {

const QList<int> kHeights = {320, 400};
const QList<int> kWidths = {520, 560};

QLabel* heading(const QString& text)
{
    auto* label = new QLabel(text);
    label->setFont(textFont(metrics::kBaseText, QFont::DemiBold));
    return label;
}

}  // namespace

OpticsPage::OpticsPage(const PlanState& plan, Selection& selection, QWidget* parent)
    : QWidget(parent), m_plan(plan), m_selection(selection)
{
    setObjectName(QStringLiteral("optics_page"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_pages = new QStackedWidget;
    m_pages->addWidget(buildContent());
    m_empty = new QLabel;
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_pages->addWidget(m_empty);
    layout->addWidget(m_pages);
    const auto outdate = [this] {
        m_isOutdated = true;
        if (isVisible())
            rebuild();
    };
    connect(&m_plan, &PlanState::changed, this, outdate);
    connect(&m_plan, &PlanState::staled, this, outdate);
    rebuild();
}

QWidget* OpticsPage::buildContent()
{
    auto* top = new QWidget;
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins(metrics::kAround, metrics::kBetween, metrics::kAround, 0);
    column->setSpacing(metrics::kInside);
    auto* line = new QHBoxLayout;
    line->addWidget(heading(tr("Spectrum of the lit fibers")));
    line->addStretch();
    auto* wholeBand = new QCheckBox(tr("&Whole band"));
    line->addWidget(wholeBand);
    column->addLayout(line);
    m_spectrum = new SpectrumView;
    column->addWidget(m_spectrum);
    connect(wholeBand, &QCheckBox::toggled, m_spectrum, &SpectrumView::setWholeBand);
    connect(m_spectrum, &SpectrumView::chosen, this, &OpticsPage::choose);

    m_lightpaths = new FactsTableModel(this);
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(m_lightpaths);
    m_sorted->setSortRole(FactsTableModel::OrderRole);
    m_table = makeFactsView(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setAccessibleName(tr("Lightpaths"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid())
                    choose(m_sorted->mapToSource(index).row());
            });

    auto* bottom = new QSplitter(Qt::Horizontal);
    bottom->setChildrenCollapsible(false);
    bottom->addWidget(m_table);
    bottom->addWidget(scrolled(buildStudy(), tr("Study of the lightpath")));
    bottom->setSizes(kWidths);

    auto* content = new QSplitter(Qt::Vertical);
    content->setChildrenCollapsible(false);
    content->addWidget(top);
    content->addWidget(bottom);
    content->setSizes(kHeights);
    return content;
}

QWidget* OpticsPage::buildStudy()
{
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(metrics::kAround, metrics::kBetween, metrics::kAround,
                               metrics::kBetween);
    column->setSpacing(metrics::kInside);
    auto* line = new QHBoxLayout;
    m_heading = heading({});
    m_reveal = new QPushButton(tr("Show on &Map"));
    line->addWidget(m_heading, 1);
    line->addWidget(m_reveal);
    column->addLayout(line);
    m_sentence = new QLabel;
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_sentence);

    auto* tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->setObjectName(QStringLiteral("study_tabs"));
    tabs->setAccessibleName(tr("Study of the lightpath"));
    m_stack = new MarginStackView;
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Margin stack"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* stackHolder = new QWidget;
    auto* stackColumn = new QVBoxLayout(stackHolder);
    stackColumn->setContentsMargins(0, metrics::kBetween, metrics::kBetween, 0);
    stackColumn->addWidget(m_stack);
    stackColumn->addStretch();
    scroll->setWidget(stackHolder);
    tabs->addTab(scroll, tr("Margin stack"));
    m_strip = new StripPlot;
    tabs->addTab(m_strip, tr("Along the route"));
    m_modes = new FactsTableModel(this);
    m_modeTable = makeFactsView(m_modes);
    m_modeTable->setAccessibleName(tr("Modes over this route"));
    m_modeTable->setSelectionMode(QAbstractItemView::SingleSelection);
    tabs->addTab(m_modeTable, tr("Modes"));
    column->addWidget(tabs, 1);

    connect(m_reveal, &QPushButton::clicked, this, [this] {
        const Plan* plan = m_plan.plan();
        if (!plan || m_current < 0)
            return;
        const Lightpath& path = plan->lightpaths[static_cast<std::size_t>(m_current)];
        std::vector<Selection::Object> links(path.links.begin(), path.links.end());
        m_selection.reveal(links.front());  // Selects that one alone.
        m_selection.set(links);
    });
    return panel;
}

void OpticsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isOutdated)
        rebuild();
}

void OpticsPage::rebuild()
{
    m_isOutdated = false;
    const Plan* plan = m_plan.plan();
    const bool hasLight = plan && !plan->lightpaths.empty();
    m_pages->setCurrentIndex(hasLight ? 0 : 1);
    if (!hasLight) {
        m_current = -1;
        m_empty->setText(plan ? tr("The plan lights no wavelength: nothing travels between sites, "
                                   "or only over leased services.")
                              : tr("There is no plan yet. Lightpaths follow from sites, links and "
                                   "workloads with traffic."));
        return;
    }
    const Design& design = m_plan.plannedDesign();
    const bool isFirst = m_lightpaths->rowCount() == 0;
    FactsTable table =
        lightpathTable(design, report::gather(design, plan, m_plan.outcome()->findings));
    showMarginsNow(table, *plan, m_plan.light());
    m_lightpaths->show(std::move(table));
    if (isFirst)  // Later the widths are the user's.
        m_table->resizeColumnsToContents();
    m_spectrum->show(design, plan->lightpaths);
    const int count = static_cast<int>(plan->lightpaths.size());
    const int wanted = m_current >= 0 && m_current < count ? m_current : 0;
    m_current = -1;
    choose(wanted);
}

void OpticsPage::choose(int lightpath)
{
    if (lightpath == m_current)
        return;
    m_current = lightpath;
    m_spectrum->setCurrent(lightpath);
    const QModelIndex row = m_sorted->mapFromSource(m_lightpaths->index(lightpath, 0));
    if (m_table->currentIndex().row() != row.row())
        m_table->setCurrentIndex(row);
    study();
}

void OpticsPage::study()
{
    const Design& design = m_plan.plannedDesign();
    const Lightpath& path = m_plan.plan()->lightpaths[static_cast<std::size_t>(m_current)];
    m_heading->setText(lightpathName(design, path));
    const Result<explain::LightpathStudy> study = explain::studyPlanned(
        design, m_plan.plan()->lightpaths, static_cast<std::size_t>(m_current));
    if (!study) {
        m_sentence->setText(errorText(study.error()).sentence());
        m_stack->clear();
        m_strip->show({});
        m_modes->show({});
        return;
    }
    m_sentence->setText(qualitySentence(design, path, *study));
    m_stack->show(design, path.links, study->quality.stack);
    m_strip->show(routeStrip(design, path, *study));
    const bool isFirst = m_modes->rowCount() == 0;
    m_modes->show(modeTable(design, *study));
    if (isFirst)
        m_modeTable->resizeColumnsToContents();
}

}  // namespace continua::ui
