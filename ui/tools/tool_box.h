// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tools/draw_area_tool.h"
#include "ui/tools/draw_link_tool.h"
#include "ui/tools/measure_tool.h"
#include "ui/tools/place_note_tool.h"
#include "ui/tools/place_site_tool.h"
#include "ui/tools/select_tool.h"

namespace continua::ui {

/// The tools of the map by name. Pan has no states of its own: the view moves itself.
enum class ToolKind { Select, Pan, PlaceSite, DrawLink, PlaceNote, DrawArea, Measure };

/// The tools, and which one is in hand.
class ToolBox {
public:
    /// What new objects say until somebody writes into them.
    struct Words {
        std::string note;
        std::string area;
    };

    ToolBox(PlaceSiteTool::Look look, Words words)
        : m_placeSite(std::move(look)), m_placeNote(std::move(words.note)),
          m_drawArea(std::move(words.area))
    {
    }

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
        case ToolKind::PlaceNote: return m_placeNote;
        case ToolKind::DrawArea: return m_drawArea;
        case ToolKind::Measure: return m_measure;
        case ToolKind::Select:
        case ToolKind::Pan: break;
        }
        return m_select;
    }
    SelectTool& select() { return m_select; }
    PlaceSiteTool& placeSite() { return m_placeSite; }
    DrawLinkTool& drawLink() { return m_drawLink; }
    PlaceNoteTool& placeNote() { return m_placeNote; }
    DrawAreaTool& drawArea() { return m_drawArea; }

private:
    SelectTool m_select;
    PlaceSiteTool m_placeSite;
    DrawLinkTool m_drawLink;
    PlaceNoteTool m_placeNote;
    DrawAreaTool m_drawArea;
    MeasureTool m_measure;
    ToolKind m_kind = ToolKind::Select;
};

}  // namespace continua::ui
