// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/row_lists.h"

#include "core/model/phases.h"

#include <algorithm>

namespace continua::ui {
namespace {

/// Ids of a table, ordered by what `key` gives for a row.
template <class Entity, class Key>
std::vector<Id<Entity>> ordered(const Design& design, Key key)
{
    std::vector<Id<Entity>> ids;
    for (const auto& [id, row] : design.all<Entity>())
        ids.push_back(id);
    std::stable_sort(ids.begin(), ids.end(), [&](Id<Entity> a, Id<Entity> b) {
        return key(design.at(a)) < key(design.at(b));
    });
    return ids;
}

template <class Entity>
std::vector<RowRef> asRows(const std::vector<Id<Entity>>& ids)
{
    return {ids.begin(), ids.end()};
}

}  // namespace

std::vector<RowRef> siteRows(const Design& design)
{
    return asRows(ordered<Site>(design, [](const Site& site) { return site.code; }));
}

std::vector<RowRef> linkRows(const Design& design)
{
    return asRows(ordered<Link>(design, [](const Link& link) { return link.code; }));
}

std::vector<RowRef> rackRows(const Design& design)
{
    return asRows(ordered<Rack>(
        design, [&](const Rack& rack) { return std::pair(design.at(rack.site).code, rack.name); }));
}

std::vector<RowRef> workloadRows(const Design& design)
{
    return asRows(
        ordered<Workload>(design, [](const Workload& workload) { return workload.code; }));
}

std::vector<RowRef> flowRows(const Design& design)
{
    std::vector<RowRef> rows;
    for (const RowRef& row : workloadRows(design)) {
        const auto id = std::get<WorkloadId>(row);
        const auto count = static_cast<int>(design.at(id).flows.size());
        for (int flow = 0; flow < count; ++flow)
            rows.push_back(FlowRow{id, flow});
    }
    return rows;
}

std::vector<RowRef> replicaRows(const Design& design)
{
    std::vector<RowRef> rows;
    for (const RowRef& row : workloadRows(design)) {
        const auto id = std::get<WorkloadId>(row);
        const auto count = static_cast<int>(design.at(id).replicas.size());
        for (int replica = 0; replica < count; ++replica)
            rows.push_back(ReplicaRow{id, replica});
    }
    return rows;
}

std::vector<RowRef> assumptionRows(const Design& design)
{
    return asRows(
        ordered<Assumption>(design, [](const Assumption& assumption) { return assumption.name; }));
}

std::vector<RowRef> phaseRows(const Design& design) { return asRows(phasesInOrder(design)); }

}  // namespace continua::ui
