// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sqlite.h"

#include <span>

namespace continua::store {

/// One step of the schema. Once released, a step is never edited again.
struct Migration {
    int version;       ///< The schema's version after this step.
    const char* note;  ///< For the log of what was upgraded, in English.
    const char* sql;
};

/// All steps, oldest first. A new project takes them all, so there is no other schema.
std::span<const Migration> migrations();

/// The newest version this program reads and the one it writes.
int schemaVersion();

/// Brings `database` up to the last of `steps`, one transaction each.
///
/// @return                 The version it had before.
/// @error FileTooNew       Written by a later release; the place says by which schema.
/// @error MigrationFailed  A step failed; `database` stays at the version before it.
Result<int> migrate(Database& database, std::span<const Migration> steps = migrations());

}  // namespace continua::store
