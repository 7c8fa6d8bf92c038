// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/optics/channel_comb.h"
#include "core/optics/line.h"

#include <nlohmann/json.hpp>

#include <map>
#include <optional>
#include <string>

/// Parts shared by the readers of qot_json.h.
namespace continua::interchange {

/// Reads values by key and remembers the first that is not as expected.
class QotReader {
public:
    explicit QotReader(std::string source) : m_source(std::move(source)) {}

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
    std::optional<double> optionalNumber(const nlohmann::json& object, const char* key,
                                         const std::string& place);
    std::string text(const nlohmann::json& object, const char* key, const std::string& place);

    optics::FiberProperties fiber(const nlohmann::json& object, const std::string& place);
    optics::FiberSpan span(const nlohmann::json& object, const std::string& place,
                           const optics::FiberProperties& fiber);
    optics::Amplifier amplifier(const nlohmann::json& object, const std::string& place);

    /// The channels of all blocks of a "spectrum".
    std::optional<optics::ChannelComb> comb(const nlohmann::json& object, const std::string& place);

private:
    std::string m_source;
    std::optional<Error> m_error;
};

/// Parses a document whose root is an object.
///
/// @error MalformedText  With line and column in the detail.
Result<nlohmann::json> parseQotDocument(std::string_view text, const std::string& source);

}  // namespace continua::interchange
