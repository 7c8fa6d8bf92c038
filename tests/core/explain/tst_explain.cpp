// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog_json.h"
#include "core/explain/added_links.h"
#include "core/explain/refusals.h"
#include "core/explain/remedies.h"
#include "core/graph/cuts.h"
#include "core/interchange/templates.h"
#include "core/model/change_set.h"

#include <QTest>

#include <algorithm>

using namespace continua;
using namespace continua::explain;

/// Why not here, and what would mend it; every remedy is tried by applying it.
class TestExplain : public QObject {
    Q_OBJECT

    std::shared_ptr<const Catalog> m_catalog;

    Design open(const char* key) const
    {
        return *interchange::openTemplate(key, CONTINUA_SOURCE_DIR "/resources/templates",
                                          m_catalog);
    }

    static bool has(const std::vector<Refusal>& refusals, RefusalReason reason)
    {
        return std::any_of(refusals.begin(), refusals.end(),
                           [&](const Refusal& refusal) { return refusal.reason == reason; });
    }

    static const Remedy* find(const std::vector<Remedy>& remedies, RemedyKind kind)
    {
        const auto found = std::find_if(remedies.begin(), remedies.end(),
                                        [&](const Remedy& r) { return r.kind == kind; });
        return found == remedies.end() ? nullptr : &*found;
    }

private slots:
    void initTestCase()
    {
        auto catalog = readCatalog(CONTINUA_SOURCE_DIR "/resources/catalog");
        QVERIFY(catalog);
        m_catalog = std::make_shared<const Catalog>(*std::move(catalog));
    }

    void denseRacksAreRefusedWithTheFiguresOfBothSides()
    {
        const Design design = open("finance");
        const Workload& training = *findWorkload(design, "F6");
        const auto refusals =
            whyNotHere(design, nullptr, training.id, 1, findSite(design, "TYO-OTE")->id);
        const auto ceiling =
            std::find_if(refusals.begin(), refusals.end(), [](const Refusal& refusal) {
                return refusal.reason == RefusalReason::RackCeiling;
            });
        QVERIFY(ceiling != refusals.end());
        QCOMPARE(ceiling->needed, 132.0);
        QCOMPARE(ceiling->available, 40.0);
        QVERIFY(has(refusals, RefusalReason::PinnedElsewhere));
    }

    void wherePinnedNothingElseSpeaksAgainstTheSite()
    {
        const Design design = open("finance");
        const Workload& training = *findWorkload(design, "F6");
        QVERIFY(whyNotHere(design, nullptr, training.id, 1, findSite(design, "ISK")->id).empty());
    }

    void aSecondPathThatIsTooSlowIsNamedWithItsTime()
    {
        const Design design = open("finance");
        const Workload& replica = *findWorkload(design, "F2");
        const auto refusals =
            whyNotHere(design, nullptr, replica.id, 1, findSite(design, "OSA-IBR")->id);
        const auto late = std::find_if(refusals.begin(), refusals.end(), [](const Refusal& r) {
            return r.reason == RefusalReason::ProtectionLatency;
        });
        QVERIFY(late != refusals.end());
        QCOMPARE(late->available, 7.0);
        QVERIFY(late->needed > 7.09 && late->needed < 7.15);
    }

    void theRelaxedBudgetIsEnough()
    {
        Design design = open("finance");
        const Workload before = *findWorkload(design, "F2");
        Survey survey(design, nullptr);
        const auto ends = survey.ends(before, 0);
        const auto remedies = flowRemedies(survey, before, 0, ends->first, ends->second);
        const Remedy* relax = find(remedies, RemedyKind::RelaxBudget);
        QVERIFY(relax);
        Workload after = before;
        after.flows[0].budget->limit = Duration::fromMs(relax->amount + 1e-6);
        QVERIFY(ChangeSet().replace(before, after).applyTo(design));
        Survey mended(design, nullptr);
        QVERIFY(mended.meetsBudget(mended.flow(after.id, 0), ends->first, ends->second));
    }

    void theReplicaMovedToMitakaIsInTime()
    {
        const Design design = open("finance");
        const Workload& workload = *findWorkload(design, "F2");
        Survey survey(design, nullptr);
        const SiteId mitaka = findSite(design, "TYO-MTK")->id;
        const auto ends = survey.ends(workload, 0);
        const auto remedies = flowRemedies(survey, workload, 0, ends->first, ends->second);
        const auto move = std::find_if(remedies.begin(), remedies.end(), [&](const Remedy& r) {
            return r.kind == RemedyKind::MoveReplica && r.site == mitaka;
        });
        QVERIFY(move != remedies.end());
        QVERIFY(std::abs(move->amount - 6.31) < 0.03);  // 644 km, and the equipment.
        QVERIFY(survey.meetsBudget(survey.flow(workload.id, 0), mitaka, ends->second));
    }

    void hollowCoreOnTheLinkNamedIsEnough()
    {
        Design design = open("finance");
        const Workload& workload = *findWorkload(design, "F2");
        Survey survey(design, nullptr);
        const auto ends = survey.ends(workload, 0);
        const auto remedies = flowRemedies(survey, workload, 0, ends->first, ends->second);
        const Remedy* hollow = find(remedies, RemedyKind::UseHollowCore);
        QVERIFY(hollow && hollow->price && *hollow->price > Money{});
        const Link before = design.at(hollow->link);
        Link after = before;
        after.fiber = "hcf-dnanf";
        QVERIFY(ChangeSet().replace(before, after).applyTo(design));
        Survey mended(design, nullptr);
        QVERIFY(mended.meetsBudget(mended.flow(workload.id, 0), ends->first, ends->second));
    }

    void theLinkAddedTakesTheBridgeAway()
    {
        Design design = open("logistics");
        const LinkId bridge = findLink(design, "EIN-CO--VEN")->id;
        Survey survey(design, nullptr);
        const auto cuts = graph::bridges(survey.topology());
        const auto cut = std::find_if(cuts.begin(), cuts.end(),
                                      [&](const graph::Bridge& b) { return b.link == bridge; });
        QVERIFY(cut != cuts.end());
        const auto remedies = linksAroundBridge(survey, bridge, cut->cutOff, 3);
        QCOMPARE(remedies.size(), std::size_t{3});
        const Link added{.id = {4711},
                         .code = "new",
                         .from = remedies[0].site,
                         .to = remedies[0].other,
                         .length = Length::fromKm(remedies[0].amount)};
        QVERIFY(ChangeSet().insert(added).applyTo(design));
        const auto left = graph::bridges(graph::Topology(design));
        QVERIFY(std::none_of(left.begin(), left.end(),
                             [&](const graph::Bridge& b) { return b.link == bridge; }));
        const auto articulations = graph::articulationSites(graph::Topology(design));
        QVERIFY(std::none_of(articulations.begin(), articulations.end(),
                             [&](const graph::ArticulationSite& site) {
                                 return site.site == findSite(design, "VEN")->id;
                             }));
    }
};

QTEST_APPLESS_MAIN(TestExplain)
#include "tst_explain.moc"
