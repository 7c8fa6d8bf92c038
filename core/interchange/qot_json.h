// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/optics/channel_comb.h"
#include "core/optics/line.h"
#include "core/optics/line_quality.h"

#include <string>
#include <string_view>
#include <vector>

/// Quality of transmission of lines, as JSON in and out.
///
/// The input is `{"fibers": {name: {..}}, "vectors": [{"id", "spectrum", "tx_osnr_01nm_db",
/// "elements"}]}`; an element is a fiber, an amplifier, a ROADM or a repeated group of elements.
/// Keys that are not asked for (expected values, notes) are passed over.
namespace continua::interchange {

/// A line to be judged and the comb that enters it.
struct QotCase {
    std::string id;
    optics::ChannelComb comb;
    optics::Line line;
};

/// @param source  Name of the file, for errors.
/// @error MalformedText    Not JSON, or a value of another type than expected.
/// @error MissingValue     A key, a channel, or every fiber span is missing.
/// @error UnknownName      A fiber or a kind of element that the file does not explain.
/// @error ValueOutOfRange  A figure that no line has (negative length, channel outside the band).
Result<std::vector<QotCase>> readQotCases(std::string_view text, const std::string& source);

/// The paths of a network: `{"elements": {uid: {..}}, "paths": [{"id", "path": [uid, ..]}],
/// "spectrum", "tx_osnr_01nm_db", "roadm_add_or_drop_osnr_01nm_db"}`; the first ROADM of a path
/// adds, the last drops.
///
/// @error as readQotCases()
Result<std::vector<QotCase>> readQotPaths(std::string_view text, const std::string& source);

/// Computes every case and writes `{"results": [{"id", "first", "centre", "last",
/// "min_gsnr_01nm_db", "cd_ps_nm_centre", "latency_ms"}]}`; the centre channel is number n/2 of n,
/// counted from 0. Infinite ratios are null.
///
/// @error as readQotCases()
Result<std::string> qotResults(std::string_view text, const std::string& source);

}  // namespace continua::interchange
