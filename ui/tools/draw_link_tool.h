// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tools/map_tool.h"

namespace continua::ui {

/// Draws a link from site to site: a click on a site begins it, clicks beside it set waypoints, a
/// click on another site ends it. A drag from site to site does both; a double click or Enter
/// ends at the nearest site, Backspace takes the last point back, Escape all of them.
class DrawLinkTool final : public MapTool {
public:
    ToolResponse handle(const ToolEvent& event, const ToolContext& context, IdSource& ids) override;
    void reset() override;

private:
    void begin(SiteId site);
    ToolResponse press(const ToolEvent& event, const ToolContext& context, IdSource& ids);
    ToolResponse finish(SiteId to, const ToolEvent& event, const Design& design, IdSource& ids);
    ToolResponse preview(const ToolEvent& event, const ToolContext& context) const;

    std::optional<SiteId> m_from;  ///< Empty until the first site is clicked.
    std::vector<GeoPoint> m_waypoints;
    GeoPoint m_pointer;  ///< Where it was last seen; Enter has no position.
};

}  // namespace continua::ui
