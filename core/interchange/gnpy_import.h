// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/interchange/import_remark.h"

#include <functional>
#include <memory>

namespace continua::interchange {

/// The country of a place, as ISO 3166-1 alpha-3; empty at sea.
using CountryOf = std::function<std::string(GeoPoint)>;

/// A design from files of GNPy: one topology, and as many equipment libraries and service files as
/// there are, in any order; each is known by its keys. A ROADM with its transceivers becomes a
/// site, the chains of fibers and amplifiers between two of them, there and back, one link, and a
/// path request a workload without compute: a flow of its bandwidth to a replica at its
/// destination. Equal files give equal designs.
///
/// @param catalog  What the project starts with; the libraries add to a copy.
/// @error MissingValue   No topology among the files.
/// @error DuplicateName  Two topologies.
/// @error MalformedText  A file that is none of the three.
/// @error UnknownName    A request for a node that is not there.
///        and those of readGnpyNetwork() and addGnpyEquipment().
Result<Imported> importGnpy(const std::vector<NamedText>& files,
                            std::shared_ptr<const Catalog> catalog, const CountryOf& countryOf);

}  // namespace continua::interchange
