// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/compare.h"
#include "core/report/facts.h"
#include "tests/support/sample_plan.h"

#include <QTest>

#include <cmath>

using namespace continua;
using namespace continua::report;
using namespace continua::tests;

class TestFacts : public QObject {
    Q_OBJECT

    const Design m_design = sampleDesign();
    const Plan m_plan = samplePlan();
    const Facts m_facts = gather(m_design, &m_plan, {});

    template <class Amount>
    static Amount amount(const Facts& facts, Kpi kpi)
    {
        return std::get<Amount>(figure(facts, kpi));
    }

private slots:
    void costsAddUpTheSameWayHoweverTheyAreCut()
    {
        Cost kinds, sites, cells;
        for (const KindCost& row : m_facts.costByKind)
            kinds += row.cost;
        for (const SiteCost& row : m_facts.costBySite) {
            sites += row.cost;
            for (const auto& [kind, cost] : row.byKind)
                cells += cost;
        }
        QCOMPARE(kinds.present.inUsd(), presentCost(m_plan).inUsd());
        QCOMPARE(sites.present.inUsd(), presentCost(m_plan).inUsd());
        QCOMPARE(cells.present.inUsd(), presentCost(m_plan).inUsd());
        QCOMPARE(amount<Money>(m_facts, Kpi::PresentCost).inUsd(), 1067000.0);
        QCOMPARE(amount<Money>(m_facts, Kpi::Capex).inUsd(), 747000.0);
        QCOMPARE(amount<Money>(m_facts, Kpi::YearlyCost).inUsd(), 80000.0);
        QCOMPARE(amount<Money>(m_facts, Kpi::UnservedPenalty).inUsd(), 10e6);
    }

    void thePriceOfAKitIsThatOfItsParts()
    {
        // Frame 4000, shelf 6000, two nodes at 300000, switch 45000.
        QCOMPARE(m_facts.kits.size(), std::size_t(1));
        QCOMPARE(m_facts.kits.front().price.inUsd(), 655000.0);
        Money parts;
        for (const PartFacts& part : m_facts.parts)
            if (part.kind == PartKind::Frame || part.kind == PartKind::Equipment)
                parts += part.price;
        QCOMPARE(parts.inUsd(), 655000.0);
    }

    void twoTransceiversStandForEachLightpath()
    {
        const auto part =
            std::find_if(m_facts.parts.begin(), m_facts.parts.end(),
                         [](const PartFacts& p) { return p.kind == PartKind::Transceiver; });
        QVERIFY(part != m_facts.parts.end());
        QCOMPARE(part->quantity, 4.0);
        QCOMPARE(part->price.inUsd(), 32000.0);
    }

    void drawnAndOrderedRacksCountTogether()
    {
        QCOMPARE(amount<int>(m_facts, Kpi::Racks), 2);
        QCOMPARE(amount<int>(m_facts, Kpi::Accelerators), 24);
        // Drawn 10 + 2 kW, kit 20 + 2 kW.
        QCOMPARE(amount<ElectricPower>(m_facts, Kpi::ItPower).inKw(), 34.0);
        QCOMPARE(factsOf(m_facts, kOsaka)->use.nameplate.inKw(), 34.0);
    }

    void latencyIsInTheSenseOfItsBudget()
    {
        const auto flow = std::find_if(m_facts.flows.begin(), m_facts.flows.end(),
                                       [](const FlowFacts& f) { return f.workload == kVision; });
        QVERIFY(flow->working && flow->protection);
        QCOMPARE(flow->working->time.inMs(), 1.8);  // There and back.
        QCOMPARE(*flow->working->share, 0.36);
        QCOMPARE(flow->protection->time.inMs(), 8.6);
        QVERIFY(std::abs(amount<Duration>(m_facts, Kpi::WorstSlack).inMs() - -3.6) < 1e-9);
    }

    void whatIsNotServedIsListedWithoutAPlace()
    {
        const auto flow = std::find_if(m_facts.flows.begin(), m_facts.flows.end(),
                                       [](const FlowFacts& f) { return f.workload == kChat; });
        QVERIFY(flow != m_facts.flows.end());
        QVERIFY(!flow->isServed());
        const auto replica =
            std::find_if(m_facts.placements.begin(), m_facts.placements.end(),
                         [](const PlacementFacts& p) { return p.workload == kChat; });
        QVERIFY(replica->site == SiteId{});
        QCOMPARE(m_facts.accelerators.front().needed, 88);
        QCOMPARE(m_facts.accelerators.front().installed, 24);
    }

    void spectrumIsCountedPerFiberPair()
    {
        const auto link = std::find_if(m_facts.links.begin(), m_facts.links.end(),
                                       [](const LinkFacts& l) { return l.link == kTokyoOsaka; });
        QCOMPARE(link->lightpaths, 1);
        QVERIFY(std::abs(link->spectrumShare - 75.0 / 4800.0) < 1e-9);
    }

    void withoutAPlanOnlyWhatIsDrawnCounts()
    {
        const Facts drawn = gather(m_design, nullptr, {});
        QVERIFY(!drawn.isPlanned);
        QVERIFY(std::holds_alternative<std::monostate>(figure(drawn, Kpi::PresentCost)));
        QCOMPARE(amount<int>(drawn, Kpi::Racks), 1);
        QCOMPARE(drawn.flows.size(), std::size_t(2));
    }

    void estimatesAreNamedAndPublishedFiguresAreNot()
    {
        const auto isNamed = [&](const std::string& key) {
            return std::any_of(m_facts.weakFigures.begin(), m_facts.weakFigures.end(),
                               [&](const WeakFigure& weak) { return weak.key == key; });
        };
        QVERIFY(isNamed("V1"));
        QVERIFY(!isNamed("C1"));
        QVERIFY(isNamed("node"));  // Its price alone.
        QVERIFY(!isNamed("shelf"));
        QVERIFY(isNamed("horizon_years"));
    }

    void aPlanDoesNotDifferFromItself()
    {
        const Comparison same = compare({{&m_design, &m_facts}, {&m_design, &m_facts}});
        QVERIFY(!same.differs());
        for (const auto& row : same.kpis)
            QVERIFY(!row.differs());
    }

    void aDifferenceIsValueMinusBaseline()
    {
        Plan dearer = m_plan;
        dearer.costs.front().present = dearer.costs.front().present + Money::fromUsd(106700.0);
        dearer.unserved.clear();
        const Facts other = gather(m_design, &dearer, {});
        const Comparison comparison = compare({{&m_design, &m_facts}, {&m_design, &other}});
        QVERIFY(comparison.differs());
        const ComparedFigure& cost = comparison.kpis.front().figures[1];
        QCOMPARE(std::get<Money>(cost.difference).inUsd(), 106700.0);
        QVERIFY(std::abs(*cost.percent - 0.1) < 1e-12);
        QVERIFY(!cost.isNew);
    }

    void percentAgainstNothingIsNew()
    {
        const ComparedFigure fresh = compareFigure(Figure{0}, Figure{3});
        QVERIFY(fresh.isNew);
        QVERIFY(!fresh.percent);
        QCOMPARE(std::get<int>(fresh.difference), 3);
        QVERIFY(!compareFigure(Figure{0}, Figure{0}).differs());
        QVERIFY(!compareFigure(Figure{}, Figure{}).differs());
        QVERIFY(compareFigure(Figure{}, Figure{Money::fromUsd(1.0)}).isNew);
    }
};

QTEST_APPLESS_MAIN(TestFacts)
#include "tst_facts.moc"
