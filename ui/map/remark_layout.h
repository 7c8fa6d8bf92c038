// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/halo_text.h"
#include "ui/map/viewport.h"
#include "ui/theme/tokens.h"
#include "ui/tools/map_tool.h"

#include <QPolygonF>
#include <QStringList>

#include <vector>

class QPainter;

namespace continua::ui {

/// A failure area in the pixels of one view.
struct AreaSpot {
    RiskAreaId id;
    QPolygonF outline;  ///< Along the geodesics, not closed.
    QPolygonF corners;
    QPolygonF middles;  ///< Of the sides, on the outline.
    QString name;
    QRectF nameRect;
    bool isSelected = false;
};

/// A note in the pixels of one view.
struct NoteSpot {
    NoteId id;
    QPointF at;  ///< What it points at.
    QRectF box;
    QStringList lines;
    bool isSelected = false;
};

/// Where the areas and notes of a design stand in one view.
struct RemarkLayout {
    std::vector<AreaSpot> areas;
    std::vector<NoteSpot> notes;

    /// Notes at `at`, and handles of selected areas: these lie over sites.
    std::vector<MapHit> hitsOver(QPointF at) const;
    /// Areas whose border or name is at `at`: these lie under links.
    std::vector<MapHit> hitsUnder(QPointF at) const;
};

RemarkLayout layoutRemarks(const Design& design, const std::vector<rules::Subject>& selection,
                           const Viewport& view, HaloText& text);

/// The way through `points` in the pixels of a view, each leg a geodesic, in the copy of the world
/// that has its middle nearest; `vertices`, where given, takes where the points are on it.
QPolygonF pixelsAlong(const std::vector<GeoPoint>& points, const Viewport& view,
                      QPolygonF* vertices = nullptr);

/// Areas go under links, notes over sites.
void paintAreas(QPainter& painter, const RemarkLayout& remarks, const Tokens& style,
                HaloText& text);
void paintNotes(QPainter& painter, const RemarkLayout& remarks, const Tokens& style);

}  // namespace continua::ui
