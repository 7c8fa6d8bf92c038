// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tools/map_tool.h"
#include "ui/tools/reach_forecast.h"

#include <QPainter>
#include <QStringList>

#include <optional>
#include <set>

namespace continua::ui {

/// What a line being drawn would be as a link: its fiber, the time light takes one way, and the
/// fastest transceiver that would reach with what margin.
QStringList lineTip(const Design& design, const ToolPreview::Line& line, const Reach& reach);

/// What was measured: the whole way and its last leg, fiber along it, the time light takes.
QStringList measureTip(const ToolPreview::Measure& measure);

/// "35.18, 136.90" as typed: latitude, longitude in degrees; nothing where it is no position yet.
std::optional<GeoPoint> typedPosition(const QString& text);

/// What the drag from `before` to `now` does: where a site is, how long each changed link has
/// become and by how much. Empty when nothing has changed.
/// @param touched  What may have: in a large design a look at all takes longer than a frame.
QStringList dragTip(const Design& before, const Design& now,
                    const std::set<rules::Subject>& touched);

/// Which lightpaths of a plan would no longer close, by index; empty when none.
QStringList lostLightTip(const Design& design, const Plan& plan,
                         const std::vector<std::size_t>& lost);

/// "35.18000, 136.90000": latitude, longitude, as they can be typed.
QString positionText(GeoPoint at);

/// Where a tip of that size stands: beside `pointer` in the quarter of `room` that is farthest
/// from `away`, the course of what is being drawn, and wholly inside.
QRectF tipRect(QSizeF size, QPointF pointer, QPointF away, const QRectF& room);

/// Draws the lines in a box, the first one stronger.
void paintTip(QPainter& painter, const QStringList& lines, QPointF pointer, QPointF away,
              const QRectF& room);

}  // namespace continua::ui
