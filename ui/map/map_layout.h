// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/halo_text.h"
#include "ui/map/label_placer.h"
#include "ui/map/link_spot.h"
#include "ui/tools/map_tool.h"

#include <optional>
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

/// Where everything of a scene stands in one view: what is painted is what is hit.
///
/// Refers to the scene, which must outlive it unchanged.
struct MapLayout {
    Viewport view;
    const MapScene* scene = nullptr;
    std::vector<LinkSpot> links;  ///< Those in or near the view, where they are asked for.
    std::vector<SiteSpot> sites;
    LabelPlacer placer;  ///< Holds the symbols and labels; names of the ground come after.
    LabelPlacer lines;   ///< Holds the links, which labels cover only where nothing else is free.

    /// What is within reach of `at`, the topmost first. Handles exist on selected links only.
    std::vector<MapHit> hitsAt(QPointF at) const;
    const SiteSpot* siteAt(QPointF at) const;
    /// The spot that stands for a site, alone or among others; null where it is out of sight.
    const SiteSpot* spotOf(SiteId site) const;
};

/// How much is laid out.
struct LayoutOptions {
    bool links = true;  ///< Else they can only be hit.
    bool names = true;
    bool badges = true;
    bool clusters = true;
    double symbolScale = 1.0;
    QRectF taken = {};  ///< Where no label may stand; null: nowhere.
};

/// Names a site that stands alone, where others need no room: at `place`, given from the middle of
/// its symbol, else with its load under it.
void nameSpot(SiteSpot& spot, const std::optional<QRectF>& place, HaloText& text);

MapLayout layoutMap(const MapScene& scene, const Viewport& view, HaloText& text,
                    const LayoutOptions& options = {});

}  // namespace continua::ui
