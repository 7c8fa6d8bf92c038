// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/project_rows.h"

#include "core/catalog/catalog_json.h"
#include "core/model/change_set.h"
#include "core/store/map_rows.h"
#include "core/store/shared_fields.h"
#include "core/store/tables.h"

namespace continua::store {
namespace {

constexpr OneOf<Pin::Kind, 4> kPinKinds{{{
    {Pin::Kind::MustHost, "must_host"},
    {Pin::Kind::MustNotHost, "must_not_host"},
    {Pin::Kind::KeepOpen, "keep_open"},
    {Pin::Kind::KeepClosed, "keep_closed"},
}}};

}  // namespace

template <class Access>
void describe(Access& access, Pin& pin)
{
    access.field("id", pin.id, AsId<Pin>{});
    access.field("kind", pin.kind, kPinKinds);
    access.field("site", pin.site, AsId<Site>{});
    access.field("workload", pin.workload, AsId<Workload>{});
    access.field("replica", pin.replica, AsWhole{});
}

template <class Access>
void describe(Access& access, Phase& phase)
{
    access.field("id", phase.id, AsId<Phase>{});
    access.field("name", phase.name, AsText{});
    access.field("year", phase.date.year, AsWhole{});
    access.field("month", phase.date.month, AsWhole{});
    access.field("demand_factor", phase.demandFactor, AsNumber{});
    access.field("equipment_factor", phase.equipmentFactor, AsNumber{});
    access.field("electricity_factor", phase.electricityFactor, AsNumber{});
    access.field("notes", phase.notes, AsText{});
}

template <class Access>
void describe(Access& access, Approval& approval)
{
    access.field("id", approval.id, AsId<Approval>{});
    access.field("rule", approval.rule, AsText{});
    access.field("site", approval.site, AsId<Site>{});
    access.field("link", approval.link, AsId<Link>{});
    access.field("rack", approval.rack, AsId<Rack>{});
    access.field("workload", approval.workload, AsId<Workload>{});
    access.field("part", approval.part, AsWhole{});
    access.field("detail", approval.detail, AsText{});
    access.field("reason", approval.reason, AsText{});
    access.field("until_phase", approval.until, AsId<Phase>{});
}

template <class Access>
void describe(Access& access, Assumption& assumption)
{
    access.field("id", assumption.id, AsId<Assumption>{});
    access.field("key", assumption.key, AsText{});
    access.field("name", assumption.name, AsText{});
    access.field("value", assumption.value, AsNumber{});
    access.field("unit", assumption.unit, AsText{});
    describeProvenance(access, assumption.provenance);
}

namespace {

const ListTable<Assumption, std::string, AsText> kEstimatedFields{
    "assumption_estimated_field", "assumption", "value", {}};

constexpr OneOf<Objective, 5> kObjectives{{{
    {Objective::Cost, "cost"},
    {Objective::Energy, "energy"},
    {Objective::Carbon, "carbon"},
    {Objective::Latency, "latency"},
    {Objective::Weighted, "weighted"},
}}};

/// The only row of the project's own table.
struct InfoRow {
    int id = 1;
    ProjectInfo info;
};

template <class Access>
void describe(Access& access, InfoRow& row)
{
    access.field("id", row.id, AsWhole{});
    access.field("title", row.info.title, AsText{});
    access.field("description", row.info.description, AsText{});
    access.field("origin", row.info.origin, AsText{});
    access.field("objective", row.info.objective, kObjectives);
}

Result<> writeCatalog(Database& database, const Catalog& catalog)
{
    Result<Statement> prepared = database.prepare("INSERT INTO catalog (id, json) VALUES (1, ?)");
    if (!prepared)
        return prepared.error();
    Statement insert = *std::move(prepared);
    insert.bind(1, std::string_view(writeCatalogText(catalog)));
    if (const Result<bool> done = insert.step(); !done)
        return done.error();
    return Done{};
}

Result<std::shared_ptr<const Catalog>> readStoredCatalog(const Database& database)
{
    const Result<std::string> text = database.text("SELECT json FROM catalog");
    if (!text)
        return text.error();
    Result<Catalog> catalog = readCatalogText(*text, "");
    if (!catalog) {
        Error error = catalog.error();
        error.place = error.place.empty() ? "catalog.json" : "catalog.json: " + error.place;
        return error;
    }
    return std::make_shared<const Catalog>(*std::move(catalog));
}

Result<> writeAssumptions(Database& database, const Table<Assumption>& assumptions)
{
    const auto estimated = [](const Assumption& row) { return row.provenance.estimatedFields; };
    return inOrder([&] { return insertRows(database, "assumption", rowsOf(assumptions)); },
                   [&] { return kEstimatedFields.write(database, assumptions, estimated); });
}

Result<Table<Assumption>> readAssumptions(const Database& database)
{
    Result<std::vector<Assumption>> rows = readRows<Assumption>(database, "assumption");
    if (!rows)
        return rows.error();
    Table<Assumption> assumptions = byId(*std::move(rows));
    const auto estimated = [](Assumption & row) -> auto& { return row.provenance.estimatedFields; };
    if (const Result<> done = kEstimatedFields.read(database, assumptions, estimated); !done)
        return done.error();
    return assumptions;
}

/// A table that has no lists.
template <class Entity>
Result<Table<Entity>> readPlain(const Database& database, const std::string& table)
{
    Result<std::vector<Entity>> rows = readRows<Entity>(database, table);
    if (!rows)
        return rows.error();
    return byId(*std::move(rows));
}

/// Adds the edit that inserts every row of a table that was read.
template <class Entity>
Result<> insertAll(ChangeSet& edit, const Result<Table<Entity>>& rows)
{
    if (!rows)
        return rows.error();
    for (const auto& [id, row] : *rows)
        edit.insert(row);
    return Done{};
}

/// From the catalog's assumptions, which a new design has, to the stored ones. Keys that the file
/// does not have keep the catalog's figure.
Result<> replaceAssumptions(ChangeSet& edit, const Table<Assumption>& from,
                            const Result<Table<Assumption>>& stored)
{
    if (!stored)
        return stored.error();
    const auto isStored = [&](const Assumption& row) {
        return std::any_of(stored->begin(), stored->end(),
                           [&](const auto& entry) { return entry.second.key == row.key; });
    };
    for (const auto& [id, row] : from)
        if (isStored(row) && !stored->contains(id))
            edit.remove(row);
    for (const auto& [id, row] : *stored) {
        if (const auto known = from.find(id); known != from.end())
            edit.replace(known->second, row);
        else
            edit.insert(row);
    }
    return Done{};
}

/// The tables of a Design or of PartialRows.
template <class Rows>
Result<> writeTables(Database& database, const Rows& rows)
{
    return inOrder(
        [&] { return writeAssumptions(database, rows.template all<Assumption>()); },
        [&] { return insertRows(database, "phase", rowsOf(rows.template all<Phase>())); },
        [&] { return writeSites(database, rows.template all<Site>()); },
        [&] { return writeLinks(database, rows.template all<Link>()); },
        [&] { return writeRacks(database, rows.template all<Rack>()); },
        [&] { return writeWorkloads(database, rows.template all<Workload>()); },
        [&] { return insertRows(database, "pin", rowsOf(rows.template all<Pin>())); },
        [&] { return writeAreas(database, rows.template all<RiskArea>()); },
        [&] { return writeNotes(database, rows.template all<Note>()); },
        [&] { return insertRows(database, "approval", rowsOf(rows.template all<Approval>())); });
}

template <class Entity>
Result<> take(Result<Table<Entity>> read, Table<Entity>& into)
{
    if (!read)
        return read.error();
    into = *std::move(read);
    return Done{};
}

}  // namespace

Result<> writePartial(Database& database, const PartialRows& rows)
{
    if (rows.info) {
        const std::vector<InfoRow> info{{1, *rows.info}};
        if (const Result<> done = insertRows(database, "project", info); !done)
            return done;
    }
    if (rows.catalog)
        if (const Result<> done = writeCatalog(database, *rows.catalog); !done)
            return done;
    return writeTables(database, rows);
}

Result<PartialRows> readPartial(const Database& database)
{
    PartialRows rows;
    const Result<std::vector<InfoRow>> info = readRows<InfoRow>(database, "project");
    if (!info)
        return info.error();
    if (!info->empty())
        rows.info = info->front().info;
    const Result<std::int64_t> catalogs = database.number("SELECT count(*) FROM catalog");
    if (!catalogs)
        return catalogs.error();
    if (*catalogs > 0) {
        const auto catalog = readStoredCatalog(database);
        if (!catalog)
            return catalog.error();
        rows.catalog = *catalog;
    }
    const Result<> done = inOrder(
        [&] { return take(readAssumptions(database), rows.all<Assumption>()); },
        [&] { return take(readPlain<Phase>(database, "phase"), rows.all<Phase>()); },
        [&] { return take(readSites(database), rows.all<Site>()); },
        [&] { return take(readLinks(database), rows.all<Link>()); },
        [&] { return take(readRacks(database), rows.all<Rack>()); },
        [&] { return take(readWorkloads(database), rows.all<Workload>()); },
        [&] { return take(readPlain<Pin>(database, "pin"), rows.all<Pin>()); },
        [&] { return take(readAreas(database), rows.all<RiskArea>()); },
        [&] { return take(readNotes(database), rows.all<Note>()); },
        [&] { return take(readPlain<Approval>(database, "approval"), rows.all<Approval>()); });
    if (!done)
        return done.error();
    return rows;
}

Result<> writeDesign(Database& database, const Design& design)
{
    const std::vector<InfoRow> info{{1, design.info()}};
    return inOrder([&] { return insertRows(database, "project", info); },
                   [&] { return writeCatalog(database, design.catalog()); },
                   [&] { return writeTables(database, design); });
}

Result<Design> readDesign(const Database& database)
{
    const Result<std::vector<InfoRow>> info = readRows<InfoRow>(database, "project");
    if (!info)
        return info.error();
    if (info->size() != 1)
        return Error{.code = ErrorCode::FileDamaged,
                     .place = "project",
                     .value = std::to_string(info->size()),
                     .expected = "1"};
    const auto catalog = readStoredCatalog(database);
    if (!catalog)
        return catalog.error();

    Design design(info->front().info, *catalog);
    ChangeSet edit;
    const Result<> done = inOrder(
        [&] {
            return replaceAssumptions(edit, design.all<Assumption>(), readAssumptions(database));
        },
        [&] { return insertAll(edit, readSites(database)); },
        [&] { return insertAll(edit, readLinks(database)); },
        [&] { return insertAll(edit, readRacks(database)); },
        [&] { return insertAll(edit, readWorkloads(database)); },
        [&] { return insertAll(edit, readPlain<Pin>(database, "pin")); },
        [&] { return insertAll(edit, readPlain<Phase>(database, "phase")); },
        [&] { return insertAll(edit, readAreas(database)); },
        [&] { return insertAll(edit, readNotes(database)); },
        [&] { return insertAll(edit, readPlain<Approval>(database, "approval")); },
        [&] { return edit.applyTo(design); });
    if (!done)
        return done.error();
    return design;
}

}  // namespace continua::store
