// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/phase_design.h"

#include "core/model/change_set.h"
#include "core/model/id_source.h"
#include "core/model/phases.h"
#include "core/model/site_limits.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <set>

namespace continua {
namespace {

/// Writes what changes between a design and one of its phases.
class PhaseEdit {
public:
    PhaseEdit(const Design& design, PhaseId phase)
        : m_design(design), m_phase(design.at(phase)), m_order(phasesInOrder(design)),
          m_position(
              static_cast<int>(std::find(m_order.begin(), m_order.end(), phase) - m_order.begin()))
    {
    }

    ChangeSet edit()
    {
        for (const auto& [id, site] : m_design.all<Site>())
            if (exists(site.life))
                m_sites.insert(id);
        noteNamedSites();
        writeSites();
        writeWithSites(m_design.all<Link>(), [&](const Link& link) {
            return m_sites.contains(link.from) && m_sites.contains(link.to);
        });
        writeWithSites(m_design.all<Rack>(),
                       [&](const Rack& rack) { return m_sites.contains(rack.site); });
        writeWorkloads();
        writePins();
        writeApprovals();
        for (const auto& [id, phase] : m_design.all<Phase>())
            m_edit.remove(phase);
        ProjectInfo info = m_design.info();
        info.title += ", " + m_phase.name;
        m_edit.replaceInfo(m_design.info(), info);
        return std::move(m_edit);
    }

private:
    bool exists(const Lifetime& life) const { return spanOf(life, m_order).holds(m_position); }

    bool isThere(WorkloadId id) const
    {
        const Workload* workload = m_design.find(id);
        return workload && exists(workload->life);
    }

    /// Sites that do not exist, but that a rule names.
    void noteNamedSites()
    {
        const auto note = [&](SiteId site) {
            if (site && !m_sites.contains(site))
                m_closed.insert(site);
        };
        const auto noteAll = [&](const Locality& locality) {
            std::for_each(locality.sites.begin(), locality.sites.end(), note);
            note(locality.near);
        };
        for (const auto& [id, workload] : m_design.all<Workload>()) {
            if (!exists(workload.life))
                continue;
            noteAll(workload.locality);
            for (const Replica& replica : workload.replicas)
                noteAll(replica.locality);
        }
        for (const auto& [id, pin] : m_design.all<Pin>())
            if (pin.kind == Pin::Kind::MustHost && isThere(pin.workload))
                note(pin.site);
    }

    void writeSites()
    {
        for (const auto& [id, site] : m_design.all<Site>()) {
            if (!m_sites.contains(id) && !m_closed.contains(id)) {
                m_edit.remove(site);
                continue;
            }
            Site now = site;
            now.life = {};
            if (m_phase.electricityFactor != 1.0)
                now.overrides.electricity =
                    siteLimits(m_design, site).electricity * m_phase.electricityFactor;
            m_edit.replace(site, now);
        }
        for (const SiteId site : m_closed)
            m_edit.insert(
                Pin{.id = notTherePin(site), .kind = Pin::Kind::KeepClosed, .site = site});
    }

    template <class Entity, class Stands>
    void writeWithSites(const Table<Entity>& rows, Stands stands)
    {
        for (const auto& [id, row] : rows) {
            if (!exists(row.life) || !stands(row)) {
                m_edit.remove(row);
                continue;
            }
            Entity now = row;
            now.life = {};
            m_edit.replace(row, now);
        }
    }

    void writeWorkloads()
    {
        for (const auto& [id, workload] : m_design.all<Workload>()) {
            if (!exists(workload.life)) {
                m_edit.remove(workload);
                continue;
            }
            Workload now = workload;
            now.life = {};
            std::erase_if(now.flows, [&](const Flow& flow) {
                return flow.fromReplica < 0 && !m_sites.contains(flow.at);
            });
            if (const double factor = demandFactor(m_design, workload, m_phase.id); factor != 1.0)
                multiply(now, factor);
            m_edit.replace(workload, now);
        }
    }

    static void multiply(Workload& workload, double factor)
    {
        // 1e-9: a factor of 3 that came out as 3.0000000001 asks for no further accelerator.
        const auto whole = [&](int count) {
            return static_cast<int>(std::ceil(count * factor - 1e-9));
        };
        for (Replica& replica : workload.replicas) {
            ComputeNeed& need = replica.compute;
            need.accelerators = whole(need.accelerators);
            need.cpuSleds = whole(need.cpuSleds);
            need.storageTb *= factor;
            if (need.rate)
                need.rate->amount *= factor;
        }
        for (Flow& flow : workload.flows)
            for (Encoding& encoding : flow.encodings)
                for (DataRate* rate : {&encoding.up, &encoding.down, &encoding.steady})
                    *rate = *rate * factor;
    }

    void writePins()
    {
        for (const auto& [id, pin] : m_design.all<Pin>()) {
            const bool ofWorkload =
                pin.kind == Pin::Kind::MustHost || pin.kind == Pin::Kind::MustNotHost;
            const bool opens = pin.kind == Pin::Kind::KeepOpen;
            const bool hasSite =
                m_sites.contains(pin.site) || (!opens && m_closed.contains(pin.site));
            if (!hasSite || (ofWorkload && !isThere(pin.workload)))
                m_edit.remove(pin);
        }
    }

    /// Those that stand in the phase.
    void writeApprovals()
    {
        const auto isGone = [&]<class Entity>(Id<Entity> id) {
            const auto change = m_edit.of<Entity>().find(id);
            return id && change != m_edit.of<Entity>().end() && !change->second.after;
        };
        for (const auto& [id, approval] : m_design.all<Approval>()) {
            const auto end = std::find(m_order.begin(), m_order.end(), approval.until);
            const bool isOver = end != m_order.end() && end - m_order.begin() <= m_position;
            if (isOver || isGone(approval.site) || isGone(approval.link) || isGone(approval.rack)
                || isGone(approval.workload)) {
                m_edit.remove(approval);
                continue;
            }
            Approval now = approval;
            now.until = {};
            m_edit.replace(approval, now);
        }
    }

    const Design& m_design;
    const Phase& m_phase;
    std::vector<PhaseId> m_order;
    int m_position;
    std::set<SiteId> m_sites;   ///< Those that exist.
    std::set<SiteId> m_closed;  ///< Those that only a rule keeps.
    ChangeSet m_edit;
};

}  // namespace

double demandFactor(const Design& design, const Workload& workload, PhaseId phase)
{
    const std::vector<PhaseId> order = phasesInOrder(design);
    const double years = yearsBetween(design.at(order.front()).date, design.at(phase).date);
    return design.at(phase).demandFactor * std::pow(1.0 + workload.growthPerYear, years);
}

PinId notTherePin(SiteId site)
{
    return idFromText<Pin>("not-there/" + std::to_string(site.value));
}

Design designIn(const Design& design, PhaseId phase)
{
    Design there = design;
    const Result<> done = PhaseEdit(design, phase).edit().applyTo(there);
    assert(done);
    static_cast<void>(done);
    return there;
}

}  // namespace continua
