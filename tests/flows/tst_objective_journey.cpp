// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/cost_model.h"
#include "core/verify/verify.h"
#include "tests/support/program.h"

#include <QLabel>
#include <QToolButton>

using namespace continua;
using namespace continua::ui;

namespace {

constexpr int kPlanMs = 120'000;  // A debug build on a busy machine.

}  // namespace

/// Plans for least cost, energy, carbon, latency and all of them weighted, as one chooses.
class TestObjectiveJourney : public QObject {
    Q_OBJECT

    std::optional<test::Program> m_program;

    Session& session() const { return m_program->session(); }
    MainWindow& window() const { return m_program->window(); }
    template <class Widget>
    QString text(const char* name) const
    {
        return window().findChild<Widget*>(QString::fromLatin1(name))->text();
    }
    Plan planFor(Command aim) const
    {
        window().actions().at(aim)->trigger();
        if (!QTest::qWaitFor([&] { return m_program->isPlanned(); }, kPlanMs))
            qFatal("not planned");
        return *session().plan.plan();
    }

private slots:
    void initTestCase() { m_program.emplace("objective"); }
    void init()
    {
        QVERIFY(m_program->open());
        window().openTemplate("logistics");
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isPlanned(), kPlanMs);
    }
    void cleanup() { m_program->close(); }

    void anotherAimIsPlannedAndShown_data()
    {
        QTest::addColumn<Command>("aim");
        QTest::addColumn<Objective>("objective");
        QTest::addColumn<QString>("word");
        QTest::newRow("energy") << Command::AimAtEnergy << Objective::Energy << "Energy";
        QTest::newRow("carbon") << Command::AimAtCarbon << Objective::Carbon << "Carbon";
        QTest::newRow("latency") << Command::AimAtLatency << Objective::Latency << "Latency";
        QTest::newRow("weighted") << Command::AimAtWeighted << Objective::Weighted << "Weighted";
    }
    void anotherAimIsPlannedAndShown()
    {
        QFETCH(Command, aim);
        QFETCH(Objective, objective);
        QFETCH(QString, word);
        const Plan cheapest = *session().plan.plan();
        QCOMPARE(text<QToolButton>("verdict_aim"), QString("Aim: Cost"));
        const Plan plan = planFor(aim);
        QCOMPARE(plan.objectiveKind, objective);
        QVERIFY(verify::verify(session().document.design(), plan).empty());
        QVERIFY(window().actions().at(aim)->isChecked());
        QCOMPARE(text<QToolButton>("verdict_aim"), QString("Aim: %1").arg(word));
        QVERIFY(text<QLabel>("verdict_bound").startsWith(word));
        if (objective == Objective::Carbon)
            QVERIFY(footprint(plan).carbonPerYear <= footprint(cheapest).carbonPerYear);
        if (objective == Objective::Energy)
            QVERIFY(footprint(plan).perYear <= footprint(cheapest).perYear);
        QCOMPARE(planFor(Command::AimAtCost).objective, cheapest.objective);
        QVERIFY(text<QLabel>("verdict_bound").startsWith("no "));
    }
};

QTEST_MAIN(TestObjectiveJourney)
#include "tst_objective_journey.moc"
