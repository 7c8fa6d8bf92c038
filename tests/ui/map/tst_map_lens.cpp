// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/map_window.h"

#include <QTest>

using namespace continua;
using namespace continua::ui;
using namespace continua::tests;
using report::Lens;

namespace {

/// The sample design on a map, beside so many unlinked sites that it is painted in a thread.
struct Window : MapWindow {
    explicit Window(int others) : MapWindow(with(others)) {}

    static Design with(int others)
    {
        Design design = sampleDesign();
        ChangeSet edit;
        for (int i = 0; i < others; ++i)
            edit.insert(sampleSite(SiteId{1000 + i}, ("X" + std::to_string(i)).c_str(), "Other",
                                   SiteKind::RegionalDc, {44.0 + 0.01 * i, 143.0}));
        if (!edit.applyTo(design))
            qFatal("the design does not hold together");
        return design;
    }

    bool isPlanned()
    {
        return QTest::qWaitFor([this] { return plan.plan() != nullptr; });
    }

    /// Colors that cover more than a few pixels near a site.
    bool shows(SiteId site, const QColor& color)
    {
        view.settle();
        const QImage image = view.grab().toImage();
        const QPoint at = view.pixelsOf(document.design().at(site).position).toPoint();
        int count = 0;
        for (int y = at.y() - 8; y <= at.y() + 8; ++y)
            for (int x = at.x() - 8; x <= at.x() + 8; ++x)
                count += image.pixelColor(x, y) == color ? 1 : 0;
        return count > 20;
    }
};

}  // namespace

class TestMapLens : public QObject {
    Q_OBJECT

private slots:
    void sitesAreFilledByTheLens_data()
    {
        QTest::addColumn<int>("others");
        QTest::newRow("few") << 0;
        QTest::newRow("painted in a thread") << 120;
    }

    void sitesAreFilledByTheLens()
    {
        QFETCH(int, others);
        Window window(others);
        QVERIFY(window.isPlanned());
        const QColor dear = tokens().heat.back();
        QVERIFY(!window.shows(kOsaka, dear));
        window.view.setLens(Lens::Cost);
        QVERIFY(window.shows(kOsaka, dear));
        QVERIFY(!window.shows(kTokyo, dear));
        window.view.setLens(Lens::None);
        QVERIFY(!window.shows(kOsaka, dear));
    }

    void whatHasNoFigureIsNeverAStepOfTheScale()
    {
        Window window(0);
        QVERIFY(window.isPlanned());
        window.view.setLens(Lens::Compute);
        const LensTint tint = window.view.scene().find(kTokyo)->tint;
        QCOMPARE(tint.kind, LensTint::Kind::Unknown);
        for (const QColor& step : tokens().heat)
            QVERIFY(!window.shows(kTokyo, step));
        QCOMPARE(lensBrush(tint, tokens()).style(), Qt::BDiagPattern);
        for (const LinkMark& link : window.view.scene().links())
            QCOMPARE(link.tint.kind, LensTint::Kind::Aside);
    }

    void severalAreShownAsTheFullestOfThem()
    {
        const LensTint none{.kind = LensTint::Kind::Unknown};
        const LensTint low{.kind = LensTint::Kind::Known, .share = 0.1};
        const LensTint high{.kind = LensTint::Kind::Known, .share = 0.9};
        QCOMPARE(worstOf(low, high), high);
        QCOMPARE(worstOf(high, none), high);
        QCOMPARE(worstOf(none, LensTint{.kind = LensTint::Kind::Aside}), none);
    }

    /// Each step is told from its neighbors by lightness alone, whatever the eye makes of the hue.
    void stepsGoFromLightToDarkOrBack_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << static_cast<int>(ThemeKind::Light);
        QTest::newRow("dark") << static_cast<int>(ThemeKind::Dark);
    }

    void stepsGoFromLightToDarkOrBack()
    {
        QFETCH(int, theme);
        const Tokens& style = tokens(static_cast<ThemeKind>(theme));
        const int way = qGray(style.heat.back().rgb()) > qGray(style.heat.front().rgb()) ? 1 : -1;
        for (std::size_t i = 1; i < style.heat.size(); ++i)
            QVERIFY(way * (qGray(style.heat[i].rgb()) - qGray(style.heat[i - 1].rgb())) >= 10);
    }

    void aPlanOfBeforeSaysSo()
    {
        Window window(0);
        QVERIFY(window.isPlanned());
        window.view.setLens(Lens::Cost);
        const std::shared_ptr<const report::LensView> before = window.view.seen();
        const Site osaka = window.document.design().at(kOsaka);
        Site edited = osaka;
        edited.overrides.rackPositions = 3;
        QVERIFY(window.document.push(ChangeSet().replace(osaka, edited), "Edit"));
        QVERIFY(window.plan.isStale());
        QVERIFY(*window.view.seen() == *before);  // Of the design that the plan is of.
        HaloText text;
        const Viewport view = window.view.viewport();
        QVERIFY(lensLegendRect(*before, true, view, text).height()
                > lensLegendRect(*before, false, view, text).height());
        QVERIFY(view.rect().contains(lensLegendRect(*before, true, view, text)));
    }

    void aBubbleShowsTheHighestOfItsMembers()
    {
        Window window(0);
        QVERIFY(window.isPlanned());
        window.view.setLens(Lens::Cost);
        Viewport far = window.view.viewport();
        far.zoom = 1.0;
        window.view.setViewport(far);
        QVERIFY(window.shows(kOsaka, tokens().heat.back()));
    }
};

QTEST_MAIN(TestMapLens)
#include "tst_map_lens.moc"
