// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/fixes.h"

#include <QString>

namespace continua::ui {

/// What a remedy does, as a whole sentence with the figure it leads to; no price.
QString remedySentence(const Design& design, const explain::Remedy& remedy);

/// The sentence, and its price where it has one.
QString remedyText(const Design& design, const explain::Remedy& remedy);

/// What the plan costs more with a fix, and what stays unserved after it.
///
/// @param unservedBefore  Demands that the plan leaves unserved now.
QString fixPriceText(const rules::Fix& fix);
QString fixEffectText(const rules::Fix& fix, int unservedBefore);

}  // namespace continua::ui
