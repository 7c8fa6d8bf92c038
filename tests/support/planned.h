// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/planner.h"
#include "core/verify/verify.h"
#include "tests/support/engine_design.h"

#include <QString>

namespace continua::test {

/// The plan of a design that can be planned, with all the time that the search wants.
inline Plan planned(const Design& design, engine::PlanRequest request = {})
{
    CountingControl control;
    request.timeAllowed = Duration::fromHours(1.0);
    Result<Plan> plan = engine::plan(design, request, control);
    if (!plan)
        qFatal("%s %s", plan.error().subject.c_str(), plan.error().place.c_str());
    return *std::move(plan);
}

/// The first rule that a plan breaks, in words; empty: none.
inline QString firstViolation(const Design& design, const Plan& plan)
{
    const auto violations = verify::verify(design, plan);
    if (violations.empty())
        return {};
    return QString("rule %1, %2")
        .arg(static_cast<int>(violations.front().rule))
        .arg(QString::fromStdString(violations.front().what));
}

}  // namespace continua::test
