// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/report_page.h"

#include "ui/report/report_preview.h"
#include "ui/theme/scrolled.h"
#include "ui/theme/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

namespace continua::ui {
namespace {

constexpr int kSidebarWidth = 264;

QLabel* heading(const QString& text)
{
    auto* label = new QLabel(text);
    label->setFont(textFont(metrics::kBaseText, QFont::DemiBold));
    return label;
}

}  // namespace

ReportPage::ReportPage(const PlanState& plan, const basemap::Basemap* map,
                       std::function<QString(const Design&)> hash, QWidget* parent)
    : QWidget(parent), m_plan(plan), m_map(map), m_hash(std::move(hash))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildSidebar());

    m_preview = new ReportPreview;
    m_scroll = new QScrollArea;
    m_scroll->setAccessibleName(tr("Pages of the report"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(m_preview);
    m_scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto* empty = new QLabel(
        tr("The report stands here as soon as there is a plan. It needs a site and a workload."));
    empty->setAlignment(Qt::AlignCenter);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(empty);
    row->addWidget(m_stack, 1);
    zoomChosen();

    m_settle.setSingleShot(true);
    m_settle.setInterval(0);
    connect(&m_settle, &QTimer::timeout, this, &ReportPage::rebuild);
    connect(&m_plan, &PlanState::changed, this, &ReportPage::planChanged);
    connect(&m_plan, &PlanState::staled, this, &ReportPage::planChanged);
    planChanged();
}

QWidget* ReportPage::buildSidebar()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(metrics::kGroups, metrics::kGroups, metrics::kGroups,
                               metrics::kGroups);
    column->setSpacing(metrics::kInside);
    column->addWidget(heading(tr("Chapters")));
    for (const ReportChapter chapter : allReportChapters()) {
        auto* box = new QCheckBox(nameOf(chapter));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, [this] {
            m_isOutdated = true;
            m_settle.start();
        });
        m_chapters.emplace_back(chapter, box);
        column->addWidget(box);
    }
    column->addSpacing(metrics::kGroups);
    column->addWidget(heading(tr("Paper")));
    m_paper = new QComboBox;
    m_paper->addItems({tr("A4"), tr("Letter")});
    m_paper->setAccessibleName(tr("Paper"));
    connect(m_paper, &QComboBox::activated, this, [this] {
        m_isOutdated = true;
        m_settle.start();
    });
    column->addWidget(m_paper);
    column->addSpacing(metrics::kBetween);
    column->addWidget(heading(tr("Zoom")));
    m_zoom = new QComboBox;
    m_zoom->setAccessibleName(tr("Zoom"));
    for (const int percent : {50, 75, 100, 125, 150, 200})
        m_zoom->addItem(tr("%1 %").arg(percent), percent / 100.0);
    m_zoom->setCurrentIndex(2);
    connect(m_zoom, &QComboBox::activated, this, &ReportPage::zoomChosen);
    column->addWidget(m_zoom);
    column->addStretch();
    m_state = new QLabel;
    m_state->setWordWrap(true);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_state);
    m_export = new QPushButton(tr("Export PDF…"));
    m_export->setObjectName(QStringLiteral("exportReport"));
    m_export->setDefault(true);
    m_export->setToolTip(tr("Writes the pages shown here to a PDF file"));
    connect(m_export, &QPushButton::clicked, this, &ReportPage::chooseFileAndExport);
    column->addWidget(m_export);
    auto* scroll = scrolled(side, tr("What the report holds"));
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(std::max(
        kSidebarWidth, side->sizeHint().width() + scroll->verticalScrollBar()->sizeHint().width()));
    return scroll;
}

ReportOptions ReportPage::options() const
{
    ReportOptions options{.chapters = {}};
    for (const auto& [chapter, box] : m_chapters)
        if (box->isChecked())
            options.chapters.insert(chapter);
    options.map = m_map;
    options.isLetter = m_paper->currentIndex() == 1;
    if (m_limits)
        options.headrooms =
            m_limits->headrooms()
                ? *m_limits->headrooms()
                : explain::headrooms(explain::Survey(m_plan.plannedDesign(), m_plan.plan()));
    if (m_hash)
        options.inputHash = m_hash(m_plan.plannedDesign());
    return options;
}

void ReportPage::setChapter(ReportChapter chapter, bool isWanted)
{
    for (const auto& [known, box] : m_chapters)
        if (known == chapter)
            box->setChecked(isWanted);
}

void ReportPage::zoomChosen() { setZoom(m_zoom->currentData().toDouble()); }

void ReportPage::setZoom(double zoom)
{
    constexpr double kScreenPerPoint = 96.0 / 72.0;
    const double part = m_preview->height() > 0 ? m_scroll->verticalScrollBar()->value()
                                                      / static_cast<double>(m_preview->height())
                                                : 0.0;
    m_preview->setScale(zoom * kScreenPerPoint);
    m_scroll->verticalScrollBar()->setValue(static_cast<int>(part * m_preview->height()));
}

void ReportPage::planChanged()
{
    m_isOutdated = true;
    m_stack->setCurrentIndex(m_plan.plan() ? 0 : 1);
    m_export->setEnabled(m_plan.plan() != nullptr);
    m_state->setText(m_plan.isStale() && m_plan.plan()
                         ? tr("The design has changed since; the report follows the next plan.")
                         : QString());
    // Making pages takes time; only for someone who looks.
    if (isVisible() && m_plan.isSettled())
        m_settle.start();
}

void ReportPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isOutdated)
        m_settle.start();
}

void ReportPage::rebuild()
{
    if (!m_plan.plan() || !m_isOutdated)
        return;
    m_isOutdated = false;
    m_preview->show(nullptr);
    m_report = std::make_unique<Report>(m_plan.plannedDesign(), *m_plan.outcome(), options());
    m_preview->show(m_report.get());
    m_state->setText(tr("%1 pages").arg(m_report->pageCount()));
}

Result<> ReportPage::exportTo(const QString& path)
{
    m_isOutdated = m_isOutdated || !m_report;
    rebuild();
    const Result<> written = writeReport(*m_report, path);
    if (written)
        emit exported(path);
    else
        emit exportFailed(written.error());
    return written;
}

void ReportPage::chooseFileAndExport()
{
    QString name = (m_report ? m_report->title() : tr("Report")) + QStringLiteral(".pdf");
    name.replace(QLatin1Char('/'), QLatin1Char('-'));
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export report"), name, tr("PDF (*.pdf)"));
    if (!path.isEmpty() && !exportTo(path))
        m_state->setText(tr("The report was not written: %1 cannot be changed.").arg(path));
}

}  // namespace continua::ui
