// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace continua::store {

class Database;

/// A prepared statement. Parameters count from 1, columns from 0, as in SQL and in C.
class Statement {
public:
    void bindNull(int parameter);
    void bind(int parameter, std::int64_t value);
    void bind(int parameter, double value);  ///< Not-a-number is bound as NULL.
    void bind(int parameter, std::string_view value);
    void bindBytes(int parameter, std::string_view bytes);

    /// Runs to the next row. @return Whether there is one.
    Result<bool> step();
    /// Back to the start, parameters kept.
    void reset();

    int columnCount() const;
    std::string columnName(int column) const;
    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string text(int column) const;  ///< Any value as text, bytes as they are; empty for NULL.
    /// Binds the value of a column of another statement's row, type and all.
    void bindColumnOf(const Statement& row, int column, int parameter);

private:
    friend class Database;
    struct Finalizer {
        void operator()(sqlite3_stmt* statement) const noexcept;
    };
    explicit Statement(sqlite3_stmt* statement) : m_statement(statement) {}

    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
};

/// An open SQLite database; closes itself. Views and triggers of the file are not run.
///
/// Errors carry SQLite's own words as detail; the caller adds what the file is.
class Database {
public:
    static Result<Database> openInMemory();
    static Result<Database> openReadOnly(const std::string& path);
    /// A database in memory from what image() gave.
    static Result<Database> fromImage(std::string_view image);

    /// Runs any number of statements; stops at the first that fails.
    Result<> run(const std::string& sql);
    Result<Statement> prepare(const std::string& sql) const;
    /// The first column of the first row.
    Result<std::int64_t> number(const std::string& query) const;
    Result<std::string> text(const std::string& query) const;

    /// Makes this database a copy of another, page by page.
    Result<> copyFrom(const Database& source);
    /// The bytes that a file of this database has.
    Result<std::string> image() const;

private:
    struct Closer {
        void operator()(sqlite3* handle) const noexcept;
    };
    explicit Database(sqlite3* handle) : m_handle(handle) {}
    static Result<Database> open(const std::string& path, int flags);

    std::unique_ptr<sqlite3, Closer> m_handle;
};

/// BEGIN to COMMIT; rolls back when it goes without a commit.
class Transaction {
public:
    static Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept : m_database(other.m_database)
    {
        other.m_database = nullptr;
    }
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    Result<> commit();

private:
    explicit Transaction(Database& database) : m_database(&database) {}
    Database* m_database;
};

}  // namespace continua::store
