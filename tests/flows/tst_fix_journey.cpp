// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/project_json.h"
#include "tests/support/program.h"
#include "ui/panels/issue_details.h"
#include "ui/panels/issues_panel.h"
#include "ui/panels/question_view.h"
#include "ui/shell/toast.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

using namespace continua;
using namespace continua::ui;

namespace {

constexpr int kPlanMs = 60'000;  // A debug build on a busy machine; the budget is the benchmark's.

bool isError(const rules::Finding& finding) { return finding.severity == rules::Severity::Error; }

}  // namespace

/// From an issue to a fix that works, by keyboard and by menu, through the real widgets.
class TestFixJourney : public QObject {
    Q_OBJECT

    std::optional<test::Program> m_program;

    Session& session() const { return m_program->session(); }
    MainWindow& window() const { return m_program->window(); }
    IssueDetails& details() const { return window().issues().details(); }
    std::string hash() const { return interchange::designHash(session().document.design()); }
    QAction* action(Command command) const { return window().actions().at(command); }
    std::size_t unserved() const { return session().plan.plan()->unserved.size(); }
    bool stands(const rules::Finding& finding) const
    {
        const auto& findings = session().plan.outcome()->findings;
        return std::any_of(findings.begin(), findings.end(), [&](const rules::Finding& now) {
            return now.kind == finding.kind && now.subject == finding.subject
                && now.index == finding.index;
        });
    }
    /// Opens a template, goes to its first issue and waits until all its fixes were tried.
    rules::Finding firstIssue(const QString& key)
    {
        window().openTemplate(key);
        if (!QTest::qWaitFor([&] { return m_program->isPlanned(); }, kPlanMs))
            return {};
        QTest::keyClick(&window(), Qt::Key_F8);
        const rules::Finding finding = session().findings.finding(0);
        if (!QTest::qWaitFor([&] { return !details().search().isSearching(); }, kPlanMs))
            return {};
        return finding;
    }

private slots:
    void initTestCase() { m_program.emplace("fixes"); }
    void init() { QVERIFY(m_program->open()); }
    void cleanup() { m_program->close(); }

    void theFirstFixOfTheFirstErrorServesItAndIsTakenBack_data()
    {
        QTest::addColumn<QString>("key");
        for (const char* key : {"finance", "factory", "logistics", "entertainment", "urban"})
            QTest::newRow(key) << key;
    }
    void theFirstFixOfTheFirstErrorServesItAndIsTakenBack()
    {
        QFETCH(QString, key);
        const rules::Finding finding = firstIssue(key);
        QVERIFY(isError(finding));
        const std::string before = hash();
        const std::size_t unservedBefore = unserved();
        const auto& fixes = details().search().fixes();
        QVERIFY(!fixes.empty());
        QVERIFY(std::is_sorted(fixes.begin(), fixes.end(),
                               [](const auto& a, const auto& b) { return a.price < b.price; }));

        // By keyboard alone: to the fixes, and press the first.
        QTest::keyClick(&window(), Qt::Key_F8, Qt::ControlModifier);
        auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
        QCOMPARE(button, details().button(0));
        const int steps = session().document.undoStack().count();
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_COMPARE(session().document.undoStack().count(), steps + 1);
        QVERIFY(!session().document.undoStack().undoText().isEmpty());
        QVERIFY(window().toast().isVisible());
        QVERIFY(hash() != before);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isPlanned(), kPlanMs);
        QVERIFY(!stands(finding));
        QVERIFY(unserved() < unservedBefore);

        // The toast takes it back.
        auto* undo = window().toast().findChild<QPushButton*>();
        QVERIFY(undo && undo->isVisible());
        QTest::mouseClick(undo, Qt::LeftButton);
        QCOMPARE(hash(), before);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isPlanned(), kPlanMs);
        QVERIFY(stands(finding));
    }

    void theMenuOfAnIssueHoldsItsFixes()
    {
        QVERIFY(isError(firstIssue("urban")));
        const std::size_t count = details().search().fixes().size();
        QVERIFY(count > 0);
        const std::string before = hash();
        QTimer::singleShot(0, this, [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            QVERIFY(menu);
            QCOMPARE(menu->actions().size(), static_cast<qsizetype>(count + 4));
            menu->setActiveAction(menu->actions().back());
            QTest::keyClick(menu, Qt::Key_Return);
        });
        emit window().issues().view()->customContextMenuRequested({20, 5});
        QTRY_VERIFY(hash() != before);
    }

    void anEditDisarmsFixesUntilThePlanIsMadeAnew()
    {
        const rules::Finding finding = firstIssue("urban");
        QVERIFY(isError(finding));
        QVERIFY(!details().search().fixes().empty());
        const Design& design = session().document.design();
        const Site before = design.all<Site>().begin()->second;
        Site after = before;
        after.name = "Another name";
        QVERIFY(session().document.push(ChangeSet().replace(before, after), "Rename"));
        QVERIFY(details().search().fixes().empty());
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isPlanned(), kPlanMs);
        // The same issue is still the chosen one, and its fixes come again.
        QTRY_VERIFY_WITH_TIMEOUT(!details().search().fixes().empty(), kPlanMs);
        QVERIFY(window().issues().view()->currentIndex().isValid());
    }

    void anUnservedDemandNamesTheSmallestConflictAndLeadsToItsObjects()
    {
        const rules::Finding finding = firstIssue("finance");
        QVERIFY(isError(finding));
        auto* view = details().findChild<QuestionView*>();
        QVERIFY(view);
        QTRY_VERIFY_WITH_TIMEOUT(!view->links().empty(), kPlanMs);
        QVERIFY(!view->answer().text().isEmpty());
        session().selection.clear();
        QPushButton* link = view->links().front();
        QVERIFY(!link->text().isEmpty());
        details().ensureWidgetVisible(link);
        QTest::mouseClick(link, Qt::LeftButton);
        QTRY_VERIFY(!session().selection.objects().empty());
    }

    void whatNeedsNoMendingSaysSo()
    {
        window().openTemplate("urban");
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isPlanned(), kPlanMs);
        const auto& findings = session().plan.outcome()->findings;
        const auto trap =
            std::find_if(findings.begin(), findings.end(), [](const rules::Finding& finding) {
                return finding.kind == rules::FindingKind::TrapTopology;
            });
        QVERIFY(trap != findings.end());
        details().show(*trap);
        auto* note = details().findChild<QLabel*>("fixes_note");
        QVERIFY(note && note->isVisibleTo(&details()));
        QVERIFY(!note->text().isEmpty());
        QVERIFY(details().search().fixes().empty());
    }
};

QTEST_MAIN(TestFixJourney)
#include "tst_fix_journey.moc"
