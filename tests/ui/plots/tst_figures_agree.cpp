// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sample_plan.h"
#include "ui/map/map_scene.h"
#include "ui/models/rack_fields.h"
#include "ui/plots/results_page.h"
#include "ui/rack/rack_meters.h"
#include "ui/rack/site_meters.h"
#include "ui/report/report.h"
#include "ui/text/figure_text.h"
#include "ui/text/quantity_text.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace continua;
using namespace continua::tests;
using namespace continua::ui;
using report::Kpi;

/// One plan, read in every view: tables, plots, meters, map badges and the printed report.
class TestFiguresAgree : public QObject {
    Q_OBJECT

    const Design m_design = sampleDesign();
    const PlanOutcome m_outcome{samplePlan(), {}};
    std::unique_ptr<ProjectDocument> m_document;
    std::unique_ptr<PlanState> m_state;
    Selection m_selection;
    std::unique_ptr<ResultsPage> m_page;
    QString m_printed;

    const report::Facts& facts() const { return m_page->facts(); }

    const FactsTable& table(const QString& title) const
    {
        for (const FactsTableModel* model : m_page->tables())
            if (model->table().title == title)
                return model->table();
        static const FactsTable none;
        return none;
    }

    const Chart& chart(const QString& title) const
    {
        for (const ChartPlot* plot : m_page->plots())
            if (plot->chart().title == title)
                return plot->chart();
        static const Chart none;
        return none;
    }

    static QString cell(const FactsTable& table, const QString& row, std::size_t column)
    {
        for (const FactsTable::Row& one : table.rows)
            if (one.cells.front().text == row)
                return one.cells[column].text;
        return {};
    }

    static const Chart::Row* row(const Chart& chart, const QString& name)
    {
        for (const Chart::Row& one : chart.rows)
            if (one.name == name)
                return &one;
        return nullptr;
    }

    /// pdftotext may set plain spaces for narrow ones.
    static QString flat(QString text)
    {
        return text.replace(kUnitSpace, QLatin1Char(' ')).simplified();
    }

    bool isPrinted(const QString& text) const { return m_printed.contains(flat(text)); }

private slots:
    void textBehindABarNeverLiesOnTheLimit()
    {
        const Chart chart{.title = {}, .series = {}, .limit = Chart::Limit{100.0, {}}};
        QCOMPARE(labelStart(chart, 40.0, 30.0), 40.0);    // Ends before the line.
        QCOMPARE(labelStart(chart, 87.0, 20.0), 100.0);   // Would cross it.
        QCOMPARE(labelStart(chart, 100.0, 20.0), 100.0);  // Begins at it.
        QCOMPARE(labelStart(chart, 130.0, 20.0), 130.0);  // Beyond.
        QCOMPARE(labelStart(Chart{.title = {}, .series = {}}, 87.0, 20.0), 87.0);
    }

    void initTestCase()
    {
        applyTheme(*qApp, ThemeKind::Light);
        m_document = std::make_unique<ProjectDocument>(m_design);
        m_state = std::make_unique<PlanState>(
            *m_document,
            [this](const Design&, const PlanState::Aim&, JobControl&,
                   const PlanState::Draft&) -> Result<PlanOutcome> { return m_outcome; });
        m_page = std::make_unique<ResultsPage>(*m_document, *m_state, m_selection);
        QTRY_VERIFY(m_state->plan());

        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report.pdf"));
        QVERIFY(writeReport(m_design, m_outcome, path));
        const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (tool.isEmpty())
            return;
        QProcess process;
        process.start(tool, {QStringLiteral("-layout"), path, QStringLiteral("-")});
        QVERIFY(process.waitForFinished());
        m_printed = flat(QString::fromUtf8(process.readAllStandardOutput()));
    }

    void tilesShowTheKpis()
    {
        QCOMPARE(m_page->tiles().size(), std::size_t(12));
        for (const KpiTile* tile : m_page->tiles())
            QCOMPARE(tile->text(), kpiText(tile->kpi(), report::figure(facts(), tile->kpi())));
    }

    void costIsTheSameInPlotsTablesAndSums()
    {
        const Chart& kinds = chart(QStringLiteral("Cost by kind"));
        double sum = 0.0;
        for (const Chart::Row& one : kinds.rows) {
            sum += one.bars.front().value;
            QCOMPARE(one.bars.front().text,
                     cell(table(QStringLiteral("Cost by kind")), one.name, 3));
        }
        QVERIFY(std::abs(sum * 1e6 - presentCost(m_outcome.plan).inUsd()) < 1.0);
        double stacked = 0.0;
        for (const Chart::Row& site : chart(QStringLiteral("Cost by site")).rows) {
            for (const Chart::Bar& bar : site.bars)
                stacked += bar.value;
            QCOMPARE(site.label, cell(table(QStringLiteral("Cost by site")), site.name, 3));
        }
        QVERIFY(std::abs(stacked - sum) < 1e-9);
        QCOMPARE(cell(table(QStringLiteral("Cost by kind")), QStringLiteral("Total"), 3),
                 figureText(report::figure(facts(), Kpi::PresentCost)));
    }

    void powerIsTheSameInPlotTableMeterAndMapBadge()
    {
        const SiteUse use = siteUse(m_design, &m_outcome.plan, kOsaka);
        const Chart::Row* bars = row(chart(QStringLiteral("Power and cooling against limits")),
                                     QStringLiteral("Osaka regional"));
        QVERIFY(bars);
        QCOMPARE(bars->bars[0].value, use.nameplate / usablePower(use.limits) * 100.0);
        QCOMPARE(bars->bars[0].text, quantityText(use.nameplate) + QStringLiteral(" of ")
                                         + quantityText(usablePower(use.limits)));
        const QString against = quantityText(use.nameplate) + QStringLiteral(" / ")
                              + quantityText(usablePower(use.limits));
        QCOMPARE(
            cell(table(QStringLiteral("Power and cooling")), QStringLiteral("Osaka regional"), 3),
            against);
        QCOMPARE(siteMeters(use)[1].text, against);
        double racks = 0.0;
        for (const auto& items :
             {m_design.at(kRack).items, m_design.catalog().kits.at("kit").items})
            racks += rackMeters(m_design, kOsaka, "frame", items)[1].used;
        QCOMPARE(racks, use.nameplate.inKw());

        MapScene scene;
        scene.update(m_design, &m_outcome, {});
        bool isOnMap = false;
        for (const SiteMark& mark : scene.sites())
            if (mark.id == kOsaka) {
                isOnMap = true;
                QVERIFY2(mark.badge.contains(quantityText(use.nameplate)), qPrintable(mark.badge));
                QCOMPARE(mark.use[static_cast<std::size_t>(MapMeter::Power)],
                         use.nameplate / usablePower(use.limits));
            }
        QVERIFY(isOnMap);
    }

    void everyMeterOfARackIsTheSameOnCanvasInInspectorAndSum()
    {
        const Reading reading(*m_document, *m_state);
        const Fields fields = rackFields();
        const auto inspected = [&](const char* key) {
            const auto field = std::find_if(fields.begin(), fields.end(), [&](const Field& one) {
                return one.key == QLatin1String(key);
            });
            QString text = field->read(reading, kRack).text;
            return text.replace(QStringLiteral(" of "), QStringLiteral(" / "));
        };
        const Rack& rack = m_design.at(kRack);
        const auto drawn = rackMeters(m_design, kOsaka, rack.frame, rack.items);
        const Meters meters = metersOf(m_design, rack);
        const char* const keys[] = {"units", "power", "mass", "air_heat", "liquid_heat", "busbar"};
        for (std::size_t i = 0; i < meters.size(); ++i) {
            QCOMPARE(drawn[i].used, meters[i].used);
            QCOMPARE(drawn[i].limit, meters[i].limit.value_or(0.0));
            // "12 kW / 27.5 kW" in the inspector is "12 / 27.5 kW" under the rack.
            const QString unit = drawn[i].text.section(kUnitSpace, -1);
            const QString inInspector = inspected(keys[i]);
            const QString plain = QString(inInspector).remove(kUnitSpace + unit);
            QCOMPARE(plain, drawn[i].text.section(kUnitSpace, 0, -2));
        }
        const auto row = ui::rowMeters(m_design, kOsaka);
        QCOMPARE(row[1].used, drawn[1].used);  // One rack stands there.
    }

    void latencyIsTheSameInPlotAndTable()
    {
        const Chart& latency = chart(QStringLiteral("Latency against budget"));
        QCOMPARE(latency.rows.size(), std::size_t(1));
        const auto& flow = facts().flows[1];
        QCOMPARE(latency.rows[0].bars[0].value, *flow.working->share * 100.0);
        QCOMPARE(latency.rows[0].bars[1].value, *flow.protection->share * 100.0);
        const FactsTable& rows = table(QStringLiteral("Latency"));
        QCOMPARE(cell(rows, latency.rows[0].name, 5), quantityText(flow.working->time));
        QCOMPARE(cell(rows, latency.rows[0].name, 6), percentText(*flow.working->share));
    }

    void acceleratorsAreTheSameInPlotTableAndTile()
    {
        const Chart& plot = chart(QStringLiteral("Accelerators"));
        QCOMPARE(plot.rows[0].bars[1].value, 24.0);
        QCOMPARE(std::get<int>(report::figure(facts(), Kpi::Accelerators)), 24);
    }

    void theReportPrintsTheFiguresOfThePage()
    {
        if (m_printed.isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed");
        for (const Kpi kpi : {Kpi::PresentCost, Kpi::Capex, Kpi::Energy, Kpi::Racks})
            QVERIFY2(isPrinted(kpiText(kpi, report::figure(facts(), kpi))),
                     qPrintable(nameOf(kpi)));
        QVERIFY(isPrinted(verdictText(facts()).section(QLatin1Char(','), 0, 0)));
        for (const Chart::Row& one : chart(QStringLiteral("Cost by kind")).rows)
            QVERIFY2(isPrinted(one.bars.front().text), qPrintable(one.name));
        for (const Chart::Row& one : chart(QStringLiteral("Latency against budget")).rows)
            QVERIFY2(isPrinted(one.bars.front().text), qPrintable(one.name));
        for (const auto* rows :
             {&table(QStringLiteral("Cost by site")), &table(QStringLiteral("Energy and carbon")),
              &table(QStringLiteral("Bill of materials"))})
            for (const FactsTable::Row& one : rows->rows)
                QVERIFY2(isPrinted(one.cells.back().text), qPrintable(one.cells.front().text));
    }

    void aClickOnABarGoesToItsObject()
    {
        ChartPlot* power = m_page->plots()[2];
        QSignalSpy revealed(&m_selection, &Selection::revealed);
        emit power->clicked(rules::Subject{kOsaka});
        QVERIFY(m_selection.contains(kOsaka));
        QCOMPARE(revealed.count(), 1);
    }

    void aChartCopiesAsCsv()
    {
        const QString csv = chartCsv(chart(QStringLiteral("Accelerators")));
        QVERIFY(csv.contains(QStringLiteral("\"Accelerator A\",\"Needed\",88,\"88\"")));
        QVERIFY(csv.contains(QStringLiteral("\"Accelerator A\",\"Installed\",24,\"24\"")));
        QVERIFY(!m_page->plots()[0]->image().isNull());
    }
};

QTEST_MAIN(TestFiguresAgree)
#include "tst_figures_agree.moc"
