// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/racks/rack_load.h"
#include "core/rules/rules.h"

#include <algorithm>
#include <map>

namespace continua::rules {
namespace {

constexpr double kHair = 1e-9;

/// Rules about where items stand in their frame.
void checkItems(const Design& design, const Rack& rack, const RackFrame& frame, Findings& findings)
{
    std::map<std::pair<int, RackItem::Face>, std::string> taken;
    for (const RackItem& placed : rack.items) {
        const Equipment* item = find(design.catalog().equipment, placed.equipment);
        if (!item)
            continue;
        const int top = placed.slot + unitsIn(frame, *item) - 1;
        const bool isSystem = item->category == EquipmentCategory::RackSystem;
        if (placed.slot < 1 || top > frame.height)
            findings.push_back(
                {.kind = FindingKind::RackTooTall,
                 .severity = Severity::Error,
                 .subject = rack.id,
                 .amounts = {static_cast<double>(top), static_cast<double>(frame.height)},
                 .texts = {item->key}});
        if (!isSystem && item->width.inMm() > frame.bayWidth.inMm() + kHair)
            findings.push_back({.kind = FindingKind::RackTooWide,
                                .severity = Severity::Error,
                                .subject = rack.id,
                                .amounts = {item->width.inMm(), frame.bayWidth.inMm()},
                                .texts = {item->key}});
        for (int slot = placed.slot; slot <= top; ++slot) {
            const auto [there, isNew] = taken.try_emplace({slot, placed.face}, item->key);
            if (isNew)
                continue;
            findings.push_back({.kind = FindingKind::RackOverlap,
                                .severity = Severity::Error,
                                .subject = rack.id,
                                .amounts = {static_cast<double>(slot)},
                                .texts = {there->second, item->key}});
            break;
        }
    }
}

/// The coldest liquid that an item of the rack asks for, if one asks.
std::optional<Temperature> neededSupply(const Design& design, const Rack& rack)
{
    std::optional<Temperature> needed;
    for (const RackItem& placed : rack.items) {
        const Equipment* item = find(design.catalog().equipment, placed.equipment);
        if (item && item->warmestSupply)
            needed = needed ? std::min(*needed, *item->warmestSupply) : *item->warmestSupply;
    }
    return needed;
}

ElectricPower shelvesOf(const Design& design, const Rack& rack)
{
    ElectricPower power;
    for (const RackItem& placed : rack.items)
        if (const Equipment* item = find(design.catalog().equipment, placed.equipment))
            power += item->suppliesNPlus1;
    return power;
}

/// Rules about what frame, floor and site bear.
void checkLimits(const Design& design, const Rack& rack, const RackFrame& frame,
                 const SiteLimits& limits, Findings& findings)
{
    const RackLoad load = rackLoad(design, rack);
    const auto atMost = [&](FindingKind kind, double is, double limit) {
        if (is > limit + kHair)
            findings.push_back({.kind = kind,
                                .severity = Severity::Error,
                                .subject = rack.id,
                                .related = {rack.site},
                                .amounts = {is, limit}});
    };
    if (frame.hasBusbar && load.powerLimit < frame.powerLimit)
        atMost(FindingKind::RackOverShelf, load.nameplate.inKw(), shelvesOf(design, rack).inKw());
    atMost(FindingKind::RackOverBusbar, load.nameplate.inKw(), frame.powerLimit.inKw());
    atMost(FindingKind::RackOverWeight, load.payload.inKg(), load.payloadLimit.inKg());
    atMost(FindingKind::RackOverAir, load.airHeat.inKw(), load.airLimit.inKw());
    atMost(FindingKind::RackTooDeep, load.depth.inMm(), limits.floorDepth.inMm());
    atMost(FindingKind::RackOverCeiling, load.nameplate.inKw(), limits.rackCeiling.inKw());
    atMost(FindingKind::FloorOverloaded, load.floorLoad.inKgPerM2(), limits.floorLoad.inKgPerM2());
    if (load.liquidHeat <= ElectricPower{})
        return;
    if (!limits.liquidSupply) {
        atMost(FindingKind::RackNeedsLiquid, load.liquidHeat.inKw(), 0.0);
        return;
    }
    const auto needed = neededSupply(design, rack);
    if (needed && limits.liquidSupply->inCelsius() > needed->inCelsius() + kHair)
        findings.push_back({.kind = FindingKind::SupplyTooWarm,
                            .severity = Severity::Error,
                            .subject = rack.id,
                            .related = {rack.site},
                            .amounts = {needed->inCelsius(), limits.liquidSupply->inCelsius()}});
}

}  // namespace

void checkRacks(explain::Survey& survey, Findings& findings)
{
    const Design& design = survey.design();
    for (const auto& [id, rack] : design.all<Rack>()) {
        const RackFrame* frame = find(design.catalog().frames, rack.frame);
        if (!frame)
            continue;
        checkItems(design, rack, *frame, findings);
        checkLimits(design, rack, *frame, survey.hostSite(rack.site).limits, findings);
    }
}

}  // namespace continua::rules
