// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tools/place_site_tool.h"

#include "core/model/new_link.h"

#include <algorithm>

namespace continua::ui {
namespace {

/// `town`, or with a number where a site has that name already.
std::string freeName(const Design& design, const std::string& town)
{
    const auto isTaken = [&](const std::string& name) {
        const auto& sites = design.all<Site>();
        return std::any_of(sites.begin(), sites.end(),
                           [&](const auto& entry) { return entry.second.name == name; });
    };
    std::string name = town;
    for (int number = 2; isTaken(name); ++number)
        name = town + " " + std::to_string(number);
    return name;
}

}  // namespace

ToolResponse PlaceSiteTool::handle(const ToolEvent& event, const ToolContext& context,
                                   IdSource& ids)
{
    ToolResponse response;
    response.preview.isArmed = event.shift;
    switch (event.kind) {
    case ToolEvent::Kind::Hover:
    case ToolEvent::Kind::Drag: response.preview.site = event.at; return response;
    case ToolEvent::Kind::Cancel: response.isDone = true; return response;
    case ToolEvent::Kind::Press:
    case ToolEvent::Kind::Finish: break;
    default: return response;
    }

    const Design& design = context.design;
    const Surroundings around = m_look(event.at);
    const std::string code = freeCode(design, "S" + std::to_string(design.all<Site>().size() + 1));
    const Site site{.id = ids.next<Site>(),
                    .code = code,
                    .name = around.town.empty() ? code : freeName(design, around.town),
                    .kind = m_kind,
                    .position = event.at,
                    .country = around.country,
                    .status = BuildStatus::Planned};
    response.edit = ChangeSet().insert(site);
    response.editKind = ToolEdit::PlaceSite;
    response.select = std::vector<rules::Subject>{site.id};
    response.isDone = !event.shift;
    return response;
}

}  // namespace continua::ui
