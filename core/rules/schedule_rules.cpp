// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/flow_ends.h"
#include "core/rules/rules.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cmath>

namespace continua::rules {
namespace {

constexpr std::size_t kHours = 24;

/// Transceivers that flows with a window need: each its own, or handed on by the hour.
struct Sharing {
    int dedicated = 0;
    std::array<int, kHours> byHour{};
    std::bitset<kHours> inUse;
    double pricePerTransceiver = 0.0;
    int flows = 0;

    int shared() const { return *std::max_element(byHour.begin(), byHour.end()); }
};

void add(explain::Survey& survey, const FlowEnds& flow, Sharing& sharing)
{
    const auto carriage = survey.carriage(flow.source, flow.host, flow.flow->rate());
    if (!carriage || carriage->wavelengths == 0)
        return;
    const int transceivers = 2 * carriage->wavelengths;
    const std::bitset<kHours> hours(survey.flow(flow.workload->id, flow.number).hours);
    ++sharing.flows;
    sharing.dedicated += transceivers;
    sharing.inUse |= hours;
    sharing.pricePerTransceiver =
        std::max(sharing.pricePerTransceiver, carriage->price.inUsd() / transceivers);
    for (std::size_t hour = 0; hour < kHours; ++hour)
        if (hours[hour])
            sharing.byHour[hour] += transceivers;
}

Finding finding(const Sharing& sharing, Subject subject)
{
    const int saved = sharing.dedicated - sharing.shared();
    return {.kind = FindingKind::ScheduledSharing,
            .severity = Severity::Info,
            .subject = subject,
            .amounts = {static_cast<double>(sharing.dedicated),
                        static_cast<double>(sharing.shared()), saved * sharing.pricePerTransceiver,
                        static_cast<double>(sharing.inUse.count())}};
}

}  // namespace

/// All flows with a window together, and each workload whose flows leave their light dark for
/// half of the day or more.
void checkSchedules(explain::Survey& survey, Findings& findings)
{
    Sharing all;
    std::map<WorkloadId, Sharing> byWorkload;
    for (const FlowEnds& flow : flowsBetweenSites(survey)) {
        if (flow.flow->schedule.always)
            continue;
        add(survey, flow, all);
        add(survey, flow, byWorkload[flow.workload->id]);
    }
    if (all.flows > 1 && all.shared() < all.dedicated)
        findings.push_back(finding(all, {}));
    for (const auto& [id, sharing] : byWorkload)
        if (sharing.flows > 0 && sharing.inUse.count() <= kHours / 2)
            findings.push_back(finding(sharing, id));
}

}  // namespace continua::rules
