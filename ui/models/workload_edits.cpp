// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/workload_edits.h"

#include "ui/models/row_lists.h"
#include "ui/models/workload_defaults.h"
#include "ui/text/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::WorkloadEdits)
};

/// `wanted`, or with the first free number behind it.
template <class Row>
std::string freeName(const std::vector<Row>& rows, const QString& wanted)
{
    const auto isTaken = [&](const QString& name) {
        return std::any_of(rows.begin(), rows.end(),
                           [&](const Row& row) { return row.name == name.toStdString(); });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = QStringLiteral("%1 %2").arg(wanted).arg(number);
    return name.toStdString();
}

std::string freeWorkloadCode(const Design& design)
{
    std::string code;
    int number = 1;
    do
        code = "W" + std::to_string(number++);
    while (findWorkload(design, code));
    return code;
}

/// The workload with one more flow; ends are given, figures come from its last flow or its kind.
Workload withFlow(const Workload& workload, Flow flow, const QString& name)
{
    Workload after = workload;
    flow.name = freeName(after.flows, name);
    after.flows.push_back(std::move(flow));
    return after;
}

Flow flowLikeLast(const Workload& workload)
{
    if (workload.flows.empty())
        return defaultFlow(workload.kind);
    Flow flow = workload.flows.back();
    flow.at = {};
    flow.fromReplica = -1;
    return flow;
}

Flow userFlow(const Workload& workload, SiteId at)
{
    Flow flow = flowLikeLast(workload);
    flow.at = at;
    flow.toReplica = 0;
    return flow;
}

QString userFlowName(const Design& design, SiteId at)
{
    return Words::tr("%1 users", "users at a site").arg(displayName(design, at));
}

Flow replicaFlow(const Workload& workload, int from)
{
    Flow flow = flowLikeLast(workload);
    flow.fromReplica = from;
    flow.toReplica = from == 0 ? 1 : 0;
    return flow;
}

QString replicaFlowName(const Workload& workload, int from, int to)
{
    const auto name = [&](int index) {
        return QString::fromStdString(workload.replicas[static_cast<std::size_t>(index)].name);
    };
    return Words::tr("%1 to %2", "from one replica to another").arg(name(from), name(to));
}

/// A pin whose replica has another index now.
Pin renumbered(Pin pin, int replica)
{
    pin.replica = replica;
    pin.id = pinId(pin);
    return pin;
}

/// New index of every old replica, -1 for those that go.
std::vector<int> newIndices(std::size_t count, const std::set<int>& gone)
{
    std::vector<int> indices;
    int next = 0;
    for (int i = 0; i < static_cast<int>(count); ++i)
        indices.push_back(gone.contains(i) ? -1 : next++);
    return indices;
}

void dropReplicas(Workload& workload, const std::vector<int>& indices)
{
    const auto isGone = [&](int replica) {
        return replica >= 0 && indices[static_cast<std::size_t>(replica)] < 0;
    };
    std::erase_if(workload.flows, [&](const Flow& flow) {
        return isGone(flow.fromReplica) || isGone(flow.toReplica);
    });
    for (Flow& flow : workload.flows)
        for (int* end : {&flow.fromReplica, &flow.toReplica})
            if (*end >= 0)
                *end = indices[static_cast<std::size_t>(*end)];
    std::vector<Replica> kept;
    for (std::size_t i = 0; i < indices.size(); ++i)
        if (indices[i] >= 0)
            kept.push_back(workload.replicas[i]);
    workload.replicas = std::move(kept);
}

/// Takes the pins of replicas along that have gone or moved up.
void movePins(ChangeSet& edit, const Design& design, WorkloadId workload,
              const std::vector<int>& indices)
{
    std::vector<Pin> moved;
    for (const auto& [id, pin] : design.all<Pin>()) {
        if (pin.workload != workload || pin.replica < 0)
            continue;
        const int index = indices[static_cast<std::size_t>(pin.replica)];
        if (index == pin.replica)
            continue;
        edit.remove(pin);
        if (index >= 0)
            moved.push_back(renumbered(pin, index));
    }
    for (Pin& pin : moved)
        edit = edit.then(ChangeSet().insert(std::move(pin)));
}

}  // namespace

PinId pinId(const Pin& pin)
{
    return idFromText<Pin>(
        "pin:" + std::to_string(static_cast<int>(pin.kind)) + ":" + std::to_string(pin.site.value)
        + ":" + std::to_string(pin.workload.value) + ":" + std::to_string(pin.replica));
}

Workload newWorkload(const Design& design, WorkloadKind kind, const std::vector<SiteId>& users,
                     IdSource& ids)
{
    Workload workload{
        .id = ids.next<Workload>(),
        .code = freeWorkloadCode(design),
        .name = nameOf(kind).toStdString(),
        .kind = kind,
        .replicas = {},
        .provenance = {.source = Words::tr("Default of a new workload").toStdString()}};
    const int replicas = kind == WorkloadKind::DatabaseReplica ? 2 : 1;
    for (int i = 0; i < replicas; ++i)
        workload.replicas.push_back({.name = freeName(workload.replicas, Words::tr("replica")),
                                     .compute = defaultCompute(design.catalog(), kind)});
    if (replicas > 1)
        workload = withFlow(workload, replicaFlow(workload, 0), replicaFlowName(workload, 0, 1));
    for (const SiteId site : users)
        workload = withFlow(workload, userFlow(workload, site), userFlowName(design, site));
    return workload;
}

ChangeSet addReplica(const Design& design, WorkloadId workload)
{
    const Workload& before = design.at(workload);
    Workload after = before;
    Replica replica = before.replicas.empty()
                        ? Replica{.compute = defaultCompute(design.catalog(), before.kind)}
                        : before.replicas.back();
    replica.locality = {};
    replica.name = freeName(before.replicas, Words::tr("replica"));
    after.replicas.push_back(std::move(replica));
    return ChangeSet().replace(before, after);
}

ChangeSet addFlow(const Design& design, WorkloadId workload, SiteId at)
{
    const Workload& before = design.at(workload);
    return ChangeSet().replace(before,
                               withFlow(before, userFlow(before, at), userFlowName(design, at)));
}

ChangeSet addFlowFromReplica(const Design& design, const ReplicaRow& from)
{
    const Workload& before = design.at(from.workload);
    const Flow flow = replicaFlow(before, from.replica);
    return ChangeSet().replace(
        before, withFlow(before, flow, replicaFlowName(before, from.replica, flow.toReplica)));
}

SiteId likelySource(const Design& design, WorkloadId workload)
{
    const std::vector<RowRef> sites = siteRows(design);
    const std::vector<Flow>& flows = design.at(workload).flows;
    const auto isFree = [&](const RowRef& row) {
        const Site& site = design.at(std::get<SiteId>(row));
        return site.kind != SiteKind::AmplifierHut
            && std::none_of(flows.begin(), flows.end(),
                            [&](const Flow& flow) { return flow.at == site.id; });
    };
    const auto free = std::find_if(sites.begin(), sites.end(), isFree);
    if (free != sites.end())
        return std::get<SiteId>(*free);
    return sites.empty() ? SiteId() : std::get<SiteId>(sites.front());
}

ChangeSet removeParts(const Design& design, const std::vector<RowRef>& rows)
{
    struct Parts {
        std::set<int> replicas;
        std::set<int> flows;
    };
    std::map<WorkloadId, Parts> parts;
    for (const RowRef& row : rows) {
        if (const auto* flow = std::get_if<FlowRow>(&row))
            parts[flow->workload].flows.insert(flow->flow);
        else if (const auto* replica = std::get_if<ReplicaRow>(&row))
            parts[replica->workload].replicas.insert(replica->replica);
    }
    ChangeSet edit;
    for (auto& [id, gone] : parts) {
        const Workload& before = design.at(id);
        if (gone.replicas.size() >= before.replicas.size())
            gone.replicas.erase(0);
        Workload after = before;
        for (auto flow = gone.flows.rbegin(); flow != gone.flows.rend(); ++flow)
            after.flows.erase(after.flows.begin() + *flow);
        const std::vector<int> indices = newIndices(before.replicas.size(), gone.replicas);
        dropReplicas(after, indices);
        edit.replace(before, after);
        movePins(edit, design, id, indices);
    }
    return edit;
}

}  // namespace continua::ui
