// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/optics/physical_constants.h"
#include "core/units/area.h"
#include "core/units/dispersion.h"
#include "core/units/nonlinear_coefficient.h"
#include "core/units/optical_level.h"

#include <optional>

namespace continua::optics {

/// What the glass of a fiber does to light, per length; at 1550 nm.
struct FiberProperties {
    Attenuation attenuation = {};  ///< Above 0; flat in frequency.
    Dispersion dispersion = {};
    /// With none, the group-velocity dispersion beta2 is one constant over the band.
    std::optional<DispersionSlope> dispersionSlope = {};
    Area effectiveArea = {};  ///< Above 0, unless `nonlinearCoefficient` is given.
    /// Measured; used instead of the one that follows from the effective area (hollow core).
    std::optional<NonlinearCoefficient> nonlinearCoefficient = {};
    PmdCoefficient pmd = {};
    double groupIndex = kGroupIndex;  ///< 1 or more.

    friend bool operator==(const FiberProperties&, const FiberProperties&) = default;
};

/// A fiber from connector to connector.
struct FiberSpan {
    FiberProperties fiber = {};
    Length length = {};        ///< Above 0.
    Decibel connectorIn = {};  ///< Before the glass: it also lowers the power that makes noise.
    Decibel connectorOut = {};
    Decibel padding =
        {};  ///< Attenuator before the glass, as on spans too short for their amplifier.

    /// Loss from end to end, connectors and padding included.
    Decibel loss() const
    {
        return connectorIn + padding + fiber.attenuation * length + connectorOut;
    }

    friend bool operator==(const FiberSpan&, const FiberSpan&) = default;
};

}  // namespace continua::optics
