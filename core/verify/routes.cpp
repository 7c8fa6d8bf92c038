// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/verify/routes.h"

#include "core/model/link_line.h"
#include "core/optics/catalog_line.h"

#include <algorithm>

namespace continua::verify {
namespace {

/// The other end of a stretch that begins at `at`, or nothing.
SiteId farEnd(SiteId at, SiteId from, SiteId to)
{
    if (at == from)
        return to;
    return at == to ? from : SiteId{};
}

/// The links of a lightpath in the order met from `at`.
std::vector<LinkId> linksFrom(const Lightpath& path, SiteId at)
{
    std::vector<LinkId> links = path.links;
    if (at != path.from)
        std::reverse(links.begin(), links.end());
    return links;
}

bool joinSameSites(const Lightpath& a, const Lightpath& b)
{
    return (a.from == b.from && a.to == b.to) || (a.from == b.to && a.to == b.from);
}

}  // namespace

std::vector<SiteId> sitesAlong(const Design& design, SiteId from, const std::vector<LinkId>& links)
{
    std::vector<SiteId> sites{from};
    for (const LinkId id : links) {
        const Link& link = design.at(id);
        if (!link.joins(sites.back()))
            return {};
        sites.push_back(link.otherEnd(sites.back()));
    }
    return sites;
}

namespace {

/// Lightpaths from hop `first` on that join the same sites over the same links; `at` moves to their
/// other end. Empty when they do not begin at `at` or take different links.
std::vector<int> parallelFrom(const Plan& plan, const FlowPath& path, std::size_t first, SiteId& at)
{
    std::vector<int> group;
    const Lightpath& front = plan.lightpaths[static_cast<std::size_t>(path.hops[first].lightpath)];
    for (std::size_t i = first; i < path.hops.size() && path.hops[i].lightpath >= 0; ++i) {
        const int index = path.hops[i].lightpath;
        const Lightpath& next = plan.lightpaths[static_cast<std::size_t>(index)];
        if (!joinSameSites(front, next))
            break;
        if (linksFrom(next, at) != linksFrom(front, at))
            return {};
        group.push_back(index);
    }
    at = farEnd(at, front.from, front.to);
    return group;
}

/// Lets each lane go on by the lightpath it is regenerated to, if all are, each to another one.
bool goOn(const Plan& plan, SiteId at, const std::vector<int>& group, Stretch& stretch)
{
    std::vector<int> left = group;
    std::vector<int> nexts;
    for (const std::vector<int>& lane : stretch.lanes) {
        const auto wired = std::find_if(
            plan.regenerators.begin(), plan.regenerators.end(), [&](const Regenerator& one) {
                const auto joins = [&](int a, int b) {
                    return a == lane.back() && std::find(left.begin(), left.end(), b) != left.end();
                };
                return one.site == at
                    && (joins(one.first, one.second) || joins(one.second, one.first));
            });
        if (wired == plan.regenerators.end())
            return false;
        nexts.push_back(wired->first == lane.back() ? wired->second : wired->first);
        left.erase(std::find(left.begin(), left.end(), nexts.back()));
    }
    if (nexts.empty() || !left.empty())
        return false;
    for (std::size_t i = 0; i < nexts.size(); ++i)
        stretch.lanes[i].push_back(nexts[i]);
    return true;
}

}  // namespace

std::optional<Walk> walkOf(const Design& design, const Plan& plan, const FlowPath& path,
                           SiteId source, SiteId host)
{
    Walk walk;
    SiteId at = source;
    for (std::size_t i = 0; i < path.hops.size();) {
        const Hop& hop = path.hops[i];
        if (hop.lightpath < 0) {
            const Link& link = design.at(hop.leased);
            walk.stretches.push_back({.leased = hop.leased, .from = at});
            walk.links.push_back(hop.leased);
            at = farEnd(at, link.from, link.to);
            ++i;
        } else {
            const SiteId from = at;
            const std::vector<int> group = parallelFrom(plan, path, i, at);
            if (group.empty() || !at)
                return std::nullopt;
            const std::vector<LinkId> links =
                linksFrom(plan.lightpaths[static_cast<std::size_t>(group.front())], from);
            walk.links.insert(walk.links.end(), links.begin(), links.end());
            if (walk.stretches.empty() || !goOn(plan, from, group, walk.stretches.back())) {
                walk.stretches.push_back({.from = from});
                for (const int index : group)
                    walk.stretches.back().lanes.push_back({index});
            }
            i += group.size();
        }
        if (!at)
            return std::nullopt;
    }
    walk.sites = sitesAlong(design, source, walk.links);
    if (at != host || walk.sites.empty() || walk.sites.back() != host)
        return std::nullopt;
    return walk;
}

LineEquipmentTypes equipmentOf(const Design& design)
{
    const Catalog& catalog = design.catalog();
    return {find(catalog.amplifiers, optics::kStandardAmplifier),
            find(catalog.roadms, optics::kStandardRoadm)};
}

const AmplifierType& amplifierAt(const Design& design, const Link& link)
{
    const AmplifierType* own =
        link.amplifier.empty() ? nullptr : find(design.catalog().amplifiers, link.amplifier);
    return own ? *own : *equipmentOf(design).amplifier;
}

Duration lightpathLatency(const Design& design, const Lightpath& path)
{
    Duration latency = findMode(design.catalog(), path.mode).transceiver->dspFecLatency;
    latency += equipmentOf(design).roadm->latency * static_cast<double>(path.links.size() + 1);
    for (const LinkId id : path.links) {
        const Link& link = design.at(id);
        latency += propagation(design, link);
        latency += amplifierAt(design, link).latency * amplifierCount(design, link);
    }
    return latency;
}

Duration latencyOf(const Design& design, const Plan& plan, const Walk& walk)
{
    const Duration packetHop = Duration::fromUs(assumption(design, "packet_hop_latency_us"));
    Duration latency;
    for (std::size_t i = 0; i < walk.stretches.size(); ++i) {
        const Stretch& stretch = walk.stretches[i];
        Duration slowest;
        if (stretch.leased)
            slowest = propagation(design, design.at(stretch.leased));
        for (const std::vector<int>& lane : stretch.lanes) {
            Duration sum;
            for (const int index : lane)
                sum += lightpathLatency(design, plan.lightpaths[static_cast<std::size_t>(index)]);
            slowest = std::max(slowest, sum);
        }
        latency += slowest + (i == 0 ? Duration{} : packetHop);
    }
    return latency;
}

Length lengthOf(const Design& design, const std::vector<LinkId>& links)
{
    Length length;
    for (const LinkId id : links)
        length += fiberLength(design, design.at(id));
    return length;
}

bool wantsPair(const Flow& flow)
{
    return flow.protection == Protection::OnePlusOne
        || flow.protection == Protection::OnePlusOneSiteDisjoint
        || flow.protection == Protection::Restoration;
}

}  // namespace continua::verify
