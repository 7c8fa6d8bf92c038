// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/shadow_price_text.h"

#include "ui/text/figure_text.h"
#include "ui/text/names.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>

#include <cmath>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::ShadowPrices)
};

constexpr double kNothing = 0.5;  ///< Sums differ in their last digits.

QString siteStepText(const QString& site, const explain::LimitStep& limit)
{
    const QString kw = quantityText(ElectricPower::fromKw(limit.step));
    const int whole = static_cast<int>(std::lround(limit.step));
    switch (limit.limit) {
    case RefusalReason::RackPositions:
        return Words::tr("%n more rack positions at %1", nullptr, whole).arg(site);
    case RefusalReason::SitePower: return Words::tr("%2 more IT power at %1").arg(site, kw);
    case RefusalReason::AirCooling: return Words::tr("%2 more air cooling at %1").arg(site, kw);
    case RefusalReason::LiquidCooling:
        return Words::tr("%2 more liquid cooling at %1").arg(site, kw);
    case RefusalReason::RackCeiling: return Words::tr("%2 more per rack at %1").arg(site, kw);
    case RefusalReason::FloorLoad:
        return Words::tr("A floor at %1 that bears %2 more")
            .arg(site, quantityText(FloorLoad::fromKgPerM2(limit.step)));
    case RefusalReason::FloorDepth:
        return Words::tr("Room at %1 for racks %2 deeper")
            .arg(site, dimensionText(Length::fromMm(limit.step)));
    case RefusalReason::NoLiquid: return Words::tr("Facility water at %1").arg(site);
    case RefusalReason::SupplyTooWarm:
        return Words::tr("Facility water at %1 colder by %2")
            .arg(site, quantityText(Temperature::fromCelsius(limit.step)));
    default: return {};
    }
}

}  // namespace

QString limitStepText(const Design& design, const explain::LimitStep& limit)
{
    if (limit.limit == RefusalReason::Latency)
        return Words::tr("%2 more for %1")
            .arg(flowName(design, limit.workload, limit.flow),
                 quantityText(Duration::fromMs(limit.step)));
    if (limit.limit == RefusalReason::NoSpectrum)
        return Words::tr("%n more pairs of fiber on %1", nullptr,
                         static_cast<int>(std::lround(limit.step)))
            .arg(displayName(design, limit.link));
    return siteStepText(shortName(design, limit.site), limit);
}

QString shadowPriceText(const Design& design, const explain::ShadowPrice& price)
{
    const QString step = limitStepText(design, price.limit);
    if (price.gain < kNothing)
        return Words::tr("%1: the plan gains nothing.").arg(step);
    const QString gain = objectiveText(price.objective, price.gain);
    if (price.isEstimate)
        return Words::tr("%1: the plan gains about %2, an estimate.").arg(step, gain);
    if (price.served > 0)
        return Words::tr("%1: the plan gains %2 and serves %n more demands, planned anew.", nullptr,
                         price.served)
            .arg(step, gain);
    return Words::tr("%1: the plan gains %2, planned anew.").arg(step, gain);
}

}  // namespace continua::ui
