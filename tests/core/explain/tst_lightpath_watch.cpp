// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/lightpath_study.h"
#include "core/explain/lightpath_watch.h"
#include "core/model/link_line.h"
#include "tests/support/engine_design.h"

using namespace continua;
using namespace continua::explain;
using namespace continua::test;

namespace {

const std::string kMode = "or-400/OR-W-200G-oFEC-63.1Gbd";

/// Four sites in a row, links as long as they are drawn.
struct Row {
    DesignBuilder builder;
    std::vector<SiteId> sites;
    std::vector<LinkId> links;

    Design make()
    {
        for (int i = 0; i < 4; ++i)
            sites.push_back(builder.site("S" + std::to_string(i), SiteKind::RegionalDc,
                                         2.0 * static_cast<double>(i)));
        for (std::size_t i = 0; i + 1 < sites.size(); ++i)
            links.push_back(builder.link(sites[i], sites[i + 1], 100.0));
        Design design = builder.design();
        ChangeSet edit;
        for (const LinkId id : links) {
            Link link = design.at(id);
            link.length.reset();
            edit.replace(design.at(id), link);
        }
        if (!edit.applyTo(design))
            qFatal("the row is not whole");
        return design;
    }

    std::vector<WatchedLightpath> lightpaths() const
    {
        return {{{links[0]}, kMode},
                {{links[0], links[1]}, kMode},
                {{links[1], links[2]}, kMode},
                {{links[2]}, kMode}};
    }
};

Design moved(const Design& design, SiteId id, double degrees)
{
    Design after = design;
    Site site = design.at(id);
    site.position.latitudeDeg += degrees;
    if (!ChangeSet().replace(design.at(id), site).applyTo(after))
        qFatal("the site does not move");
    return after;
}

}  // namespace

class TestLightpathWatch : public QObject {
    Q_OBJECT

private slots:
    void onlyWhatAMovedSiteTouchesIsJudgedAgain()
    {
        Row row;
        const Design design = row.make();
        LightpathWatch watch;
        QCOMPARE(watch.update(design, row.lightpaths()), std::size_t{4});
        QCOMPARE(watch.update(design, row.lightpaths()), std::size_t{0});
        // The first link alone gets longer: two lightpaths pass it.
        const Design after = moved(design, row.sites[0], 0.3);
        QCOMPARE(watch.update(after, row.lightpaths()), std::size_t{2});
        QCOMPARE(watch.update(moved(after, row.sites[2], 0.3), row.lightpaths()), std::size_t{3});
    }

    void aTransceiverOutOfItsReachClosesNoLonger()
    {
        Row row;
        const Design design = row.make();
        std::string shortReach;  // Meant for one span.
        for (const auto& [key, type] : design.catalog().transceivers)
            for (const TransceiverMode& mode : type.modes)
                if (type.maxSpans == 1 && shortReach.empty())
                    shortReach = key + "/" + mode.key;
        QVERIFY(!shortReach.empty());
        LightpathWatch watch;
        watch.update(design, {{{row.links[0]}, kMode}, {{row.links[0]}, shortReach}});
        QVERIFY(watch.closes(design, 0));
        QVERIFY(!watch.closes(design, 1));
    }

    void anotherLaunchPowerIsNoticed()
    {
        Row row;
        Design design = row.make();
        LightpathWatch watch;
        watch.update(design, row.lightpaths());
        const double before = watch.qualities()[3]->margin.inDb();
        Link link = design.at(row.links[2]);
        link.launchPer50Ghz = OpticalLevel::fromDbm(-8.0);
        QVERIFY(ChangeSet().replace(design.at(link.id), link).applyTo(design));
        QCOMPARE(watch.update(design, row.lightpaths()), std::size_t{2});
        QVERIFY(watch.qualities()[3]->margin.inDb() < before - 1.0);
    }

    void whatItKeepsIsWhatAFreshLookSays()
    {
        Row row;
        Design design = row.make();
        LightpathWatch watch;
        for (int step = 0; step < 5; ++step) {
            watch.update(design, row.lightpaths());
            const auto paths = row.lightpaths();
            for (std::size_t i = 0; i < paths.size(); ++i) {
                const auto study = studyLightpath(design, paths[i].links, paths[i].mode);
                QVERIFY(study && watch.qualities()[i]);
                QCOMPARE(watch.qualities()[i]->margin.inDb(), study->quality.margin.inDb());
            }
            design = moved(design, row.sites[static_cast<std::size_t>(step) % 4], 0.2);
        }
    }

    void anotherMarginOrALostLinkIsNoticed()
    {
        Row row;
        Design design = row.make();
        LightpathWatch watch;
        watch.update(design, row.lightpaths());
        const double before = watch.qualities()[0]->margin.inDb();
        ChangeSet edit;
        for (const auto& [id, assumed] : design.all<Assumption>())
            if (assumed.key == "system_margin_db") {
                Assumption more = assumed;
                more.value += 1.0;
                edit.replace(assumed, more);
            }
        QVERIFY(edit.applyTo(design));
        QCOMPARE(watch.update(design, row.lightpaths()), std::size_t{4});
        QVERIFY(std::abs(watch.qualities()[0]->margin.inDb() - before + 1.0) < 1e-9);
        QVERIFY(ChangeSet().remove(design.at(row.links[0])).applyTo(design));
        watch.update(design, row.lightpaths());
        QVERIFY(!watch.qualities()[0] && !watch.qualities()[1] && watch.qualities()[2]);
    }
};

QTEST_APPLESS_MAIN(TestLightpathWatch)
#include "tst_lightpath_watch.moc"
