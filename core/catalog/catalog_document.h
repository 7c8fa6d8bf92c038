// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/json_fields.h"

/// A catalog inside a larger JSON document, such as a project.
namespace continua::json {

/// The document that writeCatalogText() writes.
Json catalogDocument(const Catalog& catalog);

/// As readCatalogText(), of what has been parsed.
Result<Catalog> readCatalogDocument(const Json& document, const std::string& subject);

}  // namespace continua::json
