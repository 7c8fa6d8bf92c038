// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/json_fields.h"
#include "core/model/design.h"
#include "core/model/id_source.h"

#include <map>

namespace continua::interchange {

/// Codes of the objects of one project, for files that name objects by code rather than by id.
struct CodeBook {
    std::map<std::string, SiteId> sites = {};
    std::map<SiteId, std::string> siteCodes = {};
    std::map<std::string, const Workload*> workloads = {};
    std::map<WorkloadId, const Workload*> workloadsById = {};
    std::map<std::string, PhaseId> phases = {};
    std::map<PhaseId, std::string> phaseNames = {};
    std::map<std::string, LinkId> links = {};
    std::map<LinkId, std::string> linkCodes = {};
    std::map<std::string, RackId> racks = {};  ///< By "site/name".
    std::map<RackId, std::string> rackNames = {};
    const Catalog* catalog = nullptr;

    void add(const Site& site)
    {
        sites.emplace(site.code, site.id);
        siteCodes.emplace(site.id, site.code);
    }
    void add(const Phase& phase)
    {
        phases.emplace(phase.name, phase.id);
        phaseNames.emplace(phase.id, phase.name);
    }
    void add(const Link& link)
    {
        links.emplace(link.code, link.id);
        linkCodes.emplace(link.id, link.code);
    }
    /// @pre Its site has been added.
    void add(const Rack& rack)
    {
        const std::string name = siteCodes[rack.site] + "/" + rack.name;
        racks.emplace(name, rack.id);
        rackNames.emplace(rack.id, name);
    }
    void add(const Workload& workload)
    {
        workloads.emplace(workload.code, &workload);
        workloadsById.emplace(workload.id, &workload);
    }
};

/// A site by its code.
struct SiteCode {
    const CodeBook& book;

    void read(const json::Json& json, SiteId& site, const json::Cursor& at) const;
    json::Json write(SiteId site) const;
};

/// A phase by its name.
struct PhaseName {
    const CodeBook& book;

    void read(const json::Json& json, PhaseId& phase, const json::Cursor& at) const;
    json::Json write(PhaseId phase) const;
};

/// A link by its code.
struct LinkCode {
    const CodeBook& book;

    void read(const json::Json& json, LinkId& link, const json::Cursor& at) const;
    json::Json write(LinkId link) const;
};

/// A rack by its site and name: "TYO-OTE/R01".
struct RackName {
    const CodeBook& book;

    void read(const json::Json& json, RackId& rack, const json::Cursor& at) const;
    json::Json write(RackId rack) const;
};

/// A month as "2027-04".
struct Month {
    void read(const json::Json& json, YearMonth& month, const json::Cursor& at) const;
    json::Json write(YearMonth month) const;
};

/// A workload by its code.
struct WorkloadCode {
    const CodeBook& book;

    void read(const json::Json& json, WorkloadId& workload, const json::Cursor& at) const;
    json::Json write(WorkloadId workload) const;
};

/// A replica of a workload by its name; -1 is written as nothing.
struct ReplicaName {
    const std::vector<Replica>& replicas;

    void read(const json::Json& json, int& replica, const json::Cursor& at) const;
    json::Json write(int replica) const;
};

/// The key of an entry of the catalog.
template <class Entry>
struct CatalogKey {
    const Entries<Entry>& entries;
    const char* expected;

    void read(const json::Json& json, std::string& key, const json::Cursor& at) const
    {
        json::Text{}.read(json, key, at);
        if (!at.failed() && !key.empty() && !find(entries, key))
            at.fail(ErrorCode::BrokenReference, key, expected);
    }
    json::Json write(const std::string& key) const { return key; }
};

/// An id as 16 hexadecimal digits, so that no reader of JSON rounds it.
struct IdText {
    template <class Entity>
    void read(const json::Json& json, Id<Entity>& id, const json::Cursor& at) const
    {
        id.value = parse(json, at);
    }
    template <class Entity>
    json::Json write(Id<Entity> id) const
    {
        return text(id.value);
    }

    static std::int64_t parse(const json::Json& json, const json::Cursor& at);
    static std::string text(std::int64_t value);
};

}  // namespace continua::interchange
