// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/new_link.h"

namespace continua {

Link newLink(const Design& design, SiteId from, SiteId to, std::vector<GeoPoint> waypoints,
             IdSource& ids)
{
    return {.id = ids.next<Link>(),
            .code = freeCode(design, design.at(from).code + "--" + design.at(to).code),
            .from = from,
            .to = to,
            .waypoints = std::move(waypoints),
            .status = BuildStatus::Planned};
}

std::string freeCode(const Design& design, const std::string& text)
{
    const auto isFree = [&](const std::string& code) {
        return !findSite(design, code) && !findLink(design, code);
    };
    std::string code = text;
    for (int number = 2; !isFree(code); ++number)
        code = text + "-" + std::to_string(number);
    return code;
}

}  // namespace continua
