// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/catalog/catalog.h"

#include <string>
#include <string_view>

namespace continua {

/// Reads a catalog from one JSON text with the schema "continua-catalog/1".
///
/// Strict: keys nothing knows, repeated keys, numbers out of their range and entries that name
/// something the catalog does not have are refused. `subject` names the text in errors.
///
/// @error MalformedText, MissingValue, ValueOutOfRange, UnknownName, DuplicateName,
///        BrokenReference  With the place: "equipment[3].mass_kg".
Result<Catalog> readCatalogText(std::string_view text, const std::string& subject);

/// Entries that may come into a catalog.
struct CatalogPart {
    Catalog catalog;
    bool hasLine = false;  ///< It states line defaults.
};

/// Reads some sections of a catalog, as readCatalogText() but with references left unfollowed.
Result<CatalogPart> readCatalogPart(std::string_view text, const std::string& subject);

/// Reads a catalog from every *.json of a folder, each holding some of its sections.
///
/// @error FileMissing, FileNotReadable  and those of readCatalogText().
Result<Catalog> readCatalog(const std::string& directory);

/// The text that readCatalogText() turns into an equal catalog: keys sorted, numbers as short as
/// they can be, the same for equal catalogs.
std::string writeCatalogText(const Catalog& catalog);

}  // namespace continua
