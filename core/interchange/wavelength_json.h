// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace continua::interchange {

/// A static wavelength assignment as published: `{"graph": {"nodeNum", "edges": [{"source",
/// "target"}]}, "traffics": [{"src", "dst"}]}`. An edge holds one fiber each way; a request is one
/// wavelength from source to target.
struct WavelengthInstance {
    struct Pair {
        int from = 0;
        int to = 0;
    };

    int nodeCount = 0;
    std::vector<Pair> edges;
    std::vector<Pair> requests;  ///< None when the file has no "traffics".
};

/// @error MalformedText    Not JSON, or a value of another type than expected.
/// @error MissingValue     A key is missing.
/// @error ValueOutOfRange  A node that is not there, or a pair of one node with itself.
Result<WavelengthInstance> readWavelengthInstance(std::string_view text, const std::string& source);

}  // namespace continua::interchange
