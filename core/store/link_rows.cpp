// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/project_rows.h"
#include "core/store/shared_fields.h"
#include "core/store/tables.h"

namespace continua::store {
namespace {

/// A link as its row says it: a leased service has no NULL in it, its columns do.
struct LinkRow {
    Link link;
    std::optional<DataRate> module;
    std::optional<Money> setup;
    std::optional<Money> monthly;
    std::optional<Duration> latency;
};

template <class Access>
void describe(Access& access, LinkRow& row)
{
    Link& link = row.link;
    access.field("id", link.id, AsId<Link>{});
    access.field("code", link.code, AsText{});
    access.field("from_site", link.from, AsId<Site>{});
    access.field("to_site", link.to, AsId<Site>{});
    access.field("length_m", link.length, kMeters);
    access.field("length_source", link.lengthSource, AsText{});
    access.field("route_factor", link.routeFactor, AsNumber{});
    access.field("fiber", link.fiber, AsText{});
    access.field("fiber_pairs", link.fiberPairs, AsWhole{});
    access.field("amplifier", link.amplifier, AsText{});
    access.field("launch_per_50ghz_dbm", link.launchPer50Ghz, kDbm);
    access.field("status", link.status, kBuildStatuses);
    access.field("build_cost_usd", link.buildCost, kUsd);
    access.field("yearly_cost_usd", link.yearlyCost, kUsd);
    access.field("leased_module_bps", row.module, kBitsPerSecond);
    access.field("leased_setup_usd", row.setup, kUsd);
    access.field("leased_usd_per_month", row.monthly, kUsd);
    access.field("leased_latency_s", row.latency, kSeconds);
    access.field("notes", link.notes, AsText{});
    describeLifetime(access, link.life);
}

LinkRow rowOf(const Link& link)
{
    LinkRow row{.link = link};
    if (link.leased) {
        row.module = link.leased->module;
        row.setup = link.leased->setup;
        row.monthly = link.leased->monthly;
        row.latency = link.leased->latency;
    }
    return row;
}

Link linkOf(LinkRow row)
{
    if (row.module && row.setup && row.monthly && row.latency)
        row.link.leased = LeasedService{*row.module, *row.setup, *row.monthly, *row.latency};
    return std::move(row.link);
}

/// A waypoint takes two columns.
struct WaypointRow {
    LinkId link;
    int position = 0;
    GeoPoint point;
};

template <class Access>
void describe(Access& access, WaypointRow& row)
{
    access.field("link", row.link, AsId<Link>{});
    access.field("position", row.position, AsWhole{});
    access.field("latitude_deg", row.point.latitudeDeg, AsNumber{});
    access.field("longitude_deg", row.point.longitudeDeg, AsNumber{});
}

const ListTable<Link, Length, In<Length>> kSpans{"link_span", "link", "length_m", kMeters};
const ListTable<Link, std::string, AsText> kRiskGroups{"link_risk_group", "link", "value", {}};

Result<> readWaypoints(const Database& database, Table<Link>& links)
{
    const Result<std::vector<WaypointRow>> rows = readRows<WaypointRow>(database, "link_waypoint");
    if (!rows)
        return rows.error();
    for (const WaypointRow& row : *rows)
        if (const auto link = links.find(row.link); link != links.end())
            link->second.waypoints.push_back(row.point);
    return Done{};
}

}  // namespace

Result<> writeLinks(Database& database, const Table<Link>& links)
{
    std::vector<LinkRow> rows;
    std::vector<WaypointRow> waypoints;
    for (const auto& [id, link] : links) {
        rows.push_back(rowOf(link));
        int position = 0;
        for (const GeoPoint point : link.waypoints)
            waypoints.push_back({id, position++, point});
    }
    const auto spans = [](const Link& link) { return link.spans; };
    const auto riskGroups = [](const Link& link) { return link.riskGroups; };
    return inOrder([&] { return insertRows(database, "link", rows); },
                   [&] { return insertRows(database, "link_waypoint", waypoints); },
                   [&] { return kSpans.write(database, links, spans); },
                   [&] { return kRiskGroups.write(database, links, riskGroups); });
}

Result<Table<Link>> readLinks(const Database& database)
{
    const Result<std::vector<LinkRow>> rows = readRows<LinkRow>(database, "link");
    if (!rows)
        return rows.error();
    Table<Link> links;
    for (const LinkRow& row : *rows)
        links.emplace(row.link.id, linkOf(row));
    const auto spans = [](Link & link) -> auto& { return link.spans; };
    const auto riskGroups = [](Link & link) -> auto& { return link.riskGroups; };
    const Result<> done = inOrder([&] { return readWaypoints(database, links); },
                                  [&] { return kSpans.read(database, links, spans); },
                                  [&] { return kRiskGroups.read(database, links, riskGroups); });
    if (!done)
        return done.error();
    return links;
}

}  // namespace continua::store
