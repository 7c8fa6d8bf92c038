// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/halo_text.h"
#include "ui/map/label_placer.h"
#include "ui/map/map_scene.h"
#include "ui/map/viewport.h"
#include "ui/tools/map_tool.h"

#include <QPolygonF>

#include <vector>

namespace continua::ui {

/// A site, or several too near each other to be told apart, in the pixels of one view.
struct SiteSpot {
    std::vector<const SiteMark*> members;  ///< One, or those of a cluster.
    QPointF at;
    double size = 0.0;                ///< Of the symbol.
    MapState state = MapState::Idle;  ///< The worst of its members'.
    bool isSelected = false;
    QString name;     ///< Elided.
    QRectF nameRect;  ///< Null where there was no room.
    QRectF badgeRect;

    bool isCluster() const { return members.size() > 1; }
    const SiteMark& mark() const { return *members.front(); }
};

/// A link in the pixels of one view.
struct LinkSpot {
    const LinkMark* mark = nullptr;
    QPolygonF line;
    QPolygonF vertices;   ///< Ends and waypoints.
    QPolygonF midpoints;  ///< Of its legs, on the line.
    QRectF badgeRect;     ///< Null where there was no room.
};

/// Where everything of a scene stands in one view: what is painted is what is hit.
///
/// Refers to the scene, which must outlive it unchanged.
struct MapLayout {
    Viewport view;
    std::vector<LinkSpot> links;
    std::vector<SiteSpot> sites;
    LabelPlacer placer;  ///< Holds the symbols and labels; names of the ground come after.
    LabelPlacer lines;   ///< Holds the links, which labels cover only where nothing else is free.

    /// What is within reach of `at`, the topmost first. Handles exist on selected links only.
    std::vector<MapHit> hitsAt(QPointF at) const;
    const SiteSpot* siteAt(QPointF at) const;
};

/// How much is written beside the symbols.
struct LayoutOptions {
    bool names = true;
    bool badges = true;
    bool clusters = true;
    double symbolScale = 1.0;
};

MapLayout layoutMap(const MapScene& scene, const Viewport& view, HaloText& text,
                    const LayoutOptions& options = {});

}  // namespace continua::ui
