// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/takeover.h"

#include "core/plan/site_use.h"

#include <algorithm>

namespace continua {
namespace {

/// Whether a site can stand these orders beside what is drawn there.
bool isRoomFor(const Design& design, const std::vector<KitOrder>& orders, SiteId site)
{
    Plan plan;
    plan.kits = orders;
    const SiteUse before = siteUse(design, nullptr, site);
    const SiteUse after = siteUse(design, &plan, site);
    // A site that is over its limits as it is drawn stays the business of the issues list.
    return after.highestShare() <= std::max(1.0, before.highestShare())
        && after.largestRack <= std::max(after.limits.rackCeiling, before.largestRack)
        && after.heaviestRack <= std::max(after.limits.floorLoad, before.heaviestRack);
}

enum class Names { Count, Aside };

/// The row without what no plan depends on; names aside if they are not to count.
template <Names names, class Row>
Row plain(Row row)
{
    if constexpr (requires { row.notes; })
        row.notes.clear();
    if constexpr (std::is_same_v<Row, Site>)
        row.diagram.reset();
    if constexpr (names == Names::Count)
        return row;
    if constexpr (requires { row.name; })
        row.name.clear();
    if constexpr (std::is_same_v<Row, Workload>) {
        for (Replica& replica : row.replicas)
            replica.name.clear();
        for (Flow& flow : row.flows)
            flow.name.clear();
    }
    return row;
}

template <Names names, class Entity>
bool sameRows(const Design& a, const Design& b)
{
    if (&a.all<Entity>() == &b.all<Entity>())
        return true;  // The same shared table.
    if (a.all<Entity>().size() != b.all<Entity>().size())
        return false;
    for (const auto& [id, row] : a.all<Entity>()) {
        const Entity* other = b.find(id);
        if (!other || !(row == *other || plain<names>(row) == plain<names>(*other)))
            return false;
    }
    return true;
}

template <Names names>
bool sameDesigns(const Design& a, const Design& b)
{
    return sameRows<names, Site>(a, b) && sameRows<names, Link>(a, b) && sameRows<names, Rack>(a, b)
        && sameRows<names, Workload>(a, b) && sameRows<names, Pin>(a, b)
        && sameRows<names, Phase>(a, b) && sameRows<names, Assumption>(a, b)
        && sameRows<Names::Count, RiskArea>(a, b) && &a.catalog() == &b.catalog();
}

}  // namespace

Takeover takeover(const Design& now, const Plan& plan, IdSource& ids)
{
    Plan rest;
    Takeover taken;
    std::map<SiteId, std::vector<KitOrder>> fitting;
    for (const KitOrder& order : plan.kits) {
        if (!now.find(order.site) || !find(now.catalog().kits, order.kit)) {
            taken.leftOut.push_back(order);
            continue;
        }
        // As many of them as fit; the rest is left out.
        std::vector<KitOrder>& there = fitting[order.site];
        KitOrder part = order;
        for (part.count = order.count; part.count > 0; --part.count) {
            std::vector<KitOrder> trial = there;
            trial.push_back(part);
            if (isRoomFor(now, trial, order.site))
                break;
        }
        if (part.count > 0) {
            there.push_back(part);
            rest.kits.push_back(part);
        }
        if (part.count < order.count) {
            KitOrder left = order;
            left.count = order.count - part.count;
            taken.leftOut.push_back(left);
        }
    }
    for (const SiteId opened : plan.openedSites) {
        const Site* site = now.find(opened);
        if (site && site->status == BuildStatus::Candidate)
            rest.openedSites.push_back(opened);
        else
            taken.sitesLeftOut.push_back(opened);
    }
    taken.edit = proposal(now, rest, ids);
    return taken;
}

bool sameButForWords(const Design& a, const Design& b) { return sameDesigns<Names::Aside>(a, b); }

bool sameButForRemarks(const Design& a, const Design& b)
{
    return a.info().objective == b.info().objective && sameDesigns<Names::Count>(a, b);
}

}  // namespace continua
