// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/planner.h"
#include "core/verify/verify.h"
#include "tests/support/engine_design.h"
#include "tests/support/planned.h"
#include "tests/support/random_network.h"

#include <set>

using namespace continua;
using namespace continua::test;

namespace {

void rows(int count)
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= count; ++seed)
        QTest::addRow("%d", seed) << seed;
}

}  // namespace

class TestVerifyRandom : public QObject {
    Q_OBJECT

private slots:
    /// Slots, continuity, disjoint pairs, capacity in every failure, margins, sums: all rules.
    void plansOfRandomNetworksHold_data() { rows(12); }
    void plansOfRandomNetworksHold() { checkPlan(false); }

    void plansOfRandomNetworksHoldAmongTheirChannels_data() { rows(6); }
    void plansOfRandomNetworksHoldAmongTheirChannels() { checkPlan(true); }

    /// What a plan states of a lightpath with the spectrum as planned is what it has there: the
    /// worst case is no better.
    void amongFewChannelsMarginsAreWider()
    {
        const Design full = randomNetwork(3, false);
        const Design asPlanned = randomNetwork(3, true);
        const Plan worst = planned(full);
        const Plan plan = planned(asPlanned);
        QVERIFY(!plan.lightpaths.empty());
        int wider = 0;
        for (const Lightpath& path : plan.lightpaths)
            for (const Lightpath& other : worst.lightpaths)
                if (path.links == other.links && path.mode == other.mode) {
                    QVERIFY(path.margin > other.margin);
                    ++wider;
                }
        QVERIFY(wider > 0);
        Plan moved = worst;
        QVERIFY(!verify::verify(asPlanned, moved).empty());
    }

private:
    static void checkPlan(bool asPlanned)
    {
        QFETCH(int, seed);
        const Design design = randomNetwork(static_cast<std::uint64_t>(seed), asPlanned);
        const Plan plan = planned(design);
        const auto found = verify::verify(design, plan);
        QVERIFY2(found.empty(),
                 found.empty() ? "" : std::string(verify::ruleId(found.front().rule)).c_str());
        QVERIFY(plan.lowerBound <= plan.objective);
        QVERIFY(sameAnswer(plan, planned(design)));
    }
};

QTEST_APPLESS_MAIN(TestVerifyRandom)
#include "tst_verify_random.moc"
