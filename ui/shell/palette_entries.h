// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/actions.h"
#include "ui/shell/session.h"

namespace continua::ui {

class EditCommands;

/// Every command that can be run now, every object of the design and every issue.
///
/// @param showIssue  Takes the row of an issue.
std::vector<SearchEntry> paletteEntries(Session& session, const Actions& actions,
                                        EditCommands& edits,
                                        const std::function<void(int)>& showIssue);

/// Finds places of the base map by the beginning of any of their names; a position typed as
/// "35.18, 136.9" is a place as well. Without a map only positions are found.
PlaceFinder placeFinder(std::shared_ptr<const basemap::Basemap> map);

}  // namespace continua::ui
