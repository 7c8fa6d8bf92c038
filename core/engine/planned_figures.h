// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

#include <vector>

namespace continua::engine {

/// Gives every lightpath the GSNR and the margin that it has among the others: of each fiber the
/// channels that are lit there, at their frequencies.
void judgeAsPlanned(const Design& design, std::vector<Lightpath>& lightpaths);

}  // namespace continua::engine
