// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/listener.h"
#include "tests/support/sample_plan.h"
#include "ui/map/map_objects.h"
#include "ui/map/map_text.h"
#include "ui/map/map_view.h"

#include <QSignalSpy>
#include <QTest>

using namespace continua;
using namespace continua::ui;

namespace {

constexpr NoteId kNote{901};
constexpr RiskAreaId kArea{902};

/// The sample, with a note and an area.
Design remarkedDesign()
{
    Design design = tests::sampleDesign();
    const Result<> done =
        ChangeSet()
            .insert(Note{.id = kNote, .position = {35.0, 136.0}, .text = "Ask the city"})
            .insert(RiskArea{.id = kArea,
                             .name = "Valley",
                             .outline = {{34.0, 136.0}, {34.5, 137.0}, {33.5, 137.0}}})
            .applyTo(design);
    return done ? design : tests::sampleDesign();
}

/// The sample's catalog with sites in a square.
Design crowdedDesign(int count)
{
    Design design = tests::sampleDesign();
    ChangeSet edit;
    for (int i = 0; i < count; ++i)
        edit.insert(Site{.id = SiteId{10'000 + i},
                         .code = "C" + std::to_string(i),
                         .name = "Crowd " + std::to_string(i),
                         .kind = SiteKind::Edge,
                         .position = {30.0 + (i % 100) * 0.1, 130.0 + (i / 100) * 0.1},
                         .country = "JPN"});
    const Result<> done = edit.applyTo(design);
    return done ? design : tests::sampleDesign();
}

struct Window {
    ProjectDocument document;
    Selection selection;
    PlanState plan{document,
                   [](const Design&, const PlanState::Aim&, JobControl&,
                      const PlanState::Draft&) -> Result<PlanOutcome> {
                       return PlanOutcome{tests::samplePlan(), {}};
                   }};
    MapView view{document, selection, plan};

    explicit Window(Design design = remarkedDesign()) : document(std::move(design))
    {
        view.resize(1000, 700);
        view.show();
    }
    const Design& design() const { return document.design(); }
    CanvasAccessible& canvas() { return *test::canvasOf(view); }
    QAccessibleInterface* child(const rules::Subject& object)
    {
        return canvas().child(canvas().indexOf(MapObjects::keyOf(object)));
    }
};

void act(QAccessibleInterface* object, const QString& action)
{
    object->actionInterface()->doAction(action);
}

}  // namespace

/// What stands on the map is told to who cannot see it.
class TestMapObjects : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { describeMaps(); }

    void everyObjectIsAChildWithTheWordsOfItsTooltip()
    {
        Window window;
        QVERIFY(test::canvasOf(window.view));
        std::vector<rules::Subject> objects{kNote, kArea};
        for (const auto& [id, site] : window.design().all<Site>())
            objects.emplace_back(id);
        for (const auto& [id, link] : window.design().all<Link>())
            objects.emplace_back(id);
        for (const rules::Subject& object : objects) {
            QAccessibleInterface* child = window.child(object);
            QVERIFY(child && child->isValid());
            QCOMPARE(child->role(), QAccessible::ListItem);
            QCOMPARE(child->parent(), QAccessible::queryAccessibleInterface(&window.view));
            QCOMPARE(child->text(QAccessible::Name), spokenName(object, window.design()));
            for (const QString& line : window.view.linesOn(object))
                QVERIFY(child->text(QAccessible::Description).contains(line));
            QCOMPARE(window.canvas().child(window.canvas().indexOfChild(child)), child);
        }
        QCOMPARE(window.child(tests::kOsaka)->text(QAccessible::Name),
                 QString("Osaka regional, regional data center"));
    }

    void whatIsUnderAPointIsTheObjectDrawnThere()
    {
        Window window;
        const GeoPoint osaka = window.design().at(tests::kOsaka).position;
        const QPoint at = window.view.mapToGlobal(window.view.pixelsOf(osaka).toPoint());
        QCOMPARE(window.canvas().childAt(at.x(), at.y()), window.child(tests::kOsaka));
        QVERIFY(window.child(tests::kOsaka)->rect().contains(at));
        QVERIFY(!window.child(tests::kOsaka)->state().offscreen);
        window.view.showPlace({-35.0, 150.0}, 8.0);
        QVERIFY(window.child(tests::kOsaka)->state().offscreen);
    }

    void pressingSelectsAndOpeningOpens()
    {
        Window window;
        QSignalSpy opened(&window.view, &MapView::activated);
        act(window.child(tests::kOsaka), QAccessibleActionInterface::pressAction());
        QVERIFY(window.selection.contains(tests::kOsaka));
        QVERIFY(window.child(tests::kOsaka)->state().selected);
        QCOMPARE(opened.count(), 0);
        act(window.child(kNote), QStringLiteral("open"));
        QVERIFY(window.selection.contains(kNote));
        QVERIFY(!window.child(tests::kOsaka)->state().selected);
        QCOMPARE(opened.count(), 1);
    }

    void theFocusIsOnWhatIsSelected()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowExposed(&window.view));
        window.view.activateWindow();
        window.view.setFocus();
        QTRY_VERIFY(window.view.hasFocus());
        const test::Listener listener;
        QTest::keyClick(&window.view, Qt::Key_PageDown);
        QCOMPARE(window.selection.objects().size(), std::size_t(1));
        const rules::Subject selected = window.selection.objects().back();
        QCOMPARE(window.canvas().focusChild(), window.child(selected));
        QVERIFY(window.child(selected)->state().focused);
        // Who has not asked yet is told all the same, the next time.
        QTest::keyClick(&window.view, Qt::Key_PageDown);
        const QString next =
            window.child(window.selection.objects().back())->text(QAccessible::Name);
        QVERIFY(listener.hasHeard(QAccessible::Focus, next));
        QVERIFY(listener.hasHeard(QAccessible::SelectionAdd, next));
    }

    void whatComesGoesOrIsRenamedIsTold()
    {
        Window window;
        window.canvas();
        const test::Listener listener;
        const SiteId fresh{903};
        QVERIFY(window.document.push(ChangeSet().insert(Site{.id = fresh,
                                                             .code = "NEW",
                                                             .name = "Newtown",
                                                             .kind = SiteKind::Edge,
                                                             .position = {34.0, 134.0},
                                                             .country = "JPN"}),
                                     "Place"));
        QVERIFY(listener.hasHeard(QAccessible::ObjectCreated, "Newtown"));
        const Site before = window.design().at(fresh);
        Site after = before;
        after.name = "Oldtown";
        QVERIFY(window.document.push(ChangeSet().replace(before, after), "Rename"));
        QVERIFY(listener.hasHeard(QAccessible::NameChanged, "Oldtown"));
        const int count = window.canvas().childCount();
        const QAccessible::Id id = QAccessible::uniqueId(window.child(fresh));
        QVERIFY(window.document.push(ChangeSet().remove(after), "Delete"));
        QVERIFY(std::any_of(listener.heard().begin(), listener.heard().end(), [](const auto& one) {
            return one.first == QAccessible::ObjectDestroyed;
        }));
        QCOMPARE(window.canvas().childCount(), count - 1);
        QVERIFY(!QAccessible::accessibleInterface(id));
    }

    void onlyWhatIsAskedForIsMade()
    {
        Window window(crowdedDesign(5000));
        CanvasAccessible& canvas = window.canvas();
        QVERIFY(canvas.childCount() > 5000);
        QCOMPARE(canvas.keptCount(), std::size_t(0));
        for (int i = 0; i < 5; ++i) {
            window.view.zoomIn();
            window.view.grab();
        }
        QCOMPARE(canvas.keptCount(), std::size_t(0));
        canvas.childAt(5, 5);
        QVERIFY(canvas.keptCount() <= 1);
        QAccessibleInterface* first = canvas.child(canvas.childCount() - 1);
        QCOMPARE(canvas.child(canvas.childCount() - 1), first);
        QVERIFY(canvas.keptCount() <= 2);
        // Another document leaves nothing behind.
        window.document.reset(Project(remarkedDesign()));
        QCOMPARE(canvas.keptCount(), std::size_t(0));
    }

    void aSelectionOfManyIsToldOnce()
    {
        Window window(crowdedDesign(200));
        window.canvas();
        const test::Listener listener;
        std::vector<rules::Subject> all;
        for (const auto& [id, site] : window.design().all<Site>())
            all.emplace_back(id);
        window.selection.set(all);
        QVERIFY(listener.hasHeard(QAccessible::SelectionWithin, window.view.accessibleName()));
        QCOMPARE(window.canvas().keptCount(), std::size_t(0));
    }
};

QTEST_MAIN(TestMapObjects)
#include "tst_map_objects.moc"
