// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/change_set.h"

#include <string>
#include <string_view>

namespace continua {

struct Scenario;
using ScenarioId = Id<Scenario>;

/// What is otherwise than in the baseline, under a name.
struct Scenario {
    ScenarioId id;
    std::string name;  ///< Unique in the project, not empty.
    std::string notes = {};
    ChangeSet edits = {};  ///< From the baseline as it is now; it fits it.

    friend bool operator==(const Scenario&, const Scenario&) = default;
};

/// A project: its baseline and the scenarios on it. A design is a project without scenarios.
struct Project {
    Project(Design design, Table<Scenario> on = {})
        : baseline(std::move(design)), scenarios(std::move(on))
    {
    }

    Design baseline;
    Table<Scenario> scenarios;

    friend bool operator==(const Project&, const Project&) = default;
};

/// The scenario of that name, or null.
const Scenario* findScenario(const Project& project, std::string_view name);

/// The baseline for no scenario, or else the baseline with the scenario's edits.
/// @error StaleChange, BrokenReference, UnknownName  Never of a project that was read or edited.
Result<Design> designOf(const Project& project, ScenarioId open);

/// A name that no scenario has yet: `wish`, "`wish` 2", ...
std::string freeScenarioName(const Table<Scenario>& scenarios, const std::string& wish);

}  // namespace continua
