// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/planner.h"
#include "core/graph/topology.h"
#include "core/model/references.h"
#include "tests/support/planned.h"
#include "tests/support/small_design.h"

#include <QTest>

using namespace continua;
using namespace continua::test;

namespace {

/// About Bergen (2), where both links end.
RiskArea bergen()
{
    return {.id = {50},
            .name = "Bergen",
            .outline = {{60.0, 4.5}, {60.0, 6.0}, {60.8, 6.0}, {60.8, 4.5}}};
}

using Tags = std::vector<std::string>;

const Tags& domains(const Design& design, std::int64_t site)
{
    return failureDomainsOf(design, design.at(SiteId{site}));
}
const Tags& risks(const Design& design, std::int64_t link)
{
    return riskGroupsOf(design, design.at(LinkId{link}));
}

}  // namespace

class TestAreaTags : public QObject {
    Q_OBJECT

    Design m_design = smallDesign();

    void apply(const ChangeSet& edit) { QVERIFY(edit.applyTo(m_design)); }
    template <class Entity, class Do>
    void change(Id<Entity> id, Do with)
    {
        Entity after = m_design.at(id);
        with(after);
        apply(ChangeSet().replace(m_design.at(id), after));
    }

private slots:
    void init()
    {
        m_design = smallDesign();
        apply(ChangeSet().insert(bergen()));
    }

    void anAreaTagsTheSitesInItAndTheLinksThatTouchIt()
    {
        QCOMPARE(domains(m_design, 2), Tags{"Bergen"});
        QVERIFY(domains(m_design, 1).empty());
        QCOMPARE(risks(m_design, 10), Tags{"Bergen"});
        QCOMPARE(risks(m_design, 11), Tags{"Bergen"});
        QVERIFY(m_design.at(SiteId{2}).failureDomains.empty());  // The site's own list is its own.
    }

    void ownTagsComeFirstAndNoneTwice()
    {
        change(SiteId{2}, [](Site& site) { site.failureDomains = {"grid", "Bergen"}; });
        QCOMPARE(domains(m_design, 2), (Tags{"grid", "Bergen"}));
        change(LinkId{10}, [](Link& link) { link.riskGroups = {"trench"}; });
        QCOMPARE(risks(m_design, 10), (Tags{"trench", "Bergen"}));
    }

    void tagsFollowEveryEdit()
    {
        change(SiteId{2}, [](Site& site) { site.position = {58.0, 8.0}; });
        QVERIFY(domains(m_design, 2).empty());
        QVERIFY(risks(m_design, 10).empty());
        change(LinkId{11}, [](Link& link) { link.waypoints = {{60.4, 5.0}}; });
        QCOMPARE(risks(m_design, 11), Tags{"Bergen"});
        change(RiskAreaId{50}, [](RiskArea& area) { area.name = "Hordaland"; });
        QCOMPARE(risks(m_design, 11), Tags{"Hordaland"});
        apply(ChangeSet().remove(m_design.at(RiskAreaId{50})));
        QVERIFY(risks(m_design, 11).empty());
    }

    void whatGoesLeavesNoTag()
    {
        apply(removal(m_design, {SiteId{2}}, {}, {}, {}));
        QVERIFY(m_design.areaTags().failureDomains.empty());
        QVERIFY(m_design.areaTags().riskGroups.empty());
    }

    /// The tags after any edits are those of the same design made at once.
    void tagsOfManyEditsAreThoseOfOne()
    {
        change(SiteId{1}, [](Site& site) { site.position = {60.3, 5.0}; });
        change(LinkId{11}, [](Link& link) { link.waypoints = {{62.0, 7.0}}; });
        apply(ChangeSet().insert(RiskArea{
            .id = {51}, .name = "West", .outline = {{58.0, 4.0}, {58.0, 8.0}, {63.0, 8.0}}}));
        change(SiteId{3}, [](Site& site) { site.position = {59.0, 7.5}; });
        Design anew(m_design.info(), m_design.sharedCatalog());
        QVERIFY(difference(anew, m_design).applyTo(anew));
        QCOMPARE(anew.areaTags().failureDomains, m_design.areaTags().failureDomains);
        QCOMPARE(anew.areaTags().riskGroups, m_design.areaTags().riskGroups);
    }

    void areasOfOneNameAreToldApart()
    {
        RiskArea namesake{
            .id = {51}, .name = "Bergen", .outline = {{50.0, 4.5}, {50.0, 6.0}, {51.0, 6.0}}};
        apply(ChangeSet().insert(namesake));
        apply(ChangeSet().remove(m_design.at(RiskAreaId{50})));
        QVERIFY(domains(m_design, 2).empty());
        QVERIFY(risks(m_design, 10).empty());
    }

    void namesThatAreasExchangeAreExchanged()
    {
        apply(ChangeSet().insert(RiskArea{
            .id = {51}, .name = "Oslo", .outline = {{59.5, 10.0}, {59.5, 11.5}, {60.5, 10.75}}}));
        RiskArea bergenNow = m_design.at(RiskAreaId{50});
        RiskArea osloNow = m_design.at(RiskAreaId{51});
        std::swap(bergenNow.name, osloNow.name);
        apply(ChangeSet()
                  .replace(m_design.at(RiskAreaId{50}), bergenNow)
                  .replace(m_design.at(RiskAreaId{51}), osloNow));
        QCOMPARE(domains(m_design, 2), Tags{"Oslo"});
        QCOMPARE(domains(m_design, 1), Tags{"Bergen"});
    }

    void linksInOneAreaAreNotDisjoint()
    {
        const graph::Topology topology(m_design);
        QCOMPARE(topology.find(LinkId{10})->riskGroups, Tags{"Bergen"});
    }

    void anOutlineOfTwoCornersIsRefused()
    {
        RiskArea flat = bergen();
        flat.id = {52};
        flat.outline.resize(2);
        const Result<> refused = ChangeSet().insert(flat).applyTo(m_design);
        QVERIFY(!refused);
        QCOMPARE(refused.error().place, std::string("outline"));
    }
};

QTEST_APPLESS_MAIN(TestAreaTags)
#include "tst_area_tags.moc"
