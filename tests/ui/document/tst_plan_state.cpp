// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/approvals.h"
#include "tests/support/program_services.h"
#include "ui/shell/session.h"
#include "ui/shell/verdict_bar.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <mutex>
#include <semaphore>

using namespace continua;
using namespace continua::ui;

namespace {

constexpr int kStaleMs = 100;  ///< An answer must be seen to be of before by then.

/// A planner that hands out one draft and then waits for a word.
struct SteppedPlanner {
    std::counting_semaphore<> goOn{0};

    PlanState::Planner planner()
    {
        return [this](const Design&, const PlanState::Aim&, JobControl& control,
                      const PlanState::Draft& draft) -> Result<PlanOutcome> {
            draft(Plan{.objective = 10.0, .lowerBound = 5.0});
            while (!control.stopRequested() && !goOn.try_acquire_for(std::chrono::milliseconds(1)))
                control.report(0.5);
            return PlanOutcome{Plan{.objective = 8.0, .lowerBound = 7.0}, {}};
        };
    }
};

void addSite(ProjectDocument& document)
{
    const Site site{.id = document.ids().next<Site>(), .code = "N", .name = "New"};
    QVERIFY(document.push(ChangeSet().insert(site), "Place"));
}

}  // namespace

/// The plan that follows the document: drafts, staleness, what becomes of old runs.
class TestPlanState : public QObject {
    Q_OBJECT

    Services services() { return test::programServices(); }

private slots:
    void theFirstPlanIsShownWhileTheSearchGoesOn()
    {
        SteppedPlanner stepped;
        ProjectDocument document(blankDesign(services().catalog));
        PlanState state(document, stepped.planner());
        QSignalSpy changed(&state, &PlanState::changed);
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(state.outcome()->isDraft);
        QCOMPARE(state.plan()->objective, 10.0);
        QVERIFY(state.isPlanning());
        QVERIFY(!state.isStale());
        QVERIFY(!state.isSettled());
        stepped.goOn.release();
        QTRY_VERIFY(state.isSettled());
        QCOMPARE(state.plan()->objective, 8.0);
        QCOMPARE(changed.count(), 2);
    }

    void anEditMakesTheAnswerStaleAtOnceAndTheBarShowsIt()
    {
        SteppedPlanner stepped;
        stepped.goOn.release();
        ProjectDocument document(blankDesign(services().catalog));
        PlanState state(document, stepped.planner());
        PlanLimits limits(state);
        PlanPreview preview(document, state);
        VerdictBar bar(state, limits, preview);
        QTRY_VERIFY(state.isSettled());
        auto* cost = bar.findChild<QLabel*>("verdict_cost");
        QVERIFY(cost && !cost->property("stale").toBool());
        QSignalSpy staled(&state, &PlanState::staled);
        QElapsedTimer clock;
        clock.start();
        addSite(document);
        QTRY_VERIFY_WITH_TIMEOUT(cost->property("stale").toBool(), kStaleMs);
        QVERIFY(clock.elapsed() < kStaleMs);
        QCOMPARE(staled.count(), 1);
        QVERIFY(state.isStale());
        stepped.goOn.release();
        QTRY_VERIFY(state.isSettled());
        QVERIFY(!cost->property("stale").toBool());
    }

    void anEditWhileTheSearchGoesOnEndsItAndItsAnswerIsNotTaken()
    {
        SteppedPlanner stepped;
        ProjectDocument document(blankDesign(services().catalog));
        PlanState state(document, stepped.planner());
        QTRY_VERIFY(state.outcome());
        addSite(document);  // The run of before ends by itself: it was told to stop.
        QVERIFY(state.isStale());
        QTRY_VERIFY(!state.isStale());
        QVERIFY(state.outcome()->isDraft);
        QCOMPARE(state.plannedDesign().all<Site>().size(), std::size_t(1));
        stepped.goOn.release();
        QTRY_VERIFY(state.isSettled());
    }

    void remarksKeepTheAnswerAndMarkWhatIsApproved()
    {
        Session session(services());
        const Result<Design> design = session.services.openTemplate("finance");
        QVERIFY(design);
        session.document.reset(*design);
        QTRY_VERIFY_WITH_TIMEOUT(session.plan.isSettled(), 60'000);
        const rules::Finding first = session.plan.outcome()->findings.front();
        QSignalSpy staled(&session.plan, &PlanState::staled);
        QSignalSpy changed(&session.plan, &PlanState::changed);
        const auto push = [&](const ChangeSet& edit) {
            QVERIFY(session.document.push(edit, "remark"));
            QVERIFY(session.plan.isSettled());
            QCOMPARE(session.plan.plannedWhole(), session.document.design());
        };
        Approval approval = rules::approvalOf(first);
        approval.id = {7};
        approval.reason = "as intended";
        push(ChangeSet().insert(approval));
        QCOMPARE(session.plan.outcome()->findings.front().approval, std::string("as intended"));
        push(ChangeSet().insert(Note{.id = {8}, .position = {35.0, 139.0}, .text = "look"}));
        Site noted = session.document.design().all<Site>().begin()->second;
        noted.notes = "seen";
        noted.diagram = DiagramPoint{1.0, 2.0};
        push(ChangeSet().replace(session.document.design().at(noted.id), noted));
        session.document.undoStack().setIndex(0);
        QVERIFY(session.plan.isSettled());
        QVERIFY(session.plan.outcome()->findings.front().isOpen());
        QCOMPARE(staled.count(), 0);
        QCOMPARE(changed.count(), 6);
    }

    void whatIsTakenBackHasItsAnswerAtOnce()
    {
        SteppedPlanner stepped;
        stepped.goOn.release();
        ProjectDocument document(blankDesign(services().catalog));
        PlanState state(document, stepped.planner());
        QTRY_VERIFY(state.isSettled());
        addSite(document);
        QVERIFY(state.isStale());
        document.undoStack().undo();
        QVERIFY(state.isSettled());
        stepped.goOn.release();  // The run that was begun ends and is not taken.
        QTest::qWait(100);
        QVERIFY(state.isSettled());
    }

    void destroyingItWhileItPlansIsSafe()
    {
        SteppedPlanner stepped;
        ProjectDocument document(blankDesign(services().catalog));
        {
            PlanState state(document, stepped.planner());
            QTRY_VERIFY(state.isPlanning());
        }
        QCoreApplication::processEvents();
    }

    void theFirstPlanOfATemplateHasFindingsOnlyOfWhatDidNotChange()
    {
        Session session(services());
        const Result<Design> design = session.services.openTemplate("finance");
        QVERIFY(design);
        session.document.reset(*design);
        QTRY_VERIFY_WITH_TIMEOUT(session.plan.isSettled(), 60'000);
        QVERIFY(!session.plan.outcome()->findings.empty());
        // The site of the first finding about a site is edited: its findings are not told again
        // before they have been checked again.
        SiteId site;
        for (const rules::Finding& finding : session.plan.outcome()->findings)
            if (const auto* id = std::get_if<SiteId>(&finding.subject))
                site = *id;
        QVERIFY(site);
        Site after = session.document.design().at(site);
        after.name = "Another name";
        bool sawDraft = false;
        connect(&session.plan, &PlanState::changed, this, [&] {
            if (!session.plan.outcome()->isDraft)
                return;
            sawDraft = true;
            for (const rules::Finding& finding : session.plan.outcome()->findings)
                QVERIFY(finding.subject != rules::Subject(site));
        });
        QVERIFY(session.document.push(
            ChangeSet().replace(session.document.design().at(site), after), "Note"));
        QTRY_VERIFY_WITH_TIMEOUT(session.plan.isSettled(), 60'000);
        QVERIFY(sawDraft);
    }
};

QTEST_MAIN(TestPlanState)
#include "tst_plan_state.moc"
