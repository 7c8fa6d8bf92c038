// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/facts.h"

#include <QString>

namespace continua::ui {

QString nameOf(report::Kpi kpi);
QString nameOf(report::PartKind kind);
QString nameOf(report::WeakFigure::Of of);

/// What the figure counts and how it comes about, for tooltips.
QString explanationOf(report::Kpi kpi);

/// An objective or a bound on it, in the unit of its kind.
QString objectiveText(Objective objective, double value);

/// A figure in the user's locale with its unit; "-" when unknown.
QString figureText(const report::Figure& figure);

/// A KPI as it is shown everywhere: as figureText(), but availability with all its nines and
/// energy and carbon per year.
QString kpiText(report::Kpi kpi, const report::Figure& figure);

/// A difference, with its sign.
QString differenceText(report::Kpi kpi, const report::Figure& difference);

/// One sentence on the plan: feasible or not, what it costs, how sure that is.
QString verdictText(const report::Facts& facts);

/// How far the plan may be from the best, as a sentence without its full stop. What is bounded is
/// the total of cost and penalties for unserved demand, so these stand in it, too.
QString certaintyText(const report::Facts& facts);

}  // namespace continua::ui
