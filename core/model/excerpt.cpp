// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/excerpt.h"

#include "core/geo/mercator.h"

#include <algorithm>
#include <cmath>

namespace continua {
namespace {

/// Puts the rows of an excerpt together.
class Gatherer {
public:
    explicit Gatherer(const Design& design) : m_design(design) {}

    template <class Entity>
    void take(Id<Entity> id)
    {
        if (const Entity* row = m_design.find(id))
            m_edit.insert(*row);
    }
    /// A site that is named.
    void name(SiteId site)
    {
        if (!site || m_chosen.contains(site) || !m_design.find(site))
            return;
        if (m_context.insert(site).second)
            take(site);
    }
    void name(const Locality& locality)
    {
        for (const SiteId site : locality.sites)
            name(site);
        name(locality.near);
    }

    Excerpt gather(const Chosen& chosen)
    {
        m_chosen.insert(chosen.sites.begin(), chosen.sites.end());
        for (const auto& [id, phase] : m_design.all<Phase>())
            m_edit.insert(phase);
        for (const SiteId site : chosen.sites)
            take(site);
        std::set<LinkId> links(chosen.links.begin(), chosen.links.end());
        for (const auto& [id, link] : m_design.all<Link>())
            if (m_chosen.contains(link.from) && m_chosen.contains(link.to))
                links.insert(id);
        for (const LinkId id : links)
            if (const Link* link = m_design.find(id)) {
                name(link->from);
                name(link->to);
                m_edit.insert(*link);
            }
        std::set<RackId> racks(chosen.racks.begin(), chosen.racks.end());
        for (const auto& [id, rack] : m_design.all<Rack>())
            if (m_chosen.contains(rack.site))
                racks.insert(id);
        for (const RackId id : racks)
            if (const Rack* rack = m_design.find(id)) {
                name(rack->site);
                m_edit.insert(*rack);
            }
        for (const WorkloadId id : chosen.workloads)
            take(*this, id);
        for (const NoteId id : chosen.notes)
            take(id);
        for (const RiskAreaId id : chosen.areas)
            take(id);
        const std::set<WorkloadId> workloads(chosen.workloads.begin(), chosen.workloads.end());
        for (const auto& [id, pin] : m_design.all<Pin>()) {
            const bool isOfSite =
                pin.kind == Pin::Kind::KeepOpen || pin.kind == Pin::Kind::KeepClosed;
            if (isOfSite ? m_chosen.contains(pin.site) : workloads.contains(pin.workload)) {
                name(pin.site);
                m_edit.insert(pin);
            }
        }
        Design part({.title = m_design.info().title}, m_design.sharedCatalog());
        // Every row is of one whole design, and what it names is there.
        [[maybe_unused]] const Result<> done = m_edit.applyTo(part);
        return {part, m_context};
    }

private:
    static void take(Gatherer& gatherer, WorkloadId id)
    {
        const Workload* workload = gatherer.m_design.find(id);
        if (!workload)
            return;
        gatherer.name(workload->locality);
        for (const Replica& replica : workload->replicas)
            gatherer.name(replica.locality);
        for (const Flow& flow : workload->flows)
            gatherer.name(flow.at);
        gatherer.m_edit.insert(*workload);
    }

    const Design& m_design;
    ChangeSet m_edit;
    std::set<SiteId> m_chosen;
    std::set<SiteId> m_context;
};

GeoPoint shifted(GeoPoint point, const PasteAt& at)
{
    if (at.dx == 0.0 && at.dy == 0.0)
        return point;
    MercatorPoint place = toMercator(point);
    place.x += at.dx;
    place.x -= std::floor(place.x);
    place.y = std::clamp(place.y + at.dy, 0.0, 1.0);
    return fromMercator(place);
}

/// `wish`, or with the next free number behind it; a number that ends it is counted on.
std::string freeAmong(std::set<std::string>& taken, const std::string& wish, const char* between)
{
    std::string name = wish;
    std::string stem = wish + between;
    int number = 2;
    std::size_t width = 0;
    if (const std::size_t digits = wish.find_last_not_of("0123456789") + 1;
        digits > 0 && digits < wish.size() && wish.size() - digits < 6) {
        stem = wish.substr(0, digits);
        width = wish.size() - digits;
        number = std::stoi(wish.substr(digits)) + 1;
    }
    while (!taken.insert(name).second) {
        std::string text = std::to_string(number++);
        name = stem + std::string(width > text.size() ? width - text.size() : 0, '0') + text;
    }
    return name;
}

/// Puts an excerpt into a design.
class Paster {
public:
    Paster(const Design& into, const Excerpt& excerpt, const PasteAt& at, IdSource& ids)
        : m_into(into), m_part(excerpt.part), m_excerpt(excerpt), m_at(at), m_ids(ids)
    {
        for (const auto& [id, site] : into.all<Site>()) {
            m_codes.insert(site.code);
            m_siteNames.insert(site.name);
        }
        for (const auto& [id, link] : into.all<Link>())
            m_codes.insert(link.code);
        for (const auto& [id, workload] : into.all<Workload>()) {
            m_workloadCodes.insert(workload.code);
            m_workloadNames.insert(workload.name);
        }
        for (const auto& [id, rack] : into.all<Rack>())
            m_rackNames[rack.site].insert(rack.name);
    }

    Pasted run()
    {
        addSites();
        addLinks();
        addRacks();
        addWorkloads();
        addPins();
        for (const auto& [id, note] : m_part.all<Note>()) {
            Note copy = note;
            copy.id = m_ids.next<Note>();
            copy.position = shifted(note.position, m_at);
            m_pasted.made.notes.push_back(copy.id);
            m_pasted.edit.insert(copy);
        }
        for (const auto& [id, area] : m_part.all<RiskArea>()) {
            RiskArea copy = area;
            copy.id = m_ids.next<RiskArea>();
            for (GeoPoint& corner : copy.outline)
                corner = shifted(corner, m_at);
            m_pasted.made.areas.push_back(copy.id);
            m_pasted.edit.insert(copy);
        }
        bringCatalog();
        return std::move(m_pasted);
    }

private:
    Lifetime lifeOf(const Lifetime& life) const
    {
        const auto phaseOf = [this](PhaseId id) -> PhaseId {
            const Phase* phase = m_part.find(id);
            if (!phase || m_into.find(id))
                return phase ? id : PhaseId{};
            for (const auto& [other, row] : m_into.all<Phase>())
                if (row.name == phase->name)
                    return other;
            return {};
        };
        return {phaseOf(life.from), phaseOf(life.to)};
    }

    /// What a site of the excerpt is in the design: its copy, or the one it was; none where neither
    /// is there.
    SiteId siteOf(SiteId id) const
    {
        const auto copy = m_sites.find(id);
        return copy == m_sites.end() ? SiteId{} : copy->second;
    }

    void addSites()
    {
        for (const auto& [id, site] : m_part.all<Site>()) {
            if (m_excerpt.context.contains(id)) {
                const Site* same = m_into.find(id);
                if (!same)
                    same = findSite(m_into, site.code);
                if (same)
                    m_sites[id] = same->id;
                continue;
            }
            Site copy = site;
            copy.id = m_ids.next<Site>();
            copy.code = freeAmong(m_codes, site.code, "-");
            copy.name = freeAmong(m_siteNames, site.name, " ");
            copy.position = shifted(site.position, m_at);
            copy.life = lifeOf(site.life);
            copy.diagram.reset();
            m_sites[id] = copy.id;
            m_pasted.made.sites.push_back(copy.id);
            m_pasted.edit.insert(copy);
        }
    }

    void addLinks()
    {
        for (const auto& [id, link] : m_part.all<Link>()) {
            Link copy = link;
            copy.from = siteOf(link.from);
            copy.to = siteOf(link.to);
            if (!copy.from || !copy.to) {
                m_pasted.left.push_back(link.code);
                continue;
            }
            copy.id = m_ids.next<Link>();
            copy.code = freeAmong(m_codes, link.code, "-");
            const bool moves =
                !m_excerpt.context.contains(link.from) && !m_excerpt.context.contains(link.to);
            for (GeoPoint& point : copy.waypoints)
                point = moves ? shifted(point, m_at) : point;
            copy.life = lifeOf(link.life);
            m_pasted.made.links.push_back(copy.id);
            m_pasted.edit.insert(copy);
        }
    }

    void addRacks()
    {
        for (const auto& [id, rack] : m_part.all<Rack>()) {
            const bool isAlone = m_excerpt.context.contains(rack.site);
            Rack copy = rack;
            copy.site = isAlone && m_at.site ? m_at.site : siteOf(rack.site);
            if (!copy.site) {
                m_pasted.left.push_back(rack.name);
                continue;
            }
            copy.id = m_ids.next<Rack>();
            copy.name = freeAmong(m_rackNames[copy.site], rack.name, " ");
            copy.life = lifeOf(rack.life);
            m_pasted.made.racks.push_back(copy.id);
            m_pasted.edit.insert(copy);
        }
    }

    void translate(Locality& locality, const std::string& of)
    {
        const bool namesSites = !locality.sites.empty();
        for (SiteId& site : locality.sites)
            site = siteOf(site);
        std::erase(locality.sites, SiteId{});
        const bool hadNear = static_cast<bool>(locality.near);
        locality.near = siteOf(locality.near);
        if (hadNear && !locality.near) {
            locality.maxFiber.reset();
            locality.minDistance.reset();
        }
        if ((namesSites && locality.sites.empty()) || (hadNear && !locality.near))
            m_pasted.left.push_back(of);
    }

    void addWorkloads()
    {
        for (const auto& [id, workload] : m_part.all<Workload>()) {
            Workload copy = workload;
            copy.id = m_ids.next<Workload>();
            copy.code = freeAmong(m_workloadCodes, workload.code, "-");
            copy.name = freeAmong(m_workloadNames, workload.name, " ");
            translate(copy.locality, workload.name);
            for (Replica& replica : copy.replicas)
                translate(replica.locality, workload.name + " " + replica.name);
            copy.flows.clear();
            for (const Flow& flow : workload.flows) {
                Flow moved = flow;
                moved.at = siteOf(flow.at);
                if (flow.at && !moved.at)
                    m_pasted.left.push_back(workload.name + " " + flow.name);
                else
                    copy.flows.push_back(moved);
            }
            copy.life = lifeOf(workload.life);
            m_workloads[id] = copy.id;
            m_pasted.made.workloads.push_back(copy.id);
            m_pasted.edit.insert(copy);
        }
    }

    void addPins()
    {
        for (const auto& [id, pin] : m_part.all<Pin>()) {
            Pin copy = pin;
            copy.id = m_ids.next<Pin>();
            copy.site = siteOf(pin.site);
            if (!copy.site)
                continue;  // Where a site is not there, nothing is kept off it or on it.
            if (pin.workload)
                copy.workload = m_workloads.at(pin.workload);
            m_pasted.edit.insert(copy);
        }
    }

    template <class Entry>
    static bool bring(Entries<Entry>& into, const Entries<Entry>& from, const std::string& key)
    {
        const Entry* entry = find(from, key);
        return entry && into.try_emplace(key, *entry).second;
    }

    void bringCatalog()
    {
        const Catalog& from = m_part.catalog();
        Catalog catalog = m_into.catalog();
        bool isOther = false;
        for (const auto& [id, change] : m_pasted.edit.of<Link>()) {
            isOther |= bring(catalog.fibers, from.fibers, change.after->fiber);
            isOther |= bring(catalog.amplifiers, from.amplifiers, change.after->amplifier);
        }
        for (const auto& [id, change] : m_pasted.edit.of<Rack>()) {
            isOther |= bring(catalog.frames, from.frames, change.after->frame);
            isOther |= bring(catalog.kits, from.kits, change.after->kit);
            for (const RackItem& item : change.after->items) {
                isOther |= bring(catalog.equipment, from.equipment, item.equipment);
                if (const Equipment* equipment = find(from.equipment, item.equipment))
                    isOther |=
                        bring(catalog.accelerators, from.accelerators, equipment->accelerator);
            }
            if (const Kit* kit = find(from.kits, change.after->kit))
                for (const RackItem& item : kit->items)
                    isOther |= bring(catalog.equipment, from.equipment, item.equipment);
        }
        for (const auto& [id, change] : m_pasted.edit.of<Workload>())
            for (const Replica& replica : change.after->replicas)
                isOther |=
                    bring(catalog.accelerators, from.accelerators, replica.compute.accelerator);
        if (isOther)
            m_pasted.edit.replaceCatalog(m_into.sharedCatalog(),
                                         std::make_shared<const Catalog>(std::move(catalog)));
    }

    const Design& m_into;
    const Design& m_part;
    const Excerpt& m_excerpt;
    const PasteAt& m_at;
    IdSource& m_ids;
    Pasted m_pasted;
    std::set<std::string> m_codes, m_siteNames, m_workloadCodes, m_workloadNames;
    std::map<SiteId, std::set<std::string>> m_rackNames;
    std::map<SiteId, SiteId> m_sites;
    std::map<WorkloadId, WorkloadId> m_workloads;
};

}  // namespace

Excerpt excerptOf(const Design& design, const Chosen& chosen)
{
    return Gatherer(design).gather(chosen);
}

Pasted paste(const Design& into, const Excerpt& excerpt, const PasteAt& at, IdSource& ids)
{
    return Paster(into, excerpt, at, ids).run();
}

}  // namespace continua
