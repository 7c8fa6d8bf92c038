// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tools/map_tool.h"

namespace continua::ui {

/// Measures a way over the ground, point by point: its length, what fiber along it would come to
/// and how long light takes. Draws nothing into the design.
class MeasureTool final : public MapTool {
public:
    ToolResponse handle(const ToolEvent& event, const ToolContext& context, IdSource& ids) override;
    void reset() override;

private:
    ToolResponse preview(const ToolEvent& event, const Design& design) const;

    std::vector<GeoPoint> m_points;
    GeoPoint m_pointer;
    bool m_isEnded = false;  ///< The way no longer follows the pointer.
};

}  // namespace continua::ui
