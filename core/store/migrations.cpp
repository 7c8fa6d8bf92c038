// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/migrations.h"

#include "core/store/schema_version_1.h"

namespace continua::store {
namespace {

constexpr Migration kMigrations[] = {
    {1, "The first release", kSchemaVersion1},
    {2, "A link may say what power its spans are launched with", R"sql(
        -- NULL: the local optimum of each span.
        ALTER TABLE link ADD COLUMN
            launch_per_50ghz_dbm REAL CHECK (launch_per_50ghz_dbm BETWEEN -100 AND 100);
    )sql"},
    {3, "A project may go in phases, and objects exist from one to another", R"sql(
        CREATE TABLE phase (
            id                 INTEGER PRIMARY KEY,
            name               TEXT NOT NULL,
            year               INTEGER NOT NULL CHECK (year BETWEEN 0 AND 9999),
            month              INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
            demand_factor      REAL NOT NULL CHECK (demand_factor > 0),
            equipment_factor   REAL NOT NULL CHECK (equipment_factor > 0),
            electricity_factor REAL NOT NULL CHECK (electricity_factor >= 0),
            notes              TEXT NOT NULL
        ) STRICT;
        -- NULL: from the first phase on, and for good.
        ALTER TABLE site ADD COLUMN phase_from INTEGER REFERENCES phase (id);
        ALTER TABLE site ADD COLUMN phase_to INTEGER REFERENCES phase (id);
        ALTER TABLE link ADD COLUMN phase_from INTEGER REFERENCES phase (id);
        ALTER TABLE link ADD COLUMN phase_to INTEGER REFERENCES phase (id);
        ALTER TABLE rack ADD COLUMN phase_from INTEGER REFERENCES phase (id);
        ALTER TABLE rack ADD COLUMN phase_to INTEGER REFERENCES phase (id);
        ALTER TABLE workload ADD COLUMN phase_from INTEGER REFERENCES phase (id);
        ALTER TABLE workload ADD COLUMN phase_to INTEGER REFERENCES phase (id);
    )sql"},
    {4, "A project may have scenarios", R"sql(
        CREATE TABLE scenario (
            id    INTEGER PRIMARY KEY,
            name  TEXT NOT NULL UNIQUE CHECK (name <> ''),
            notes TEXT NOT NULL,
            edits BLOB NOT NULL  -- rows that are new or another than in the baseline: a database
                                 -- of the same tables, so that the same steps upgrade it
        ) STRICT;
        CREATE TABLE scenario_removal (
            scenario INTEGER NOT NULL REFERENCES scenario (id),
            kind     TEXT NOT NULL CHECK (kind IN ('assumption', 'phase', 'site', 'link', 'rack',
                         'workload', 'pin')),
            row      INTEGER NOT NULL,  -- id of the baseline's row that the scenario has not
            PRIMARY KEY (scenario, kind, row)
        ) STRICT, WITHOUT ROWID;
    )sql"},
    {5, "Areas, notes and approvals; places in the diagram; what plans aim at", R"sql(
        CREATE TABLE area (
            id    INTEGER PRIMARY KEY,
            name  TEXT NOT NULL,
            notes TEXT NOT NULL
        ) STRICT;
        CREATE TABLE area_corner (
            area          INTEGER NOT NULL REFERENCES area (id),
            position      INTEGER NOT NULL CHECK (position BETWEEN 0 AND 2147483647),
            latitude_deg  REAL NOT NULL CHECK (latitude_deg BETWEEN -90 AND 90),
            longitude_deg REAL NOT NULL CHECK (longitude_deg BETWEEN -180 AND 180),
            PRIMARY KEY (area, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE note (
            id            INTEGER PRIMARY KEY,
            latitude_deg  REAL NOT NULL CHECK (latitude_deg BETWEEN -90 AND 90),
            longitude_deg REAL NOT NULL CHECK (longitude_deg BETWEEN -180 AND 180),
            text          TEXT NOT NULL
        ) STRICT;
        CREATE TABLE approval (
            id          INTEGER PRIMARY KEY,
            rule        TEXT NOT NULL,
            -- the object, at most one of them
            site        INTEGER REFERENCES site (id),
            link        INTEGER REFERENCES link (id),
            rack        INTEGER REFERENCES rack (id),
            workload    INTEGER REFERENCES workload (id),
            part        INTEGER NOT NULL CHECK (part BETWEEN -1 AND 2147483647),
            detail      TEXT NOT NULL,
            reason      TEXT NOT NULL CHECK (reason <> ''),
            until_phase INTEGER REFERENCES phase (id)
        ) STRICT;
        -- NULL: not placed in the diagram.
        ALTER TABLE site ADD COLUMN diagram_x REAL CHECK (diagram_x BETWEEN -1e9 AND 1e9);
        ALTER TABLE site ADD COLUMN diagram_y REAL CHECK (diagram_y BETWEEN -1e9 AND 1e9);
        ALTER TABLE project ADD COLUMN objective TEXT NOT NULL DEFAULT 'cost'
            CHECK (objective IN ('cost', 'energy', 'carbon', 'latency', 'weighted'));
        ALTER TABLE scenario_removal RENAME TO scenario_removal_before;
        CREATE TABLE scenario_removal (
            scenario INTEGER NOT NULL REFERENCES scenario (id),
            kind     TEXT NOT NULL CHECK (kind IN ('assumption', 'phase', 'site', 'link', 'rack',
                         'workload', 'pin', 'area', 'note', 'approval')),
            row      INTEGER NOT NULL,  -- id of the baseline's row that the scenario has not
            PRIMARY KEY (scenario, kind, row)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO scenario_removal SELECT scenario, kind, row FROM scenario_removal_before;
        DROP TABLE scenario_removal_before;
    )sql"},
};

Result<> take(Database& database, const Migration& step)
{
    Result<Transaction> begun = Transaction::begin(database);
    if (!begun)
        return begun.error();
    Transaction transaction = *std::move(begun);
    if (const Result<> done = database.run(step.sql); !done)
        return done;
    const std::string version = std::to_string(step.version);
    if (const Result<> done = database.run("PRAGMA user_version = " + version); !done)
        return done;
    return transaction.commit();
}

}  // namespace

std::span<const Migration> migrations() { return kMigrations; }

int schemaVersion() { return migrations().back().version; }

Result<int> migrate(Database& database, std::span<const Migration> steps)
{
    const Result<std::int64_t> number = database.number("PRAGMA user_version");
    if (!number)
        return number.error();
    const int found = static_cast<int>(*number);
    const int newest = steps.back().version;
    if (found > newest)
        return Error{.code = ErrorCode::FileTooNew,
                     .place = "user_version",
                     .value = std::to_string(found),
                     .expected = "at most " + std::to_string(newest)};

    for (const Migration& step : steps) {
        if (step.version <= found)
            continue;
        if (const Result<> done = take(database, step); !done)
            return Error{.code = ErrorCode::MigrationFailed,
                         .place = "version " + std::to_string(step.version),
                         .detail = std::string(step.note) + ": " + done.error().detail};
    }
    return found;
}

}  // namespace continua::store
