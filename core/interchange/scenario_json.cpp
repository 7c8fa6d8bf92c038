// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/scenario_json.h"

#include "core/catalog/catalog_document.h"
#include "core/interchange/workload_fields.h"

namespace continua::interchange {
namespace {

using json::Cursor;
using json::Json;

template <class Entity>
using Ids = std::vector<Id<Entity>>;

template <class Entity>
struct Rows {
    std::vector<Entity> changed = {};
    Ids<Entity> removed = {};
};

struct Parts {
    ScenarioId id = {};
    std::string name = {};
    std::string notes = {};
    std::optional<ProjectInfo> info = {};
    Rows<Assumption> assumptions = {};
    Rows<Phase> phases = {};
    Rows<Site> sites = {};
    Rows<Link> links = {};
    Rows<Rack> racks = {};
    Rows<Workload> workloads = {};
    Rows<Pin> pins = {};
    Rows<RiskArea> areas = {};
    Rows<Note> mapNotes = {};
    Rows<Approval> approvals = {};
};

template <class Access, class Row>
void removedFields(Access& a, Row& parts)
{
    const ListOf<IdText> ids{};
    a.field("assumptions", parts.assumptions.removed, ids);
    a.field("phases", parts.phases.removed, ids);
    a.field("sites", parts.sites.removed, ids);
    a.field("links", parts.links.removed, ids);
    a.field("racks", parts.racks.removed, ids);
    a.field("workloads", parts.workloads.removed, ids);
    a.field("pins", parts.pins.removed, ids);
    a.field("areas", parts.areas.removed, ids);
    a.field("map_notes", parts.mapNotes.removed, ids);
    a.field("approvals", parts.approvals.removed, ids);
}

/// What the book has of an entity in the scenario: first its own rows, then the baseline's that it
/// neither changes nor removes.
template <class Entity>
void enter(CodeBook& book, const Rows<Entity>& rows, const Design& baseline)
{
    std::set<Id<Entity>> known(rows.removed.begin(), rows.removed.end());
    for (const Entity& row : rows.changed) {
        book.add(row);
        known.insert(row.id);
    }
    for (const auto& [id, row] : baseline.all<Entity>())
        if (!known.contains(id))
            book.add(row);
}

/// Rows that others name enter the book before those are read.
template <class Access, class Row>
void scenarioFields(Access& a, Row& s, CodeBook& book, const Design& baseline)
{
    a.required("name", s.name, kName);
    a.field("id", s.id, IdText{}, idFromText<Scenario>("scenario/" + s.name));
    a.field("notes", s.notes, kText);
    a.optional("info", s.info, Object{[](auto& x, auto& i) { infoFields(x, i); }});
    a.field("assumptions", s.assumptions.changed,
            ListOf{Object{[](auto& x, auto& r) { assumptionRowFields(x, r); }}});
    a.field("phases", s.phases.changed,
            ListOf{Object{[](auto& x, auto& r) { phaseFields(x, r); }}});
    enter(book, s.phases, baseline);
    a.field("sites", s.sites.changed,
            ListOf{Object{[&](auto& x, auto& r) { siteFields(x, r, book); }}});
    enter(book, s.sites, baseline);
    a.field("links", s.links.changed,
            ListOf{Object{[&](auto& x, auto& r) { linkFields(x, r, book); }}});
    enter(book, s.links, baseline);
    a.field("racks", s.racks.changed,
            ListOf{Object{[&](auto& x, auto& r) { rackFields(x, r, book); }}});
    enter(book, s.racks, baseline);
    a.field("workloads", s.workloads.changed,
            ListOf{Object{[&](auto& x, auto& r) { workloadFields(x, r, book); }}});
    enter(book, s.workloads, baseline);
    a.field("pins", s.pins.changed,
            ListOf{Object{[&](auto& x, auto& r) { pinFields(x, r, book); }}});
    a.field("areas", s.areas.changed, ListOf{Object{[](auto& x, auto& r) { areaFields(x, r); }}});
    a.field("map_notes", s.mapNotes.changed,
            ListOf{Object{[](auto& x, auto& r) { noteFields(x, r); }}});
    a.field("approvals", s.approvals.changed,
            ListOf{Object{[&](auto& x, auto& r) { approvalFields(x, r, book); }}});
}

template <class Entity>
void addEdits(ChangeSet& edits, const Rows<Entity>& rows, const Design& baseline)
{
    for (const Entity& row : rows.changed) {
        if (const Entity* before = baseline.find(row.id))
            edits.replace(*before, row);
        else
            edits.insert(row);
    }
    for (const Id<Entity> id : rows.removed)
        if (const Entity* gone = baseline.find(id))
            edits.remove(*gone);
}

template <class Entity>
Rows<Entity> rowsOf(const ChangeSet& edits)
{
    Rows<Entity> rows;
    for (const auto& [id, change] : edits.of<Entity>()) {
        if (change.after)
            rows.changed.push_back(*change.after);
        else
            rows.removed.push_back(id);
    }
    return rows;
}

template <class Entity>
void refuseAmbiguous(const Design& design, const Cursor& at)
{
    std::set<std::string> names;
    for (const auto& [id, row] : design.all<Entity>()) {
        const auto& name = [&]() -> const std::string& {
            if constexpr (requires { row.code; })
                return row.code;
            else
                return row.name;
        }();
        if (!at.failed() && !names.insert(name).second)
            at.fail(ErrorCode::DuplicateName, name, "a name of its own");
    }
}

}  // namespace

void ScenarioOn::read(const Json& found, Scenario& scenario, const Cursor& at) const
{
    Json rest = found;
    std::shared_ptr<const Catalog> catalog = baseline.sharedCatalog();
    if (rest.is_object() && rest.contains("catalog")) {
        const Result<Catalog> own = json::readCatalogDocument(rest["catalog"], at.place());
        if (!own)
            return at.member("catalog").fail(own.error().code, own.error().value,
                                             own.error().expected);
        catalog = std::make_shared<const Catalog>(*own);
        rest.erase("catalog");
    }
    Parts parts;
    Json removed = Json::object();
    if (rest.is_object() && rest.contains("removed")) {
        removed = rest["removed"];
        rest.erase("removed");
    }
    Object{[](auto& a, auto& p) { removedFields(a, p); }}.read(removed, parts,
                                                               at.member("removed"));
    CodeBook book{.catalog = catalog.get()};
    Object{[&](auto& a, auto& p) { scenarioFields(a, p, book, baseline); }}.read(rest, parts, at);
    if (at.failed())
        return;
    scenario = {.id = parts.id, .name = parts.name, .notes = parts.notes};
    addEdits(scenario.edits, parts.assumptions, baseline);
    addEdits(scenario.edits, parts.phases, baseline);
    addEdits(scenario.edits, parts.sites, baseline);
    addEdits(scenario.edits, parts.links, baseline);
    addEdits(scenario.edits, parts.racks, baseline);
    addEdits(scenario.edits, parts.workloads, baseline);
    addEdits(scenario.edits, parts.pins, baseline);
    addEdits(scenario.edits, parts.areas, baseline);
    addEdits(scenario.edits, parts.mapNotes, baseline);
    addEdits(scenario.edits, parts.approvals, baseline);
    if (parts.info)
        scenario.edits.replaceInfo(baseline.info(), *parts.info);
    scenario.edits.replaceCatalog(baseline.sharedCatalog(), catalog);
    Design design = baseline;
    if (const Result<> whole = scenario.edits.applyTo(design); !whole)
        return at.fail(whole.error().code, whole.error().subject,
                       whole.error().place + ": " + whole.error().expected);
    refuseAmbiguous<Phase>(design, at);
    refuseAmbiguous<Site>(design, at);
    refuseAmbiguous<Workload>(design, at);
}

Json ScenarioOn::write(const Scenario& scenario) const
{
    const ChangeSet& edits = scenario.edits;
    const Parts parts{
        .id = scenario.id,
        .name = scenario.name,
        .notes = scenario.notes,
        .info = edits.changesInfo() ? std::optional(edits.infoAfter()) : std::nullopt,
        .assumptions = rowsOf<Assumption>(edits),
        .phases = rowsOf<Phase>(edits),
        .sites = rowsOf<Site>(edits),
        .links = rowsOf<Link>(edits),
        .racks = rowsOf<Rack>(edits),
        .workloads = rowsOf<Workload>(edits),
        .pins = rowsOf<Pin>(edits),
        .areas = rowsOf<RiskArea>(edits),
        .mapNotes = rowsOf<Note>(edits),
        .approvals = rowsOf<Approval>(edits),
    };
    const std::shared_ptr<const Catalog> catalog =
        edits.changesCatalog() ? edits.catalogAfter() : baseline.sharedCatalog();
    CodeBook book{.catalog = catalog.get()};
    enter(book, parts.phases, baseline);
    enter(book, parts.sites, baseline);
    enter(book, parts.links, baseline);
    enter(book, parts.racks, baseline);
    enter(book, parts.workloads, baseline);
    Json text =
        Object{[&](auto& a, const auto& p) { scenarioFields(a, p, book, baseline); }}.write(parts);
    Json removed = Object{[](auto& a, const auto& p) { removedFields(a, p); }}.write(parts);
    if (!removed.empty())
        text["removed"] = std::move(removed);
    if (edits.changesCatalog())
        text["catalog"] = json::catalogDocument(*catalog);
    return text;
}

}  // namespace continua::interchange
