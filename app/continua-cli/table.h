// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

namespace continua::app {

/// Rows as text in columns: the first row is the heading, columns of numbers stand right.
std::string asTable(const std::vector<std::vector<std::string>>& rows);

/// A number in the C locale with at most `digits` significant digits.
std::string number(double value, int digits = 6);

}  // namespace continua::app
