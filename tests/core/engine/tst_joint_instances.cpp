// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog_json.h"
#include "core/interchange/joint_text.h"
#include "tests/support/joint_instances.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace continua;
using namespace continua::engine;

namespace {

class Endless : public JobControl {
public:
    bool stopRequested() const noexcept override { return false; }
    void report(double) override {}
};

std::shared_ptr<const Catalog> catalog()
{
    static const auto shared = [] {
        Result<Catalog> read = readCatalog(CONTINUA_SOURCE_DIR "/resources/catalog");
        return read ? std::make_shared<const Catalog>(*std::move(read)) : nullptr;
    }();
    return shared;
}

struct Told {
    JointAnswer answer;
    double highestBound = 0.0;
    double lowestCost = std::numeric_limits<double>::infinity();
};

Told search(const JointInstance& instance, double seconds, double gapWanted = 0.0)
{
    const Endless control;
    const Patience patience(control, Duration::fromS(seconds));
    Told told;
    told.answer = searchJoint(instance, catalog(), {.gapWanted = gapWanted}, patience,
                              [&](const JointAnswer& answer) {
                                  told.highestBound = std::max(told.highestBound, answer.bound);
                                  told.lowestCost = std::min(told.lowestCost, answer.cost);
                              });
    told.highestBound = std::max(told.highestBound, told.answer.bound);
    return told;
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void checkSum(const JointInstance& instance, const JointAnswer& answer)
{
    const test::JointSum sum = test::sumUp(instance, answer);
    QVERIFY2(sum.complaint.empty(), sum.complaint.c_str());
    QVERIFY2(std::abs(sum.cost - answer.cost) < 1e-6, qPrintable(QString::number(sum.cost)));
}

constexpr const char* kSmall = R"({"name": "small", "protection": true,
    "nodes": [{"open": 5, "power": 30, "cool": 20, "space": 1, "pue": 150, "energy": 2},
              {"open": 9, "power": 10, "cool": 20, "space": 1, "pue": 150, "energy": 1},
              {"open": 7, "power": 60, "cool": 20, "space": 1, "pue": 150, "energy": 3}],
    "racks": [{"kw": 20, "gpu": 8, "cost": 50}],
    "links": [{"u": 0, "v": 1, "km": 10, "mods": [[10, 4], [40, 9]]},
              {"u": 1, "v": 2, "km": 10, "mods": [[10, 4]]},
              {"u": 2, "v": 0, "km": 10, "mods": [[10, 4]]}],
    "workloads": [{"src": 0, "gpu": 8, "kw": 12, "bw": 25, "allowed": [1, 2],
                   "pairs": {"1": [[[0], [2, 1]]], "2": [[[2], [0, 1]]]}}]})";

}  // namespace

/// The joint model of published instances: made-up ones always, those below the folder that
/// CONTINUA_BENCH_DATA names with the optima of its manifest.json.
class TestJointInstances : public QObject {
    Q_OBJECT

private slots:
    void whatAPlanCostsFollowsFromTheModel()
    {
        // Site 1 has too little power; 25 Gbit/s over each of three links: a module of 40 on the
        // first, three of 10 on the others.
        const Result<JointInstance> instance = interchange::readJoint(kSmall, "small");
        QVERIFY(instance.has_value());
        const Told told = search(*instance, 5.0);
        QCOMPARE(told.answer.sites, std::vector<int>{2});
        QCOMPARE(told.answer.cost, 7.0 + 50.0 + 36.0 + 9.0 + 12.0 + 12.0);
        QCOMPARE(told.answer.bound, told.answer.cost);
        checkSum(*instance, told.answer);
    }

    void errorsNameTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("place");
        QTest::newRow("a link to nowhere")
            << QByteArray(R"("u": 1, "v": 2)") << QByteArray(R"("u": 1, "v": 3)")
            << QByteArray("links[1].v");
        QTest::newRow("a loop") << QByteArray(R"("u": 1, "v": 2)")
                                << QByteArray(R"("u": 1, "v": 1)") << QByteArray("links[1]");
        QTest::newRow("no need") << QByteArray(R"("kw": 12)") << QByteArray(R"("kw": "x")")
                                 << QByteArray("workloads[0].kw");
        QTest::newRow("less than nothing")
            << QByteArray(R"("open": 9)") << QByteArray(R"("open": -9)")
            << QByteArray("nodes[1].open");
        QTest::newRow("an empty module") << QByteArray("[10, 4], [40, 9]") << QByteArray("[0, 4]")
                                         << QByteArray("links[0].mods");
        QTest::newRow("no modules")
            << QByteArray("[10, 4], [40, 9]") << QByteArray() << QByteArray("links[0].mods");
        QTest::newRow("a way that leads elsewhere")
            << QByteArray("[[[2], [0, 1]]]") << QByteArray("[[[2], [0]]]")
            << QByteArray("workloads[0].pairs.2");
    }
    void errorsNameTheirPlace()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, place);
        const QByteArray text = QByteArray(kSmall).replace(from, to);
        const auto instance = interchange::readJoint(text.toStdString(), "small");
        QVERIFY(!instance.has_value());
        QCOMPARE(QByteArray::fromStdString(instance.error().place), place);
    }

    /// Small enough to try everything.
    void theOptimumIsBetweenBoundAndCost_data()
    {
        QTest::addColumn<bool>("isProtected");
        QTest::addColumn<bool>("isTight");
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed) {
            QTest::addRow("split %d", seed) << false << (seed % 3 == 0) << seed;
            QTest::addRow("pairs %d", seed) << true << (seed % 3 == 0) << seed;
        }
    }
    void theOptimumIsBetweenBoundAndCost()
    {
        QFETCH(bool, isProtected);
        QFETCH(bool, isTight);
        QFETCH(int, seed);
        const JointInstance instance = test::JointMaker({.sites = 4,
                                                         .workloads = isProtected ? 4 : 3,
                                                         .chords = isProtected ? 2 : 0,
                                                         .isProtected = isProtected,
                                                         .isTight = isTight},
                                                        static_cast<std::uint64_t>(seed))
                                           .make();
        const double optimum = test::optimumOf(instance);
        const Told told = search(instance, 0.3);
        if (std::isinf(optimum)) {
            QVERIFY(std::isinf(told.answer.cost));
            QVERIFY(!told.answer.reasons.empty());
            return;
        }
        QVERIFY(told.answer.reasons.empty());
        QVERIFY2(told.highestBound <= optimum + 1e-6,
                 qPrintable(QString("%1 > %2").arg(told.highestBound).arg(optimum)));
        QVERIFY2(told.lowestCost >= optimum - 1e-6,
                 qPrintable(QString("%1 < %2").arg(told.lowestCost).arg(optimum)));
        checkSum(instance, told.answer);
    }

    void familiesOfTheirSizeComeClose_data()
    {
        QTest::addColumn<int>("sites");
        QTest::addColumn<int>("workloads");
        QTest::addColumn<bool>("isProtected");
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 3; ++seed)
            for (const bool isProtected : {false, true}) {
                QTest::addRow("12 x 8 %s %d", isProtected ? "pairs" : "split", seed)
                    << 12 << 8 << isProtected << seed;
                QTest::addRow("12 x 20 %s %d", isProtected ? "pairs" : "split", seed)
                    << 12 << 20 << isProtected << seed;
                QTest::addRow("17 x 10 %s %d", isProtected ? "pairs" : "split", seed)
                    << 17 << 10 << isProtected << seed;
            }
    }
    void familiesOfTheirSizeComeClose()
    {
        QFETCH(int, sites);
        QFETCH(int, workloads);
        QFETCH(bool, isProtected);
        QFETCH(int, seed);
        const JointInstance instance =
            test::JointMaker({.sites = sites, .workloads = workloads, .isProtected = isProtected},
                             static_cast<std::uint64_t>(seed) + 100)
                .make();
        const Told told = search(instance, 20.0, 0.15);
        if (!told.answer.reasons.empty())
            QSKIP("this one has no plan");
        checkSum(instance, told.answer);
        qInfo("%g .. %g, gap %.2f %%", told.answer.bound, told.answer.cost,
              100.0 * told.answer.gap());
        QVERIFY2(told.answer.gap() <= 0.15, qPrintable(QString::number(told.answer.gap())));
    }

    void whatCannotBeIsNamedWithItsReason()
    {
        JointInstance instance = *interchange::readJoint(kSmall, "small");
        instance.workloads[0].kw = 20.0;
        instance.sites[2].powerKw = 25.0;
        const Told told = search(instance, 1.0);
        QVERIFY(std::isinf(told.answer.cost));
        QCOMPARE(told.answer.reasons.size(), std::size_t{1});
        const JointConflict& conflict = told.answer.reasons.front();
        QCOMPARE(conflict.workloads, std::vector<int>{0});
        QCOMPARE(conflict.refusals.size(), std::size_t{2});
        QVERIFY(conflict.refusals[0].limit == JointRefusal::Limit::Power);
        QCOMPARE(conflict.refusals[1].needed, 30.0);
        QCOMPARE(conflict.refusals[1].available, 25.0);
        QCOMPARE(conflict.refusals[1].shortBy(), 5.0);
    }

    void whatCannotBeTogetherIsNamedWithoutTheRest()
    {
        JointInstance instance = *interchange::readJoint(kSmall, "small");
        instance.workloads.push_back(instance.workloads[0]);
        instance.workloads.push_back(instance.workloads[0]);
        instance.workloads[1].kw = 1.0;
        instance.workloads[1].gpu = 0.0;
        const Told told = search(instance, 1.0);
        QVERIFY(std::isinf(told.answer.cost));
        QCOMPARE(told.answer.reasons.size(), std::size_t{1});
        QCOMPARE(told.answer.reasons.front().workloads, (std::vector<int>{0, 2}));
    }

    void publishedInstances_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<double>("optimum");
        const QString folder = qEnvironmentVariable("CONTINUA_BENCH_DATA");
        if (folder.isEmpty())
            QSKIP("CONTINUA_BENCH_DATA names no folder");
        for (const QJsonValue& value :
             QJsonDocument::fromJson(read(folder + "/manifest.json"))["instances"].toArray())
            if (value["kind"].toString() == "joint")
                QTest::addRow("%s", qPrintable(value["file"].toString()))
                    << folder + "/" + value["file"].toString() << value["optimum"].toDouble();
    }
    void publishedInstances()
    {
        QFETCH(QString, file);
        QFETCH(double, optimum);
        const auto instance = interchange::readJoint(read(file).toStdString(), file.toStdString());
        QVERIFY(instance.has_value());
        const Told told = search(*instance, 10.0, 0.05);
        if (optimum == 0.0) {
            QVERIFY(!told.answer.reasons.empty());
            return;
        }
        QVERIFY2(told.highestBound <= optimum + 1e-6,
                 qPrintable(QString::number(told.highestBound)));
        QVERIFY2(told.lowestCost >= optimum - 1e-6, qPrintable(QString::number(told.lowestCost)));
        QVERIFY2(told.answer.gap() <= 0.05, qPrintable(QString::number(told.answer.gap())));
        checkSum(*instance, told.answer);
    }
};

QTEST_APPLESS_MAIN(TestJointInstances)
#include "tst_joint_instances.moc"
