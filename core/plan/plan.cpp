// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/plan.h"

#include <tuple>

namespace continua {
namespace {

template <class Amount>
Amount total(const Plan& plan, Amount CostLine::*member)
{
    Amount sum;
    for (const CostLine& line : plan.costs)
        sum += line.*member;
    return sum;
}

auto answer(const Plan& p)
{
    return std::tie(p.status, p.objectiveKind, p.placements, p.kits, p.openedSites, p.lightpaths,
                    p.regenerators, p.leases, p.flows, p.unserved, p.costs, p.footprints,
                    p.objective, p.lowerBound, p.boundIsForCandidates, p.seed, p.engineVersion);
}

}  // namespace

double Plan::gap() const { return objective > 0.0 ? (objective - lowerBound) / objective : 0.0; }

bool sameAnswer(const Plan& a, const Plan& b) { return answer(a) == answer(b); }

std::vector<SiteId> regeneratedAt(const Plan& plan, int lightpath)
{
    std::vector<SiteId> sites;
    for (const Regenerator& one : plan.regenerators)
        if (one.first == lightpath || one.second == lightpath)
            sites.push_back(one.site);
    return sites;
}

Money capex(const Plan& plan) { return total(plan, &CostLine::capex); }
Money yearlyCost(const Plan& plan) { return total(plan, &CostLine::yearly); }
Money presentCost(const Plan& plan) { return total(plan, &CostLine::present); }

Money unservedPenalty(const Plan& plan)
{
    Money sum;
    for (const Unserved& unserved : plan.unserved)
        sum += unserved.penalty;
    return sum;
}

Footprint footprint(const Plan& plan)
{
    Footprint sum;
    for (const auto& [site, of] : plan.footprints) {
        sum.perYear += of.perYear;
        sum.carbonPerYear += of.carbonPerYear;
    }
    return sum;
}

ChangeSet proposal(const Design& design, const Plan& plan, IdSource& ids)
{
    ChangeSet edit;
    std::map<SiteId, int> numbers;
    for (const auto& [id, rack] : design.all<Rack>())
        ++numbers[rack.site];
    for (const KitOrder& order : plan.kits) {
        const Kit* kit = find(design.catalog().kits, order.kit);
        for (int i = 0; kit && i < order.count; ++i) {
            const int number = ++numbers[order.site];
            edit.insert(Rack{.id = ids.next<Rack>(),
                             .site = order.site,
                             .name = (number < 10 ? "P0" : "P") + std::to_string(number),
                             .frame = kit->frame,
                             .kit = kit->key,
                             .items = kit->items});
        }
    }
    for (const SiteId opened : plan.openedSites) {
        Site site = design.at(opened);
        site.status = BuildStatus::Planned;
        edit.replace(design.at(opened), site);
    }
    return edit;
}

}  // namespace continua
