// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/lens.h"
#include "ui/shell/file_commands.h"
#include "ui/tools/map_layers.h"

#include <functional>
#include <memory>

namespace continua::ui {

/// What the map is seen through; null: no lens.
struct MapOnScreen {
    std::shared_ptr<const report::LensView> lens;  ///< Null: none.
    bool isDiagram = false;
    MapLayers layers = {};
};

/// Tells `files` how each export is written; the map through the lens that is on the screen.
void addExports(FileCommands& files, std::function<MapOnScreen()> onScreen);

}  // namespace continua::ui
