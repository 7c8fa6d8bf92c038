// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/verify/verify_roadmap.h"

#include <QString>

namespace continua::ui {

/// What is false about a plan, as a sentence with both figures.
QString violationText(const Design& design, const verify::Violation& violation);

/// What is false about a roadmap of `design`, likewise.
QString violationText(const Design& design, const Roadmap& roadmap,
                      const verify::RoadmapViolation& violation);

}  // namespace continua::ui
