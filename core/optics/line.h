// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/optics/amplifier.h"
#include "core/optics/fiber_span.h"
#include "core/optics/roadm_stage.h"

#include <variant>
#include <vector>

namespace continua::optics {

using LineElement = std::variant<FiberSpan, Amplifier, RoadmStage>;

/// What a comb of channels meets from transmitter to receiver, in travel order.
using Line = std::vector<LineElement>;

/// Whether the model can say anything about this line.
///
/// @error MissingValue     No fiber span in it.
/// @error ValueOutOfRange  A figure that no such element has; the place is "elements[3].length".
Result<Done> checkLine(const Line& line);

}  // namespace continua::optics
