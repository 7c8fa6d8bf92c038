// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/map_scene.h"
#include "ui/map/viewport.h"

#include <QPolygonF>

namespace continua::ui {

/// A link in the pixels of one view.
struct LinkSpot {
    const LinkMark* mark = nullptr;
    QPolygonF line;
    QPolygonF vertices;   ///< Ends and waypoints.
    QPolygonF midpoints;  ///< Of its legs, on the line.
    QString badge;
    QRectF badgeRect;  ///< Null where there was no room.
};

/// Where a link is in one view, without its badge.
LinkSpot spotOf(const LinkMark& mark, const Viewport& view);
/// Whether a link may run within `reach` of `at`: told at once, by the rectangle round it.
bool isNear(const LinkMark& mark, const Viewport& view, QPointF at, double reach);
/// The upright rectangle in which a link runs, in pixels of that copy of the world which has its
/// middle nearest.
QRectF boundsOf(const LinkMark& mark, const Viewport& view);
/// How far a point is from the nearest of a line.
double distanceToLine(QPointF p, const QPolygonF& line);

}  // namespace continua::ui
