// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/interchange/import_remark.h"
#include "core/interchange/netbox_types.h"

namespace continua::interchange {

/// A catalog that has grown, and what came into it.
struct CatalogImport {
    std::shared_ptr<const Catalog> catalog;
    int added = 0;                           ///< Entries that were not there.
    int replaced = 0;                        ///< Entries that were there with other figures.
    std::vector<ImportRemark> remarks = {};  ///< One per entry, and what was left out.
    /// Equipment that came in without power, because its file cannot say it: ask once.
    std::vector<std::string> needsWatts = {};
};

/// Whether files bring equipment and no network: parts of a catalog ("schema":
/// "continua-catalog/1"), equipment libraries of GNPy, or device and rack types of NetBox (YAML).
bool bringEquipment(const std::vector<NamedText>& files);

/// Puts the architect's own equipment into a catalog: transceivers with their modes, amplifiers,
/// ROADMs, fibers, accelerators, frames, equipment and kits. Line defaults, assumptions, countries
/// and kinds of site are a project's own and are left out.
///
/// @param watts  Power of equipment that an earlier import needed it for.
/// @error MalformedText, MissingValue, ValueOutOfRange, UnknownName, DuplicateName, BrokenReference
///        With the file's name as subject and the place: "transceivers[0].modes[1].rate_gbps".
Result<CatalogImport> importEquipment(const std::vector<NamedText>& files, const Catalog& onto,
                                      const Watts& watts = {});

}  // namespace continua::interchange
