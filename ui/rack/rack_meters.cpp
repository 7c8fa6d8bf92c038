// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rack/rack_meters.h"

#include "core/model/site_limits.h"
#include "ui/text/names.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>

namespace continua::ui {
namespace {

struct RackMeters {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::RackMeters)
};

QString against(double used, double limit, const QString& unit)
{
    //: A meter: used, limit, unit
    return RackMeters::tr("%1 / %2 %3", "meter")
        .arg(numberText(used), numberText(limit), unit)
        .replace(QLatin1Char(' ') + unit, kUnitSpace + unit);
}

RackMeter meter(RackMeter::Kind kind, const QString& name, double used, double limit,
                const QString& unit)
{
    return {kind, used, limit, name, against(used, limit, unit)};
}

}  // namespace

double RackMeter::share() const
{
    if (limit > 0.0)
        return used / limit;
    return used > 0.0 ? 2.0 : 0.0;
}

std::vector<RackMeter> rackMeters(const Design& design, SiteId site, const std::string& frame,
                                  const std::vector<RackItem>& items)
{
    const RackLoad load = rackLoad(design, frame, items);
    const RackFrame* type = find(design.catalog().frames, frame);
    const Site* row = design.find(site);
    const SiteLimits limits = row ? siteLimits(design, *row) : SiteLimits{};
    const QString units = nameOf(type ? type->heightUnit : HeightUnit::OpenUnit);
    const QString kw = QStringLiteral("kW");
    using Kind = RackMeter::Kind;
    return {
        meter(Kind::Space, RackMeters::tr("Space"), load.unitsUsed, load.unitsTotal, units),
        meter(Kind::Power,
              type && type->hasBusbar ? RackMeters::tr("Busbar") : RackMeters::tr("Power"),
              load.nameplate.inKw(), load.powerLimit.inKw(), kw),
        meter(Kind::Weight, RackMeters::tr("Weight"), load.payload.inKg(), load.payloadLimit.inKg(),
              QStringLiteral("kg")),
        meter(Kind::Air, RackMeters::tr("Air heat"), load.airHeat.inKw(), load.airLimit.inKw(), kw),
        meter(Kind::Liquid, RackMeters::tr("Liquid heat"), load.liquidHeat.inKw(),
              limits.liquidCooling.inKw(), kw),
        meter(Kind::Ceiling, RackMeters::tr("Site ceiling"), load.nameplate.inKw(),
              limits.rackCeiling.inKw(), kw),
    };
}

}  // namespace continua::ui
