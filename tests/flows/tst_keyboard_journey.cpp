// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/project_json.h"
#include "core/model/link_line.h"
#include "tests/support/hands.h"
#include "tests/support/program.h"
#include "ui/map/map_view.h"
#include "ui/panels/issue_details.h"
#include "ui/panels/issues_panel.h"
#include "ui/panels/sheet_view.h"
#include "ui/panels/table_panel.h"
#include "ui/text/quantity_text.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace continua;
using namespace continua::ui;

namespace {

constexpr int kPlanMs = 60'000;  // A debug build on a busy machine; the budget is the benchmark's.
constexpr auto kControl = Qt::ControlModifier;
constexpr auto kBoth = Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier);

}  // namespace

/// The first two journeys of the user study (J1, J2), by keyboard alone: nothing here clicks,
/// focuses, selects or triggers but by keys.
class TestKeyboardJourney : public QObject {
    Q_OBJECT

    std::optional<test::Program> m_program;
    std::optional<test::Hands> m_hands;
    std::optional<test::DialogWatch> m_dialogs;

    Session& session() const { return m_program->session(); }
    MainWindow& window() const { return m_program->window(); }
    const test::Hands& hands() const { return *m_hands; }
    const Design& design() const { return session().document.design(); }
    std::string hash() const { return interchange::designHash(design()); }
    int steps() const { return session().document.undoStack().count(); }
    bool waitForPlan() const
    {
        return QTest::qWaitFor([this] { return m_program->isPlanned(); }, kPlanMs);
    }
    const Site& siteAt(double latitude, double longitude) const
    {
        const auto& sites = design().all<Site>();
        return std::find_if(sites.begin(), sites.end(),
                            [&](const auto& entry) {
                                const GeoPoint at = entry.second.position;
                                return std::abs(at.latitudeDeg - latitude) < 1e-6
                                    && std::abs(at.longitudeDeg - longitude) < 1e-6;
                            })
            ->second;
    }
    /// Ctrl+K, some words, Enter.
    void find(const QString& words) const
    {
        hands().press(Qt::Key_K, kControl);
        hands().type(words);
        hands().press(Qt::Key_Return);
    }
    void find(const Site& site) const { find(QString::fromStdString(site.name)); }
    /// Takes back everything and says whether the design is that of `first`.
    bool undoesTo(const std::string& first) const
    {
        hands().press(Qt::Key_1, kControl);
        if (!hands().goTo(QStringLiteral("map"), Qt::Key_F6))
            return false;
        for (int i = steps(); i > 0; --i)
            hands().press(Qt::Key_Z, kControl);
        return hash() == first;
    }

    /// A flow with a budget that runs over links.
    int remoteFlow() const
    {
        for (int row = 0; row < session().flows.rowCount(); ++row) {
            const auto ref = std::get<FlowRow>(session().flows.row(row));
            const auto* route = session().reading.route(ref.workload, ref.flow);
            if (design().at(ref.workload).flows[static_cast<std::size_t>(ref.flow)].budget && route
                && !route->working.links.empty())
                return row;
        }
        return -1;
    }

private slots:
    void initTestCase() { m_program.emplace("keyboard_journey"); }
    void init()
    {
        QVERIFY(m_program->open());
        m_hands.emplace(window());
        m_dialogs.emplace();
    }
    void cleanup()
    {
        m_dialogs.reset();
        m_program->close();
    }

    void aFirstPlanFromATemplate_data()
    {
        QTest::addColumn<QString>("key");
        for (const char* key : {"finance", "factory", "logistics", "entertainment", "urban"})
            QTest::newRow(key) << key;
    }
    void aFirstPlanFromATemplate()
    {
        QFETCH(QString, key);
        // 1, 2: its card opens the template with a plan, on the map.
        QVERIFY(hands().goTo("template_" + key));
        hands().press(Qt::Key_Space);
        QVERIFY(!window().isStartShown());
        QVERIFY(waitForPlan());
        QCOMPARE(hands().focusName(), QString("map"));
        const std::string first = hash();
        QVERIFY(!window().findChild<QToolButton*>("verdict")->text().isEmpty());

        // 3: a site goes to another place, by its coordinates.
        const SiteId moved = design().all<Site>().begin()->first;
        const GeoPoint from = design().at(moved).position;
        find(design().at(moved));
        QVERIFY(session().selection.contains(moved));
        hands().press(Qt::Key_Return);
        QVERIFY(hands().goTo("latitude"));
        hands().press(Qt::Key_A, kControl);
        hands().type(QString::number(from.latitudeDeg - 0.21, 'f', 4));
        hands().press(Qt::Key_Return);
        QVERIFY(design().at(moved).position != from);
        QCOMPARE(steps(), 1);

        // 4: the verdict is stale at once, then there is another.
        QVERIFY(session().plan.isStale());
        QVERIFY(waitForPlan());

        // 5: a latency, in the table of flows.
        hands().press(Qt::Key_3, kControl);
        QVERIFY(hands().goTo("flows"));
        const int row = remoteFlow();
        QVERIFY(row >= 0);
        hands().press(Qt::Key_Home, kControl);
        hands().press(Qt::Key_Down, {}, row);
        hands().press(Qt::Key_Right, {}, session().flows.columnOf("budget"));
        hands().press(Qt::Key_F2);
        hands().press(Qt::Key_A, kControl);
        hands().type("1 us");
        hands().press(Qt::Key_Return);
        QTRY_COMPARE(steps(), 2);
        QVERIFY(waitForPlan());
        QVERIFY(session().findings.rowCount() > 0);

        // 6: to an issue; its explanation is there to read, and its fix to press.
        hands().press(Qt::Key_F8);
        IssueDetails& details = window().issues().details();
        for (int i = 0; i < session().findings.rowCount(); ++i) {
            QVERIFY(QTest::qWaitFor([&] { return !details.search().isSearching(); }, kPlanMs));
            if (!details.search().fixes().empty())
                break;
            hands().press(Qt::Key_F8);
        }
        QVERIFY(!session().selection.objects().empty());
        QVERIFY(!details.search().fixes().empty());
        hands().press(Qt::Key_F8, kControl);
        QCOMPARE(hands().focus(), static_cast<QWidget*>(details.button(0)));
        hands().press(Qt::Key_Space);
        QTRY_COMPARE(steps(), 3);
        QVERIFY(waitForPlan());

        // 7: the plan is previewed and applied.
        hands().press(Qt::Key_Return, kBoth);
        QVERIFY(window().map().ghosts());
        const std::size_t racks = design().all<Rack>().size();
        hands().press(Qt::Key_Return, kControl);
        QVERIFY(design().all<Rack>().size() > racks);
        QCOMPARE(steps(), 4);

        QVERIFY(undoesTo(first));
        QCOMPARE(m_dialogs->count(), 0);
    }

    void aPlanFromABlankMap()
    {
        hands().press(Qt::Key_N, kBoth);
        QVERIFY(!window().isStartShown());
        QCOMPARE(hands().focusName(), QString("map"));
        const std::string first = hash();

        // 1: four sites by their coordinates; each time the tool goes back by itself.
        for (const char* at : {"34.69,135.50", "35.68,139.77", "33.59,130.40", "35.18,136.90"}) {
            hands().press(Qt::Key_S);
            QCOMPARE(window().map().tool(), ToolKind::PlaceSite);
            hands().type(at);
            hands().press(Qt::Key_Return);
            QCOMPARE(window().map().tool(), ToolKind::Select);
        }
        QCOMPARE(design().all<Site>().size(), std::size_t(4));
        const Site osaka = siteAt(34.69, 135.50);
        const Site tokyo = siteAt(35.68, 139.77);
        const Site nagoya = siteAt(35.18, 136.90);

        // 2: a link with two waypoints, one of them taken back.
        find(osaka);
        QVERIFY(session().selection.contains(osaka.id));
        hands().press(Qt::Key_L);
        hands().type("34.70,136.10");
        hands().press(Qt::Key_Return);
        hands().type("34.90,136.50");
        hands().press(Qt::Key_Return);
        hands().press(Qt::Key_Backspace);
        hands().type(QString::fromStdString(nagoya.name).left(4));
        const QString told = window().map().tip().join('\n');
        hands().press(Qt::Key_Return);
        QCOMPARE(design().all<Link>().size(), std::size_t(1));
        const Link drawn = design().all<Link>().begin()->second;
        QCOMPARE(drawn.from, osaka.id);
        QCOMPARE(drawn.to, nagoya.id);
        QCOMPARE(drawn.waypoints, (std::vector<GeoPoint>{{34.70, 136.10}}));
        // What was told while it was drawn is what the link has come to have.
        QVERIFY2(told.contains(quantityText(propagation(design(), drawn))), qPrintable(told));
        QVERIFY2(told.contains(quantityText(fiberLength(design(), drawn))), qPrintable(told));
        const FiberType* glass = continua::find(design().catalog().fibers, drawn.fiber);
        QVERIFY(std::abs(propagation(design(), drawn).inMs()
                         - glass->latencyPerKm.inMs() * fiberLength(design(), drawn).inKm())
                < 0.01);
        QCOMPARE(window().map().tool(), ToolKind::Select);

        // Moving one end keeps the waypoint, moving both takes it along.
        find(nagoya);
        hands().press(Qt::Key_Up, Qt::ShiftModifier);
        QVERIFY(design().at(nagoya.id).position != nagoya.position);
        QCOMPARE(design().at(drawn.id).waypoints, drawn.waypoints);
        hands().press(Qt::Key_A, kControl);
        hands().press(Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(design().at(osaka.id).position != osaka.position);
        QVERIFY(design().at(drawn.id).waypoints != drawn.waypoints);

        // 3: another link, its end chosen with the arrows.
        find(nagoya);
        hands().press(Qt::Key_L);
        hands().press(Qt::Key_Right);
        hands().press(Qt::Key_Return);
        QCOMPARE(design().all<Link>().size(), std::size_t(2));
        QVERIFY(std::any_of(
            design().all<Link>().begin(), design().all<Link>().end(), [&](const auto& entry) {
                return entry.second.from == nagoya.id && entry.second.to == tokyo.id;
            }));

        // 4: a kit from the catalog, put up at a site.
        find(nagoya);
        hands().press(Qt::Key_2, kControl);
        QVERIFY(hands().goTo("catalogSearch"));
        hands().type("ORv3");
        QVERIFY(hands().goTo("catalogList"));
        hands().press(Qt::Key_Down);
        hands().press(Qt::Key_Return);
        QCOMPARE(design().all<Rack>().size(), std::size_t(1));
        QCOMPARE(design().all<Rack>().begin()->second.site, nagoya.id);

        // 5: two workloads, each named where it is made.
        hands().press(Qt::Key_3, kControl);
        for (const char* name : {"Vision", "Billing"}) {
            hands().press(Qt::Key_W, kBoth);
            QCOMPARE(hands().focusName(), QString("name"));
            hands().press(Qt::Key_A, kControl);
            hands().type(name);
            hands().press(Qt::Key_Return);
        }
        QCOMPARE(design().all<Workload>().size(), std::size_t(2));
        for (const auto& [id, workload] : design().all<Workload>())
            QVERIFY(workload.name == "Vision" || workload.name == "Billing");

        // 6: the verdict.
        QVERIFY(waitForPlan());
        QCOMPARE(window().findChild<QToolButton*>("verdict")->text(), QString("Feasible"));
        QVERIFY(session().plan.plan()->unserved.empty());

        QVERIFY(undoesTo(first));
        QCOMPARE(m_dialogs->count(), 0);
    }

    void aLinkBegunWithKeysIsGivenUpWithEscape()
    {
        hands().press(Qt::Key_N, kBoth);
        for (const char* at : {"34.69,135.50", "35.68,139.77"}) {
            hands().press(Qt::Key_S);
            hands().type(at);
            hands().press(Qt::Key_Return);
        }
        hands().press(Qt::Key_L);
        hands().type("no such site");
        hands().press(Qt::Key_Return);
        QVERIFY(design().all<Link>().empty());
        hands().press(Qt::Key_Escape);
        QCOMPARE(window().map().tool(), ToolKind::DrawLink);
        hands().press(Qt::Key_Escape);
        QCOMPARE(window().map().tool(), ToolKind::Select);
        QVERIFY(design().all<Link>().empty());
    }
};

QTEST_MAIN(TestKeyboardJourney)
#include "tst_keyboard_journey.moc"
