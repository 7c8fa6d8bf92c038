// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/field.h"

namespace continua::ui {

/// What can be said of a note: its words and its place.
Fields noteFields();

/// What can be said of a failure area: its name, what stands in it and what runs through it.
Fields areaFields();

}  // namespace continua::ui
