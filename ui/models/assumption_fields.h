// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/field.h"

namespace continua::ui {

/// What can be seen and changed of an assumption of the project.
Fields assumptionFields();

/// Of the project itself: title, description.
Fields projectFields();

}  // namespace continua::ui
