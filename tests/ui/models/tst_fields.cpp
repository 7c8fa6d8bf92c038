// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/flow_fields.h"
#include "ui/models/link_fields.h"
#include "ui/models/object_table_model.h"
#include "ui/models/rack_fields.h"
#include "ui/models/site_fields.h"
#include "ui/models/workload_fields.h"
#include "ui/shell/services.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace continua;
using namespace continua::ui;

namespace {

const QString kResources = QStringLiteral(CONTINUA_SOURCE_DIR "/resources");

const Field& fieldOf(const Fields& fields, const QString& key)
{
    return *std::find_if(fields.begin(), fields.end(),
                         [&](const Field& field) { return field.key == key; });
}

}  // namespace

class TestFields : public QObject {
    Q_OBJECT

    std::optional<Services> m_services;
    std::unique_ptr<Session> m_session;

    Design factory() const { return *m_services->openTemplate(QStringLiteral("factory")); }
    const Design& design() const { return m_session->document.design(); }

private slots:
    void initTestCase()
    {
        Result<Services> services = openServices(kResources, QStringLiteral("test"));
        QVERIFY(services);
        m_services = *std::move(services);
    }

    void init()
    {
        m_session = std::make_unique<Session>(*m_services);
        m_session->file.begin(factory());
    }

    void aFigureThatCannotBeIsRefusedWithItsRange_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("saying");
        // clang-format off
        QTest::newRow("latitude past the pole") << "site" << "latitude" << "351.8" << QStringList{"351.8", "-90 to 90"};
        QTest::newRow("longitude past 180")     << "site" << "longitude" << "-180.5" << QStringList{"-180.5", "-180 to 180"};
        QTest::newRow("negative power")         << "site" << "it_power" << "-5 kW" << QStringList{"5", "0 kW or more"};
        QTest::newRow("power in kilometres")    << "site" << "it_power" << "5 km" << QStringList{"5 km"};
        QTest::newRow("no name")                << "site" << "name" << "  " << QStringList{"Name"};
        QTest::newRow("length below geodesic")  << "link" << "length" << "0.001 km" << QStringList{"straight way"};
        QTest::newRow("negative length")        << "link" << "length" << "-3 km" << QStringList{"more than 0 km"};
        QTest::newRow("no fiber pair")          << "link" << "fiber_pairs" << "0" << QStringList{"1 or more"};
        QTest::newRow("zero length")            << "link" << "length" << "0 km" << QStringList{"more than 0 km"};
        QTest::newRow("half a fiber pair")      << "link" << "fiber_pairs" << "1.5" << QStringList{"1.5"};
        QTest::newRow("unknown amplifier")      << "link" << "amplifier" << "tube" << QStringList{"tube"};
        QTest::newRow("launch to burn fiber")   << "link" << "launch_power" << "400 dBm" << QStringList{"400", "-20 to 20 dBm"};
        QTest::newRow("launch in watts")        << "link" << "launch_power" << "1 kW" << QStringList{"1 kW"};
        QTest::newRow("route factor of nothing") << "link" << "route_factor" << "0" << QStringList{"0"};
        QTest::newRow("unknown glass")          << "link" << "fiber" << "wet string" << QStringList{"wet string"};
        QTest::newRow("no time at all")         << "flow" << "budget" << "0 ms" << QStringList{"more than 0 ms"};
        QTest::newRow("a word for a time")      << "flow" << "budget" << "soon" << QStringList{"soon"};
        QTest::newRow("availability over one")  << "workload" << "availability" << "120 %" << QStringList{"100 %"};
        // clang-format on
    }
    void aFigureThatCannotBeIsRefusedWithItsRange()
    {
        QFETCH(QString, table);
        QFETCH(QString, key);
        QFETCH(QString, text);
        QFETCH(QStringList, saying);
        const Fields fields = table == "site" ? siteFields()
                            : table == "link" ? linkFields()
                            : table == "flow" ? flowFields()
                                              : workloadFields();
        const RowRef row = table == "site" ? siteRows(design()).front()
                         : table == "link" ? linkRows(design()).front()
                         : table == "flow" ? flowRows(design()).front()
                                           : workloadRows(design()).front();
        const FieldEdit edit = fieldOf(fields, key).write(design(), row, text.trimmed());
        QVERIFY(!edit.edit);
        for (const QString& words : saying)
            QVERIFY2(edit.problem.contains(words), qPrintable(edit.problem));
    }

    void whatAFieldShowsCanBeEnteredAgainWithoutChange_data()
    {
        QTest::addColumn<QString>("table");
        for (const char* table : {"site", "link", "rack", "workload", "flow"})
            QTest::newRow(table) << table;
    }
    void whatAFieldShowsCanBeEnteredAgainWithoutChange()
    {
        QFETCH(QString, table);
        const Fields fields = table == "site"     ? siteFields()
                            : table == "link"     ? linkFields()
                            : table == "rack"     ? rackFields()
                            : table == "workload" ? workloadFields()
                                                  : flowFields();
        const RowList list = table == "site"     ? siteRows
                           : table == "link"     ? linkRows
                           : table == "rack"     ? rackRows
                           : table == "workload" ? workloadRows
                                                 : flowRows;
        for (const RowRef& row : list(design())) {
            for (const Field& field : fields) {
                if (field.editor == Field::Editor::None)
                    continue;
                const QString text = field.read(m_session->reading, row).text;
                if (text.isEmpty() || text == QStringLiteral("-"))
                    continue;
                const FieldEdit edit = field.write(design(), row, text);
                QVERIFY2(edit.edit, qPrintable(field.key + ": " + edit.problem));
                Design after = design();
                QVERIFY(edit.edit->applyTo(after));
                Session other(*m_services);
                other.file.begin(after);
                QCOMPARE(field.read(other.reading, row).text, text);
            }
        }
    }

    void aLimitOfTheSiteOverridesItsKindAndGoesBack()
    {
        const RowRef site = siteRows(design()).front();
        const Fields fields = siteFields();
        const Field& power = fieldOf(fields, QStringLiteral("it_power"));
        const QString before = power.read(m_session->reading, site).text;
        QVERIFY(m_session->document.push(*power.write(design(), site, "1.5 MW").edit, "power"));
        QVERIFY(power.read(m_session->reading, site).isOverridden);
        QCOMPARE(siteLimits(design(), design().at(std::get<SiteId>(site))).itPower.inKw(), 1500.0);
        QVERIFY(m_session->document.push(power.reset(design(), site), "reset"));
        const bool wasOwn = factory().at(std::get<SiteId>(site)).overrides.itPower.has_value();
        if (!wasOwn)
            QCOMPARE(power.read(m_session->reading, site).text, before);
        QVERIFY(!power.read(m_session->reading, site).isOverridden);
    }

    void aTableEditIsOneNamedUndoStep()
    {
        ObjectTableModel& flows = m_session->flows;
        int row = 0;
        while (flows.index(row, flows.columnOf("budget")).data().toString() == "-")
            ++row;
        const Design before = design();
        QVERIFY(flows.setData(flows.index(row, flows.columnOf("budget")), "7 ms"));
        QCOMPARE(m_session->document.undoStack().count(), 1);
        QVERIFY(m_session->document.undoStack().undoText().contains("Latency budget"));
        const auto ref = std::get<FlowRow>(flows.row(row));
        const Flow& flow = design().at(ref.workload).flows[static_cast<std::size_t>(ref.flow)];
        QCOMPARE(flow.budget->limit.inMs(), 7.0);
        m_session->document.undoStack().undo();
        QVERIFY(design() == before);
    }

    void aBadEntryStaysInItsCellAndChangesNothing()
    {
        ObjectTableModel& sites = m_session->sites;
        const QModelIndex cell = sites.index(0, sites.columnOf("latitude"));
        const QSignalSpy refused(&sites, &ObjectTableModel::refused);
        const Design before = design();
        QVERIFY(!sites.setData(cell, "351.8"));
        QCOMPARE(cell.data().toString(), "351.8");
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains("351.8"));
        QCOMPARE(refused.count(), 1);
        QVERIFY(design() == before);
        QVERIFY(sites.setData(cell, "35.5"));
        QCOMPARE(cell.data(ObjectTableModel::BadTextRole), QVariant());
    }

    void tablesKeepTheModelContract()
    {
        std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
        const auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;
        for (auto* model : {&m_session->sites, &m_session->links, &m_session->racks,
                            &m_session->workloads, &m_session->flows, &m_session->assumptions})
            testers.push_back(std::make_unique<QAbstractItemModelTester>(model, fatal));
        testers.push_back(std::make_unique<QAbstractItemModelTester>(&m_session->findings, fatal));
        QTRY_VERIFY_WITH_TIMEOUT(m_session->plan.isSettled(), 20'000);
        const auto sites = siteRows(design());
        const Site site = design().at(std::get<SiteId>(sites.front()));
        Site other = site;
        other.id = m_session->document.ids().next<Site>();
        other.code = "ANOTHER";
        QVERIFY(m_session->document.push(ChangeSet().insert(other), "insert"));
        QCOMPARE(m_session->sites.rowCount(), static_cast<int>(sites.size()) + 1);
        m_session->document.undoStack().undo();
        QCOMPARE(m_session->sites.rowCount(), static_cast<int>(sites.size()));
    }
};

QTEST_MAIN(TestFields)
#include "tst_fields.moc"
