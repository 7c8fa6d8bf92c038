// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/catalog.h"
#include "core/optics/route_quality.h"

#include <string_view>

namespace continua {
class Design;
struct Link;
}  // namespace continua

/// Lines as the catalog and the design have them.
namespace continua::optics {

/// What a line is built with where the design does not say.
inline constexpr std::string_view kStandardAmplifier = "gnpy-std-medium";
inline constexpr std::string_view kStandardRoadm = "gnpy-roadm";

/// Attenuation is the planning figure of the catalog: splices and repairs are in it. The catalog's
/// nonlinear coefficient counts where it is not, within 10 %, that of silica in the effective area.
FiberProperties fiberProperties(const FiberType& type);

/// @error UnknownName      No such amplifier or ROADM in the catalog.
/// @error MissingValue     The amplifier lacks the figures of its noise model.
/// @error ValueOutOfRange  Its noise figures are not those of two coils.
///
/// A ROADM with an express polynomial follows the OpenROADM accounting: boosters add no noise of
/// their own, the preamplifier of an express pass carries the noise of the whole pass.
Result<LineEquipment> lineEquipment(const Catalog& catalog,
                                    std::string_view amplifier = kStandardAmplifier,
                                    std::string_view roadm = kStandardRoadm);

/// The reference load over the catalog's band.
ReferenceLoad referenceLoad(const LineDefaults& defaults);

/// The catalog's band, and the system margin that the design assumes.
SpectrumSetting spectrumSetting(const Design& design);

/// Whether lightpaths are judged with the channels that a plan lights ("spectrum_as_planned"), not
/// with every fiber full. Projects from before that assumption have full fibers.
bool judgesSpectrumAsPlanned(const Design& design);

/// Whether a transceiver is meant to go over so many spans and so much fiber: pluggables for one
/// span or a short reach do not go further, whatever their margin.
bool isMadeFor(const TransceiverType& type, std::size_t spans, Length length);

/// The line of a link of fiber, with the amplifier it names or the standard one and the launch
/// power it sets or the optimum.
///
/// @error as lineEquipment() and designLine(); UnknownName also for its fiber, and MissingValue for
///        a leased link, which has no line of ours.
Result<LinkLine> designLink(LinePropagator& propagator, const Design& design, const Link& link);

}  // namespace continua::optics
