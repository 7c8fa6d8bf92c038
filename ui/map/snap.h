// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/map_layout.h"

#include <optional>
#include <set>

namespace continua::ui {

/// What the pointer is drawn to: each has a marker of its own shape.
enum class SnapKind { Site, Waypoint, Link };

/// A point that the pointer is drawn to.
struct Snap {
    SnapKind kind = SnapKind::Site;
    QPointF at;  ///< In the pixels of the view.
    rules::Subject object;

    friend bool operator==(const Snap&, const Snap&) = default;
};

/// The point within reach of `at` that a position there takes over: a site before a waypoint before
/// a link, of each the nearest.
///
/// @param without  Objects that are being moved themselves; nothing is drawn to its own shadow.
/// @param kinds    Which kinds may draw.
std::optional<Snap> snapAt(const MapLayout& layout, QPointF at,
                           const std::set<rules::Subject>& without,
                           const std::set<SnapKind>& kinds);

}  // namespace continua::ui
