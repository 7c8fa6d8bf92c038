// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rack/fit_text.h"

#include "ui/text/names.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>

namespace continua::ui {
namespace {

struct FitText {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::FitText)
};

QString itemName(const Design& design, const Rack& rack, int index)
{
    if (index < 0 || index >= static_cast<int>(rack.items.size()))
        return unknownText();
    return equipmentName(design.catalog(), rack.items[static_cast<std::size_t>(index)].equipment);
}

}  // namespace

QString fitText(const Design& design, const Rack& rack, const FitProblem& problem)
{
    const RackFrame* frame = find(design.catalog().frames, rack.frame);
    const QString unit = nameOf(frame ? frame->heightUnit : HeightUnit::OpenUnit);
    const QString needed = numberText(problem.needed);
    const QString available = numberText(problem.available);
    switch (problem.reason) {
    case FitReason::UnknownItem: return FitText::tr("The catalog has no such item or frame.");
    case FitReason::OutsideFrame:
        return FitText::tr("It would reach %1 %3; the frame ends at %2 %3.")
            .arg(needed, available, unit);
    case FitReason::SlotTaken:
        if (problem.other < 0)
            return FitText::tr("It needs %1 %3; the largest gap has %2.")
                .arg(needed, available, unit);
        return FitText::tr("It needs %1 %3 and %2 are free: %4 stands there.")
            .arg(needed, available, unit, itemName(design, rack, problem.other));
    case FitReason::TooWide:
        return FitText::tr("It is %1 mm wide; the bay has %2 mm.").arg(needed, available);
    case FitReason::TooDeep:
        return FitText::tr("It is %1 mm deep; there are %2 mm.").arg(needed, available);
    case FitReason::WrongGrid:
        return FitText::tr("It stands in a grid of %1 mm and is fed by a busbar; this rack counts "
                           "%2 mm and has none.")
            .arg(needed, available);
    case FitReason::NoFacilityWater:
        return FitText::tr("The rack would give %1 kW to liquid; this site has no facility water.")
            .arg(needed);
    case FitReason::OverLiquid:
        return FitText::tr("The rack would give %1 kW to liquid; the site carries off %2 kW.")
            .arg(needed, available);
    case FitReason::OverFloor:
        return FitText::tr("The rack would load the floor with %1 kg/m²; it bears %2 kg/m².")
            .arg(needed, available);
    case FitReason::OverShelves:
        return problem.available > 0.0
                 ? FitText::tr("The rack would draw %1 kW; its power shelves give %2 kW with one "
                               "module lost.")
                       .arg(needed, available)
                 : FitText::tr("The rack would draw %1 kW and has no power shelf yet; mount one "
                               "first.")
                       .arg(needed);
    case FitReason::OverAir:
        return FitText::tr("The rack would heat the air with %1 kW; air carries off %2 kW.")
            .arg(needed, available);
    case FitReason::OverCeiling:
        return FitText::tr("The rack would draw %1 kW; the site allows %2 kW per rack.")
            .arg(needed, available);
    case FitReason::TooHeavy:
        return FitText::tr("The rack would carry %1 kg; it bears %2 kg.").arg(needed, available);
    case FitReason::OverBusbar:
        return FitText::tr("The rack would draw %1 kW; its busbar or PDUs carry %2 kW.")
            .arg(needed, available);
    case FitReason::NoManifold:
        return FitText::tr("It is cooled by liquid; this frame has no manifold.");
    }
    return {};
}

QString fitText(const Design& design, const Rack& rack, const RackItem& item, const Fit& fit)
{
    if (!fit.isPossible())
        return QLatin1String(ruleOf(fit.problems.front().reason)) + QStringLiteral(": ")
             + fitText(design, rack, fit.problems.front());
    const RackFrame* frame = find(design.catalog().frames, rack.frame);
    const QString place = FitText::tr("Fits %1 from %2 %3.")
                              .arg(QString::fromStdString(rack.name))
                              .arg(item.slot)
                              .arg(nameOf(frame ? frame->heightUnit : HeightUnit::OpenUnit));
    if (!fit.adapter)
        return place;
    return FitText::tr("%1 It comes on a 19-inch adapter: %2 of %3 mm wide, %4 of %5 mm high.")
        .arg(place, numberText(fit.adapter->item.inMm()), numberText(fit.adapter->bay.inMm()),
             numberText(fit.adapter->height.inMm()), numberText(fit.adapter->taken.inMm()));
}

}  // namespace continua::ui
