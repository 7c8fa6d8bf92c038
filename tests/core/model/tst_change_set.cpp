// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/references.h"
#include "tests/support/small_design.h"

using namespace continua;
using namespace continua::test;

class TestChangeSet : public QObject {
    Q_OBJECT

    Design m_design = smallDesign();

    Site renamed(std::int64_t id, const std::string& name) const
    {
        Site site = m_design.at(SiteId{id});
        site.name = name;
        return site;
    }

private slots:
    void init() { m_design = smallDesign(); }

    void inverseRestoresTheDesign()
    {
        const Design before = m_design;
        const ChangeSet edit = ChangeSet()
                                   .replace(m_design.at(SiteId{1}), renamed(1, "Oslo S"))
                                   .insert(smallSite(4, "SVG", {58.97, 5.73}))
                                   .replaceInfo(m_design.info(), {.title = "Another"});
        QVERIFY(edit.applyTo(m_design));
        QCOMPARE(m_design.at(SiteId{1}).name, "Oslo S");
        QCOMPARE(m_design.info().title, "Another");
        QVERIFY(edit.inverse().applyTo(m_design));
        QVERIFY(m_design == before);
    }

    void anotherCatalogIsAnEditThatCanBeTakenBack()
    {
        const Design before = m_design;
        Catalog grown = m_design.catalog();
        grown.fibers["own"] = {.key = "own", .name = "Own glass"};
        const auto after = std::make_shared<const Catalog>(grown);
        const ChangeSet edit = ChangeSet().replaceCatalog(m_design.sharedCatalog(), after);
        QVERIFY(!edit.isEmpty());
        QVERIFY(edit.changesCatalog());
        QVERIFY(edit.applyTo(m_design));
        QVERIFY(find(m_design.catalog().fibers, "own"));
        QVERIFY(!(m_design == before));
        QVERIFY(!edit.applyTo(m_design));  // It is another catalog now.
        QCOMPARE(difference(before, m_design), edit);
        QVERIFY(edit.then(edit.inverse()).isEmpty());
        QVERIFY(edit.inverse().applyTo(m_design));
        QVERIFY(m_design == before);
    }

    void aCatalogThatLacksWhatIsUsedIsRefused()
    {
        const Design before = m_design;
        Catalog poor = m_design.catalog();
        poor.fibers.clear();
        QVERIFY(
            !ChangeSet()
                 .replaceCatalog(m_design.sharedCatalog(), std::make_shared<const Catalog>(poor))
                 .applyTo(m_design));
        QVERIFY(m_design == before);
    }

    void thenIsBothInOne()
    {
        const ChangeSet first = ChangeSet().replace(m_design.at(SiteId{1}), renamed(1, "A"));
        const ChangeSet second = ChangeSet().replace(renamed(1, "A"), renamed(1, "B"));
        Design stepwise = m_design;
        QVERIFY(first.applyTo(stepwise) && second.applyTo(stepwise));
        QVERIFY(first.then(second).applyTo(m_design));
        QVERIFY(m_design == stepwise);
    }

    void thereAndBackIsNothing()
    {
        const ChangeSet edit = ChangeSet().replace(m_design.at(SiteId{1}), renamed(1, "A"));
        QVERIFY(edit.then(edit.inverse()).isEmpty());
    }

    void aStaleEditChangesNothing()
    {
        const Design before = m_design;
        const ChangeSet stale = ChangeSet().replace(renamed(1, "Elsewhere"), renamed(1, "A"));
        const Result<> refused = stale.applyTo(m_design);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::StaleChange);
        QVERIFY(m_design == before);
    }

    void anEditThatLeavesAReferenceDanglingChangesNothing_data()
    {
        QTest::addColumn<ChangeSet>("edit");
        const Design design = smallDesign();
        Link nowhere = design.at(LinkId{10});
        nowhere.to = {99};
        Link loop = design.at(LinkId{10});
        loop.to = loop.from;
        Rack unknown = design.at(RackId{20});
        unknown.items[0].equipment = "warp-core";
        Workload noReplica = design.at(WorkloadId{30});
        noReplica.flows[0].toReplica = 1;
        QTest::newRow("site with links goes") << ChangeSet().remove(design.at(SiteId{1}));
        QTest::newRow("link to nowhere") << ChangeSet().replace(design.at(LinkId{10}), nowhere);
        QTest::newRow("link to itself") << ChangeSet().replace(design.at(LinkId{10}), loop);
        QTest::newRow("unknown equipment") << ChangeSet().replace(design.at(RackId{20}), unknown);
        QTest::newRow("flow to a replica that is not there")
            << ChangeSet().replace(design.at(WorkloadId{30}), noReplica);
    }
    void anEditThatLeavesAReferenceDanglingChangesNothing()
    {
        QFETCH(ChangeSet, edit);
        const Design before = m_design;
        const Result<> refused = edit.applyTo(m_design);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BrokenReference);
        QVERIFY(!refused.error().expected.empty());
        QVERIFY(m_design == before);
    }

    void removalTakesAllThatHangsOnASite()
    {
        const ChangeSet edit = removal(m_design, {SiteId{1}, SiteId{2}}, {}, {}, {});
        QVERIFY(edit.applyTo(m_design));
        QCOMPARE(m_design.all<Site>().size(), std::size_t{1});
        QVERIFY(m_design.all<Link>().empty());
        QVERIFY(m_design.all<Rack>().empty());
        QVERIFY(m_design.all<Pin>().empty());
        QVERIFY(m_design.at(WorkloadId{30}).flows.empty());
    }

    void differenceLeadsFromOneToTheOther()
    {
        Design other = m_design;
        QVERIFY(removal(other, {SiteId{3}}, {}, {}, {}).applyTo(other));
        QVERIFY(ChangeSet().replace(other.at(SiteId{1}), renamed(1, "A")).applyTo(other));
        QVERIFY(difference(m_design, other).applyTo(m_design));
        QVERIFY(m_design == other);
        QVERIFY(difference(m_design, other).isEmpty());
    }

    void aSnapshotIsNotTouchedByLaterEdits()
    {
        const Design snapshot = m_design;
        QVERIFY(ChangeSet().replace(m_design.at(SiteId{1}), renamed(1, "A")).applyTo(m_design));
        QCOMPARE(snapshot.at(SiteId{1}).name, "OSL");
    }
};

QTEST_APPLESS_MAIN(TestChangeSet)
#include "tst_change_set.moc"
