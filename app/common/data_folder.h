// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace continua::app {

/// Where catalog, templates and base map are: what CONTINUA_DATA_DIR names, else the installed
/// folder seen from the program, else (a build tree) the resources of the sources.
///
/// @error FileMissing  None of them holds a catalog; the places tried are in `expected`.
Result<std::filesystem::path> dataFolder();

}  // namespace continua::app
