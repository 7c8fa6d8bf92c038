// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tools/map_tool.h"

namespace continua::ui {

/// What is dragged or nudged, as it was before: a drag there and back leaves nothing behind.
///
/// On the ground sites, notes and areas move, and the waypoints of links whose both ends move; in
/// the diagram sites alone, and there their places.
class DraggedObjects {
public:
    void remember(const ToolContext& context);
    bool isEmpty() const { return m_sites.empty() && m_notes.empty() && m_areas.empty(); }
    /// The first object of all; not for an empty one.
    GeoPoint position() const;

    /// All of it moved on the Mercator square.
    ToolResponse movedBy(const Design& design, double dx, double dy) const;
    /// All of it back where it was.
    ToolResponse restored(const Design& design) const;

private:
    ChangeSet movedOnGround(const Design& design, double dx, double dy) const;

    std::vector<Site> m_sites;
    std::vector<Link> m_links;
    std::vector<Note> m_notes;
    std::vector<RiskArea> m_areas;
    bool m_isDiagram = false;
    DiagramPlaces m_places;      ///< Of what moves in the diagram.
    std::vector<Site> m_others;  ///< Sites that get a place in the diagram with the first move.
};

}  // namespace continua::ui
