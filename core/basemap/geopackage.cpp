// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basemap/geopackage.h"

#include <sqlite3.h>

#include <string_view>
#include <system_error>

namespace continua::basemap {
namespace {

constexpr std::int64_t kGeoPackageId = 0x47504B47;  // "GPKG", GeoPackage 1.3 section 1.1.1.1.1

/// The path as an SQLite URI; immutable, so that a read-only installation needs no lock file.
std::string uri(const std::filesystem::path& path)
{
    std::string text = "file:";
    for (const char c : path.string()) {
        if (std::string_view("%?#").find(c) == std::string_view::npos) {
            text += c;
            continue;
        }
        constexpr std::string_view kDigits = "0123456789ABCDEF";
        const auto byte = static_cast<unsigned char>(c);
        text += {'%', kDigits[byte >> 4U], kDigits[byte & 15U]};
    }
    return text + "?mode=ro&immutable=1";
}

}  // namespace

std::string Row::text(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return bytes ? std::string(bytes) : std::string();
}

double Row::number(int column) const { return sqlite3_column_double(m_statement, column); }

std::int64_t Row::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

std::span<const std::uint8_t> Row::blob(int column) const
{
    const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement, column));
    const int size = sqlite3_column_bytes(m_statement, column);
    return bytes ? std::span(bytes, static_cast<std::size_t>(size))
                 : std::span<const std::uint8_t>();
}

void GeoPackage::Close::operator()(sqlite3* database) const { sqlite3_close(database); }

Result<GeoPackage> GeoPackage::open(const std::filesystem::path& path)
{
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored))
        return Error{.code = ErrorCode::FileMissing, .subject = path.string()};

    sqlite3* raw = nullptr;
    const int opened =
        sqlite3_open_v2(uri(path).c_str(), &raw, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    GeoPackage file(std::unique_ptr<sqlite3, Close>(raw), path.string());
    if (opened != SQLITE_OK)
        return Error{.code = ErrorCode::FileNotReadable,
                     .subject = path.string(),
                     .detail = raw ? sqlite3_errmsg(raw) : ""};

    std::int64_t id = 0;
    const Result<> asked =
        file.forEach("PRAGMA application_id", [&](const Row& row) { id = row.integer(0); });
    if (!asked && sqlite3_errcode(file.m_database.get()) != SQLITE_NOTADB)
        return asked.error();
    if (id != kGeoPackageId)
        return Error{
            .code = ErrorCode::FileForeign, .subject = path.string(), .expected = "GeoPackage"};
    return file;
}

Result<> GeoPackage::forEach(const std::string& sql,
                             const std::function<void(const Row&)>& take) const
{
    const auto damaged = [this] {
        return Error{.code = ErrorCode::FileDamaged,
                     .subject = m_path,
                     .detail = sqlite3_errmsg(m_database.get())};
    };
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_database.get(), sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
        return damaged();

    int step = sqlite3_step(statement);
    for (; step == SQLITE_ROW; step = sqlite3_step(statement))
        take(Row(statement));
    sqlite3_finalize(statement);
    if (step != SQLITE_DONE)
        return damaged();
    return Done{};
}

}  // namespace continua::basemap
