// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/planned_project.h"
#include "app/continua-cli/why_json.h"

namespace continua::app {

/// Explains a planned project, piece by piece as JSON. Each piece but prices and headrooms may plan
/// anew; replicas that are alike are asked about once.
class WhyAnswers {
public:
    /// Both must outlive this.
    WhyAnswers(const PlannedProject& project, JobControl& control);

    /// Why a replica runs where it does, or what keeps it from running.
    Result<Json> replica(const Workload& workload, int replica);

    /// Why a replica runs at a site, or what keeps it away and what would mend that.
    Result<Json> replicaAt(const Workload& workload, int replica, SiteId site);

    /// Of what stays unserved; of one workload when it is given.
    Result<Json> conflicts(WorkloadId workload = {});

    /// What limits cost, dearest first: estimates; with `exact`, planned anew.
    /// @param site  Of that one only, and with `exact` all of its limits.
    Result<Json> shadowPrices(bool exact, SiteId site = {});

    /// Where nothing runs that needs compute: null.
    Json headroom(SiteId site) const;
    /// Of all sites, what runs out first coming first.
    Json headrooms() const;

private:
    /// What of a replica and its flows an answer depends on.
    struct Question {
        Replica replica;
        std::vector<Flow> flows;
        SiteId host;
        SiteId site;

        friend bool operator==(const Question&, const Question&) = default;
    };

    Question question(const Workload& workload, int replica, SiteId site) const;
    Result<> addWhyHere(const Workload& workload, int replica, Json& answer);
    Result<> addRepair(const explain::Berth& berth, Json& answer);
    Result<Json> priceAt(const Design& design, const explain::Berth& berth);

    const PlannedProject& m_project;
    JobControl& m_control;
    explain::Survey m_survey;
    WorkloadId m_workload;  ///< Of the answers that are kept.
    std::vector<std::pair<Question, Json>> m_known;
};

}  // namespace continua::app
