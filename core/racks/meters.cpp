// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/racks/meters.h"

#include "core/model/site_limits.h"

namespace continua {
namespace {

constexpr double kLowVolts = 48.0;
constexpr double kHighVolts = 800.0;
constexpr ElectricPower kMostAtLowVolts = ElectricPower::fromKw(300.0);

/// What the site's facility water carries off: nothing where there is none.
ElectricPower liquidLimit(const Design& design, SiteId site)
{
    const Site* row = design.find(site);
    if (!row)
        return {};
    const SiteLimits limits = siteLimits(design, *row);
    return limits.liquidSupply ? limits.liquidCooling : ElectricPower{};
}

Meters meters(const Design& design, const std::string& frameKey, const RackLoad& load,
              ElectricPower liquid)
{
    const RackFrame* frame = find(design.catalog().frames, frameKey);
    Meter current{.kind = MeterKind::BusbarCurrent};
    if (const double volts = frame ? busbarVolts(*frame) : 0.0; volts > 0.0) {
        current.used = load.nameplate.inW() / volts;
        current.limit = frame->powerLimit.inW() / volts;
    }
    return {Meter{MeterKind::Space, static_cast<double>(load.unitsUsed),
                  static_cast<double>(load.unitsTotal)},
            Meter{MeterKind::Power, load.nameplate.inKw(), load.powerLimit.inKw()},
            Meter{MeterKind::Weight, load.payload.inKg(), load.payloadLimit.inKg()},
            Meter{MeterKind::AirHeat, load.airHeat.inKw(), load.airLimit.inKw()},
            Meter{MeterKind::LiquidHeat, load.liquidHeat.inKw(), liquid.inKw()},
            current};
}

}  // namespace

double Meter::share() const
{
    if (!limit || used <= 0.0)
        return 0.0;
    return *limit > 0.0 ? used / *limit : 2.0;
}

double busbarVolts(const RackFrame& frame)
{
    if (!frame.hasBusbar)
        return 0.0;
    return frame.powerLimit > kMostAtLowVolts ? kHighVolts : kLowVolts;
}

Meters metersOf(const Design& design, SiteId site, const std::string& frame,
                const std::vector<RackItem>& items)
{
    return meters(design, frame, rackLoad(design, frame, items), liquidLimit(design, site));
}

Meters metersOf(const Design& design, const Rack& rack)
{
    return metersOf(design, rack.site, rack.frame, rack.items);
}

Meters rowMeters(const Design& design, SiteId site, const std::vector<RackId>& racks)
{
    Meters sum = meters(design, {}, RackLoad{}, liquidLimit(design, site));
    for (const RackId id : racks) {
        const Rack* rack = design.find(id);
        if (!rack)
            continue;
        const Meters own = metersOf(design, *rack);
        for (std::size_t i = 0; i < sum.size(); ++i) {
            sum[i].used += own[i].used;
            if (own[i].limit && own[i].kind != MeterKind::LiquidHeat)
                sum[i].limit = sum[i].limit.value_or(0.0) + *own[i].limit;
        }
    }
    return sum;
}

}  // namespace continua
