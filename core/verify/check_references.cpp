// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/verify/checks.h"
#include "core/verify/routes.h"

namespace continua::verify {
namespace {

class ReferenceCheck {
public:
    explicit ReferenceCheck(Inspection& inspection)
        : m_inspection(inspection), m_design(inspection.design)
    {
    }

    void run()
    {
        const Plan& plan = m_inspection.plan;
        for (const Placement& placement : plan.placements) {
            replica(placement.workload, placement.replica, "placements");
            site(placement.site, "placements");
        }
        for (const KitOrder& order : plan.kits)
            kit(order);
        for (const SiteId opened : plan.openedSites)
            site(opened, "openedSites");
        for (std::size_t i = 0; i < plan.lightpaths.size(); ++i)
            lightpath(plan.lightpaths[i], static_cast<int>(i));
        for (const Regenerator& row : plan.regenerators)
            regenerator(row);
        for (const LeaseOrder& lease : plan.leases) {
            const Link* link = m_design.find(lease.link);
            require(link && link->leased && lease.modules >= 0,
                    {.link = lease.link, .what = "leases"});
        }
        for (const FlowRoute& route : plan.flows)
            flowRoute(route);
        for (const Unserved& entry : plan.unserved) {
            if (entry.what == Unserved::What::Replica)
                replica(entry.workload, entry.index, "unserved");
            else
                flow(entry.workload, entry.index, "unserved");
        }
        for (const auto& [id, footprint] : plan.footprints)
            site(id, "footprints");
    }

private:
    bool require(bool holds, Violation violation)
    {
        if (!holds)
            m_inspection.report(std::move(violation));
        return holds;
    }

    void site(SiteId id, const char* what)
    {
        require(m_design.find(id) != nullptr, {.site = id, .what = what});
    }

    void replica(WorkloadId id, int index, const char* what)
    {
        const Workload* workload = m_design.find(id);
        require(workload && index >= 0 && index < static_cast<int>(workload->replicas.size()),
                {.workload = id, .index = index, .what = what});
    }

    void flow(WorkloadId id, int index, const char* what)
    {
        const Workload* workload = m_design.find(id);
        require(workload && index >= 0 && index < static_cast<int>(workload->flows.size()),
                {.workload = id, .index = index, .what = what});
    }

    void kit(const KitOrder& order)
    {
        site(order.site, "kits");
        const Catalog& catalog = m_design.catalog();
        const Kit* kit = find(catalog.kits, order.kit);
        bool isWhole = kit && find(catalog.frames, kit->frame) && order.count >= 0;
        if (kit)
            for (const RackItem& item : kit->items)
                isWhole = isWhole && find(catalog.equipment, item.equipment);
        require(isWhole, {.site = order.site, .what = "kits"});
        if (order.dedicatedTo)
            require(m_design.find(order.dedicatedTo) != nullptr,
                    {.site = order.site, .workload = order.dedicatedTo, .what = "kits"});
    }

    void lightpath(const Lightpath& path, int index)
    {
        site(path.from, "lightpaths");
        site(path.to, "lightpaths");
        require(findMode(m_design.catalog(), path.mode).mode != nullptr,
                {.index = index, .what = "lightpaths.mode"});
        require(!path.links.empty() && path.fiberPairs.size() == path.links.size(),
                {.index = index, .what = "lightpaths.links"});
        for (const LinkId id : path.links) {
            const Link* link = m_design.find(id);
            require(link && !link->leased,
                    {.link = id, .index = index, .what = "lightpaths.links"});
        }
        require(equipmentOf(m_design).isWhole(), {.index = index, .what = "catalog"});
    }

    void regenerator(const Regenerator& row)
    {
        const auto count = static_cast<int>(m_inspection.plan.lightpaths.size());
        site(row.site, "regenerators");
        for (const int index : {row.first, row.second})
            require(index >= 0 && index < count,
                    {.site = row.site, .index = index, .what = "regenerators.lightpaths"});
    }

    void flowRoute(const FlowRoute& route)
    {
        flow(route.workload, route.flow, "flows");
        site(route.source, "flows");
        site(route.host, "flows");
        flowPath(route, route.working);
        if (route.protection)
            flowPath(route, *route.protection);
        for (const SiteId shared : route.sharedSites)
            site(shared, "flows");
    }

    void flowPath(const FlowRoute& route, const FlowPath& path)
    {
        const auto count = static_cast<int>(m_inspection.plan.lightpaths.size());
        for (const Hop& hop : path.hops) {
            const Link* leased = m_design.find(hop.leased);
            require((hop.lightpath >= 0 && hop.lightpath < count && !hop.leased)
                        || (hop.lightpath < 0 && leased && leased->leased),
                    {.workload = route.workload, .index = route.flow, .what = "flows.hops"});
        }
        for (const LinkId id : path.links)
            require(m_design.find(id) != nullptr, {.link = id,
                                                   .workload = route.workload,
                                                   .index = route.flow,
                                                   .what = "flows.links"});
    }

    Inspection& m_inspection;
    const Design& m_design;
};

}  // namespace

void checkReferences(Inspection& inspection) { ReferenceCheck(inspection).run(); }

}  // namespace continua::verify
