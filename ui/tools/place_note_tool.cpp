// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tools/place_note_tool.h"

namespace continua::ui {

ToolResponse PlaceNoteTool::handle(const ToolEvent& event, const ToolContext&, IdSource& ids)
{
    ToolResponse response;
    response.preview.isArmed = event.shift;
    switch (event.kind) {
    case ToolEvent::Kind::Cancel: response.isDone = true; return response;
    case ToolEvent::Kind::Press:
    case ToolEvent::Kind::Finish: break;
    default: return response;
    }
    const Note note{.id = ids.next<Note>(), .position = event.at, .text = m_text};
    response.edit = ChangeSet().insert(note);
    response.editKind = ToolEdit::PlaceNote;
    response.select = std::vector<rules::Subject>{note.id};
    response.isDone = !event.shift;
    return response;
}

}  // namespace continua::ui
