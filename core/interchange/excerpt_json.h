// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/excerpt.h"

#include <string>
#include <string_view>

namespace continua::interchange {

/// An excerpt as JSON text with the schema "continua-excerpt/1": its part as a project with its
/// catalog, as writeProject() writes one, and the codes of the sites that are only named.
std::string writeExcerpt(const Excerpt& excerpt);

/// Reads such a text.
/// @param subject  Names the text in errors.
/// @error As readProject(); MalformedText where it is no excerpt.
Result<Excerpt> readExcerpt(std::string_view text, const std::string& subject);

}  // namespace continua::interchange
