// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/refusals.h"
#include "core/interchange/project_json.h"
#include "tests/support/program.h"
#include "ui/map/map_view.h"
#include "ui/panels/issue_details.h"
#include "ui/panels/issues_panel.h"
#include "ui/panels/sheet_view.h"
#include "ui/panels/table_panel.h"
#include "ui/panels/why_panel.h"
#include "ui/shell/toast.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTimer>

using namespace continua;
using namespace continua::ui;

namespace {

constexpr int kPlanMs = 60'000;  // A debug build on a busy machine.

}  // namespace

/// "Why not here?" from the map, the table and an issue, through the real widgets, to a repair that
/// works and is taken back.
class TestWhyJourney : public QObject {
    Q_OBJECT

    std::optional<test::Program> m_program;

    Session& session() const { return m_program->session(); }
    MainWindow& window() const { return m_program->window(); }
    WhyPanel& why() const { return window().why(); }
    const std::optional<PlaceAnswer>& answer() const { return why().question().answer(); }
    std::string hash() const { return interchange::designHash(session().document.design()); }
    template <class Widget>
    Widget* part(const char* name) const
    {
        return why().findChild<Widget*>(QString::fromLatin1(name));
    }
    bool isAnswered() const { return answer() && !why().question().isAsked(); }
    bool open(const char* key)
    {
        window().openTemplate(QString::fromLatin1(key));
        return QTest::qWaitFor([&] { return m_program->isPlanned(); }, kPlanMs);
    }
    /// A replica, and a site that refuses it for a reason that is no rule; nothing if none.
    std::optional<explain::Berth> refusedBerth()
    {
        explain::Survey survey(session().plan.plannedDesign(), session().plan.plan());
        for (const auto& [id, workload] : session().document.design().all<Workload>())
            for (int i = 0; i < static_cast<int>(workload.replicas.size()); ++i)
                for (const auto& [site, row] : session().document.design().all<Site>()) {
                    const auto refusals = explain::whyNotHere(survey, id, i, site);
                    IdSource ids(1);
                    if (!refusals.empty() && explain::repairFor(survey, {id, i, site}, ids))
                        return explain::Berth{id, i, site};
                }
        return std::nullopt;
    }
    /// Chooses the first entry of the next menu that begins with these words.
    void chooseInMenu(const QString& begin)
    {
        QTimer::singleShot(0, this, [begin] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            QVERIFY(menu);
            for (QAction* action : menu->actions()) {
                if (!action->text().startsWith(begin))
                    continue;
                menu->setActiveAction(action);
                QTest::keyClick(menu, Qt::Key_Return);
                return;
            }
            menu->close();
            QFAIL("no such entry");
        });
    }
    void rightClick(SiteId site)
    {
        MapView& map = window().map();
        const QPoint at = map.pixelsOf(session().document.design().at(site).position).toPoint();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, map.mapToGlobal(at));
        QApplication::sendEvent(&map, &event);
    }

private slots:
    void initTestCase() { m_program.emplace("why"); }
    void init() { QVERIFY(m_program->open()); }
    void cleanup() { m_program->close(); }

    void aRightClickOnASiteSaysWhyNotHereAndItsRepairMendsIt_data()
    {
        QTest::addColumn<QString>("key");
        for (const char* key : {"finance", "factory", "logistics", "entertainment", "urban"})
            QTest::newRow(key) << key;
    }
    void aRightClickOnASiteSaysWhyNotHereAndItsRepairMendsIt()
    {
        QFETCH(QString, key);
        QVERIFY(open(key.toLatin1()));
        const auto berth = refusedBerth();
        QVERIFY(berth);
        session().selection.set(berth->workload);
        window().map().reveal(berth->site);
        chooseInMenu(berth->replica == 0 ? QStringLiteral("Why Not")
                                         : QStringLiteral("Why Not Here"));
        rightClick(berth->site);
        QCOMPARE(window().bottomTabs().currentWidget(), &why());
        why().ask(*berth);
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), kPlanMs);

        // Every failed rule is a row with its figures.
        auto* rules = part<QTableWidget>("why_rules");
        QVERIFY(rules->isVisible());
        QCOMPARE(rules->rowCount(), static_cast<int>(answer()->refusals.size()));
        QVERIFY(rules->rowCount() > 0);
        for (int row = 0; row < rules->rowCount(); ++row)
            QVERIFY(!rules->item(row, 0)->text().isEmpty()
                    && !rules->item(row, 1)->text().isEmpty());
        QVERIFY(!part<QLabel>("why_steps")->text().isEmpty());
        QVERIFY(answer()->there);
        QVERIFY(!part<QLabel>("why_price")->text().isEmpty());

        // Carried out, nothing speaks against it; one step back and all is as it was.
        const std::string before = hash();
        const int steps = session().document.undoStack().count();
        auto* carryOut = part<QPushButton>("why_carry_out");
        QVERIFY(carryOut->isVisible() && carryOut->isEnabled());
        QTest::mouseClick(carryOut, Qt::LeftButton);
        QCOMPARE(session().document.undoStack().count(), steps + 1);
        QVERIFY(hash() != before);
        QVERIFY(!carryOut->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isPlanned() && isAnswered(), kPlanMs);
        QVERIFY(answer()->refusals.empty());
        session().document.undoStack().undo();
        QCOMPARE(hash(), before);
    }

    void pinnedHereItRunsHere()
    {
        QVERIFY(open("urban"));
        const auto berth = refusedBerth();
        QVERIFY(berth);
        window().bottomTabs().setCurrentWidget(&why());
        why().ask(*berth);
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), kPlanMs);
        const int steps = session().document.undoStack().count();
        QTest::mouseClick(part<QPushButton>("why_pin"), Qt::LeftButton);
        QCOMPARE(session().document.undoStack().count(), steps + 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isPlanned() && isAnswered(), kPlanMs);
        QVERIFY(answer()->runsHere);
        QVERIFY(!part<QPushButton>("why_pin")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered() && answer()->why, kPlanMs);
    }

    void theTableOfSitesAsksTheSame()
    {
        QVERIFY(open("finance"));
        const auto berth = refusedBerth();
        QVERIFY(berth);
        session().selection.set(berth->workload);
        window().bottomTabs().setCurrentWidget(&window().sitesTable());
        window().sitesTable().choose(berth->site);
        chooseInMenu(QStringLiteral("Why Not"));
        emit window().sitesTable().view()->customContextMenuRequested({20, 5});
        QCOMPARE(window().bottomTabs().currentWidget(), &why());
        QVERIFY(why().question().berth());
        QVERIFY(why().question().berth()->site == berth->site);
        QVERIFY(why().question().berth()->workload == berth->workload);
    }

    void anEditTakesTheAnswerAwayAndTheNextPlanBringsItBack()
    {
        QVERIFY(open("finance"));
        const auto berth = refusedBerth();
        QVERIFY(berth);
        window().bottomTabs().setCurrentWidget(&why());
        why().ask(*berth);
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), kPlanMs);
        Site site = session().document.design().at(berth->site);
        const Site before = site;
        site.name = "Another name";
        QVERIFY(session().document.push(ChangeSet().replace(before, site), "Rename"));
        QVERIFY(!answer());
        QVERIFY(!part<QPushButton>("why_carry_out")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), kPlanMs);
    }

    void stoppingKeepsTheRulesThatAreKnown()
    {
        QVERIFY(open("urban"));
        const auto berth = refusedBerth();
        QVERIFY(berth);
        window().bottomTabs().setCurrentWidget(&why());
        why().ask(*berth);
        QTRY_VERIFY_WITH_TIMEOUT(answer(), kPlanMs);
        if (why().question().isAsked())
            QTest::mouseClick(part<QPushButton>("why_stop"), Qt::LeftButton);
        QTRY_VERIFY(!why().question().isAsked());
        QVERIFY(answer());
        QVERIFY(!answer()->refusals.empty());
    }

    void aDeletedSiteEndsTheQuestion()
    {
        QVERIFY(open("finance"));
        const auto berth = refusedBerth();
        QVERIFY(berth);
        window().bottomTabs().setCurrentWidget(&why());
        why().ask(*berth);
        session().selection.set(berth->site);
        window().actions().at(Command::Delete)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isPlanned() && !why().question().berth(), kPlanMs);
        QVERIFY(!answer());
    }
};

QTEST_MAIN(TestWhyJourney)
#include "tst_why_journey.moc"
