// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/racks/meters.h"
#include "tests/support/sample_plan.h"

#include <QTest>

using namespace continua;
using namespace continua::tests;

class TestMeters : public QObject {
    Q_OBJECT

    const Design m_design = sampleDesign();

private slots:
    void metersAreTheSumOverTheDevices()
    {
        const Rack& rack = m_design.at(kRack);
        double kw = 0.0, kg = 0.0, air = 0.0, liquid = 0.0;
        for (const RackItem& item : rack.items) {
            const Equipment& one = m_design.catalog().equipment.at(item.equipment);
            kw += one.nameplate.inKw();
            kg += one.mass.inKg();
            liquid += one.nameplate.inKw() * one.liquidHeatShare;
            air += one.nameplate.inKw() * (1.0 - one.liquidHeatShare);
        }
        const Meters meters = metersOf(m_design, rack);
        QCOMPARE(meters[0], (Meter{MeterKind::Space, 7.0, 44.0}));
        QCOMPARE(meters[1], (Meter{MeterKind::Power, kw, 27.5}));  // Shelf with a module lost.
        QCOMPARE(meters[2].used, kg);
        QCOMPARE(meters[3].used, air);
        QCOMPARE(meters[4].used, liquid);
        QCOMPARE(meters[5], (Meter{MeterKind::BusbarCurrent, 250.0, 750.0}));  // 12, 36 kW at 48 V.
    }

    void theRowIsTheSumOfItsRacksAndTheSiteOnce()
    {
        Design design = m_design;
        Rack second = design.at(kRack);
        second.id = RackId{999};
        second.name = "R02";
        QVERIFY(ChangeSet().insert(second).applyTo(design));
        const Meters one = metersOf(design, design.at(kRack));
        const Meters both = rowMeters(design, kOsaka, {kRack, second.id});
        for (std::size_t i = 0; i < both.size(); ++i) {
            QCOMPARE(both[i].used, 2.0 * one[i].used);
            const double times = both[i].kind == MeterKind::LiquidHeat ? 1.0 : 2.0;
            QCOMPARE(*both[i].limit, times * *one[i].limit);
        }
    }

    void aFrameWithoutBusbarHasNoAmperes()
    {
        RackFrame frame = m_design.catalog().frames.at("frame");
        QCOMPARE(busbarVolts(frame), 48.0);
        frame.powerLimit = ElectricPower::fromKw(800.0);
        QCOMPARE(busbarVolts(frame), 800.0);
        frame.hasBusbar = false;
        QCOMPARE(busbarVolts(frame), 0.0);
        const Meters none = metersOf(m_design, kOsaka, "no such frame", {});
        QVERIFY(!none[5].limit);
        QCOMPARE(none[5].share(), 0.0);
    }

    void aMeterIsFullAtItsLimit()
    {
        QVERIFY((Meter{MeterKind::Power, 36.0, 36.0}).isFull());
        QVERIFY(!(Meter{MeterKind::Power, 35.9, 36.0}).isFull());
        QVERIFY((Meter{MeterKind::LiquidHeat, 0.1, 0.0}).isFull());
        QVERIFY(!(Meter{MeterKind::LiquidHeat, 0.0, 0.0}).isFull());
    }
};

QTEST_APPLESS_MAIN(TestMeters)
#include "tst_meters.moc"
