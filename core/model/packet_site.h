// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/design.h"

namespace continua {

/// Whether traffic may go through a packet switch at a site, so that flows of different ends share
/// lightpaths there (grooming): data centers and the premises of users have switches, a central
/// office only where some flow of the design begins, an amplifier hut never.
bool switchesPackets(const Design& design, const Site& site);

/// Whether a site can house transceivers back to back, which regenerate a lightpath: all but
/// amplifier huts.
bool canRegenerate(const Site& site);

}  // namespace continua
