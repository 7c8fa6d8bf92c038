// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/racks/meters.h"
#include "tests/support/program.h"
#include "ui/catalog/catalog_panel.h"
#include "ui/rack/rack_view.h"
#include "ui/rack/site_meters.h"
#include "ui/text/quantity_text.h"

#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeView>

using namespace continua;
using namespace continua::ui;

/// Builds an OCP rack that really works, by keys alone, in the window with the real catalog.
class TestRackJourney : public QObject {
    Q_OBJECT

    std::optional<test::Program> m_program;
    SiteId m_site;

    Session& session() const { return m_program->session(); }
    MainWindow& window() const { return m_program->window(); }
    const Design& design() const { return session().document.design(); }
    RackView& racks() const { return *window().findChild<RackView*>("racks_page"); }
    RackCanvas& canvas() const { return racks().canvas(); }

    const Rack& rack(const std::string& name) const
    {
        for (const auto& [id, one] : design().all<Rack>())
            if (one.name == name)
                return one;
        qFatal("there is no such rack");
    }

    int count(const std::string& name, const std::string& equipment) const
    {
        const auto& items = rack(name).items;
        return static_cast<int>(std::count_if(items.begin(), items.end(), [&](const auto& item) {
            return item.equipment == equipment;
        }));
    }

    QString hint() const { return racks().findChild<QLabel*>("rackHint")->text(); }

    /// Finds the one entry of the catalog that `words` say, and presses Enter on it.
    void take(const QString& words)
    {
        auto* search = racks().findChild<QLineEdit*>("catalogSearch");
        search->clear();
        QTest::keyClicks(search, words);
        QTreeView& list = racks().catalog().view();
        QCOMPARE(racks().catalog().rows().rowCount(), 1);
        list.setCurrentIndex(racks().catalog().rows().index(0, 0));
        QTest::keyClick(&list, Qt::Key_Return);
        QVERIFY(!QApplication::activeModalWidget());
    }

    void click(const char* name) const { racks().findChild<QToolButton*>(name)->click(); }

    void mount(const QString& words)
    {
        take(words);
        QVERIFY(canvas().carried());
        QVERIFY(canvas().fit().isPossible());
        QTest::keyClick(&canvas(), Qt::Key_Return);
        QVERIFY(!canvas().carried());
    }

    /// The meters under the rack are the sum over its devices, and those of the inspector's core.
    void checkMeters(const std::string& name) const
    {
        const Rack& one = rack(name);
        double kw = 0.0, kg = 0.0;
        for (const RackItem& item : one.items) {
            kw += design().catalog().equipment.at(item.equipment).nameplate.inKw();
            kg += design().catalog().equipment.at(item.equipment).mass.inKg();
        }
        const auto drawn = rackMeters(design(), one.site, one.frame, one.items);
        const Meters core = metersOf(design(), one);
        QVERIFY(qAbs(drawn[1].used - kw) < 1e-9);
        QVERIFY(qAbs(drawn[2].used - kg) < 1e-9);
        for (std::size_t i = 0; i < core.size(); ++i) {
            QCOMPARE(drawn[i].used, core[i].used);
            QCOMPARE(drawn[i].limit, core[i].limit.value_or(0.0));
        }
    }

private slots:
    void initTestCase() { m_program.emplace("rack_journey"); }
    void init()
    {
        QVERIFY(m_program->open());
        QVERIFY(window().files().newBlank());
        m_site = session().document.ids().next<Site>();
        QVERIFY(session().document.push(ChangeSet().insert(Site{.id = m_site,
                                                                .code = "OSA",
                                                                .name = "Osaka",
                                                                .kind = SiteKind::RegionalDc,
                                                                .position = {34.69, 135.5},
                                                                .country = "JPN"}),
                                        "Place Osaka"));
        window().actions().at(Command::GoRacks)->trigger();
        racks().setSite(m_site);
    }
    void cleanup() { m_program->close(); }

    void anOcpRackIsBuiltByKeysAndEveryRefusalNamesItsNumbers()
    {
        const Design before = design();
        const int steps = session().document.undoStack().count();
        take("V3 Meta frame");
        QCOMPARE(rack("R01").frame, std::string("ocp-orv3"));
        session().selection.set(rack("R01").id);

        // A sled before there is power: refused.
        take("general compute");
        QVERIFY(!canvas().fit().isPossible());
        QCOMPARE(canvas().fit().problems.front(), (FitProblem{FitReason::OverShelves, 2.0, 0.0}));
        QTest::keyClick(&canvas(), Qt::Key_Return);
        QTest::keyClick(&canvas(), Qt::Key_Escape);
        QVERIFY(rack("R01").items.empty());

        // One shelf gives 15 kW with a module lost: seven sleds, the eighth is refused.
        mount("48 V power shelf");
        for (int i = 0; i < 7; ++i)
            mount("general compute");
        take("general compute");
        QCOMPARE(canvas().fit().problems.front(), (FitProblem{FitReason::OverShelves, 16.0, 15.0}));
        QCOMPARE(QString(ruleOf(canvas().fit().problems.front().reason)),
                 QStringLiteral("RCK-SHELF"));
        QTest::keyClick(&canvas(), Qt::Key_Escape);
        checkMeters("R01");

        // A second shelf, and the rest in one step.
        mount("48 V power shelf");
        canvas().select(rack("R01").id, -1);
        take("general compute");
        QTest::keyClick(&canvas(), Qt::Key_Escape);
        const int filling = session().document.undoStack().count();
        click("rackFill");
        QCOMPARE(session().document.undoStack().count(), filling + 1);
        QCOMPARE(count("R01", "orv3-cpu-sled"), 15);
        QVERIFY2(hint().contains("32") && hint().contains("30"), qPrintable(hint()));

        // A 19-inch switch instead of a sled: it comes on its adapter.
        canvas().select(rack("R01").id, static_cast<int>(rack("R01").items.size()) - 1);
        QTest::keyClick(&canvas(), Qt::Key_Delete);
        take("Wedge");
        QVERIFY(canvas().fit().isPossible());
        QVERIFY(canvas().fit().adapter);
        QTest::keyClick(&canvas(), Qt::Key_Return);
        QCOMPARE(count("R01", "ocp-wedge400"), 1);
        checkMeters("R01");

        // Six more under names of a pattern.
        canvas().setFocus();
        click("rackDuplicate");
        auto* copies = racks().findChild<QSpinBox*>("duplicateCount");
        copies->setValue(6);
        QTest::keyClick(copies, Qt::Key_Return);
        for (const char* name : {"R02", "R03", "R04", "R05", "R06", "R07"})
            QCOMPARE(rack(name).items, rack("R01").items);
        QVERIFY(!QApplication::activeModalWidget());

        // A rack of 42 U beside them: both units are printed.
        take("600x1200, 42U");
        const auto units = [&](std::size_t entry) {
            const RackDrawing& drawn = racks().entries()[entry].drawing;
            return rackMeters(design(), m_site, drawn.frame, drawn.items).front().text;
        };
        QVERIFY(units(0).endsWith("44" + QString(kUnitSpace) + "OU"));
        QVERIFY(units(7).endsWith("42" + QString(kUnitSpace) + "U"));
        double kw = 0.0;
        for (const auto& [id, one] : design().all<Rack>())
            kw += metersOf(design(), one)[1].used;
        QVERIFY(qAbs(racks().meters().row()[1].used - kw) < 1e-9);

        click("rackRear");
        click("rackSide");
        QVERIFY(racks().isFromAside());

        // All of it back, and all of it again.
        const Design after = design();
        const int end = session().document.undoStack().count();
        session().document.undoStack().setIndex(steps);
        QCOMPARE(design(), before);
        session().document.undoStack().setIndex(end);
        QCOMPARE(design(), after);
    }

    void deleteInTheRacksTakesTheItemNotTheRack()
    {
        take("V3 Meta frame");
        session().selection.set(rack("R01").id);
        mount("48 V power shelf");
        canvas().setFocus();
        QCOMPARE(canvas().selectedItem(), 0);
        QTest::keyClick(&canvas(), Qt::Key_Delete);
        QCOMPARE(design().all<Rack>().size(), std::size_t(1));
    }
};

QTEST_MAIN(TestRackJourney)
#include "tst_rack_journey.moc"
