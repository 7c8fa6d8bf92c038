// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/finding.h"

#include <string>
#include <vector>

namespace continua::rules {

/// The approval that lets such a finding stand: of its rule at its object, as long as the project
/// has both. Findings that differ only in figures have the same one.
Approval approvalOf(const Finding& finding);

/// The approval that lets a rule stand wherever it speaks: the rule is ignored.
Approval approvalOfRule(const Finding& finding);

/// The project's approval of a finding, the one of its object before the one of its rule; null when
/// there is none that stands.
///
/// @param design  All of it, not one phase.
/// @param shown   The phase that the finding is of; none: of no single one.
const Approval* standingApproval(const Design& design, PhaseId shown, const Finding& finding);

/// Gives every finding the reason why it may stand, or none. Parameters as standingApproval()'s.
void markApproved(const Design& design, PhaseId shown, std::vector<Finding>& findings);

/// How many of that severity nobody has approved.
int openCount(const std::vector<Finding>& findings, Severity severity);

/// The rules that the project ignores, in order, each once.
std::vector<std::string> ignoredRules(const Design& design);

}  // namespace continua::rules
