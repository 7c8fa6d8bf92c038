// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/placement/placement_search.h"
#include "core/interchange/location_text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace continua;
using namespace continua::engine;

namespace {

class Endless : public JobControl {
public:
    bool stopRequested() const noexcept override { return false; }
    void report(double) override {}
};

Result<PlacementModel> readInstance(const QString& kind, const std::string& text,
                                    const std::string& file, double capacity)
{
    if (kind == "cflp")
        return interchange::readCflp(text, file, capacity);
    if (kind == "sscflp")
        return interchange::readSscflp(text, file);
    return interchange::readGap(text, file, false);
}

QString read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}  // namespace

/// The instances below the folder that CONTINUA_BENCH_DATA names, with the optima of its
/// manifest.json.
class TestPublishedPlacements : public QObject {
    Q_OBJECT

private slots:
    void theOptimumIsBetweenBoundAndCost_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("file");
        QTest::addColumn<double>("capacity");
        QTest::addColumn<double>("optimum");
        const QString folder = qEnvironmentVariable("CONTINUA_BENCH_DATA");
        if (folder.isEmpty())
            QSKIP("CONTINUA_BENCH_DATA names no folder");
        const QJsonArray instances =
            QJsonDocument::fromJson(read(folder + "/manifest.json").toUtf8())["instances"]
                .toArray();
        for (const QJsonValue& value : instances) {
            const QString kind = value["kind"].toString();
            if (kind != "cflp" && kind != "sscflp" && kind != "gap")
                continue;
            const QString file = value["file"].toString();
            const QString capacity = value["capacity"].toString();
            QTest::addRow("%s %s", qPrintable(file), qPrintable(capacity))
                << kind << folder + "/" + file << capacity.toDouble()
                << value["optimum"].toDouble();
        }
    }
    void theOptimumIsBetweenBoundAndCost()
    {
        QFETCH(QString, kind);
        QFETCH(QString, file);
        QFETCH(double, capacity);
        QFETCH(double, optimum);
        const std::string text = read(file).toStdString();
        const auto model = readInstance(kind, text, file.toStdString(), capacity);
        QVERIFY(model.has_value());
        const Endless control;
        const Patience patience(control, Duration::fromS(60.0));
        double worstBound = 0.0;
        const PlacementAnswer answer = searchPlacement(
            *model, {.rounds = 60, .boundSteps = 200}, nullptr, patience,
            [&](const PlacementAnswer& told) { worstBound = std::max(worstBound, told.bound); });
        const double hair = 1e-6 * optimum;
        QVERIFY2(worstBound <= optimum + hair, qPrintable(QString::number(worstBound)));
        QVERIFY2(answer.bound <= optimum + hair, qPrintable(QString::number(answer.bound)));
        QVERIFY2(answer.cost >= optimum - hair, qPrintable(QString::number(answer.cost)));
        QVERIFY(!answer.isProvenInfeasible);
        const double gap = (answer.cost - answer.bound) / answer.cost;
        QVERIFY2(gap <= 0.06, qPrintable(QString::number(gap)));
        checkCost(*model, answer);
    }

private:
    /// Adds up from the model alone what the answer says it costs.
    static void checkCost(const PlacementModel& model, const PlacementAnswer& answer)
    {
        std::vector<double> load(model.sites.size(), 0.0);
        double cost = 0.0;
        for (std::size_t i = 0; i < model.items.size(); ++i) {
            double sum = 0.0;
            for (const PlacedPart& part : answer.parts[i]) {
                QVERIFY(model.isSplittable || part.part == 1.0);
                sum += part.part;
                for (const PlacementOption& option : model.items[i].options)
                    if (option.site == part.site) {
                        cost += part.part * option.cost;
                        load[static_cast<std::size_t>(part.site)] +=
                            part.part
                            * model.needs[static_cast<std::size_t>(option.need)].supply[0];
                    }
            }
            QVERIFY(std::abs(sum - 1.0) < 1e-9);
        }
        for (std::size_t s = 0; s < load.size(); ++s) {
            QVERIFY(load[s] <= model.sites[s].standing[0] * (1.0 + 1e-6));
            cost += load[s] > 0.0 ? model.sites[s].openCost : 0.0;
        }
        QVERIFY2(std::abs(cost - answer.cost) <= 1e-6 * cost, qPrintable(QString::number(cost)));
    }
};

QTEST_APPLESS_MAIN(TestPublishedPlacements)
#include "tst_published_placements.moc"
