// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basemap/localized_name.h"

#include <algorithm>
#include <array>

namespace continua::basemap {

Language languageOf(std::string_view tag)
{
    constexpr std::array<std::pair<std::string_view, Language>, 6> kByTag{
        {{"ja", Language::Japanese},
         {"de", Language::German},
         {"fr", Language::French},
         {"es", Language::Spanish},
         {"ko", Language::Korean},
         {"zh", Language::SimplifiedChinese}}};
    if (tag.starts_with("zh") && tag.find_first_of("TH") != std::string_view::npos
        && tag.find("Hans") == std::string_view::npos)
        return Language::TraditionalChinese;  // zh_TW, zh_HK, zh-Hant
    const auto* found = std::find_if(kByTag.begin(), kByTag.end(), [&](const auto& entry) {
        return tag.starts_with(entry.first);
    });
    return found == kByTag.end() ? Language::English : found->second;
}

const std::string& LocalizedName::in(Language language) const
{
    for (const auto& [known, text] : translations)
        if (known == language)
            return text;
    return name;
}

}  // namespace continua::basemap
