// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/link_line.h"
#include "tests/support/program.h"
#include "ui/shell/toast.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QTreeWidget>

using namespace continua;
using namespace continua::ui;

namespace {

constexpr int kPlanMs = 60'000;

const QByteArray kTopology = R"({"network_name": "Pair", "elements": [
  {"uid": "trx A", "type": "Transceiver"},
  {"uid": "roadm A", "type": "Roadm",
   "metadata": {"location": {"latitude": 50, "longitude": 8}}},
  {"uid": "f1", "type": "Fiber", "type_variety": "UNKNOWN",
   "params": {"length": 60, "length_units": "km", "loss_coef": 0.2}},
  {"uid": "roadm B", "type": "Roadm",
   "metadata": {"location": {"latitude": 50.5, "longitude": 8.5}}},
  {"uid": "trx B", "type": "Transceiver"},
  {"uid": "b1", "type": "Fiber", "type_variety": "UNKNOWN",
   "params": {"length": 61, "length_units": "km", "loss_coef": 0.2}}],
 "connections": [
  {"from_node": "trx A", "to_node": "roadm A"}, {"from_node": "roadm A", "to_node": "trx A"},
  {"from_node": "trx B", "to_node": "roadm B"}, {"from_node": "roadm B", "to_node": "trx B"},
  {"from_node": "roadm A", "to_node": "f1"}, {"from_node": "f1", "to_node": "roadm B"},
  {"from_node": "roadm B", "to_node": "b1"}, {"from_node": "b1", "to_node": "roadm A"}]})";

const QByteArray kServices = R"({"path-request": [
  {"request-id": "7", "source": "trx A", "destination": "trx B", "path-constraints":
   {"te-bandwidth": {"trx_type": "Voyager", "trx_mode": "mode 1", "path_bandwidth": 2e11}}}]})";

}  // namespace

/// Files of GNPy into the window and out of it, through the real dialog.
class TestImportJourney : public QObject {
    Q_OBJECT

    std::optional<test::Program> m_program;
    QTemporaryDir m_files;

    Session& session() const { return m_program->session(); }
    MainWindow& window() const { return m_program->window(); }
    const Design& design() const { return session().document.design(); }

    QString write(const QString& name, const QByteArray& text) const
    {
        QFile file(m_files.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("a test cannot write its file");
        return file.fileName();
    }

    /// Imports, and answers the dialog once `look` has seen it.
    bool import(const QStringList& files, QDialog::DialogCode answer,
                const std::function<void(QDialog&)>& look = {})
    {
        bool isSeen = false;
        QTimer::singleShot(0, this, [&] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            isSeen = dialog->objectName() == "import_dialog";
            if (look)
                look(*dialog);
            auto* buttons = dialog->findChild<QDialogButtonBox*>();
            for (QAbstractButton* button : buttons->buttons())
                if ((buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
                    == (answer == QDialog::Accepted))
                    QTest::mouseClick(button, Qt::LeftButton);
        });
        return window().files().importFrom(files) && isSeen;
    }

private slots:
    void initTestCase() { m_program.emplace("import"); }
    void init() { QVERIFY(m_program->open()); }
    void cleanup() { m_program->close(); }

    void topologyAndServicesBecomeAnUnsavedProjectThatPlans()
    {
        const QStringList files{write("services.json", kServices), write("net.json", kTopology)};
        QStringList remarks;
        QString summary;
        QVERIFY(import(files, QDialog::Accepted, [&](QDialog& dialog) {
            summary = dialog.findChild<QLabel*>("import_summary")->text();
            auto* list = dialog.findChild<QTreeWidget*>("import_remarks");
            for (int row = 0; row < list->topLevelItemCount(); ++row)
                for (int column = 0; column < list->columnCount(); ++column)
                    remarks << list->topLevelItem(row)->text(column);
        }));
        QVERIFY(summary.contains("Pair"));
        QVERIFY(remarks.contains("fiber UNKNOWN"));
        QVERIFY(remarks.contains("mode mode 1"));
        QVERIFY(remarks.contains("net.json") && remarks.contains("services.json"));

        QVERIFY(!window().isStartShown());
        QVERIFY(session().file.path().isEmpty());
        QCOMPARE(design().all<Site>().size(), std::size_t(2));
        QCOMPARE(design().all<Site>().begin()->second.country, std::string("DEU"));
        QCOMPARE(design().all<Link>().size(), std::size_t(1));
        QCOMPARE(fiberLength(design(), design().all<Link>().begin()->second).inKm(), 61.0);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isPlanned(), kPlanMs);
        QVERIFY(!session().plan.plan()->lightpaths.empty());

        // And out again, beside the other exports.
        QVERIFY(window().actions().at(Command::ExportGnpy)->isVisible());
        QVERIFY(
            window().files().exportTo(FileCommands::Export::Gnpy, m_files.filePath("out.json")));
        for (const char* part : {"topology", "equipment", "services"})
            QVERIFY(QFile::exists(m_files.filePath(QStringLiteral("out-%1.json").arg(part))));
        QVERIFY(
            import({m_files.filePath("out-topology.json"), m_files.filePath("out-equipment.json")},
                   QDialog::Accepted));
        QCOMPARE(design().all<Link>().size(), std::size_t(1));
    }

    void aTrayOnTheBusbarIsAskedForItsWattsOnce()
    {
        window().openTemplate("urban");
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isPlanned(), kPlanMs);
        const QString file = write("tray.yaml", R"(---
manufacturer: Nvidia
model: NVLink Switch Tray
slug: nvidia-nvlink-switch-tray
u_height: 1
is_full_depth: true
is_powered: false
comments: Fed by the busbar of the rack
)");
        const int steps = session().document.undoStack().count();
        QVERIFY(import({file}, QDialog::Accepted, [](QDialog& dialog) {
            auto* watts = dialog.findChild<QSpinBox*>("watts_nvidia-nvlink-switch-tray");
            QVERIFY(watts);
            watts->setValue(1200);
        }));
        const auto& equipment = design().catalog().equipment;
        QCOMPARE(equipment.at("nvidia-nvlink-switch-tray").nameplate.inW(), 1200.0);
        QCOMPARE(session().document.undoStack().count(), steps + 1);
        QVERIFY(!import({file}, QDialog::Accepted));  // All of it is there; nothing is asked.
        session().document.undoStack().undo();
        QVERIFY(!design().catalog().equipment.contains("nvidia-nvlink-switch-tray"));
    }

    void ownTransceiversComeIntoTheCatalogInOneUndoStep()
    {
        window().openTemplate("urban");
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isPlanned(), kPlanMs);
        const QString file = write("own.json", R"({"schema": "continua-catalog/1", "transceivers": [
          {"key": "own-400", "name": "Own pluggable", "form_factor": "OSFP", "power_w": 20,
           "dsp_fec_latency_us": 5, "price_usd": 90, "source": "quotation",
           "confidence": "published", "modes": [{"key": "400", "rate_gbps": 400,
           "symbol_rate_gbd": 63.1, "modulation": "dp-qam16", "slot_ghz": 75,
           "required_osnr_db": 15, "launch_min_dbm": -5, "launch_max_dbm": 1}]}]})");
        const int steps = session().document.undoStack().count();
        QString summary;
        QStringList rows;
        QVERIFY(import({file}, QDialog::Accepted, [&](QDialog& dialog) {
            summary = dialog.findChild<QLabel*>("import_summary")->text();
            auto* list = dialog.findChild<QTreeWidget*>("import_remarks");
            for (int column = 0; column < list->columnCount(); ++column)
                rows << list->topLevelItem(0)->text(column);
        }));
        QVERIFY2(summary.contains("1 new"), qPrintable(summary));
        QVERIFY(rows.contains("transceiver own-400"));
        QCOMPARE(session().document.undoStack().count(), steps + 1);
        QVERIFY(findMode(design().catalog(), "own-400/400").mode);
        // So cheap and so good that the planner takes it.
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isPlanned(), kPlanMs);
        const auto& paths = session().plan.plan()->lightpaths;
        QVERIFY(std::any_of(paths.begin(), paths.end(),
                            [](const Lightpath& path) { return path.mode == "own-400/400"; }));
        session().document.undoStack().undo();
        QVERIFY(!findMode(design().catalog(), "own-400/400").mode);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isPlanned(), kPlanMs);
        QVERIFY(std::none_of(session().plan.plan()->lightpaths.begin(),
                             session().plan.plan()->lightpaths.end(),
                             [](const Lightpath& path) { return path.mode == "own-400/400"; }));
        session().document.undoStack().redo();
        const QString saved = m_files.filePath("own.continua");
        QVERIFY(window().files().saveTo(saved));
        QVERIFY(window().files().open(saved));
        QVERIFY(findMode(design().catalog(), "own-400/400").mode);
    }

    void declinedItLeavesTheOpenProject()
    {
        window().openTemplate("urban");
        const std::size_t sites = design().all<Site>().size();
        QVERIFY(!import({write("net.json", kTopology)}, QDialog::Rejected));
        QCOMPARE(design().all<Site>().size(), sites);
    }

    void whatIsWrongIsToldWithFilePlaceValueAndWhatShouldBe_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("by");
        QTest::addColumn<QStringList>("saying");
        QTest::newRow("negative length")
            << QByteArray("\"length\": 60") << QByteArray("\"length\": -60")
            << QStringList{"net.json", "elements[2].params.length", "-60", "above 0"};
        QTest::newRow("latitude") << QByteArray("\"latitude\": 50,")
                                  << QByteArray("\"latitude\": 351.8,")
                                  << QStringList{"net.json", "elements[1].metadata.location",
                                                 "351.8"};
        QTest::newRow("no topology")
            << QByteArray("\"elements\"") << QByteArray("\"things\"") << QStringList{"net.json"};
        QTest::newRow("not JSON") << QByteArray("{\"network_name\"") << QByteArray("network")
                                  << QStringList{"net.json"};
    }
    void whatIsWrongIsToldWithFilePlaceValueAndWhatShouldBe()
    {
        QFETCH(QByteArray, what);
        QFETCH(QByteArray, by);
        QFETCH(QStringList, saying);
        QByteArray text = kTopology;
        text.replace(text.indexOf(what), what.size(), by);
        QVERIFY(!window().files().importFrom({write("net.json", text)}));
        QVERIFY(window().isStartShown());
        QString told;
        for (const QLabel* label : window().toast().findChildren<QLabel*>())
            told += label->text();
        for (const QString& words : saying)
            QVERIFY2(told.contains(words), qPrintable(told));
    }
};

QTEST_MAIN(TestImportJourney)
#include "tst_import_journey.moc"
