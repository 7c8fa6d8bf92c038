// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/change_set.h"
#include "core/model/id_source.h"

#include <QTest>

namespace continua::test {

/// The same design with other ids, and so with its rows in another order.
class Renumbering {
public:
    Renumbering(const Design& design, std::uint64_t seed) : m_design(design), m_ids(seed)
    {
        for (const auto& [id, row] : design.all<Site>())
            m_sites[id] = m_ids.next<Site>();
        for (const auto& [id, row] : design.all<Workload>())
            m_workloads[id] = m_ids.next<Workload>();
    }

    Design run()
    {
        Design renumbered(m_design.info(), m_design.sharedCatalog());
        ChangeSet edit;
        for (const auto& [id, row] : renumbered.all<Assumption>())
            edit.remove(row);
        for (const auto& [id, row] : m_design.all<Assumption>())
            insert(edit, row);
        for (const auto& [id, row] : m_design.all<Site>()) {
            Site site = row;
            site.id = m_sites.at(id);
            edit.insert(site);
        }
        for (Link row : rows<Link>()) {
            row.from = m_sites.at(row.from);
            row.to = m_sites.at(row.to);
            insert(edit, row);
        }
        for (Rack row : rows<Rack>()) {
            row.site = m_sites.at(row.site);
            insert(edit, row);
        }
        for (Workload row : rows<Workload>()) {
            rename(row);
            edit.insert(row);
        }
        for (Pin row : rows<Pin>()) {
            row.site = m_sites.at(row.site);
            if (row.workload)
                row.workload = m_workloads.at(row.workload);
            insert(edit, row);
        }
        if (const Result<> done = edit.applyTo(renumbered); !done)
            qFatal("%s %s", done.error().subject.c_str(), done.error().place.c_str());
        return renumbered;
    }

private:
    template <class Entity>
    std::vector<Entity> rows() const
    {
        std::vector<Entity> rows;
        for (const auto& [id, row] : m_design.all<Entity>())
            rows.push_back(row);
        return rows;
    }

    template <class Entity>
    void insert(ChangeSet& edit, Entity row)
    {
        row.id = m_ids.next<Entity>();
        edit.insert(row);
    }

    void rename(Locality& locality) const
    {
        for (SiteId& site : locality.sites)
            site = m_sites.at(site);
        if (locality.near)
            locality.near = m_sites.at(locality.near);
    }

    void rename(Workload& row) const
    {
        row.id = m_workloads.at(row.id);
        rename(row.locality);
        for (Replica& replica : row.replicas)
            rename(replica.locality);
        for (Flow& flow : row.flows)
            if (flow.at)
                flow.at = m_sites.at(flow.at);
    }

    const Design& m_design;
    IdSource m_ids;
    std::map<SiteId, SiteId> m_sites;
    std::map<WorkloadId, WorkloadId> m_workloads;
};

inline Design renumbered(const Design& design, std::uint64_t seed)
{
    return Renumbering(design, seed).run();
}

}  // namespace continua::test
