// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/rounded.h"

#include <array>
#include <charconv>
#include <cmath>

namespace continua::interchange {

double rounded(double value)
{
    constexpr int kDigits = 12;
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value,
                                   std::chars_format::general, kDigits);
    double result = value;
    if (end.ec == std::errc{})
        std::from_chars(text.data(), end.ptr, result);
    return result == 0.0 ? 0.0 : result;  // No "-0".
}

std::string numberText(double value)
{
    if (!std::isfinite(value))
        return {};
    std::array<char, 400> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), rounded(value),
                                   std::chars_format::fixed);
    return {text.data(), end.ptr};
}

}  // namespace continua::interchange
