// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/plot_drawing.h"

#include "ui/plots/custom_plot.h"
#include "ui/text/quantity_text.h"

#include <cmath>

namespace continua::ui {
namespace {

constexpr int kLabelGap = 6;            ///< Between a bar and its text, in pixels.
constexpr double kLongestName = 190.0;  ///< Names of rows longer than this are elided.
constexpr double kGroupShare = 0.72;    ///< Of a row's height taken by its bars.

double barHeight(const Chart& chart)
{
    const std::size_t bars = chart.isStacked ? 1 : std::max<std::size_t>(1, chart.series.size());
    return kGroupShare / static_cast<double>(bars);
}

/// Rows run from top to bottom: row 0 at position 0 on a reversed axis.
double barPosition(const Chart& chart, std::size_t row, std::size_t series)
{
    if (chart.isStacked || chart.series.size() < 2)
        return static_cast<double>(row);
    const double middle = (static_cast<double>(chart.series.size()) - 1.0) / 2.0;
    return static_cast<double>(row) + (static_cast<double>(series) - middle) * barHeight(chart);
}

double shown(const Chart& chart, double value)
{
    return chart.longest > 0.0 ? std::min(value, chart.longest) : value;
}

double rowLength(const Chart& chart, const Chart::Row& row)
{
    double length = 0.0;
    for (const Chart::Bar& bar : row.bars)
        length = chart.isStacked ? length + bar.value : std::max(length, shown(chart, bar.value));
    return length;
}

double longestRow(const Chart& chart)
{
    double longest = chart.limit ? chart.limit->value : 0.0;
    for (const Chart::Row& row : chart.rows)
        longest = std::max(longest, rowLength(chart, row));
    return longest > 0.0 ? longest : 1.0;
}

void addBars(QCustomPlot& plot, const Chart& chart, const Tokens& tokens)
{
    QCPBars* below = nullptr;
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        auto* bars = new QCPBars(plot.yAxis, plot.xAxis);
        const QColor color =
            tokens.series[static_cast<std::size_t>(chart.series[s].color) % tokens.series.size()];
        bars->setName(chart.series[s].name);
        bars->setPen(Qt::NoPen);
        bars->setBrush(color);
        bars->setAntialiased(false);
        bars->setWidthType(QCPBars::wtPlotCoords);
        bars->setWidth(barHeight(chart) * (chart.isStacked ? 1.0 : 0.9));
        QVector<double> keys, values;
        for (std::size_t r = 0; r < chart.rows.size(); ++r) {
            keys << barPosition(chart, r, s);
            values << shown(chart, chart.rows[r].bars[s].value);
        }
        bars->setData(keys, values, true);
        if (chart.isStacked && below)
            bars->moveAbove(below);
        below = bars;
    }
}

void addLabel(QCustomPlot& plot, double value, double position, const QString& text,
              const QColor& color, const QFont& font)
{
    if (text.isEmpty())
        return;
    auto* label = new QCPItemText(&plot);
    label->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    label->position->setCoords(value, position);
    label->setText(text);
    label->setFont(font);
    label->setColor(color);
    label->setPadding(QMargins(kLabelGap, 0, 0, 0));
    label->setClipToAxisRect(false);
}

/// @param perPixel  Units of the axis.
void addLabels(QCustomPlot& plot, const Chart& chart, const Tokens& tokens, const QFont& font,
               double perPixel)
{
    const auto start = [&](double end, const QString& text) {
        return labelStart(chart, end,
                          (QFontMetricsF(font).horizontalAdvance(text) + kLabelGap) * perPixel);
    };
    for (std::size_t r = 0; r < chart.rows.size(); ++r) {
        const Chart::Row& row = chart.rows[r];
        if (chart.isStacked) {
            addLabel(plot, start(rowLength(chart, row), row.label), static_cast<double>(r),
                     row.label, tokens.text, font);
            continue;
        }
        for (std::size_t s = 0; s < row.bars.size(); ++s) {
            const bool isOver = chart.limit && row.bars[s].value > chart.limit->value + 1e-9;
            addLabel(plot, start(shown(chart, row.bars[s].value), row.bars[s].text),
                     barPosition(chart, r, s), row.bars[s].text, isOver ? tokens.bad : tokens.text,
                     font);
        }
    }
}

void addLimit(QCustomPlot& plot, const Chart& chart, const Tokens& tokens, const QFont& font)
{
    if (!chart.limit || chart.rows.empty())
        return;
    auto* line = new QCPItemStraightLine(&plot);
    line->setPen(QPen(tokens.bad, 1.2, Qt::DashLine));
    line->point1->setCoords(chart.limit->value, 0.0);
    line->point2->setCoords(chart.limit->value, 1.0);
    auto* name = new QCPItemText(&plot);
    name->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
    name->position->setTypeX(QCPItemPosition::ptPlotCoords);
    name->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    name->position->setCoords(chart.limit->value, 0.0);
    name->setText(chart.limit->name);
    name->setFont(font);
    name->setColor(tokens.bad);
    name->setClipToAxisRect(false);
    name->setPadding(QMargins(0, 0, 0, 2));
}

void styleAxis(QCPAxis& axis, const Tokens& tokens, const QFont& font)
{
    axis.setTickLabelFont(font);
    axis.setLabelFont(font);
    axis.setTickLabelColor(tokens.muted);
    axis.setLabelColor(tokens.muted);
    axis.setBasePen(Qt::NoPen);
    axis.setTickPen(Qt::NoPen);
    axis.setSubTickPen(Qt::NoPen);
    axis.setTickLabelPadding(4);
    axis.setLabelPadding(4);
    axis.grid()->setPen(QPen(tokens.border, 0.7));
    axis.grid()->setZeroLinePen(QPen(tokens.muted, 0.8));
    axis.grid()->setSubGridVisible(false);
}

/// Where each series' name stands above the bars, in lines of the plot's width.
struct LegendEntry {
    int series = 0;
    QPointF at;
};

std::vector<LegendEntry> legendEntries(const Chart& chart, const QFont& font, double width)
{
    std::vector<LegendEntry> entries;
    if (chart.series.size() < 2 || chart.rows.empty())
        return entries;
    const QFontMetricsF measure(font);
    const double line = measure.height() * 1.1;
    QPointF at(0.0, line / 2.0);
    for (int s = 0; s < static_cast<int>(chart.series.size()); ++s) {
        const QString& name = chart.series[static_cast<std::size_t>(s)].name;
        const double length = measure.horizontalAdvance(name) + 32.0;
        if (at.x() > 0.0 && at.x() + length > width)
            at = {0.0, at.y() + line};
        entries.push_back({s, at});
        at.rx() += length;
    }
    return entries;
}

double legendHeight(const std::vector<LegendEntry>& entries, const QFont& font)
{
    return entries.empty() ? 0.0 : entries.back().at.y() + QFontMetricsF(font).height() * 0.8;
}

void addLegend(QCustomPlot& plot, const Chart& chart, const Tokens& tokens, const QFont& font)
{
    const auto entries = legendEntries(chart, font, plot.width());
    for (const LegendEntry& entry : entries) {
        const Chart::Series& series = chart.series[static_cast<std::size_t>(entry.series)];
        auto* swatch = new QCPItemRect(&plot);
        for (QCPItemPosition* corner : {swatch->topLeft, swatch->bottomRight})
            corner->setType(QCPItemPosition::ptAbsolute);
        swatch->topLeft->setPixelPosition(entry.at + QPointF(2.0, -4.0));
        swatch->bottomRight->setPixelPosition(entry.at + QPointF(12.0, 6.0));
        swatch->setPen(Qt::NoPen);
        swatch->setBrush(
            tokens.series[static_cast<std::size_t>(series.color) % tokens.series.size()]);
        swatch->setClipToAxisRect(false);
        auto* name = new QCPItemText(&plot);
        name->position->setType(QCPItemPosition::ptAbsolute);
        name->position->setPixelPosition(entry.at + QPointF(17.0, 1.0));
        name->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        name->setText(series.name);
        name->setFont(font);
        name->setColor(tokens.text);
        name->setClipToAxisRect(false);
    }
    const double limitName = chart.limit ? QFontMetricsF(font).height() : 0.0;
    plot.axisRect()->setMinimumMargins(
        QMargins(0, static_cast<int>(legendHeight(entries, font) + limitName), 10, 0));
}

/// Pixels from zero to the end of the axis, about: the plot knows it only once it is laid out.
double axisLength(const Chart& chart, const QFont& font, int width)
{
    double widestName = 0.0;
    for (const Chart::Row& row : chart.rows)
        widestName = std::max(widestName, QFontMetricsF(font).horizontalAdvance(row.name));
    return std::max(80.0, width - std::min(widestName, kLongestName) - 30.0);
}

/// Room to the right of the longest bar for its text, as a share of the axis.
double labelRoom(const Chart& chart, const QFont& font, double axis)
{
    const QFontMetricsF measure(font);
    double widestText = 0.0;
    for (const Chart::Row& row : chart.rows) {
        widestText = std::max(widestText, measure.horizontalAdvance(row.label));
        for (const Chart::Bar& bar : row.bars)
            if (!chart.isStacked)
                widestText = std::max(widestText, measure.horizontalAdvance(bar.text));
    }
    return std::min(0.6, (widestText + 2.0 * kLabelGap + 2.0) / axis);
}

}  // namespace

void fillPlot(QCustomPlot& plot, const Chart& chart, const PlotStyle& style)
{
    const Tokens& t = tokens(style.theme);
    const QFont font = textFont(style.text);
    plot.clearPlottables();
    plot.clearItems();
    plot.setBackground(t.surface);
    plot.setNoAntialiasingOnDrag(false);
    plot.legend->setVisible(false);

    styleAxis(*plot.xAxis, t, font);
    styleAxis(*plot.yAxis, t, font);
    plot.yAxis->grid()->setVisible(false);
    plot.xAxis->setNumberFormat(QStringLiteral("f"));
    plot.xAxis->setNumberPrecision(longestRow(chart) < 4.0 ? 1 : 0);
    plot.xAxis->setLabel(chart.axis);
    plot.xAxis->ticker()->setTickCount(4);
    plot.xAxis2->setVisible(false);
    plot.yAxis2->setVisible(false);
    QSharedPointer<QCPAxisTickerText> names(new QCPAxisTickerText);
    for (std::size_t r = 0; r < chart.rows.size(); ++r)
        names->addTick(
            static_cast<double>(r),
            QFontMetricsF(font).elidedText(chart.rows[r].name, Qt::ElideRight, kLongestName));
    plot.yAxis->setTicker(names);
    plot.yAxis->setTickLabelColor(t.text);
    plot.yAxis->setRangeReversed(true);
    plot.yAxis->setRange(-0.6,
                         static_cast<double>(std::max<std::size_t>(1, chart.rows.size())) - 0.4);

    addBars(plot, chart, t);
    const double axis = axisLength(chart, font, plot.width() > 0 ? plot.width() : 500);
    const double end = longestRow(chart) / (1.0 - labelRoom(chart, font, axis));
    plot.xAxis->setRange(0.0, end);
    addLabels(plot, chart, t, font, end / axis);
    addLimit(plot, chart, t, font);
    addLegend(plot, chart, t, font);
    plot.setLocale(QLocale());
}

int plotHeight(const Chart& chart, const PlotStyle& style)
{
    const double line = style.text * 1.45;
    const double perRow =
        chart.isStacked
            ? line * 1.3
            : std::max(line * 1.3, line * static_cast<double>(chart.series.size()) * 1.12);
    const double legend =
        chart.series.size() > 1 ? line * (chart.series.size() > 3 ? 2.2 : 1.2) : 0.0;
    const double axis = line * 2.6 + (chart.limit ? line : 0.0);
    return static_cast<int>(
        perRow * static_cast<double>(std::max<std::size_t>(1, chart.rows.size())) + legend + axis);
}

PlotHit plotHit(const QCustomPlot& plot, const Chart& chart, QPointF position)
{
    if (!plot.axisRect()->rect().contains(position.toPoint()))
        return {};
    const double key = plot.yAxis->pixelToCoord(position.y());
    const double value = plot.xAxis->pixelToCoord(position.x());
    const auto row = static_cast<std::size_t>(std::max(0.0, std::round(key)));
    if (key < -0.5 || row >= chart.rows.size())
        return {};
    PlotHit hit{static_cast<int>(row), -1};
    double from = 0.0;
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        const double length = shown(chart, chart.rows[row].bars[s].value);
        const bool isInHeight =
            std::abs(key - barPosition(chart, row, s)) <= barHeight(chart) / 2.0;
        if (isInHeight && value >= from && value <= from + length)
            hit.series = static_cast<int>(s);
        if (chart.isStacked)
            from += length;
    }
    return hit;
}

}  // namespace continua::ui
