// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/added_links.h"

#include "core/geo/geodesic.h"
#include "core/graph/cuts.h"
#include "core/model/link_line.h"

#include <algorithm>
#include <set>

namespace continua::explain {
namespace {

constexpr int kMostTries = 400;
constexpr LinkId kTried{-1};  // No row carries it: ids are positive.

Length lengthBetween(const Design& design, SiteId a, SiteId b)
{
    Link link;
    link.from = a;
    link.to = b;
    return fiberLength(design, link);
}

}  // namespace

std::vector<MissingLink> missingLinks(const Design& design)
{
    std::set<std::pair<SiteId, SiteId>> there;
    for (const auto& [id, link] : design.all<Link>())
        there.insert(std::minmax(link.from, link.to));
    std::vector<MissingLink> missing;
    for (const auto& [a, siteA] : design.all<Site>())
        for (const auto& [b, siteB] : design.all<Site>())
            if (a < b && !there.contains({a, b}) && !(siteA.position == siteB.position))
                missing.push_back({a, b, lengthBetween(design, a, b)});
    std::stable_sort(
        missing.begin(), missing.end(),
        [](const MissingLink& x, const MissingLink& y) { return x.length < y.length; });
    return missing;
}

std::vector<Remedy> linksThatHelp(const Survey& survey,
                                  const std::function<bool(const MissingLink&)>& isAsked,
                                  const std::function<bool(const graph::Topology&)>& helps,
                                  std::size_t most)
{
    std::vector<Remedy> remedies;
    int tries = 0;
    for (const MissingLink& link : missingLinks(survey.design())) {
        if (remedies.size() >= most || tries >= kMostTries)
            break;
        if (!isAsked(link))
            continue;
        ++tries;
        const FiberType* fiber = find(survey.design().catalog().fibers, Link().fiber);
        const Duration delay = (fiber ? fiber->latencyPerKm : Duration{}) * link.length.inKm();
        if (helps(survey.topology().with({.link = kTried,
                                          .from = link.a,
                                          .to = link.b,
                                          .length = link.length,
                                          .delay = delay})))
            remedies.push_back({.kind = RemedyKind::AddLink,
                                .site = link.a,
                                .other = link.b,
                                .amount = link.length.inKm(),
                                .price = survey.newLinkPrice(link.length)});
    }
    return remedies;
}

std::vector<Remedy> linksAroundBridge(const Survey& survey, LinkId bridge,
                                      const std::vector<SiteId>& cutOff, std::size_t most)
{
    const std::set<SiteId> side(cutOff.begin(), cutOff.end());
    const Link& link = survey.design().at(bridge);
    const std::size_t otherSide = survey.topology().sites().size() - side.size();
    const auto mayEndAt = [&](SiteId site) {
        const bool isAlone = (side.contains(site) ? side.size() : otherSide) == 1;
        return isAlone || !link.joins(site);
    };
    return linksThatHelp(
        survey,
        [&](const MissingLink& added) {
            return side.contains(added.a) != side.contains(added.b) && mayEndAt(added.a)
                && mayEndAt(added.b);
        },
        [&](const graph::Topology& topology) {
            const auto left = graph::bridges(topology);
            return std::none_of(left.begin(), left.end(),
                                [&](const graph::Bridge& cut) { return cut.link == bridge; });
        },
        most);
}

}  // namespace continua::explain
