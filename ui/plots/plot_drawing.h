// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/chart.h"
#include "ui/theme/tokens.h"

#include <QPointF>

class QCustomPlot;

namespace continua::ui {

/// How a chart is drawn.
struct PlotStyle {
    ThemeKind theme = ThemeKind::Light;
    int text = metrics::kTableText;
};

/// Puts `chart` into `plot`, in place of what was there.
void fillPlot(QCustomPlot& plot, const Chart& chart, const PlotStyle& style);

/// The height at which every row of the chart can be read.
int plotHeight(const Chart& chart, const PlotStyle& style);

/// The bar at a position inside the plot: row and series, or -1.
struct PlotHit {
    int row = -1;
    int series = -1;
};
PlotHit plotHit(const QCustomPlot& plot, const Chart& chart, QPointF position);

}  // namespace continua::ui
