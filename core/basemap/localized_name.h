// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace continua::basemap {

/// The languages the base map knows names in.
enum class Language {
    English,
    Japanese,
    German,
    French,
    Spanish,
    SimplifiedChinese,
    TraditionalChinese,
    Korean,
};

/// The language of a tag such as "ja", "zh_TW" or "zh-Hant"; English for any other.
Language languageOf(std::string_view tag);

/// A name and those translations that differ from it. UTF-8.
struct LocalizedName {
    std::string name;
    std::vector<std::pair<Language, std::string>> translations = {};

    /// The name in `language`, or the common one where no other is known.
    const std::string& in(Language language) const;
};

}  // namespace continua::basemap
