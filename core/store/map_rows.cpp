// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/map_rows.h"

#include "core/store/shared_fields.h"
#include "core/store/tables.h"

namespace continua::store {

template <class Access>
void describe(Access& access, Note& note)
{
    access.field("id", note.id, AsId<Note>{});
    access.field("latitude_deg", note.position.latitudeDeg, AsNumber{});
    access.field("longitude_deg", note.position.longitudeDeg, AsNumber{});
    access.field("text", note.text, AsText{});
}

template <class Access>
void describe(Access& access, RiskArea& area)
{
    access.field("id", area.id, AsId<RiskArea>{});
    access.field("name", area.name, AsText{});
    access.field("notes", area.notes, AsText{});
}

namespace {

/// A corner of an area.
struct CornerRow {
    RiskAreaId area = {};
    int position = 0;
    GeoPoint point = {};
};

template <class Access>
void describe(Access& access, CornerRow& row)
{
    access.field("area", row.area, AsId<RiskArea>{});
    access.field("position", row.position, AsWhole{});
    access.field("latitude_deg", row.point.latitudeDeg, AsNumber{});
    access.field("longitude_deg", row.point.longitudeDeg, AsNumber{});
}

}  // namespace

Result<> writeNotes(Database& database, const Table<Note>& notes)
{
    return insertRows(database, "note", rowsOf(notes));
}

Result<Table<Note>> readNotes(const Database& database)
{
    Result<std::vector<Note>> rows = readRows<Note>(database, "note");
    if (!rows)
        return rows.error();
    return byId(*std::move(rows));
}

Result<> writeAreas(Database& database, const Table<RiskArea>& areas)
{
    std::vector<CornerRow> corners;
    for (const auto& [id, area] : areas) {
        int position = 0;
        for (const GeoPoint point : area.outline)
            corners.push_back({id, position++, point});
    }
    return inOrder([&] { return insertRows(database, "area", rowsOf(areas)); },
                   [&] { return insertRows(database, "area_corner", corners); });
}

Result<Table<RiskArea>> readAreas(const Database& database)
{
    Result<std::vector<RiskArea>> rows = readRows<RiskArea>(database, "area");
    if (!rows)
        return rows.error();
    Table<RiskArea> areas = byId(*std::move(rows));
    const Result<std::vector<CornerRow>> corners = readRows<CornerRow>(database, "area_corner");
    if (!corners)
        return corners.error();
    for (const CornerRow& corner : *corners)
        if (const auto area = areas.find(corner.area); area != areas.end())
            area->second.outline.push_back(corner.point);
    return areas;
}

}  // namespace continua::store
