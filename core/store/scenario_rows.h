// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/scenario.h"
#include "core/store/sqlite.h"

namespace continua::store {

/// The scenarios of a project. @pre `database` has their tables, empty.
Result<> writeScenarios(Database& database, const Table<Scenario>& scenarios);

/// @error FileDamaged, ValueOutOfRange, BrokenReference, FileTooNew  The place names the scenario.
Result<Table<Scenario>> readScenarios(const Database& database, const Design& baseline);

}  // namespace continua::store
