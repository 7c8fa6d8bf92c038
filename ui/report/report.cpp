// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/report.h"

#include "ui/plots/chart_painter.h"
#include "ui/text/figure_text.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPageSize>
#include <QPainter>

namespace continua::ui {
namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::Report)
};

const Tokens& ink() { return tokens(ThemeKind::Print); }

QSizeF sizeOf(bool isLetter)
{
    return QPageSize::size(isLetter ? QPageSize::Letter : QPageSize::A4, QPageSize::Point)
         * page::kPoint;
}

}  // namespace

const std::vector<ReportChapter>& allReportChapters()
{
    static const std::vector<ReportChapter> chapters = [] {
        std::vector<ReportChapter> all;
        for (int chapter = 0; chapter <= static_cast<int>(ReportChapter::Method); ++chapter)
            all.push_back(static_cast<ReportChapter>(chapter));
        return all;
    }();
    return chapters;
}

QString nameOf(ReportChapter chapter)
{
    switch (chapter) {
    case ReportChapter::Map: return ReportText::tr("Map");
    case ReportChapter::Sites: return ReportText::tr("Sites");
    case ReportChapter::Links: return ReportText::tr("Links and lightpaths");
    case ReportChapter::Racks: return ReportText::tr("Racks");
    case ReportChapter::Workloads: return ReportText::tr("Workloads and where they run");
    case ReportChapter::Latency: return ReportText::tr("Latency");
    case ReportChapter::Cost: return ReportText::tr("Cost");
    case ReportChapter::Energy: return ReportText::tr("Energy and carbon");
    case ReportChapter::Materials: return ReportText::tr("Bill of materials");
    case ReportChapter::Issues: return ReportText::tr("Open issues");
    case ReportChapter::Assumptions: return ReportText::tr("Assumptions and sources");
    case ReportChapter::Method: return ReportText::tr("Method");
    }
    return {};
}

Report::Report(const Design& design, const PlanOutcome& outcome, const ReportOptions& options)
    : m_design(design), m_outcome(outcome), m_options(options),
      m_facts(report::gather(design, &outcome.plan, outcome.findings)),
      m_layout(sizeOf(options.isLetter))
{
    const TextForPaper paper;
    if (options.headrooms)
        m_facts.headrooms = *options.headrooms;
    m_facts.phases = outcome.phases;
    addCover();
    for (const ReportChapter chapter : allReportChapters())
        if (options.chapters.contains(chapter))
            addChapter(chapter);
    m_layout.paginate();
}

QString Report::title() const
{
    const QString title = QString::fromStdString(m_design.info().title);
    return title.isEmpty() ? ReportText::tr("Untitled project") : title;
}

void Report::addChapter(ReportChapter chapter)
{
    m_layout.addChapter(nameOf(chapter));
    switch (chapter) {
    case ReportChapter::Map: return addMap();
    case ReportChapter::Sites: return addSites();
    case ReportChapter::Links: return addLinks();
    case ReportChapter::Racks: return addRacks();
    case ReportChapter::Workloads: return addWorkloads();
    case ReportChapter::Latency: return addLatency();
    case ReportChapter::Cost: return addCost();
    case ReportChapter::Energy: return addEnergy();
    case ReportChapter::Materials: return addMaterials();
    case ReportChapter::Issues: return addIssues();
    case ReportChapter::Assumptions: return addAssumptions();
    case ReportChapter::Method: return addMethod();
    }
}

void Report::addChart(const Chart& chart)
{
    if (chart.rows.empty())
        return m_layout.addParagraph(chart.whenEmpty, true);
    const QFont font = reportFont(page::kTableSize);
    const double height = ChartPainter(chart, font, ink()).height(m_layout.width());
    m_layout.addFigure(height, [chart, font](QPainter& painter, const QRectF& box) {
        ChartPainter(chart, font, ink()).paint(painter, box);
    });
    const QString more = chart.rowsLeftOut > 0
                           ? ReportText::tr("%1 %2 more stand in the table.")
                                 .arg(chart.caption, countText(chart.rowsLeftOut))
                           : chart.caption;
    m_layout.addCaption(more);
}

void Report::paintPage(QPainter& painter, int page) const
{
    const TextForPaper paper;
    m_layout.paintBody(painter, page);
    paintMargins(painter, page);
}

void Report::paintMargins(QPainter& painter, int page) const
{
    const QFont font = reportFont(page::kSmallSize);
    const QRectF body(page::kMargin, page::kMargin, m_layout.width(),
                      m_layout.pageSize().height() - 2.0 * page::kMargin);
    painter.save();
    painter.setFont(font);
    painter.setPen(ink().muted);
    const QRectF footer(body.left(), body.bottom() - 1.3 * page::kSmallSize, body.width(),
                        1.3 * page::kSmallSize);
    //: Footer of the report: page and number of pages
    painter.drawText(footer, Qt::AlignRight | Qt::AlignBottom,
                     ReportText::tr("%1 of %2").arg(page + 1).arg(pageCount()));
    QStringList stamp;
    if (!m_options.inputHash.isEmpty())
        stamp += ReportText::tr("Input %1").arg(m_options.inputHash.left(12));
    stamp += ReportText::tr("Gap %1").arg(
        kpiText(report::Kpi::Gap, report::figure(m_facts, report::Kpi::Gap)));
    painter.drawText(footer, Qt::AlignLeft | Qt::AlignBottom, stamp.join(QStringLiteral("  ·  ")));
    if (page > 0) {
        const QRectF header(body.left(), body.top(), body.width(), 1.3 * page::kSmallSize);
        painter.drawText(header, Qt::AlignLeft | Qt::AlignTop, title());
        painter.drawText(header, Qt::AlignRight | Qt::AlignTop,
                         QLocale().toString(m_options.date, QLocale::LongFormat));
        painter.setPen(QPen(ink().border, 0.5 * page::kPoint));
        const double y = header.bottom() + 2.0 * page::kPoint;
        painter.drawLine(QPointF(body.left(), y), QPointF(body.right(), y));
    }
    painter.restore();
}

}  // namespace continua::ui
