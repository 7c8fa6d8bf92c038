// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/racks/fit.h"
#include "tests/support/sample_plan.h"

#include <QTest>

#include <algorithm>

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

    void theShelvesRefuseAtOneModuleLost()
    {
        // 12 kW stand there; a second node makes 22, a third 32 of 27.5 kW.
        Rack rack = m_rack;
        rack.items.push_back({"node", 7});
        QCOMPARE(fitProblems(m_design, rack, {"node", 11}),
                 (std::vector<FitProblem>{{FitReason::OverShelves, 32.0, 27.5}}));
        QCOMPARE(lowestFreeSlot(m_design, rack, "node"), 0);
        rack.items.push_back({"shelf", 2});
        QCOMPARE(lowestFreeSlot(m_design, rack, "node"), 11);
    }

    void theBusbarRefusesWhatTheShelvesWouldFeed()
    {
        Rack full = m_rack;
        for (const RackItem& more : std::vector<RackItem>{{"shelf", 2}, {"node", 7}, {"node", 11}})
            full.items.push_back(more);
        QCOMPARE(fitProblems(m_design, full, {"node", 15})[0],
                 (FitProblem{FitReason::OverBusbar, 42.0, 36.0}));
    }

    void everyRefusalNamesRuleAndNumbers_data()
    {
        QTest::addColumn<QString>("changed");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("reason");
        QTest::addColumn<double>("needed");
        QTest::addColumn<double>("available");
        const auto row = [](const char* name, const char* changed, const char* rule,
                            FitReason reason, double needed, double available) {
            QTest::newRow(name) << QString::fromLatin1(changed) << QString::fromLatin1(rule)
                                << static_cast<int>(reason) << needed << available;
        };
        row("21-inch gear in a 19-inch bay", "narrow bay", "RCK-WIDTH", FitReason::TooWide, 537.0,
            450.0);
        row("OU gear in a rack of U", "frame of U", "RCK-UNIT", FitReason::WrongGrid, 48.0, 44.45);
        row("deeper than the frame", "shallow frame", "RCK-DEPTH", FitReason::TooDeep, 900.0,
            600.0);
        row("liquid without a manifold", "no manifold", "RCK-LIQ", FitReason::NoManifold, 0.0, 0.0);
        row("liquid without facility water", "no water", "RCK-LIQ", FitReason::NoFacilityWater,
            16.0, 0.0);
        row("liquid beyond the site", "little water", "RCK-LIQ", FitReason::OverLiquid, 16.0, 12.0);
        row("heavier than the frame bears", "weak frame", "RCK-WEIGHT", FitReason::TooHeavy, 314.0,
            300.0);
        row("heat beyond the air", "little air", "RCK-AIR", FitReason::OverAir, 6.0, 5.0);
        row("more than the site allows a rack", "low ceiling", "RCK-CEILING",
            FitReason::OverCeiling, 22.0, 15.0);
        row("busbar without a shelf", "no shelf", "RCK-SHELF", FitReason::OverShelves, 22.0, 0.0);
    }

    void everyRefusalNamesRuleAndNumbers()
    {
        QFETCH(QString, changed);
        auto catalog = std::make_shared<Catalog>(m_design.catalog());
        Site site = m_design.at(kOsaka);
        Rack rack = m_rack;
        RackFrame& frame = catalog->frames["frame"];
        if (changed == QLatin1String("narrow bay"))
            frame.bayWidth = Length::fromMm(450.0);
        if (changed == QLatin1String("frame of U"))
            frame.heightUnit = HeightUnit::RackUnit;
        if (changed == QLatin1String("shallow frame"))
            frame.outerDepth = Length::fromMm(600.0);
        if (changed == QLatin1String("no manifold"))
            frame.hasLiquidManifold = false;
        if (changed == QLatin1String("no water")) {
            catalog->siteTypes[site.kind].liquidSupply.reset();
            site.overrides.liquidSupply.reset();
        }
        if (changed == QLatin1String("little water"))
            site.overrides.liquidCooling = ElectricPower::fromKw(12.0);
        if (changed == QLatin1String("weak frame"))
            frame.payload = Mass::fromKg(300.0);
        if (changed == QLatin1String("little air"))
            frame.airLimit = ElectricPower::fromKw(5.0);
        if (changed == QLatin1String("low ceiling"))
            site.overrides.rackCeiling = ElectricPower::fromKw(15.0);
        if (changed == QLatin1String("no shelf"))
            rack.items.erase(rack.items.begin());
        Design design = m_design;
        ChangeSet edit;
        edit.replaceCatalog(design.sharedCatalog(), catalog).replace(design.at(kOsaka), site);
        QVERIFY(edit.applyTo(design));

        // Wherever the fault lies, the same value comes from the slot and from the whole rack.
        const auto problems = fitProblems(design, rack, {"node", 15});
        QFETCH(int, reason);
        const auto found = std::find_if(problems.begin(), problems.end(), [&](const auto& one) {
            return static_cast<int>(one.reason) == reason;
        });
        QVERIFY(found != problems.end());
        QTEST(QString::fromLatin1(ruleOf(found->reason)), "rule");
        QTEST(found->needed, "needed");
        QTEST(found->available, "available");
        const auto whole = rackProblems(design, rack, "node");
        QVERIFY(std::find(whole.begin(), whole.end(), *found) != whole.end());
        QVERIFY(freeSlots(design, rack, "node").empty());
        QCOMPARE(whyNowhere(design, rack, "node"), std::optional(whole.front()));
    }

    void nineteenInchGearStandsOnAnAdapter()
    {
        const Fit fit = fits(m_design, m_rack, {"switch", 10});
        QVERIFY(fit.isPossible());
        QVERIFY(fit.adapter);
        QCOMPARE(fit.adapter->item.inMm(), 440.0);
        QCOMPARE(fit.adapter->bay.inMm(), 537.0);
        QCOMPARE(fit.adapter->height.inMm(), 88.9);
        QCOMPARE(fit.adapter->taken.inMm(), 96.0);
        QVERIFY(!fits(m_design, m_rack, {"shelf", 10}).adapter);
    }

    void freeSlotsAreThoseWhereItFits()
    {
        for (const char* item : {"node", "shelf", "switch"})
            for (const RackItem::Face face : {RackItem::Face::Front, RackItem::Face::Rear}) {
                std::vector<int> expected;
                for (int slot = 1; slot <= 44; ++slot)
                    if (fitProblems(m_design, m_rack, {item, slot, face}).empty())
                        expected.push_back(slot);
                QCOMPARE(freeSlots(m_design, m_rack, item, face), expected);
            }
    }

    void aFullRackSaysItsLargestGap()
    {
        Rack rack = m_rack;
        for (int slot = 7; slot <= 39; ++slot)
            if (slot != 20 && slot != 21)
                rack.items.push_back({"shelf", slot});
        QCOMPARE(whyNowhere(m_design, rack, "node"),
                 std::optional(FitProblem{FitReason::SlotTaken, 4.0, 2.0}));
    }

    void whatTheCatalogDoesNotHaveFitsNowhere()
    {
        QCOMPARE(fitProblems(m_design, m_rack, {"nothing", 2})[0].reason, FitReason::UnknownItem);
    }
};

QTEST_APPLESS_MAIN(TestFit)
#include "tst_fit.moc"
