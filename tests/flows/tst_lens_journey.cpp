// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/program.h"
#include "ui/map/map_export.h"
#include "ui/map/map_view.h"
#include "ui/shell/actions.h"
#include "ui/text/quantity_text.h"

#include <QSignalSpy>
#include <QToolButton>

using namespace continua;
using namespace continua::ui;
using report::Lens;

namespace {

constexpr int kPlanMs = 60'000;

}  // namespace

/// The map through each lens: what is colored, what is told, what goes into a picture.
class TestLensJourney : public QObject {
    Q_OBJECT

    std::optional<test::Program> m_program;

    Session& session() const { return m_program->session(); }
    MainWindow& window() const { return m_program->window(); }
    MapView& map() const { return window().map(); }
    const SiteMark& mark(const char* code) const
    {
        return *map().scene().find(findSite(session().document.design(), code)->id);
    }

private slots:
    void initTestCase() { m_program.emplace("lens"); }
    void init()
    {
        QVERIFY(m_program->open());
        window().openTemplate("finance");
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isPlanned(), kPlanMs);
    }
    void cleanup() { m_program->close(); }

    void f9StepsThroughAllLensesAndBack()
    {
        auto* button = window().findChild<QToolButton*>("map_lens");
        QVERIFY(button);
        std::set<QString> names;
        for (const Lens lens : report::kLenses) {
            QCOMPARE(map().lens(), lens);
            names.insert(button->text());
            QCOMPARE(map().scene().lens() != nullptr, lens != Lens::None);
            QTest::keyClick(&window(), Qt::Key_F9);
        }
        QCOMPARE(names.size(), report::kLenses.size());
        QCOMPARE(map().lens(), Lens::None);
        QTest::keyClick(&window(), Qt::Key_F9, Qt::ShiftModifier);
        QCOMPARE(map().lens(), Lens::Carbon);
        QVERIFY(window().actions().at(Command::LensCarbon)->isChecked());
        QVERIFY(!window().actions().at(Command::LensNone)->isChecked());
    }

    void sitesSayTheFigureOfThePlan()
    {
        window().actions().at(Command::LensPower)->trigger();
        const Design& design = session().document.design();
        for (const SiteMark& site : map().scene().sites()) {
            const SiteUse use = siteUse(design, session().plan.plan(), site.id);
            const ElectricPower usable = usablePower(use.limits);
            QCOMPARE(site.tint.kind,
                     usable > ElectricPower{} ? LensTint::Kind::Known : LensTint::Kind::Unknown);
            if (usable > ElectricPower{})
                QCOMPARE(site.badge, percentText(use.nameplate / usable));
        }
        for (const LinkMark& link : map().scene().links())
            QCOMPARE(link.tint.kind, LensTint::Kind::Aside);
        window().actions().at(Command::LensNone)->trigger();
        QVERIFY(!mark("ISK").tint.isOn());
        QVERIFY(mark("ISK").badge.contains('/'));
    }

    void whatIsNewHasNoFigureUntilItIsPlanned()
    {
        window().actions().at(Command::LensPower)->trigger();
        const Site site{.id = {7}, .code = "NEW", .name = "New", .position = {36.0, 134.0}};
        QVERIFY(session().document.push(ChangeSet().insert(site), "Place"));
        QVERIFY(session().plan.isStale());
        QCOMPARE(mark("NEW").tint.kind, LensTint::Kind::Unknown);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isPlanned(), kPlanMs);
        QTRY_COMPARE(mark("NEW").tint.kind, LensTint::Kind::Known);
        QCOMPARE(mark("NEW").tint.share, 0.0);
    }

    void thePictureIsSeenThroughTheLens()
    {
        window().actions().at(Command::LensCost)->trigger();
        MapPictureOptions options;
        const auto svg = [&] {
            return QString::fromUtf8(mapSvg(session().basemap.get(), session().document.design(),
                                            session().plan.outcome().get(), options));
        };
        QVERIFY(!svg().contains("present value"));
        options.lens = map().seen();
        const QString through = svg();
        QVERIFY(through.contains("present value"));
        QVERIFY(through.contains(mark("ISK").tint.text));
    }
};

QTEST_MAIN(TestLensJourney)
#include "tst_lens_journey.moc"
