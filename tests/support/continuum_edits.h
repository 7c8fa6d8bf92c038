// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/random.h"
#include "core/model/change_set.h"
#include "core/model/id_source.h"

#include <iterator>
#include <string>
#include <vector>

namespace continua::test {

/// What an architect does to a design between two plans.
enum class EditKind {
    RaiseDemand,
    MoveUsers,
    InsertWorkload,
    RemoveWorkload,
    LimitSite,
    MoveSite,
    InsertSite,
    RemoveLink,
    InsertLink
};

inline constexpr EditKind kAllEdits[] = {
    EditKind::RaiseDemand,    EditKind::MoveUsers,  EditKind::InsertWorkload,
    EditKind::RemoveWorkload, EditKind::LimitSite,  EditKind::MoveSite,
    EditKind::InsertSite,     EditKind::RemoveLink, EditKind::InsertLink};

inline const char* nameOf(EditKind kind)
{
    switch (kind) {
    case EditKind::RaiseDemand: return "raise_demand";
    case EditKind::MoveUsers: return "move_users";
    case EditKind::InsertWorkload: return "insert_workload";
    case EditKind::RemoveWorkload: return "remove_workload";
    case EditKind::LimitSite: return "limit_site";
    case EditKind::MoveSite: return "move_site";
    case EditKind::InsertSite: return "insert_site";
    case EditKind::RemoveLink: return "remove_link";
    case EditKind::InsertLink: return "insert_link";
    }
    return "";
}

/// One edit of a kind at a row that `random` chooses; none where it would leave no workload. @pre
/// The design has two sites, a link and a workload with a replica and a flow.
inline ChangeSet randomEdit(const Design& design, EditKind kind, Random& random)
{
    const auto any = [&](const auto& table) {
        return std::next(table.begin(), static_cast<std::ptrdiff_t>(random.below(table.size())))
            ->second;
    };
    const Workload workload = any(design.all<Workload>());
    const Site site = any(design.all<Site>());
    const Link link = any(design.all<Link>());
    const std::string code = "N" + std::to_string(random.below(1'000'000'000));
    ChangeSet edit;
    switch (kind) {
    case EditKind::RaiseDemand: {
        Workload after = workload;
        for (Replica& replica : after.replicas) {
            replica.compute.accelerators += replica.compute.accelerators / 2;
            replica.compute.cpuSleds += replica.compute.cpuSleds / 2;
        }
        return edit.replace(workload, after);
    }
    case EditKind::MoveUsers: {
        Workload after = workload;
        for (Flow& flow : after.flows)
            if (flow.fromReplica < 0)
                flow.at = site.id;
        return edit.replace(workload, after);
    }
    case EditKind::InsertWorkload: {
        Workload added = workload;
        added.id = idFromText<Workload>(code);
        added.code = code;
        return edit.insert(added);
    }
    case EditKind::RemoveWorkload:
        if (design.all<Workload>().size() == 1)
            return edit;
        for (const auto& [id, pin] : design.all<Pin>())
            if (pin.workload == workload.id)
                edit.remove(pin);
        return edit.remove(workload);
    case EditKind::LimitSite: {
        Site after = site;
        after.overrides.rackPositions = static_cast<int>(2 + random.below(30));
        return edit.replace(site, after);
    }
    case EditKind::MoveSite: {
        Site after = site;
        after.position.latitudeDeg += 0.05;
        return edit.replace(site, after);
    }
    case EditKind::InsertSite: {
        Site added = site;
        added.id = idFromText<Site>(code);
        added.code = code;
        added.position.longitudeDeg += 0.2;
        return edit.insert(added);
    }
    case EditKind::RemoveLink: return edit.remove(link);
    case EditKind::InsertLink: {
        Link added = link;
        added.id = idFromText<Link>(code);
        added.code = code;
        added.to = site.id;
        if (added.to == added.from)
            added.to = link.to;
        return edit.insert(added);
    }
    }
    return edit;
}

}  // namespace continua::test
