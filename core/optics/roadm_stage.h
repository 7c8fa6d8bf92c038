// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/units/duration.h"
#include "core/units/optical_level.h"
#include "core/units/power_density.h"

#include <optional>
#include <variant>

namespace continua::optics {

/// Level a ROADM gives each channel by its slot width.
struct DensityPerSlot {
    PowerDensity density = {};
};

/// Level a ROADM gives each channel by its symbol rate.
struct DensityPerBaud {
    PowerDensity density = {};
};

/// What every channel of a degree is attenuated to: total power with noise.
using RoadmTarget = std::variant<OpticalLevel, DensityPerSlot, DensityPerBaud>;

/// One pass of a lightpath through a ROADM.
struct RoadmStage {
    enum class Path { Add, Express, Drop };

    Path path = Path::Express;
    RoadmTarget target = OpticalLevel::fromDbm(-20.0);
    Decibel loss = {};                 ///< Least loss of the path, before the leveling. 0 or more.
    std::optional<Decibel> osnr = {};  ///< The path's own, in 0.1 nm; none: adds no noise.
    Duration pmd = {};
    Decibel pdl = {};
    Duration latency = {};
};

}  // namespace continua::optics
