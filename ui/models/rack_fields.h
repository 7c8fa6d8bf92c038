// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/field.h"

namespace continua::ui {

/// What can be seen and changed of a rack: where it stands, its frame, its load against limits.
Fields rackFields();

}  // namespace continua::ui
