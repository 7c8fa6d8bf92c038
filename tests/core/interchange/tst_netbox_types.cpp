// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog_json.h"
#include "core/interchange/catalog_import.h"

#include <QTest>

#include <algorithm>

using namespace continua;
using namespace continua::interchange;

namespace {

const char* const kTray = R"(---
manufacturer: Nvidia
model: NVLink Switch Tray
slug: nvidia-nvlink-switch-tray
u_height: 1
is_full_depth: true
is_powered: false
weight: 16.5
weight_unit: kg
airflow: front-to-rear
comments: Fed by the 48 V busbar of the rack
interfaces:
  - name: OSFP 1
    type: 800gbase-x-osfp
  - name: mgmt0
    type: 1000base-t
    mgmt_only: true
)";

const char* const kServer = R"(---
manufacturer: Dell
model: PowerEdge R760
slug: dell-poweredge-r760
u_height: 2
is_full_depth: true
weight: 77.16
weight_unit: lb
future_key: {a: 1}
power-ports:
  - name: PSU1
    type: iec-60320-c14
    maximum_draw: 1100
    allocated_draw: 700
  - name: PSU2
    type: iec-60320-c14
    maximum_draw: 1100
interfaces:
  - name: p1
    type: 25gbase-x-sfp28
)";

const char* const kRack = R"(---
manufacturer: OCP
model: ORv3 44OU
slug: ocp-orv3-44ou
form_factor: 4-post-frame
width: 21
u_height: 44
starting_unit: 1
outer_width: 600
outer_depth: 42
outer_unit: in
max_weight: 1400
weight: 200
weight_unit: kg
description: Units are OpenU (48 mm)
)";

}  // namespace

class TestNetBoxTypes : public QObject {
    Q_OBJECT

    const Result<Catalog> m_catalog = readCatalog(CONTINUA_SOURCE_DIR "/resources/catalog");

    static bool tells(const std::vector<ImportRemark>& remarks, ImportRemarkKind kind,
                      const std::string& object, const std::string& value)
    {
        return std::any_of(remarks.begin(), remarks.end(), [&](const ImportRemark& one) {
            return one.kind == kind && one.object.find(object) != std::string::npos
                && one.value.find(value) != std::string::npos;
        });
    }

private slots:
    void initTestCase() { QVERIFY(m_catalog); }

    void aTrayOnTheBusbarIsAskedForItsWattsOnce()
    {
        const std::vector<NamedText> files = {{"tray.yaml", kTray}};
        QVERIFY(bringEquipment(files));
        const auto first = importEquipment(files, *m_catalog);
        QVERIFY2(first, first ? "" : first.error().place.c_str());
        QCOMPARE(first->needsWatts, std::vector<std::string>{"nvidia-nvlink-switch-tray"});
        QCOMPARE(first->added, 1);
        const auto second = importEquipment(
            files, *m_catalog, {{"nvidia-nvlink-switch-tray", ElectricPower::fromW(1200.0)}});
        QVERIFY(second);
        QVERIFY(second->needsWatts.empty());
        const Equipment& tray = second->catalog->equipment.at("nvidia-nvlink-switch-tray");
        QCOMPARE(tray.nameplate.inW(), 1200.0);
        QCOMPARE(tray.name, std::string("Nvidia NVLink Switch Tray"));
        QCOMPARE(tray.category, EquipmentCategory::Switch);
        QCOMPARE(tray.network.inGbps(), 800.0);  // Not the port of its management.
        QCOMPARE(tray.mass.inKg(), 16.5);
        QVERIFY(tray.provenance.source.find("busbar") != std::string::npos);
        const auto again = importEquipment(files, *second->catalog);
        QVERIFY(again);
        QVERIFY(again->needsWatts.empty());  // It knows them by now.
        QCOMPARE(again->added + again->replaced, 0);
    }

    void whatIsNotUnderstoodIsNamedAndTheRestTaken()
    {
        const auto import = importEquipment({{"r760.yml", kServer}}, *m_catalog);
        QVERIFY2(import, import ? "" : import.error().place.c_str());
        const Equipment& server = import->catalog->equipment.at("dell-poweredge-r760");
        QCOMPARE(server.height, 2);
        QCOMPARE(server.heightUnit, HeightUnit::RackUnit);
        QCOMPARE(server.nameplate.inW(), 2200.0);
        QVERIFY(server.typical);
        QCOMPARE(server.typical->inW(), 700.0);
        QVERIFY(std::abs(server.mass.inKg() - 35.0) < 0.01);
        QVERIFY(import->needsWatts.empty());
        using Kind = ImportRemarkKind;
        QVERIFY(tells(import->remarks, Kind::LeftOut, "future_key", "mapping"));
        QVERIFY(tells(import->remarks, Kind::Replaced, "power-ports", "2 ports"));
        QVERIFY(tells(import->remarks, Kind::Added, "dell-poweredge-r760", "Dell"));
    }

    void twentyOneInchGearIsToldByItsWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("ORv3") << "ORv3 power shelf" << true;
        QTest::newRow("spelled out") << "sled for Open Rack" << true;
        QTest::newRow("21-inch") << "21-inch storage" << true;
        QTest::newRow("plain") << "2U server" << false;
        QTest::newRow("only alike") << "for vendor3 racks" << false;
    }
    void twentyOneInchGearIsToldByItsWords()
    {
        QFETCH(QString, words);
        QFETCH(bool, isOpen);
        const std::string text = "manufacturer: Own\nmodel: Box\nu_height: 1.5\ndescription: "
                               + words.toStdString() + "\n";
        const auto import = importEquipment({{"own.yaml", text}}, *m_catalog);
        QVERIFY2(import, import ? "" : import.error().place.c_str());
        const Equipment& box = import->catalog->equipment.at("own-box");
        QCOMPARE(box.heightUnit == HeightUnit::OpenUnit, isOpen);
        QCOMPARE(box.width.inMm(), isOpen ? 537.0 : 446.0);
        QCOMPARE(box.height, 2);  // Rounded up, and said.
        QVERIFY(tells(import->remarks, ImportRemarkKind::Replaced, "u_height", "1.5"));
    }

    void aRackTypeOfTwentyOneInchesCountsInOpenUnits()
    {
        const auto import = importEquipment({{"rack.yaml", kRack}}, *m_catalog);
        QVERIFY2(import, import ? "" : import.error().place.c_str());
        const RackFrame& rack = import->catalog->frames.at("ocp-orv3-44ou");
        QCOMPARE(rack.heightUnit, HeightUnit::OpenUnit);
        QCOMPARE(rack.height, 44);
        QCOMPARE(rack.bayWidth.inMm(), 537.0);
        QCOMPARE(rack.outerDepth.inMm(), 42.0 * 25.4);
        QCOMPARE(rack.payload.inKg(), 1400.0);
        QVERIFY(rack.hasBusbar);
        QVERIFY(std::find(rack.provenance.estimatedFields.begin(),
                          rack.provenance.estimatedFields.end(), "power_limit_kw")
                != rack.provenance.estimatedFields.end());
    }

    void severalTypesMayStandInOneFile()
    {
        const auto import =
            importEquipment({{"all.yaml", std::string(kTray) + kServer + kRack}}, *m_catalog);
        QVERIFY2(import, import ? "" : import.error().place.c_str());
        QCOMPARE(import->added, 3);
    }

    void aModuleTypeStandsInNoRack()
    {
        const auto import =
            importEquipment({{"m.yaml", "manufacturer: A\nmodel: B\n"}}, *m_catalog);
        QVERIFY(import);
        QCOMPARE(import->added, 0);
        QVERIFY(tells(import->remarks, ImportRemarkKind::LeftOut, "A B", "module type"));
    }

    void whatCannotBeReadIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("place");
        QTest::newRow("no YAML") << "a: [1\nb: 2\n" << int(ErrorCode::MalformedText) << "line";
        QTest::newRow("a list") << "- 1\n" << int(ErrorCode::MalformedText) << "";
        QTest::newRow("no model") << "manufacturer: A\n" << int(ErrorCode::MissingValue) << "model";
    }
    void whatCannotBeReadIsRefusedWithItsPlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, place);
        const auto import = importEquipment({{"x.yaml", text.toStdString()}}, *m_catalog);
        QVERIFY(!import);
        QTEST(int(import.error().code), "code");
        QCOMPARE(import.error().subject, std::string("x.yaml"));
        QVERIFY(QString::fromStdString(import.error().place).contains(place));
    }
};

QTEST_APPLESS_MAIN(TestNetBoxTypes)
#include "tst_netbox_types.moc"
