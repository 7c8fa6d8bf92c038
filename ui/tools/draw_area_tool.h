// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tools/map_tool.h"

#include <string>

namespace continua::ui {

/// Draws a failure area corner by corner; a click on the first corner, a double click or Enter
/// closes it.
class DrawAreaTool final : public MapTool {
public:
    /// @param name  What a new area is called, before a number.
    explicit DrawAreaTool(std::string name) : m_name(std::move(name)) {}

    ToolResponse handle(const ToolEvent& event, const ToolContext& context, IdSource& ids) override;
    void reset() override { m_corners.clear(); }

private:
    ToolResponse press(const ToolEvent& event, const Design& design, IdSource& ids);
    ToolResponse finish(const ToolEvent& event, const Design& design, IdSource& ids);
    ToolResponse preview(const ToolEvent& event) const;

    std::string m_name;
    std::vector<GeoPoint> m_corners;
    GeoPoint m_pointer;
};

}  // namespace continua::ui
