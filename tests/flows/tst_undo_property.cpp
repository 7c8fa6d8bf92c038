// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diagram/places.h"
#include "core/interchange/project_json.h"
#include "core/model/excerpt.h"
#include "core/model/references.h"
#include "tests/support/program_services.h"
#include "ui/models/assumption_fields.h"
#include "ui/models/flow_fields.h"
#include "ui/models/kit_choices.h"
#include "ui/models/link_fields.h"
#include "ui/models/rack_fields.h"
#include "ui/models/remark_fields.h"
#include "ui/models/site_fields.h"
#include "ui/models/workload_defaults.h"
#include "ui/models/workload_edits.h"
#include "ui/models/workload_fields.h"
#include "ui/rack/rack_edits.h"
#include "ui/shell/approval_commands.h"
#include "ui/tools/alignment.h"
#include "ui/tools/tool_box.h"

#include <QTest>

#include <map>

using namespace continua;
using namespace continua::ui;

namespace {

constexpr int kEdits = 3'400;  // In each of three projects: ten thousand.
constexpr int kMostEdits = 3 * kEdits;
constexpr std::size_t kMostCopied = 60;  // Sites of a project that still gets copies.

class NeverStops final : public JobControl {
public:
    bool stopRequested() const noexcept override { return false; }
    void report(double) override {}
};

}  // namespace

/// Edits at random, by every way the program offers, then takes all back and does all again.
class TestUndoProperty : public QObject {
    Q_OBJECT

    const Services m_services = test::programServices();

    /// Somebody who edits whatever comes to hand.
    class Editor {
    public:
        Editor(ProjectDocument& document, std::uint64_t seed)
            : m_document(document), m_random(seed),
              m_tools(
                  [](GeoPoint) {
                      return PlaceSiteTool::Surroundings{.country = "JPN", .town = "Town"};
                  },
                  {"New note", "Area"})
        {
        }

        /// Tries one edit; what it was, for the count.
        QString editOnce()
        {
            const auto ways = std::to_array<std::pair<const char*, void (Editor::*)()>>({
                {"field", &Editor::enterField},
                {"field", &Editor::enterField},
                {"field", &Editor::enterField},
                {"reset", &Editor::resetField},
                {"place site", &Editor::placeSite},
                {"draw link", &Editor::drawLink},
                {"drag", &Editor::dragSelection},
                {"nudge", &Editor::nudge},
                {"delete", &Editor::deleteOne},
                {"kit", &Editor::addKit},
                {"rack", &Editor::editRack},
                {"workload", &Editor::addWorkload},
                {"replica", &Editor::addReplicaToOne},
                {"flow", &Editor::addFlowToOne},
                {"remove part", &Editor::removePart},
                {"note", &Editor::placeNote},
                {"area", &Editor::drawArea},
                {"reshape", &Editor::reshapeArea},
                {"approve", &Editor::approveOne},
                {"aim", &Editor::aimElsewhere},
                {"diagram", &Editor::moveInTheDiagram},
                {"paste", &Editor::pasteSome},
                {"align", &Editor::alignSome},
                {"arrange", &Editor::arrangeAll},
            });
            const auto& [name, act] = ways[m_random.below(ways.size())];
            const int before = m_document.revision();
            (this->*act)();
            return m_document.revision() == before ? QString() : QString::fromLatin1(name);
        }

    private:
        const Design& design() const { return m_document.design(); }

        template <class T>
        const T* pick(const std::vector<T>& list)
        {
            return list.empty() ? nullptr : &list[m_random.below(list.size())];
        }
        template <class Entity>
        std::optional<Id<Entity>> pickId()
        {
            const auto& table = design().all<Entity>();
            if (table.empty())
                return std::nullopt;
            return std::next(table.begin(),
                             static_cast<std::ptrdiff_t>(m_random.below(table.size())))
                ->first;
        }
        GeoPoint somewhere()
        {
            return {30.0 + 10.0 * m_random.fraction(), 130.0 + 10.0 * m_random.fraction()};
        }
        void push(const ChangeSet& edit)
        {
            QVERIFY2(m_document.push(edit, QStringLiteral("edit")), "an edit was refused");
            QVERIFY(!brokenReference(design()));
        }

        std::pair<Field, RowRef> pickField()
        {
            const auto& [fields, list] = m_tables[m_random.below(m_tables.size())];
            const std::vector<RowRef> rows =
                list ? list(design()) : std::vector<RowRef>{ProjectRow()};
            return rows.empty() ? std::pair<Field, RowRef>()
                                : std::pair(*pick(fields), *pick(rows));
        }
        void enterField()
        {
            const auto [field, row] = pickField();
            if (!field.write)
                return;
            QStringList texts{"7",     "1.5",  "0",    "",          "-",      "25 %",
                              "40 km", "3 ms", "2 kW", "JPN",       "99.9 %", "Ame",
                              "12.5",  "Yes",  "No",   "10 Gbit/s", "18 C",   "1 USD"};
            if (field.choices)
                texts = field.choices(design(), row);
            if (texts.isEmpty())
                return;
            const auto index =
                static_cast<qsizetype>(m_random.below(static_cast<std::uint64_t>(texts.size())));
            const FieldEdit edit = field.write(design(), row, texts[index]);
            QVERIFY2(edit.edit || !edit.problem.isEmpty(), qPrintable(field.key));
            if (edit.edit)
                push(*edit.edit);
        }
        void resetField()
        {
            // Few fields can be reset, and of those few are not at their defaults.
            const int before = m_document.revision();
            for (int tries = 0; tries < 100 && m_document.revision() == before; ++tries) {
                const auto [field, row] = pickField();
                if (field.reset)
                    push(field.reset(design(), row));
            }
        }

        /// Hands the event to the tool as the map does, edits of one gesture as one step.
        void tell(MapTool& tool, const ToolEvent& event)
        {
            const ToolResponse response =
                tool.handle(event, {design(), m_selection}, m_document.ids());
            if (response.edit)
                QVERIFY(m_document.push(*response.edit, QStringLiteral("tool"), m_gesture));
            if (response.select)
                m_selection = *response.select;
        }
        void placeSite()
        {
            m_gesture = m_document.newGesture();
            tell(m_tools.placeSite(), {.kind = ToolEvent::Kind::Press, .at = somewhere()});
        }
        void drawLink()
        {
            const auto from = pickId<Site>();
            const auto to = pickId<Site>();
            if (!from || from == to)
                return;
            m_gesture = m_document.newGesture();
            tell(m_tools.drawLink(), {.kind = ToolEvent::Kind::Press, .hits = {*from}});
            tell(m_tools.drawLink(), {.kind = ToolEvent::Kind::Press, .at = somewhere()});
            tell(m_tools.drawLink(), {.kind = ToolEvent::Kind::Press, .hits = {*to}});
        }
        void dragSelection()
        {
            std::vector<MapHit> hits;
            if (const auto link = pickId<Link>(); link && m_random.below(2) == 0) {
                const auto& waypoints = design().at(*link).waypoints;
                if (waypoints.empty())
                    hits = {MidpointHandle{*link, 0}};
                else
                    hits = {
                        WaypointHandle{*link, static_cast<int>(m_random.below(waypoints.size()))}};
                m_selection = {*link};
            } else if (const auto site = pickId<Site>()) {
                hits = {*site};
                m_selection = {*site};
            }
            if (hits.empty())
                return;
            m_gesture = m_document.newGesture();
            SelectTool& tool = m_tools.select();
            tell(tool, {.kind = ToolEvent::Kind::Press, .at = somewhere(), .hits = hits});
            for (int step = 0; step < 3; ++step)
                tell(tool, {.kind = ToolEvent::Kind::Drag, .at = somewhere(), .hits = hits});
            tell(tool, {.kind = ToolEvent::Kind::Release, .at = somewhere(), .hits = hits});
        }
        void nudge()
        {
            const auto site = pickId<Site>();
            if (!site)
                return;
            m_selection = {*site};
            m_gesture = m_document.newGesture();
            tell(m_tools.select(),
                 {.kind = ToolEvent::Kind::Nudge, .nudgeEast = Length::fromM(100.0)});
        }
        void deleteOne()
        {
            // Deleting is rarer than adding, or soon nothing would be left to edit.
            if (m_random.below(3) != 0)
                return;
            m_selection.clear();
            const auto choose = [&](const auto& id) {
                if (id)
                    m_selection.emplace_back(*id);
            };
            switch (m_random.below(6)) {
            case 0: choose(pickId<Site>()); break;
            case 1: choose(pickId<Link>()); break;
            case 2: choose(pickId<Rack>()); break;
            case 3: choose(pickId<Note>()); break;
            case 4: choose(pickId<RiskArea>()); break;
            default: choose(pickId<Workload>()); break;
            }
            m_gesture = m_document.newGesture();
            tell(m_tools.select(), {.kind = ToolEvent::Kind::Delete});
        }

        std::string pickKit()
        {
            const auto& kits = design().catalog().kits;
            return std::next(kits.begin(), static_cast<std::ptrdiff_t>(m_random.below(kits.size())))
                ->first;
        }
        void addKit()
        {
            if (const auto site = pickId<Site>())
                push(addRacks(design(), *site, pickKit(), 1 + static_cast<int>(m_random.below(3)),
                              m_document.ids()));
        }
        void editRack()
        {
            const auto id = pickId<Rack>();
            if (!id)
                return;
            const Rack& rack = design().at(*id);
            const auto& equipment = design().catalog().equipment;
            const auto item =
                rack.items.empty() ? -1 : static_cast<int>(m_random.below(rack.items.size()));
            std::optional<ChangeSet> edit;
            switch (m_random.below(3)) {
            case 0:
                edit = addedItem(design(), rack,
                                 std::next(equipment.begin(), static_cast<std::ptrdiff_t>(
                                                                  m_random.below(equipment.size())))
                                     ->first,
                                 RackItem::Face::Front);
                break;
            case 1:
                if (item >= 0)
                    edit = withoutItem(rack, item);
                break;
            default:
                if (item >= 0)
                    edit = movedItem(design(), rack, item, nextSlot(design(), rack, item, 1));
            }
            if (edit)
                push(*edit);
        }

        void addWorkload()
        {
            std::vector<SiteId> users;
            for (std::uint64_t i = m_random.below(3); i > 0; --i)
                if (const auto site = pickId<Site>())
                    users.push_back(*site);
            push(ChangeSet().insert(
                newWorkload(design(), *pick(workloadKinds()), users, m_document.ids())));
        }
        void addReplicaToOne()
        {
            if (const auto workload = pickId<Workload>())
                push(addReplica(design(), *workload));
        }
        void addFlowToOne()
        {
            const auto workload = pickId<Workload>();
            if (!workload || design().at(*workload).replicas.empty())
                return;
            if (design().at(*workload).replicas.size() > 1 && m_random.below(2) == 0)
                push(addFlowFromReplica(design(), {*workload, 0}));
            else if (const SiteId site = likelySource(design(), *workload))
                push(addFlow(design(), *workload, site));
        }
        void removePart()
        {
            std::vector<RowRef> rows = replicaRows(design());
            for (const RowRef& row : flowRows(design()))
                rows.push_back(row);
            if (const RowRef* row = pick(rows))
                push(removeParts(design(), {*row}));
        }

        void placeNote()
        {
            m_gesture = m_document.newGesture();
            tell(m_tools.placeNote(), {.kind = ToolEvent::Kind::Press, .at = somewhere()});
        }
        void drawArea()
        {
            m_gesture = m_document.newGesture();
            for (std::uint64_t i = 3 + m_random.below(3); i > 0; --i)
                tell(m_tools.drawArea(), {.kind = ToolEvent::Kind::Press, .at = somewhere()});
            tell(m_tools.drawArea(), {.kind = ToolEvent::Kind::Finish});
        }
        void reshapeArea()
        {
            const auto area = pickId<RiskArea>();
            if (!area)
                return;
            const int index = static_cast<int>(m_random.below(design().at(*area).outline.size()));
            std::vector<MapHit> hits{CornerHandle{*area, index}};
            if (m_random.below(2) == 0)
                hits = {SideHandle{*area, index}};
            m_selection = {*area};
            m_gesture = m_document.newGesture();
            tell(m_tools.select(),
                 {.kind = ToolEvent::Kind::Press, .at = somewhere(), .hits = hits});
            for (const auto kind :
                 {ToolEvent::Kind::Drag, ToolEvent::Kind::Drag, ToolEvent::Kind::Release})
                tell(m_tools.select(), {.kind = kind, .at = somewhere(), .hits = hits});
        }
        void approveOne()
        {
            const auto site = pickId<Site>();
            const auto link = pickId<Link>();
            if (!site || !link)
                return;
            Approval approval{.rule = "NET-SINGLE", .reason = "as intended"};
            if (m_random.below(2) == 0)
                approval.site = *site;
            else
                approval.link = *link;
            ApprovalCommands(m_document).approve(approval);
        }
        void aimElsewhere()
        {
            ProjectInfo info = design().info();
            info.objective = static_cast<Objective>(m_random.below(5));
            push(ChangeSet().replaceInfo(design().info(), info));
        }

        void moveInTheDiagram()
        {
            const DiagramPlaces places = diagramPlaces(design());
            const auto site = pickId<Site>();
            if (site)
                push(moveInDiagram(design(), {{*site, places.at(*site)}},
                                   {400.0 * m_random.fraction(), 300.0 * m_random.fraction()}));
        }
        void pasteSome()
        {
            const auto site = pickId<Site>();
            const auto workload = pickId<Workload>();
            if (!site || design().all<Site>().size() > kMostCopied)
                return;
            Chosen chosen{.sites = {*site}};
            if (workload)
                chosen.workloads = {*workload};
            push(
                paste(design(), excerptOf(design(), chosen), {.dx = 0.001}, m_document.ids()).edit);
        }
        void alignSome()
        {
            std::vector<rules::Subject> objects;
            for (int i = 0; i < 3; ++i)
                if (const auto site = pickId<Site>())
                    objects.emplace_back(*site);
            push(aligned({design(), objects}, static_cast<Alignment>(m_random.below(6))));
        }
        void arrangeAll()
        {
            if (m_random.below(20) == 0)
                push(arrangeDiagram(design()));
        }

        static std::vector<RowRef> noteRows(const Design& design) { return rowsOf<Note>(design); }
        static std::vector<RowRef> areaRows(const Design& design)
        {
            return rowsOf<RiskArea>(design);
        }
        template <class Entity>
        static std::vector<RowRef> rowsOf(const Design& design)
        {
            std::vector<RowRef> rows;
            for (const auto& [id, row] : design.all<Entity>())
                rows.emplace_back(id);
            return rows;
        }

        const std::vector<std::pair<Fields, RowList>> m_tables = {
            {siteFields(), siteRows},
            {linkFields(), linkRows},
            {rackFields(), rackRows},
            {workloadFields(), workloadRows},
            {replicaFields(), replicaRows},
            {flowFields(), flowRows},
            {assumptionFields(), assumptionRows},
            {noteFields(), noteRows},
            {areaFields(), areaRows},
            {projectFields(), nullptr},
        };
        ProjectDocument& m_document;
        Random m_random;
        ToolBox m_tools;
        std::vector<rules::Subject> m_selection;
        ProjectDocument::Gesture m_gesture = ProjectDocument::NoGesture;
    };

    static std::string hashOf(const ProjectDocument& document)
    {
        return interchange::designHash(document.design());
    }

private slots:
    void everyEditIsTakenBackAndDoneAgain_data()
    {
        QTest::addColumn<QString>("project");
        QTest::addColumn<int>("seed");
        QTest::newRow("blank map") << "blank" << 1;
        QTest::newRow("factory") << "factory" << 2;
        QTest::newRow("finance") << "finance" << 3;
    }
    void everyEditIsTakenBackAndDoneAgain()
    {
        QFETCH(QString, project);
        QFETCH(int, seed);
        const Result<Design> design = m_services.openTemplate(project);
        QVERIFY(design);
        ProjectDocument document(*design);
        QUndoStack& stack = document.undoStack();
        Editor editor(document, static_cast<std::uint64_t>(seed));
        // After each step of the history; they share the tables that a step leaves alone.
        std::vector<Design> states{document.design()};
        std::map<QString, int> done;
        const QStringList ways{"field",   "reset",   "place site",  "draw link", "drag",
                               "nudge",   "delete",  "kit",         "rack",      "workload",
                               "replica", "flow",    "remove part", "note",      "area",
                               "reshape", "approve", "aim"};
        const auto wasDone = [&](const QString& what) { return done[what] > 0; };
        // Ids come from the system, so no two runs edit alike; go on until every way was taken.
        for (int i = 0;
             i < kEdits || (i < kMostEdits && !std::all_of(ways.begin(), ways.end(), wasDone));
             ++i) {
            const QString what = editor.editOnce();
            if (QTest::currentTestFailed())
                return;
            if (what.isEmpty())
                continue;
            ++done[what];
            // A gesture is one step, however many edits it took; one that ends as it began is none.
            states.resize(static_cast<std::size_t>(stack.index()), states.front());
            states.push_back(document.design());
        }
        for (const QString& what : ways)
            QVERIFY2(wasDone(what), qPrintable(what));
        QVERIFY(stack.count() > kEdits / 3);
        QCOMPARE(states.size(), static_cast<std::size_t>(stack.count()) + 1);
        const std::string lastHash = hashOf(document);
        const Design last = document.design();

        for (int step = stack.count(); step > 0; --step) {
            stack.undo();
            QVERIFY(document.design() == states[static_cast<std::size_t>(step) - 1]);
        }
        QVERIFY(!stack.canUndo());
        QVERIFY(document.design() == *design);
        QCOMPARE(hashOf(document), interchange::designHash(*design));
        while (stack.canRedo()) {
            stack.redo();
            QVERIFY(document.design() == states[static_cast<std::size_t>(stack.index())]);
        }
        QCOMPARE(hashOf(document), lastHash);
        QVERIFY(document.design() == last);
    }

    void anAcceptedPlanIsOneStepLikeAnyOther()
    {
        const Result<Design> design = m_services.openTemplate(QStringLiteral("finance"));
        QVERIFY(design);
        NeverStops control;
        const Result<PlanOutcome> outcome = m_services.planner(*design, {}, control, [](Plan) {});
        QVERIFY(outcome);
        ProjectDocument document(*design);
        QVERIFY(document.push(proposal(document.design(), outcome->plan, document.ids()),
                              QStringLiteral("Apply Plan")));
        QCOMPARE(document.undoStack().count(), 1);
        const std::string after = hashOf(document);
        QVERIFY(!(document.design() == *design));
        document.undoStack().undo();
        QVERIFY(document.design() == *design);
        document.undoStack().redo();
        QCOMPARE(hashOf(document), after);
    }
};

QTEST_GUILESS_MAIN(TestUndoProperty)
#include "tst_undo_property.moc"
