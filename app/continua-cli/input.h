// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/design.h"

#include <string>

namespace continua::app {

/// Where catalog, templates and base map are.
std::string resources();

/// The catalog of the resources.
Result<std::shared_ptr<const Catalog>> loadCatalog();

/// The whole text of a file.
/// @error FileMissing, FileNotReadable
Result<std::string> readText(const std::string& path);

/// The site of that code.
/// @error UnknownName  With the codes there are.
Result<SiteId> siteNamed(const Design& design, const std::string& code);

/// The workload of that code.
/// @error UnknownName  With the codes there are.
Result<WorkloadId> workloadNamed(const Design& design, const std::string& code);

}  // namespace continua::app
