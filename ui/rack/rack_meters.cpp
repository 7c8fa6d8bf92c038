// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rack/rack_meters.h"

#include "ui/text/names.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>

#include <set>

namespace continua::ui {
namespace {

struct RackMeters {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::RackMeters)
};

QString unitOf(MeterKind kind, HeightUnit units)
{
    switch (kind) {
    case MeterKind::Space: return nameOf(units);
    case MeterKind::Weight: return QStringLiteral("kg");
    case MeterKind::BusbarCurrent: return QStringLiteral("A");
    default: return QStringLiteral("kW");
    }
}

RackMeter::Kind drawnAs(MeterKind kind)
{
    switch (kind) {
    case MeterKind::Space: return RackMeter::Kind::Space;
    case MeterKind::Power: return RackMeter::Kind::Power;
    case MeterKind::Weight: return RackMeter::Kind::Weight;
    case MeterKind::AirHeat: return RackMeter::Kind::Air;
    case MeterKind::LiquidHeat: return RackMeter::Kind::Liquid;
    case MeterKind::BusbarCurrent: return RackMeter::Kind::Busbar;
    }
    return RackMeter::Kind::Space;
}

std::vector<RackMeter> drawn(const Meters& meters, HeightUnit units)
{
    std::vector<RackMeter> list;
    for (const Meter& meter : meters)
        list.push_back({drawnAs(meter.kind), meter.used, meter.limit.value_or(0.0),
                        nameOf(meter.kind), meterText(meter, units), meter.limit.has_value()});
    return list;
}

}  // namespace

double RackMeter::share() const
{
    if (!hasLimit)
        return 0.0;
    if (limit > 0.0)
        return used / limit;
    return used > 0.0 ? 2.0 : 0.0;
}

QString nameOf(MeterKind kind)
{
    switch (kind) {
    case MeterKind::Space: return RackMeters::tr("Space");
    case MeterKind::Power: return RackMeters::tr("Power");
    case MeterKind::Weight: return RackMeters::tr("Weight");
    case MeterKind::AirHeat: return RackMeters::tr("Air heat");
    case MeterKind::LiquidHeat: return RackMeters::tr("Liquid heat");
    case MeterKind::BusbarCurrent: return RackMeters::tr("Busbar");
    }
    return {};
}

QString meterText(const Meter& meter, HeightUnit units)
{
    if (!meter.limit)
        return RackMeters::tr("none");
    const QString unit = unitOf(meter.kind, units);
    //: A meter: used, limit, unit
    return RackMeters::tr("%1 / %2 %3", "meter")
        .arg(numberText(meter.used), numberText(*meter.limit), unit)
        .replace(QLatin1Char(' ') + unit, kUnitSpace + unit);
}

std::vector<RackMeter> rackMeters(const Design& design, SiteId site, const std::string& frame,
                                  const std::vector<RackItem>& items)
{
    const RackFrame* type = find(design.catalog().frames, frame);
    return drawn(metersOf(design, site, frame, items),
                 type ? type->heightUnit : HeightUnit::OpenUnit);
}

std::vector<RackMeter> rowMeters(const Design& design, SiteId site)
{
    std::vector<RackId> racks;
    std::set<HeightUnit> units;
    for (const auto& [id, rack] : design.all<Rack>()) {
        if (rack.site != site)
            continue;
        racks.push_back(id);
        if (const RackFrame* frame = find(design.catalog().frames, rack.frame))
            units.insert(frame->heightUnit);
    }
    if (racks.empty())
        return {};
    std::vector<RackMeter> list = drawn(continua::rowMeters(design, site, racks),
                                        units.empty() ? HeightUnit::OpenUnit : *units.begin());
    if (units.size() > 1)  // A sum of both grids.
        list.front().text = RackMeters::tr("%1 / %2 units")
                                .arg(numberText(list.front().used), numberText(list.front().limit));
    return list;
}

}  // namespace continua::ui
