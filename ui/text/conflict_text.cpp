// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/conflict_text.h"

#include "ui/text/names.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::Conflicts)
};

using explain::ConflictKind;
using explain::ConflictMember;

QString listed(const QStringList& items)
{
    return items.join(Words::tr(", ", "between items of a list"));
}

QString subjectText(const Design& design, const ConflictMember& member)
{
    return member.replica < 0 ? displayName(design, member.workload)
                              : replicaName(design, member.workload, member.replica);
}

const Locality& localityOf(const Design& design, const ConflictMember& member)
{
    const Workload& workload = design.at(member.workload);
    return member.replica < 0
             ? workload.locality
             : workload.replicas[static_cast<std::size_t>(member.replica)].locality;
}

QString tagsText(const std::vector<std::string>& tags)
{
    QStringList names;
    for (const std::string& tag : tags)
        names << QString::fromStdString(tag);
    return listed(names);
}

QString countriesText(const Design& design, const ConflictMember& member)
{
    QStringList names;
    for (const std::string& code : localityOf(design, member).countries)
        names << countryName(design.catalog(), code);
    return listed(names);
}

QString pinText(const Design& design, const ConflictMember& member)
{
    const QString site = shortName(design, member.site);
    switch (design.at(member.pin).kind) {
    case Pin::Kind::MustHost:
        return Words::tr("A pin holds %1 at %2.").arg(subjectText(design, member), site);
    case Pin::Kind::MustNotHost:
        return Words::tr("A pin keeps %1 away from %2.").arg(subjectText(design, member), site);
    case Pin::Kind::KeepOpen: return Words::tr("A pin keeps %1 open.").arg(site);
    case Pin::Kind::KeepClosed: return Words::tr("A pin keeps %1 closed.").arg(site);
    }
    return {};
}

QString placesText(const Design& design, const ConflictMember& member)
{
    const QString subject = subjectText(design, member);
    const Locality& locality = localityOf(design, member);
    QStringList names;
    switch (member.kind) {
    case ConflictKind::Countries:
        return Words::tr("%1 may be in these countries only: %2.")
            .arg(subject, countriesText(design, member));
    case ConflictKind::Jurisdictions:
        return Words::tr("%1 may be at sites with one of these tags only: %2.")
            .arg(subject, tagsText(locality.jurisdictions));
    case ConflictKind::SiteKinds:
        for (const SiteKind kind : locality.kinds)
            names << nameOf(kind);
        return Words::tr("%1 may be at sites of these kinds only: %2.").arg(subject, listed(names));
    case ConflictKind::NamedSites:
        for (const SiteId site : locality.sites)
            names << shortName(design, site);
        return Words::tr("%1 may be at these sites only: %2.").arg(subject, listed(names));
    case ConflictKind::Transit:
        return Words::tr("Routes of %1 stay inside these countries: %2.")
            .arg(subject, countriesText(design, member));
    default: return {};
    }
}

/// A distance that is asked for, and what there would be without.
QString distanceText(const Design& design, const ConflictMember& member)
{
    const QString subject = subjectText(design, member);
    const QString needed = quantityText(Length::fromKm(member.limit->needed));
    const QString available = quantityText(Length::fromKm(member.limit->available));
    switch (member.kind) {
    case ConflictKind::FiberDistance: {
        const QString site = shortName(design, localityOf(design, member).near);
        return member.limit->needed > 0.0
                 ? Words::tr("%1 is within %2 of fiber of %3; %4 would do.")
                       .arg(subject, available, site, needed)
                 : Words::tr("%1 is within %2 of fiber of %3.").arg(subject, available, site);
    }
    case ConflictKind::Distance:
        return Words::tr("%1 is at least %2 away from %3; %4 can be had.")
            .arg(subject, needed, shortName(design, localityOf(design, member).near), available);
    case ConflictKind::ReplicaDistance:
        return Words::tr("Replicas of %1 are at least %2 apart; %3 can be had.")
            .arg(subject, needed, available);
    case ConflictKind::DifferentSites:
        return Words::tr("No two replicas of %1 share a site.").arg(subject);
    case ConflictKind::FailureDomains:
        return Words::tr("No two replicas of %1 share a failure domain.").arg(subject);
    default: return {};
    }
}

QString limitName(RefusalReason limit)
{
    switch (limit) {
    case RefusalReason::RackPositions: return Words::tr("rack positions");
    case RefusalReason::SitePower: return Words::tr("IT power");
    case RefusalReason::AirCooling: return Words::tr("air cooling");
    case RefusalReason::LiquidCooling: return Words::tr("liquid cooling");
    case RefusalReason::NoLiquid:
    case RefusalReason::SupplyTooWarm: return Words::tr("facility water");
    case RefusalReason::RackCeiling: return Words::tr("power per rack");
    case RefusalReason::FloorLoad: return Words::tr("floor load");
    case RefusalReason::FloorDepth: return Words::tr("depth of racks");
    default: return {};
    }
}

QString limitFigure(RefusalReason limit, double value)
{
    switch (limit) {
    case RefusalReason::RackPositions: return countText(static_cast<long long>(value + 0.5));
    case RefusalReason::FloorLoad: return quantityText(FloorLoad::fromKgPerM2(value));
    case RefusalReason::FloorDepth: return dimensionText(Length::fromMm(value));
    case RefusalReason::SupplyTooWarm: return quantityText(Temperature::fromCelsius(value));
    default: return quantityText(ElectricPower::fromKw(value));
    }
}

QString siteLimitText(const Design& design, const ConflictMember& member)
{
    const RefusalReason reason = member.limit->reason;
    if (!member.site)
        return Words::tr("Sites have no more than they have: %1.").arg(limitName(reason));
    const QString site = shortName(design, member.site);
    if (reason == RefusalReason::NoLiquid)
        return Words::tr("%1 has no facility water.").arg(site);
    const QString has = limitFigure(reason, member.limit->available);
    if (member.shortBy() <= 0.0)
        return Words::tr("%1, %2: %3.").arg(site, limitName(reason), has);
    return Words::tr("%1, %2: %3, and %4 would do.")
        .arg(site, limitName(reason), has, limitFigure(reason, member.limit->needed));
}

QString budgetText(const Design& design, const ConflictMember& member)
{
    const Flow& flow = design.at(member.workload).flows[static_cast<std::size_t>(member.flow)];
    const QString name = flowName(design, member.workload, member.flow);
    const QString limit = quantityText(Duration::fromMs(member.limit->available));
    const QString needed = quantityText(Duration::fromMs(member.limit->needed));
    const bool isOneWay = flow.budget && flow.budget->oneWay;
    if (member.shortBy() <= 0.0 || member.limit->needed <= 0.0)
        return (isOneWay ? Words::tr("%1 takes at most %2 one way.")
                         : Words::tr("%1 takes at most %2 there and back."))
            .arg(name, limit);
    return (isOneWay ? Words::tr("%1 takes at most %2 one way; %3 would do.")
                     : Words::tr("%1 takes at most %2 there and back; %3 would do."))
        .arg(name, limit, needed);
}

QString demandText(const Design& design, const ConflictMember& member)
{
    const auto flow = [&]() -> const Flow& {
        return design.at(member.workload).flows[static_cast<std::size_t>(member.flow)];
    };
    switch (member.kind) {
    case ConflictKind::Replica:
        return member.replica < 0
                 ? Words::tr("Every replica of %1 runs.").arg(displayName(design, member.workload))
                 : Words::tr("%1 runs.").arg(subjectText(design, member));
    case ConflictKind::Flow:
        return Words::tr("%1 is carried, %2.")
            .arg(flowName(design, member.workload, member.flow), quantityText(flow().rate()));
    case ConflictKind::Protection:
        return Words::tr("%1 has a second path: %2.")
            .arg(flowName(design, member.workload, member.flow), nameOf(flow().protection));
    case ConflictKind::Spectrum:
        return Words::tr("%1 has %n pairs of fiber.", nullptr, design.at(member.link).fiberPairs)
            .arg(displayName(design, member.link));
    case ConflictKind::Price:
        return Words::tr("Serving it costs %1, leaving it counts %2.")
            .arg(quantityText(Money::fromUsd(member.limit->needed)),
                 quantityText(Money::fromUsd(member.limit->available)));
    default: return {};
    }
}

}  // namespace

QString conflictSummary(const explain::Conflict& conflict)
{
    const QString sure = conflict.isProven
                           ? Words::tr("These cannot all hold, whatever the plan.")
                           : Words::tr("The planner found no plan in which these all hold.");
    return sure + QLatin1Char(' ')
         + (conflict.isMinimal ? Words::tr("Without any one of them, all the others can.")
                               : Words::tr("Some of them may not matter."));
}

QString conflictMemberText(const Design& design, const ConflictMember& member)
{
    switch (member.kind) {
    case ConflictKind::Pin: return pinText(design, member);
    case ConflictKind::Countries:
    case ConflictKind::Jurisdictions:
    case ConflictKind::SiteKinds:
    case ConflictKind::NamedSites:
    case ConflictKind::Transit: return placesText(design, member);
    case ConflictKind::FiberDistance:
    case ConflictKind::Distance:
    case ConflictKind::DifferentSites:
    case ConflictKind::ReplicaDistance:
    case ConflictKind::FailureDomains: return distanceText(design, member);
    case ConflictKind::Budget: return budgetText(design, member);
    case ConflictKind::SiteLimit: return siteLimitText(design, member);
    case ConflictKind::Spectrum:
    case ConflictKind::Price:
    case ConflictKind::Protection:
    case ConflictKind::Flow:
    case ConflictKind::Replica: return demandText(design, member);
    }
    return {};
}

}  // namespace continua::ui
