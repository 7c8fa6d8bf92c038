// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/program_services.h"
#include "ui/panels/field_editor.h"
#include "ui/panels/inspector.h"
#include "ui/panels/question_view.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace continua;
using namespace continua::ui;

class TestInspector : public QObject {
    Q_OBJECT

    const Services m_services = test::programServices();
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Inspector> m_inspector;

    const Design& design() const { return m_session->document.design(); }
    SiteId site(int index) const
    {
        return std::get<SiteId>(siteRows(design())[static_cast<std::size_t>(index)]);
    }
    QLineEdit* line(const QString& key) const
    {
        return m_inspector->editor(key)->findChild<QLineEdit*>(key);
    }
    QLabel* problem(const QString& key) const
    {
        return m_inspector->editor(key)->findChild<QLabel*>("problem");
    }
    void type(const QString& key, const QString& text)
    {
        line(key)->setFocus();
        line(key)->selectAll();
        QTest::keyClicks(line(key), text);
        QTest::keyClick(line(key), Qt::Key_Return);
    }

private slots:
    void init()
    {
        m_session = std::make_unique<Session>(m_services);
        m_session->file.begin(*m_services.openTemplate(QStringLiteral("factory")));
        m_inspector = std::make_unique<Inspector>(m_session->document, m_session->selection,
                                                  m_session->reading, m_session->plan,
                                                  m_session->services.sentence);
        m_inspector->resize(320, 800);
        m_inspector->show();
        QApplication::setActiveWindow(m_inspector.get());
    }
    void cleanup()
    {
        m_inspector.reset();
        m_session.reset();
    }

    void anotherProjectMayTakeThePlaceOfTheOneWithASelection()
    {
        m_session->selection.set(design().all<Workload>().begin()->first);
        m_session->file.begin(*m_services.openTemplate(QStringLiteral("urban")));
        QVERIFY(m_session->selection.objects().empty());
        QVERIFY(m_inspector->editor("title"));
    }

    void showsAssumptionsWhenNothingIsSelected()
    {
        QVERIFY(m_inspector->editor("title"));
        for (const auto& [id, assumption] : design().all<Assumption>())
            QVERIFY2(m_inspector->editor(QString::fromStdString(assumption.key)),
                     assumption.key.c_str());
    }

    void saysWhyAReplicaRunsWhereItDoesAndWhatRunsOutFirstThere()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_session->plan.isSettled(), 30000);
        const Placement placed = m_session->plan.plan()->placements.front();
        m_session->selection.set(placed.workload);
        const auto views = m_inspector->findChildren<QuestionView*>();
        QCOMPARE(views.size(), qsizetype(design().at(placed.workload).replicas.size()));
        QVERIFY(views[placed.replica]->answer().text().isEmpty());
        views[placed.replica]->button()->click();
        QVERIFY(!views[placed.replica]->button()->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(views[placed.replica]->answer().text().contains('\n'), 60000);
        m_session->selection.set(placed.site);
        auto* room = m_inspector->findChild<QuestionView*>();
        QVERIFY(room && !room->button());
        QTRY_VERIFY_WITH_TIMEOUT(room->answer().text().contains("Demand here"), 30000);
    }

    void keepsABadEntryMarksItAndChangesNothing()
    {
        m_session->selection.set(site(0));
        const Design before = design();
        type("latitude", "351.8");
        QCOMPARE(line("latitude")->text(), "351.8");
        QCOMPARE(line("latitude")->property("look").toString(), "bad");
        QVERIFY(problem("latitude")->text().contains("351.8"));
        QVERIFY(design() == before);
        QTest::keyClick(line("latitude"), Qt::Key_Escape);
        QVERIFY(problem("latitude")->text().isEmpty());
        type("latitude", "35.25");
        QCOMPARE(design().at(site(0)).position.latitudeDeg, 35.25);
    }

    void entriesWithoutLeavingTheFieldAreOneStep()
    {
        m_session->selection.set(site(0));
        type("name", "First");
        type("name", "Second");
        QCOMPARE(m_session->document.undoStack().count(), 1);
        line("code")->setFocus();
        type("name", "Third");
        QCOMPARE(m_session->document.undoStack().count(), 2);
    }

    void severalSitesShowMixedAndChangeTogether()
    {
        m_session->selection.set({site(0), site(1)});
        QVERIFY(line("latitude")->text().isEmpty());
        QCOMPARE(line("latitude")->placeholderText(), "mixed");
        type("it_power", "321 kW");
        for (const int i : {0, 1})
            QCOMPARE(siteLimits(design(), design().at(site(i))).itPower.inKw(), 321.0);
        QCOMPARE(m_session->document.undoStack().count(), 1);
    }

    void anOverriddenFigureHasAWayBack()
    {
        m_session->selection.set(site(0));
        type("floor_load", "777");
        auto* reset = m_inspector->editor("floor_load")->findChild<QToolButton*>();
        QVERIFY(reset->isVisibleTo(m_inspector.get()));
        QTest::mouseClick(reset, Qt::LeftButton);
        QVERIFY(!design().at(site(0)).overrides.floorLoad);
        QVERIFY(!reset->isVisibleTo(m_inspector.get()));
    }

    void theLaunchPowerOfALinkIsAutomaticUntilItIsSet()
    {
        const LinkId link = findLink(design(), design().all<Link>().begin()->second.code)->id;
        m_session->selection.set(link);
        QCOMPARE(line("launch_power")->text(), QString("Automatic (LOGO)"));
        auto* reset = m_inspector->editor("launch_power")->findChild<QToolButton*>();
        QVERIFY(!reset->isVisibleTo(m_inspector.get()));
        type("launch_power", "-1.5");
        QCOMPARE(design().at(link).launchPer50Ghz, std::optional(OpticalLevel::fromDbm(-1.5)));
        QVERIFY(line("launch_power")->text().contains("dBm"));
        // More than amplifiers can put out is kept, and what becomes of it is said.
        type("launch_power", "19 dBm");
        QVERIFY(line("launch_power")->toolTip().contains("no more than"));
        QTest::mouseClick(reset, Qt::LeftButton);
        QVERIFY(!design().at(link).launchPer50Ghz);
        type("launch_power", "300");
        QVERIFY(!problem("launch_power")->text().isEmpty());
        QVERIFY(!design().at(link).launchPer50Ghz);
        QTest::keyClick(line("launch_power"), Qt::Key_Escape);
        type("launch_power", "2");
        line("launch_power")->clear();
        QTest::keyClick(line("launch_power"), Qt::Key_Return);
        QVERIFY(!design().at(link).launchPer50Ghz);
    }

    void aPinIsSetAndTakenBack()
    {
        m_session->selection.set(site(0));
        auto* use = m_inspector->editor("pin")->findChild<QComboBox*>("pin");
        QCOMPARE(use->currentIndex(), 0);
        const auto pins = design().all<Pin>().size();
        use->setCurrentIndex(1);
        emit use->textActivated(use->currentText());
        QCOMPARE(design().all<Pin>().size(), pins + 1);
        m_session->document.undoStack().undo();
        QCOMPARE(design().all<Pin>().size(), pins);
        QCOMPARE(m_inspector->editor("pin")->findChild<QComboBox*>("pin")->currentIndex(), 0);
    }

    void scrollingChoosesNothing()
    {
        m_session->selection.set(site(0));
        const Design before = design();
        for (const char* key : {"kind", "status", "pin"}) {
            auto* list = m_inspector->editor(key)->findChild<QComboBox*>(key);
            QVERIFY(list);
            QWheelEvent wheel(list->rect().center(), list->mapToGlobal(list->rect().center()), {},
                              {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(list, &wheel);
            QVERIFY(!list->hasFocus());
        }
        QVERIFY(design() == before);
    }

    void everythingThatTakesTheKeyboardHasAName()
    {
        for (const RowRef& row : workloadRows(design()))
            m_session->selection.set(subjectOf(row));
        for (const QWidget* widget : m_inspector->widget()->findChildren<QWidget*>()) {
            // Lists of combo boxes are windows of Qt's own.
            if (widget->window() != m_inspector->window()
                || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
