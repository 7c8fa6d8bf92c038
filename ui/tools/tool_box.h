// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tools/draw_link_tool.h"
#include "ui/tools/place_site_tool.h"
#include "ui/tools/select_tool.h"

namespace continua::ui {

/// The tools of the map by name. Pan has no states of its own: the view moves itself.
enum class ToolKind { Select, Pan, PlaceSite, DrawLink };

/// The tools, and which one is in hand.
class ToolBox {
public:
    explicit ToolBox(PlaceSiteTool::Look look) : m_placeSite(std::move(look)) {}

    ToolKind kind() const { return m_kind; }

    /// Takes up another tool; what the last one had begun is forgotten.
    void take(ToolKind kind)
    {
        current().reset();
        m_kind = kind;
    }

    MapTool& current()
    {
        switch (m_kind) {
        case ToolKind::PlaceSite: return m_placeSite;
        case ToolKind::DrawLink: return m_drawLink;
        case ToolKind::Select:
        case ToolKind::Pan: break;
        }
        return m_select;
    }
    SelectTool& select() { return m_select; }
    PlaceSiteTool& placeSite() { return m_placeSite; }
    DrawLinkTool& drawLink() { return m_drawLink; }

private:
    SelectTool m_select;
    PlaceSiteTool m_placeSite;
    DrawLinkTool m_drawLink;
    ToolKind m_kind = ToolKind::Select;
};

}  // namespace continua::ui
