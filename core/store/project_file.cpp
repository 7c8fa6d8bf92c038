// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/project_file.h"

#include "core/store/atomic_file.h"
#include "core/store/file_check.h"
#include "core/store/migrations.h"
#include "core/store/project_rows.h"

namespace continua::store {
namespace {

Error of(const std::string& path, Error error)
{
    error.subject = path;
    return error;
}

Result<Database> emptyProject()
{
    Result<Database> created = Database::openInMemory();
    if (!created)
        return created;
    Database database = *std::move(created);
    const std::string setUp =
        "PRAGMA foreign_keys = ON; PRAGMA application_id = " + std::to_string(kApplicationId);
    if (const Result<> done = database.run(setUp); !done)
        return done.error();
    if (const Result<int> done = migrate(database); !done)
        return done.error();
    return database;
}

/// A copy of the file in memory, of this release's schema.
Result<Database> copyOf(const std::string& path)
{
    const Result<Database> file = Database::openReadOnly(path);
    if (!file)
        return file.error();
    Result<Database> created = Database::openInMemory();
    if (!created)
        return created;
    Database copy = *std::move(created);
    if (const Result<> done = copy.copyFrom(*file); !done)
        return done.error();
    if (const Result<> sound = checkPages(copy); !sound)
        return sound.error();
    if (const Result<int> done = migrate(copy); !done)
        return done.error();
    return copy;
}

Result<std::string> imageOf(const Design& design)
{
    Result<Database> created = emptyProject();
    if (!created)
        return created.error();
    Database database = *std::move(created);
    Result<Transaction> begun = Transaction::begin(database);
    if (!begun)
        return begun.error();
    Transaction transaction = *std::move(begun);
    if (const Result<> done = writeDesign(database, design); !done)
        return done.error();
    if (const Result<> done = transaction.commit(); !done)
        return done.error();
    return database.image();
}

}  // namespace

Result<Design> openProject(const std::string& path)
{
    if (const Result<> isOurs = checkHeader(path); !isOurs)
        return of(path, isOurs.error());
    const Result<Database> copy = copyOf(path);
    if (!copy)
        return of(path, copy.error());
    Result<Database> created = emptyProject();
    if (!created)
        return of(path, created.error());
    Database project = *std::move(created);
    if (const Result<> sound = takeRows(*copy, project); !sound)
        return of(path, sound.error());
    Result<Design> design = readDesign(project);
    return design ? std::move(design) : of(path, design.error());
}

Result<> saveProject(const Design& design, const std::string& path)
{
    const Result<std::string> image = imageOf(design);
    if (!image)
        return of(path, image.error());
    const auto readsBackEqual = [&](const std::string& newFile) -> Result<> {
        const Result<Design> back = openProject(newFile);
        if (!back)
            return of(path, back.error());
        if (!(*back == design))
            return Error{.code = ErrorCode::FileNotWritable,
                         .subject = path,
                         .expected = "what was written to read back equal"};
        return Done{};
    };
    return replaceFile(path, *image, readsBackEqual);
}

}  // namespace continua::store
