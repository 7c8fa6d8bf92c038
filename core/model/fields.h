// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/design.h"

#include <tuple>
#include <type_traits>

/// The fields of each row, its id aside, as a tuple of references.
///
/// Each takes the struct apart member by member, so that one more member does not compile until it
/// is named here: nothing is forgotten when rows are merged. A pin has none: it is one decision.
namespace continua::fields {

template <class Row, class Entity>
concept RowOf = std::is_same_v<std::remove_const_t<Row>, Entity>;

template <RowOf<ProjectInfo> Row>
auto of(Row& row)
{
    auto& [title, description, origin, objective] = row;
    return std::tie(title, description, origin, objective);
}

template <RowOf<Assumption> Row>
auto of(Row& row)
{
    auto& [id, key, name, value, unit, provenance] = row;
    return std::tie(key, name, value, unit, provenance);
}

template <RowOf<Phase> Row>
auto of(Row& row)
{
    auto& [id, name, date, demand, equipment, electricity, notes] = row;
    return std::tie(name, date, demand, equipment, electricity, notes);
}

template <RowOf<Lifetime> Row>
auto of(Row& row)
{
    auto& [from, to] = row;
    return std::tie(from, to);
}

template <RowOf<SiteOverrides> Row>
auto of(Row& row)
{
    auto& [pue, itPower, redundancy, rackCeiling, airCooling, liquidCooling, liquidSupply,
           rackPositions, floorLoad, floorDepth, availability, openingCost, yearlyCost, colocation,
           electricity, carbon] = row;
    return std::tie(pue, itPower, redundancy, rackCeiling, airCooling, liquidCooling, liquidSupply,
                    rackPositions, floorLoad, floorDepth, availability, openingCost, yearlyCost,
                    colocation, electricity, carbon);
}

template <RowOf<Site> Row>
auto of(Row& row)
{
    auto& [id, code, name, kind, position, country, jurisdictions, failureDomains, role, status,
           overrides, notes, life, diagram] = row;
    return std::tie(code, name, kind, position, country, jurisdictions, failureDomains, role,
                    status, overrides, notes, life, diagram);
}

template <RowOf<Link> Row>
auto of(Row& row)
{
    auto& [id, code, from, to, waypoints, length, lengthSource, routeFactor, fiber, fiberPairs,
           amplifier, launch, spans, riskGroups, status, buildCost, yearlyCost, leased, notes,
           life] = row;
    return std::tie(code, from, to, waypoints, length, lengthSource, routeFactor, fiber, fiberPairs,
                    amplifier, launch, spans, riskGroups, status, buildCost, yearlyCost, leased,
                    notes, life);
}

template <RowOf<Rack> Row>
auto of(Row& row)
{
    auto& [id, site, name, frame, kit, items, life] = row;
    return std::tie(site, name, frame, kit, items, life);
}

template <RowOf<ComputeNeed> Row>
auto of(Row& row)
{
    auto& [accelerator, accelerators, rate, cpuSleds, storageTb, dedicatedRacks] = row;
    return std::tie(accelerator, accelerators, rate, cpuSleds, storageTb, dedicatedRacks);
}

template <RowOf<Locality> Row>
auto of(Row& row)
{
    auto& [countries, jurisdictions, kinds, sites, near, maxFiber, minDistance, transit] = row;
    return std::tie(countries, jurisdictions, kinds, sites, near, maxFiber, minDistance, transit);
}

template <RowOf<Replica> Row>
auto of(Row& row)
{
    auto& [name, compute, locality] = row;
    return std::tie(name, compute, locality);
}

template <RowOf<Flow> Row>
auto of(Row& row)
{
    auto& [name, at, fromReplica, toReplica, encodings, encoding, budget, application, jitter,
           protection, schedule] = row;
    return std::tie(name, at, fromReplica, toReplica, encodings, encoding, budget, application,
                    jitter, protection, schedule);
}

template <RowOf<Workload> Row>
auto of(Row& row)
{
    auto& [id, code, name, kind, replicas, flows, locality, separation, availability, peakFactor,
           growth, schedule, notes, provenance, life] = row;
    return std::tie(code, name, kind, replicas, flows, locality, separation, availability,
                    peakFactor, growth, schedule, notes, provenance, life);
}

template <RowOf<RiskArea> Row>
auto of(Row& row)
{
    auto& [id, name, outline, notes] = row;
    return std::tie(name, outline, notes);
}

template <RowOf<Note> Row>
auto of(Row& row)
{
    auto& [id, position, text] = row;
    return std::tie(position, text);
}

template <RowOf<Approval> Row>
auto of(Row& row)
{
    auto& [id, rule, site, link, rack, workload, part, detail, reason, until] = row;
    return std::tie(rule, site, link, rack, workload, part, detail, reason, until);
}

template <class Row>
concept HasFields = requires(Row& row)
{
    of(row);
};

}  // namespace continua::fields
