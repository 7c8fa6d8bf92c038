// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog_json.h"
#include "core/interchange/project_json.h"
#include "core/interchange/templates.h"
#include "core/model/change_set.h"
#include "core/model/link_line.h"
#include "core/model/references.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <set>

using namespace continua;
using namespace continua::interchange;

namespace {

constexpr auto kFolder = CONTINUA_SOURCE_DIR "/resources/templates";

struct Expected {
    const char* key;
    std::size_t sites, links, workloads, replicas, flows, pins;
};

// Counted by hand from the domain's tables: sites, links and workloads as listed; one replica per
// plant, area or half where the text says so.
constexpr Expected kExpected[] = {
    {"finance", 15, 19, 8, 12, 15, 7},   {"factory", 13, 16, 8, 25, 34, 4},
    {"logistics", 13, 15, 8, 11, 22, 1}, {"entertainment", 15, 16, 8, 9, 14, 4},
    {"urban", 16, 20, 8, 14, 34, 1},     {"blank", 0, 0, 0, 0, 0, 0},
};

std::string message(const Error& error)
{
    return error.subject + ": " + error.place + ": " + error.value + ", expected " + error.expected;
}

const Workload& workload(const Design& design, const char* code)
{
    return *findWorkload(design, code);
}

}  // namespace

class TestTemplates : public QObject {
    Q_OBJECT

    Design open(const char* key) const
    {
        Result<Design> design = openTemplate(key, kFolder, m_catalog);
        if (!design)
            qFatal("%s", message(design.error()).c_str());
        return *std::move(design);
    }

private slots:
    void initTestCase()
    {
        const Result<Catalog> catalog = readCatalog(CONTINUA_SOURCE_DIR "/resources/catalog");
        QVERIFY(catalog);
        m_catalog = std::make_shared<const Catalog>(*catalog);
    }

    void everyTemplateHoldsWhatTheDomainLists_data()
    {
        QTest::addColumn<int>("row");
        for (int row = 0; row < static_cast<int>(std::size(kExpected)); ++row)
            QTest::newRow(kExpected[row].key) << row;
    }

    void everyTemplateHoldsWhatTheDomainLists()
    {
        QFETCH(int, row);
        const Expected& expected = kExpected[row];
        const Design design = open(expected.key);
        QCOMPARE(design.info().origin, std::string(expected.key));
        QCOMPARE(design.all<Site>().size(), expected.sites);
        QCOMPARE(design.all<Link>().size(), expected.links);
        QCOMPARE(design.all<Workload>().size(), expected.workloads);
        QCOMPARE(design.all<Pin>().size(), expected.pins);
        std::size_t replicas = 0;
        std::size_t flows = 0;
        for (const auto& [id, entry] : design.all<Workload>()) {
            replicas += entry.replicas.size();
            flows += entry.flows.size();
            QVERIFY2(!entry.provenance.source.empty(), entry.code.c_str());
            QVERIFY2(entry.availability > 0.0, entry.code.c_str());
        }
        QCOMPARE(replicas, expected.replicas);
        QCOMPARE(flows, expected.flows);
        QVERIFY(!brokenReference(design));
        QCOMPARE(design.all<Assumption>().size(), m_catalog->assumptions.size());
        for (const auto& [id, site] : design.all<Site>())
            QVERIFY2(find(m_catalog->countries, site.country), site.code.c_str());
    }

    void theListSaysWhatTheFilesSay()
    {
        QCOMPARE(templates().size(), std::size(kExpected));
        for (const Template& entry : templates())
            QCOMPARE(open(std::string(entry.key).c_str()).info().title, std::string(entry.title));
    }

    void linksHaveTheLengthsOfTheExpectedPaths()
    {
        QFile file(CONTINUA_SOURCE_DIR "/tests/data/templates/expected_paths.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
        int compared = 0;
        for (const Template& entry : templates()) {
            const QString key = QString::fromLatin1(entry.key.data());
            const Design design = open(key.toLatin1());
            for (const auto& listed : all[key].toObject()["links"].toArray()) {
                const QJsonArray row = listed.toArray();
                const std::string code =
                    (row[0].toString() + "--" + row[1].toString()).toStdString();
                const Link* link = findLink(design, code);
                QVERIFY2(link, code.c_str());
                QCOMPARE(fiberLength(design, *link).inKm(), row[2].toDouble());
                QVERIFY2(fiberLength(design, *link) >= drawnLength(design, *link) * 0.999,
                         code.c_str());
                ++compared;
            }
        }
        QCOMPARE(compared, 19 + 16 + 15 + 16 + 20);
    }

    void figuresOfTheProseStandInTheStructure()
    {
        const Design finance = open("finance");
        const Flow& replication = workload(finance, "F2").flows[0];
        QCOMPARE(replication.budget->limit.inMs(), 7.0);
        QVERIFY(!replication.budget->oneWay && replication.protection == Protection::OnePlusOne);
        QVERIFY(workload(finance, "F2").separation.differentFailureDomains);
        QCOMPARE(acceleratorCount(workload(finance, "F5").replicas[0].compute), 17);
        QCOMPARE(workload(finance, "F7").flows[0].schedule.hours, 6.0);
        QCOMPARE(workload(finance, "F7").replicas[0].locality.minDistance->inKm(), 300.0);
        QVERIFY(workload(finance, "F4").flows[0].protection == Protection::None);
        QCOMPARE(findSite(finance, "ISK")->overrides.carbon->inGPerKwh(), 60.0);

        const Design factory = open("factory");
        QCOMPARE(acceleratorCount(workload(factory, "M1").replicas[5].compute), 16);
        QCOMPARE(workload(factory, "M1").flows[0].encodings[1].up.inGbps(), 480.0);
        QVERIFY(workload(factory, "M5").flows[1].budget->oneWay);
        QVERIFY(std::abs(workload(factory, "M5").flows[1].budget->limit.inUs() - 160.0) < 1e-9);
        QVERIFY(workload(factory, "M8").replicas[0].compute.dedicatedRacks);

        const Design logistics = open("logistics");
        QCOMPARE(workload(logistics, "L3").peakFactor, 2.5);
        QCOMPARE(workload(logistics, "L5").replicas[1].locality.countries,
                 std::vector<std::string>{"BEL"});

        const Design entertainment = open("entertainment");
        QCOMPARE(workload(entertainment, "E1").flows[0].toReplica, -1);
        QCOMPARE(workload(entertainment, "E1").flows[0].encodings[1].up.inGbps(), 212.0);
        QVERIFY(workload(entertainment, "E2").flows[0].budget->oneWay);

        const Design urban = open("urban");
        int analysts = 0;
        for (const Replica& area : workload(urban, "U1").replicas)
            analysts += acceleratorCount(area.compute);
        QCOMPARE(analysts, 119);
        QCOMPARE(acceleratorCount(workload(urban, "U7").replicas[0].compute), 42);
    }

    void everyTemplateComesBackEqual_data() { everyTemplateHoldsWhatTheDomainLists_data(); }

    void everyTemplateComesBackEqual()
    {
        QFETCH(int, row);
        const Design design = open(kExpected[row].key);
        for (const WithCatalog withCatalog : {WithCatalog::No, WithCatalog::Yes}) {
            const std::string text = writeProject(design, withCatalog);
            const Result<Project> again =
                readProject(text, "again", withCatalog == WithCatalog::Yes ? nullptr : m_catalog);
            if (!again)
                QFAIL(message(again.error()).c_str());
            QVERIFY(*again == design);
            QCOMPARE(writeProject(*again, withCatalog), text);
            QCOMPARE(designHash(again->baseline), designHash(design));
        }
    }

    void hashesTellDesignsApart()
    {
        const Design before = open("finance");
        QCOMPARE(designHash(before).size(), std::size_t(64));
        Site moved = *findSite(before, "INZ");
        moved.position.latitudeDeg = 35.80600000000001;
        Design after = before;
        QVERIFY(ChangeSet().replace(*findSite(before, "INZ"), moved).applyTo(after));
        QVERIFY(designHash(after) != designHash(before));
        const Result<Project> again =
            readProject(writeProject(after, WithCatalog::No), "again", m_catalog);
        QVERIFY(again && *again == after);
    }

    void unknownAndMissingTemplatesAreNamed()
    {
        const Result<Design> unknown = openTemplate("banking", kFolder, m_catalog);
        QVERIFY(!unknown && unknown.error().code == ErrorCode::UnknownName);
        QCOMPARE(unknown.error().value, std::string("banking"));
        const Result<Design> missing = openTemplate("urban", "/nowhere", m_catalog);
        QVERIFY(!missing && missing.error().code == ErrorCode::FileMissing);
        QCOMPARE(missing.error().subject, std::string("/nowhere/urban.json"));
    }

private:
    std::shared_ptr<const Catalog> m_catalog;
};

QTEST_APPLESS_MAIN(TestTemplates)
#include "tst_templates.moc"
