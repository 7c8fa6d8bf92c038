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
        return FitText::tr("It needs %1 %3 and %2 are free: %4 stands there.")
            .arg(needed, available, unit, itemName(design, rack, problem.other));
    case FitReason::TooWide:
        return FitText::tr("It is %1 mm wide; the bay has %2 mm.").arg(needed, available);
    case FitReason::TooDeep:
        return FitText::tr("It is %1 mm deep; there are %2 mm.").arg(needed, available);
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

}  // namespace continua::ui
