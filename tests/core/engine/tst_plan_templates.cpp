// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/planner.h"
#include "core/interchange/templates.h"
#include "core/plan/cost_model.h"
#include "core/plan/site_use.h"
#include "tests/support/engine_design.h"

#include <ctime>

using namespace continua;
using namespace continua::test;

class TestPlanTemplates : public QObject {
    Q_OBJECT

    static Design designOf(const char* key)
    {
        Result<Design> design = interchange::openTemplate(
            key, CONTINUA_SOURCE_DIR "/resources/templates", shippedCatalog());
        if (!design)
            qFatal("%s: %s", design.error().place.c_str(), design.error().value.c_str());
        return *std::move(design);
    }

private slots:
    void show_data()
    {
        QTest::addColumn<QString>("key");
        for (const auto& t : interchange::templates())
            QTest::newRow(t.key.data()) << QString::fromStdString(std::string(t.key));
    }
    void show()
    {
        QFETCH(QString, key);
        const Design design = designOf(key.toUtf8().constData());
        CountingControl control;
        const std::clock_t start = std::clock();
        engine::PlanRequest request;
        request.timeAllowed = Duration::fromS(60.0);
        const Result<Plan> result = engine::plan(design, request, control);
        const double ms = 1e3 * double(std::clock() - start) / CLOCKS_PER_SEC;
        QVERIFY(result);
        const Plan& plan = *result;
        qDebug() << "cpu ms" << ms << "objective" << plan.objective << "present"
                 << presentCost(plan).inUsd() << "bound" << plan.lowerBound << "unserved"
                 << plan.unserved.size() << "lightpaths" << plan.lightpaths.size();
        std::map<CostKind, double> byKind;
        for (const CostLine& line : plan.costs)
            byKind[line.kind] += line.present.inUsd();
        for (const auto& [kind, usd] : byKind)
            qDebug() << "   kind" << int(kind) << usd;
        for (const Unserved& u : plan.unserved) {
            const Workload& w = design.at(u.workload);
            qDebug() << "  unserved" << int(u.what) << w.code.c_str() << u.index
                     << (u.what == Unserved::What::Replica
                             ? w.replicas[size_t(u.index)].name.c_str()
                             : w.flows[size_t(u.index)].name.c_str());
            for (const Refusal& r : u.reasons)
                qDebug() << "      reason" << int(r.reason)
                         << (r.site ? design.at(r.site).code.c_str() : "-") << r.needed
                         << r.available;
        }
        for (const Placement& p : plan.placements)
            qDebug() << "  at" << design.at(p.workload).code.c_str()
                     << design.at(p.workload).replicas[size_t(p.replica)].name.c_str()
                     << design.at(p.site).code.c_str();
        for (const KitOrder& k : plan.kits)
            qDebug() << "  kit" << design.at(k.site).code.c_str() << k.kit.c_str() << k.count;
        for (const Lightpath& l : plan.lightpaths)
            qDebug() << "  light" << design.at(l.from).code.c_str() << design.at(l.to).code.c_str()
                     << int(l.links.size()) << l.mode.c_str() << l.carried.inGbps()
                     << l.rate.inGbps() << l.margin.inDb() << l.latency.inMs();
    }
};

QTEST_APPLESS_MAIN(TestPlanTemplates)
#include "tst_plan_templates.moc"
