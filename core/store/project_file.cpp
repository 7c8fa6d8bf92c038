// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/project_file.h"

#include "core/store/atomic_file.h"
#include "core/store/empty_project.h"
#include "core/store/file_check.h"
#include "core/store/migrations.h"
#include "core/store/project_rows.h"
#include "core/store/scenario_rows.h"

namespace continua::store {
namespace {

Error of(const std::string& path, Error error)
{
    error.subject = path;
    return error;
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

Result<std::string> imageOf(const Project& project)
{
    Result<Database> created = emptyProject();
    if (!created)
        return created.error();
    Database database = *std::move(created);
    Result<Transaction> begun = Transaction::begin(database);
    if (!begun)
        return begun.error();
    Transaction transaction = *std::move(begun);
    if (const Result<> done = writeDesign(database, project.baseline); !done)
        return done.error();
    if (const Result<> done = writeScenarios(database, project.scenarios); !done)
        return done.error();
    if (const Result<> done = transaction.commit(); !done)
        return done.error();
    return database.image();
}

}  // namespace

Result<Project> openProject(const std::string& path)
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
    Result<Design> baseline = readDesign(project);
    if (!baseline)
        return of(path, baseline.error());
    Result<Table<Scenario>> scenarios = readScenarios(project, *baseline);
    if (!scenarios)
        return of(path, scenarios.error());
    return Project(*std::move(baseline), *std::move(scenarios));
}

Result<> saveProject(const Project& project, const std::string& path)
{
    const Result<std::string> image = imageOf(project);
    if (!image)
        return of(path, image.error());
    const auto readsBackEqual = [&](const std::string& newFile) -> Result<> {
        const Result<Project> back = openProject(newFile);
        if (!back)
            return of(path, back.error());
        if (!(*back == project))
            return Error{.code = ErrorCode::FileNotWritable,
                         .subject = path,
                         .expected = "what was written to read back equal"};
        return Done{};
    };
    return replaceFile(path, *image, readsBackEqual);
}

}  // namespace continua::store
