// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/lease_cover.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace continua::engine {
namespace {

constexpr double kHairGbps = 1e-9;

/// Combinations by capacity of what is no better than another one left out.
void keepBest(std::vector<LeaseStep>& steps)
{
    std::sort(steps.begin(), steps.end(), [](const LeaseStep& a, const LeaseStep& b) {
        return a.cost != b.cost ? a.cost < b.cost : a.gbps > b.gbps;
    });
    double most = -1.0;
    std::erase_if(steps, [&](const LeaseStep& step) {
        const bool isBeaten = step.gbps <= most + kHairGbps;
        most = std::max(most, step.gbps);
        return isBeaten;
    });
}

}  // namespace

std::vector<LeaseStep> leaseSteps(const LinkEntry& link, double gbps)
{
    std::vector<LeaseStep> steps = {{}};
    for (const LeaseModule& module : link.modules) {
        if (module.gbps <= 0.0)
            continue;
        std::vector<LeaseStep> more;
        for (LeaseStep step : steps) {
            more.push_back(step);
            while (step.gbps < gbps - kHairGbps) {
                step.gbps += module.gbps;
                step.cost += module.cost;
                ++step.count;
                more.push_back(step);
            }
        }
        steps = std::move(more);
        keepBest(steps);
    }
    // Of those that are enough, the first is the cheapest.
    const auto enough = std::find_if(steps.begin(), steps.end(), [&](const LeaseStep& step) {
        return step.gbps >= gbps - kHairGbps;
    });
    if (enough != steps.end())
        steps.erase(enough + 1, steps.end());
    return steps;
}

LeaseCover leaseCover(const LinkEntry& link, double gbps)
{
    if (gbps <= kHairGbps)
        return {};
    if (link.modules.size() == 1) {
        const LeaseModule& only = link.modules.front();
        const double count = std::ceil(gbps / only.gbps - kHairGbps);
        return {.cost = count * only.cost, .count = static_cast<int>(count)};
    }
    const LeaseStep enough = leaseSteps(link, gbps).back();
    if (enough.gbps < gbps - kHairGbps)
        return {.cost = std::numeric_limits<double>::infinity()};
    return {.cost = enough.cost, .count = enough.count};
}

double leastLease(const LinkEntry& link)
{
    double least = std::numeric_limits<double>::infinity();
    for (const LeaseModule& module : link.modules)
        least = std::min(least, module.cost);
    return least;
}

}  // namespace continua::engine
