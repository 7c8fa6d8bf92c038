// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/rule_edits.h"

#include "core/geo/geodesic.h"
#include "core/graph/routes.h"

#include <algorithm>

namespace continua::explain {
namespace {

template <class Value>
bool contains(const std::vector<Value>& values, const Value& value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

bool concerns(const Pin& pin, const Berth& berth)
{
    return pin.workload == berth.workload && (pin.replica < 0 || pin.replica == berth.replica);
}

bool forbids(const Pin& pin, const Berth& berth)
{
    switch (pin.kind) {
    case Pin::Kind::MustHost: return concerns(pin, berth) && pin.site != berth.site;
    case Pin::Kind::MustNotHost: return concerns(pin, berth) && pin.site == berth.site;
    case Pin::Kind::KeepClosed: return pin.site == berth.site;
    case Pin::Kind::KeepOpen: return false;
    }
    return false;
}

void widen(const Design& design, const Site& site, Locality& locality)
{
    if (!locality.sites.empty() && !contains(locality.sites, site.id))
        locality.sites.push_back(site.id);
    if (!locality.kinds.empty() && !contains(locality.kinds, site.kind))
        locality.kinds.push_back(site.kind);
    const auto isTagged = [&](const std::string& tag) { return contains(site.jurisdictions, tag); };
    if (!locality.jurisdictions.empty()
        && std::none_of(locality.jurisdictions.begin(), locality.jurisdictions.end(), isTagged))
        locality.jurisdictions.insert(locality.jurisdictions.end(), site.jurisdictions.begin(),
                                      site.jurisdictions.end());
    if (!locality.near)
        return;
    if (locality.maxFiber)
        if (const auto route =
                graph::shortestRoute(graph::Topology(design), locality.near, site.id))
            locality.maxFiber = std::max(*locality.maxFiber, route->length);
    if (locality.minDistance)
        locality.minDistance =
            std::min(*locality.minDistance,
                     geodesicLength(design.at(locality.near).position, site.position));
}

}  // namespace

void unpin(const Design& design, const Berth& berth, IdSource& ids, ChangeSet& edit)
{
    const auto replicas = static_cast<int>(design.at(berth.workload).replicas.size());
    for (const auto& [id, pin] : design.all<Pin>()) {
        if (!forbids(pin, berth))
            continue;
        edit.remove(pin);
        const bool isOfAll = pin.kind != Pin::Kind::KeepClosed && pin.replica < 0;
        for (int other = 0; isOfAll && other < replicas; ++other) {
            if (other == berth.replica)
                continue;
            Pin own = pin;
            own.id = ids.next<Pin>();
            own.replica = other;
            edit.insert(own);
        }
    }
}

void pin(const Design& design, const Berth& berth, IdSource& ids, ChangeSet& edit)
{
    unpin(design, berth, ids, edit);
    const auto& pins = design.all<Pin>();
    const bool isPinned = std::any_of(pins.begin(), pins.end(), [&](const auto& row) {
        return row.second.kind == Pin::Kind::MustHost && concerns(row.second, berth)
            && row.second.site == berth.site;
    });
    if (!isPinned)
        edit.insert(Pin{.id = ids.next<Pin>(),
                        .kind = Pin::Kind::MustHost,
                        .site = berth.site,
                        .workload = berth.workload,
                        .replica = berth.replica});
}

void allow(const Design& design, const Berth& berth, Workload& workload)
{
    const Site& site = design.at(berth.site);
    widen(design, site, workload.locality);
    widen(design, site, workload.replicas[static_cast<std::size_t>(berth.replica)].locality);
}

}  // namespace continua::explain
