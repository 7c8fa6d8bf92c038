// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/empty_project.h"

#include "core/store/migrations.h"
#include "core/store/project_file.h"

namespace continua::store {

Result<Database> emptyProject(References references)
{
    Result<Database> created = Database::openInMemory();
    if (!created)
        return created;
    Database database = *std::move(created);
    // A part of a project stands inside a project's file, many to one: small pages keep it small.
    const std::string setUp =
        (references == References::Checked ? std::string("PRAGMA foreign_keys = ON;")
                                           : std::string("PRAGMA page_size = 512;"
                                                         "PRAGMA foreign_keys = OFF;"))
        + "PRAGMA application_id = " + std::to_string(kApplicationId);
    if (const Result<> done = database.run(setUp); !done)
        return done.error();
    if (const Result<int> done = migrate(database); !done)
        return done.error();
    return database;
}

}  // namespace continua::store
