// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/scenario.h"

#include <memory>
#include <string>
#include <string_view>

namespace continua::interchange {

/// Whether a project's text carries the catalog it was drawn with.
enum class WithCatalog { No, Yes };

/// A project, scenarios and all, as JSON text with the schema "continua-project/1": keys sorted,
/// one object per line, units in the keys, numbers as short as they can be, objects named by their
/// codes. Equal projects give equal texts, and reading one gives the project back.
std::string writeProject(const Project& project, WithCatalog withCatalog);

/// Reads such a text.
///
/// Strict like readCatalogText(). Ids that a text leaves out are derived from codes; assumptions
/// that it leaves out are those of the catalog.
///
/// @param catalog  For texts without one of their own; may be null if there is one.
/// @param subject  Names the text in errors.
/// @error MalformedText, MissingValue, ValueOutOfRange, UnknownName, DuplicateName,
///        BrokenReference  With the place: "workloads[3].flows[0].budget.limit_ms".
Result<Project> readProject(std::string_view text, const std::string& subject,
                            std::shared_ptr<const Catalog> catalog);

/// SHA-256 of writeProject() with the catalog, as 64 hexadecimal digits: equal for equal designs.
std::string designHash(const Design& design);

}  // namespace continua::interchange
