// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tools/dragged_objects.h"

namespace continua::ui {

/// Selects, and moves what is selected.
///
/// A click takes the topmost object, with Shift in addition, with Control in or out, with Alt the
/// next one below. A drag on a site moves all selected sites, and the waypoints of links whose
/// both ends move, notes and areas too, in the diagram their places there; a drag on a waypoint or
/// corner moves it and, dropped on a neighbor, removes it; a drag on the middle of a leg or side
/// makes one; a drag beside everything is a rubber band.
class SelectTool final : public MapTool {
public:
    ToolResponse handle(const ToolEvent& event, const ToolContext& context, IdSource& ids) override;
    void reset() override;

private:
    enum class Grip { Nothing, Ground, Object, Waypoint, Midpoint, Corner, Side };

    ToolResponse press(const ToolEvent& event, const ToolContext& context);
    ToolResponse drag(const ToolEvent& event, const ToolContext& context);
    ToolResponse release(const ToolEvent& event, const ToolContext& context);
    ToolResponse cancel(const Design& design);
    bool takeHandle(const MapHit& hit);
    ToolResponse dragSide(GeoPoint to, const Design& design);
    ToolResponse moveCorner(const Design& design, GeoPoint to) const;
    ToolResponse dropCorner(const ToolEvent& event, const Design& design) const;
    ToolResponse moveWaypoint(const Design& design, GeoPoint to);
    ToolResponse dropWaypoint(const ToolEvent& event, const Design& design) const;
    ToolResponse deleteSelected(const ToolContext& context);
    ToolResponse straighten(const ToolContext& context);
    ToolResponse nudge(const ToolEvent& event, const ToolContext& context);

    Grip m_grip = Grip::Nothing;
    GeoPoint m_pressedAt;
    rules::Subject m_pressed;  ///< The object under the press.
    bool m_wasSelected = false;
    bool m_isDragging = false;
    WaypointHandle m_waypoint;               ///< Under Grip::Waypoint; index = leg before a
                                             ///< midpoint's first drag.
    std::optional<WaypointHandle> m_active;  ///< The waypoint that Delete removes.
    CornerHandle m_corner;                   ///< Under Grip::Corner; index = side before a
                                             ///< middle's first drag.
    DraggedObjects m_dragged;
    std::optional<Link> m_link;      ///< Whose waypoint is dragged, as it was.
    std::optional<RiskArea> m_area;  ///< Whose corner is dragged, as it was.
};

}  // namespace continua::ui
