// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explain/headroom.h"
#include "core/rules/finding.h"

#include <QString>

#include <vector>

namespace continua::ui {

/// One thing that limits a plan, in words, and the object to look at.
struct LimitLine {
    QString text;       ///< A whole sentence, or a site with what runs out there.
    QString shortText;  ///< In a few words.
    rules::Subject object;
    bool isUnserved = false;  ///< It keeps demand from being served; else it comes with growth.
};

/// What limits a plan: why demand is not served, then what runs out first as demand grows.
///
/// @param headrooms  Null: not known yet.
std::vector<LimitLine> limitLines(const Design& design, const Plan& plan,
                                  const std::vector<explain::Headroom>* headrooms);

}  // namespace continua::ui
