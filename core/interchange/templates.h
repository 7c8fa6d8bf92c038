// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/design.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace continua::interchange {

/// A project to start from.
struct Template {
    std::string_view key;    ///< "finance"; what people type.
    std::string_view title;  ///< English; the ui has its own words.
    std::string_view file;   ///< Below the folder of templates.
};

/// The five industries and the blank project, in the order they are shown.
const std::vector<Template>& templates();

/// Opens a template by its key.
///
/// @param folder  Where the template files are.
/// @error UnknownName  No such template; `expected` lists the keys.
/// @error FileMissing, FileNotReadable  and those of readProject().
Result<Design> openTemplate(std::string_view key, const std::string& folder,
                            std::shared_ptr<const Catalog> catalog);

}  // namespace continua::interchange
