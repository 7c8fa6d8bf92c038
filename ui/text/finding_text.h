// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/finding.h"

#include <QString>
#include <QStringList>

namespace continua::ui {

/// What a kind of finding is about, in a few words: "Protection breaks the latency budget".
QString findingTitle(rules::FindingKind kind);

/// The finding with its numbers, as one or two sentences; the object's short name is in it.
QString findingText(const Design& design, const rules::Finding& finding);

/// Why findings of this kind matter and how their figures come about; no numbers.
QString findingMeaning(rules::FindingKind kind);

/// What is refused and why, one sentence each; empty when the finding carries no reasons.
QStringList findingReasons(const Design& design, const rules::Finding& finding);

/// What would mend it, one sentence each; empty when nothing is known to.
QStringList findingRemedies(const Design& design, const rules::Finding& finding);

/// Meaning, reasons and remedies as paragraphs of plain text.
QString findingExplanation(const Design& design, const rules::Finding& finding);

}  // namespace continua::ui
