// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explain/lightpath_study.h"
#include "core/plan/plan.h"
#include "ui/document/standing_light.h"
#include "ui/plots/strip_plot.h"
#include "ui/text/facts_table.h"

namespace continua::ui {

/// "Tokyo – Osaka, 200 Gbit/s"
QString lightpathName(const Design& design, const Lightpath& path);

/// What comes out at the far end, what the mode asks for, and among which channels that is.
QString qualitySentence(const Design& design, const Lightpath& path,
                        const explain::LightpathStudy& study);

/// Puts beside the margins of a plan's lightpathTable() what has become of them since.
void showMarginsNow(FactsTable& table, const Plan& plan, const StandingLight& light);

/// Power, OSNR and GSNR behind every element.
Strip routeStrip(const Design& design, const Lightpath& path, const explain::LightpathStudy& study);

/// Every mode over the route: rate, margin, price; and whether it closes.
FactsTable modeTable(const Design& design, const explain::LightpathStudy& study);

}  // namespace continua::ui
