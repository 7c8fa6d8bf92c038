// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>

namespace continua::ui {

/// A field of the catalog's files in words: "modes[1..3].required_osnr_db" is "required OSNR of
/// modes 1 to 3". A key without words of its own is shown with spaces in the place of underscores.
QString catalogFieldName(const std::string& key);

}  // namespace continua::ui
