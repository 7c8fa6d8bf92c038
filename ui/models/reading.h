// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/site_use.h"
#include "ui/document/plan_state.h"

#include <QObject>

namespace continua::ui {

/// The design as it stands, and what the latest plan says, looked up instead of searched for.
///
/// Figures of the plan are those of the design it was made for; an object drawn since has none.
class Reading : public QObject {
    Q_OBJECT

public:
    Reading(const ProjectDocument& document, const PlanState& plan, QObject* parent = nullptr);

    const Design& design() const { return m_document.design(); }
    const Plan* plan() const { return m_planState.plan(); }
    bool isStale() const { return m_planState.isStale(); }

    /// What a site carries, or null where the plan does not know it.
    const SiteUse* use(SiteId site) const;
    /// Sum over the lightpaths and leased modules on a link.
    DataRate carried(LinkId link) const;
    DataRate lit(LinkId link) const;
    const FlowRoute* route(WorkloadId workload, int flow) const;
    /// The site of every replica in order; none where it runs nowhere.
    std::vector<SiteId> hosts(WorkloadId workload) const;
    /// What the plan leaves unserved of a workload.
    std::vector<const Unserved*> unserved(WorkloadId workload) const;

signals:
    void designChanged(const continua::ChangeSet& edit);
    void planChanged();
    void replaced();

private:
    struct PlanIndex {
        std::map<SiteId, SiteUse> uses;
        std::map<LinkId, std::pair<DataRate, DataRate>> links;  ///< Carried, lit.
        std::map<std::pair<WorkloadId, int>, const FlowRoute*> routes;
        std::map<WorkloadId, std::map<int, SiteId>> hosts;
        std::map<WorkloadId, std::vector<const Unserved*>> unserved;
    };
    const PlanIndex& index() const;

    const ProjectDocument& m_document;
    const PlanState& m_planState;
    mutable std::shared_ptr<const PlanOutcome> m_indexed;
    mutable PlanIndex m_index;
};

}  // namespace continua::ui
