// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explain/conflict.h"

#include <QString>

namespace continua::ui {

/// What a conflict says of its members: that they cannot all hold, how sure that is, and that
/// leaving out any one of them helps.
QString conflictSummary(const explain::Conflict& conflict);

/// A member as a whole sentence with its figures.
QString conflictMemberText(const Design& design, const explain::ConflictMember& member);

}  // namespace continua::ui
