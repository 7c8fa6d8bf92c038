// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/interchange/import_remark.h"

namespace continua::interchange {

/// Which catalog entry stands for a type_variety of GNPy, empty for none; and what a library says
/// of levels.
struct GnpyNames {
    Entries<std::string> fibers;
    Entries<std::string> amplifiers;
    /// What "delta_p" counts from: GNPy's reference channel, of 0 dBm in 50 GHz without a library.
    OpticalLevel referencePer50Ghz = OpticalLevel::fromDbm(0.0);
};

/// The type varieties that GNPy's own example library and Continua's catalog share: SSMF, NZDF,
/// std_low_gain and so on.
GnpyNames standardGnpyNames();

/// Adds an equipment library of GNPy (`{"Edfa": [..], "Fiber": [..], "Roadm": [..], "SI": [..],
/// "Span": [..], "Transceiver": [..]}`, documentation "Equipment library") to a catalog: fibers,
/// amplifiers of variable or fixed gain or with an OpenROADM polynomial, transceivers with their
/// modes; band, span limits and the default ROADM replace those of the catalog. Prices, power and
/// latency, which GNPy does not know, are those of the catalog's nearest entry and marked as
/// estimates.
///
/// @param names    Takes what stands for which type_variety.
/// @param remarks  Takes what the catalog cannot hold (dual-stage and other amplifier models).
/// @error MalformedText, MissingValue, ValueOutOfRange  `catalog` is then half filled.
Result<> addGnpyEquipment(const NamedText& file, Catalog& catalog, GnpyNames& names,
                          std::vector<ImportRemark>& remarks);

}  // namespace continua::interchange
