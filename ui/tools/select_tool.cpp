// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tools/select_tool.h"

#include "core/geo/geodesic.h"
#include "core/geo/mercator.h"
#include "core/model/references.h"
#include "ui/tools/rubber_band.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace continua::ui {
namespace {

using rules::Subject;
using Kind = ToolEvent::Kind;

/// The objects under the pointer, the topmost first: handles stand for their link.
std::vector<Subject> objectsUnder(const ToolEvent& event)
{
    std::vector<Subject> objects;
    for (const MapHit& hit : event.hits) {
        const bool isHandle = std::holds_alternative<WaypointHandle>(hit)
                           || std::holds_alternative<MidpointHandle>(hit)
                           || std::holds_alternative<CornerHandle>(hit)
                           || std::holds_alternative<SideHandle>(hit);
        const Subject object = isHandle ? Subject() : objectOf(hit);
        if (object.index() != 0
            && std::find(objects.begin(), objects.end(), object) == objects.end())
            objects.push_back(object);
    }
    return objects;
}

bool contains(const std::vector<Subject>& objects, const Subject& object)
{
    return std::find(objects.begin(), objects.end(), object) != objects.end();
}

template <class Entity>
std::vector<Id<Entity>> allOf(const std::vector<Subject>& objects)
{
    std::vector<Id<Entity>> ids;
    for (const Subject& object : objects)
        if (const auto* id = std::get_if<Id<Entity>>(&object))
            ids.push_back(*id);
    return ids;
}

/// The selection after a rubber band: what it caught alone, with Shift in addition to what was
/// selected, with Control in or out.
std::vector<Subject> selectionAfter(const ToolEvent& event, const std::vector<Subject>& before,
                                    const std::vector<Subject>& caught)
{
    if (!event.shift && !event.control)
        return caught;
    const std::set<Subject> was(before.begin(), before.end());
    const std::set<Subject> is(caught.begin(), caught.end());
    std::vector<Subject> after;
    for (const Subject& object : before)
        if (event.shift || !is.contains(object))
            after.push_back(object);
    for (const Subject& object : caught)
        if (!was.contains(object))
            after.push_back(object);
    return after;
}

/// The selection after a press on `object`.
std::vector<Subject> selectionAfter(const ToolEvent& event, const std::vector<Subject>& before,
                                    const Subject& object)
{
    std::vector<Subject> after = before;
    if (event.control && contains(after, object)) {
        std::erase(after, object);
        return after;
    }
    if (!event.control && !event.shift)
        return contains(after, object) ? after : std::vector<Subject>{object};
    if (!contains(after, object))
        after.push_back(object);
    return after;
}

}  // namespace

void SelectTool::reset()
{
    m_grip = Grip::Nothing;
    m_isDragging = false;
    m_active.reset();
}

ToolResponse SelectTool::handle(const ToolEvent& event, const ToolContext& context, IdSource&)
{
    switch (event.kind) {
    case Kind::Press: return press(event, context);
    case Kind::Drag: return drag(event, context);
    case Kind::Release: return release(event, context);
    case Kind::Cancel: return cancel(context.design);
    case Kind::Delete: return deleteSelected(context);
    case Kind::Nudge: return nudge(event, context);
    case Kind::Straighten: return straighten(context);
    case Kind::Hover:
    case Kind::DoubleClick:
    case Kind::Finish:
    case Kind::StepBack: break;
    }
    return {};
}

ToolResponse SelectTool::press(const ToolEvent& event, const ToolContext& context)
{
    reset();
    m_pressedAt = event.at;
    if (!event.hits.empty() && !event.alt && takeHandle(event.hits.front()))
        return {};

    const std::vector<Subject> objects = objectsUnder(event);
    if (objects.empty()) {
        m_grip = Grip::Ground;
        return {};
    }
    std::size_t chosen = 0;
    if (event.alt)  // The one below the topmost selected, round and round.
        for (std::size_t i = 0; i < objects.size(); ++i)
            if (contains(context.selection, objects[i])) {
                chosen = (i + 1) % objects.size();
                break;
            }
    m_pressed = objects[chosen];
    m_wasSelected = contains(context.selection, m_pressed);
    m_grip = Grip::Object;
    if (event.alt)
        return {.select = std::vector<Subject>{m_pressed}};
    return {.select = selectionAfter(event, context.selection, m_pressed)};
}

bool SelectTool::takeHandle(const MapHit& hit)
{
    if (const auto* waypoint = std::get_if<WaypointHandle>(&hit)) {
        m_grip = Grip::Waypoint;
        m_waypoint = *waypoint;
        m_active = *waypoint;
    } else if (const auto* midpoint = std::get_if<MidpointHandle>(&hit)) {
        m_grip = Grip::Midpoint;
        m_waypoint = {midpoint->link, midpoint->leg};
    } else if (const auto* corner = std::get_if<CornerHandle>(&hit)) {
        m_grip = Grip::Corner;
        m_corner = *corner;
    } else if (const auto* side = std::get_if<SideHandle>(&hit)) {
        m_grip = Grip::Side;
        m_corner = {side->area, side->side};
    }
    return m_grip != Grip::Nothing;
}

ToolResponse SelectTool::drag(const ToolEvent& event, const ToolContext& context)
{
    const bool isFirst = !m_isDragging;
    m_isDragging = true;
    switch (m_grip) {
    case Grip::Nothing: return {};
    case Grip::Ground: return {.preview = {.band = ToolPreview::Band{m_pressedAt, event.at}}};
    case Grip::Object: {
        if (std::holds_alternative<LinkId>(m_pressed) || !contains(context.selection, m_pressed))
            return {};
        if (isFirst)
            m_dragged.remember(context);
        const MercatorPoint from = toMercator(m_pressedAt);
        const MercatorPoint to = toMercator(event.at);
        return m_dragged.movedBy(context.design, to.x - from.x, to.y - from.y);
    }
    case Grip::Midpoint: {
        const Link* link = context.design.find(m_waypoint.link);
        if (!link)
            return {};
        m_link = *link;
        m_grip = Grip::Waypoint;
        m_active = m_waypoint;
        Link bent = *link;
        bent.waypoints.insert(bent.waypoints.begin() + m_waypoint.index, event.at);
        return {.edit = ChangeSet().replace(*link, bent), .editKind = ToolEdit::MoveWaypoint};
    }
    case Grip::Waypoint:
        if (const Link* link = context.design.find(m_waypoint.link); isFirst && link)
            m_link = *link;
        return moveWaypoint(context.design, event.at);
    case Grip::Side: return dragSide(event.at, context.design);
    case Grip::Corner:
        if (const RiskArea* area = context.design.find(m_corner.area); isFirst && area)
            m_area = *area;
        return moveCorner(context.design, event.at);
    }
    return {};
}

/// The first step of a drag on the middle of a side: it becomes a corner.
ToolResponse SelectTool::dragSide(GeoPoint to, const Design& design)
{
    const RiskArea* area = design.find(m_corner.area);
    if (!area)
        return {};
    m_area = *area;
    m_grip = Grip::Corner;
    ++m_corner.index;
    RiskArea wider = *area;
    wider.outline.insert(wider.outline.begin() + m_corner.index, to);
    return {.edit = ChangeSet().replace(*area, wider), .editKind = ToolEdit::ReshapeArea};
}

ToolResponse SelectTool::moveCorner(const Design& design, GeoPoint to) const
{
    const RiskArea* area = design.find(m_corner.area);
    const auto index = static_cast<std::size_t>(m_corner.index);
    if (!area || index >= area->outline.size())
        return {};
    RiskArea other = *area;
    other.outline[index] = to;
    return {.edit = ChangeSet().replace(*area, other), .editKind = ToolEdit::ReshapeArea};
}

ToolResponse SelectTool::dropCorner(const ToolEvent& event, const Design& design) const
{
    constexpr std::size_t kFewest = 3;
    const RiskArea* area = design.find(m_corner.area);
    const auto index = static_cast<std::size_t>(m_corner.index);
    if (!area || index >= area->outline.size() || area->outline.size() <= kFewest)
        return {};
    const std::size_t count = area->outline.size();
    const GeoPoint before = area->outline[(index + count - 1) % count];
    const GeoPoint after = area->outline[(index + 1) % count];
    if (geodesicLength(event.at, before) > event.reach
        && geodesicLength(event.at, after) > event.reach)
        return {};
    RiskArea simpler = *area;
    simpler.outline.erase(simpler.outline.begin() + m_corner.index);
    return {.edit = ChangeSet().replace(*area, simpler), .editKind = ToolEdit::ReshapeArea};
}

ToolResponse SelectTool::moveWaypoint(const Design& design, GeoPoint to)
{
    const Link* link = design.find(m_waypoint.link);
    const auto index = static_cast<std::size_t>(m_waypoint.index);
    if (!link || index >= link->waypoints.size())
        return {};
    Link moved = *link;
    moved.waypoints[index] = to;
    return {.edit = ChangeSet().replace(*link, moved), .editKind = ToolEdit::MoveWaypoint};
}

ToolResponse SelectTool::release(const ToolEvent& event, const ToolContext& context)
{
    const Grip grip = m_grip;
    const bool wasDragging = m_isDragging;
    m_grip = Grip::Nothing;
    m_isDragging = false;
    const bool adds = event.shift || event.control;

    if (grip == Grip::Ground && !wasDragging)
        return adds ? ToolResponse{} : ToolResponse{.select = std::vector<Subject>{}};
    if (grip == Grip::Ground)
        return {.select = selectionAfter(event, context.selection,
                                         caughtBy({m_pressedAt, event.at}, context))};
    // A click on one of several selected objects, now known to be no drag of them all.
    if (grip == Grip::Object && !wasDragging && m_wasSelected && !adds && !event.alt)
        return {.select = std::vector<Subject>{m_pressed}};
    if (grip == Grip::Waypoint && wasDragging)
        return dropWaypoint(event, context.design);
    if (grip == Grip::Corner && wasDragging)
        return dropCorner(event, context.design);
    return {};
}

ToolResponse SelectTool::dropWaypoint(const ToolEvent& event, const Design& design) const
{
    const Link* link = design.find(m_waypoint.link);
    const auto index = static_cast<std::size_t>(m_waypoint.index);
    if (!link || index >= link->waypoints.size())
        return {};
    const GeoPoint before =
        index == 0 ? design.at(link->from).position : link->waypoints[index - 1];
    const GeoPoint after = index + 1 == link->waypoints.size() ? design.at(link->to).position
                                                               : link->waypoints[index + 1];
    if (geodesicLength(event.at, before) > event.reach
        && geodesicLength(event.at, after) > event.reach)
        return {};
    Link straighter = *link;
    straighter.waypoints.erase(straighter.waypoints.begin() + m_waypoint.index);
    return {.edit = ChangeSet().replace(*link, straighter), .editKind = ToolEdit::RemoveWaypoint};
}

ToolResponse SelectTool::cancel(const Design& design)
{
    const Grip grip = m_grip;
    const bool wasDragging = m_isDragging;
    reset();
    if (!wasDragging)
        return {.select = std::vector<Subject>{}};
    if (grip == Grip::Object)
        return m_dragged.restored(design);
    if (grip == Grip::Corner && m_area)
        if (const RiskArea* now = design.find(m_area->id))
            return {.edit = ChangeSet().replace(*now, *m_area), .editKind = ToolEdit::ReshapeArea};
    if (grip == Grip::Waypoint && m_link)
        if (const Link* now = design.find(m_link->id))
            return {.edit = ChangeSet().replace(*now, *m_link), .editKind = ToolEdit::MoveWaypoint};
    return {};
}

ToolResponse SelectTool::deleteSelected(const ToolContext& context)
{
    if (m_active && contains(context.selection, m_active->link)) {
        const Link* link = context.design.find(m_active->link);
        const auto index = static_cast<std::size_t>(m_active->index);
        const int removed = m_active->index;
        m_active.reset();
        if (link && index < link->waypoints.size()) {
            Link straighter = *link;
            straighter.waypoints.erase(straighter.waypoints.begin() + removed);
            return {.edit = ChangeSet().replace(*link, straighter),
                    .editKind = ToolEdit::RemoveWaypoint};
        }
    }
    std::vector<Subject> selection = context.selection;
    std::erase_if(selection, [&](const Subject& object) { return !context.canTouch(object); });
    ChangeSet edit = removal(context.design, allOf<Site>(selection), allOf<Link>(selection),
                             allOf<Rack>(selection), allOf<Workload>(selection));
    edit = edit.then(
        remarksRemoval(context.design, allOf<Note>(selection), allOf<RiskArea>(selection)));
    if (edit.isEmpty())
        return {};
    return {.edit = edit, .editKind = ToolEdit::Delete, .select = std::vector<Subject>{}};
}

ToolResponse SelectTool::straighten(const ToolContext& context)
{
    ChangeSet edit;
    for (const LinkId id : allOf<Link>(context.selection))
        if (const Link* link = context.design.find(id);
            link && !link->waypoints.empty() && context.canTouch(id)) {
            Link straight = *link;
            straight.waypoints.clear();
            edit.replace(*link, straight);
        }
    if (edit.isEmpty() || m_isDragging)
        return {};
    m_active.reset();
    return {.edit = edit, .editKind = ToolEdit::Straighten};
}

ToolResponse SelectTool::nudge(const ToolEvent& event, const ToolContext& context)
{
    if (m_isDragging)
        return {};
    m_dragged.remember(context);
    if (m_dragged.isEmpty())
        return {};
    const double metersPerUnit = mercatorMetersPerUnit(m_dragged.position().latitudeDeg);
    return m_dragged.movedBy(context.design, event.nudgeEast.inM() / metersPerUnit,
                             -event.nudgeNorth.inM() / metersPerUnit);
}

}  // namespace continua::ui
