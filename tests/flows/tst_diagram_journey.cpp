// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/program.h"
#include "ui/map/map_view.h"
#include "ui/shell/actions.h"
#include "ui/shell/toast.h"

#include <QToolButton>

using namespace continua;
using namespace continua::ui;

namespace {

constexpr int kPlanMs = 60'000;

}  // namespace

/// From the map to its diagram and back, by keys, menu and button.
class TestDiagramJourney : public QObject {
    Q_OBJECT

    std::optional<test::Program> m_program;

    Session& session() const { return m_program->session(); }
    MainWindow& window() const { return m_program->window(); }
    MapView& map() const { return window().map(); }

private slots:
    void initTestCase() { m_program.emplace("diagram"); }
    void init()
    {
        QVERIFY(m_program->open());
        window().openTemplate("finance");
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isPlanned(), kPlanMs);
    }
    void cleanup() { m_program->close(); }

    void keysMenuAndButtonSwitch()
    {
        auto* button = window().findChild<QToolButton*>("map_diagram");
        QAction* action = window().actions().at(Command::ShowDiagram);
        QVERIFY(button && !map().isDiagram());
        QTest::keyClick(&window(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(map().isDiagram() && action->isChecked() && button->isChecked());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!map().isDiagram() && !action->isChecked() && !button->isChecked());
        window().actions().at(Command::GoReport)->trigger();
        action->trigger();
        QVERIFY(map().isDiagram() && map().isVisible());
        map().setTool(ToolKind::PlaceSite);
        QVERIFY(!action->isChecked() && !button->isChecked());
    }

    void arrangingIsOneStepThatKeepsThePlan()
    {
        const Design before = session().document.design();
        window().actions().at(Command::ArrangeDiagram)->trigger();
        QVERIFY(map().isDiagram());
        QCOMPARE(session().document.undoStack().count(), 1);
        for (const auto& [id, site] : session().document.design().all<Site>())
            QVERIFY(site.diagram.has_value());
        QVERIFY(m_program->isPlanned());  // At once: places in the diagram change no plan.
        QVERIFY(!session().plan.isStale());
        window().actions().at(Command::ArrangeDiagram)->trigger();  // There is nothing more to do.
        QCOMPARE(session().document.undoStack().count(), 1);
        session().document.undoStack().undo();
        QVERIFY(session().document.design() == before);
    }

    void aSiteFoundInTheListIsShownInTheDiagram()
    {
        map().setDiagram(true);
        for (int i = 0; i < 6; ++i)
            map().zoomIn();
        const Site& site = session().document.design().all<Site>().rbegin()->second;
        session().selection.reveal(rules::Subject{site.id});
        QVERIFY(map().rect().contains(map().pixelsOf(site.id).toPoint()));
        QVERIFY(map().isDiagram());
    }
};

QTEST_MAIN(TestDiagramJourney)
#include "tst_diagram_journey.moc"
