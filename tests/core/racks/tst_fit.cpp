// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/racks/fit.h"
#include "tests/support/sample_plan.h"

#include <QTest>

using namespace continua;
using namespace continua::tests;

class TestFit : public QObject {
    Q_OBJECT

    const Design m_design = sampleDesign();
    // Shelf at 1, node at 3 to 6, switch (2 U, so 2 OU) at 42.
    const Rack m_rack = m_design.at(kRack);

private slots:
    void aFreeSlotTakesAnItem()
    {
        QVERIFY(fitProblems(m_design, m_rack, {"node", 7}).empty());
        QCOMPARE(lowestFreeSlot(m_design, m_rack, "shelf"), 2);
        QCOMPARE(lowestFreeSlot(m_design, m_rack, "node"), 7);
    }

    void aTakenSlotRefusesWithWhatIsLeft()
    {
        const auto problems = fitProblems(m_design, m_rack, {"node", 39});
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(problems[0], (FitProblem{FitReason::SlotTaken, 4.0, 3.0, 2}));
    }

    void theTopOfTheFrameIsTheEnd()
    {
        const auto problems = fitProblems(m_design, m_rack, {"shelf", 45});
        QCOMPARE(problems[0], (FitProblem{FitReason::OutsideFrame, 45.0, 44.0}));
        QCOMPARE(fitProblems(m_design, m_rack, {"shelf", 0})[0].reason, FitReason::OutsideFrame);
    }

    void aMovedItemIsNotInItsOwnWay()
    {
        QVERIFY(fitProblems(m_design, m_rack, {"node", 4}, 1).empty());
        QCOMPARE(fitProblems(m_design, m_rack, {"node", 1}, 1)[0].reason, FitReason::SlotTaken);
    }

    void frontAndRearClashOnlyWhereTheirDepthsMeet()
    {
        // 900 mm in front leave 198 of 1,098 mm behind.
        const auto problems = fitProblems(m_design, m_rack, {"switch", 4, RackItem::Face::Rear});
        QCOMPARE(problems[0].reason, FitReason::TooDeep);
        QCOMPARE(problems[0].available, 198.0);
        QVERIFY(fitProblems(m_design, m_rack, {"switch", 20, RackItem::Face::Rear}).empty());
    }

    void theBusbarRefusesTheFourthNode()
    {
        Rack full = m_rack;
        full.items.push_back({"node", 7});
        full.items.push_back({"node", 11});
        const auto problems = fitProblems(m_design, full, {"node", 15});
        QCOMPARE(problems[0], (FitProblem{FitReason::OverBusbar, 42.0, 36.0}));
        QCOMPARE(lowestFreeSlot(m_design, full, "node"), 0);
    }

    void whatTheCatalogDoesNotHaveFitsNowhere()
    {
        QCOMPARE(fitProblems(m_design, m_rack, {"nothing", 2})[0].reason, FitReason::UnknownItem);
    }
};

QTEST_APPLESS_MAIN(TestFit)
#include "tst_fit.moc"
