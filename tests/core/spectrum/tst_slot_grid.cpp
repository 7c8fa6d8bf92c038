// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spectrum/slot_grid.h"

#include <QTest>

using namespace continua;
using namespace continua::spectrum;

class TestSlotGrid : public QObject {
    Q_OBJECT

private slots:
    void theCBandHoldsItsSlots()
    {
        // OpenROADM edges 191.325 to 196.125 THz: 4.8 THz, 142 slots below the anchor.
        const Result<SlotGrid> grid = SlotGrid::within(191.325_THz, 196.125_THz);
        QVERIFY(grid);
        QCOMPARE(grid->slotCount(), 384);
        QVERIFY(std::abs((grid->lowerEdge({0, 1}) - 191.325_THz).inGhz()) < 1e-6);
        QVERIFY(std::abs((grid->upperEdge({383, 1}) - 196.125_THz).inGhz()) < 1e-6);
        QVERIFY(std::abs((grid->lowerEdge({142, 4}) - 193.1_THz).inGhz()) < 1e-6);
    }

    void aBandBetweenSlotEdgesGivesTheSlotsWithin()
    {
        const Result<SlotGrid> grid = SlotGrid::within(193.101_THz, 193.149_THz);
        QVERIFY(grid);
        QCOMPARE(grid->slotCount(), 2);
        QVERIFY(std::abs((grid->lowerEdge({0, 1}) - 193.1125_THz).inGhz()) < 1e-6);
    }

    void rangesAreFrequencySlotsOfTheStandard()
    {
        const Result<SlotGrid> grid = SlotGrid::within(191.325_THz, 196.125_THz);
        QVERIFY(grid);
        for (int count = 1; count <= 12; ++count)
            for (int first = 0; first + count <= 384; first += 5) {
                const SlotRange range{first, count};
                const double steps = (grid->center(range) - 193.1_THz).inGhz() / 6.25;
                QVERIFY(std::abs(steps - std::round(steps)) < 1e-6);
                QVERIFY(std::abs((grid->upperEdge(range) - grid->lowerEdge(range)).inGhz()
                                 - 12.5 * count)
                        < 1e-6);
            }
    }

    void aChannelTakesWholeSlots_data()
    {
        QTest::addColumn<double>("widthGhz");
        QTest::addColumn<int>("slotCount");
        // clang-format off
        QTest::newRow("nothing")        <<   0.0 <<  1;
        QTest::newRow("one slot")       <<  12.5 <<  1;
        QTest::newRow("a little more")  <<  12.6 <<  2;
        QTest::newRow("37.9 GHz")       <<  37.9 <<  4;
        QTest::newRow("87.5 GHz")       <<  87.5 <<  7;
        QTest::newRow("150 GHz")        << 150.0 << 12;
        // clang-format on
    }
    void aChannelTakesWholeSlots()
    {
        QFETCH(double, widthGhz);
        QTEST(SlotGrid::slotsFor(Frequency::fromGhz(widthGhz)), "slotCount");
    }

    void aBandWithoutRoomIsAnError()
    {
        QCOMPARE(SlotGrid::within(196.0_THz, 191.0_THz).error().code, ErrorCode::ValueOutOfRange);
        QCOMPARE(SlotGrid::within(193.1_THz, 193.11_THz).error().subject, std::string("band"));
        QVERIFY(!SlotGrid::within(193.1_THz, Frequency::fromThz(std::nan(""))));
    }
};

QTEST_APPLESS_MAIN(TestSlotGrid)
#include "tst_slot_grid.moc"
