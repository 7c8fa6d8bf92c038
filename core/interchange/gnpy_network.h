// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/geo/geo_point.h"
#include "core/interchange/import_remark.h"
#include "core/units/length.h"
#include "core/units/optical_level.h"

#include <optional>
#include <string>
#include <vector>

namespace continua::interchange {

/// A place where light is added or dropped: a ROADM with its transceivers, or transceivers alone.
struct GnpyNode {
    std::string uid;                             ///< Of the ROADM, else of the transceiver.
    std::string name;                            ///< City, else the uid without its kind.
    std::vector<std::string> transceivers = {};  ///< Their uids; services name them.
    GeoPoint position;
    bool hasRoadm = true;
};

/// A stretch of glass between two elements.
struct GnpyFiber {
    std::string type;  ///< type_variety.
    Length length;
    std::optional<Attenuation> attenuation = {};
    std::optional<double> pmdPsPerSqrtKm = {};
};

/// Everything between two nodes, in one direction.
struct GnpyLine {
    int from = 0;  ///< Index into GnpyNetwork::nodes.
    int to = 0;
    std::vector<GnpyFiber> fibers;
    std::vector<std::string> amplifiers = {};  ///< type_variety, in order; where it is stated.
    /// "delta_p" of the amplifier before each fiber; nothing where it has none.
    std::vector<std::optional<Decibel>> offsets = {};
    std::vector<GeoPoint> huts = {};  ///< Where amplifiers between fibers stand.

    Length length() const;
};

/// A topology of GNPy, its chains of elements drawn together.
struct GnpyNetwork {
    std::string title;
    std::vector<GnpyNode> nodes;
    std::vector<GnpyLine> lines;
};

/// Reads `{"elements": [..], "connections": [..]}`, the topology of the GNPy project
/// (github.com/Telecominfraproject/oopt-gnpy, documentation "JSON input files"): Roadm,
/// Transceiver, Fiber, RamanFiber, Edfa, Multiband_amplifier and Fused.
///
/// @param remarks  Takes what the network does not hold.
/// @error MalformedText    Not JSON, or a value of another type.
/// @error MissingValue     An element without uid or type, a fiber without length.
/// @error DuplicateName    Two elements of one uid.
/// @error UnknownName      A connection to an element that is not there, or a kind of element or
///                         unit of length that GNPy does not have.
/// @error ValueOutOfRange  A length that is not above 0, a place that is not on the globe.
/// @error BrokenReference  A chain of elements that ends nowhere, or runs in a circle.
Result<GnpyNetwork> readGnpyNetwork(const NamedText& file, std::vector<ImportRemark>& remarks);

}  // namespace continua::interchange
