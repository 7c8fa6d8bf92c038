// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

#include <QString>

namespace continua::ui {

/// Why something cannot be, as a whole sentence with what it needed and what there is.
QString refusalText(const Design& design, const Refusal& refusal);

/// What a refusal is about, in a word or two: "Latency", "Liquid cooling".
QString nameOf(RefusalReason reason);

/// The figures of a refusal with their units; empty where its reason has none.
struct RefusalFigures {
    QString needed = {};
    QString available = {};
    QString shortBy = {};
};
RefusalFigures figuresOf(const Refusal& refusal);

}  // namespace continua::ui
