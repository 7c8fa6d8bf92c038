// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/project_json.h"

#include "core/catalog/catalog_document.h"
#include "core/interchange/scenario_json.h"
#include "core/interchange/workload_fields.h"
#include "core/model/change_set.h"

#include <openssl/evp.h>

#include <array>
#include <set>

namespace continua::interchange {
namespace {

using json::Cursor;
using json::Failure;
using json::Json;

constexpr std::string_view kSchema = "continua-project/1";

/// All rows of a project, as lists.
struct Rows {
    std::string schema = std::string(kSchema);
    ProjectInfo info = {};
    std::vector<Assumption> assumptions = {};
    std::vector<Phase> phases = {};
    std::vector<Site> sites = {};
    std::vector<Link> links = {};
    std::vector<Rack> racks = {};
    std::vector<Workload> workloads = {};
    std::vector<Pin> pins = {};
    std::vector<RiskArea> areas = {};
    std::vector<Note> mapNotes = {};
    std::vector<Approval> approvals = {};
};

/// Rows that others name enter the book before those are read.
template <class Access, class Row>
void projectFields(Access& a, Row& rows, CodeBook& book)
{
    a.required("schema", rows.schema, json::Choice<std::string>{{{kSchema, std::string(kSchema)}}});
    a.required("info", rows.info, Object{[](auto& x, auto& i) { infoFields(x, i); }});
    a.field("assumptions", rows.assumptions,
            ListOf{Object{[](auto& x, auto& r) { assumptionRowFields(x, r); }}});
    a.field("phases", rows.phases, ListOf{Object{[](auto& x, auto& r) { phaseFields(x, r); }}});
    for (const Phase& phase : rows.phases)
        book.add(phase);
    a.field("sites", rows.sites, ListOf{Object{[&](auto& x, auto& r) { siteFields(x, r, book); }}});
    for (const Site& site : rows.sites)
        book.add(site);
    a.field("links", rows.links, ListOf{Object{[&](auto& x, auto& r) { linkFields(x, r, book); }}});
    for (const Link& link : rows.links)
        book.add(link);
    a.field("racks", rows.racks, ListOf{Object{[&](auto& x, auto& r) { rackFields(x, r, book); }}});
    for (const Rack& rack : rows.racks)
        book.add(rack);
    a.field("workloads", rows.workloads,
            ListOf{Object{[&](auto& x, auto& r) { workloadFields(x, r, book); }}});
    for (const Workload& workload : rows.workloads)
        book.add(workload);
    a.field("pins", rows.pins, ListOf{Object{[&](auto& x, auto& r) { pinFields(x, r, book); }}});
    a.field("areas", rows.areas, ListOf{Object{[](auto& x, auto& r) { areaFields(x, r); }}});
    a.field("map_notes", rows.mapNotes, ListOf{Object{[](auto& x, auto& r) { noteFields(x, r); }}});
    a.field("approvals", rows.approvals,
            ListOf{Object{[&](auto& x, auto& r) { approvalFields(x, r, book); }}});
}

template <class Entity>
std::vector<Entity> listOf(const Design& design)
{
    std::vector<Entity> rows;
    for (const auto& [id, row] : design.all<Entity>())
        rows.push_back(row);
    return rows;
}

template <class Entity, class Name>
void sortBy(std::vector<Entity>& rows, Name name)
{
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const Entity& a, const Entity& b) { return name(a) < name(b); });
}

/// Refuses the second of two rows with the same name or id.
template <class Entity, class Name>
void refuseTwice(const std::vector<Entity>& rows, std::string_view list, Name name,
                 const Cursor& root)
{
    std::set<std::string> names;
    std::set<Id<Entity>> ids;
    const Cursor at = root.member(list);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Cursor row = at.element(static_cast<int>(i));
        if (!names.insert(name(rows[i])).second)
            row.fail(ErrorCode::DuplicateName, name(rows[i]), "a name of its own");
        if (!ids.insert(rows[i].id).second)
            row.member("id").fail(ErrorCode::DuplicateName, IdText::text(rows[i].id.value),
                                  "an id of its own");
    }
}

template <class Named>
void refuseTwiceWithin(const std::vector<Named>& parts, std::string_view list, const Cursor& row)
{
    std::set<std::string> names;
    const Cursor at = row.member(list);
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (!names.insert(parts[i].name).second)
            at.element(static_cast<int>(i))
                .fail(ErrorCode::DuplicateName, parts[i].name, "a name of its own");
}

void refuseRepeated(const Rows& rows, const CodeBook& book, const Cursor& root)
{
    const auto code = [](const auto& row) { return row.code; };
    refuseTwice(
        rows.assumptions, "assumptions", [](const auto& row) { return row.key; }, root);
    refuseTwice(
        rows.phases, "phases", [](const Phase& phase) { return phase.name; }, root);
    refuseTwice(rows.sites, "sites", code, root);
    refuseTwice(rows.links, "links", code, root);
    refuseTwice(
        rows.racks, "racks",
        [&](const Rack& rack) { return book.siteCodes.at(rack.site) + " " + rack.name; }, root);
    refuseTwice(rows.workloads, "workloads", code, root);
    refuseTwice(
        rows.pins, "pins",
        [&](const Pin& pin) { return pinText(pin, book) + IdText::text(pin.id.value); }, root);
    refuseTwice(
        rows.areas, "areas", [](const RiskArea& area) { return area.name; }, root);
    const auto byId = [](const auto& row) { return IdText::text(row.id.value); };
    refuseTwice(rows.mapNotes, "map_notes", byId, root);
    refuseTwice(rows.approvals, "approvals", byId, root);
    const Cursor workloads = root.member("workloads");
    for (std::size_t i = 0; i < rows.workloads.size(); ++i) {
        const Cursor row = workloads.element(static_cast<int>(i));
        refuseTwiceWithin(rows.workloads[i].replicas, "replicas", row);
        refuseTwiceWithin(rows.workloads[i].flows, "flows", row);
    }
}

/// A design with these rows; its assumptions are the catalog's where `rows` has none of that key.
Result<Design> designOf(const Rows& rows, const std::shared_ptr<const Catalog>& catalog)
{
    Design design(rows.info, catalog);
    ChangeSet edit;
    std::map<std::string, Assumption> known;
    for (const auto& [id, row] : design.all<Assumption>())
        known.emplace(row.key, row);
    for (const Assumption& row : rows.assumptions) {
        if (const auto old = known.find(row.key); old != known.end())
            edit.remove(old->second);
        edit.insert(row);
    }
    for (const Phase& row : rows.phases)
        edit.insert(row);
    for (const Site& row : rows.sites)
        edit.insert(row);
    for (const Link& row : rows.links)
        edit.insert(row);
    for (const Rack& row : rows.racks)
        edit.insert(row);
    for (const Workload& row : rows.workloads)
        edit.insert(row);
    for (const Pin& row : rows.pins)
        edit.insert(row);
    for (const RiskArea& row : rows.areas)
        edit.insert(row);
    for (const Note& row : rows.mapNotes)
        edit.insert(row);
    for (const Approval& row : rows.approvals)
        edit.insert(row);
    if (const Result<> applied = edit.applyTo(design); !applied)
        return applied.error();
    return design;
}

Rows rowsOf(const Design& design)
{
    Rows rows{.info = design.info(),
              .assumptions = listOf<Assumption>(design),
              .phases = listOf<Phase>(design),
              .sites = listOf<Site>(design),
              .links = listOf<Link>(design),
              .racks = listOf<Rack>(design),
              .workloads = listOf<Workload>(design),
              .pins = listOf<Pin>(design),
              .areas = listOf<RiskArea>(design),
              .mapNotes = listOf<Note>(design),
              .approvals = listOf<Approval>(design)};
    CodeBook book;
    for (const Phase& phase : rows.phases)
        book.add(phase);
    for (const Site& site : rows.sites)
        book.add(site);
    for (const Link& link : rows.links)
        book.add(link);
    for (const Rack& rack : rows.racks)
        book.add(rack);
    for (const Workload& workload : rows.workloads)
        book.add(workload);
    const auto code = [](const auto& row) { return row.code; };
    sortBy(rows.assumptions, [](const Assumption& row) { return row.key; });
    sortBy(rows.phases, [](const Phase& phase) { return std::pair(phase.date, phase.name); });
    sortBy(rows.sites, code);
    sortBy(rows.links, code);
    sortBy(rows.workloads, code);
    sortBy(rows.racks,
           [&](const Rack& rack) { return std::pair(book.siteCodes[rack.site], rack.name); });
    sortBy(rows.pins, [&](const Pin& pin) { return pinText(pin, book); });
    sortBy(rows.areas, [](const RiskArea& area) { return area.name; });
    sortBy(rows.mapNotes, [](const Note& note) { return noteText(note); });
    sortBy(rows.approvals, [&](const Approval& approval) { return approvalText(approval, book); });
    return rows;
}

/// A baseline with the scenarios of a text.
Result<Project> withScenarios(const Design& baseline, const Json& text, const Cursor& root)
{
    std::vector<Scenario> scenarios;
    ListOf{ScenarioOn{baseline}}.read(text, scenarios, root.member("scenarios"));
    if (!root.failed())
        refuseTwice(
            scenarios, "scenarios", [](const Scenario& scenario) { return scenario.name; }, root);
    if (root.failed())
        return *root.failure->error;
    Project project(baseline);
    for (const Scenario& scenario : scenarios)
        project.scenarios.emplace(scenario.id, scenario);
    return project;
}

}  // namespace

std::string writeProject(const Project& project, WithCatalog withCatalog)
{
    const Design& design = project.baseline;
    CodeBook book{.catalog = &design.catalog()};
    const Rows rows = rowsOf(design);
    Json text = Object{[&](auto& access, const auto& row) {
                    projectFields(access, row, book);
                }}.write(rows);
    if (withCatalog == WithCatalog::Yes)
        text["catalog"] = json::catalogDocument(design.catalog());
    if (!project.scenarios.empty()) {
        std::vector<Scenario> scenarios;
        for (const auto& [id, scenario] : project.scenarios)
            scenarios.push_back(scenario);
        sortBy(scenarios, [](const Scenario& scenario) { return scenario.name; });
        text["scenarios"] = ListOf{ScenarioOn{design}}.write(scenarios);
    }
    return json::linesOf(text);
}

Result<Project> readProject(std::string_view text, const std::string& subject,
                            std::shared_ptr<const Catalog> catalog)
{
    Result<Json> parsed = json::parse(text, subject);
    if (!parsed)
        return parsed.error();
    Json project = *std::move(parsed);
    if (project.is_object() && project.contains("catalog")) {
        const Result<Catalog> own = json::readCatalogDocument(project["catalog"], subject);
        if (!own) {
            Error error = own.error();
            error.place = error.place.empty() ? "catalog" : "catalog." + error.place;
            return error;
        }
        catalog = std::make_shared<const Catalog>(*own);
        project.erase("catalog");
    }
    if (!catalog)
        return Error{.code = ErrorCode::MissingValue,
                     .subject = subject,
                     .place = "catalog",
                     .expected = "the catalog that the project was drawn with"};

    Json scenarios = Json::array();
    if (project.is_object() && project.contains("scenarios")) {
        scenarios = project["scenarios"];
        project.erase("scenarios");
    }
    Failure failure{.subject = subject};
    const Cursor root{.failure = &failure};
    CodeBook book{.catalog = catalog.get()};
    Rows rows;
    Object{[&](auto& access, auto& row) { projectFields(access, row, book); }}.read(project, rows,
                                                                                    root);
    if (!failure.error)
        refuseRepeated(rows, book, root);
    if (failure.error)
        return *failure.error;
    const Result<Design> baseline = designOf(rows, catalog);
    if (!baseline)
        return baseline.error();
    return withScenarios(*baseline, scenarios, root);
}

std::string designHash(const Design& design)
{
    const std::string text = writeProject(design, WithCatalog::Yes);
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    EVP_Digest(text.data(), text.size(), digest.data(), &size, EVP_sha256(), nullptr);
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string hash;
    for (unsigned int i = 0; i < size; ++i) {
        hash += kDigits[digest[i] >> 4U];
        hash += kDigits[digest[i] & 15U];
    }
    return hash;
}

}  // namespace continua::interchange
