// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explain/shadow_prices.h"

#include <QString>

namespace continua::ui {

/// A limit with one step more of it: "One more rack position at TYO-OTE".
QString limitStepText(const Design& design, const explain::LimitStep& limit);

/// What that step is worth to the plan, as a whole sentence that says whether it is an estimate.
QString shadowPriceText(const Design& design, const explain::ShadowPrice& price);

}  // namespace continua::ui
