// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/references.h"

#include "core/model/phases.h"

#include <algorithm>
#include <set>

namespace continua {
namespace {

Error broken(const std::string& subject, std::string place, std::string value, std::string expected)
{
    return {.code = ErrorCode::BrokenReference,
            .subject = subject,
            .place = std::move(place),
            .value = std::move(value),
            .expected = std::move(expected)};
}

std::optional<Error> brokenIn(const Design& design, const Lifetime& life, const std::string& name)
{
    if (life.from && !design.find(life.from))
        return broken(name, "phase_from", {}, "a phase");
    if (life.to && !design.find(life.to))
        return broken(name, "phase_to", {}, "a phase");
    return std::nullopt;
}

std::optional<Error> brokenIn(const Design& design, const Site& site)
{
    return brokenIn(design, site.life, site.code);
}

std::optional<Error> brokenIn(const Design& design, const Link& link)
{
    if (!design.find(link.from) || !design.find(link.to))
        return broken(link.code, !design.find(link.from) ? "from" : "to", {}, "a site");
    if (link.from == link.to)
        return broken(link.code, "to", design.at(link.to).code, "another site than \"from\"");
    if (!find(design.catalog().fibers, link.fiber))
        return broken(link.code, "fiber", link.fiber, "a fiber of the catalog");
    if (!link.amplifier.empty() && !find(design.catalog().amplifiers, link.amplifier))
        return broken(link.code, "amplifier", link.amplifier, "an amplifier of the catalog");
    return brokenIn(design, link.life, link.code);
}

std::optional<Error> brokenIn(const Design& design, const Rack& rack)
{
    if (!design.find(rack.site))
        return broken(rack.name, "site", {}, "a site");
    if (!find(design.catalog().frames, rack.frame))
        return broken(rack.name, "frame", rack.frame, "a rack frame of the catalog");
    for (const RackItem& item : rack.items)
        if (!find(design.catalog().equipment, item.equipment))
            return broken(rack.name, "items", item.equipment, "equipment of the catalog");
    return brokenIn(design, rack.life, rack.name);
}

std::optional<Error> brokenIn(const Design& design, const Locality& locality,
                              const std::string& code)
{
    for (const SiteId site : locality.sites)
        if (!design.find(site))
            return broken(code, "locality.sites", {}, "a site");
    if (locality.near && !design.find(locality.near))
        return broken(code, "locality.near", {}, "a site");
    return std::nullopt;
}

std::optional<Error> brokenIn(const Design& design, const Workload& workload)
{
    const int replicas = static_cast<int>(workload.replicas.size());
    if (auto error = brokenIn(design, workload.locality, workload.code))
        return error;
    for (const Replica& replica : workload.replicas) {
        if (auto error = brokenIn(design, replica.locality, workload.code))
            return error;
        if (!replica.compute.accelerator.empty()
            && !find(design.catalog().accelerators, replica.compute.accelerator))
            return broken(workload.code, "replicas.accelerator", replica.compute.accelerator,
                          "an accelerator of the catalog");
    }
    for (const Flow& flow : workload.flows) {
        if (flow.fromReplica < 0 && !design.find(flow.at))
            return broken(workload.code, "flows.at", {}, "a site");
        if (flow.fromReplica >= replicas || flow.toReplica >= replicas)
            return broken(workload.code, "flows.replica",
                          std::to_string(std::max(flow.fromReplica, flow.toReplica)),
                          "a replica of this workload");
        if (flow.encoding < 0 || flow.encoding >= static_cast<int>(flow.encodings.size()))
            return broken(workload.code, "flows.encoding", std::to_string(flow.encoding),
                          "one of the flow's encodings");
    }
    return brokenIn(design, workload.life, workload.code);
}

std::optional<Error> brokenIn(const Design& design, const Pin& pin)
{
    if (!design.find(pin.site))
        return broken("pin", "site", {}, "a site");
    const bool ofWorkload = pin.kind == Pin::Kind::MustHost || pin.kind == Pin::Kind::MustNotHost;
    const Workload* workload = design.find(pin.workload);
    if (ofWorkload && !workload)
        return broken("pin", "workload", {}, "a workload");
    if (ofWorkload && pin.replica >= static_cast<int>(workload->replicas.size()))
        return broken("pin", "replica", std::to_string(pin.replica), "a replica of its workload");
    return std::nullopt;
}

std::optional<Error> brokenIn(const Design&, const RiskArea& area)
{
    if (area.outline.size() < 3)
        return broken(area.name, "outline", std::to_string(area.outline.size()),
                      "at least three corners");
    return std::nullopt;
}

std::optional<Error> brokenIn(const Design& design, const Approval& approval)
{
    if (approval.site && !design.find(approval.site))
        return broken(approval.rule, "site", {}, "a site");
    if (approval.link && !design.find(approval.link))
        return broken(approval.rule, "link", {}, "a link");
    if (approval.rack && !design.find(approval.rack))
        return broken(approval.rule, "rack", {}, "a rack");
    if (approval.workload && !design.find(approval.workload))
        return broken(approval.rule, "workload", {}, "a workload");
    if (approval.until && !design.find(approval.until))
        return broken(approval.rule, "until", {}, "a phase");
    return std::nullopt;
}

template <class Entity>
std::optional<Error> brokenInTable(const Design& design)
{
    for (const auto& [id, row] : design.all<Entity>())
        if (auto error = brokenIn(design, row))
            return error;
    return std::nullopt;
}

template <class Entity>
std::set<Id<Entity>> asSet(const std::vector<Id<Entity>>& ids)
{
    return {ids.begin(), ids.end()};
}

void forget(Locality& locality, const std::set<SiteId>& sites)
{
    std::erase_if(locality.sites, [&](SiteId site) { return sites.contains(site); });
    if (sites.contains(locality.near)) {
        locality.near = {};
        locality.maxFiber.reset();
        locality.minDistance.reset();
    }
}

}  // namespace

std::optional<Error> brokenReference(const Design& design)
{
    std::optional<Error> error;
    (void)((error = brokenInTable<Site>(design)) || (error = brokenInTable<Link>(design))
           || (error = brokenInTable<Rack>(design)) || (error = brokenInTable<Workload>(design))
           || (error = brokenInTable<Pin>(design)) || (error = brokenInTable<RiskArea>(design))
           || (error = brokenInTable<Approval>(design)));
    return error;
}

ChangeSet withoutPhase(const Design& design, PhaseId gone)
{
    const std::vector<PhaseId> order = phasesInOrder(design);
    const auto at = std::find(order.begin(), order.end(), gone);
    const PhaseId next = at == order.end() || at + 1 == order.end() ? PhaseId{} : *(at + 1);
    ChangeSet edit;
    const auto release = [&]<class Entity>(const Table<Entity>& rows) {
        for (const auto& [id, row] : rows) {
            Entity kept = row;
            for (PhaseId* end : {&kept.life.from, &kept.life.to})
                if (*end == gone)
                    *end = next;
            if (!(kept == row))
                edit.replace(row, kept);
        }
    };
    release(design.all<Site>());
    release(design.all<Link>());
    release(design.all<Rack>());
    release(design.all<Workload>());
    for (const auto& [id, approval] : design.all<Approval>()) {
        Approval kept = approval;
        if (kept.until == gone)
            kept.until = next;
        if (!(kept == approval))
            edit.replace(approval, kept);
    }
    edit.remove(design.at(gone));
    return edit;
}

ChangeSet remarksRemoval(const Design& design, const std::vector<NoteId>& notes,
                         const std::vector<RiskAreaId>& areas)
{
    ChangeSet edit;
    for (const NoteId id : notes)
        if (const Note* note = design.find(id))
            edit.remove(*note);
    for (const RiskAreaId id : areas)
        if (const RiskArea* area = design.find(id))
            edit.remove(*area);
    return edit;
}

ChangeSet removal(const Design& design, const std::vector<SiteId>& sites,
                  const std::vector<LinkId>& links, const std::vector<RackId>& racks,
                  const std::vector<WorkloadId>& workloads)
{
    const std::set<SiteId> goneSites = asSet(sites);
    const std::set<LinkId> goneLinks = asSet(links);
    const std::set<RackId> goneRacks = asSet(racks);
    const std::set<WorkloadId> goneWorkloads = asSet(workloads);

    ChangeSet edit;
    for (const auto& [id, site] : design.all<Site>())
        if (goneSites.contains(id))
            edit.remove(site);
    for (const auto& [id, link] : design.all<Link>())
        if (goneLinks.contains(id) || goneSites.contains(link.from) || goneSites.contains(link.to))
            edit.remove(link);
    for (const auto& [id, rack] : design.all<Rack>())
        if (goneRacks.contains(id) || goneSites.contains(rack.site))
            edit.remove(rack);
    for (const auto& [id, pin] : design.all<Pin>())
        if (goneSites.contains(pin.site) || goneWorkloads.contains(pin.workload))
            edit.remove(pin);
    for (const auto& [id, approval] : design.all<Approval>())
        if (edit.of<Site>().contains(approval.site) || edit.of<Link>().contains(approval.link)
            || edit.of<Rack>().contains(approval.rack) || goneWorkloads.contains(approval.workload))
            edit.remove(approval);
    for (const auto& [id, workload] : design.all<Workload>()) {
        if (goneWorkloads.contains(id)) {
            edit.remove(workload);
            continue;
        }
        Workload kept = workload;
        std::erase_if(kept.flows, [&](const Flow& flow) {
            return flow.fromReplica < 0 && goneSites.contains(flow.at);
        });
        forget(kept.locality, goneSites);
        for (Replica& replica : kept.replicas)
            forget(replica.locality, goneSites);
        if (!(kept == workload))
            edit.replace(workload, kept);
    }
    return edit;
}

}  // namespace continua
