// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/selection.h"

#include <QSignalSpy>
#include <QTest>

using namespace continua;
using namespace continua::ui;

/// What is selected, and what was before.
class TestSelection : public QObject {
    Q_OBJECT

    using Objects = std::vector<Selection::Object>;

private slots:
    void itGoesBackAndForward()
    {
        Selection selection;
        QSignalSpy shown(&selection, &Selection::revealed);
        selection.set(SiteId{1});
        selection.set(LinkId{2});
        selection.add(SiteId{3});
        QVERIFY(!selection.hasFuture());
        selection.goBack();
        QCOMPARE(selection.objects(), Objects{LinkId{2}});
        selection.goBack();
        QCOMPARE(selection.objects(), Objects{SiteId{1}});
        QVERIFY(!selection.hasPast());
        selection.goBack();
        QCOMPARE(selection.objects(), Objects{SiteId{1}});
        selection.goForward();
        selection.goForward();
        QCOMPARE(selection.objects(), (Objects{LinkId{2}, SiteId{3}}));
        QCOMPARE(shown.count(), 4);
    }

    void anotherChoiceEndsTheWayForward()
    {
        Selection selection;
        selection.set(SiteId{1});
        selection.set(SiteId{2});
        selection.goBack();
        selection.set(SiteId{3});
        QVERIFY(!selection.hasFuture());
        selection.goBack();
        QCOMPARE(selection.objects(), Objects{SiteId{1}});
    }

    void nothingSelectedIsNoStep()
    {
        Selection selection;
        selection.set(SiteId{1});
        selection.clear();
        selection.goBack();
        QCOMPARE(selection.objects(), Objects{SiteId{1}});
        QVERIFY(!selection.hasPast());
    }

    void whatIsGoneIsNoStepEither()
    {
        Selection selection;
        selection.set(SiteId{1});
        selection.set(SiteId{2});
        selection.set(SiteId{3});
        selection.prune(Design({}, std::make_shared<const Catalog>()));
        QVERIFY(selection.objects().empty());
        QVERIFY(!selection.hasPast());
    }
};

QTEST_APPLESS_MAIN(TestSelection)
#include "tst_selection.moc"
