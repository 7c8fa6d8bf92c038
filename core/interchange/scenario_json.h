// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/json_fields.h"
#include "core/model/scenario.h"

namespace continua::interchange {

/// A scenario as JSON: its name and notes, whole rows of what is new or another than in the
/// baseline, in the form that projects have, and under "removed" the ids of what it lacks.
struct ScenarioOn {
    const Design& baseline;

    void read(const json::Json& found, Scenario& scenario, const json::Cursor& at) const;
    json::Json write(const Scenario& scenario) const;
};

}  // namespace continua::interchange
