// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/catalog.h"

namespace continua {

/// The assumptions of the shipped catalog, built in: what a design starts with where its own
/// catalog, of an earlier release, does not have them yet.
const Entries<Assumption>& builtInAssumptions();

}  // namespace continua
