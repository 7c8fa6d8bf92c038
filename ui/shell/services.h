// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/session.h"

namespace continua::ui {

/// Reads the catalog below `folder` (the program's resources) and opens the doors to planner,
/// rules, templates and project files.
///
/// @error FileMissing, MalformedText ...  The catalog cannot be read.
Result<Services> openServices(const QString& folder, const QString& version);

/// The base map below `folder`.
Result<std::shared_ptr<const basemap::Basemap>> openBasemap(const QString& folder);

}  // namespace continua::ui
