// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/program.h"
#include "ui/map/map_view.h"
#include "ui/panels/sheet_view.h"
#include "ui/panels/table_panel.h"
#include "ui/rack/rack_view.h"
#include "ui/shell/actions.h"

#include <QClipboard>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QSpinBox>

using namespace continua;
using namespace continua::ui;
using rules::Subject;

namespace {

constexpr int kPlanMs = 60'000;

}  // namespace

/// Copying and putting in, by keys and menus, within a project and between two.
class TestCopiesJourney : public QObject {
    Q_OBJECT

    std::optional<test::Program> m_program;

    Session& session() const { return m_program->session(); }
    MainWindow& window() const { return m_program->window(); }
    MapView& map() const { return window().map(); }
    const Design& design() const { return session().document.design(); }
    int steps() const { return session().document.undoStack().count(); }
    SiteId site(const char* code) const { return findSite(design(), code)->id; }
    QString told() const { return window().findChild<QLabel*>("toast_text")->text(); }
    void key(int key) const { QTest::keyClick(&map(), Qt::Key(key), Qt::ControlModifier); }

    /// Two sites with a link between them.
    std::vector<Subject> pair() const
    {
        const Link& link = design().all<Link>().begin()->second;
        return {link.from, link.to};
    }

private slots:
    void initTestCase() { m_program.emplace("copies"); }
    void init()
    {
        QVERIFY(m_program->open());
        window().openTemplate("finance");
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isPlanned(), kPlanMs);
        map().setFocus();
    }
    void cleanup() { m_program->close(); }

    void sitesAndWhatIsBetweenThemAreCopiedByKeys()
    {
        const Design before = design();
        session().selection.set(pair());
        key(Qt::Key_C);
        QCOMPARE(steps(), 0);
        QVERIFY(QGuiApplication::clipboard()->text().contains(
            QString::fromStdString(design().at(std::get<SiteId>(pair().front())).name)));
        key(Qt::Key_V);
        QCOMPARE(steps(), 1);
        QCOMPARE(design().all<Site>().size(), before.all<Site>().size() + 2);
        QVERIFY(design().all<Link>().size() > before.all<Link>().size());
        QCOMPARE(session().selection.all<Site>().size(), std::size_t(2));
        for (const SiteId id : session().selection.all<Site>())
            QVERIFY(!before.find(id));
        key(Qt::Key_V);
        QCOMPARE(design().all<Site>().size(), before.all<Site>().size() + 4);
        session().document.undoStack().undo();
        session().document.undoStack().undo();
        QVERIFY(design() == before);
    }

    void whatIsCutComesBackElsewhere()
    {
        const std::size_t sites = design().all<Site>().size();
        session().selection.set(Subject{site("ISK")});
        key(Qt::Key_X);
        QCOMPARE(design().all<Site>().size(), sites - 1);
        key(Qt::Key_V);
        QCOMPARE(design().all<Site>().size(), sites);
        QVERIFY(findSite(design(), "ISK"));
    }

    void anotherProjectTakesTheCopies()
    {
        session().selection.set(pair());
        key(Qt::Key_C);
        std::set<std::string> names;
        for (const Subject& object : pair())
            names.insert(design().at(std::get<SiteId>(object)).name);
        window().openTemplate("urban");
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isPlanned(), kPlanMs);
        const std::size_t before = design().all<Site>().size();
        map().setFocus();
        key(Qt::Key_V);
        QCOMPARE(design().all<Site>().size(), before + 2);
        for (const SiteId id : session().selection.all<Site>())
            QVERIFY(names.contains(design().at(id).name));
    }

    void duplicatesStandBesideTheOriginal()
    {
        const SiteId original = std::get<SiteId>(pair().front());
        session().selection.set(Subject{original});
        key(Qt::Key_D);
        const auto copies = session().selection.all<Site>();
        QCOMPARE(copies.size(), std::size_t(1));
        const QPointF off = map().pixelsOf(copies.front()) - map().pixelsOf(original);
        QVERIFY(std::abs(off.x() - 24.0) < 2.0 && std::abs(off.y() - 24.0) < 2.0);
        QCOMPARE(session().document.undoStack().undoText(), QString("Duplicate"));
    }

    void anArrayIsOneStep()
    {
        const std::size_t before = design().all<Site>().size();
        session().selection.set(pair().front());
        window().actions().at(Command::MakeArray)->trigger();
        auto* across = window().findChild<QSpinBox*>("array_across");
        QVERIFY(across && across->isVisible() && across->hasFocus());
        across->setValue(3);
        window().findChild<QSpinBox*>("array_down")->setValue(2);
        window().findChild<QDoubleSpinBox*>("array_east")->setValue(20.0);
        QTest::keyClick(across, Qt::Key_Return);
        QCOMPARE(design().all<Site>().size(), before + 5);
        QCOMPARE(steps(), 1);
        QCOMPARE(session().selection.all<Site>().size(), std::size_t(5));
        QVERIFY(!across->isVisible());
    }

    void racksGoToTheSiteThatIsShown()
    {
        const SiteId from = std::get<SiteId>(pair().front());
        const SiteId to = std::get<SiteId>(pair().back());
        const Rack rack{.id = session().document.ids().next<Rack>(),
                        .site = from,
                        .name = "R01",
                        .frame = design().catalog().frames.begin()->first};
        QVERIFY(session().document.push(ChangeSet().insert(rack), "Rack"));
        session().selection.set(Subject{rack.id});
        key(Qt::Key_C);
        window().actions().at(Command::GoRacks)->trigger();
        window().findChild<RackView*>()->setSite(to);
        window().actions().at(Command::Paste)->trigger();
        const auto pasted = session().selection.all<Rack>();
        QCOMPARE(pasted.size(), std::size_t(1));
        QCOMPARE(design().at(pasted.front()).site, to);
    }

    void textThatIsNoneOfOursIsRefusedInWords()
    {
        const Design before = design();
        QGuiApplication::clipboard()->setText("{\"schema\": 3}");
        key(Qt::Key_V);
        QVERIFY(told().contains("continua-excerpt"));
        QGuiApplication::clipboard()->setText("Tokyo");
        key(Qt::Key_V);
        QVERIFY(told().contains("no objects"));
        QVERIFY(design() == before);
    }

    void whatIsDeletedIsTold()
    {
        const Note note{.id = session().document.ids().next<Note>(),
                        .position = {36.0, 138.0},
                        .text = "Tunnel"};
        QVERIFY(session().document.push(ChangeSet().insert(note), "Note"));
        session().selection.set(Subject{note.id});
        window().actions().at(Command::Delete)->trigger();
        QVERIFY(design().all<Note>().empty());
        QVERIFY2(told().contains("1 note"), qPrintable(told()));
    }

    void cellsOfATableAreStillCopiedAsCells()
    {
        window().actions().at(Command::ShowTables)->setChecked(true);
        session().selection.set(pair());
        for (TablePanel* table : window().findChildren<TablePanel*>()) {
            if (!table->view()->isVisible())
                continue;
            table->view()->setFocus();
            table->view()->setCurrentIndex(table->view()->model()->index(0, 1));
            QTest::keyClick(table->view(), Qt::Key_C, Qt::ControlModifier);
            QVERIFY(!QGuiApplication::clipboard()->mimeData()->formats().contains(
                "application/x-continua-excerpt+json"));
            QCOMPARE(QGuiApplication::clipboard()->text().trimmed(),
                     table->view()->model()->index(0, 1).data().toString());
        }
    }

    void sitesAreBroughtIntoLineInOneStep()
    {
        const Design before = design();
        session().selection.set(pair());
        window().actions().at(Command::AlignTop)->trigger();
        QCOMPARE(steps(), 1);
        QCOMPARE(design().at(std::get<SiteId>(pair().front())).position.latitudeDeg,
                 design().at(std::get<SiteId>(pair().back())).position.latitudeDeg);
        session().document.undoStack().undo();
        QVERIFY(design() == before);
        session().selection.set(pair().front());
        window().actions().at(Command::AlignTop)->trigger();
        QVERIFY(design() == before);
    }
};

QTEST_MAIN(TestCopiesJourney)
#include "tst_copies_journey.moc"
