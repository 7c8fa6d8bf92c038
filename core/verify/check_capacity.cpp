// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/verify/checks.h"
#include "core/verify/routes.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <variant>

namespace continua::verify {
namespace {

/// Gbit/s by hour of the day.
using Day = std::array<double, 24>;

/// Loads are whole kbit/s in the engine; a plan may round each flow up to the next.
constexpr double kRoundingGbps = 1e-4;

/// Whether traffic of the schedule flows at some time in the hour from `hour` to `hour` + 1.
bool flowsIn(const Schedule& schedule, int hour)
{
    if (schedule.always || schedule.hours >= 24.0)
        return true;
    for (const double day : {-24.0, 0.0, 24.0}) {
        const double from = schedule.fromHour + day;
        if (from < hour + 1.0 && from + schedule.hours - 1e-9 > hour)
            return true;
    }
    return false;
}

/// What can fail: a link, a shared-risk group or a site passed.
using Failure = std::variant<LinkId, std::string, SiteId>;

/// What always flows, and what restoration adds while something has failed.
struct Load {
    Day always = {};
    std::map<Failure, Day> onFailure = {};
};

struct Loads {
    std::vector<Load> lightpaths;
    std::map<LinkId, Load> leases;
};

/// What turns a flow away from a path.
std::set<Failure> failuresOf(const Design& design, const FlowRoute& route, const FlowPath& path)
{
    std::set<Failure> failures(path.links.begin(), path.links.end());
    for (const LinkId link : path.links) {
        const std::vector<std::string>& groups = riskGroupsOf(design, design.at(link));
        failures.insert(groups.begin(), groups.end());
    }
    const std::vector<SiteId> sites = sitesAlong(design, route.source, path.links);
    for (std::size_t i = 1; i + 1 < sites.size(); ++i)
        failures.insert(sites[i]);
    return failures;
}

void addTo(Day& day, const Flow& flow, double gbps)
{
    for (int hour = 0; hour < 24; ++hour)
        if (flowsIn(flow.schedule, hour))
            day[static_cast<std::size_t>(hour)] += gbps;
}

/// @param failures  Only while one of these lasts; none: always.
void add(Load& load, const Flow& flow, double gbps, const std::set<Failure>& failures)
{
    if (failures.empty())
        addTo(load.always, flow, gbps);
    for (const Failure& failure : failures)
        addTo(load.onFailure[failure], flow, gbps);
}

/// Parallel lanes share the load in proportion to their rates; a lane has that of its slowest
/// lightpath.
void addPath(const Design& design, const Plan& plan, const FlowRoute& route, const FlowPath& path,
             const std::set<Failure>& failures, Loads& loads)
{
    const Flow& flow = design.at(route.workload).flows[static_cast<std::size_t>(route.flow)];
    const auto walk = walkOf(design, plan, path, route.source, route.host);
    if (!walk)
        return;  // Reported with the paths.
    for (const Stretch& stretch : walk->stretches) {
        if (stretch.leased)
            add(loads.leases[stretch.leased], flow, flow.rate().inGbps(), failures);
        const auto rateOf = [&](const std::vector<int>& lane) {
            double least = HUGE_VAL;
            for (const int index : lane)
                least =
                    std::min(least, plan.lightpaths[static_cast<std::size_t>(index)].rate.inGbps());
            return least;
        };
        double together = 0.0;
        for (const std::vector<int>& lane : stretch.lanes)
            together += rateOf(lane);
        for (const std::vector<int>& lane : stretch.lanes)
            for (const int index : lane)
                add(loads.lightpaths[static_cast<std::size_t>(index)], flow,
                    flow.rate().inGbps() * rateOf(lane) / together, failures);
    }
}

Loads loadsOf(const Design& design, const Plan& plan)
{
    Loads loads;
    loads.lightpaths.resize(plan.lightpaths.size());
    for (const FlowRoute& route : plan.flows) {
        addPath(design, plan, route, route.working, {}, loads);
        if (!route.protection)
            continue;
        const Flow& flow = design.at(route.workload).flows[static_cast<std::size_t>(route.flow)];
        const bool isRestored = flow.protection == Protection::Restoration;
        addPath(design, plan, route, *route.protection,
                isRestored ? failuresOf(design, route, route.working) : std::set<Failure>{}, loads);
    }
    return loads;
}

/// In the busiest hour of the worst failure.
double peakOf(const Load& load)
{
    double peak = *std::max_element(load.always.begin(), load.always.end());
    for (const auto& [failure, day] : load.onFailure)
        for (std::size_t hour = 0; hour < day.size(); ++hour)
            peak = std::max(peak, load.always[hour] + day[hour]);
    return peak;
}

void checkLeases(Inspection& inspection, const std::map<LinkId, Load>& loads)
{
    std::map<LinkId, const LeaseOrder*> orders;
    for (const LeaseOrder& order : inspection.plan.leases)
        if (!orders.emplace(order.link, &order).second)
            inspection.report({.rule = Rule::ServedTwice, .link = order.link, .what = "lease"});
    for (const auto& [id, link] : inspection.design.all<Link>()) {
        const auto load = loads.find(id);
        const auto order = orders.find(id);
        const double peak = load == loads.end() ? 0.0 : peakOf(load->second);
        const double claimed = order == orders.end() ? 0.0 : order->second->carried.inGbps();
        const double bought =
            order == orders.end() ? 0.0 : order->second->modules * link.leased->module.inGbps();
        if (peak > bought + kRoundingGbps)
            inspection.report(
                {.rule = Rule::LeasedModules, .link = id, .claimed = bought, .actual = peak});
        if (std::abs(peak - claimed) > kRoundingGbps)
            inspection.report(
                {.rule = Rule::CarriedClaim, .link = id, .claimed = claimed, .actual = peak});
    }
}

}  // namespace

void checkCapacity(Inspection& inspection)
{
    const Loads loads = loadsOf(inspection.design, inspection.plan);
    for (std::size_t i = 0; i < loads.lightpaths.size(); ++i) {
        const Lightpath& path = inspection.plan.lightpaths[i];
        const double peak = peakOf(loads.lightpaths[i]);
        const auto report = [&](Rule rule, double claimed) {
            inspection.report({.rule = rule,
                               .site = path.from,
                               .link = path.links.front(),
                               .index = static_cast<int>(i),
                               .claimed = claimed,
                               .actual = peak});
        };
        if (peak > path.rate.inGbps() + kRoundingGbps)
            report(Rule::Capacity, path.rate.inGbps());
        if (std::abs(peak - path.carried.inGbps()) > kRoundingGbps)
            report(Rule::CarriedClaim, path.carried.inGbps());
    }
    checkLeases(inspection, loads.leases);
}

}  // namespace continua::verify
