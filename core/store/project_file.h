// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/scenario.h"

#include <string>

namespace continua::store {

/// Marks a SQLite file as a Continua project: "Cntn", at byte 68 of the file.
inline constexpr int kApplicationId = 0x436e746e;

/// Reads a project. The file is copied into memory, checked and upgraded there; it is never
/// written to.
///
/// Every error names the path, what was found and what was expected.
/// @error FileMissing, FileNotReadable
/// @error FileForeign      Not SQLite, or SQLite of another program.
/// @error FileDamaged      Truncated, or its pages or rows do not fit together.
/// @error FileTooNew       Written by a later release.
/// @error ValueOutOfRange  Holds a figure that cannot be: "site[17, TYO-OTE].latitude_deg".
/// @error BrokenReference  A row names an object that is not there.
/// @error MigrationFailed, and those of readCatalogText()
Result<Project> openProject(const std::string& path);

/// Writes a project. It takes the place of the file at `path` in one step, after it has been read
/// back and found equal; until then, and on every error, that file stays as it is.
///
/// @error FileNotWritable  The folder or file may not be written, or the disk is full.
/// @error ValueOutOfRange  The project holds a figure that the schema refuses.
Result<> saveProject(const Project& project, const std::string& path);

}  // namespace continua::store
