// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/locality_rows.h"
#include "core/store/project_rows.h"
#include "core/store/shared_fields.h"
#include "core/store/tables.h"

namespace continua::store {
namespace {

constexpr OneOf<WorkloadKind, 9> kWorkloadKinds{{{
    {WorkloadKind::Training, "training"},
    {WorkloadKind::Inference, "inference"},
    {WorkloadKind::Retrieval, "retrieval"},
    {WorkloadKind::VideoAnalytics, "video_analytics"},
    {WorkloadKind::DatabaseReplica, "database_replica"},
    {WorkloadKind::Control, "control"},
    {WorkloadKind::Rendering, "rendering"},
    {WorkloadKind::Storage, "storage"},
    {WorkloadKind::Other, "other"},
}}};

constexpr OneOf<RateNeed::Kind, 2> kRateKinds{{{
    {RateNeed::Kind::OutputTokens, "output_tokens"},
    {RateNeed::Kind::VideoStreams, "video_streams"},
}}};

constexpr OneOf<Protection, 4> kProtections{{{
    {Protection::None, "none"},
    {Protection::OnePlusOne, "one_plus_one"},
    {Protection::OnePlusOneSiteDisjoint, "one_plus_one_site_disjoint"},
    {Protection::Restoration, "restoration"},
}}};

}  // namespace

template <class Access>
void describe(Access& access, Workload& workload)
{
    access.field("id", workload.id, AsId<Workload>{});
    access.field("code", workload.code, AsText{});
    access.field("name", workload.name, AsText{});
    access.field("kind", workload.kind, kWorkloadKinds);
    access.field("separation_different_sites", workload.separation.differentSites, AsFlag{});
    access.field("separation_min_distance_m", workload.separation.minDistance, kMeters);
    access.field("separation_different_failure_domains",
                 workload.separation.differentFailureDomains, AsFlag{});
    access.field("availability", workload.availability, AsNumber{});
    access.field("peak_factor", workload.peakFactor, AsNumber{});
    access.field("growth_per_year", workload.growthPerYear, AsNumber{});
    describeSchedule(access, workload.schedule);
    access.field("notes", workload.notes, AsText{});
    describeProvenance(access, workload.provenance);
    describeLifetime(access, workload.life);
}

namespace {

/// Columns of a struct that may be there or not: one optional per column.
struct RateColumns {
    std::optional<RateNeed::Kind> kind;
    std::optional<double> amount;
    std::optional<double> perAccelerator;
    std::optional<int> inputTokens;
    std::optional<int> outputTokens;
    std::optional<std::string> basis;
};

RateColumns columnsOf(const std::optional<RateNeed>& rate)
{
    if (!rate)
        return {};
    return {rate->kind,        rate->amount,       rate->perAccelerator,
            rate->inputTokens, rate->outputTokens, rate->basis};
}

std::optional<RateNeed> rateOf(const RateColumns& columns)
{
    if (!columns.kind)
        return std::nullopt;
    return RateNeed{.kind = *columns.kind,
                    .amount = columns.amount.value_or(0.0),
                    .perAccelerator = columns.perAccelerator.value_or(0.0),
                    .inputTokens = columns.inputTokens.value_or(0),
                    .outputTokens = columns.outputTokens.value_or(0),
                    .basis = columns.basis.value_or("")};
}

struct ReplicaRow {
    WorkloadId workload;
    int position = 0;
    Replica replica;
    RateColumns rate;
};

template <class Access>
void describe(Access& access, ReplicaRow& row)
{
    ComputeNeed& compute = row.replica.compute;
    access.field("workload", row.workload, AsId<Workload>{});
    access.field("position", row.position, AsWhole{});
    access.field("name", row.replica.name, AsText{});
    access.field("accelerator", compute.accelerator, AsText{});
    access.field("accelerators", compute.accelerators, AsWhole{});
    access.field("cpu_sleds", compute.cpuSleds, AsWhole{});
    access.field("storage_tb", compute.storageTb, AsNumber{});
    access.field("dedicated_racks", compute.dedicatedRacks, AsFlag{});
    access.field("rate_kind", row.rate.kind, kRateKinds);
    access.field("rate_amount", row.rate.amount, AsNumber{});
    access.field("rate_per_accelerator", row.rate.perAccelerator, AsNumber{});
    access.field("rate_input_tokens", row.rate.inputTokens, AsWhole{});
    access.field("rate_output_tokens", row.rate.outputTokens, AsWhole{});
    access.field("rate_basis", row.rate.basis, AsText{});
}

struct LatencyColumns {
    std::optional<Duration> limit;
    std::optional<bool> oneWay;
};

LatencyColumns columnsOf(const std::optional<LatencyBudget>& budget)
{
    return budget ? LatencyColumns{budget->limit, budget->oneWay} : LatencyColumns{};
}

std::optional<LatencyBudget> budgetOf(const LatencyColumns& columns)
{
    if (!columns.limit)
        return std::nullopt;
    return LatencyBudget{*columns.limit, columns.oneWay.value_or(false)};
}

struct FlowRow {
    WorkloadId workload;
    int position = 0;
    Flow flow;
    LatencyColumns budget;
    LatencyColumns application;
};

template <class Access>
void describe(Access& access, FlowRow& row)
{
    access.field("workload", row.workload, AsId<Workload>{});
    access.field("position", row.position, AsWhole{});
    access.field("name", row.flow.name, AsText{});
    access.field("at_site", row.flow.at, AsId<Site>{});
    access.field("from_replica", row.flow.fromReplica, AsWhole{});
    access.field("to_replica", row.flow.toReplica, AsWhole{});
    access.field("encoding", row.flow.encoding, AsWhole{});
    access.field("budget_s", row.budget.limit, kSeconds);
    access.field("budget_one_way", row.budget.oneWay, AsFlag{});
    access.field("application_s", row.application.limit, kSeconds);
    access.field("application_one_way", row.application.oneWay, AsFlag{});
    access.field("jitter_s", row.flow.jitter, kSeconds);
    access.field("protection", row.flow.protection, kProtections);
    describeSchedule(access, row.flow.schedule);
}

struct EncodingRow {
    WorkloadId workload;
    int flow = 0;
    int position = 0;
    Encoding encoding;
};

template <class Access>
void describe(Access& access, EncodingRow& row)
{
    access.field("workload", row.workload, AsId<Workload>{});
    access.field("flow", row.flow, AsWhole{});
    access.field("position", row.position, AsWhole{});
    access.field("name", row.encoding.name, AsText{});
    access.field("up_bps", row.encoding.up, kBitsPerSecond);
    access.field("down_bps", row.encoding.down, kBitsPerSecond);
    access.field("steady_bps", row.encoding.steady, kBitsPerSecond);
}

const ListTable<Workload, std::string, AsText> kEstimatedFields{
    "workload_estimated_field", "workload", "value", {}};

/// Element `position` of a list is named by others, so that a gap would shift what they mean.
template <class List>
Result<> append(List& list, typename List::value_type value, int position, const char* table)
{
    if (position != static_cast<int>(list.size()))
        return Error{.code = ErrorCode::FileDamaged,
                     .place = std::string(table) + ".position",
                     .value = std::to_string(position),
                     .expected = std::to_string(list.size())};
    list.push_back(std::move(value));
    return Done{};
}

Result<> readReplicas(const Database& database, Table<Workload>& workloads)
{
    const Result<std::vector<ReplicaRow>> rows = readRows<ReplicaRow>(database, "replica");
    if (!rows)
        return rows.error();
    for (const ReplicaRow& row : *rows) {
        const auto workload = workloads.find(row.workload);
        if (workload == workloads.end())
            continue;
        Replica replica = row.replica;
        replica.compute.rate = rateOf(row.rate);
        if (const Result<> done =
                append(workload->second.replicas, replica, row.position, "replica");
            !done)
            return done;
    }
    return Done{};
}

Result<> readFlows(const Database& database, Table<Workload>& workloads)
{
    const Result<std::vector<FlowRow>> rows = readRows<FlowRow>(database, "flow");
    if (!rows)
        return rows.error();
    for (const FlowRow& row : *rows) {
        const auto workload = workloads.find(row.workload);
        if (workload == workloads.end())
            continue;
        Flow flow = row.flow;
        flow.budget = budgetOf(row.budget);
        flow.application = budgetOf(row.application);
        if (const Result<> done = append(workload->second.flows, flow, row.position, "flow"); !done)
            return done;
    }
    return Done{};
}

Result<> readEncodings(const Database& database, Table<Workload>& workloads)
{
    const Result<std::vector<EncodingRow>> rows = readRows<EncodingRow>(database, "flow_encoding");
    if (!rows)
        return rows.error();
    for (const EncodingRow& row : *rows) {
        const auto workload = workloads.find(row.workload);
        const auto index = static_cast<std::size_t>(row.flow);
        if (workload == workloads.end() || index >= workload->second.flows.size())
            continue;
        if (const Result<> done = append(workload->second.flows[index].encodings, row.encoding,
                                         row.position, "flow_encoding");
            !done)
            return done;
    }
    return Done{};
}

}  // namespace

Result<> writeWorkloads(Database& database, const Table<Workload>& workloads)
{
    std::vector<ReplicaRow> replicas;
    std::vector<FlowRow> flows;
    std::vector<EncodingRow> encodings;
    for (const auto& [id, workload] : workloads) {
        for (int i = 0; const Replica& replica : workload.replicas)
            replicas.push_back({id, i++, replica, columnsOf(replica.compute.rate)});
        for (int i = 0; const Flow& flow : workload.flows) {
            for (int k = 0; const Encoding& encoding : flow.encodings)
                encodings.push_back({id, i, k++, encoding});
            flows.push_back({id, i++, flow, columnsOf(flow.budget), columnsOf(flow.application)});
        }
    }
    const auto estimated = [](const Workload& row) { return row.provenance.estimatedFields; };
    return inOrder([&] { return insertRows(database, "workload", rowsOf(workloads)); },
                   [&] { return kEstimatedFields.write(database, workloads, estimated); },
                   [&] { return insertRows(database, "replica", replicas); },
                   [&] { return insertRows(database, "flow", flows); },
                   [&] { return insertRows(database, "flow_encoding", encodings); },
                   [&] { return writeLocalities(database, workloads); });
}

Result<Table<Workload>> readWorkloads(const Database& database)
{
    Result<std::vector<Workload>> rows = readRows<Workload>(database, "workload");
    if (!rows)
        return rows.error();
    Table<Workload> workloads = byId(*std::move(rows));
    const auto estimated = [](Workload & row) -> auto& { return row.provenance.estimatedFields; };
    const Result<> done =
        inOrder([&] { return kEstimatedFields.read(database, workloads, estimated); },
                [&] { return readReplicas(database, workloads); },
                [&] { return readFlows(database, workloads); },
                [&] { return readEncodings(database, workloads); },
                [&] { return readLocalities(database, workloads); });
    if (!done)
        return done.error();
    return workloads;
}

}  // namespace continua::store
