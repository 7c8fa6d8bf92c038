// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/chart.h"
#include "ui/theme/tokens.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace continua::ui {

/// Paints a chart on a page: the bars, texts and limit that the screen shows, as plain vectors
/// and text. Needs no widget, so the command line can do it, too.
class ChartPainter {
public:
    ChartPainter(const Chart& chart, const QFont& font, const Tokens& tokens)
        : m_chart(chart), m_font(font), m_tokens(tokens)
    {
    }

    /// The height the chart needs at that width.
    double height(double width) const;

    void paint(QPainter& painter, const QRectF& box) const;

private:
    double line() const;
    double rowHeight() const;
    double legendHeight(double width) const;
    double nameWidth(double width) const;
    double longest() const;
    void paintLegend(QPainter& painter, const QRectF& box) const;
    void paintGrid(QPainter& painter, const QRectF& plot, double scale) const;
    void paintRow(QPainter& painter, const QRectF& row, const Chart::Row& content,
                  double scale) const;
    void paintLimit(QPainter& painter, const QRectF& plot, double scale) const;

    const Chart& m_chart;
    QFont m_font;
    const Tokens& m_tokens;
};

}  // namespace continua::ui
