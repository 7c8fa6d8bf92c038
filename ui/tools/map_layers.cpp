// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tools/map_layers.h"

#include <algorithm>

namespace continua::ui {

int MapLayers::hidden() const
{
    return static_cast<int>(std::count_if(m_looks.begin(), m_looks.end(),
                                          [](const LayerLook& look) { return !look.isVisible; }));
}

void MapLayers::solo(MapLayer layer)
{
    const bool isAlone = at(layer).isVisible && hidden() + 1 == static_cast<int>(kMapLayers.size());
    for (const MapLayer other : kMapLayers)
        at(other).isVisible = isAlone || other == layer;
}

bool MapLayers::shows(const rules::Subject& object) const
{
    const std::optional<MapLayer> layer = layerOf(object);
    return !layer || at(*layer).isVisible;
}

bool MapLayers::canTouch(const rules::Subject& object) const
{
    const std::optional<MapLayer> layer = layerOf(object);
    return !layer || (at(*layer).isVisible && !at(*layer).isLocked);
}

std::optional<MapLayer> layerOf(const rules::Subject& object)
{
    if (std::holds_alternative<SiteId>(object))
        return MapLayer::Sites;
    if (std::holds_alternative<LinkId>(object))
        return MapLayer::Links;
    if (std::holds_alternative<NoteId>(object))
        return MapLayer::Notes;
    if (std::holds_alternative<RiskAreaId>(object))
        return MapLayer::Areas;
    return std::nullopt;
}

bool canBeLocked(MapLayer layer)
{
    return layer == MapLayer::Sites || layer == MapLayer::Links || layer == MapLayer::Notes
        || layer == MapLayer::Areas;
}

}  // namespace continua::ui
