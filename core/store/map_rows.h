// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/design.h"
#include "core/store/sqlite.h"

/// What is drawn on the map beside sites and links.
namespace continua::store {

Result<> writeNotes(Database& database, const Table<Note>& notes);
Result<Table<Note>> readNotes(const Database& database);

Result<> writeAreas(Database& database, const Table<RiskArea>& areas);
Result<Table<RiskArea>> readAreas(const Database& database);

}  // namespace continua::store
