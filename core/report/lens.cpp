// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/lens.h"

#include "core/report/site_shares.h"

#include <algorithm>

namespace continua::report {
namespace {

template <class Readings, class Key>
void put(Readings& readings, Key key, std::optional<double> share)
{
    if (share)
        readings[key] = {Share{*share}, *share};
}

template <class Readings, class Key>
void raise(Readings& readings, Key key, double share)
{
    LensReading& reading = readings[key];
    if (const Share* known = std::get_if<Share>(&reading.value); !known || known->value < share)
        reading = {Share{share}, share};
}

void lookAtSites(LensView& view, const Facts& facts,
                 std::optional<double> (*shareOf)(const SiteUse&))
{
    for (const SiteFacts& row : facts.sites)
        put(view.sites, row.site, shareOf(row.use));
}

/// Modules bought are what a lease has of rate.
std::optional<double> leasedShare(const Link& link, const LinkFacts& row)
{
    const DataRate rate = link.leased->module * row.leasedModules;
    return rate > DataRate{} ? std::optional(row.carried / rate) : std::nullopt;
}

void lookAtLight(LensView& view, const Design& design, const Facts& facts, const Plan& plan)
{
    for (const auto& [site, share] : opticalShares(plan))
        put(view.sites, site, share);
    for (const LinkFacts& row : facts.links) {
        const Link& link = design.at(row.link);
        put(view.links, row.link, link.leased ? leasedShare(link, row) : row.spectrumShare);
    }
}

void lookAtLatency(LensView& view, const Facts& facts)
{
    for (const FlowFacts& flow : facts.flows) {
        if (!flow.working || !flow.working->share)
            continue;
        const double share = *flow.working->share;
        raise(view.sites, flow.source, share);
        raise(view.sites, flow.host, share);
        for (const LinkId link : flow.links)
            raise(view.links, link, share);
    }
}

/// Sets levels by the largest amount there is.
template <class Amount>
void scaleToTop(LensView& view)
{
    Amount top{};
    const auto each = [&](auto act) {
        for (auto& [id, reading] : view.sites)
            act(reading);
        for (auto& [id, reading] : view.links)
            act(reading);
    };
    each([&](LensReading& reading) { top = std::max(top, std::get<Amount>(reading.value)); });
    if (top > Amount{})
        each([&](LensReading& reading) {
            reading.level = std::max(0.0, std::get<Amount>(reading.value) / top);
        });
    view.top = top;
}

}  // namespace

LensView lookThrough(Lens lens, const Design& design, const Facts& facts, const Plan* plan)
{
    LensView view{.lens = lens, .top = Share{1.0}};
    switch (lens) {
    case Lens::None: break;
    case Lens::Power: lookAtSites(view, facts, powerShare); break;
    case Lens::Cooling: lookAtSites(view, facts, coolingShare); break;
    case Lens::Compute: lookAtSites(view, facts, computeShare); break;
    case Lens::OpticalLoad:
        if (plan)
            lookAtLight(view, design, facts, *plan);
        break;
    case Lens::Latency: lookAtLatency(view, facts); break;
    case Lens::Cost:
        if (plan) {
            for (const SiteFacts& row : facts.sites)
                view.sites[row.site].value = row.cost.present;
            for (const LinkFacts& row : facts.links)
                view.links[row.link].value = row.cost.present;
        }
        scaleToTop<Money>(view);
        break;
    case Lens::Carbon:
        if (plan)
            for (const SiteFacts& row : facts.sites)
                view.sites[row.site].value = row.footprint.carbonPerYear;
        scaleToTop<Mass>(view);
        break;
    }
    return view;
}

}  // namespace continua::report
