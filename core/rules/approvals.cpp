// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/approvals.h"

#include "core/model/phases.h"

#include <algorithm>
#include <set>

namespace continua::rules {
namespace {

/// Whether the texts of a finding say which of several at one object it is, rather than what was
/// found there.
bool tellsApart(FindingKind kind)
{
    switch (kind) {
    case FindingKind::RackOverlap:
    case FindingKind::RackTooTall:
    case FindingKind::RackTooWide:
    case FindingKind::MissingFigure:
    case FindingKind::WeakFigure: return true;
    default: return false;
    }
}

void setObject(Approval& approval, const Subject& subject)
{
    if (const auto* site = std::get_if<SiteId>(&subject))
        approval.site = *site;
    else if (const auto* link = std::get_if<LinkId>(&subject))
        approval.link = *link;
    else if (const auto* rack = std::get_if<RackId>(&subject))
        approval.rack = *rack;
    else if (const auto* workload = std::get_if<WorkloadId>(&subject))
        approval.workload = *workload;
}

bool isOfRule(const Approval& approval)
{
    return !approval.site && !approval.link && !approval.rack && !approval.workload
        && approval.part < 0 && approval.detail.empty();
}

bool speakOfTheSame(const Approval& a, const Approval& b)
{
    return a.rule == b.rule && a.site == b.site && a.link == b.link && a.rack == b.rack
        && a.workload == b.workload && a.part == b.part && a.detail == b.detail;
}

bool stands(const Approval& approval, const std::vector<PhaseId>& order, PhaseId shown)
{
    const auto place = [&](PhaseId phase) {
        return std::find(order.begin(), order.end(), phase) - order.begin();
    };
    return !approval.until || !shown || place(shown) < place(approval.until);
}

}  // namespace

Approval approvalOfRule(const Finding& finding)
{
    return {.rule = std::string(ruleId(finding.kind))};
}

Approval approvalOf(const Finding& finding)
{
    Approval approval = approvalOfRule(finding);
    setObject(approval, finding.subject);
    approval.part = finding.index;
    if (tellsApart(finding.kind))
        for (const std::string& text : finding.texts)
            approval.detail += (approval.detail.empty() ? "" : ", ") + text;
    return approval;
}

const Approval* standingApproval(const Design& design, PhaseId shown, const Finding& finding)
{
    const Table<Approval>& approvals = design.all<Approval>();
    if (approvals.empty())
        return nullptr;
    const std::vector<PhaseId> order = phasesInOrder(design);
    const Approval wanted = approvalOf(finding);
    const Approval* ofRule = nullptr;
    for (const auto& [id, approval] : approvals) {
        if (approval.rule != wanted.rule || !stands(approval, order, shown))
            continue;
        if (speakOfTheSame(approval, wanted))
            return &approval;
        if (isOfRule(approval))
            ofRule = &approval;
    }
    return ofRule;
}

void markApproved(const Design& design, PhaseId shown, std::vector<Finding>& findings)
{
    for (Finding& finding : findings) {
        const Approval* approval = standingApproval(design, shown, finding);
        finding.approval = approval ? approval->reason : std::string();
    }
}

int openCount(const std::vector<Finding>& findings, Severity severity)
{
    return static_cast<int>(
        std::count_if(findings.begin(), findings.end(), [&](const Finding& finding) {
            return finding.severity == severity && finding.isOpen();
        }));
}

std::vector<std::string> ignoredRules(const Design& design)
{
    std::set<std::string> rules;
    for (const auto& [id, approval] : design.all<Approval>())
        if (isOfRule(approval))
            rules.insert(approval.rule);
    return {rules.begin(), rules.end()};
}

}  // namespace continua::rules
