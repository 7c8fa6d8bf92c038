// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/strip_plot.h"

#include "ui/plots/custom_plot.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace continua::ui {
namespace {

constexpr double kRoom = 0.08;  ///< Above and below the lines, of their height.
constexpr int kNameHeight = 18;
constexpr int kAxesWidth = 110;  ///< Of both axes with their labels.

void dress(QCPAxis& axis, const QString& label)
{
    const Tokens& t = tokens();
    axis.setLabel(label);
    axis.setLabelColor(t.muted);
    axis.setTickLabelColor(t.muted);
    axis.setLabelFont(textFont(metrics::kTableText));
    axis.setTickLabelFont(textFont(metrics::kTableText));
    axis.setBasePen(QPen(t.border));
    axis.setTickPen(QPen(t.border));
    axis.setSubTickPen(Qt::NoPen);
    axis.grid()->setPen(QPen(t.border, 1.0, Qt::DotLine));
    axis.grid()->setZeroLinePen(Qt::NoPen);
}

/// From the least to the greatest of the lines on an axis, with a little room.
void fit(QCPAxis& axis, const Strip& strip, bool isRight)
{
    double least = std::numeric_limits<double>::infinity();
    double most = -least;
    for (const Strip::Line& line : strip.lines)
        if (line.isRight == isRight)
            for (const auto& [at, value] : line.points) {
                least = std::min(least, value);
                most = std::max(most, value);
            }
    if (!(least <= most))
        return;
    const double room = std::max(1.0, most - least) * kRoom;
    axis.setRange(least - room, most + room);
}

}  // namespace

StripPlot::StripPlot(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_plot = new QCustomPlot;
    m_plot->setMinimumHeight(160);
    m_plot->legend->setVisible(true);
    // Below the lines, in one row: no corner is free of them on every route.
    m_plot->plotLayout()->addElement(1, 0, m_plot->legend);
    m_plot->plotLayout()->setRowStretchFactor(1, 0.001);
    m_plot->legend->setFillOrder(QCPLegend::foColumnsFirst);
    m_plot->legend->setBorderPen(Qt::NoPen);
    layout->addWidget(m_plot);
    redraw();
}

void StripPlot::show(const Strip& strip)
{
    m_strip = strip;
    redraw();
}

void StripPlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        redraw();
}

void StripPlot::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    redraw();
}

void StripPlot::redraw()
{
    const Tokens& t = tokens();
    m_plot->clearPlottables();
    m_plot->clearItems();
    m_plot->setBackground(t.panel);
    m_plot->legend->setBrush(t.panel);
    m_plot->legend->setFont(textFont(metrics::kTableText));
    m_plot->legend->setTextColor(t.text);
    dress(*m_plot->xAxis, m_strip.along);
    dress(*m_plot->yAxis, m_strip.left);
    dress(*m_plot->yAxis2, m_strip.right);
    m_plot->yAxis2->setVisible(true);
    m_plot->yAxis2->grid()->setVisible(false);
    double end = 1.0;
    for (const Strip::Line& line : m_strip.lines) {
        auto* graph =
            m_plot->addGraph(m_plot->xAxis, line.isRight ? m_plot->yAxis2 : m_plot->yAxis);
        QVector<double> keys, values;
        for (const auto& [at, value] : line.points) {
            keys << at;
            values << value;
            end = std::max(end, at);
        }
        graph->setName(line.name);
        graph->setPen(QPen(t.series[static_cast<std::size_t>(line.color) % t.series.size()], 2.0));
        graph->setData(keys, values, true);
    }
    m_plot->xAxis->setRange(0.0, end);
    fit(*m_plot->yAxis, m_strip, false);
    fit(*m_plot->yAxis2, m_strip, true);
    m_plot->axisRect()->setMinimumMargins(QMargins(0, scaled(kNameHeight), 0, 0));
    addMarks();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

/// Names that would stand on the one before or on the last are left out.
void StripPlot::addMarks()
{
    const QFontMetrics font(textFont(metrics::kTableText));
    const double end = m_plot->xAxis->range().upper;
    const double perPixel = end / std::max(1, m_plot->width() - scaled(kAxesWidth));
    const auto widthOf = [&](const QString& name) {
        return (font.horizontalAdvance(name) + metrics::kBetween) * perPixel;
    };
    const double lastLeft =
        m_strip.marks.empty() ? end : end - widthOf(m_strip.marks.back().second);
    double free = 0.0;
    for (std::size_t i = 0; i < m_strip.marks.size(); ++i) {
        const auto& [at, name] = m_strip.marks[i];
        auto* line = new QCPItemStraightLine(m_plot);
        line->setPen(QPen(tokens().muted, 1.0, Qt::DashLine));
        line->point1->setCoords(at, 0.0);
        line->point2->setCoords(at, 1.0);
        const bool isFirst = i == 0;
        const bool isLast = i + 1 == m_strip.marks.size();
        const double left = isFirst ? 0.0 : isLast ? lastLeft : at - widthOf(name) / 2.0;
        if (!isLast && (left < free || left + widthOf(name) > lastLeft))
            continue;
        free = left + widthOf(name);
        auto* label = new QCPItemText(m_plot);
        label->setPositionAlignment((isFirst  ? Qt::AlignLeft
                                     : isLast ? Qt::AlignRight
                                              : Qt::AlignHCenter)
                                    | Qt::AlignBottom);
        label->position->setTypeX(QCPItemPosition::ptPlotCoords);
        label->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        label->position->setCoords(at, -0.01);
        label->setText(name);
        label->setFont(textFont(metrics::kTableText));
        label->setColor(tokens().text);
        label->setClipToAxisRect(false);
    }
}

}  // namespace continua::ui
