// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/site_type.h"
#include "core/units/data_rate.h"
#include "ui/theme/tokens.h"

#include <QPointF>

class QPainterPath;

namespace continua::ui {

/// The measures of the map in logical pixels; its colors are the theme's tokens.
namespace map_metrics {
inline constexpr double kRim = 2.0;        ///< Surface-colored edge round a symbol.
inline constexpr double kRingWidth = 3.0;  ///< Of the five arcs.
inline constexpr double kRingRoom = 10.0;  ///< From the symbol to beyond the arcs.
inline constexpr double kProtectionOffset = 4.0;
inline constexpr double kParallelOffset = 6.0;
inline constexpr double kThinnestLink = 1.5;
inline constexpr double kThickestLink = 5.0;
inline constexpr double kHandle = 9.0;  ///< Edge of a waypoint's handle.
inline constexpr double kReach = 8.0;   ///< How near the pointer must come.
inline constexpr double kGhostOpacity = 0.45;
inline constexpr double kAbsentOpacity = 0.3;  ///< Of what is not there in the phase shown.
inline constexpr int kSiteText = metrics::kTableText;
inline constexpr int kPlaceText = 11;
inline constexpr int kSmallText = 10;
inline constexpr double kBarWidth = 26.0;  ///< Of the small bar beside a load.
inline constexpr double kBarHeight = 4.0;
inline constexpr double kLongestName = 190.0;  ///< Names longer than this are elided.
}  // namespace map_metrics

/// Diameter of the symbol of a kind of site, 14 to 22.
double symbolSize(SiteKind kind);

/// Outline of the symbol of a kind of site: hexagon core, circle regional, rounded square
/// colocation, diamond telecom, house enterprise, gear-edged square industrial, small square
/// edge, bar amplifier hut.
QPainterPath symbolPath(SiteKind kind, QPointF center, double size);

/// Width of a link that is lit for `capacity`: 1.5 dark, 5 from 10 Tbit/s on.
double linkWidth(DataRate capacity);

}  // namespace continua::ui
