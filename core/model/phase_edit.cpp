// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/phase_design.h"
#include "core/model/phases.h"

#include <algorithm>

namespace continua {
namespace {

template <class Named>
const Named* named(const std::vector<Named>& rows, const std::string& name)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const Named& row) { return row.name == name; });
    return found == rows.end() ? nullptr : &*found;
}

/// What an edit of a phase's row makes of the row of the whole.
template <class Entity>
Entity merged(const Entity& whole, const Entity& before, const Entity& after)
{
    Entity row = after;
    row.life = whole.life;
    if constexpr (std::is_same_v<Entity, Site>) {
        if (after.overrides.electricity == before.overrides.electricity)
            row.overrides.electricity = whole.overrides.electricity;
        if (after.status == before.status)
            row.status = whole.status;
    }
    return row;
}

template <>
Workload merged(const Workload& whole, const Workload& before, const Workload& after)
{
    Workload row = after;
    row.life = whole.life;
    for (Replica& replica : row.replicas) {
        const Replica* was = named(before.replicas, replica.name);
        const Replica* drawn = named(whole.replicas, replica.name);
        if (was && drawn && was->compute == replica.compute)
            replica.compute = drawn->compute;
    }
    row.flows.clear();
    for (const Flow& drawn : whole.flows) {
        const Flow* was = named(before.flows, drawn.name);
        const Flow* is = named(after.flows, drawn.name);
        if (!was)
            row.flows.push_back(drawn);  // It begins at a site that is not there in the phase.
        if (!was || !is)
            continue;
        row.flows.push_back(*is);
        if (is->encodings == was->encodings)
            row.flows.back().encodings = drawn.encodings;
    }
    for (const Flow& flow : after.flows)
        if (!named(before.flows, flow.name))
            row.flows.push_back(flow);
    return row;
}

/// Changes of rows that have lifetimes.
template <class Entity>
void addLiving(const Design& whole, PhaseId from, const ChangeSet& edit, ChangeSet& all)
{
    for (const auto& [id, change] : edit.of<Entity>()) {
        const Entity* drawn = whole.find(id);
        if (!change.before) {
            Entity row = *change.after;
            row.life.from = from;
            all.insert(row);
        } else if (drawn && change.after) {
            all.replace(*drawn, merged(*drawn, *change.before, *change.after));
        } else if (drawn) {
            all.remove(*drawn);
        }
    }
}

template <class Entity>
void addPlain(const Design& whole, const ChangeSet& edit, ChangeSet& all)
{
    for (const auto& [id, change] : edit.of<Entity>()) {
        const Entity* drawn = whole.find(id);
        if (!change.before)
            all.insert(*change.after);
        else if (drawn && change.after)
            all.replace(*drawn, *change.after);
        else if (drawn)
            all.remove(*drawn);
    }
}

}  // namespace

ChangeSet editOfWhole(const Design& whole, PhaseId phase, const Design& there,
                      const ChangeSet& edit)
{
    const std::vector<PhaseId> order = phasesInOrder(whole);
    const PhaseId from = order.empty() || order.front() == phase ? PhaseId{} : phase;
    ChangeSet all;
    addLiving<Site>(whole, from, edit, all);
    addLiving<Link>(whole, from, edit, all);
    addLiving<Rack>(whole, from, edit, all);
    addLiving<Workload>(whole, from, edit, all);
    addPlain<Assumption>(whole, edit, all);
    addPlain<Pin>(whole, edit, all);
    addPlain<RiskArea>(whole, edit, all);
    addPlain<Note>(whole, edit, all);
    if (edit.changesCatalog()) {
        Design after = there;
        if (edit.applyTo(after))
            all.replaceCatalog(whole.sharedCatalog(), after.sharedCatalog());
    }
    return all;
}

}  // namespace continua
