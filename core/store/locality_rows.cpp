// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/locality_rows.h"

#include "core/store/shared_fields.h"
#include "core/store/tables.h"

namespace continua::store {
namespace {

struct LocalityRow {
    WorkloadId workload;
    int replica = -1;
    Locality locality;
};

template <class Access>
void describe(Access& access, LocalityRow& row)
{
    access.field("workload", row.workload, AsId<Workload>{});
    access.field("replica", row.replica, AsWhole{});
    access.field("near_site", row.locality.near, AsId<Site>{});
    access.field("max_fiber_m", row.locality.maxFiber, kMeters);
    access.field("min_distance_m", row.locality.minDistance, kMeters);
    access.field("keeps_transit_inside", row.locality.keepsTransitInside, AsFlag{});
}

/// An element of one of a locality's lists.
template <class Value, class Codec>
struct AllowedRow {
    Codec codec;
    WorkloadId workload = {};
    int replica = -1;
    int position = 0;
    Value value = {};
};

template <class Access, class Value, class Codec>
void describe(Access& access, AllowedRow<Value, Codec>& row)
{
    access.field("workload", row.workload, AsId<Workload>{});
    access.field("replica", row.replica, AsWhole{});
    access.field("position", row.position, AsWhole{});
    access.field("value", row.value, row.codec);
}

/// Every locality of a workload with the index of its replica; the workload's own has -1.
template <class Row, class Visit>
void visitLocalities(Row& workload, Visit visit)
{
    visit(-1, workload.locality);
    for (std::size_t i = 0; i < workload.replicas.size(); ++i)
        visit(static_cast<int>(i), workload.replicas[i].locality);
}

/// The locality that a row of the file belongs to, or null.
Locality* localityOf(Table<Workload>& workloads, WorkloadId id, int replica)
{
    const auto workload = workloads.find(id);
    if (workload == workloads.end())
        return nullptr;
    if (replica < 0)
        return &workload->second.locality;
    const auto index = static_cast<std::size_t>(replica);
    std::vector<Replica>& replicas = workload->second.replicas;
    return index < replicas.size() ? &replicas[index].locality : nullptr;
}

/// One of a locality's lists, and the table it is kept in.
template <class Value, class Codec>
struct AllowedTable {
    const char* table;
    std::vector<Value> Locality::*list;
    Codec codec;

    using Row = AllowedRow<Value, Codec>;

    Result<> write(Database& database, const Table<Workload>& workloads) const
    {
        std::vector<Row> rows;
        for (const auto& entry : workloads)
            visitLocalities(entry.second, [&](int replica, const Locality& locality) {
                int position = 0;
                for (const Value& value : locality.*list)
                    rows.push_back({codec, entry.first, replica, position++, value});
            });
        return insertRows(database, table, rows);
    }

    Result<> read(const Database& database, Table<Workload>& workloads) const
    {
        const Result<std::vector<Row>> rows = readRows<Row>(database, table, {codec});
        if (!rows)
            return rows.error();
        for (const Row& row : *rows)
            if (Locality* locality = localityOf(workloads, row.workload, row.replica))
                (locality->*list).push_back(row.value);
        return Done{};
    }
};

const AllowedTable<std::string, AsText> kCountries{"locality_country", &Locality::countries, {}};
const AllowedTable<std::string, AsText> kJurisdictions{
    "locality_jurisdiction", &Locality::jurisdictions, {}};
const AllowedTable<SiteKind, OneOf<SiteKind, 9>> kKinds{"locality_site_kind", &Locality::kinds,
                                                        kSiteKinds};
const AllowedTable<SiteId, AsId<Site>> kSites{"locality_site", &Locality::sites, {}};

}  // namespace

Result<> writeLocalities(Database& database, const Table<Workload>& workloads)
{
    std::vector<LocalityRow> rows;
    for (const auto& entry : workloads)
        visitLocalities(entry.second, [&](int replica, const Locality& locality) {
            rows.push_back({entry.first, replica, locality});
        });
    return inOrder([&] { return insertRows(database, "locality", rows); },
                   [&] { return kCountries.write(database, workloads); },
                   [&] { return kJurisdictions.write(database, workloads); },
                   [&] { return kKinds.write(database, workloads); },
                   [&] { return kSites.write(database, workloads); });
}

Result<> readLocalities(const Database& database, Table<Workload>& workloads)
{
    const Result<std::vector<LocalityRow>> rows = readRows<LocalityRow>(database, "locality");
    if (!rows)
        return rows.error();
    for (const LocalityRow& row : *rows) {
        Locality* locality = localityOf(workloads, row.workload, row.replica);
        if (!locality)
            return Error{.code = ErrorCode::FileDamaged,
                         .place = "locality.replica",
                         .value = std::to_string(row.replica),
                         .expected = "a replica of its workload"};
        *locality = row.locality;
    }
    return inOrder([&] { return kCountries.read(database, workloads); },
                   [&] { return kJurisdictions.read(database, workloads); },
                   [&] { return kKinds.read(database, workloads); },
                   [&] { return kSites.read(database, workloads); });
}

}  // namespace continua::store
