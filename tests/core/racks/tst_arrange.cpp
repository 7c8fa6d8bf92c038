// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/racks/arrange.h"
#include "tests/support/sample_plan.h"

#include <QTest>

using namespace continua;
using namespace continua::tests;

class TestArrange : public QObject {
    Q_OBJECT

    const Design m_design = sampleDesign();
    const Rack m_rack = m_design.at(kRack);

private slots:
    void fillingStopsAtWhatRefusesOneMore()
    {
        const Filling nodes = fillWith(m_design, m_rack, "node");
        QCOMPARE(nodes.added, (std::vector<RackItem>{{"node", 7}}));
        QCOMPARE(nodes.stoppedBy, (FitProblem{FitReason::OverShelves, 32.0, 27.5}));
    }

    void fillingTakesEveryFreeUnit()
    {
        const Filling shelves = fillWith(m_design, m_rack, "shelf");
        QCOMPARE(shelves.added.size(), std::size_t(44 - 7));
        QCOMPARE(shelves.stoppedBy, (FitProblem{FitReason::SlotTaken, 1.0, 0.0}));
        Rack full = m_rack;
        for (const RackItem& item : shelves.added) {
            QVERIFY(fitProblems(m_design, full, item).empty());
            full.items.push_back(item);
        }
        QVERIFY(fillWith(m_design, full, "shelf").added.empty());
    }

    void aDuplicateGoesBelowElseAbove()
    {
        QCOMPARE(slotForDuplicate(m_design, m_rack, 0), 2);   // Nothing below the shelf at 1.
        QCOMPARE(slotForDuplicate(m_design, m_rack, 2), 40);  // Below the switch at 42.
    }

    void namesFollowThePatternAndPassOverTakenOnes_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("names");
        QTest::newRow("two digits") << "R##"
                                    << "R02 R03 R04";
        QTest::newRow("three digits") << "R###"
                                      << "R001 R002 R003";
        QTest::newRow("in the middle") << "A#-x"
                                       << "A1-x A2-x A3-x";
        QTest::newRow("none") << "Rack "
                              << "Rack 1 Rack 2 Rack 3";
        QTest::newRow("R01 by another way") << "R0"
                                            << "R02 R03 R04";
    }

    void namesFollowThePatternAndPassOverTakenOnes()
    {
        QFETCH(QString, pattern);
        std::string joined;
        for (const std::string& name : freeRackNames(m_design, kOsaka, pattern.toStdString(), 3))
            joined += (joined.empty() ? "" : " ") + name;
        QTEST(QString::fromStdString(joined), "names");
    }
};

QTEST_APPLESS_MAIN(TestArrange)
#include "tst_arrange.moc"
