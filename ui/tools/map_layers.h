// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/finding.h"

#include <array>
#include <optional>

namespace continua::ui {

/// What lies over each other on the map, the topmost first.
enum class MapLayer { Notes, Ghosts, Names, Sites, Links, Areas, Ground };

inline constexpr std::array kMapLayers = {MapLayer::Notes, MapLayer::Ghosts, MapLayer::Names,
                                          MapLayer::Sites, MapLayer::Links,  MapLayer::Areas,
                                          MapLayer::Ground};

/// How a layer is shown.
struct LayerLook {
    bool isVisible = true;
    bool isLocked = false;  ///< What is on it is seen, and no hand takes it.
    double opacity = 1.0;   ///< Of all of it, while it is visible.

    friend bool operator==(const LayerLook&, const LayerLook&) = default;
};

/// All layers of a map, as somebody has set them.
class MapLayers {
public:
    const LayerLook& at(MapLayer layer) const { return m_looks[index(layer)]; }
    LayerLook& at(MapLayer layer) { return m_looks[index(layer)]; }
    /// 0 for a hidden one.
    double opacityOf(MapLayer layer) const { return at(layer).isVisible ? at(layer).opacity : 0.0; }
    /// How many are hidden.
    int hidden() const;
    /// Shows this layer alone; all of them where it is alone already.
    void solo(MapLayer layer);

    /// Whether an object is on a layer that is shown.
    bool shows(const rules::Subject& object) const;
    /// Whether it is on one that is shown and not locked.
    bool canTouch(const rules::Subject& object) const;

    friend bool operator==(const MapLayers&, const MapLayers&) = default;

private:
    static std::size_t index(MapLayer layer) { return static_cast<std::size_t>(layer); }

    std::array<LayerLook, kMapLayers.size()> m_looks = {};
};

/// The layer that an object is on; nothing for what is not on the map.
std::optional<MapLayer> layerOf(const rules::Subject& object);

/// Whether there is anything on a layer that a hand could take.
bool canBeLocked(MapLayer layer);
/// Names are read or they are not there: they are not shown faintly.
inline bool canBeFaded(MapLayer layer) { return layer != MapLayer::Names; }

}  // namespace continua::ui
