// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/area_tags.h"

#include "core/geo/region.h"
#include "core/model/change_set.h"

#include <algorithm>
#include <set>

namespace continua {
namespace {

struct NamedRegion {
    std::string name;
    Region region;
};

std::vector<NamedRegion> regionsOf(const Design& design)
{
    std::vector<NamedRegion> regions;
    for (const auto& [id, area] : design.all<RiskArea>())
        regions.push_back({area.name, Region(area.outline)});
    return regions;
}

std::vector<GeoPoint> wayOf(const Design& design, const Link& link)
{
    std::vector<GeoPoint> way{design.at(link.from).position};
    way.insert(way.end(), link.waypoints.begin(), link.waypoints.end());
    way.push_back(design.at(link.to).position);
    return way;
}

/// Notes `own` and the names of the regions that hold; nothing where none does.
template <class Key, class Holds>
void tag(std::map<Key, std::vector<std::string>>& tags, Key key, std::vector<std::string> all,
         const std::vector<NamedRegion>& regions, Holds holds)
{
    bool isHeld = false;
    for (const NamedRegion& named : regions) {
        if (!holds(named.region))
            continue;
        isHeld = true;
        if (std::find(all.begin(), all.end(), named.name) == all.end())
            all.push_back(named.name);
    }
    if (isHeld)
        tags.insert_or_assign(key, std::move(all));
    else
        tags.erase(key);
}

}  // namespace

const std::vector<std::string>& failureDomainsOf(const Design& design, const Site& site)
{
    const auto& tags = design.areaTags().failureDomains;
    const auto tagged = tags.find(site.id);
    return tagged == tags.end() ? site.failureDomains : tagged->second;
}

const std::vector<std::string>& riskGroupsOf(const Design& design, const Link& link)
{
    const auto& tags = design.areaTags().riskGroups;
    const auto tagged = tags.find(link.id);
    return tagged == tags.end() ? link.riskGroups : tagged->second;
}

AreaTags areaTagsAfter(const Design& design, const ChangeSet& edit)
{
    if (design.all<RiskArea>().empty())
        return {};
    const bool isAll = !edit.of<RiskArea>().empty();
    AreaTags tags = isAll ? AreaTags{} : design.areaTags();
    const std::vector<NamedRegion> regions = regionsOf(design);
    const auto isTouched = [&]<class Entity>(Id<Entity> id) {
        return isAll || edit.of<Entity>().contains(id);
    };
    for (const auto& [id, change] : edit.of<Site>())
        tags.failureDomains.erase(id);
    for (const auto& [id, change] : edit.of<Link>())
        tags.riskGroups.erase(id);
    for (const auto& [id, site] : design.all<Site>())
        if (isTouched(id))
            tag(tags.failureDomains, id, site.failureDomains, regions,
                [&](const Region& region) { return region.contains(site.position); });
    for (const auto& [id, link] : design.all<Link>()) {
        if (!isTouched(id) && !isTouched(link.from) && !isTouched(link.to))
            continue;
        const std::vector<GeoPoint> way = wayOf(design, link);
        tag(tags.riskGroups, id, link.riskGroups, regions,
            [&](const Region& region) { return region.touches(way); });
    }
    return tags;
}

}  // namespace continua
