// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tools/dragged_objects.h"

#include "ui/tools/diagram_plane.h"

#include <algorithm>
#include <cmath>

namespace continua::ui {
namespace {

/// `point` shifted on the Mercator square; longitude stays within -180 to 180.
GeoPoint shifted(GeoPoint point, double dx, double dy)
{
    if (dx == 0.0 && dy == 0.0)
        return point;  // To the last bit, so that a drag there and back leaves no step.
    MercatorPoint at = toMercator(point);
    at.x += dx;
    at.x -= std::floor(at.x);
    at.y = std::clamp(at.y + dy, 0.0, 1.0);
    return fromMercator(at);
}

/// Rows of the selected objects of a kind.
template <class Entity>
std::vector<Entity> selectedRows(const ToolContext& context)
{
    std::vector<Entity> rows;
    for (const rules::Subject& object : context.selection)
        if (const auto* id = std::get_if<Id<Entity>>(&object); id && context.canTouch(object))
            if (const Entity* row = context.design.find(*id))
                rows.push_back(*row);
    return rows;
}

/// Each row that is still there, with what `change` makes of it as it is now.
template <class Entity, class Make>
void replaceEach(ChangeSet& edit, const Design& design, const std::vector<Entity>& originals,
                 Make change)
{
    for (const Entity& original : originals)
        if (const Entity* now = design.find(original.id)) {
            Entity other = *now;
            change(other, original);
            edit.replace(*now, other);
        }
}

}  // namespace

void DraggedObjects::remember(const ToolContext& context)
{
    *this = {};
    m_isDiagram = context.diagram != nullptr;
    m_sites = selectedRows<Site>(context);
    if (m_isDiagram) {
        for (const Site& site : m_sites)
            m_places[site.id] = context.diagram->places.at(site.id);
        for (const auto& [id, site] : context.design.all<Site>())
            if (!site.diagram && !m_places.contains(id))
                m_others.push_back(site);
        return;
    }
    std::vector<SiteId> moving;
    for (const Site& site : m_sites)
        moving.push_back(site.id);
    const auto moves = [&](SiteId id) {
        return std::find(moving.begin(), moving.end(), id) != moving.end();
    };
    for (const auto& [id, link] : context.design.all<Link>())
        if (!link.waypoints.empty() && moves(link.from) && moves(link.to))
            m_links.push_back(link);
    m_notes = selectedRows<Note>(context);
    m_areas = selectedRows<RiskArea>(context);
}

GeoPoint DraggedObjects::position() const
{
    if (m_isDiagram)
        return onSquareGeo(m_places.begin()->second);
    return !m_sites.empty() ? m_sites.front().position
         : !m_notes.empty() ? m_notes.front().position
                            : m_areas.front().outline.front();
}

ToolResponse DraggedObjects::movedBy(const Design& design, double dx, double dy) const
{
    if (m_isDiagram)
        return {.edit = moveInDiagram(design, m_places, inDiagram({0.5 + dx, 0.5 + dy})),
                .editKind = ToolEdit::MoveInDiagram};
    const ToolEdit kind = !m_sites.empty() ? ToolEdit::MoveSites
                        : !m_areas.empty() ? ToolEdit::MoveArea
                                           : ToolEdit::MoveNote;
    return {.edit = movedOnGround(design, dx, dy), .editKind = kind};
}

ChangeSet DraggedObjects::movedOnGround(const Design& design, double dx, double dy) const
{
    ChangeSet edit;
    replaceEach(edit, design, m_sites,
                [&](Site& now, const Site& was) { now.position = shifted(was.position, dx, dy); });
    replaceEach(edit, design, m_links, [&](Link& now, const Link& was) {
        now.waypoints = was.waypoints;
        for (GeoPoint& point : now.waypoints)
            point = shifted(point, dx, dy);
    });
    replaceEach(edit, design, m_notes,
                [&](Note& now, const Note& was) { now.position = shifted(was.position, dx, dy); });
    replaceEach(edit, design, m_areas, [&](RiskArea& now, const RiskArea& was) {
        now.outline = was.outline;
        for (GeoPoint& corner : now.outline)
            corner = shifted(corner, dx, dy);
    });
    return edit;
}

ToolResponse DraggedObjects::restored(const Design& design) const
{
    if (!m_isDiagram)
        return movedBy(design, 0.0, 0.0);
    ChangeSet edit;
    for (const std::vector<Site>* rows : {&m_sites, &m_others})
        replaceEach(edit, design, *rows,
                    [](Site& now, const Site& was) { now.diagram = was.diagram; });
    return {.edit = edit, .editKind = ToolEdit::MoveInDiagram};
}

}  // namespace continua::ui
