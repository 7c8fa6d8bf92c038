// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/site_limits.h"
#include "core/verify/checks.h"
#include "core/verify/usage.h"

#include <algorithm>
#include <set>

namespace continua::verify {
namespace {

/// A kind of ordered rack at a site.
struct Standing {
    const KitOrder& order;
    const Kit& kit;
    const RackFrame& frame;
    RackSums sums;
    SiteLimits limits;
};

Standing standingOf(const Design& design, const KitOrder& order)
{
    const Kit& kit = *find(design.catalog().kits, order.kit);
    return {order, kit, *find(design.catalog().frames, kit.frame),
            sumsOf(design, kit.frame, kit.items), siteLimits(design, design.at(order.site))};
}

/// Units of the frame that an item takes.
int unitsOf(const RackFrame& frame, const Equipment& item)
{
    if (item.category == EquipmentCategory::RackSystem)
        return frame.height;
    const auto mm = [](HeightUnit unit) { return unit == HeightUnit::OpenUnit ? 48.0 : 44.45; };
    return static_cast<int>(
        std::ceil(item.height * mm(item.heightUnit) / mm(frame.heightUnit) - 1e-9));
}

class KitCheck {
public:
    KitCheck(Inspection& inspection, const Standing& standing)
        : m_inspection(inspection), m_standing(standing)
    {
    }

    void run()
    {
        checkItems();
        checkFrame();
        checkFloor();
    }

private:
    void report(Rule rule, double claimed, double actual)
    {
        m_inspection.report({.rule = rule,
                             .site = m_standing.order.site,
                             .what = m_standing.order.kit,
                             .claimed = claimed,
                             .actual = actual});
    }

    void atMost(Rule rule, double actual, double limit)
    {
        if (isAbove(actual, limit))
            report(rule, limit, actual);
    }

    void checkItems()
    {
        const RackFrame& frame = m_standing.frame;
        std::set<std::pair<RackItem::Face, int>> taken;
        for (const RackItem& placed : m_standing.kit.items) {
            const Equipment& item =
                *find(m_inspection.design.catalog().equipment, placed.equipment);
            const int units = unitsOf(frame, item);
            const int top = placed.slot + units - 1;
            if (placed.slot < 1 || top > frame.height)
                report(Rule::RackSlots, frame.height, placed.slot < 1 ? placed.slot : top);
            for (int unit = placed.slot; unit <= top; ++unit)
                if (!taken.emplace(placed.face, unit).second) {
                    report(Rule::RackSlots, unit, unit);
                    break;
                }
            const bool isRack = item.category == EquipmentCategory::RackSystem;
            atMost(Rule::RackWidth, item.width.inMm(),
                   (isRack ? frame.outerWidth : frame.bayWidth).inMm());
            atMost(Rule::RackDepth, item.depth.inMm(), frame.outerDepth.inMm());
        }
    }

    void checkFrame()
    {
        const RackFrame& frame = m_standing.frame;
        const RackSums& sums = m_standing.sums;
        atMost(Rule::RackPower, sums.nameplate.inKw(), frame.powerLimit.inKw());
        if (frame.hasBusbar && !sums.isRackSystem && !m_standing.kit.items.empty())
            atMost(Rule::RackPower, sums.nameplate.inKw(), sums.shelves.inKw());
        if (!sums.isRackSystem)
            atMost(Rule::RackWeight, sums.payload.inKg(), frame.payload.inKg());
        atMost(Rule::RackAir, sums.airHeat.inKw(), frame.airLimit.inKw());
        if (!frame.hasLiquidManifold)
            atMost(Rule::RackLiquid, sums.liquidHeat.inKw(), 0.0);
    }

    void checkFloor()
    {
        const SiteLimits& limits = m_standing.limits;
        const RackSums& sums = m_standing.sums;
        atMost(Rule::RackCeiling, sums.nameplate.inKw(), limits.rackCeiling.inKw());
        atMost(Rule::FloorLoad, sums.floorLoad.inKgPerM2(), limits.floorLoad.inKgPerM2());
        atMost(Rule::FloorDepth, sums.depth.inMm(), limits.floorDepth.inMm());
        if (sums.liquidHeat > ElectricPower{} && !limits.liquidSupply)
            report(Rule::RackLiquid, 0.0, sums.liquidHeat.inKw());
        if (sums.liquidHeat > ElectricPower{} && limits.liquidSupply && sums.warmestSupply)
            atMost(Rule::SupplyTemperature, limits.liquidSupply->inCelsius(),
                   sums.warmestSupply->inCelsius());
    }

    Inspection& m_inspection;
    const Standing& m_standing;
};

}  // namespace

void checkKits(Inspection& inspection)
{
    for (const KitOrder& order : inspection.plan.kits)
        if (order.count > 0) {
            const Standing standing = standingOf(inspection.design, order);
            KitCheck(inspection, standing).run();
        }
}

void checkSites(Inspection& inspection)
{
    struct Sums {
        int racks = 0;
        ElectricPower power;
        ElectricPower air;
        ElectricPower liquid;

        void add(const RackSums& rack, int count)
        {
            racks += count;
            power += rack.nameplate * count;
            air += rack.airHeat * count;
            liquid += rack.liquidHeat * count;
        }
    };
    const Design& design = inspection.design;
    std::map<SiteId, Sums> sites;
    for (const KitOrder& order : inspection.plan.kits)
        if (order.count > 0)
            sites[order.site].add(standingOf(design, order).sums, order.count);
    for (const auto& [id, rack] : design.all<Rack>())
        if (const auto site = sites.find(rack.site); site != sites.end())
            site->second.add(sumsOf(design, rack.frame, rack.items), 1);

    for (const auto& [id, sums] : sites) {
        const SiteLimits limits = siteLimits(design, design.at(id));
        const double feeds = limits.redundancy == Redundancy::TwoN ? 2.0 : 1.0;
        const auto atMost = [&inspection, site = id](Rule rule, double actual, double limit) {
            if (isAbove(actual, limit))
                inspection.report({.rule = rule, .site = site, .claimed = limit, .actual = actual});
        };
        atMost(Rule::SitePositions, sums.racks, limits.rackPositions);
        atMost(Rule::SitePower, sums.power.inKw(), limits.itPower.inKw() / feeds);
        atMost(Rule::SiteAir, sums.air.inKw(), limits.airCooling.inKw());
        atMost(Rule::SiteLiquid, sums.liquid.inKw(), limits.liquidCooling.inKw());
    }
}

void checkOpenedSites(Inspection& inspection)
{
    const Design& design = inspection.design;
    const auto inUse = powerOfSitesInUse(design, inspection.plan);
    const std::vector<SiteId>& opened = inspection.plan.openedSites;
    for (const auto& [id, site] : design.all<Site>()) {
        const auto claimed = std::count(opened.begin(), opened.end(), id);
        const int actual = site.status == BuildStatus::Candidate && inUse.contains(id) ? 1 : 0;
        if (claimed != actual)
            inspection.report({.rule = Rule::OpenedSites,
                               .site = id,
                               .claimed = static_cast<double>(claimed),
                               .actual = static_cast<double>(actual)});
    }
}

}  // namespace continua::verify
