// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/gnpy_export.h"
#include "core/interchange/gnpy_import.h"
#include "core/interchange/templates.h"
#include "core/model/link_line.h"
#include "tests/support/engine_design.h"

#include <QFile>

#include <set>

using namespace continua;
using namespace continua::interchange;

namespace {

constexpr const char* kTopology = R"({"network_name": "Pair", "elements": [
  {"uid": "trx A", "type": "Transceiver"},
  {"uid": "roadm A", "type": "Roadm",
   "metadata": {"location": {"latitude": 50, "longitude": 8}}},
  {"uid": "f1", "type": "Fiber", "type_variety": "SSMF",
   "params": {"length": 60, "length_units": "km", "loss_coef": 0.2}},
  {"uid": "e1", "type": "Edfa", "type_variety": "std_low_gain",
   "metadata": {"location": {"latitude": 50.2, "longitude": 8.5}}},
  {"uid": "f2", "type": "Fiber", "type_variety": "SSMF",
   "params": {"length": 40000, "length_units": "m", "loss_coef": 0.2}},
  {"uid": "e2", "type": "Edfa", "type_variety": "std_low_gain"},
  {"uid": "roadm B", "type": "Roadm",
   "metadata": {"location": {"latitude": 50.5, "longitude": 9}}},
  {"uid": "trx B", "type": "Transceiver"},
  {"uid": "b1", "type": "Fiber", "type_variety": "SSMF",
   "params": {"length": 100, "length_units": "km", "loss_coef": 0.2}}],
 "connections": [
  {"from_node": "trx A", "to_node": "roadm A"}, {"from_node": "roadm A", "to_node": "trx A"},
  {"from_node": "trx B", "to_node": "roadm B"}, {"from_node": "roadm B", "to_node": "trx B"},
  {"from_node": "roadm A", "to_node": "f1"}, {"from_node": "f1", "to_node": "e1"},
  {"from_node": "e1", "to_node": "f2"}, {"from_node": "f2", "to_node": "e2"},
  {"from_node": "e2", "to_node": "roadm B"},
  {"from_node": "roadm B", "to_node": "b1"}, {"from_node": "b1", "to_node": "roadm A"}]})";

constexpr const char* kServices = R"({"path-request": [
  {"request-id": "7", "source": "trx A", "destination": "trx B", "path-constraints":
   {"te-bandwidth": {"trx_type": "Voyager", "trx_mode": "mode 1", "path_bandwidth": 2e11}}}]})";

constexpr const char* kLibrary = R"({
  "Edfa": [{"type_variety": "own", "type_def": "variable_gain", "gain_flatmax": 20, "gain_min": 10,
            "p_max": 21, "nf_min": 5.5, "nf_max": 9},
           {"type_variety": "two", "type_def": "dual_stage"}],
  "Fiber": [{"type_variety": "SSMF", "dispersion": 1.8e-5, "effective_area": 80e-12,
             "pmd_coef": 1.265e-15}],
  "SI": [{"f_min": 191.3e12, "f_max": 195.1e12, "sys_margins": 3}],
  "Roadm": [{"target_pch_out_db": -18, "add_drop_osnr": 36}],
  "Transceiver": [{"type_variety": "Card", "mode": [{"format": "mode 1", "baud_rate": 32e9,
     "OSNR": 12, "bit_rate": 100e9, "tx_osnr": 40, "min_spacing": 37.5e9, "penalties":
     [{"chromatic_dispersion": 4e4, "penalty_value": 0.5}]}]}]})";

Result<Imported> imported(std::vector<NamedText> files)
{
    return importGnpy(files, test::shippedCatalog(), {});
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    return text.replace(text.find(from), from.size(), to);
}

}  // namespace

/// GNPy's files, there and back.
class TestGnpy : public QObject {
    Q_OBJECT

private slots:
    void chainsOfElementsBecomeOneLinkWithItsSpansHutsAndGlass()
    {
        const Result<Imported> result = imported({{"t.json", kTopology}});
        QVERIFY(result);
        const Design& design = result->design;
        QCOMPARE(design.info().title, std::string("Pair"));
        QCOMPARE(design.all<Site>().size(), std::size_t{2});
        QCOMPARE(design.all<Link>().size(), std::size_t{1});
        const Link& link = design.all<Link>().begin()->second;
        QCOMPARE(link.code, std::string("A--B"));
        QCOMPARE(link.length->inKm(), 100.0);
        QCOMPARE(link.spans.size(), std::size_t{2});
        QCOMPARE(link.spans[1].inKm(), 40.0);
        QCOMPARE(link.waypoints, (std::vector<GeoPoint>{{50.2, 8.5}}));
        QCOMPARE(link.amplifier, std::string("gnpy-std-low"));
        const FiberType* glass = find(design.catalog().fibers, link.fiber);
        QVERIFY(glass);
        QCOMPARE(glass->attenuation.inDbPerKm(), 0.2);
        QCOMPARE(glass->dispersionPsPerNmKm, 16.7);
    }

    void aFusedThatJoinsBothDirectionsLeadsOnAndNotBack()
    {
        const Result<Imported> result = imported({{"t.json", R"({"elements": [
          {"uid": "A", "type": "Roadm"}, {"uid": "B", "type": "Roadm"},
          {"uid": "joint", "type": "Fused"},
          {"uid": "a1", "type": "Fiber", "params": {"length": 10}},
          {"uid": "a2", "type": "Fiber", "params": {"length": 20}},
          {"uid": "b1", "type": "Fiber", "params": {"length": 20}},
          {"uid": "b2", "type": "Fiber", "params": {"length": 10}}],
          "connections": [
          {"from_node": "A", "to_node": "a1"}, {"from_node": "a1", "to_node": "joint"},
          {"from_node": "joint", "to_node": "a2"}, {"from_node": "a2", "to_node": "B"},
          {"from_node": "B", "to_node": "b1"}, {"from_node": "b1", "to_node": "joint"},
          {"from_node": "joint", "to_node": "b2"}, {"from_node": "b2", "to_node": "A"}]})"}});
        QVERIFY(result);
        QCOMPARE(result->design.all<Link>().size(), std::size_t{1});
        QCOMPARE(result->design.all<Link>().begin()->second.length->inKm(), 30.0);
    }

    void aRequestBecomesAFlowToItsDestination()
    {
        const Result<Imported> result =
            imported({{"s.json", kServices}, {"t.json", kTopology}});  // In any order.
        QVERIFY(result);
        QCOMPARE(result->design.all<Workload>().size(), std::size_t{1});
        const Workload& workload = result->design.all<Workload>().begin()->second;
        QCOMPARE(workload.code, std::string("7"));
        QCOMPARE(workload.flows.front().rate().inGbps(), 200.0);
        QCOMPARE(result->design.at(workload.flows.front().at).code, std::string("A"));
        QCOMPARE(result->design.at(workload.replicas.front().locality.sites.front()).code,
                 std::string("B"));
        QVERIFY(std::any_of(result->remarks.begin(), result->remarks.end(), [](const auto& remark) {
            return remark.kind == ImportRemarkKind::Replaced && remark.value == "mode mode 1";
        }));
    }

    void aLibraryBringsItsTypesAndItsUnits()
    {
        const Result<Imported> result = imported({{"t.json", kTopology}, {"e.json", kLibrary}});
        QVERIFY(result);
        const Catalog& catalog = result->design.catalog();
        const FiberType* glass = find(catalog.fibers, "gnpy:SSMF");
        QVERIFY(glass);
        QCOMPARE(glass->dispersionPsPerNmKm, 18.0);
        QCOMPARE(glass->effectiveAreaUm2, 80.0);
        QVERIFY(std::abs(glass->pmdPsPerSqrtKm - 0.04) < 1e-4);
        const AmplifierType* amplifier = find(catalog.amplifiers, "gnpy:own");
        QVERIFY(amplifier);
        QCOMPARE(amplifier->noiseFigureAtGainMax->inDb(), 5.5);
        const ModeChoice mode = findMode(catalog, "gnpy:Card/mode 1");
        QVERIFY(mode.mode);
        QCOMPARE(mode.mode->slot.inGhz(), 37.5);
        QCOMPARE(mode.mode->dispersionPenalty.points.size(), std::size_t{2});
        QCOMPARE(catalog.line.bandTo.inThz(), 195.1);
        QCOMPARE(assumption(result->design, "system_margin_db"), 3.0);
        QVERIFY(std::any_of(result->remarks.begin(), result->remarks.end(), [](const auto& remark) {
            return remark.kind == ImportRemarkKind::LeftOut && remark.object == "two";
        }));
        const Link& link = result->design.all<Link>().begin()->second;
        QCOMPARE(find(catalog.fibers, link.fiber)->dispersionPsPerNmKm, 18.0);
    }

    void whatIsWrongIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("place");
        QTest::newRow("length") << R"("length": 60,)"
                                << R"("length": -60,)"
                                << "elements[2].params.length";
        QTest::newRow("unit") << R"("length_units": "m")"
                              << R"("length_units": "mi")"
                              << "elements[4].params.length_units";
        QTest::newRow("loss") << R"("loss_coef": 0.2}},
  {"uid": "e1")"
                              << R"("loss_coef": 0}},
  {"uid": "e1")"
                              << "elements[2].params.loss_coef";
        QTest::newRow("type") << R"("type": "Edfa")"
                              << R"("type": "Laser")"
                              << "elements[3].type";
        QTest::newRow("twice") << R"("uid": "f2")"
                               << R"("uid": "f1")"
                               << "elements[4].uid";
        QTest::newRow("nobody") << R"("to_node": "f1")"
                                << R"("to_node": "f9")"
                                << "connections[4].to_node";
        QTest::newRow("latitude") << R"("latitude": 50,)"
                                  << R"("latitude": 351.8,)"
                                  << "elements[1].metadata.location";
        QTest::newRow("open end") << R"({"from_node": "e2", "to_node": "roadm B"},)"
                                  << ""
                                  << "connections";
    }
    void whatIsWrongIsNamedWithItsPlace()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, place);
        const Result<Imported> result =
            imported({{"t.json", replaced(kTopology, from.toStdString(), to.toStdString())}});
        QVERIFY(!result);
        QCOMPARE(result.error().subject, std::string("t.json"));
        QCOMPARE(QString::fromStdString(result.error().place), place);
        QVERIFY(!result.error().expected.empty());
    }

    void withoutATopologyThereIsNoDesign()
    {
        const Result<Imported> result = imported({{"s.json", kServices}});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::MissingValue);
    }

    void aLaunchPowerSetByHandComesBack()
    {
        Design design = *openTemplate("finance", CONTINUA_SOURCE_DIR "/resources/templates",
                                      test::shippedCatalog());
        ChangeSet edit;
        std::multiset<double> set;
        double dbm = -3.7;
        for (const auto& [id, link] : design.all<Link>()) {
            if (link.leased)
                continue;
            Link byHand = link;
            byHand.launchPer50Ghz = OpticalLevel::fromDbm(dbm);
            set.insert(std::round(dbm * 1e6));
            dbm += 0.4;
            edit.replace(link, byHand);
        }
        QVERIFY(edit.applyTo(design));
        const Result<Imported> back = imported(
            {{"topology.json", gnpyTopology(design)}, {"eqpt_config.json", gnpyEquipment(design)}});
        QVERIFY2(back, back ? "" : back.error().expected.c_str());
        QVERIFY(back->remarks.empty());
        std::multiset<double> read;
        for (const auto& [id, link] : back->design.all<Link>()) {
            QVERIFY(link.launchPer50Ghz);
            read.insert(std::round(link.launchPer50Ghz->inDbm() * 1e6));
        }
        QVERIFY(read == set);
    }

    void aTemplateComesBackAsItWasExported_data()
    {
        QTest::addColumn<QString>("key");
        for (const Template& of : templates())
            if (of.key != "blank")
                QTest::addRow("%s", std::string(of.key).c_str())
                    << QString::fromUtf8(of.key.data());
    }
    void aTemplateComesBackAsItWasExported()
    {
        QFETCH(QString, key);
        const Result<Design> design = openTemplate(
            key.toStdString(), CONTINUA_SOURCE_DIR "/resources/templates", test::shippedCatalog());
        QVERIFY(design);
        const Result<Imported> back = imported({{"topology.json", gnpyTopology(*design)},
                                                {"eqpt_config.json", gnpyEquipment(*design)}});
        QVERIFY2(back, back ? "" : back.error().expected.c_str());
        QVERIFY(back->remarks.empty());
        std::map<std::string, const Site*> sites;
        for (const auto& [id, site] : back->design.all<Site>())
            sites[site.code] = &site;
        std::multimap<std::pair<std::string, std::string>, const Link*> links;
        for (const auto& [id, link] : back->design.all<Link>())
            links.emplace(
                std::minmax(back->design.at(link.from).code, back->design.at(link.to).code), &link);
        std::size_t fibers = 0;
        for (const auto& [id, link] : design->all<Link>()) {
            if (link.leased)
                continue;
            ++fibers;
            const Site& from = design->at(link.from);
            const Site& to = design->at(link.to);
            QVERIFY(sites.contains(from.code));
            QCOMPARE(sites[from.code]->position, from.position);
            const auto [first, last] = links.equal_range(std::minmax(from.code, to.code));
            QVERIFY(std::any_of(first, last, [&](const auto& row) {
                const Link& read = *row.second;
                return std::abs((fiberLength(*design, link) - *read.length).inKm()) < 1e-9
                    && read.fiber == link.fiber && read.amplifier == link.amplifier
                    && read.spans.size() == link.spans.size();
            }));
        }
        QCOMPARE(links.size(), fibers);
    }
};

QTEST_APPLESS_MAIN(TestGnpy)
#include "tst_gnpy.moc"
