// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/store/sqlite.h"

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// How a field of a row becomes a column and comes back. A codec has `load` and `store`; an
/// optional field goes through the codec of its value, with NULL for nothing.
namespace continua::store {

struct AsText {
    std::string load(const Statement& row, int column) const { return row.text(column); }
    void store(Statement& row, int parameter, const std::string& value) const
    {
        row.bind(parameter, std::string_view(value));
    }
};

struct AsWhole {
    int load(const Statement& row, int column) const
    {
        return static_cast<int>(row.integer(column));
    }
    void store(Statement& row, int parameter, int value) const
    {
        row.bind(parameter, std::int64_t{value});
    }
};

struct AsFlag {
    bool load(const Statement& row, int column) const { return row.integer(column) != 0; }
    void store(Statement& row, int parameter, bool value) const
    {
        row.bind(parameter, std::int64_t{value ? 1 : 0});
    }
};

struct AsNumber {
    double load(const Statement& row, int column) const { return row.real(column); }
    void store(Statement& row, int parameter, double value) const { row.bind(parameter, value); }
};

/// A quantity in its base unit, so that it comes back bit by bit.
template <class Quantity>
struct In {
    Quantity (*from)(double);
    double (Quantity::*in)() const;

    Quantity load(const Statement& row, int column) const { return from(row.real(column)); }
    void store(Statement& row, int parameter, const Quantity& value) const
    {
        row.bind(parameter, (value.*in)());
    }
};

/// An id; "none" is NULL.
template <class Entity>
struct AsId {
    Id<Entity> load(const Statement& row, int column) const { return {row.integer(column)}; }
    void store(Statement& row, int parameter, Id<Entity> id) const
    {
        if (id)
            row.bind(parameter, id.value);
        else
            row.bindNull(parameter);
    }
};

/// An enumerator by its name. The column's CHECK lists the same names.
template <class Enum, std::size_t Count>
struct OneOf {
    std::array<std::pair<Enum, std::string_view>, Count> names;

    Enum load(const Statement& row, int column) const
    {
        const std::string name = row.text(column);
        for (const auto& [enumerator, known] : names)
            if (known == name)
                return enumerator;
        return names.front().first;  // The CHECK has refused such a row before.
    }
    void store(Statement& row, int parameter, Enum value) const
    {
        for (const auto& [enumerator, name] : names)
            if (enumerator == value)
                return row.bind(parameter, name);
        row.bindNull(parameter);  // NOT NULL then refuses it.
    }
};

/// What `describe(access, row)` is called with to learn a table's columns.
class ColumnLister {
public:
    template <class Value, class Codec>
    void field(std::string_view column, Value&, const Codec&)
    {
        m_columns.emplace_back(column);
    }
    const std::vector<std::string>& columns() const { return m_columns; }

private:
    std::vector<std::string> m_columns;
};

/// What `describe(access, row)` is called with to fill a row from a statement's columns.
class RowReader {
public:
    explicit RowReader(const Statement& statement) : m_statement(statement) {}

    template <class Value, class Codec>
    void field(std::string_view, Value& value, const Codec& codec)
    {
        value = codec.load(m_statement, m_column++);
    }
    template <class Value, class Codec>
    void field(std::string_view, std::optional<Value>& value, const Codec& codec)
    {
        const int column = m_column++;
        if (m_statement.isNull(column))
            value.reset();
        else
            value = codec.load(m_statement, column);
    }

private:
    const Statement& m_statement;
    int m_column = 0;
};

/// What `describe(access, row)` is called with to bind a row to a statement's parameters.
class RowBinder {
public:
    explicit RowBinder(Statement& statement) : m_statement(statement) {}

    template <class Value, class Codec>
    void field(std::string_view, Value& value, const Codec& codec)
    {
        codec.store(m_statement, ++m_parameter, value);
    }
    template <class Value, class Codec>
    void field(std::string_view, std::optional<Value>& value, const Codec& codec)
    {
        ++m_parameter;
        if (value)
            codec.store(m_statement, m_parameter, *value);
        else
            m_statement.bindNull(m_parameter);
    }

private:
    Statement& m_statement;
    int m_parameter = 0;
};

}  // namespace continua::store
