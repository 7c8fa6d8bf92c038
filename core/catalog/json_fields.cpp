// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/json_fields.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace continua::json {
namespace {

std::string numberText(double value) { return Json(value).dump(); }

std::string compact(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

bool isListOfObjects(const Json& json)
{
    return json.is_array() && !json.empty() && json[0].is_object();
}

/// An object whose lists stand with one entry per line.
void appendLines(std::string& text, const Json& object, const std::string& indent)
{
    text += "{";
    const char* separator = "\n";
    for (const auto& [key, value] : object.items()) {
        text += separator + indent + " " + Json(key).dump() + ": ";
        separator = ",\n";
        if (isListOfObjects(value)) {
            text += "[";
            const char* comma = "\n";
            for (const Json& entry : value) {
                text += comma + indent + "  " + compact(entry);
                comma = ",\n";
            }
            text += "\n" + indent + " ]";
        } else if (value.is_object() && std::any_of(value.begin(), value.end(), isListOfObjects)) {
            appendLines(text, value, indent + " ");
        } else {
            text += compact(value);
        }
    }
    text += "\n" + indent + "}";
}

/// Line and column, both from 1, of a byte.
std::string lineAndColumn(std::string_view text, std::size_t byte)
{
    const std::string_view before = text.substr(0, byte > 0 ? byte - 1 : 0);
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const std::size_t lineStart = before.rfind('\n');
    const std::size_t column =
        lineStart == std::string_view::npos ? before.size() + 1 : before.size() - lineStart;
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

}  // namespace

std::string Cursor::place() const
{
    std::string text = parent ? parent->place() : std::string();
    if (index >= 0)
        return text + "[" + std::to_string(index) + "]";
    if (!key.empty())
        text += (text.empty() ? "" : ".") + std::string(key);
    return text;
}

void Cursor::fail(ErrorCode code, const std::string& found, std::string expected) const
{
    if (!failed())
        failure->error = Error{.code = code,
                               .subject = failure->subject,
                               .place = place(),
                               .value = found,
                               .expected = std::move(expected)};
}

void Cursor::failAt(const Json& found, ErrorCode code, std::string expected) const
{
    constexpr std::size_t kLongest = 80;
    std::string value = found.is_string() ? found.get<std::string>() : compact(found);
    if (value.size() > kLongest)
        value = value.substr(0, kLongest) + "...";
    fail(code, value, std::move(expected));
}

std::string Range::text() const
{
    const bool hasLeast = std::isfinite(least);
    const bool hasMost = std::isfinite(most);
    if (hasLeast && hasMost)
        return (withoutLeast ? "more than " : "") + numberText(least)
             + (withoutLeast ? ", at most " : " to ") + numberText(most);
    if (hasLeast)
        return (withoutLeast ? "more than " : "at least ") + numberText(least);
    return hasMost ? "at most " + numberText(most) : "a number";
}

void Text::read(const Json& json, std::string& value, const Cursor& at) const
{
    if (!json.is_string())
        return at.failAt(json, ErrorCode::MalformedText, "a text");
    value = json.get<std::string>();
    if (!mayBeEmpty && value.empty())
        at.failAt(json, ErrorCode::ValueOutOfRange, "a text that is not empty");
}

void Flag::read(const Json& json, bool& value, const Cursor& at) const
{
    if (!json.is_boolean())
        return at.failAt(json, ErrorCode::MalformedText, "true or false");
    value = json.get<bool>();
}

void Whole::read(const Json& json, int& value, const Cursor& at) const
{
    if (!json.is_number_integer())
        return at.failAt(json, ErrorCode::MalformedText, "a whole number");
    const double number = json.get<double>();
    const double limit = std::numeric_limits<int>::max();
    if (!range.holds(number) || std::abs(number) > limit)
        return at.failAt(json, ErrorCode::ValueOutOfRange, range.text());
    value = json.get<int>();
}

void Number::read(const Json& json, double& value, const Cursor& at) const
{
    if (!json.is_number())
        return at.failAt(json, ErrorCode::MalformedText, "a number");
    value = json.get<double>();
    if (!std::isfinite(value) || !range.holds(value))
        at.failAt(json, ErrorCode::ValueOutOfRange, range.text());
}

Json Number::write(double value) const
{
    return shortest(value, [&](double number) { return !(number < value) && !(number > value); });
}

Reader::Reader(const Json& object, const Cursor& at) : m_object(object), m_at(at) {}

const Json* Reader::take(std::string_view key)
{
    m_known.insert(key);
    if (m_at.failed())
        return nullptr;
    const auto found = m_object.find(key);
    return found == m_object.end() ? nullptr : &*found;
}

void Reader::finish() const
{
    if (m_at.failed())
        return;
    for (const auto& [key, value] : m_object.items())
        if (!m_known.contains(key)) {
            std::string known;
            for (const std::string_view name : m_known)
                known += (known.empty() ? "" : ", ") + std::string(name);
            return m_at.member(key).fail(ErrorCode::UnknownName, key, "one of " + known);
        }
}

Result<Json> parse(std::string_view text, const std::string& subject)
{
    std::vector<std::set<std::string>> keys;
    std::string repeated;
    const auto watch = [&](int, Json::parse_event_t event, Json& parsed) {
        if (event == Json::parse_event_t::object_start)
            keys.emplace_back();
        else if (event == Json::parse_event_t::object_end)
            keys.pop_back();
        else if (event == Json::parse_event_t::key && repeated.empty()
                 && !keys.back().insert(parsed.get<std::string>()).second)
            repeated = parsed.get<std::string>();
        return true;
    };
    try {
        Json json = Json::parse(text, watch);
        if (!repeated.empty())
            return Error{.code = ErrorCode::MalformedText,
                         .subject = subject,
                         .place = repeated,
                         .value = repeated,
                         .expected = "each key once in an object"};
        return json;
    } catch (const Json::parse_error& error) {
        return Error{.code = ErrorCode::MalformedText,
                     .subject = subject,
                     .place = lineAndColumn(text, error.byte),
                     .expected = "JSON text",
                     .detail = error.what()};
    }
}

std::string linesOf(const Json& document)
{
    std::string text;
    appendLines(text, document, "");
    return text + "\n";
}

double rounded(double value, int digits)
{
    std::array<char, 40> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value,
                                   std::chars_format::scientific, digits - 1)
                         .ptr;
    double number = value;
    std::from_chars(text.data(), end, number);
    return number;
}

}  // namespace continua::json
