// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tools/map_tool.h"

#include <functional>

namespace continua::ui {

/// Places one site where it is clicked, or with Enter where the pointer is; with Shift held it
/// stays in hand for the next one.
class PlaceSiteTool final : public MapTool {
public:
    /// What the map knows of a position.
    struct Surroundings {
        std::string country;  ///< ISO 3166-1 alpha-3; empty at sea.
        std::string town;     ///< Name of the nearest one; empty where none is near.
    };
    using Look = std::function<Surroundings(GeoPoint)>;

    /// @param look  Asked for the country and the name of a new site.
    explicit PlaceSiteTool(Look look) : m_look(std::move(look)) {}

    /// The kind of the next site.
    void setKind(SiteKind kind) { m_kind = kind; }
    SiteKind kind() const { return m_kind; }

    ToolResponse handle(const ToolEvent& event, const ToolContext& context, IdSource& ids) override;
    void reset() override {}

private:
    Look m_look;
    SiteKind m_kind = SiteKind::RegionalDc;
};

}  // namespace continua::ui
