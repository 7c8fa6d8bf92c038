// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/explain/remedy.h"

namespace continua::explain {

/// The edit that carries out a remedy on `design`. What is planned after it is not looked at.
///
/// @param ids  Numbers what the edit adds: a link, a pin, a site.
/// @error BrokenReference  The remedy names a flow, replica, site or link that is not there, or not
///                         any more.
Result<ChangeSet> editFor(const Design& design, const Remedy& remedy, IdSource& ids);

}  // namespace continua::explain
