// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace continua::interchange {

/// Reads values of JSON that others wrote, by key, and remembers the first that is not as
/// expected. Keys that nobody asks for are passed over.
class ForeignReader {
public:
    explicit ForeignReader(std::string source) : m_source(std::move(source)) {}

    bool failed() const { return m_error.has_value(); }
    const Error& error() const { return *m_error; }

    /// Remembers `error` with the file as its subject, unless another came first.
    void fail(Error error);
    void fail(ErrorCode code, const std::string& place, std::string value, std::string expected);

    /// The value of a key; a null one and `failed()` if it is missing or not a `kind`.
    const nlohmann::json& member(const nlohmann::json& object, const char* key,
                                 const std::string& place, nlohmann::json::value_t kind);

    double number(const nlohmann::json& object, const char* key, const std::string& place);
    double number(const nlohmann::json& object, const char* key, const std::string& place,
                  double ifAbsent);
    /// Nothing where the key is missing or null.
    std::optional<double> optionalNumber(const nlohmann::json& object, const char* key,
                                         const std::string& place);
    std::string text(const nlohmann::json& object, const char* key, const std::string& place);
    /// Empty where the key is missing or null.
    std::string optionalText(const nlohmann::json& object, const char* key,
                             const std::string& place);

private:
    std::string m_source;
    std::optional<Error> m_error;
};

/// The place of an element of a list, for messages.
std::string indexed(const std::string& place, std::size_t index);

/// A value as text, short enough for a message.
std::string excerpt(const nlohmann::json& value);

/// Parses a document whose root is an object.
///
/// @error MalformedText  With line and column in the detail.
Result<nlohmann::json> parseForeignDocument(std::string_view text, const std::string& source);

}  // namespace continua::interchange
