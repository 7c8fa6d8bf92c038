// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tools/draw_link_tool.h"

#include "core/geo/geodesic.h"
#include "core/model/link_line.h"
#include "core/model/new_link.h"

namespace continua::ui {

using Kind = ToolEvent::Kind;

void DrawLinkTool::reset()
{
    m_from.reset();
    m_waypoints.clear();
}

void DrawLinkTool::begin(SiteId site)
{
    m_from = site;
    m_waypoints.clear();
}

ToolResponse DrawLinkTool::handle(const ToolEvent& event, const ToolContext& context, IdSource& ids)
{
    const Design& design = context.design;
    if (m_from && !design.find(*m_from))
        reset();  // Undone from under the pointer.
    const bool hasPosition = event.kind == Kind::Hover || event.kind == Kind::Press
                          || event.kind == Kind::Drag || event.kind == Kind::Release
                          || event.kind == Kind::DoubleClick;
    if (hasPosition)
        m_pointer = event.at;

    switch (event.kind) {
    case Kind::Cancel: reset(); return {};
    case Kind::StepBack:
        if (m_waypoints.empty())
            m_from.reset();
        else
            m_waypoints.pop_back();
        break;
    case Kind::Press: return press(event, context, ids);
    case Kind::Release:
        if (const auto site = siteUnder(event); m_from && site && site != m_from)
            return finish(*site, event, design, ids);
        break;
    case Kind::DoubleClick:
        // Its first click has set a waypoint here, which is no bend of the link.
        if (m_from && !m_waypoints.empty()
            && geodesicLength(m_waypoints.back(), event.at) <= event.reach)
            m_waypoints.pop_back();
        [[fallthrough]];
    case Kind::Finish:
        if (const auto site = nearestSite(context, m_pointer); m_from && site && site != m_from)
            return finish(*site, event, design, ids);
        break;
    case Kind::Hover:
    case Kind::Drag:
    case Kind::Delete:
    case Kind::Nudge:
    case Kind::Straighten: break;
    }
    return preview(event, context);
}

ToolResponse DrawLinkTool::press(const ToolEvent& event, const ToolContext& context, IdSource& ids)
{
    const std::optional<SiteId> site = siteUnder(event);
    if (!m_from) {
        if (site)
            begin(*site);
    } else if (site && site != m_from) {
        return finish(*site, event, context.design, ids);
    } else if (!site && !context.diagram) {
        m_waypoints.push_back(event.at);
    }
    return preview(event, context);
}

ToolResponse DrawLinkTool::finish(SiteId to, const ToolEvent& event, const Design& design,
                                  IdSource& ids)
{
    const Link link = newLink(design, *m_from, to, m_waypoints, ids);
    reset();
    ToolResponse response{.edit = ChangeSet().insert(link),
                          .editKind = ToolEdit::DrawLink,
                          .select = std::vector<rules::Subject>{link.id},
                          .isDone = !event.shift};
    response.preview.isArmed = event.shift;
    return response;
}

ToolResponse DrawLinkTool::preview(const ToolEvent& event, const ToolContext& context) const
{
    const Design& design = context.design;
    ToolResponse response;
    response.preview.isArmed = event.shift;
    const std::optional<SiteId> site = siteUnder(event);
    if (site != m_from)
        response.preview.target = site;
    if (!m_from)
        return response;

    ToolPreview::Line line;
    line.points.push_back(context.positionOf(*m_from));
    line.points.insert(line.points.end(), m_waypoints.begin(), m_waypoints.end());
    line.points.push_back(site ? context.positionOf(*site) : m_pointer);
    Length drawn;
    if (!context.diagram)
        drawn = geodesicLength(line.points);
    else if (site)  // In the diagram only two sites tell how long a link is.
        drawn = geodesicLength(design.at(*m_from).position, design.at(*site).position);
    line.fiber = drawn * assumedRouteFactor(design, drawn);
    const FiberType* fiber = find(design.catalog().fibers, Link().fiber);
    line.oneWay = (fiber ? fiber->latencyPerKm : Duration{}) * line.fiber.inKm();
    response.preview.line = std::move(line);
    return response;
}

}  // namespace continua::ui
