// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/chart_painter.h"

#include "ui/text/quantity_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace continua::ui {
namespace {

constexpr double kBarsShare = 0.74;  ///< Of a row's height.

/// A round distance between grid lines: 1, 2 or 5 times a power of ten, about four to the axis.
double gridStep(double longest)
{
    const double rough = longest / 4.0;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0})
        if (power * factor >= rough)
            return power * factor;
    return power * 10.0;
}

}  // namespace

double ChartPainter::line() const { return QFontMetricsF(m_font).height(); }

double ChartPainter::rowHeight() const
{
    const double bars = m_chart.isStacked
                          ? 1.0
                          : static_cast<double>(std::max<std::size_t>(1, m_chart.series.size()));
    return line() * (bars * 1.0 + 0.45);
}

double ChartPainter::nameWidth(double width) const
{
    double widest = 0.0;
    for (const Chart::Row& row : m_chart.rows)
        widest = std::max(widest, QFontMetricsF(m_font).horizontalAdvance(row.name));
    return std::min(widest, width * 0.34) + line() * 0.6;
}

double ChartPainter::legendHeight(double width) const
{
    if (m_chart.series.size() < 2)
        return 0.0;
    double x = 0.0, rows = 1.0;
    for (const Chart::Series& series : m_chart.series) {
        const double length = QFontMetricsF(m_font).horizontalAdvance(series.name) + 2.6 * line();
        if (x > 0.0 && x + length > width) {
            x = 0.0;
            rows += 1.0;
        }
        x += length;
    }
    return rows * line() * 1.15;
}

double ChartPainter::longest() const
{
    double longest = m_chart.limit ? m_chart.limit->value : 0.0;
    for (const Chart::Row& row : m_chart.rows) {
        double sum = 0.0;
        for (const Chart::Bar& bar : row.bars) {
            const double value =
                m_chart.longest > 0.0 ? std::min(bar.value, m_chart.longest) : bar.value;
            sum = m_chart.isStacked ? sum + value : std::max(sum, value);
        }
        longest = std::max(longest, sum);
    }
    return longest > 0.0 ? longest : 1.0;
}

double ChartPainter::height(double width) const
{
    if (m_chart.rows.empty())
        return line() * 1.5;
    return legendHeight(width) + (m_chart.limit ? line() : 0.3 * line())
         + rowHeight() * static_cast<double>(m_chart.rows.size()) + 2.4 * line();
}

void ChartPainter::paint(QPainter& painter, const QRectF& box) const
{
    painter.save();
    painter.setFont(m_font);
    if (m_chart.rows.empty()) {
        painter.setPen(m_tokens.muted);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, m_chart.whenEmpty);
        painter.restore();
        return;
    }
    double widestText = 0.0;
    for (const Chart::Row& row : m_chart.rows) {
        widestText = std::max(widestText, QFontMetricsF(m_font).horizontalAdvance(row.label));
        for (const Chart::Bar& bar : row.bars)
            if (!m_chart.isStacked)
                widestText =
                    std::max(widestText, QFontMetricsF(m_font).horizontalAdvance(bar.text));
    }
    const double legend = legendHeight(box.width());
    const double top = box.top() + legend + (m_chart.limit ? line() : 0.3 * line());
    const double left = box.left() + nameWidth(box.width());
    const double right = box.right() - widestText - 0.8 * line();
    const QRectF plot(left, top, std::max(right - left, 4.0 * line()),
                      rowHeight() * static_cast<double>(m_chart.rows.size()));
    const double scale = plot.width() / longest();
    paintLegend(painter, box);
    paintGrid(painter, plot, scale);
    for (std::size_t r = 0; r < m_chart.rows.size(); ++r) {
        const QRectF row(plot.left(), plot.top() + rowHeight() * static_cast<double>(r),
                         plot.width(), rowHeight());
        const double names = nameWidth(box.width());
        painter.setPen(m_tokens.text);
        painter.drawText(QRectF(box.left(), row.top(), names - 0.5 * line(), row.height()),
                         Qt::AlignRight | Qt::AlignVCenter,
                         QFontMetricsF(m_font).elidedText(m_chart.rows[r].name, Qt::ElideRight,
                                                          names - 0.5 * line()));
        paintRow(painter, row, m_chart.rows[r], scale);
    }
    paintLimit(painter, plot, scale);
    painter.restore();
}

void ChartPainter::paintLegend(QPainter& painter, const QRectF& box) const
{
    if (m_chart.series.size() < 2)
        return;
    QPointF at = box.topLeft();
    for (const Chart::Series& series : m_chart.series) {
        const double length = QFontMetricsF(m_font).horizontalAdvance(series.name) + 2.6 * line();
        if (at.x() > box.left() && at.x() + length > box.right())
            at = {box.left(), at.y() + line() * 1.15};
        const double side = 0.6 * line();
        painter.fillRect(QRectF(at.x(), at.y() + 0.25 * line(), side, side),
                         m_tokens.series[static_cast<std::size_t>(series.color)]);
        painter.setPen(m_tokens.text);
        painter.drawText(QPointF(at.x() + 1.5 * side, at.y() + QFontMetricsF(m_font).ascent()),
                         series.name);
        at.rx() += length;
    }
}

void ChartPainter::paintGrid(QPainter& painter, const QRectF& plot, double scale) const
{
    const double hairline = line() / 24.0;
    const double step = gridStep(plot.width() / scale);
    const int decimals = step < 1.0 ? static_cast<int>(std::ceil(-std::log10(step))) : 0;
    for (double value = 0.0; value * scale <= plot.width() * 1.001; value += step) {
        const double x = plot.left() + value * scale;
        painter.setPen(QPen(value == 0.0 ? m_tokens.muted : m_tokens.border, hairline));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setPen(m_tokens.muted);
        painter.drawText(QRectF(x - 4.0 * line(), plot.bottom(), 8.0 * line(), 1.2 * line()),
                         Qt::AlignHCenter | Qt::AlignTop, numberText(value, decimals));
    }
    painter.drawText(QRectF(plot.left(), plot.bottom() + 1.1 * line(), plot.width(), 1.2 * line()),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextDontClip, m_chart.axis);
}

void ChartPainter::paintRow(QPainter& painter, const QRectF& row, const Chart::Row& content,
                            double scale) const
{
    const double bars = m_chart.isStacked
                          ? 1.0
                          : static_cast<double>(std::max<std::size_t>(1, content.bars.size()));
    const double thickness = row.height() * kBarsShare / bars;
    const double top = row.top() + row.height() * (1.0 - kBarsShare) / 2.0;
    double x = row.left();
    for (std::size_t s = 0; s < content.bars.size(); ++s) {
        const Chart::Bar& bar = content.bars[s];
        const double value =
            m_chart.longest > 0.0 ? std::min(bar.value, m_chart.longest) : bar.value;
        const double y = m_chart.isStacked ? top : top + thickness * static_cast<double>(s);
        const double from = m_chart.isStacked ? x : row.left();
        painter.fillRect(QRectF(from, y + thickness * 0.05, value * scale, thickness * 0.9),
                         m_tokens.series[static_cast<std::size_t>(m_chart.series[s].color)]);
        x += value * scale;
        if (m_chart.isStacked || bar.text.isEmpty())
            continue;
        const bool isOver = m_chart.limit && bar.value > m_chart.limit->value + 1e-9;
        painter.setPen(isOver ? m_tokens.bad : m_tokens.text);
        const double text = QFontMetricsF(m_font).horizontalAdvance(bar.text) + 0.4 * line();
        const double start = row.left() + labelStart(m_chart, value, text / scale) * scale;
        painter.drawText(QRectF(start + 0.4 * line(), y, 40.0 * line(), thickness),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, bar.text);
    }
    if (m_chart.isStacked) {
        painter.setPen(m_tokens.text);
        painter.drawText(QRectF(x + 0.4 * line(), row.top(), 40.0 * line(), row.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, content.label);
    }
}

void ChartPainter::paintLimit(QPainter& painter, const QRectF& plot, double scale) const
{
    if (!m_chart.limit)
        return;
    const double x = plot.left() + m_chart.limit->value * scale;
    painter.setPen(QPen(m_tokens.bad, line() / 12.0, Qt::DashLine));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    painter.drawText(QRectF(x - 6.0 * line(), plot.top() - line(), 12.0 * line(), line()),
                     Qt::AlignHCenter | Qt::AlignVCenter, m_chart.limit->name);
}

}  // namespace continua::ui
