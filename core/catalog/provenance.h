// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

namespace continua {

/// How far a figure can be trusted.
enum class Confidence {
    Published,  ///< Read in a published document or data set.
    Estimate,   ///< A planning estimate: no published source.
};

/// Where the figures of one item come from.
struct Provenance {
    std::string source;
    Confidence confidence = Confidence::Estimate;
    std::string date = {};                          ///< Of the source, ISO; empty when unknown.
    std::vector<std::string> estimatedFields = {};  ///< Keys that are estimates all the same.

    friend bool operator==(const Provenance&, const Provenance&) = default;
};

}  // namespace continua
