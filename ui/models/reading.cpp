// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/reading.h"

namespace continua::ui {
namespace {

template <class Map, class Key>
const typename Map::mapped_type* valueAt(const Map& map, const Key& key)
{
    const auto found = map.find(key);
    return found == map.end() ? nullptr : &found->second;
}

}  // namespace

Reading::Reading(const ProjectDocument& document, const PlanState& plan, QObject* parent)
    : QObject(parent), m_document(document), m_planState(plan)
{
    connect(&document, &ProjectDocument::changed, this, &Reading::designChanged);
    connect(&document, &ProjectDocument::replaced, this, &Reading::replaced);
    connect(&plan, &PlanState::changed, this, &Reading::planChanged);
}

const Reading::PlanIndex& Reading::index() const
{
    if (m_indexed == m_planState.outcome())
        return m_index;
    m_indexed = m_planState.outcome();
    m_index = {};
    if (!m_indexed)
        return m_index;
    const Plan& plan = m_indexed->plan;
    m_index.uses = siteUses(m_planState.plannedDesign(), &plan);
    for (const Lightpath& path : plan.lightpaths) {
        for (const LinkId link : path.links) {
            m_index.links[link].first += path.carried;
            m_index.links[link].second += path.rate;
        }
    }
    for (const LeaseOrder& lease : plan.leases) {
        const Link* link = m_planState.plannedDesign().find(lease.link);
        m_index.links[lease.link].first += lease.carried;
        if (link && link->leased)
            m_index.links[lease.link].second += link->leased->module * lease.modules;
    }
    for (const FlowRoute& route : plan.flows)
        m_index.routes[{route.workload, route.flow}] = &route;
    for (const Placement& placement : plan.placements)
        m_index.hosts[placement.workload][placement.replica] = placement.site;
    for (const Unserved& unserved : plan.unserved)
        m_index.unserved[unserved.workload].push_back(&unserved);
    return m_index;
}

const SiteUse* Reading::use(SiteId site) const { return valueAt(index().uses, site); }

DataRate Reading::carried(LinkId link) const
{
    const auto* rates = valueAt(index().links, link);
    return rates ? rates->first : DataRate();
}

DataRate Reading::lit(LinkId link) const
{
    const auto* rates = valueAt(index().links, link);
    return rates ? rates->second : DataRate();
}

const FlowRoute* Reading::route(WorkloadId workload, int flow) const
{
    const auto* route = valueAt(index().routes, std::pair(workload, flow));
    return route ? *route : nullptr;
}

std::vector<SiteId> Reading::hosts(WorkloadId workload) const
{
    const Workload* row = design().find(workload);
    std::vector<SiteId> sites(row ? row->replicas.size() : 0);
    if (const auto* placed = valueAt(index().hosts, workload))
        for (const auto& [replica, site] : *placed)
            if (replica < static_cast<int>(sites.size()) && design().find(site))
                sites[static_cast<std::size_t>(replica)] = site;
    return sites;
}

std::vector<const Unserved*> Reading::unserved(WorkloadId workload) const
{
    const auto* list = valueAt(index().unserved, workload);
    return list ? *list : std::vector<const Unserved*>();
}

}  // namespace continua::ui
