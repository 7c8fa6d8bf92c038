// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog_json.h"
#include "core/model/references.h"
#include "ui/models/workload_defaults.h"
#include "ui/models/workload_edits.h"

#include <QTest>

using namespace continua;
using namespace continua::ui;

Q_DECLARE_METATYPE(continua::WorkloadKind)

class TestWorkloadEdits : public QObject {
    Q_OBJECT

    std::shared_ptr<const Catalog> m_catalog;
    IdSource m_ids{7};

    /// Two sites, nothing else.
    Design twoSites()
    {
        Design design({.title = "Two sites"}, m_catalog);
        ChangeSet edit;
        edit.insert(Site{.id = m_ids.next<Site>(),
                         .code = "A",
                         .name = "Alfa",
                         .position = {35.0, 139.0},
                         .country = "JPN"});
        edit.insert(Site{.id = m_ids.next<Site>(),
                         .code = "B",
                         .name = "Bravo",
                         .position = {35.4, 139.6},
                         .country = "JPN"});
        if (!edit.applyTo(design))
            qFatal("the two sites do not hold together");
        return design;
    }
    static SiteId site(const Design& design, const char* code)
    {
        return findSite(design, code)->id;
    }
    static void apply(Design& design, const ChangeSet& edit)
    {
        QVERIFY(edit.applyTo(design));
        QVERIFY(!brokenReference(design));
    }
    /// A workload with three replicas and a flow from A to each, one from the first replica to
    /// the second, and a pin on each replica.
    Workload threeReplicas(Design& design)
    {
        Workload workload = newWorkload(design, WorkloadKind::Control, {}, m_ids);
        apply(design, ChangeSet().insert(workload));
        for (int i = 0; i < 2; ++i)
            apply(design, addReplica(design, workload.id));
        for (int i = 0; i < 3; ++i) {
            apply(design, addFlow(design, workload.id, site(design, "A")));
            Workload aimed = design.at(workload.id);
            aimed.flows.back().toReplica = i;
            apply(design, ChangeSet().replace(design.at(workload.id), aimed));
        }
        apply(design, addFlowFromReplica(design, {workload.id, 0}));
        ChangeSet pins;
        for (int i = 0; i < 3; ++i) {
            Pin pin{.kind = Pin::Kind::MustHost,
                    .site = site(design, "B"),
                    .workload = workload.id,
                    .replica = i};
            pin.id = pinId(pin);
            pins.insert(pin);
        }
        apply(design, pins);
        return design.at(workload.id);
    }

private slots:
    void initTestCase()
    {
        const auto catalog = readCatalog(CONTINUA_SOURCE_DIR "/resources/catalog");
        QVERIFY(catalog);
        m_catalog = std::make_shared<const Catalog>(*catalog);
    }

    void everyKindBringsWhatItNeeds_data()
    {
        QTest::addColumn<WorkloadKind>("kind");
        for (const WorkloadKind kind : workloadKinds())
            QTest::addRow("%d", static_cast<int>(kind)) << kind;
        QCOMPARE(workloadKinds().size(), std::size_t(9));
    }
    void everyKindBringsWhatItNeeds()
    {
        QFETCH(WorkloadKind, kind);
        Design design = twoSites();
        const Workload workload = newWorkload(design, kind, {site(design, "A")}, m_ids);
        QVERIFY(!workload.replicas.empty());
        QVERIFY(!workload.name.empty());
        const ComputeNeed& need = workload.replicas.front().compute;
        QVERIFY(acceleratorCount(need) > 0 || need.cpuSleds > 0 || need.storageTb > 0.0);
        QCOMPARE(acceleratorCount(need) > 0, !need.accelerator.empty());
        QCOMPARE(workload.flows.back().at, site(design, "A"));
        QVERIFY(workload.flows.back().rate() > DataRate());
        QVERIFY(workload.provenance.confidence == Confidence::Estimate);
        apply(design, ChangeSet().insert(workload));
    }

    void codesAndNamesAreFree()
    {
        Design design = twoSites();
        for (int i = 0; i < 3; ++i)
            apply(design, ChangeSet().insert(newWorkload(
                              design, WorkloadKind::Inference,
                              {site(design, "A"), site(design, "A"), site(design, "B")}, m_ids)));
        QVERIFY(findWorkload(design, "W1") && findWorkload(design, "W2")
                && findWorkload(design, "W3"));
        const auto& flows = findWorkload(design, "W2")->flows;
        QCOMPARE(flows.size(), std::size_t(3));
        QVERIFY(flows[0].name != flows[1].name && flows[1].name != flows[2].name);
    }

    void aReplicaIsLikeTheLastOneButForItsNameAndPlace()
    {
        Design design = twoSites();
        Workload workload = newWorkload(design, WorkloadKind::Rendering, {}, m_ids);
        workload.replicas.front().locality.sites = {site(design, "A")};
        apply(design, ChangeSet().insert(workload));
        apply(design, addReplica(design, workload.id));
        const Workload& after = design.at(workload.id);
        QCOMPARE(after.replicas.size(), std::size_t(2));
        QVERIFY(after.replicas[1].compute == after.replicas[0].compute);
        QVERIFY(after.replicas[1].name != after.replicas[0].name);
        QVERIFY(after.replicas[1].locality == Locality());
    }

    void theLikeliestSourceIsASiteWithoutAFlow()
    {
        Design design = twoSites();
        const Workload workload =
            newWorkload(design, WorkloadKind::Inference, {site(design, "A")}, m_ids);
        apply(design, ChangeSet().insert(workload));
        QCOMPARE(likelySource(design, workload.id), site(design, "B"));
        apply(design, addFlow(design, workload.id, site(design, "B")));
        QCOMPARE(likelySource(design, workload.id), site(design, "A"));
        Design empty({.title = "Empty"}, m_catalog);
        apply(empty, ChangeSet().insert(newWorkload(empty, WorkloadKind::Other, {}, m_ids)));
        QVERIFY(!likelySource(empty, empty.all<Workload>().begin()->first));
    }

    void aRemovedReplicaTakesItsFlowsAndPinsAndTheOthersKeepTheirs()
    {
        Design design = twoSites();
        const Workload before = threeReplicas(design);
        const Design whole = design;
        const ChangeSet edit = removeParts(design, {ReplicaRow{before.id, 1}});
        apply(design, edit);
        const Workload& after = design.at(before.id);
        QCOMPARE(after.replicas.size(), std::size_t(2));
        QCOMPARE(after.replicas[1].name, before.replicas[2].name);
        QCOMPARE(after.flows.size(), std::size_t(2));
        QCOMPARE(after.flows[0].name, before.flows[0].name);
        QCOMPARE(after.flows[0].toReplica, 0);
        QCOMPARE(after.flows[1].name, before.flows[2].name);
        QCOMPARE(after.flows[1].toReplica, 1);
        QCOMPARE(design.all<Pin>().size(), std::size_t(2));
        for (const auto& [id, pin] : design.all<Pin>()) {
            QCOMPARE(id, pinId(pin));
            QVERIFY(pin.replica == 0 || pin.replica == 1);
        }
        apply(design, edit.inverse());
        QVERIFY(design == whole);
    }

    void theFirstReplicaStaysWhenAllWouldGo()
    {
        Design design = twoSites();
        const Workload before = threeReplicas(design);
        apply(design, removeParts(design, {ReplicaRow{before.id, 0}, ReplicaRow{before.id, 1},
                                           ReplicaRow{before.id, 2}}));
        QCOMPARE(design.at(before.id).replicas.size(), std::size_t(1));
        QCOMPARE(design.at(before.id).replicas.front().name, before.replicas.front().name);
        QVERIFY(removeParts(design, {ReplicaRow{before.id, 0}}).isEmpty());
    }

    void flowsAndReplicasGoInOneEdit()
    {
        Design design = twoSites();
        const Workload before = threeReplicas(design);
        apply(design, removeParts(design, {FlowRow{before.id, 0}, FlowRow{before.id, 1},
                                           ReplicaRow{before.id, 1}}));
        QCOMPARE(design.at(before.id).flows.size(), std::size_t(1));
        QCOMPARE(design.at(before.id).flows.front().name, before.flows[2].name);
    }
};

QTEST_APPLESS_MAIN(TestWorkloadEdits)
#include "tst_workload_edits.moc"
