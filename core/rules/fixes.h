// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job_control.h"
#include "core/base/result.h"
#include "core/rules/finding.h"

#include <functional>

namespace continua::rules {

/// A plan and what the rules say of it.
struct Answer {
    Plan plan;
    std::vector<Finding> findings;
};

/// Plans a design, from `previous` on, and checks it.
using Planning = std::function<Result<Answer>(const Design& design, const Plan* previous)>;

/// Planning by the engine, at what the plan before aims at, else at what the project does.
Planning planningBy(JobControl& control);

/// A remedy that was carried out on a design and planned anew: it mends its finding, and nothing
/// that was served before is unserved after it.
struct Fix {
    explain::Remedy remedy;
    ChangeSet edit;    ///< For the very design it was tried on.
    Money price;       ///< What the plan costs more over the horizon; a link it builds is in it,
                       ///< lit or not. Below zero: it saves.
    int unserved = 0;  ///< Demands that the plan leaves unserved after it.

    friend bool operator==(const Fix&, const Fix&) = default;
};

/// Whether a finding is still to be said of a design after an edit and its plan.
bool stillStands(const Finding& finding, const Answer& after);

/// Carries a remedy out on a copy of `design`, plans it and looks whether that mends the finding.
///
/// @param plan  The plan that the finding is of.
/// @param ids   Numbers what the edit adds; edits of one design must not share numbers.
/// @return  Nothing when the finding stands, something else is unserved for it, or no plan can be
///          made.
std::optional<Fix> tried(const Design& design, const Plan& plan, const Finding& finding,
                         const explain::Remedy& remedy, const Planning& planning, IdSource& ids);

}  // namespace continua::rules
