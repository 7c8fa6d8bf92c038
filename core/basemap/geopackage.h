// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>

struct sqlite3;
struct sqlite3_stmt;

namespace continua::basemap {

/// One row of an answer; valid only inside the function it is handed to.
class Row {
public:
    explicit Row(sqlite3_stmt* statement) : m_statement(statement) {}

    std::string text(int column) const;  ///< Empty for NULL.
    double number(int column) const;     ///< 0 for NULL.
    std::int64_t integer(int column) const;
    std::span<const std::uint8_t> blob(int column) const;

private:
    sqlite3_stmt* m_statement;
};

/// A GeoPackage file opened to be read and never written: no lock, no journal, no side file.
class GeoPackage {
public:
    /// @error FileMissing     There is no such file.
    /// @error FileForeign     It is no GeoPackage.
    /// @error FileNotReadable It cannot be opened.
    static Result<GeoPackage> open(const std::filesystem::path& path);

    /// Runs `sql` and calls `take` for every row.
    ///
    /// @error FileDamaged  A table or column is missing, or a page cannot be read.
    Result<> forEach(const std::string& sql, const std::function<void(const Row&)>& take) const;

private:
    struct Close {
        void operator()(sqlite3* database) const;
    };

    GeoPackage(std::unique_ptr<sqlite3, Close> database, std::string path)
        : m_database(std::move(database)), m_path(std::move(path))
    {
    }

    std::unique_ptr<sqlite3, Close> m_database;
    std::string m_path;
};

}  // namespace continua::basemap
