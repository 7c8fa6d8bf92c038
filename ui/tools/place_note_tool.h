// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tools/map_tool.h"

#include <string>

namespace continua::ui {

/// Puts a note where it is clicked, or with Enter where the pointer is; with Shift held it stays in
/// hand for the next one.
class PlaceNoteTool final : public MapTool {
public:
    /// @param text  What a new note says until somebody writes into it.
    explicit PlaceNoteTool(std::string text) : m_text(std::move(text)) {}

    ToolResponse handle(const ToolEvent& event, const ToolContext& context, IdSource& ids) override;
    void reset() override {}

private:
    std::string m_text;
};

}  // namespace continua::ui
