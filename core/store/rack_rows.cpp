// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/project_rows.h"
#include "core/store/shared_fields.h"
#include "core/store/tables.h"

namespace continua::store {
namespace {

constexpr OneOf<RackItem::Face, 2> kFaces{{{
    {RackItem::Face::Front, "front"},
    {RackItem::Face::Rear, "rear"},
}}};

}  // namespace

template <class Access>
void describe(Access& access, Rack& rack)
{
    access.field("id", rack.id, AsId<Rack>{});
    access.field("site", rack.site, AsId<Site>{});
    access.field("name", rack.name, AsText{});
    access.field("frame", rack.frame, AsText{});
    access.field("kit", rack.kit, AsText{});
    describeLifetime(access, rack.life);
}

namespace {

struct RackItemRow {
    RackId rack;
    int position = 0;
    RackItem item;
};

template <class Access>
void describe(Access& access, RackItemRow& row)
{
    access.field("rack", row.rack, AsId<Rack>{});
    access.field("position", row.position, AsWhole{});
    access.field("equipment", row.item.equipment, AsText{});
    access.field("slot", row.item.slot, AsWhole{});
    access.field("face", row.item.face, kFaces);
}

}  // namespace

Result<> writeRacks(Database& database, const Table<Rack>& racks)
{
    std::vector<RackItemRow> items;
    for (const auto& [id, rack] : racks) {
        int position = 0;
        for (const RackItem& item : rack.items)
            items.push_back({id, position++, item});
    }
    if (const Result<> done = insertRows(database, "rack", rowsOf(racks)); !done)
        return done;
    return insertRows(database, "rack_item", items);
}

Result<Table<Rack>> readRacks(const Database& database)
{
    Result<std::vector<Rack>> rows = readRows<Rack>(database, "rack");
    if (!rows)
        return rows.error();
    Table<Rack> racks = byId(*std::move(rows));
    const Result<std::vector<RackItemRow>> items = readRows<RackItemRow>(database, "rack_item");
    if (!items)
        return items.error();
    for (const RackItemRow& row : *items)
        if (const auto rack = racks.find(row.rack); rack != racks.end())
            rack->second.items.push_back(row.item);
    return racks;
}

}  // namespace continua::store
