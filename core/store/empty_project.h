// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sqlite.h"

namespace continua::store {

/// Whether a row may name one that stands elsewhere.
enum class References { Checked, Unchecked };

/// A database in memory with the tables of this release, all empty.
Result<Database> emptyProject(References references = References::Checked);

}  // namespace continua::store
