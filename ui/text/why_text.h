// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explain/alternatives.h"
#include "core/explain/headroom.h"
#include "core/explain/repair.h"

#include <QStringList>

namespace continua::ui {

/// Why a replica runs where it does and what the next best place would cost: whole sentences.
QStringList whyHereText(const Design& design, const explain::WhyHere& why);

/// What a plan with the replica elsewhere would cost more, and what else would change with it.
QStringList alternativeText(const explain::Alternative& alternative);

/// What a repair does, step by step, each a whole sentence with its price where it has one.
QStringList repairText(const Design& design, const explain::Repair& repair);

/// What runs out first at a site and at what growth, in a few words: "TYO: Power, at 1.25 times".
QString limitText(const Design& design, const explain::Headroom& headroom);

/// What is left over of the rest of a site when the first runs out: "3 rack positions, 40 kW of
/// power"; empty for nothing.
QString strandedText(const explain::Headroom& headroom);

/// What runs out first at a site and at what growth, and what is then left over.
QStringList headroomText(const Design& design, const explain::Headroom& headroom);

}  // namespace continua::ui
