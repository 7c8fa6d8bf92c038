// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/design.h"
#include "core/store/sqlite.h"

#include <optional>

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

/// Some rows of a design, whole or not: what they refer to may be elsewhere.
struct PartialRows {
    std::optional<ProjectInfo> info = {};
    std::shared_ptr<const Catalog> catalog = {};  ///< Null: none of its own.
    std::tuple<Table<Assumption>, Table<Phase>, Table<Site>, Table<Link>, Table<Rack>,
               Table<Workload>, Table<Pin>, Table<RiskArea>, Table<Note>, Table<Approval>>
        tables = {};

    template <class Entity>
    const Table<Entity>& all() const
    {
        return std::get<Table<Entity>>(tables);
    }
    template <class Entity>
    Table<Entity>& all()
    {
        return std::get<Table<Entity>>(tables);
    }
};

/// @pre `database` has the tables, empty, and does not check references.
Result<> writePartial(Database& database, const PartialRows& rows);
Result<PartialRows> readPartial(const Database& database);

/// All tables of a design, catalog snapshot included. @pre `database` has them, empty.
Result<> writeDesign(Database& database, const Design& design);
/// @error  also those of readCatalogText() and of ChangeSet::applyTo().
Result<Design> readDesign(const Database& database);

}  // namespace continua::store
