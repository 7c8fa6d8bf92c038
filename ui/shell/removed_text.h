// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/change_set.h"

#include <QString>

namespace continua::ui {

/// "2 sites, 3 links, 6 racks": what goes with an edit; of its inverse, what comes.
QString removedText(const ChangeSet& edit);

}  // namespace continua::ui
