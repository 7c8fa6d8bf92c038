// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/change_set.h"
#include "core/rules/finding.h"

#include <variant>

namespace continua::ui {

/// What the project says of itself.
struct ProjectRow {
    friend bool operator==(const ProjectRow&, const ProjectRow&) = default;
};

/// A flow of a workload, by its place in Workload::flows.
struct FlowRow {
    WorkloadId workload;
    int flow = 0;
    friend auto operator<=>(const FlowRow&, const FlowRow&) = default;
};

/// A replica of a workload, by its place in Workload::replicas.
struct ReplicaRow {
    WorkloadId workload;
    int replica = 0;
    friend auto operator<=>(const ReplicaRow&, const ReplicaRow&) = default;
};

/// Anything whose fields can be shown and edited.
using RowRef = std::variant<ProjectRow, SiteId, LinkId, RackId, WorkloadId, FlowRow, ReplicaRow,
                            AssumptionId, PhaseId, NoteId, RiskAreaId>;

/// What is selected when a row is: a flow and a replica stand for their workload.
rules::Subject subjectOf(const RowRef& row);

/// How to read and replace one kind of row.
template <class Entity>
struct RowAccess {
    static const Entity* find(const Design& design, const RowRef& row)
    {
        const auto* id = std::get_if<Id<Entity>>(&row);
        return id ? design.find(*id) : nullptr;
    }
    static ChangeSet replace(const Design& design, const RowRef& row, Entity after)
    {
        return ChangeSet().replace(*find(design, row), std::move(after));
    }
};

template <>
struct RowAccess<ProjectInfo> {
    static const ProjectInfo* find(const Design& design, const RowRef& row);
    static ChangeSet replace(const Design& design, const RowRef& row, ProjectInfo after);
};

template <>
struct RowAccess<Flow> {
    static const Flow* find(const Design& design, const RowRef& row);
    static ChangeSet replace(const Design& design, const RowRef& row, Flow after);
};

template <>
struct RowAccess<Replica> {
    static const Replica* find(const Design& design, const RowRef& row);
    static ChangeSet replace(const Design& design, const RowRef& row, Replica after);
};

}  // namespace continua::ui
