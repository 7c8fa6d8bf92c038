// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <nlohmann/json.hpp>

#include <limits>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// One description of a struct's fields that both reads and writes JSON.
///
/// A function `fields(access, row)` names every field once, with its key, unit and range. With a
/// Reader as `access` it fills the row and refuses what does not belong; with a Writer it makes
/// the text. Used for the catalog and for projects.
namespace continua::json {

using Json = nlohmann::json;

/// The first thing wrong in a text; later ones are not recorded.
struct Failure {
    std::string subject;  ///< The file, for the message.
    std::optional<Error> error = {};
};

/// Where in the text: a chain up to the root, turned into "nodes[3].mass_kg" only for a message.
struct Cursor {
    Failure* failure = nullptr;
    const Cursor* parent = nullptr;
    std::string_view key = {};
    int index = -1;

    Cursor member(std::string_view name) const { return {failure, this, name, -1}; }
    Cursor element(int at) const { return {failure, this, {}, at}; }
    std::string place() const;
    bool failed() const { return failure->error.has_value(); }
    void fail(ErrorCode code, const std::string& found, std::string expected) const;
    void failAt(const Json& found, ErrorCode code, std::string expected) const;
};

/// Numbers that a field may hold.
struct Range {
    double least = -std::numeric_limits<double>::infinity();
    double most = std::numeric_limits<double>::infinity();
    bool withoutLeast = false;

    bool holds(double value) const
    {
        return (withoutLeast ? value > least : value >= least) && value <= most;
    }
    std::string text() const;
};

inline constexpr Range kAny{};
inline constexpr Range kNotNegative{.least = 0.0};
inline constexpr Range kPositive{.least = 0.0, .withoutLeast = true};
inline constexpr Range kShare{.least = 0.0, .most = 1.0};

/// The number with the fewest digits, from 15 on, for which `isSame` holds; so that 4.9 us, kept
/// as seconds, is written as 4.9 and still reads back to the very same value.
template <class IsSame>
double shortest(double value, IsSame isSame);

struct Text {
    bool mayBeEmpty = true;

    void read(const Json& json, std::string& value, const Cursor& at) const;
    Json write(const std::string& value) const { return value; }
};

struct Flag {
    void read(const Json& json, bool& value, const Cursor& at) const;
    Json write(bool value) const { return value; }
};

struct Whole {
    Range range = kAny;

    void read(const Json& json, int& value, const Cursor& at) const;
    Json write(int value) const { return value; }
};

struct Number {
    Range range = kAny;

    void read(const Json& json, double& value, const Cursor& at) const;
    Json write(double value) const;
};

/// A quantity as a number of one of its units.
template <class Quantity>
struct Amount {
    Quantity (*from)(double);
    double (Quantity::*in)() const;
    Range range = kAny;

    void read(const Json& json, Quantity& value, const Cursor& at) const
    {
        double number = 0.0;
        Number{range}.read(json, number, at);
        value = from(number);
    }
    Json write(Quantity value) const
    {
        return shortest((value.*in)(), [&](double number) { return from(number) == value; });
    }
};

/// An enumerator by its name.
template <class Enum>
struct Choice {
    std::vector<std::pair<std::string_view, Enum>> names;

    void read(const Json& json, Enum& value, const Cursor& at) const
    {
        std::string expected;
        for (const auto& [name, enumerator] : names) {
            if (json.is_string() && json.get_ref<const std::string&>() == name) {
                value = enumerator;
                return;
            }
            expected += (expected.empty() ? "" : ", ") + std::string(name);
        }
        at.failAt(json, ErrorCode::UnknownName, "one of " + expected);
    }
    Json write(Enum value) const
    {
        for (const auto& [name, enumerator] : names)
            if (enumerator == value)
                return std::string(name);
        return nullptr;
    }
};

/// An object, field by field; `describe(access, row)` names the fields.
template <class Describe>
struct Object {
    Describe describe;

    template <class Row>
    void read(const Json& json, Row& row, const Cursor& at) const;
    template <class Row>
    Json write(const Row& row) const;
};

/// An array of what `codec` reads and writes.
template <class Codec>
struct ListOf {
    Codec codec;

    template <class Item>
    void read(const Json& json, std::vector<Item>& items, const Cursor& at) const;
    template <class Item>
    Json write(const std::vector<Item>& items) const;
};

/// Fills fields from an object and notes which keys it was asked for.
class Reader {
public:
    Reader(const Json& object, const Cursor& at);

    template <class Value, class Codec>
    void required(std::string_view key, Value& value, const Codec& codec)
    {
        if (const Json* found = take(key))
            codec.read(*found, value, m_at.member(key));
        else if (!m_at.failed())
            m_at.member(key).fail(ErrorCode::MissingValue, "", "a value");
    }

    /// @param absent  The value where the key is not there.
    template <class Value, class Codec>
    void field(std::string_view key, Value& value, const Codec& codec, const Value& absent = {})
    {
        if (const Json* found = take(key))
            codec.read(*found, value, m_at.member(key));
        else
            value = absent;
    }

    template <class Value, class Codec>
    void optional(std::string_view key, std::optional<Value>& value, const Codec& codec)
    {
        value.reset();
        const Json* found = take(key);
        if (!found)
            return;
        if constexpr (std::is_default_constructible_v<Value>)
            value.emplace();
        else
            value.emplace(codec.from(0.0));  // A level has no zero to begin with.
        codec.read(*found, *value, m_at.member(key));
    }

    /// Something a row must keep to that no single field can say.
    void require(bool holds, std::string_view key, const std::string& expected)
    {
        if (!holds && !m_at.failed())
            m_at.member(key).fail(ErrorCode::ValueOutOfRange, "", expected);
    }

    /// Refuses keys that nothing asked for.
    void finish() const;

private:
    const Json* take(std::string_view key);

    const Json& m_object;
    const Cursor& m_at;
    std::set<std::string_view> m_known;
};

/// Makes an object from fields; leaves out what equals its default.
class Writer {
public:
    template <class Value, class Codec>
    void required(std::string_view key, const Value& value, const Codec& codec)
    {
        m_object[std::string(key)] = codec.write(value);
    }
    template <class Value, class Codec>
    void field(std::string_view key, const Value& value, const Codec& codec,
               const Value& absent = {})
    {
        if (!(value == absent))
            required(key, value, codec);
    }
    template <class Value, class Codec>
    void optional(std::string_view key, const std::optional<Value>& value, const Codec& codec)
    {
        if (value)
            required(key, *value, codec);
    }
    void require(bool, std::string_view, const std::string&) {}

    Json take() { return std::move(m_object); }

private:
    Json m_object = Json::object();
};

/// Parses a text strictly: one value, no repeated keys.
///
/// @error MalformedText  With line and column as place.
Result<Json> parse(std::string_view text, const std::string& subject);

/// The text of a document: its lists with one object per line, keys sorted.
std::string linesOf(const Json& document);

template <class Describe>
template <class Row>
void Object<Describe>::read(const Json& json, Row& row, const Cursor& at) const
{
    if (!json.is_object())
        return at.failAt(json, ErrorCode::MalformedText, "an object");
    Reader reader(json, at);
    describe(reader, row);
    reader.finish();
}

template <class Describe>
template <class Row>
Json Object<Describe>::write(const Row& row) const
{
    Writer writer;
    describe(writer, row);
    return writer.take();
}

template <class Codec>
template <class Item>
void ListOf<Codec>::read(const Json& json, std::vector<Item>& items, const Cursor& at) const
{
    items.clear();
    if (!json.is_array())
        return at.failAt(json, ErrorCode::MalformedText, "a list");
    for (const Json& item : json) {
        const Cursor element = at.element(static_cast<int>(items.size()));
        codec.read(item, items.emplace_back(), element);
        if (at.failed())
            return;
    }
}

template <class Codec>
template <class Item>
Json ListOf<Codec>::write(const std::vector<Item>& items) const
{
    Json json = Json::array();
    for (const Item& item : items)
        json.push_back(codec.write(item));
    return json;
}

/// `value` with so many significant digits.
double rounded(double value, int digits);

template <class IsSame>
double shortest(double value, IsSame isSame)
{
    for (const int digits : {15, 16})
        if (const double number = rounded(value, digits); isSame(number))
            return number;
    return value;
}

}  // namespace continua::json
