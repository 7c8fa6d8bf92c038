// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog_json.h"
#include "core/model/fields.h"
#include "core/model/rebase.h"
#include "core/model/references.h"
#include "tests/support/continuum_edits.h"

#include <QTest>

#include <set>

using namespace continua;
using Kind = RebaseConflict::Kind;

namespace {

std::shared_ptr<const Catalog> catalog()
{
    static const std::shared_ptr<const Catalog> shared = [] {
        Result<Catalog> read = readCatalog(CONTINUA_SOURCE_DIR "/resources/catalog");
        return read ? std::make_shared<const Catalog>(*std::move(read)) : nullptr;
    }();
    return shared;
}

Design edited(Design design, const ChangeSet& edit)
{
    if (const Result<> done = edit.applyTo(design); !done)
        qFatal("the edit does not fit: %s", done.error().place.c_str());
    return design;
}

/// Three sites in a row, a workload at the first with a rack at the last.
Design baseline()
{
    ChangeSet edit;
    edit.insert(Site{.id = {1}, .code = "A", .name = "Alpha", .position = {35.0, 139.0}});
    edit.insert(Site{.id = {2}, .code = "B", .name = "Beta", .position = {34.0, 135.0}});
    edit.insert(Site{.id = {3}, .code = "C", .name = "Gamma", .position = {33.0, 130.0}});
    edit.insert(Link{.id = {11}, .code = "A-B", .from = {1}, .to = {2}});
    edit.insert(Link{.id = {12}, .code = "B-C", .from = {2}, .to = {3}});
    edit.insert(
        Rack{.id = {21}, .site = {3}, .name = "R1", .frame = catalog()->frames.begin()->first});
    edit.insert(Workload{.id = {31},
                         .code = "W",
                         .name = "Vision",
                         .replicas = {{.name = "one"}, {.name = "two"}},
                         .flows = {{.name = "up", .at = {1}, .encodings = {{.name = "raw"}}}}});
    edit.insert(Pin{.id = {41}, .site = {2}, .workload = {31}, .replica = 1});
    return edited(Design({.title = "Base"}, catalog()), edit);
}

/// The edit that does `change` to a row.
template <class Entity, class Do>
ChangeSet with(const Design& design, Id<Entity> id, Do change)
{
    Entity after = design.at(id);
    change(after);
    return ChangeSet().replace(design.at(id), after);
}

ChangeSet without(SiteId site) { return removal(baseline(), {site}, {}, {}, {}); }

std::string text(const std::vector<RebaseConflict>& conflicts)
{
    std::string all;
    for (const RebaseConflict& conflict : conflicts)
        all += std::to_string(static_cast<int>(conflict.kind)) + conflict.object + " ";
    return all;
}

struct Case {
    ChangeSet scenario;
    ChangeSet baseline;
    bool (*holds)(const Design& design) = nullptr;
    std::vector<RebaseConflict> conflicts = {};
};

const Site& a(const Design& design) { return design.at(SiteId{1}); }

std::vector<std::pair<const char*, Case>> cases()
{
    const Design base = baseline();
    const auto siteA = [&](auto change) { return with(base, SiteId{1}, change); };
    const auto work = [&](auto change) { return with(base, WorkloadId{31}, change); };
    const ChangeSet renamed = siteA([](Site& site) { site.name = "Mine"; });
    const ChangeSet link =
        ChangeSet().insert(Link{.id = {19}, .code = "A-C", .from = {1}, .to = {3}});
    std::vector<std::pair<const char*, Case>> rows;
    rows.push_back(
        {"what the scenario leaves alone follows",
         {renamed, with(base, SiteId{2}, [](Site& s) { s.name = "Moved"; }),
          [](const Design& d) { return d.at(SiteId{2}).name == "Moved" && a(d).name == "Mine"; }}});
    rows.push_back({"other fields of a row follow",
                    {renamed, siteA([](Site& s) { s.notes = "theirs"; }), [](const Design& d) {
                         return a(d).name == "Mine" && a(d).notes == "theirs";
                     }}});
    rows.push_back({"other overrides of a site follow",
                    {siteA([](Site& s) { s.overrides.pue = 1.2; }),
                     siteA([](Site& s) { s.overrides.rackPositions = 7; }), [](const Design& d) {
                         return a(d).overrides.pue == 1.2 && a(d).overrides.rackPositions == 7;
                     }}});
    rows.push_back({"the same field stays the scenario's and is told",
                    {renamed,
                     siteA([](Site& s) { s.name = "Theirs"; }),
                     [](const Design& d) { return a(d).name == "Mine"; },
                     {{Kind::BothChanged, "A"}}}});
    rows.push_back({"the same change on both sides is no conflict",
                    {renamed, renamed, [](const Design& d) { return a(d).name == "Mine"; }}});
    rows.push_back(
        {"parts of a workload merge one by one",
         {work([](Workload& w) { w.replicas[0].compute.cpuSleds = 5; }),
          work([](Workload& w) { w.flows[0].encodings[0].name = "coded"; }), [](const Design& d) {
              const Workload& w = d.at(WorkloadId{31});
              return w.replicas[0].compute.cpuSleds == 5 && w.flows[0].encodings[0].name == "coded";
          }}});
    rows.push_back({"another list of replicas goes as a whole",
                    {work([](Workload& w) { w.replicas.push_back({.name = "three"}); }),
                     work([](Workload& w) { w.replicas[0].compute.cpuSleds = 5; }),
                     [](const Design& d) { return d.at(WorkloadId{31}).replicas.size() == 3; },
                     {{Kind::BothChanged, "W"}}}});
    rows.push_back({"what the baseline drops and the scenario changed stays there",
                    {renamed,
                     without({1}),
                     [](const Design& d) { return d.find(SiteId{1}) && !d.find(LinkId{11}); },
                     {{Kind::BaselineRemoved, "A"}}}});
    rows.push_back({"what the scenario's own things need stays there",
                    {link,
                     without({3}),
                     [](const Design& d) {
                         return d.find(SiteId{3}) && d.find(LinkId{19}) && !d.find(RackId{21});
                     },
                     {{Kind::StillNeeded, "C"}}}});
    rows.push_back({"what the baseline newly needs comes back",
                    {without({3}),
                     link,
                     [](const Design& d) { return d.find(SiteId{3}) && !d.find(RackId{21}); },
                     {{Kind::StillNeeded, "C"}}}});
    rows.push_back({"a removal stays one where the baseline changed the row",
                    {without({3}),
                     with(base, SiteId{3}, [](Site& s) { s.name = "New"; }),
                     [](const Design& d) { return !d.find(SiteId{3}); },
                     {{Kind::BaselineChanged, "C"}}}});
    rows.push_back({"what both remove is gone", {without({3}), without({3}), [](const Design& d) {
                                                     return !d.find(SiteId{3});
                                                 }}});
    rows.push_back({"changes that do not go together leave the scenario as it was",
                    {with(base, PinId{41}, [](Pin& pin) { pin.kind = Pin::Kind::MustNotHost; }),
                     work([](Workload& w) {
                         w.replicas.pop_back();
                     }).then(ChangeSet().remove(base.at(PinId{41}))),
                     [](const Design& d) {
                         return d.at(WorkloadId{31}).replicas.size() == 2
                             && d.at(PinId{41}).kind == Pin::Kind::MustNotHost;
                     },
                     {{Kind::BaselineRemoved, "B"}, {Kind::KeptWhole, ""}}}});
    rows.push_back(
        {"the title is the scenario's, the description the baseline's",
         {ChangeSet().replaceInfo({.title = "Base"}, {.title = "Mine"}),
          ChangeSet().replaceInfo({.title = "Base"}, {.title = "Base", .description = "theirs"}),
          [](const Design& d) {
              return d.info().title == "Mine" && d.info().description == "theirs";
          }}});
    return rows;
}

/// Whether every field that `mine` has otherwise than `before` is in `now` as `mine` has it.
template <class Entity>
bool keepsChanges(const Entity& before, const Entity& mine, const Entity& now)
{
    if constexpr (fields::HasFields<const Entity>) {
        const auto kept = [&](const auto& was, const auto& is, const auto& stays) {
            return was == is || is == stays || keepsChanges(was, is, stays);
        };
        return [&]<std::size_t... I>(std::index_sequence<I...>)
        {
            return (kept(std::get<I>(fields::of(before)), std::get<I>(fields::of(mine)),
                         std::get<I>(fields::of(now)))
                    && ...);
        }
        (std::make_index_sequence<std::tuple_size_v<decltype(fields::of(mine))>>());
    } else {
        return false;
    }
}

template <class Part>
bool keepsChanges(const std::vector<Part>& before, const std::vector<Part>& mine,
                  const std::vector<Part>& now)
{
    if (before.size() != mine.size() || mine.size() != now.size())
        return false;
    for (std::size_t i = 0; i < mine.size(); ++i)
        if (!(before[i] == mine[i]) && !(mine[i] == now[i])
            && !keepsChanges(before[i], mine[i], now[i]))
            return false;
    return true;
}

template <class Entity>
QString lostIn(const ChangeSet& edits, const Design& now, const std::set<std::string>& needed)
{
    for (const auto& [id, change] : edits.of<Entity>()) {
        const Entity* row = now.find(id);
        if (change.after && !row)
            return QStringLiteral("a row of the scenario is gone");
        if (change.after && !change.before && !(*row == *change.after))
            return QStringLiteral("a new row of the scenario is another");
        if (change.after && change.before && !(*row == *change.after)
            && !keepsChanges(*change.before, *change.after, *row))
            return QStringLiteral("a changed field of the scenario is another");
        if constexpr (requires { row->code; })
            if (!change.after && row && !needed.contains(row->code))
                return QStringLiteral("a removed row is back without a word");
    }
    return {};
}

template <class Entity>
QString strayedIn(const ChangeSet& edits, const Design& after, const Design& now,
                  const std::set<std::string>& told)
{
    for (const auto& [id, row] : after.all<Entity>()) {
        const Entity* is = now.find(id);
        if (edits.of<Entity>().contains(id) || (is && *is == row))
            continue;
        if constexpr (requires { row.code; })
            if (told.contains(row.code))
                continue;
        return QStringLiteral("a row that the scenario left alone does not follow the baseline");
    }
    return {};
}

}  // namespace

class TestRebase : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(catalog()); }

    void eachKindOfChangeIsCarriedOver_data()
    {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const auto& [name, row] : cases())
            QTest::newRow(name) << index++;
    }
    void eachKindOfChangeIsCarriedOver()
    {
        QFETCH(int, index);
        const Case row = cases()[static_cast<std::size_t>(index)].second;
        const Design base = baseline();
        const Design moved = edited(base, row.baseline);
        const Rebased rebased = rebase(row.scenario, base, moved);
        QVERIFY(row.holds(edited(moved, rebased.edits)));
        QCOMPARE(text(rebased.conflicts), text(row.conflicts));
    }

    void anUnchangedBaselineChangesNothing()
    {
        for (const auto& [name, row] : cases()) {
            const Rebased same = rebase(row.scenario, baseline(), baseline());
            QVERIFY(same.edits == row.scenario);
            QVERIFY(same.conflicts.empty());
        }
    }

    void randomEditsOfBothLoseNothing_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 300; ++seed)
            QTest::addRow("seed %llu", seed) << seed;
    }
    void randomEditsOfBothLoseNothing()
    {
        QFETCH(quint64, seed);
        Random random(seed);
        const auto someEdits = [&](Design design) {
            for (std::uint64_t i = 1 + random.below(5); i > 0; --i) {
                const auto kind = test::kAllEdits[random.below(std::size(test::kAllEdits))];
                if (design.all<Link>().size() < 2 || design.all<Workload>().empty())
                    break;
                if (random.below(6) == 0)
                    design = edited(
                        design, removal(design, {design.all<Site>().begin()->first}, {}, {}, {}));
                if (design.all<Link>().size() < 2 || design.all<Site>().size() < 2)
                    break;
                const bool hasFlow = !design.all<Workload>().begin()->second.flows.empty();
                if (hasFlow)
                    design = edited(design, test::randomEdit(design, kind, random));
            }
            return design;
        };
        const Design before = baseline();
        const ChangeSet edits = difference(before, someEdits(before));
        const Design after = someEdits(before);

        const Rebased rebased = rebase(edits, before, after);
        Design now = after;
        QVERIFY(rebased.edits.applyTo(now));
        std::set<std::string> told;
        for (const RebaseConflict& conflict : rebased.conflicts)
            told.insert(conflict.object);
        QCOMPARE(lostIn<Site>(edits, now, told), QString());
        QCOMPARE(lostIn<Link>(edits, now, told), QString());
        QCOMPARE(lostIn<Workload>(edits, now, told), QString());
        QCOMPARE(lostIn<Rack>(edits, now, told), QString());
        if (told.contains(""))
            return;  // Kept whole: nothing of it follows.
        QCOMPARE(strayedIn<Site>(edits, after, now, told), QString());
        QCOMPARE(strayedIn<Link>(edits, after, now, told), QString());
        QCOMPARE(strayedIn<Workload>(edits, after, now, told), QString());
        QCOMPARE(strayedIn<Rack>(edits, after, now, told), QString());
    }

    void everyScenarioOfAProjectIsCarriedOver()
    {
        const Design base = baseline();
        Project project(base);
        const ChangeSet mine = with(base, SiteId{1}, [](Site& site) { site.name = "Mine"; });
        const ChangeSet far = with(base, SiteId{3}, [](Site& site) { site.name = "Far"; });
        project.scenarios.emplace(ScenarioId{1}, Scenario{{1}, "near", {}, mine});
        project.scenarios.emplace(ScenarioId{2}, Scenario{{2}, "far", {}, far});
        const Design moved =
            edited(base, with(base, SiteId{1}, [](Site& site) { site.name = "Theirs"; }));
        const RebasedScenarios all = rebaseAll(project.scenarios, base, moved);
        QCOMPARE(all.changes.size(), std::size_t(1));
        QCOMPARE(all.conflicts.size(), std::size_t(1));
        QCOMPARE(all.conflicts.front().scenario, std::string("near"));
        project.baseline = moved;
        project.scenarios.at({1}) = *all.changes.at({1}).after;
        QCOMPARE(designOf(project, {1})->at(SiteId{1}).name, std::string("Mine"));
        QCOMPARE(designOf(project, {2})->at(SiteId{1}).name, std::string("Theirs"));
        QVERIFY(!designOf(project, {3}));
    }

    void namesOfScenariosStayApart()
    {
        Table<Scenario> scenarios;
        scenarios.emplace(ScenarioId{1}, Scenario{{1}, "Cheap"});
        scenarios.emplace(ScenarioId{2}, Scenario{{2}, "Cheap 2"});
        QCOMPARE(freeScenarioName(scenarios, "Cheap"), std::string("Cheap 3"));
        QCOMPARE(freeScenarioName(scenarios, "Green"), std::string("Green"));
    }
};

QTEST_APPLESS_MAIN(TestRebase)
#include "tst_rebase.moc"
