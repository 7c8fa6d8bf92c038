// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/row_ref.h"

namespace continua::ui {
namespace {

/// The element at `index`, or null.
template <class Element>
const Element* elementAt(const std::vector<Element>& elements, int index)
{
    return index >= 0 && index < static_cast<int>(elements.size())
             ? &elements[static_cast<std::size_t>(index)]
             : nullptr;
}

template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

}  // namespace

rules::Subject subjectOf(const RowRef& row)
{
    return std::visit(
        Overloaded{
            [](const FlowRow& flow) -> rules::Subject { return flow.workload; },
            [](const ReplicaRow& replica) -> rules::Subject { return replica.workload; },
            [](const ProjectRow&) -> rules::Subject { return std::monostate(); },
            [](AssumptionId) -> rules::Subject { return std::monostate(); },
            [](PhaseId) -> rules::Subject { return std::monostate(); },
            [](auto id) -> rules::Subject { return id; },
        },
        row);
}

const ProjectInfo* RowAccess<ProjectInfo>::find(const Design& design, const RowRef& row)
{
    return std::holds_alternative<ProjectRow>(row) ? &design.info() : nullptr;
}

ChangeSet RowAccess<ProjectInfo>::replace(const Design& design, const RowRef&, ProjectInfo after)
{
    return ChangeSet().replaceInfo(design.info(), std::move(after));
}

const Flow* RowAccess<Flow>::find(const Design& design, const RowRef& row)
{
    const auto* ref = std::get_if<FlowRow>(&row);
    const Workload* workload = ref ? design.find(ref->workload) : nullptr;
    return workload ? elementAt(workload->flows, ref->flow) : nullptr;
}

ChangeSet RowAccess<Flow>::replace(const Design& design, const RowRef& row, Flow after)
{
    const auto& ref = std::get<FlowRow>(row);
    Workload workload = design.at(ref.workload);
    workload.flows[static_cast<std::size_t>(ref.flow)] = std::move(after);
    return ChangeSet().replace(design.at(ref.workload), std::move(workload));
}

const Replica* RowAccess<Replica>::find(const Design& design, const RowRef& row)
{
    const auto* ref = std::get_if<ReplicaRow>(&row);
    const Workload* workload = ref ? design.find(ref->workload) : nullptr;
    return workload ? elementAt(workload->replicas, ref->replica) : nullptr;
}

ChangeSet RowAccess<Replica>::replace(const Design& design, const RowRef& row, Replica after)
{
    const auto& ref = std::get<ReplicaRow>(row);
    Workload workload = design.at(ref.workload);
    workload.replicas[static_cast<std::size_t>(ref.replica)] = std::move(after);
    return ChangeSet().replace(design.at(ref.workload), std::move(workload));
}

}  // namespace continua::ui
