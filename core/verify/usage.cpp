// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/verify/usage.h"

#include "core/model/link_line.h"
#include "core/verify/routes.h"

#include <algorithm>
#include <cmath>

namespace continua::verify {
namespace {

/// Mass over the footprint, or over the footprint and half of the aisles before and behind, 1.2 m
/// each.
FloorLoad floorLoadOf(const Design& design, const RackFrame& frame, Mass mass)
{
    double depth = frame.outerDepth.inM();
    if (assumption(design, "floor_load_counts_aisles") != 0.0)
        depth += 0.6 + 0.6;
    const double area = depth * frame.outerWidth.inM();
    return area > 0.0 ? FloorLoad::fromKgPerM2(mass.inKg() / area) : FloorLoad{};
}

void addItem(RackSums& sums, const Equipment& item, double plannedShare)
{
    sums.isRackSystem = sums.isRackSystem || item.category == EquipmentCategory::RackSystem;
    sums.nameplate += item.nameplate;
    sums.planned += item.typical ? *item.typical : item.nameplate * plannedShare;
    sums.shelves += item.suppliesNPlus1;
    sums.liquidHeat += item.nameplate * item.liquidHeatShare;
    sums.airHeat += item.nameplate - item.nameplate * item.liquidHeatShare;
    sums.payload += item.mass;
    sums.depth = std::max(sums.depth, item.depth);
    if (item.warmestSupply)
        sums.warmestSupply =
            std::min(*item.warmestSupply, sums.warmestSupply.value_or(*item.warmestSupply));
    if (item.accelerators > 0)
        sums.supply[item.accelerator] += item.accelerators;
    sums.supply[kCpuSleds] += item.cpuSleds;
    sums.supply[kStorage] += item.storageTb;
    sums.price += item.price;
}

}  // namespace

RackSums sumsOf(const Design& design, const std::string& frameKey,
                const std::vector<RackItem>& items)
{
    const RackFrame& frame = *find(design.catalog().frames, frameKey);
    const double plannedShare = assumption(design, "planned_power_share");
    RackSums sums;
    sums.depth = frame.outerDepth;
    sums.price = frame.price;
    for (const RackItem& placed : items)
        if (const Equipment* item = find(design.catalog().equipment, placed.equipment))
            addItem(sums, *item, plannedShare);
    sums.mass = sums.isRackSystem ? sums.payload : sums.payload + frame.emptyMass;
    sums.floorLoad = floorLoadOf(design, frame, sums.mass);
    return sums;
}

std::map<std::string, double> needOf(const ComputeNeed& compute)
{
    std::map<std::string, double> need;
    double accelerators = compute.accelerators;
    if (compute.rate) {
        const double exact = compute.rate->amount / compute.rate->perAccelerator;
        accelerators = std::max(accelerators, std::ceil(exact - 1e-9));
    }
    if (accelerators > 0.0)
        need[compute.accelerator] = accelerators;
    if (compute.cpuSleds > 0)
        need[kCpuSleds] = compute.cpuSleds;
    if (compute.storageTb > 0.0)
        need[kStorage] = compute.storageTb;
    return need;
}

std::map<LinkId, int> litPairs(const Plan& plan)
{
    std::map<LinkId, int> pairs;
    for (const Lightpath& path : plan.lightpaths)
        for (std::size_t i = 0; i < path.links.size(); ++i)
            pairs[path.links[i]] = std::max(pairs[path.links[i]], path.fiberPairs[i] + 1);
    return pairs;
}

std::map<SiteId, ElectricPower> powerOfSitesInUse(const Design& design, const Plan& plan)
{
    std::map<SiteId, ElectricPower> power;
    for (const auto& [id, pin] : design.all<Pin>())
        if (pin.kind == Pin::Kind::KeepOpen)
            power[pin.site];
    for (const auto& [id, rack] : design.all<Rack>())
        power[rack.site] += sumsOf(design, rack.frame, rack.items).planned;
    for (const KitOrder& order : plan.kits) {
        const Kit& kit = *find(design.catalog().kits, order.kit);
        power[order.site] += sumsOf(design, kit.frame, kit.items).planned * order.count;
    }
    for (const Placement& placement : plan.placements)
        power[placement.site];
    for (const LeaseOrder& lease : plan.leases)
        if (lease.modules > 0) {
            power[design.at(lease.link).from];
            power[design.at(lease.link).to];
        }
    for (const Lightpath& path : plan.lightpaths) {
        const ElectricPower transceiver = findMode(design.catalog(), path.mode).transceiver->power;
        power[path.from] += transceiver;
        power[path.to] += transceiver;
    }
    for (const auto& [id, pairs] : litPairs(plan)) {
        const Link& link = design.at(id);
        const ElectricPower amplifiers =
            amplifierAt(design, link).power * amplifierCount(design, link);
        const ElectricPower atEachEnd =
            (equipmentOf(design).roadm->powerPerDegree + amplifiers / 2.0) * pairs;
        power[link.from] += atEachEnd;
        power[link.to] += atEachEnd;
    }
    return power;
}

}  // namespace continua::verify
