// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace continua::interchange {

/// `value` to twelve significant digits: what conversion between units adds behind them is noise.
double rounded(double value);

/// The number with as few digits as read back to the same value, in the C locale; "" when it is
/// not finite, for unknown is empty and never zero.
std::string numberText(double value);

}  // namespace continua::interchange
