// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/map_export.h"
#include "ui/report/report.h"
#include "ui/text/figure_text.h"
#include "ui/text/names.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

namespace continua::ui {
namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::Report)
};

using report::Kpi;

const Tokens& ink() { return tokens(ThemeKind::Print); }

constexpr Kpi kKeyFigures[] = {Kpi::PresentCost, Kpi::Capex, Kpi::Energy, Kpi::Racks,
                               Kpi::WorstSlack};

/// Where the project is: its countries, by number of sites.
QString places(const Design& design)
{
    std::map<std::string, int> counts;
    for (const auto& [id, site] : design.all<Site>())
        ++counts[site.country];
    std::vector<std::pair<int, QString>> ordered;
    for (const auto& [code, count] : counts)
        if (!code.empty())
            ordered.emplace_back(-count, countryName(design.catalog(), code));
    std::sort(ordered.begin(), ordered.end());
    constexpr std::size_t kMost = 6;
    QStringList names;
    for (std::size_t i = 0; i < ordered.size() && i < kMost; ++i)
        names += ordered[i].second;
    if (ordered.size() > kMost)
        names +=
            ReportText::tr("and %1 more").arg(countText(static_cast<int>(ordered.size() - kMost)));
    return names.join(QStringLiteral(", "));
}

void addLine(ReportLayout& layout, const QString& text, int size, QFont::Weight weight,
             const QColor& color, double below)
{
    const QFont font = reportFont(size, weight);
    const double height =
        QFontMetricsF(font)
            .boundingRect(QRectF(0.0, 0.0, layout.width(), 1e6), Qt::TextWordWrap, text)
            .height();
    layout.add({.height = height + below,
                .paint = [text, font, color](QPainter& painter, const QRectF& box) {
                    painter.setFont(font);
                    painter.setPen(color);
                    painter.drawText(box, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
                }});
}

}  // namespace

void Report::addCover()
{
    const double pt = page::kPoint;
    addLine(m_layout, ReportText::tr("Continua plan report"), page::kTextSize, QFont::Normal,
            ink().muted, 4.0 * pt);
    addLine(m_layout, title(), 210, QFont::DemiBold, ink().accent, 4.0 * pt);
    if (!m_design.info().description.empty())
        addLine(m_layout, QString::fromStdString(m_design.info().description), page::kTextSize,
                QFont::Normal, ink().text, 6.0 * pt);
    const QString where = places(m_design);
    const QString what = ReportText::tr("%1 sites, %2 links, %3 workloads%4  ·  %5")
                             .arg(countText(static_cast<int>(m_design.all<Site>().size())),
                                  countText(static_cast<int>(m_design.all<Link>().size())),
                                  countText(static_cast<int>(m_design.all<Workload>().size())),
                                  where.isEmpty() ? QString() : QStringLiteral("  ·  ") + where,
                                  QLocale().toString(m_options.date, QLocale::LongFormat));
    addLine(m_layout, what, page::kTableSize, QFont::Normal, ink().muted, 12.0 * pt);

    const bool isFeasible = m_facts.unserved.empty();
    const QString verdict =
        (isFeasible ? QStringLiteral("✓ ") : QStringLiteral("✕ ")) + verdictText(m_facts);
    addLine(m_layout, verdict, 135, QFont::DemiBold, isFeasible ? ink().ok : ink().bad, 4.0 * pt);
    addLine(m_layout, certaintyText(m_facts) + QLatin1Char('.'), page::kTextSize, QFont::Normal,
            ink().text, 10.0 * pt);
    addKeyFigures();
    addMapFigure(m_layout.width() * 0.56);
    m_layout.addCaption(ReportText::tr("The plan on the map."));
    addContents();
}

void Report::addKeyFigures()
{
    const double height = 48.0 * page::kPoint;
    std::vector<std::pair<QString, QString>> figures;
    for (const Kpi kpi : kKeyFigures)
        figures.emplace_back(nameOf(kpi), kpiText(kpi, report::figure(m_facts, kpi)));
    m_layout.add({.height = height, .paint = [figures](QPainter& painter, const QRectF& box) {
                      const double width = box.width() / static_cast<double>(figures.size());
                      const QFont name = reportFont(page::kSmallSize);
                      const QFont value = reportFont(145, QFont::DemiBold);
                      painter.setPen(QPen(ink().border, 0.5 * page::kPoint));
                      painter.drawLine(box.topLeft(), box.topRight());
                      for (std::size_t i = 0; i < figures.size(); ++i) {
                          const QRectF cell(box.left() + width * static_cast<double>(i),
                                            box.top() + 5.0 * page::kPoint, width, box.height());
                          painter.setFont(name);
                          painter.setPen(ink().muted);
                          painter.drawText(cell, Qt::AlignLeft | Qt::AlignTop, figures[i].first);
                          painter.setFont(value);
                          painter.setPen(ink().text);
                          painter.drawText(cell.adjusted(0.0, 12.0 * page::kPoint, 0.0, 0.0),
                                           Qt::AlignLeft | Qt::AlignTop, figures[i].second);
                      }
                  }});
}

void Report::addMapFigure(double height)
{
    m_layout.addFigure(height, [this](QPainter& painter, const QRectF& box) {
        // The map thinks in pixels of 1/96 inch; a page is drawn a little finer than a screen.
        const double unit = 0.62 * page::kResolution / 96.0;
        MapPictureOptions options;
        options.size = box.size() / unit;
        options.theme = ThemeKind::Print;
        painter.setClipRect(box);
        painter.translate(box.topLeft());
        painter.scale(unit, unit);
        paintMapPicture(painter, m_options.map, m_design, &m_outcome, options);
    });
}

void Report::addContents()
{
    const QFont font = reportFont(page::kTableSize);
    const double line = QFontMetricsF(font).height() * 1.15;
    std::vector<QString> names;
    for (const ReportChapter chapter : allReportChapters())
        if (m_options.chapters.contains(chapter))
            names.push_back(nameOf(chapter));
    const std::size_t rows = (names.size() + 1) / 2;
    m_layout.add({.height = line * static_cast<double>(rows),
                  .paint = [this, font, line, names, rows](QPainter& painter, const QRectF& box) {
                      painter.setFont(font);
                      const double gap = 24.0 * page::kPoint;
                      const double width = (box.width() - gap) / 2.0;
                      for (std::size_t i = 0; i < names.size(); ++i) {
                          const QRectF row(box.left() + (i < rows ? 0.0 : width + gap),
                                           box.top() + line * static_cast<double>(i % rows), width,
                                           line);
                          painter.setPen(ink().text);
                          painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, names[i]);
                          painter.setPen(ink().muted);
                          painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter,
                                           QString::number(headings()[i].page));
                      }
                  }});
}

}  // namespace continua::ui
