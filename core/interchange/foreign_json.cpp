// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/foreign_json.h"

namespace continua::interchange {

using nlohmann::json;

namespace {

const json kNull;

const char* nameOf(json::value_t kind)
{
    switch (kind) {
    case json::value_t::array: return "a list";
    case json::value_t::object: return "an object";
    case json::value_t::string: return "a text";
    default: return "a number";
    }
}

}  // namespace

std::string indexed(const std::string& place, std::size_t index)
{
    return place + "[" + std::to_string(index) + "]";
}

std::string excerpt(const json& value)
{
    std::string text = value.dump(-1, ' ', false, json::error_handler_t::replace);
    return text.size() > 40 ? text.substr(0, 37) + "..." : text;
}

void ForeignReader::fail(Error error)
{
    if (m_error)
        return;
    error.subject = m_source;
    m_error = std::move(error);
}

void ForeignReader::fail(ErrorCode code, const std::string& place, std::string value,
                         std::string expected)
{
    fail(Error{
        .code = code, .place = place, .value = std::move(value), .expected = std::move(expected)});
}

const json& ForeignReader::member(const json& object, const char* key, const std::string& place,
                                  json::value_t kind)
{
    if (!object.is_object()) {
        fail(ErrorCode::MalformedText, place, excerpt(object), "an object");
        return kNull;
    }
    const auto found = object.find(key);
    const std::string where = place.empty() ? key : place + "." + key;
    if (found == object.end()) {
        fail(ErrorCode::MissingValue, where, "", nameOf(kind));
        return kNull;
    }
    const bool fits =
        kind == json::value_t::number_float ? found->is_number() : found->type() == kind;
    if (!fits) {
        fail(ErrorCode::MalformedText, where, excerpt(*found), nameOf(kind));
        return kNull;
    }
    return *found;
}

double ForeignReader::number(const json& object, const char* key, const std::string& place)
{
    const json& found = member(object, key, place, json::value_t::number_float);
    return found.is_number() ? found.get<double>() : 0.0;
}

double ForeignReader::number(const json& object, const char* key, const std::string& place,
                             double ifAbsent)
{
    return optionalNumber(object, key, place).value_or(ifAbsent);
}

std::optional<double> ForeignReader::optionalNumber(const json& object, const char* key,
                                                    const std::string& place)
{
    if (!object.is_object() || !object.contains(key) || object.at(key).is_null())
        return {};
    return number(object, key, place);
}

std::string ForeignReader::text(const json& object, const char* key, const std::string& place)
{
    const json& found = member(object, key, place, json::value_t::string);
    return found.is_string() ? found.get<std::string>() : std::string();
}

std::string ForeignReader::optionalText(const json& object, const char* key,
                                        const std::string& place)
{
    if (!object.is_object() || !object.contains(key) || object.at(key).is_null())
        return {};
    return text(object, key, place);
}

Result<json> parseForeignDocument(std::string_view text, const std::string& source)
{
    try {
        json document = json::parse(text);
        if (document.is_object())
            return document;
        return Error{.code = ErrorCode::MalformedText,
                     .subject = source,
                     .value = excerpt(document),
                     .expected = "a JSON object"};
    } catch (const json::exception& problem) {
        return Error{.code = ErrorCode::MalformedText,
                     .subject = source,
                     .expected = "JSON",
                     .detail = problem.what()};
    }
}

}  // namespace continua::interchange
