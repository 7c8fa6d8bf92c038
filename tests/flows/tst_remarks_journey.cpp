// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/project_json.h"
#include "core/store/project_file.h"
#include "tests/support/program.h"
#include "ui/map/map_view.h"
#include "ui/panels/field_editor.h"
#include "ui/panels/inspector.h"
#include "ui/panels/issue_details.h"
#include "ui/panels/issues_panel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace continua;
using namespace continua::ui;

namespace {

constexpr int kPlanMs = 60'000;

}  // namespace

/// Notes, failure areas, measuring and approvals, through the real widgets.
class TestRemarksJourney : public QObject {
    Q_OBJECT

    std::optional<test::Program> m_program;

    Session& session() const { return m_program->session(); }
    MainWindow& window() const { return m_program->window(); }
    MapView& map() const { return window().map(); }
    const Design& design() const { return session().document.design(); }
    std::string hash() const { return interchange::designHash(design()); }
    const rules::Finding& finding(int row) const { return session().findings.finding(row); }

    void key(Qt::Key key) { QTest::keyClick(&map(), key); }
    void click(GeoPoint at)
    {
        const QPoint pixels = map().pixelsOf(at).toPoint();
        QTest::mouseMove(&map(), pixels);
        QTest::mouseClick(&map(), Qt::LeftButton, {}, pixels);
    }
    template <class Widget>
    Widget* in(const QWidget& parent, const char* name) const
    {
        return parent.findChild<Widget*>(name);
    }
    FieldEditor* editor(const char* key) const { return window().inspector().editor(key); }
    void approveFirst(const QString& reason)
    {
        QTest::keyClick(&window(), Qt::Key_F8);
        QTest::keyClick(&window(), Qt::Key_F8, Qt::AltModifier);
        auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(line);
        QTest::keyClicks(line, reason);
        QTest::keyClick(line, Qt::Key_Return);
    }

private slots:
    void initTestCase() { m_program.emplace("remarks"); }
    void init()
    {
        QVERIFY(m_program->open());
        window().openTemplate("finance");
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isPlanned(), kPlanMs);
        map().setFocus();
    }
    void cleanup() { m_program->close(); }

    void anAreaIsDrawnAndWhatIsInItFailsTogether()
    {
        const std::string before = hash();
        const Site kanazawa = *findSite(design(), "KNZ");
        const GeoPoint at = kanazawa.position;
        key(Qt::Key_A);
        QCOMPARE(map().tool(), ToolKind::DrawArea);
        for (const GeoPoint corner : {GeoPoint{at.latitudeDeg - 1.0, at.longitudeDeg - 1.0},
                                      GeoPoint{at.latitudeDeg - 1.0, at.longitudeDeg + 1.0},
                                      GeoPoint{at.latitudeDeg + 1.0, at.longitudeDeg + 1.0},
                                      GeoPoint{at.latitudeDeg + 1.0, at.longitudeDeg - 1.0}})
            click(corner);
        key(Qt::Key_Return);
        QCOMPARE(map().tool(), ToolKind::Select);
        QCOMPARE(design().all<RiskArea>().size(), std::size_t(1));
        const RiskArea area = design().all<RiskArea>().begin()->second;
        QVERIFY(session().selection.contains(area.id));
        QCOMPARE(failureDomainsOf(design(), kanazawa).back(), area.name);
        // The inspector names what is in it, and gives it a name of its own.
        QCOMPARE(in<QLabel>(*editor("sites"), "sites")->text(), QString("KNZ"));
        auto* name = editor("name")->findChild<QLineEdit*>();
        QVERIFY(name);
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, "Noto");
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(design().at(area.id).name, std::string("Noto"));
        QCOMPARE(failureDomainsOf(design(), *findSite(design(), "KNZ")).back(),
                 std::string("Noto"));
        session().document.undoStack().setIndex(0);
        QCOMPARE(hash(), before);
    }

    void aNoteIsWrittenSavedAndReadAgain()
    {
        key(Qt::Key_N);
        click({38.0, 134.0});
        QCOMPARE(design().all<Note>().size(), std::size_t(1));
        auto* text = editor("text")->findChild<QPlainTextEdit*>();
        QVERIFY(text);
        QCOMPARE(QApplication::focusWidget(), text);
        QVERIFY(text->textCursor().hasSelection());  // Typing replaces what it says at first.
        QTest::keyClicks(text, "Ask the harbor office");
        map().setFocus();
        QCOMPARE(design().all<Note>().begin()->second.text, std::string("Ask the harbor office"));
        QVERIFY(session().plan.isSettled());  // Words change no plan.
        const std::string file = m_program->folder().toStdString() + "/notes.continua";
        QVERIFY(store::saveProject(session().document.project(), file));
        const Result<Project> again = store::openProject(file);
        QVERIFY(again && again->baseline == design());
        session().selection.clear();
        session().selection.set(rules::Subject{design().all<Note>().begin()->first});
        map().setFocus();
        key(Qt::Key_Delete);
        QVERIFY(design().all<Note>().empty());
    }

    void aMeasuredWayGoesToTheClipboard()
    {
        const std::string before = hash();
        key(Qt::Key_M);
        click(findSite(design(), "ISK")->position);
        click(findSite(design(), "KNZ")->position);
        key(Qt::Key_Return);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.contains("km over the ground") && text.contains("one way"), qPrintable(text));
        key(Qt::Key_Escape);
        key(Qt::Key_Escape);
        QCOMPARE(map().tool(), ToolKind::Select);
        QCOMPARE(hash(), before);
    }

    void anIssueIsApprovedByKeysAndStaysInSight()
    {
        const std::string before = hash();
        const int errors = session().findings.count(rules::Severity::Error);
        const int rows = session().findings.rowCount();
        const rules::Finding first = finding(0);
        approveFirst("the bank knows");
        QTRY_COMPARE(session().findings.count(rules::Severity::Error), errors - 1);
        QVERIFY(session().plan.isSettled());
        QCOMPARE(session().findings.rowCount(), rows);
        const rules::Finding last = finding(rows - 1);
        QCOMPARE(last.kind, first.kind);
        QCOMPARE(last.approval, std::string("the bank knows"));
        const QModelIndex cell = session().findings.index(rows - 1, FindingModel::SentenceColumn);
        QVERIFY(cell.data(Qt::FontRole).value<QFont>().strikeOut());
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains("the bank knows"));
        // The next one is at hand, and the one approved is not come by again.
        QVERIFY(finding(0).isOpen());
        auto* view = in<QTableView>(window(), "issues");
        QVERIFY(view->currentIndex().data(Qt::FontRole).isNull());
        for (int i = 0; i < rows; ++i) {
            QTest::keyClick(&window(), Qt::Key_F8);
            QVERIFY(view->currentIndex().data(Qt::FontRole).isNull());
        }
        session().document.undoStack().undo();
        QCOMPARE(hash(), before);
        QCOMPARE(session().findings.count(rules::Severity::Error), errors);
    }

    void anApprovalIsWithdrawn()
    {
        const std::string before = hash();
        approveFirst("for now");
        QTRY_COMPARE(session().findings.approvedCount(), 1);
        window().issues().choose(session().findings.rowCount() - 1);
        auto* withdraw = in<QPushButton>(window().issues().details(), "withdraw_approval");
        QVERIFY(withdraw);
        QTest::mouseClick(withdraw, Qt::LeftButton);
        QTRY_COMPARE(session().findings.approvedCount(), 0);
        QVERIFY(design().all<Approval>().empty());
        QCOMPARE(hash(), before);
    }

    void aRuleIsIgnoredEverywhere()
    {
        QTest::keyClick(&window(), Qt::Key_F8);
        const rules::FindingKind kind = finding(0).kind;
        QTest::keyClick(&window(), Qt::Key_F8, Qt::AltModifier);
        auto* everywhere = in<QCheckBox>(window().issues().details(), "approval_everywhere");
        auto* reason = in<QLineEdit>(window().issues().details(), "approval_reason");
        auto* approve = in<QPushButton>(window().issues().details(), "approve");
        QVERIFY(everywhere && reason && approve);
        QVERIFY(!approve->isEnabled());  // A reason is asked for.
        everywhere->setChecked(true);
        QTest::keyClicks(reason, "not this year");
        QTest::mouseClick(approve, Qt::LeftButton);
        QTRY_VERIFY(session().findings.approvedCount() > 1);
        for (int row = 0; row < session().findings.rowCount(); ++row)
            if (finding(row).kind == kind)
                QVERIFY(!finding(row).isOpen());
    }
};

QTEST_MAIN(TestRemarksJourney)
#include "tst_remarks_journey.moc"
