// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/small_design.h"
#include "ui/tools/alignment.h"
#include "ui/tools/diagram_plane.h"

#include <QTest>

#include <cmath>

using namespace continua;
using namespace continua::ui;
using rules::Subject;

/// Sites and notes that are brought into line, on the ground and in the diagram.
class TestAlignment : public QObject {
    Q_OBJECT

    static Design design()
    {
        Design design = test::smallDesign();
        if (!ChangeSet()
                 .insert(Note{.id = {51}, .position = {61.0, 8.0}, .text = "Ferry"})
                 .applyTo(design))
            qFatal("the note does not fit");
        return design;
    }
    static std::vector<Subject> all(const Design& design)
    {
        std::vector<Subject> objects;
        for (const auto& [id, site] : design.all<Site>())
            objects.emplace_back(id);
        objects.emplace_back(NoteId{51});
        return objects;
    }
    static std::vector<GeoPoint> positions(const Design& design)
    {
        std::vector<GeoPoint> points;
        for (const auto& [id, site] : design.all<Site>())
            points.push_back(site.position);
        points.push_back(design.at(NoteId{51}).position);
        return points;
    }
    static Design after(Design design, const ChangeSet& edit)
    {
        if (!edit.applyTo(design))
            qFatal("the edit does not fit");
        return design;
    }

private slots:
    void onTheGround_data()
    {
        QTest::addColumn<Alignment>("alignment");
        QTest::addColumn<bool>("isAcross");
        QTest::newRow("left") << Alignment::Left << true;
        QTest::newRow("centers") << Alignment::Center << true;
        QTest::newRow("right") << Alignment::Right << true;
        QTest::newRow("top") << Alignment::Top << false;
        QTest::newRow("middles") << Alignment::Middle << false;
        QTest::newRow("bottom") << Alignment::Bottom << false;
    }
    void onTheGround()
    {
        QFETCH(Alignment, alignment);
        QFETCH(bool, isAcross);
        const Design before = design();
        const auto selection = all(before);
        const Design now = after(before, aligned({before, selection}, alignment));
        const auto was = positions(before);
        const auto is = positions(now);
        for (std::size_t i = 0; i < is.size(); ++i) {
            if (isAcross) {
                QVERIFY(std::abs(is[i].longitudeDeg - is[0].longitudeDeg) < 1e-9);
                QCOMPARE(is[i].latitudeDeg, was[i].latitudeDeg);
            } else {
                QVERIFY(std::abs(is[i].latitudeDeg - is[0].latitudeDeg) < 1e-9);
                QCOMPARE(is[i].longitudeDeg, was[i].longitudeDeg);
            }
        }
        double west = 180.0, north = -90.0;
        for (const GeoPoint point : was) {
            west = std::min(west, point.longitudeDeg);
            north = std::max(north, point.latitudeDeg);
        }
        if (alignment == Alignment::Left)
            QVERIFY(std::abs(is[0].longitudeDeg - west) < 1e-9);
        if (alignment == Alignment::Top)
            QVERIFY(std::abs(is[0].latitudeDeg - north) < 1e-9);
    }

    void inTheDiagramPlacesMoveAndPositionsStay()
    {
        const Design before = design();
        const auto selection = all(before);
        const Diagram diagram = diagramOf(before);
        const Design now = after(before, aligned({before, selection, &diagram}, Alignment::Bottom));
        double lowest = -1e9;
        for (const auto& [id, place] : diagram.places)
            lowest = std::max(lowest, place.y);
        for (const auto& [id, site] : now.all<Site>()) {
            QCOMPARE(site.position, before.at(id).position);
            QVERIFY(std::abs(site.diagram->y - lowest) < 0.3);
        }
        QCOMPARE(now.at(NoteId{51}), before.at(NoteId{51}));
    }

    void theMiddleOnesAreSpreadEvenly()
    {
        const Design before = design();
        const auto selection = all(before);
        const Design now = after(before, distributed({before, selection}, true));
        std::vector<double> x;
        for (const GeoPoint point : positions(now))
            x.push_back(toMercator(point).x);
        std::sort(x.begin(), x.end());
        QVERIFY(x.size() >= 3);
        for (std::size_t i = 2; i < x.size(); ++i)
            QVERIFY(std::abs((x[i] - x[i - 1]) - (x[1] - x[0])) < 1e-9);
    }

    void tooFewOrLockedObjectsStay()
    {
        const Design before = design();
        const std::vector<Subject> one{before.all<Site>().begin()->first};
        QVERIFY(aligned({before, one}, Alignment::Left).isEmpty());
        const std::vector<Subject> two{one.front(), NoteId{51}};
        QVERIFY(distributed({before, two}, true).isEmpty());
        MapLayers locked;
        locked.at(MapLayer::Sites).isLocked = true;
        QVERIFY(aligned({before, two, nullptr, &locked}, Alignment::Left).isEmpty());
        QVERIFY(!aligned({before, two}, Alignment::Left).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestAlignment)
#include "tst_alignment.moc"
