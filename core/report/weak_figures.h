// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/facts.h"

namespace continua::report {

/// The estimates this plan rests on: of the parts and kits it orders, the accelerators,
/// kinds of site, countries and fibers it uses, the workloads and the assumptions. Each once.
std::vector<WeakFigure> weakFigures(const Design& design, const Facts& facts);

}  // namespace continua::report
