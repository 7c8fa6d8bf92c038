// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/interchange/project_json.h"
#include "core/interchange/templates.h"
#include "tests/support/planned.h"
#include "tests/support/renumbered.h"
#include "tests/support/small_continuum.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace continua;
using namespace continua::test;

namespace {

QJsonArray shuffled(QJsonArray rows, Random& random)
{
    for (qsizetype i = rows.size() - 1; i > 0; --i) {
        const auto k = static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(i) + 1));
        const QJsonValue kept = rows.at(i);
        rows.replace(i, rows.at(k));
        rows.replace(k, kept);
    }
    return rows;
}

void addTemplates()
{
    QTest::addColumn<QString>("key");
    for (const interchange::Template& known : interchange::templates())
        if (known.key != "blank")
            QTest::newRow(known.key.data()) << QString::fromUtf8(known.key.data());
}

Design templateNamed(const QString& key)
{
    return *interchange::openTemplate(key.toStdString(), CONTINUA_SOURCE_DIR "/resources/templates",
                                      shippedCatalog());
}

}  // namespace

/// The order in which things are given never changes what comes out.
class TestInputOrder : public QObject {
    Q_OBJECT

private slots:
    /// Sites, links, workloads and pins of a file in any order are the same design, and so have the
    /// same plan.
    void theOrderInAFileDoesNotMatter_data() { addTemplates(); }
    void theOrderInAFileDoesNotMatter()
    {
        QFETCH(QString, key);
        QFile file(QStringLiteral(CONTINUA_SOURCE_DIR "/resources/templates/%1.json").arg(key));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject written = QJsonDocument::fromJson(file.readAll()).object();
        const auto read = [](const QJsonObject& project) {
            const QByteArray text = QJsonDocument(project).toJson();
            const auto whole =
                interchange::readProject(text.toStdString(), "shuffled", shippedCatalog());
            return whole ? Result<Design>(whole->baseline) : whole.error();
        };
        const auto design = read(written);
        QVERIFY(design);
        const Plan plan = planned(*design);
        Random random(5);
        for (int i = 0; i < 3; ++i) {
            QJsonObject other = written;
            for (const QString& table : written.keys())
                if (written[table].isArray())
                    other[table] = shuffled(written[table].toArray(), random);
            const auto again = read(other);
            QVERIFY(again);
            QVERIFY(*again == *design);
            QVERIFY(sameAnswer(planned(*again), plan));
        }
    }

    /// Other ids, and so another order of all rows: the same value where all placements are tried.
    void otherIdsGiveTheSameValue_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 20; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void otherIdsGiveTheSameValue()
    {
        QFETCH(int, seed);
        const Design design = smallContinuum(static_cast<std::uint64_t>(seed));
        const Plan plan = planned(design);
        for (std::uint64_t order = 1; order <= 4; ++order) {
            const Plan other = planned(renumbered(design, order));
            QVERIFY2(std::abs(other.objective - plan.objective) <= 1e-6 * plan.objective,
                     qPrintable(QString("%1, then %2").arg(plan.objective).arg(other.objective)));
            QCOMPARE(other.unserved.size(), plan.unserved.size());
        }
    }

    /// In larger ones the search takes other turns, to values close by, and serves the same.
    void otherIdsServeTheSameOfTemplates_data() { addTemplates(); }
    void otherIdsServeTheSameOfTemplates()
    {
        constexpr double kClose = 1e-3;
        QFETCH(QString, key);
        const Design design = templateNamed(key);
        const Plan plan = planned(design);
        for (std::uint64_t order = 1; order <= 4; ++order) {
            const Plan other = planned(renumbered(design, order));
            QVERIFY2(std::abs(other.objective - plan.objective) <= kClose * plan.objective,
                     qPrintable(QString("%1, then %2").arg(plan.objective).arg(other.objective)));
            QCOMPARE(other.unserved.size(), plan.unserved.size());
        }
    }
};

QTEST_APPLESS_MAIN(TestInputOrder)
#include "tst_input_order.moc"
