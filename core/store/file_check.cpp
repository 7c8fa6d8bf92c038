// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/file_check.h"

#include "core/store/migrations.h"
#include "core/store/project_file.h"
#include "core/store/tables.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace continua::store {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kMagic{"SQLite format 3\0", 16};
using Header = std::array<unsigned char, 100>;

/// A big-endian number of the header.
std::uint32_t number(const Header& header, std::size_t at, std::size_t bytes)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < bytes; ++i)
        value = value << 8U | header[at + i];
    return value;
}

Error damaged(std::string place, std::string value, std::string expected)
{
    return {.code = ErrorCode::FileDamaged,
            .place = std::move(place),
            .value = std::move(value),
            .expected = std::move(expected)};
}

Result<> checkSize(const Header& header, std::uintmax_t size)
{
    constexpr std::size_t kPageSizeAt = 16;
    constexpr std::size_t kChangeCounterAt = 24;
    constexpr std::size_t kPageCountAt = 28;
    constexpr std::size_t kCountValidForAt = 92;
    const std::uint32_t stored = number(header, kPageSizeAt, 2);
    const std::uintmax_t pageSize = stored == 1 ? 65536 : stored;
    const std::uintmax_t expected = pageSize * number(header, kPageCountAt, 4);
    const bool isCountValid =
        number(header, kChangeCounterAt, 4) == number(header, kCountValidForAt, 4);
    if (isCountValid && size < expected)
        return damaged("size", std::to_string(size) + " bytes",
                       std::to_string(expected) + " bytes: the file is cut off");
    return Done{};
}

/// Values that a schema refuses are takeRows()'s to name; here only the structure counts.
bool isAboutValue(const std::string& message)
{
    return message.rfind("CHECK constraint failed", 0) == 0 || message.rfind("NULL value", 0) == 0
        || message.find(" value in ") != std::string::npos;
}

Result<std::vector<std::string>> columnsOf(const Database& database, const std::string& table)
{
    Result<Statement> prepared = database.prepare("PRAGMA table_info(" + table + ")");
    if (!prepared)
        return prepared.error();
    Statement info = *std::move(prepared);
    std::vector<std::string> columns;
    for (;;) {
        const Result<bool> found = info.step();
        if (!found)
            return found.error();
        if (!*found)
            return columns;
        columns.push_back(info.text(1));
    }
}

Result<> takeTable(const Database& copy, Database& fresh, const std::string& table)
{
    const Result<std::vector<std::string>> columns = columnsOf(fresh, table);
    if (!columns)
        return columns.error();
    Result<Statement> selecting = copy.prepare(selectText(table, *columns));
    if (!selecting)
        return Error{.code = ErrorCode::FileDamaged,
                     .place = table,
                     .expected = "the tables of a project",
                     .detail = selecting.error().detail};
    Result<Statement> inserting = fresh.prepare(insertText(table, *columns));
    if (!inserting)
        return inserting.error();
    Statement select = *std::move(selecting);
    Statement insert = *std::move(inserting);
    for (;;) {
        const Result<bool> found = select.step();
        if (!found)
            return found.error();
        if (!*found)
            return Done{};
        for (int column = 0; column < select.columnCount(); ++column)
            insert.bindColumnOf(select, column, column + 1);
        if (const Result<bool> done = insert.step(); !done)
            return refusedValue(table, *columns, select, done.error());
        insert.reset();
    }
}

}  // namespace

Result<> checkHeader(const std::string& path)
{
    std::error_code failed;
    const fs::file_status status = fs::status(path, failed);
    if (status.type() == fs::file_type::not_found)
        return Error{.code = ErrorCode::FileMissing, .expected = "a project file"};
    if (failed)
        return Error{.code = ErrorCode::FileNotReadable, .detail = failed.message()};
    if (!fs::is_regular_file(status))
        return Error{.code = ErrorCode::FileForeign,
                     .value = fs::is_directory(status) ? "a folder" : "no regular file",
                     .expected = "a project file"};
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return Error{.code = ErrorCode::FileNotReadable, .detail = std::strerror(errno)};

    Header header = {};
    file.read(reinterpret_cast<char*>(header.data()), header.size());
    const auto read = static_cast<std::size_t>(file.gcount());
    const bool isSqlite =
        read > 0 && std::memcmp(header.data(), kMagic.data(), std::min(read, kMagic.size())) == 0;
    if (read == 0)
        return damaged("size", "0 bytes", "a project file");
    if (!isSqlite)
        return Error{.code = ErrorCode::FileForeign,
                     .place = "bytes 0 to 15",
                     .expected = "SQLite format 3"};
    if (read < header.size())
        return damaged("size", std::to_string(read) + " bytes", "at least 100 bytes");

    constexpr std::size_t kUserVersionAt = 60;
    constexpr std::size_t kApplicationIdAt = 68;
    if (const std::uint32_t id = number(header, kApplicationIdAt, 4); id != kApplicationId)
        return Error{.code = ErrorCode::FileForeign,
                     .place = "application_id",
                     .value = std::to_string(id),
                     .expected = std::to_string(kApplicationId)};
    const std::uint32_t version = number(header, kUserVersionAt, 4);
    if (version == 0 || version > static_cast<std::uint32_t>(schemaVersion()))
        return Error{.code = version == 0 ? ErrorCode::FileDamaged : ErrorCode::FileTooNew,
                     .place = "user_version",
                     .value = std::to_string(version),
                     .expected = "1 to " + std::to_string(schemaVersion())};
    const std::uintmax_t size = fs::file_size(path, failed);
    return failed ? damaged("size", {}, "a project file") : checkSize(header, size);
}

Result<> checkPages(const Database& copy)
{
    Result<Statement> prepared = copy.prepare("PRAGMA quick_check");
    if (!prepared)
        return prepared.error();
    Statement check = *std::move(prepared);
    for (;;) {
        const Result<bool> found = check.step();
        if (!found)
            return found.error();
        if (!*found)
            return Done{};
        const std::string message = check.text(0);
        if (message != "ok" && !isAboutValue(message))
            return Error{.code = ErrorCode::FileDamaged,
                         .place = "pages",
                         .expected = "whole pages",
                         .detail = message};
    }
}

Result<> takeRows(const Database& copy, Database& fresh)
{
    // In the order they were made, but for phases: a table comes after those it refers to.
    Result<Statement> prepared = fresh.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
        " ORDER BY name <> 'phase', rowid");
    if (!prepared)
        return prepared.error();
    Statement list = *std::move(prepared);
    std::vector<std::string> tables;
    for (;;) {
        const Result<bool> found = list.step();
        if (!found)
            return found.error();
        if (!*found)
            break;
        tables.push_back(list.text(0));
    }
    list.reset();
    Result<Transaction> begun = Transaction::begin(fresh);
    if (!begun)
        return begun.error();
    Transaction transaction = *std::move(begun);
    for (const std::string& table : tables)
        if (const Result<> done = takeTable(copy, fresh, table); !done)
            return done;
    return transaction.commit();
}

}  // namespace continua::store
