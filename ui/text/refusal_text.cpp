// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/refusal_text.h"

#include "ui/text/names.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>

#include <cmath>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::Refusals)
};

QString km(double value) { return quantityText(Length::fromKm(value)); }
QString kw(double value) { return quantityText(ElectricPower::fromKw(value)); }
QString ms(double value) { return quantityText(Duration::fromMs(value)); }
QString count(double value) { return countText(static_cast<long long>(value + 0.5)); }

/// Sentences about what a site offers.
QString placeText(const QString& site, const Refusal& r)
{
    switch (r.reason) {
    case RefusalReason::NoKit:
        return Words::tr("No kit of the catalog with what is asked for fits %1.").arg(site);
    case RefusalReason::RackCeiling:
        return Words::tr("A rack of %2 is needed; %1 allows %3 per rack.")
            .arg(site, kw(r.needed), kw(r.available));
    case RefusalReason::FloorLoad:
        return Words::tr("The floor of %1 bears %3; the rack weighs %2.")
            .arg(site, quantityText(FloorLoad::fromKgPerM2(r.needed)),
                 quantityText(FloorLoad::fromKgPerM2(r.available)));
    case RefusalReason::FloorDepth:
        return Words::tr("The rack is %2 deep; %1 takes racks of %3.")
            .arg(site, dimensionText(Length::fromMm(r.needed)),
                 dimensionText(Length::fromMm(r.available)));
    case RefusalReason::NoLiquid:
        return Words::tr("%2 of heat go into water, and %1 has no facility water.")
            .arg(site, kw(r.needed));
    case RefusalReason::SupplyTooWarm:
        return Words::tr("Water of at most %2 is needed; %1 supplies it at %3.")
            .arg(site, quantityText(Temperature::fromCelsius(r.needed)),
                 quantityText(Temperature::fromCelsius(r.available)));
    case RefusalReason::RackPositions:
        return Words::tr("%2 racks are needed; %1 has room for %3.")
            .arg(site, count(r.needed), count(r.available));
    case RefusalReason::SitePower:
        return Words::tr("%2 of power are needed; %1 has %3 left.")
            .arg(site, kw(r.needed), kw(r.available));
    case RefusalReason::AirCooling:
        return Words::tr("%2 of heat go into the air; %1 can cool %3 more.")
            .arg(site, kw(r.needed), kw(r.available));
    case RefusalReason::LiquidCooling:
        return Words::tr("%2 of heat go into water; %1 can cool %3 more.")
            .arg(site, kw(r.needed), kw(r.available));
    default: return {};
    }
}

/// Sentences about rules of the architect's.
QString ruleText(const QString& site, const Refusal& r)
{
    switch (r.reason) {
    case RefusalReason::NoAllowedSite:
        return Words::tr("Locality, pins and separation leave no site.");
    case RefusalReason::OutsideLocality:
        return Words::tr("%1 is not among the places that the locality rule allows.").arg(site);
    case RefusalReason::TooFar:
        return Words::tr("%1 is %2 of fiber away; %3 are allowed.")
            .arg(site, km(r.needed), km(r.available));
    case RefusalReason::TooNear:
        if (!(r.needed > 0.0))
            return Words::tr("%1 runs another replica, and no two may share a site.").arg(site);
        return Words::tr("%1 must be at least %2 away; it is %3.")
            .arg(site, km(r.needed), km(r.available));
    case RefusalReason::SameFailureDomain:
        return Words::tr("%1 shares a failure domain with another replica.").arg(site);
    case RefusalReason::PinnedElsewhere: return Words::tr("A pin holds it at %1.").arg(site);
    case RefusalReason::PinnedAway: return Words::tr("A pin keeps it away from %1.").arg(site);
    case RefusalReason::SiteClosed: return Words::tr("A pin keeps %1 closed.").arg(site);
    default: return {};
    }
}

/// Sentences about ways to a site.
QString wayText(const QString& site, const Refusal& r)
{
    switch (r.reason) {
    case RefusalReason::Unreachable: return Words::tr("No route leads to %1.").arg(site);
    case RefusalReason::Latency:
        return Words::tr("The quickest way to %1 takes %2; the budget is %3.")
            .arg(site, ms(r.needed), ms(r.available));
    case RefusalReason::ProtectionLatency:
        return Words::tr("The second path to %1 takes %2; the budget is %3.")
            .arg(site, ms(r.needed), ms(r.available));
    case RefusalReason::NoDisjointPath:
        return Words::tr("No two paths to %1 are without a link or duct in common.").arg(site);
    case RefusalReason::SharedSite:
        return Words::tr("Every two paths to %1 meet at a site on the way.").arg(site);
    case RefusalReason::Transit:
        return Words::tr("Every route to %1 within the budget leaves the allowed countries.")
            .arg(site);
    case RefusalReason::NoClosingMode:
        return Words::tr("Light does not reach %1: the best mode lacks %2 of margin.")
            .arg(site, quantityText(Decibel::fromDb(std::abs(r.available - r.needed))));
    case RefusalReason::NoSpectrum:
        return Words::tr("%2 of spectrum are needed on the way to %1; %3 are free.")
            .arg(site, quantityText(Frequency::fromGhz(r.needed)),
                 quantityText(Frequency::fromGhz(r.available)));
    case RefusalReason::TooExpensive:
        return Words::tr("It would cost %1, more than the %2 that leaving it unserved counts.")
            .arg(quantityText(Money::fromUsd(r.needed)), quantityText(Money::fromUsd(r.available)));
    default: return {};
    }
}

}  // namespace

QString refusalText(const Design& design, const Refusal& refusal)
{
    const QString site = refusal.site ? shortName(design, refusal.site)
                       : refusal.link ? shortName(design, refusal.link)
                                      : Words::tr("the site");
    for (const auto sentence : {placeText, ruleText, wayText})
        if (const QString text = sentence(site, refusal); !text.isEmpty())
            return text;
    return {};
}

QString nameOf(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::NoAllowedSite: return Words::tr("Rules");
    case RefusalReason::OutsideLocality: return Words::tr("Locality");
    case RefusalReason::TooFar: return Words::tr("Fiber distance");
    case RefusalReason::TooNear: return Words::tr("Separation");
    case RefusalReason::SameFailureDomain: return Words::tr("Failure domain");
    case RefusalReason::PinnedElsewhere:
    case RefusalReason::PinnedAway: return Words::tr("Pin");
    case RefusalReason::SiteClosed: return Words::tr("Closed site");
    case RefusalReason::NoKit: return Words::tr("Equipment");
    case RefusalReason::RackCeiling: return Words::tr("Power per rack");
    case RefusalReason::FloorLoad: return Words::tr("Floor load");
    case RefusalReason::FloorDepth: return Words::tr("Floor depth");
    case RefusalReason::NoLiquid: return Words::tr("Facility water");
    case RefusalReason::SupplyTooWarm: return Words::tr("Water temperature");
    case RefusalReason::RackPositions: return Words::tr("Rack positions");
    case RefusalReason::SitePower: return Words::tr("Power");
    case RefusalReason::AirCooling: return Words::tr("Air cooling");
    case RefusalReason::LiquidCooling: return Words::tr("Liquid cooling");
    case RefusalReason::Unreachable: return Words::tr("No route");
    case RefusalReason::Latency: return Words::tr("Latency");
    case RefusalReason::ProtectionLatency: return Words::tr("Latency of the second path");
    case RefusalReason::NoDisjointPath: return Words::tr("Second path");
    case RefusalReason::SharedSite: return Words::tr("Shared site");
    case RefusalReason::Transit: return Words::tr("Transit");
    case RefusalReason::NoClosingMode: return Words::tr("Optical margin");
    case RefusalReason::NoSpectrum: return Words::tr("Spectrum");
    case RefusalReason::TooExpensive: return Words::tr("Price");
    }
    return {};
}

RefusalFigures figuresOf(const Refusal& refusal)
{
    const auto all = [&](const auto& text) {
        return RefusalFigures{text(refusal.needed), text(refusal.available),
                              text(std::abs(refusal.needed - refusal.available))};
    };
    switch (refusal.reason) {
    case RefusalReason::RackCeiling:
    case RefusalReason::NoLiquid:
    case RefusalReason::SitePower:
    case RefusalReason::AirCooling:
    case RefusalReason::LiquidCooling: return all(kw);
    case RefusalReason::TooFar: return all(km);
    case RefusalReason::TooNear: return refusal.needed > 0.0 ? all(km) : RefusalFigures{};
    case RefusalReason::Latency:
    case RefusalReason::ProtectionLatency: return all(ms);
    case RefusalReason::RackPositions: return all(count);
    case RefusalReason::FloorLoad:
        return all([](double v) { return quantityText(FloorLoad::fromKgPerM2(v)); });
    case RefusalReason::FloorDepth:
        return all([](double v) { return dimensionText(Length::fromMm(v)); });
    case RefusalReason::NoClosingMode:
        return all([](double v) { return quantityText(Decibel::fromDb(v)); });
    case RefusalReason::NoSpectrum:
        return all([](double v) { return quantityText(Frequency::fromGhz(v)); });
    case RefusalReason::TooExpensive:
        return all([](double v) { return quantityText(Money::fromUsd(v)); });
    case RefusalReason::SupplyTooWarm:
        return all([](double v) { return quantityText(Temperature::fromCelsius(v)); });
    default: return {};
    }
}

}  // namespace continua::ui
