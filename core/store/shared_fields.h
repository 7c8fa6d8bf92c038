// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/provenance.h"
#include "core/model/workload.h"
#include "core/store/row_fields.h"

/// Names and units that several tables share.
namespace continua::store {

inline constexpr OneOf<SiteKind, 9> kSiteKinds{{{
    {SiteKind::CoreDc, "core_dc"},
    {SiteKind::RegionalDc, "regional_dc"},
    {SiteKind::Colocation, "colocation"},
    {SiteKind::TelecomDc, "telecom_dc"},
    {SiteKind::TelecomCo, "telecom_co"},
    {SiteKind::EnterpriseIt, "enterprise_it"},
    {SiteKind::Industrial, "industrial"},
    {SiteKind::Edge, "edge"},
    {SiteKind::AmplifierHut, "amplifier_hut"},
}}};

inline constexpr OneOf<BuildStatus, 3> kBuildStatuses{{{
    {BuildStatus::Existing, "existing"},
    {BuildStatus::Planned, "planned"},
    {BuildStatus::Candidate, "candidate"},
}}};

inline constexpr OneOf<Confidence, 2> kConfidences{{{
    {Confidence::Published, "published"},
    {Confidence::Estimate, "estimate"},
}}};

inline constexpr In<Length> kMeters{&Length::fromM, &Length::inM};
inline constexpr In<Duration> kSeconds{&Duration::fromS, &Duration::inS};
inline constexpr In<DataRate> kBitsPerSecond{&DataRate::fromBps, &DataRate::inBps};
inline constexpr In<ElectricPower> kWatts{&ElectricPower::fromW, &ElectricPower::inW};
inline constexpr In<OpticalLevel> kDbm{&OpticalLevel::fromDbm, &OpticalLevel::inDbm};
inline constexpr In<Money> kUsd{&Money::fromUsd, &Money::inUsd};

/// Where a row's figures come from; the list of estimated fields is a table of its own.
template <class Access>
void describeProvenance(Access& access, Provenance& provenance)
{
    access.field("source", provenance.source, AsText{});
    access.field("confidence", provenance.confidence, kConfidences);
    access.field("source_date", provenance.date, AsText{});
}

template <class Access>
void describeLifetime(Access& access, Lifetime& life)
{
    access.field("phase_from", life.from, AsId<Phase>{});
    access.field("phase_to", life.to, AsId<Phase>{});
}

template <class Access>
void describeSchedule(Access& access, Schedule& schedule)
{
    access.field("schedule_always", schedule.always, AsFlag{});
    access.field("schedule_from_hour", schedule.fromHour, AsNumber{});
    access.field("schedule_hours", schedule.hours, AsNumber{});
    access.field("schedule_occasion", schedule.occasion, AsText{});
}

}  // namespace continua::store
