// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/row_fields.h"

#include <map>

namespace continua::store {

/// `INSERT INTO table (columns) VALUES (?, ?, ...)`
std::string insertText(const std::string& table, const std::vector<std::string>& columns);

/// `SELECT columns FROM table ORDER BY its first three columns`: they hold the key.
std::string selectText(const std::string& table, const std::vector<std::string>& columns);

/// A value that its column refuses, as a person can find it: "site[17, TYO-OTE].latitude_deg",
/// what is there and what the CHECK wants.
///
/// @param row      Stands on a row with these columns.
/// @param failure  What inserting that row said.
Error refusedValue(const std::string& table, const std::vector<std::string>& columns,
                   const Statement& row, const Error& failure);

/// Writes `rows` of one kind to their table.
///
/// @error ValueOutOfRange  A value the schema refuses; names the row and the column.
template <class Rows>
Result<> insertRows(Database& database, const std::string& table, const Rows& rows)
{
    if (rows.empty())
        return Done{};
    ColumnLister lister;
    auto prototype = rows.front();
    describe(lister, prototype);
    Result<Statement> prepared = database.prepare(insertText(table, lister.columns()));
    if (!prepared)
        return prepared.error();
    Statement insert = *std::move(prepared);
    for (auto row : rows) {
        RowBinder binder(insert);
        describe(binder, row);
        if (const Result<bool> done = insert.step(); !done) {
            insert.reset();
            std::string marks = "SELECT ?";
            for (std::size_t i = 1; i < lister.columns().size(); ++i)
                marks += ", ?";
            Result<Statement> echo = database.prepare(marks);
            if (!echo)
                return done.error();
            Statement values = *std::move(echo);
            RowBinder valueBinder(values);
            describe(valueBinder, row);
            if (const Result<bool> found = values.step(); !found)
                return done.error();
            return refusedValue(table, lister.columns(), values, done.error());
        }
        insert.reset();
    }
    return Done{};
}

/// All rows of a table, in key order.
///
/// @param prototype  What each row starts as.
template <class Row>
Result<std::vector<Row>> readRows(const Database& database, const std::string& table,
                                  const Row& prototype = {})
{
    ColumnLister lister;
    Row listed = prototype;
    describe(lister, listed);
    Result<Statement> prepared = database.prepare(selectText(table, lister.columns()));
    if (!prepared)
        return prepared.error();
    Statement statement = *std::move(prepared);
    std::vector<Row> rows;
    for (;;) {
        const Result<bool> found = statement.step();
        if (!found)
            return found.error();
        if (!*found)
            return rows;
        RowReader reader(statement);
        describe(reader, rows.emplace_back(prototype));
    }
}

/// One element of a list that belongs to a row: its owner, where in the list, and its value.
template <class Owner, class Value, class Codec>
struct ListRow {
    std::string_view ownerColumn;
    std::string_view valueColumn;
    Codec codec;
    Id<Owner> owner = {};
    int position = 0;
    Value value = {};
};

template <class Access, class Owner, class Value, class Codec>
void describe(Access& access, ListRow<Owner, Value, Codec>& row)
{
    access.field(row.ownerColumn, row.owner, AsId<Owner>{});
    access.field("position", row.position, AsWhole{});
    access.field(row.valueColumn, row.value, row.codec);
}

/// A list that belongs to each row of a table, as a table of its own.
template <class Owner, class Value, class Codec>
struct ListTable {
    std::string table;
    std::string_view ownerColumn;
    std::string_view valueColumn;
    Codec codec;

    using Row = ListRow<Owner, Value, Codec>;

    /// @param rows  Every owner with `list(row)`.
    template <class Rows, class List>
    Result<> write(Database& database, const Rows& rows, List list) const
    {
        std::vector<Row> elements;
        for (const auto& [id, row] : rows) {
            int position = 0;
            for (const Value& value : list(row))
                elements.push_back({ownerColumn, valueColumn, codec, id, position++, value});
        }
        return insertRows(database, table, elements);
    }

    /// Appends every element to `list(row)` of its owner.
    template <class Rows, class List>
    Result<> read(const Database& database, Rows& rows, List list) const
    {
        const auto elements = readRows<Row>(database, table, {ownerColumn, valueColumn, codec});
        if (!elements)
            return elements.error();
        for (const Row& element : *elements)
            if (const auto owner = rows.find(element.owner); owner != rows.end())
                list(owner->second).push_back(element.value);
        return Done{};
    }
};

/// Runs each step, up to the first that fails.
template <class... Steps>
Result<> inOrder(Steps... steps)
{
    Result<> done = Done{};
    (void)((done = steps(), done.has_value()) && ...);
    return done;
}

/// Rows by their id.
template <class Row>
std::map<Id<Row>, Row> byId(std::vector<Row> rows)
{
    std::map<Id<Row>, Row> table;
    for (Row& row : rows)
        table.emplace(row.id, std::move(row));
    return table;
}

/// The rows of a table, without their ids in front.
template <class Row>
std::vector<Row> rowsOf(const std::map<Id<Row>, Row>& table)
{
    std::vector<Row> rows;
    rows.reserve(table.size());
    for (const auto& [id, row] : table)
        rows.push_back(row);
    return rows;
}

}  // namespace continua::store
