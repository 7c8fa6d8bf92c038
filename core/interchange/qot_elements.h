// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/interchange/foreign_json.h"
#include "core/optics/channel_comb.h"
#include "core/optics/line.h"

#include <optional>
#include <string>

/// Parts shared by the readers of qot_json.h.
namespace continua::interchange {

/// Reads the elements of lines.
class QotReader : public ForeignReader {
public:
    using ForeignReader::ForeignReader;

    optics::FiberProperties fiber(const nlohmann::json& object, const std::string& place);
    optics::FiberSpan span(const nlohmann::json& object, const std::string& place,
                           const optics::FiberProperties& fiber);
    optics::Amplifier amplifier(const nlohmann::json& object, const std::string& place);

    /// The channels of all blocks of a "spectrum".
    std::optional<optics::ChannelComb> comb(const nlohmann::json& object, const std::string& place);
};

}  // namespace continua::interchange
