// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/link_line.h"
#include "core/model/site_limits.h"
#include "core/racks/rack_load.h"
#include "tests/support/small_design.h"

#include <cmath>

using namespace continua;
using namespace continua::test;

/// What holds once defaults and the architect's own figures are laid over each other.
class TestEffectiveValues : public QObject {
    Q_OBJECT

    const Design m_design = smallDesign();

    static bool near(double a, double b)
    {
        return std::abs(a - b) < 1e-9 * std::max(1.0, std::abs(b));
    }

private slots:
    void aSiteTakesItsKindsFiguresUnlessOverridden()
    {
        Site site = m_design.at(SiteId{1});
        QCOMPARE(siteLimits(m_design, site).itPower.inKw(), 1000.0);
        QCOMPARE(siteLimits(m_design, site).carbon.inGPerKwh(), 485.4);
        site.overrides.itPower = ElectricPower::fromKw(750.0);
        site.overrides.carbon = CarbonIntensity::fromGPerKwh(30.0);
        QCOMPARE(siteLimits(m_design, site).itPower.inKw(), 750.0);
        QCOMPARE(siteLimits(m_design, site).carbon.inGPerKwh(), 30.0);
        QCOMPARE(siteLimits(m_design, site).rackPositions, 20);
    }

    void twoFeedsLeaveHalfThePower()
    {
        SiteLimits limits = siteLimits(m_design, m_design.at(SiteId{1}));
        limits.redundancy = Redundancy::TwoN;
        QCOMPARE(usablePower(limits).inKw(), 500.0);
    }

    void lengthIsGivenOrDrawnTimesTheRouteFactor()
    {
        Link link = m_design.at(LinkId{10});
        const double drawnKm = drawnLength(m_design, link).inKm();
        QVERIFY(drawnKm > 300.0 && drawnKm < 312.0);
        QVERIFY(near(fiberLength(m_design, link).inKm(), drawnKm * 1.3));
        link.routeFactor = 1.1;
        QVERIFY(near(fiberLength(m_design, link).inKm(), drawnKm * 1.1));
        link.length = Length::fromKm(400.0);
        QCOMPARE(fiberLength(m_design, link).inKm(), 400.0);
        link.waypoints = {{61.5, 8.0}};
        QVERIFY(drawnLength(m_design, link).inKm() > drawnKm + 10.0);
    }

    void drawnSpansStretchWithTheirLink()
    {
        Link link = m_design.all<Link>().begin()->second;
        link.spans = {Length::fromKm(30.0), Length::fromKm(60.0)};
        link.length = Length::fromKm(90.0);
        QCOMPARE(spansOf(m_design, link), link.spans);
        link.length = Length::fromKm(120.0);
        QVERIFY(near(spansOf(m_design, link)[0].inKm(), 40.0));
        QVERIFY(near(spansOf(m_design, link)[1].inKm(), 80.0));
    }

    void spansAreEqualAndNoLongerThanTheDefault_data()
    {
        QTest::addColumn<double>("km");
        QTest::addColumn<int>("spans");
        QTest::newRow("one") << 52.0 << 1;
        QTest::newRow("just one") << 80.0 << 1;
        QTest::newRow("just two") << 80.1 << 2;
        QTest::newRow("Yokohama-Nagoya") << 325.0 << 5;
        QTest::newRow("submarine") << 3400.0 << 43;
    }
    void spansAreEqualAndNoLongerThanTheDefault()
    {
        QFETCH(double, km);
        QFETCH(int, spans);
        Link link = m_design.at(LinkId{10});
        link.length = Length::fromKm(km);
        QCOMPARE(static_cast<int>(spansOf(m_design, link).size()), spans);
        QVERIFY(near(spansOf(m_design, link).front().inKm(), km / spans));
        QCOMPARE(amplifierCount(m_design, link), spans + 1);
    }

    void aRackAddsUpWhatStandsInIt()
    {
        const RackLoad load = rackLoad(m_design, m_design.at(RackId{20}));
        QCOMPARE(load.unitsUsed, 5);  // 4 U are 3.7 OU, rounded up, and the shelf.
        QCOMPARE(load.nameplate.inKw(), 5.0);
        QCOMPARE(load.planned.inKw(), 4.0);
        QCOMPARE(load.powerLimit.inKw(), 15.0);  // One shelf with a module lost, not the busbar.
        QCOMPARE(load.liquidHeat.inKw(), 4.0);
        QVERIFY(near(load.airHeat.inKw(), 1.0));
        QCOMPARE(load.mass.inKg(), 278.0);
        QVERIFY(near(load.floorLoad.inKgPerM2(), 278.0 / (0.6 * 2.2)));
        QCOMPARE(load.accelerators.at("gpu"), 8);
    }

    void ratesBecomeWholeAccelerators_data()
    {
        QTest::addColumn<double>("amount");
        QTest::addColumn<double>("per");
        QTest::addColumn<int>("count");
        QTest::newRow("600 cameras") << 600.0 << 60.0 << 10;
        QTest::newRow("20,000 token/s") << 20000.0 << 1200.0 << 17;
        QTest::newRow("200 cameras of 4.8 streams") << 960.0 << 60.0 << 16;
        QTest::newRow("1,000 cameras") << 1000.0 << 60.0 << 17;
    }
    void ratesBecomeWholeAccelerators()
    {
        QFETCH(double, amount);
        QFETCH(double, per);
        QFETCH(int, count);
        ComputeNeed need;
        need.rate = RateNeed{.amount = amount, .perAccelerator = per};
        QCOMPARE(acceleratorCount(need), count);
        need.accelerators = 100;
        QCOMPARE(acceleratorCount(need), 100);
    }
};

QTEST_APPLESS_MAIN(TestEffectiveValues)
#include "tst_effective_values.moc"
