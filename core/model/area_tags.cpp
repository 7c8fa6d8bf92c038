// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/area_tags.h"

#include "core/geo/region.h"
#include "core/model/change_set.h"

#include <algorithm>
#include <optional>

namespace continua {
namespace {

using Tags = std::vector<std::string>;

bool has(const Tags& tags, const std::string& tag)
{
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

/// An area, its region looked at only when it is needed.
class NamedRegion {
public:
    /// @param nameBefore  Where the outline is as it was, and no other area had that name.
    NamedRegion(const RiskArea& area, std::optional<std::string> nameBefore)
        : m_area(area), m_nameBefore(std::move(nameBefore))
    {
    }

    const std::string& name() const { return m_area.name; }
    /// Whether an object that has not moved is in the area, as its tags of before tell; nothing
    /// where they do not.
    std::optional<bool> heldBefore(const Tags& own, const Tags& before) const
    {
        if (!m_nameBefore || has(own, *m_nameBefore))
            return std::nullopt;
        return has(before, *m_nameBefore);
    }
    const Region& region() const
    {
        if (!m_region)
            m_region.emplace(m_area.outline);
        return *m_region;
    }

private:
    const RiskArea& m_area;
    std::optional<std::string> m_nameBefore;
    mutable std::optional<Region> m_region;
};

std::vector<NamedRegion> regionsOf(const Design& design, const ChangeSet& edit)
{
    const Changes<RiskArea>& changes = edit.of<RiskArea>();
    std::map<std::string, int> namesBefore;
    for (const auto& [id, area] : design.all<RiskArea>())
        if (!changes.contains(id))
            ++namesBefore[area.name];
    for (const auto& [id, change] : changes)
        if (change.before)
            ++namesBefore[change.before->name];

    std::vector<NamedRegion> regions;
    for (const auto& [id, area] : design.all<RiskArea>()) {
        const auto change = changes.find(id);
        const RiskArea* before = change == changes.end() ? &area
                               : change->second.before   ? &*change->second.before
                                                         : nullptr;
        const bool isTold =
            before && before->outline == area.outline && namesBefore[before->name] == 1;
        regions.emplace_back(area, isTold ? std::optional(before->name) : std::nullopt);
    }
    return regions;
}

std::vector<GeoPoint> wayOf(const Design& design, const Link& link)
{
    std::vector<GeoPoint> way{design.at(link.from).position};
    way.insert(way.end(), link.waypoints.begin(), link.waypoints.end());
    way.push_back(design.at(link.to).position);
    return way;
}

/// Notes the own tags of an object and the names of the regions that hold it; nothing where none
/// does.
/// @param before  Its tags before the edit; null: it has moved, or they do not tell.
template <class Key, class Holds>
void tag(std::map<Key, Tags>& tags, Key key, const Tags& own, const Tags* before,
         const std::vector<NamedRegion>& regions, Holds holds)
{
    Tags all = own;
    bool isHeld = false;
    for (const NamedRegion& named : regions) {
        const auto known = before ? named.heldBefore(own, *before) : std::nullopt;
        if (!(known ? *known : holds(named.region())))
            continue;
        isHeld = true;
        if (!has(all, named.name()))
            all.push_back(named.name());
    }
    if (isHeld)
        tags.insert_or_assign(key, std::move(all));
}

template <class Key>
const Tags& tagsIn(const std::map<Key, Tags>& tags, Key key, const Tags& own)
{
    const auto tagged = tags.find(key);
    return tagged == tags.end() ? own : tagged->second;
}

}  // namespace

const std::vector<std::string>& failureDomainsOf(const Design& design, const Site& site)
{
    return tagsIn(design.areaTags().failureDomains, site.id, site.failureDomains);
}

const std::vector<std::string>& riskGroupsOf(const Design& design, const Link& link)
{
    return tagsIn(design.areaTags().riskGroups, link.id, link.riskGroups);
}

AreaTags areaTagsAfter(const Design& design, const ChangeSet& edit)
{
    if (design.all<RiskArea>().empty())
        return {};
    const AreaTags& before = design.areaTags();
    const bool isAll = !edit.of<RiskArea>().empty();
    AreaTags tags = isAll ? AreaTags{} : before;
    const std::vector<NamedRegion> regions = regionsOf(design, edit);
    for (const auto& [id, change] : edit.of<Site>())
        tags.failureDomains.erase(id);
    for (const auto& [id, change] : edit.of<Link>())
        tags.riskGroups.erase(id);
    for (const auto& [id, site] : design.all<Site>()) {
        const bool hasMoved = edit.of<Site>().contains(id);
        if (!isAll && !hasMoved)
            continue;
        const Tags& was = tagsIn(before.failureDomains, id, site.failureDomains);
        tag(tags.failureDomains, id, site.failureDomains, hasMoved ? nullptr : &was, regions,
            [&site = site](const Region& region) { return region.contains(site.position); });
    }
    for (const auto& [id, link] : design.all<Link>()) {
        const bool hasMoved = edit.of<Link>().contains(id) || edit.of<Site>().contains(link.from)
                           || edit.of<Site>().contains(link.to);
        if (!isAll && !hasMoved)
            continue;
        tags.riskGroups.erase(id);
        const Tags& was = tagsIn(before.riskGroups, id, link.riskGroups);
        tag(tags.riskGroups, id, link.riskGroups, hasMoved ? nullptr : &was, regions,
            [&design, &link = link](const Region& region) {
                return region.touches(wayOf(design, link));
            });
    }
    return tags;
}

}  // namespace continua
