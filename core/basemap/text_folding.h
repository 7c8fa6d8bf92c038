// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace continua::basemap {

/// The text as people type it in a hurry: lower case, Latin letters without their marks
/// ("Hokkaidō" becomes "hokkaido"), katakana as hiragana, hyphens and apostrophes gone.
///
/// @param utf8  Bytes that are no UTF-8 are dropped.
std::string foldedText(std::string_view utf8);

}  // namespace continua::basemap
