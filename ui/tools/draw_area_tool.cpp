// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tools/draw_area_tool.h"

#include "core/geo/geodesic.h"

#include <algorithm>

namespace continua::ui {
namespace {

using Kind = ToolEvent::Kind;

constexpr std::size_t kFewestCorners = 3;

/// "Area 2"
std::string freeName(const Design& design, const std::string& name)
{
    const auto& areas = design.all<RiskArea>();
    for (std::size_t number = 1;; ++number) {
        const std::string wish = name + " " + std::to_string(number);
        if (std::none_of(areas.begin(), areas.end(),
                         [&](const auto& entry) { return entry.second.name == wish; }))
            return wish;
    }
}

}  // namespace

ToolResponse DrawAreaTool::handle(const ToolEvent& event, const ToolContext& context, IdSource& ids)
{
    switch (event.kind) {
    case Kind::Cancel: {
        const bool wasEmpty = m_corners.empty();
        reset();
        return {.isDone = wasEmpty};
    }
    case Kind::StepBack:
        if (!m_corners.empty())
            m_corners.pop_back();
        break;
    case Kind::Press: return press(event, context.design, ids);
    case Kind::DoubleClick:  // Its first click has set the corner.
    case Kind::Finish:
        if (m_corners.size() >= kFewestCorners)
            return finish(event, context.design, ids);
        break;
    case Kind::Hover:
    case Kind::Drag:
    case Kind::Release: m_pointer = event.at; break;
    case Kind::Delete:
    case Kind::Nudge:
    case Kind::Straighten: break;
    }
    return preview(event);
}

ToolResponse DrawAreaTool::press(const ToolEvent& event, const Design& design, IdSource& ids)
{
    m_pointer = event.at;
    if (m_corners.size() >= kFewestCorners
        && geodesicLength(event.at, m_corners.front()) <= event.reach)
        return finish(event, design, ids);
    m_corners.push_back(event.at);
    return preview(event);
}

ToolResponse DrawAreaTool::finish(const ToolEvent& event, const Design& design, IdSource& ids)
{
    const RiskArea area{
        .id = ids.next<RiskArea>(), .name = freeName(design, m_name), .outline = m_corners};
    reset();
    ToolResponse response{.edit = ChangeSet().insert(area),
                          .editKind = ToolEdit::DrawArea,
                          .select = std::vector<rules::Subject>{area.id},
                          .isDone = !event.shift};
    response.preview.isArmed = event.shift;
    return response;
}

ToolResponse DrawAreaTool::preview(const ToolEvent& event) const
{
    ToolResponse response;
    response.preview.isArmed = event.shift;
    if (m_corners.empty())
        return response;
    response.preview.course = m_corners;
    response.preview.course.push_back(m_pointer);
    response.preview.isClosed = m_corners.size() + 1 >= kFewestCorners;
    return response;
}

}  // namespace continua::ui
