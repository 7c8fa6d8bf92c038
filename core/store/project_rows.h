// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/design.h"
#include "core/store/sqlite.h"

/// Rows and structs: each function reads or writes the tables of one entity, lists included.
///
/// @error ValueOutOfRange  Writing: a value the schema refuses.
/// @error FileDamaged      Reading: rows that do not fit together.
namespace continua::store {

Result<> writeSites(Database& database, const Table<Site>& sites);
Result<Table<Site>> readSites(const Database& database);

Result<> writeLinks(Database& database, const Table<Link>& links);
Result<Table<Link>> readLinks(const Database& database);

Result<> writeRacks(Database& database, const Table<Rack>& racks);
Result<Table<Rack>> readRacks(const Database& database);

Result<> writeWorkloads(Database& database, const Table<Workload>& workloads);
Result<Table<Workload>> readWorkloads(const Database& database);

/// All tables of a design, catalog snapshot included. @pre `database` has them, empty.
Result<> writeDesign(Database& database, const Design& design);
/// @error  also those of readCatalogText() and of ChangeSet::applyTo().
Result<Design> readDesign(const Database& database);

}  // namespace continua::store
