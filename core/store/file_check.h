// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sqlite.h"

/// What is looked at before a file is believed, from the outside in.
namespace continua::store {

/// Whether the file at `path` can be read, is ours, whole and not too new, by its first 100 bytes
/// (https://www.sqlite.org/fileformat2.html) and its size.
///
/// @error FileMissing, FileNotReadable, FileForeign, FileDamaged, FileTooNew
Result<> checkHeader(const std::string& path);

/// Whether the pages of the copy hold together.
///
/// @error FileDamaged
Result<> checkPages(const Database& copy);

/// Copies every row of `copy` into `fresh`, an empty project whose schema then has looked at each
/// value, whatever the schema of the file says.
///
/// @error ValueOutOfRange  Names the row, the column, its value and what is allowed.
/// @error BrokenReference  Names the row.
/// @error FileDamaged      A table is missing or has other columns.
Result<> takeRows(const Database& copy, Database& fresh);

}  // namespace continua::store
