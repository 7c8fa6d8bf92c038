// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/verify/verify.h"
#include "tests/support/engine_design.h"
#include "tests/support/planned.h"

#include <functional>

using namespace continua;
using namespace continua::test;
using verify::Rule;

namespace {

struct Lie {
    const char* name;
    Rule rule;
    std::function<void(Plan&)> tell;
};

const std::vector<Lie>& lies()
{
    // clang-format off
    static const std::vector<Lie> all = {
        {"regenerator left out", Rule::PacketHop, [](Plan& p) { p.regenerators.clear(); }},
        {"regenerator left out, latency", Rule::LatencyClaim, [](Plan& p) { p.regenerators.clear(); }},
        {"of a lightpath that is not there", Rule::Reference, [](Plan& p) { p.regenerators.front().second = 9; }},
        {"where no lightpath ends", Rule::Regenerator, [](Plan& p) { p.regenerators.front().site = p.flows.front().host; }},
        {"wired twice", Rule::Regenerator, [](Plan& p) { p.regenerators.push_back(p.regenerators.front()); }},
        {"with itself", Rule::Regenerator, [](Plan& p) { p.regenerators.front().second = p.regenerators.front().first; }},
        {"between two rates", Rule::Regenerator, [](Plan& p) { p.lightpaths.front().rate = DataRate::fromGbps(50.0); }},
        {"traffic that leaves", Rule::Regenerator, [](Plan& p) {
             FlowRoute& route = p.flows.front();
             const Lightpath& first = p.lightpaths[static_cast<std::size_t>(route.working.hops.front().lightpath)];
             route.working.hops.pop_back();
             route.working.links = first.links;
             route.host = first.from == route.source ? first.to : first.from;
         }},
        {"a transceiver of it not paid", Rule::CostLine, [](Plan& p) {
             for (CostLine& line : p.costs)
                 if (line.kind == CostKind::Transceivers && line.site == p.regenerators.front().site)
                     line.quantity -= 1.0;
         }},
    };
    // clang-format on
    return all;
}

}  // namespace

class TestVerifyRegenerators : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        DesignBuilder builder;
        const SiteId plant = builder.site("P", SiteKind::Industrial);
        const SiteId office = builder.site("T", SiteKind::TelecomCo, 40.0);
        const SiteId center = builder.site("C", SiteKind::CoreDc, 80.0);
        builder.link(plant, office, 2600.0);
        builder.link(office, center, 2600.0);
        builder.workload("W", {DesignBuilder::replica("one", "nv-l40s", 8, {center})},
                         {DesignBuilder::flow("far", plant, 0, 90.0)});
        m_design = builder.design();
        m_plan = planned(*m_design);
        QCOMPARE(m_plan.regenerators.size(), std::size_t{1});
        QVERIFY(verify::verify(*m_design, m_plan).empty());
    }

    void aLieIsFound_data()
    {
        QTest::addColumn<int>("lie");
        for (int i = 0; i < static_cast<int>(lies().size()); ++i)
            QTest::newRow(lies()[static_cast<std::size_t>(i)].name) << i;
    }
    void aLieIsFound()
    {
        QFETCH(int, lie);
        const Lie& told = lies()[static_cast<std::size_t>(lie)];
        Plan plan = m_plan;
        told.tell(plan);
        const auto found = verify::verify(*m_design, plan);
        QVERIFY(std::any_of(found.begin(), found.end(), [&](const verify::Violation& violation) {
            return violation.rule == told.rule;
        }));
    }

private:
    std::optional<Design> m_design;
    Plan m_plan;
};

QTEST_APPLESS_MAIN(TestVerifyRegenerators)
#include "tst_verify_regenerators.moc"
