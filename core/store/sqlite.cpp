// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite.h"

#include <sqlite3.h>

#include <algorithm>

namespace continua::store {
namespace {

ErrorCode errorCode(int status)
{
    if (status == SQLITE_CONSTRAINT_FOREIGNKEY)
        return ErrorCode::BrokenReference;
    switch (status & 0xff) {
    case SQLITE_CONSTRAINT: return ErrorCode::ValueOutOfRange;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_IOERR:
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::FileNotReadable;
    case SQLITE_NOTADB: return ErrorCode::FileForeign;
    default: return ErrorCode::FileDamaged;
    }
}

Error failure(sqlite3* handle)
{
    return {.code = errorCode(sqlite3_extended_errcode(handle)), .detail = sqlite3_errmsg(handle)};
}

/// What a project file has no use for must not run when a stranger's file is opened.
void distrust(sqlite3* handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
}

}  // namespace

void Statement::Finalizer::operator()(sqlite3_stmt* statement) const noexcept
{
    sqlite3_finalize(statement);
}

void Statement::bindNull(int parameter) { sqlite3_bind_null(m_statement.get(), parameter); }

void Statement::bind(int parameter, std::int64_t value)
{
    sqlite3_bind_int64(m_statement.get(), parameter, value);
}

void Statement::bind(int parameter, double value)
{
    sqlite3_bind_double(m_statement.get(), parameter, value);
}

void Statement::bind(int parameter, std::string_view value)
{
    // An empty view may have no data, which SQLite would take for NULL.
    sqlite3_bind_text64(m_statement.get(), parameter, value.empty() ? "" : value.data(),
                        value.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bindBytes(int parameter, std::string_view bytes)
{
    sqlite3_bind_blob64(m_statement.get(), parameter, bytes.empty() ? "" : bytes.data(),
                        bytes.size(), SQLITE_TRANSIENT);
}

Result<bool> Statement::step()
{
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW: return true;
    case SQLITE_DONE: return false;
    default: return failure(sqlite3_db_handle(m_statement.get()));
    }
}

void Statement::reset() { sqlite3_reset(m_statement.get()); }

int Statement::columnCount() const { return sqlite3_column_count(m_statement.get()); }

std::string Statement::columnName(int column) const
{
    return sqlite3_column_name(m_statement.get(), column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

std::string Statement::text(int column) const
{
    const unsigned char* bytes = sqlite3_column_text(m_statement.get(), column);
    const int count = sqlite3_column_bytes(m_statement.get(), column);
    return bytes
             ? std::string(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(count))
             : std::string();
}

void Statement::bindColumnOf(const Statement& row, int column, int parameter)
{
    sqlite3_bind_value(m_statement.get(), parameter,
                       sqlite3_column_value(row.m_statement.get(), column));
}

void Database::Closer::operator()(sqlite3* handle) const noexcept { sqlite3_close_v2(handle); }

Result<Database> Database::open(const std::string& path, int flags)
{
    sqlite3* raw = nullptr;
    const int status = sqlite3_open_v2(path.c_str(), &raw, flags, nullptr);
    Database database(raw);
    if (status != SQLITE_OK)
        return raw ? failure(raw) : Error{.code = ErrorCode::FileNotReadable};
    sqlite3_extended_result_codes(raw, 1);
    distrust(raw);
    return database;
}

Result<Database> Database::openInMemory()
{
    return open(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY);
}

Result<Database> Database::fromImage(std::string_view image)
{
    Result<Database> opened = openInMemory();
    if (!opened)
        return opened;
    auto* bytes = static_cast<unsigned char*>(sqlite3_malloc64(image.size()));
    if (!bytes)
        return Error{.code = ErrorCode::FileDamaged, .expected = "a database"};
    std::copy(image.begin(), image.end(), bytes);
    const auto size = static_cast<sqlite3_int64>(image.size());
    // SQLite frees the bytes, also where it refuses them.
    if (sqlite3_deserialize(opened->m_handle.get(), "main", bytes, size, size,
                            SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE)
        != SQLITE_OK)
        return failure(opened->m_handle.get());
    return opened;
}

Result<Database> Database::openReadOnly(const std::string& path)
{
    return open(path, SQLITE_OPEN_READONLY);
}

Result<> Database::run(const std::string& sql)
{
    if (sqlite3_exec(m_handle.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure(m_handle.get());
    return Done{};
}

Result<Statement> Database::prepare(const std::string& sql) const
{
    sqlite3_stmt* raw = nullptr;
    if (sqlite3_prepare_v2(m_handle.get(), sql.c_str(), -1, &raw, nullptr) != SQLITE_OK)
        return failure(m_handle.get());
    return Statement(raw);
}

Result<std::int64_t> Database::number(const std::string& query) const
{
    Result<Statement> statement = prepare(query);
    if (!statement)
        return statement.error();
    Statement rows = *std::move(statement);
    const Result<bool> found = rows.step();
    if (!found)
        return found.error();
    return rows.integer(0);
}

Result<std::string> Database::text(const std::string& query) const
{
    Result<Statement> statement = prepare(query);
    if (!statement)
        return statement.error();
    Statement rows = *std::move(statement);
    const Result<bool> found = rows.step();
    if (!found)
        return found.error();
    return *found ? rows.text(0) : std::string();
}

Result<> Database::copyFrom(const Database& source)
{
    sqlite3_backup* backup =
        sqlite3_backup_init(m_handle.get(), "main", source.m_handle.get(), "main");
    if (!backup)
        return failure(m_handle.get());
    sqlite3_backup_step(backup, -1);
    if (sqlite3_backup_finish(backup) != SQLITE_OK)
        return failure(m_handle.get());
    return Done{};
}

Result<std::string> Database::image() const
{
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> bytes(
        sqlite3_serialize(m_handle.get(), "main", &size, 0), &sqlite3_free);
    if (!bytes)
        return Error{.code = ErrorCode::FileNotWritable, .detail = "out of memory"};
    return std::string(reinterpret_cast<const char*>(bytes.get()), static_cast<std::size_t>(size));
}

Result<Transaction> Transaction::begin(Database& database)
{
    if (const Result<> begun = database.run("BEGIN IMMEDIATE"); !begun)
        return begun.error();
    return Transaction(database);
}

Transaction::~Transaction()
{
    if (m_database)
        (void)m_database->run("ROLLBACK");
}

Result<> Transaction::commit()
{
    Result<> done = m_database->run("COMMIT");
    if (done)
        m_database = nullptr;
    return done;
}

}  // namespace continua::store
