// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/wavelength_json.h"
#include "core/spectrum/assign.h"
#include "core/spectrum/network_bound.h"

#include <QFile>
#include <QTest>

using namespace continua;
using namespace continua::spectrum;

/// Published static wavelength assignments, where CONTINUA_BENCH_DATA says where they are.
class TestPublishedWavelengths : public QObject {
    Q_OBJECT

private slots:
    void theOptimumIsReachedAndProven_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("optimum");
        QTest::newRow("NSFNET") << "NSF.3.json" << 22;
        QTest::newRow("European network") << "EON.json" << 22;
        QTest::newRow("ATT") << "ATT.json" << 20;
    }
    void theOptimumIsReachedAndProven()
    {
        QFETCH(QString, name);
        QFETCH(int, optimum);
        const QString data = qEnvironmentVariable("CONTINUA_BENCH_DATA");
        if (data.isEmpty())
            QSKIP("CONTINUA_BENCH_DATA is not set");
        QFile file(data + "/rwa/" + name);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const auto instance =
            interchange::readWavelengthInstance(file.readAll().toStdString(), name.toStdString());
        QVERIFY(instance);
        FiberNetwork network{.nodeCount = instance->nodeCount, .fiberCount = 0, .arcs = {}};
        for (const auto& edge : instance->edges) {
            network.arcs.push_back({edge.from, edge.to, network.fiberCount++});
            network.arcs.push_back({edge.to, edge.from, network.fiberCount++});
        }
        std::vector<NodeDemand> demands;
        for (const auto& asked : instance->requests)
            demands.push_back({asked.from, asked.to, 1});

        const auto bound = networkBound(network, demands, {.enough = optimum});
        QVERIFY(bound);
        QCOMPARE(bound->bound.slotCount(), optimum);
        AssignmentProblem problem{.fiberCount = network.fiberCount, .demands = {}};
        for (const auto& ways : bound->ways) {
            SlotDemand& demand = problem.demands.emplace_back();
            for (const std::vector<int>& way : ways)
                demand.options.push_back({way, 1});
        }
        const auto assigned = assign(problem, {.bound = bound->bound, .insertions = 200'000});
        QVERIFY(assigned);
        QVERIFY(!findOverlap(problem, *assigned));
        QCOMPARE(assigned->end(), optimum);
    }
};

QTEST_APPLESS_MAIN(TestPublishedWavelengths)
#include "tst_published_wavelengths.moc"
