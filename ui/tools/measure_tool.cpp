// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tools/measure_tool.h"

#include "core/geo/geodesic.h"
#include "core/model/link_line.h"

namespace continua::ui {
namespace {

using Kind = ToolEvent::Kind;

}  // namespace

void MeasureTool::reset()
{
    m_points.clear();
    m_isEnded = false;
}

ToolResponse MeasureTool::handle(const ToolEvent& event, const ToolContext& context, IdSource&)
{
    const Design& design = context.design;
    switch (event.kind) {
    case Kind::Cancel: {
        const bool wasEmpty = m_points.empty();
        reset();
        return {.isDone = wasEmpty};
    }
    case Kind::StepBack:
        if (!m_points.empty())
            m_points.pop_back();
        m_isEnded = false;
        break;
    case Kind::Press: {
        if (m_isEnded)
            reset();
        const std::optional<SiteId> site = siteUnder(event);
        m_points.push_back(site ? design.at(*site).position : event.at);
        m_pointer = m_points.back();
        break;
    }
    case Kind::DoubleClick:  // Its first click has set the last point.
    case Kind::Finish: m_isEnded = !m_points.empty(); break;
    case Kind::Hover:
    case Kind::Drag:
    case Kind::Release: {
        const std::optional<SiteId> site = siteUnder(event);
        m_pointer = site ? design.at(*site).position : event.at;
        break;
    }
    case Kind::Delete:
    case Kind::Nudge:
    case Kind::Straighten: break;
    }
    return preview(event, design);
}

ToolResponse MeasureTool::preview(const ToolEvent& event, const Design& design) const
{
    ToolResponse response;
    response.preview.target = siteUnder(event);
    if (m_points.empty())
        return response;
    ToolPreview::Measure measure{.points = m_points, .isEnded = m_isEnded};
    if (!m_isEnded && !(m_pointer == m_points.back()))
        measure.points.push_back(m_pointer);
    const std::size_t count = measure.points.size();
    measure.whole = geodesicLength(measure.points);
    if (count > 1)
        measure.last = geodesicLength(measure.points[count - 2], measure.points[count - 1]);
    measure.fiber = measure.whole * assumedRouteFactor(design, measure.whole);
    const FiberType* fiber = find(design.catalog().fibers, Link().fiber);
    measure.oneWay = (fiber ? fiber->latencyPerKm : Duration{}) * measure.fiber.inKm();
    response.preview.measure = std::move(measure);
    return response;
}

}  // namespace continua::ui
