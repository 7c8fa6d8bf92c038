// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/scenario_rows.h"

#include "core/store/empty_project.h"
#include "core/store/file_check.h"
#include "core/store/migrations.h"
#include "core/store/project_rows.h"
#include "core/store/shared_fields.h"
#include "core/store/tables.h"

namespace continua::store {
namespace {

enum class Kind { Assumption, Phase, Site, Link, Rack, Workload, Pin, Area, Note, Approval };

constexpr OneOf<Kind, 10> kKinds{{{
    {Kind::Assumption, "assumption"},
    {Kind::Phase, "phase"},
    {Kind::Site, "site"},
    {Kind::Link, "link"},
    {Kind::Rack, "rack"},
    {Kind::Workload, "workload"},
    {Kind::Pin, "pin"},
    {Kind::Area, "area"},
    {Kind::Note, "note"},
    {Kind::Approval, "approval"},
}}};

struct AsBytes {
    std::string load(const Statement& row, int column) const { return row.text(column); }
    void store(Statement& row, int parameter, const std::string& value) const
    {
        row.bindBytes(parameter, value);
    }
};

struct ScenarioRow {
    ScenarioId id = {};
    std::string name = {};
    std::string notes = {};
    std::string edits = {};  ///< The image of a database with the rows that are new or another.
};

template <class Access>
void describe(Access& access, ScenarioRow& row)
{
    access.field("id", row.id, AsId<Scenario>{});
    access.field("name", row.name, AsText{});
    access.field("notes", row.notes, AsText{});
    access.field("edits", row.edits, AsBytes{});
}

/// A row of the baseline that a scenario has not.
struct Removal {
    ScenarioId scenario = {};
    Kind kind = Kind::Site;
    std::int64_t row = 0;
};

struct AsInteger {
    std::int64_t load(const Statement& row, int column) const { return row.integer(column); }
    void store(Statement& row, int parameter, std::int64_t value) const
    {
        row.bind(parameter, value);
    }
};

template <class Access>
void describe(Access& access, Removal& removal)
{
    access.field("scenario", removal.scenario, AsId<Scenario>{});
    access.field("kind", removal.kind, kKinds);
    access.field("row", removal.row, AsInteger{});
}

/// Calls `visit.operator()<Entity>(Kind)` for every entity.
template <class Visitor>
void forEachKind(Visitor visit)
{
    visit.template operator()<Assumption>(Kind::Assumption);
    visit.template operator()<Phase>(Kind::Phase);
    visit.template operator()<Site>(Kind::Site);
    visit.template operator()<Link>(Kind::Link);
    visit.template operator()<Rack>(Kind::Rack);
    visit.template operator()<Workload>(Kind::Workload);
    visit.template operator()<Pin>(Kind::Pin);
    visit.template operator()<RiskArea>(Kind::Area);
    visit.template operator()<Note>(Kind::Note);
    visit.template operator()<Approval>(Kind::Approval);
}

/// The rows that an edit leaves new or another, as tables.
PartialRows rowsAfter(const ChangeSet& edits)
{
    PartialRows rows;
    forEachKind([&]<class Entity>(Kind) {
        for (const auto& [id, change] : edits.of<Entity>())
            if (change.after)
                rows.all<Entity>().emplace(id, *change.after);
    });
    if (edits.changesInfo())
        rows.info = edits.infoAfter();
    if (edits.changesCatalog())
        rows.catalog = edits.catalogAfter();
    return rows;
}

Result<std::string> imageOf(const ChangeSet& edits)
{
    Result<Database> created = emptyProject(References::Unchecked);
    if (!created)
        return created.error();
    Database database = *std::move(created);
    Result<Transaction> begun = Transaction::begin(database);
    if (!begun)
        return begun.error();
    Transaction transaction = *std::move(begun);
    if (const Result<> done = writePartial(database, rowsAfter(edits)); !done)
        return done.error();
    if (const Result<> done = transaction.commit(); !done)
        return done.error();
    return database.image();
}

Result<PartialRows> rowsIn(const std::string& image)
{
    Result<Database> opened = Database::fromImage(image);
    if (!opened)
        return opened.error();
    Database copy = *std::move(opened);
    if (const Result<> sound = checkPages(copy); !sound)
        return sound.error();
    if (const Result<int> done = migrate(copy); !done)
        return done.error();
    Result<Database> created = emptyProject(References::Unchecked);
    if (!created)
        return created.error();
    Database fresh = *std::move(created);
    if (const Result<> sound = takeRows(copy, fresh); !sound)
        return sound.error();
    return readPartial(fresh);
}

/// The edits of a scenario that has these rows instead of the baseline's, and lacks those removed.
ChangeSet editsOf(const Design& baseline, const PartialRows& rows, ScenarioId scenario,
                  const std::vector<Removal>& removals)
{
    ChangeSet edits;
    forEachKind([&]<class Entity>(Kind kind) {
        for (const auto& [id, row] : rows.all<Entity>()) {
            if (const Entity* before = baseline.find(id))
                edits.replace(*before, row);
            else
                edits.insert(row);
        }
        for (const Removal& removal : removals)
            if (removal.scenario == scenario && removal.kind == kind)
                if (const Entity* gone = baseline.find(Id<Entity>{removal.row}))
                    edits.remove(*gone);
    });
    if (rows.info)
        edits.replaceInfo(baseline.info(), *rows.info);
    if (rows.catalog)
        edits.replaceCatalog(baseline.sharedCatalog(), rows.catalog);
    return edits;
}

Error within(const std::string& scenario, Error error)
{
    error.place = "scenario[" + scenario + "]" + (error.place.empty() ? "" : ": ") + error.place;
    return error;
}

}  // namespace

Result<> writeScenarios(Database& database, const Table<Scenario>& scenarios)
{
    std::vector<ScenarioRow> rows;
    std::vector<Removal> removals;
    for (const auto& [id, scenario] : scenarios) {
        Result<std::string> image = imageOf(scenario.edits);
        if (!image)
            return within(scenario.name, image.error());
        rows.push_back({id, scenario.name, scenario.notes, *std::move(image)});
        forEachKind([&, id = id]<class Entity>(Kind kind) {
            for (const auto& [row, change] : scenario.edits.of<Entity>())
                if (!change.after)
                    removals.push_back({id, kind, row.value});
        });
    }
    return inOrder([&] { return insertRows(database, "scenario", rows); },
                   [&] { return insertRows(database, "scenario_removal", removals); });
}

Result<Table<Scenario>> readScenarios(const Database& database, const Design& baseline)
{
    const auto rows = readRows<ScenarioRow>(database, "scenario");
    if (!rows)
        return rows.error();
    const auto removals = readRows<Removal>(database, "scenario_removal");
    if (!removals)
        return removals.error();
    Table<Scenario> scenarios;
    for (const ScenarioRow& row : *rows) {
        const Result<PartialRows> changed = rowsIn(row.edits);
        if (!changed)
            return within(row.name, changed.error());
        Scenario scenario{row.id, row.name, row.notes,
                          editsOf(baseline, *changed, row.id, *removals)};
        Design trial = baseline;
        if (const Result<> whole = scenario.edits.applyTo(trial); !whole)
            return within(row.name, whole.error());
        scenarios.emplace(row.id, std::move(scenario));
    }
    return scenarios;
}

}  // namespace continua::store
