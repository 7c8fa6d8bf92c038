// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/interchange/import_remark.h"

#include <map>
#include <string>
#include <vector>

namespace continua::interchange {

/// Whether a file is named as YAML is: "*.yaml", "*.yml".
bool isYamlName(const std::string& file);

/// Nameplate power by key of equipment, where a file cannot say it.
using Watts = std::map<std::string, ElectricPower>;

/// Puts device types and rack types of NetBox (the YAML of its device type library) into a catalog,
/// leniently: keys that nothing here stands for are named in `remarks`; description and comments
/// are kept with the source.
///
/// A device type has no width: 21-inch gear of OpenU is told by its words ("ORv3", "Open Rack",
/// "21-inch"), all else is taken for 19-inch gear. Power is the sum of its ports' maximum draw.
/// Gear fed by a busbar (`is_powered: false`) has none: it takes `watts`, else what the catalog
/// already has, else its key goes to `needsWatts`. A rack type has no power, air or price: they are
/// those of the catalog's frame that is most like it, as estimates.
///
/// @error MalformedText, MissingValue  With the file's name as subject.
Result<> addNetBoxTypes(const NamedText& file, Catalog& catalog, const Watts& watts,
                        std::vector<std::string>& needsWatts, std::vector<ImportRemark>& remarks);

}  // namespace continua::interchange
