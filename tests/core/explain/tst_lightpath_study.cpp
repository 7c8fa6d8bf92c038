// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/planner.h"
#include "core/explain/lightpath_study.h"
#include "core/interchange/templates.h"
#include "core/model/link_line.h"
#include "tests/support/engine_design.h"

using namespace continua;
using namespace continua::explain;

namespace {

class Unhurried : public JobControl {
public:
    bool stopRequested() const noexcept override { return false; }
    void report(double) override {}
};

Design opened(const QString& key)
{
    return *interchange::openTemplate(key.toStdString(), CONTINUA_SOURCE_DIR "/resources/templates",
                                      test::shippedCatalog());
}

}  // namespace

/// What an optical engineer is shown of a lightpath agrees with what the plan says of it.
class TestLightpathStudy : public QObject {
    Q_OBJECT

private slots:
    void stackAndProfileEndAtTheFiguresOfThePlan_data()
    {
        QTest::addColumn<QString>("key");
        for (const char* key : {"finance", "factory", "logistics", "entertainment", "urban"})
            QTest::newRow(key) << QString(key);
    }
    void stackAndProfileEndAtTheFiguresOfThePlan()
    {
        QFETCH(QString, key);
        const Design design = opened(key);
        Unhurried control;
        const Result<Plan> plan = engine::plan(design, {}, control);
        QVERIFY(plan);
        QVERIFY(!plan->lightpaths.empty());
        for (const Lightpath& path : plan->lightpaths) {
            const auto index = static_cast<std::size_t>(&path - plan->lightpaths.data());
            const Result<LightpathStudy> study = studyPlanned(design, plan->lightpaths, index);
            QVERIFY(study);
            QVERIFY(!study->isAmongPlanned);
            QVERIFY(std::abs((total(study->quality.stack) - path.margin).inDb()) < 0.01);
            const std::vector<optics::RoutePoint>& profile = study->quality.profile;
            QVERIFY(std::abs((profile.back().gsnr - path.gsnr).inDb()) < 1e-6);
            QVERIFY(std::abs((profile.back().osnr - study->quality.osnr).inDb()) < 1e-6);
            for (std::size_t i = 1; i < profile.size(); ++i) {
                QVERIFY(profile[i].gsnr <= profile[i - 1].gsnr + Decibel::fromDb(1e-9));
                QVERIFY(profile[i].at >= profile[i - 1].at);
                QVERIFY(profile[i].gsnr <= profile[i].osnr + Decibel::fromDb(1e-9));
            }
            Length length;
            for (const LinkId link : path.links)
                length = length + fiberLength(design, design.at(link));
            QVERIFY(std::abs((profile.back().at - length).inKm()) < 1e-6);
            QCOMPARE(study->siteAt.size(), path.links.size() + 1);
            const auto used =
                std::find_if(study->modes.begin(), study->modes.end(),
                             [&](const auto& mode) { return mode.mode == path.mode; });
            QVERIFY(used != study->modes.end());
            QVERIFY(used->closes);
            QVERIFY(std::is_sorted(study->modes.begin(), study->modes.end(),
                                   [](const auto& a, const auto& b) { return a.rate > b.rate; }));
        }
    }

    void amongTheChannelsOfThePlanTheStackIsThePlans_data()
    {
        QTest::addColumn<QString>("key");
        for (const char* key : {"finance", "factory", "logistics", "entertainment", "urban"})
            QTest::newRow(key) << QString(key);
    }
    void amongTheChannelsOfThePlanTheStackIsThePlans()
    {
        QFETCH(QString, key);
        Design design = opened(key);
        ChangeSet edit;
        for (const auto& [id, row] : design.all<Assumption>())
            if (row.key == "spectrum_as_planned") {
                Assumption asPlanned = row;
                asPlanned.value = 1.0;
                edit.replace(row, asPlanned);
            }
        QVERIFY(!edit.isEmpty());
        QVERIFY(edit.applyTo(design));
        Unhurried control;
        const Result<Plan> plan = engine::plan(design, {}, control);
        QVERIFY(plan);
        QVERIFY(!plan->lightpaths.empty());
        bool isLighter = false;
        for (std::size_t i = 0; i < plan->lightpaths.size(); ++i) {
            const Lightpath& path = plan->lightpaths[i];
            const Result<LightpathStudy> study = studyPlanned(design, plan->lightpaths, i);
            QVERIFY(study);
            QVERIFY(study->isAmongPlanned);
            QVERIFY(std::abs((study->quality.margin - path.margin).inDb()) < 1e-9);
            QVERIFY(std::abs((total(study->quality.stack) - path.margin).inDb()) < 1e-9);
            const std::vector<optics::RoutePoint>& profile = study->quality.profile;
            QVERIFY(std::abs((profile.back().gsnr - path.gsnr).inDb()) < 1e-6);
            for (std::size_t k = 1; k < profile.size(); ++k)
                QVERIFY(profile[k].gsnr <= profile[k - 1].gsnr + Decibel::fromDb(1e-9));
            const auto used =
                std::find_if(study->modes.begin(), study->modes.end(),
                             [&](const auto& mode) { return mode.mode == path.mode; });
            QVERIFY(used->fits && used->closes);
            const Result<LightpathStudy> full = studyLightpath(design, path.links, path.mode);
            QVERIFY(full && !full->isAmongPlanned);
            isLighter = isLighter || study->quality.margin > full->quality.margin;
            // Light over one of its links alone, in its place.
            const Result<LinkStudy> link =
                studyLink(design, path.links.front(), {}, plan->lightpaths);
            QVERIFY(link && link->study.isAmongPlanned);
        }
        QVERIFY(isLighter);
    }

    void betweenTokyoAndOsaka400GFailsAnd200GCloses()
    {
        const Design design = opened("finance");
        Unhurried control;
        const Result<Plan> plan = engine::plan(design, {}, control);
        QVERIFY(plan);
        const auto longest = std::max_element(
            plan->lightpaths.begin(), plan->lightpaths.end(),
            [](const Lightpath& a, const Lightpath& b) { return a.latency < b.latency; });
        const Result<LightpathStudy> study = studyLightpath(design, longest->links, longest->mode);
        QVERIFY(study);
        const auto closes = [&](const char* mode) {
            return std::find_if(study->modes.begin(), study->modes.end(),
                                [&](const auto& row) { return row.mode == mode; })
                ->closes;
        };
        QVERIFY(!closes("or-400/OR-W-400G-oFEC-63.1Gbd"));
        QVERIFY(closes("or-400/OR-W-200G-oFEC-63.1Gbd"));
        // A pluggable for one span does not cross many, whatever its margin.
        QVERIFY(!closes("zr-400/400ZR"));
    }

    void whatCannotBeStudiedIsNamed()
    {
        const Design design = opened("finance");
        const Result<LightpathStudy> noMode =
            studyLightpath(design, {design.all<Link>().begin()->first}, "or-400/none");
        QVERIFY(!noMode);
        QCOMPARE(noMode.error().code, ErrorCode::UnknownName);
        const Result<LightpathStudy> noLink =
            studyLightpath(design, {}, "or-400/OR-W-200G-oFEC-63.1Gbd");
        QVERIFY(!noLink);
        QCOMPARE(noLink.error().code, ErrorCode::MissingValue);
    }
};

QTEST_APPLESS_MAIN(TestLightpathStudy)
#include "tst_lightpath_study.moc"
