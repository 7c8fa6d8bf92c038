// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/geo/geodesic.h"
#include "core/interchange/templates.h"
#include "core/model/link_line.h"
#include "core/plan/site_use.h"
#include "core/racks/rack_load.h"
#include "tests/support/engine_design.h"
#include "tests/support/planned.h"

#include <set>

using namespace continua;
using namespace continua::test;

/// Every rule of a feasible plan, worked out by hand from the templates and what was planned.
class TestPlanRules : public QObject {
    Q_OBJECT

    struct Case {
        Design design;
        Plan plan;
    };
    std::map<QString, Case> m_cases;

    const Case& current() const { return m_cases.at(QTest::currentDataTag()); }

    static Design designOf(std::string_view key)
    {
        Result<Design> design = interchange::openTemplate(
            key, CONTINUA_SOURCE_DIR "/resources/templates", shippedCatalog());
        if (!design)
            qFatal("%s: %s", design.error().place.c_str(), design.error().value.c_str());
        return *std::move(design);
    }

    static SiteId hostOf(const Plan& plan, WorkloadId workload, int replica)
    {
        for (const Placement& placement : plan.placements)
            if (placement.workload == workload && placement.replica == replica)
                return placement.site;
        return {};
    }

    static double latencyMs(const Design& design, const std::vector<LinkId>& links, double dspUs)
    {
        double us = 0.1 * static_cast<double>(links.size() + 1) + dspUs;  // ROADMs.
        for (const LinkId id : links) {
            const Link& link = design.at(id);
            const double km = fiberLength(design, link).inKm();
            us += km * find(design.catalog().fibers, link.fiber)->latencyPerKm.inUs()
                + 0.15 * static_cast<double>(spansOf(design, link).size() + 1);
        }
        return us / 1e3;
    }

    static bool mayBeAt(const Locality& locality, const Site& site)
    {
        const auto has = [](const auto& list, const auto& value) {
            return list.empty() || std::find(list.begin(), list.end(), value) != list.end();
        };
        bool jurisdiction = locality.jurisdictions.empty();
        for (const std::string& tag : site.jurisdictions)
            jurisdiction =
                jurisdiction
                || (std::find(locality.jurisdictions.begin(), locality.jurisdictions.end(), tag)
                    != locality.jurisdictions.end());
        return has(locality.countries, site.country) && jurisdiction
            && has(locality.kinds, site.kind) && has(locality.sites, site.id);
    }

    static void checkPath(const Design& design, const Plan& plan, const FlowPath& path,
                          SiteId source, SiteId host)
    {
        SiteId at = source;
        for (const LinkId link : path.links) {
            QVERIFY(design.at(link).joins(at));
            at = design.at(link).otherEnd(at);
        }
        QCOMPARE(at.value, host.value);
        std::vector<LinkId> lit;
        double ms = 0.0;
        at = source;
        SiteId before;
        for (const Hop& hop : path.hops) {
            QVERIFY(hop.lightpath >= 0);  // No template leases.
            const Lightpath& light = plan.lightpaths[static_cast<std::size_t>(hop.lightpath)];
            const bool isParallel = before && (light.from == before || light.to == before)
                                 && (light.from == at || light.to == at);
            if (isParallel)
                continue;
            std::vector<LinkId> links = light.links;
            if (light.from != at)
                std::reverse(links.begin(), links.end());
            lit.insert(lit.end(), links.begin(), links.end());
            before = at;
            at = light.from == at ? light.to : light.from;
            ms += light.latency.inMs() + (ms > 0.0 ? 0.01 : 0.0);  // A packet hop between.
        }
        QCOMPARE(lit, path.links);
        QVERIFY(std::abs(ms - path.oneWay.inMs()) < 0.02);
    }

private slots:
    void initTestCase()
    {
        for (const auto& row : interchange::templates()) {
            const Design design = designOf(row.key);
            m_cases.emplace(QString::fromStdString(std::string(row.key)),
                            Case{design, planned(design)});
        }
    }

    void everyReplicaIsPlacedOnceWhereItMayBe_data() { rows(); }
    void everyReplicaIsPlacedOnceWhereItMayBe()
    {
        const auto& [design, plan] = current();
        std::set<std::pair<std::int64_t, int>> seen;
        for (const Placement& placement : plan.placements) {
            QVERIFY(seen.insert({placement.workload.value, placement.replica}).second);
            const Workload& workload = design.at(placement.workload);
            const Site& site = design.at(placement.site);
            const Replica& replica = workload.replicas[static_cast<std::size_t>(placement.replica)];
            QVERIFY(mayBeAt(workload.locality, site));
            QVERIFY(mayBeAt(replica.locality, site));
        }
        std::size_t missing = 0;
        for (const Unserved& unserved : plan.unserved)
            missing += unserved.what == Unserved::What::Replica ? 1 : 0;
        std::size_t replicas = 0;
        for (const auto& [id, workload] : design.all<Workload>())
            replicas += workload.replicas.size();
        QCOMPARE(seen.size() + missing, replicas);
    }

    void replicasKeepTheirDistance_data() { rows(); }
    void replicasKeepTheirDistance()
    {
        const auto& [design, plan] = current();
        for (const Placement& a : plan.placements)
            for (const Placement& b : plan.placements) {
                if (a.workload != b.workload || a.replica >= b.replica)
                    continue;
                const Separation& separation = design.at(a.workload).separation;
                const Site& siteA = design.at(a.site);
                const Site& siteB = design.at(b.site);
                QVERIFY(!separation.differentSites || a.site != b.site);
                if (separation.minDistance)
                    QVERIFY(geodesicLength(siteA.position, siteB.position)
                            >= *separation.minDistance);
                if (separation.differentFailureDomains)
                    for (const std::string& tag : siteA.failureDomains)
                        QCOMPARE(std::count(siteB.failureDomains.begin(),
                                            siteB.failureDomains.end(), tag),
                                 0);
            }
    }

    void sitesHoldWhatTheyAreGiven_data() { rows(); }
    void sitesHoldWhatTheyAreGiven()
    {
        const auto& [design, plan] = current();
        for (const auto& [id, use] : siteUses(design, &plan)) {
            for (const auto& [key, needed] : use.acceleratorsNeeded)
                QVERIFY(needed <= use.acceleratorsInstalled.at(key));
            QVERIFY(use.cpuSledsNeeded <= use.cpuSledsInstalled);
            QVERIFY(use.storageNeededTb <= use.storageInstalledTb);
            QVERIFY(use.racks <= use.limits.rackPositions);
            QVERIFY(use.nameplate.inKw() <= usablePower(use.limits).inKw() + 1e-6);
            QVERIFY(use.airHeat.inKw() <= use.limits.airCooling.inKw() + 1e-6);
            QVERIFY(use.liquidHeat.inKw() <= use.limits.liquidCooling.inKw() + 1e-6);
            QVERIFY(use.largestRack <= use.limits.rackCeiling);
            QVERIFY(use.heaviestRack <= use.limits.floorLoad);
        }
        for (const KitOrder& order : plan.kits) {
            const RackLoad load = rackLoad(design, *find(design.catalog().kits, order.kit));
            const SiteLimits limits = siteLimits(design, design.at(order.site));
            QVERIFY(load.depth <= limits.floorDepth);
            QVERIFY(load.nameplate <= load.powerLimit);
            QVERIFY(load.liquidHeat == ElectricPower{} || limits.liquidSupply);
        }
    }

    void kitsOfOneWorkloadServeIt_data() { rows(); }
    void kitsOfOneWorkloadServeIt()
    {
        const auto& [design, plan] = current();
        std::map<std::pair<std::int64_t, std::int64_t>, int> left;  // Site and owner.
        for (const KitOrder& order : plan.kits)
            for (const auto& [key, count] :
                 rackLoad(design, *find(design.catalog().kits, order.kit)).accelerators)
                left[{order.site.value, order.dedicatedTo.value}] += count * order.count;
        for (const Placement& placement : plan.placements) {
            const Workload& workload = design.at(placement.workload);
            const ComputeNeed& need =
                workload.replicas[static_cast<std::size_t>(placement.replica)].compute;
            const std::int64_t owner = need.dedicatedRacks ? placement.workload.value : 0;
            left[{placement.site.value, owner}] -= acceleratorCount(need);
        }
        for (const auto& [key, count] : left)
            QVERIFY(count >= 0);
    }

    void flowsRunInTimeOverWhatIsLit_data() { rows(); }
    void flowsRunInTimeOverWhatIsLit()
    {
        const auto& [design, plan] = current();
        for (const FlowRoute& route : plan.flows) {
            const Workload& workload = design.at(route.workload);
            const Flow& flow = workload.flows[static_cast<std::size_t>(route.flow)];
            const SiteId source =
                flow.fromReplica >= 0 ? hostOf(plan, route.workload, flow.fromReplica) : flow.at;
            QCOMPARE(route.source.value, source.value);
            if (flow.toReplica >= 0)
                QCOMPARE(route.host.value, hostOf(plan, route.workload, flow.toReplica).value);
            std::vector<const FlowPath*> paths{&route.working};
            if (route.protection)
                paths.push_back(&*route.protection);
            for (const FlowPath* path : paths) {
                checkPath(design, plan, *path, route.source, route.host);
                if (flow.budget)
                    QVERIFY(path->oneWay.inMs() * (flow.budget->oneWay ? 1.0 : 2.0)
                            <= flow.budget->limit.inMs() + 1e-9);
            }
        }
    }

    void protectionSharesNothing_data() { rows(); }
    void protectionSharesNothing()
    {
        const auto& [design, plan] = current();
        for (const FlowRoute& route : plan.flows) {
            const Flow& flow =
                design.at(route.workload).flows[static_cast<std::size_t>(route.flow)];
            const bool wants = flow.protection == Protection::OnePlusOne
                            || flow.protection == Protection::OnePlusOneSiteDisjoint;
            const bool isExcused =
                std::any_of(plan.unserved.begin(), plan.unserved.end(), [&](const Unserved& u) {
                    return u.what == Unserved::What::Protection && u.workload == route.workload
                        && u.index == route.flow;
                });
            QCOMPARE(route.protection.has_value(), wants && !isExcused);
            if (!route.protection)
                continue;
            std::set<LinkId> links(route.working.links.begin(), route.working.links.end());
            std::set<std::string> risks;
            for (const LinkId link : links)
                risks.insert(design.at(link).riskGroups.begin(), design.at(link).riskGroups.end());
            for (const LinkId link : route.protection->links) {
                QVERIFY(!links.contains(link));
                for (const std::string& risk : design.at(link).riskGroups)
                    QVERIFY(!risks.contains(risk));
            }
            if (flow.protection == Protection::OnePlusOneSiteDisjoint)
                QVERIFY(route.sharedSites.empty());
        }
    }

    void everyFlowIsServedOrAccountedFor_data() { rows(); }
    void everyFlowIsServedOrAccountedFor()
    {
        const auto& [design, plan] = current();
        std::set<std::pair<std::int64_t, int>> known;
        std::set<std::pair<std::int64_t, int>> off;
        for (const FlowRoute& route : plan.flows)
            QVERIFY(known.insert({route.workload.value, route.flow}).second);
        for (const Unserved& unserved : plan.unserved) {
            QVERIFY(!unserved.reasons.empty());
            QVERIFY(unserved.penalty > Money{});
            if (unserved.what == Unserved::What::Flow)
                QVERIFY(known.insert({unserved.workload.value, unserved.index}).second);
            if (unserved.what == Unserved::What::Replica)
                off.insert({unserved.workload.value, unserved.index});
        }
        for (const auto& [id, workload] : design.all<Workload>())
            for (std::size_t f = 0; f < workload.flows.size(); ++f) {
                const Flow& flow = workload.flows[f];
                const bool isOff = off.contains({id.value, flow.toReplica})
                                || off.contains({id.value, flow.fromReplica});
                QVERIFY(isOff || known.contains({id.value, static_cast<int>(f)}));
            }
    }

    void lightpathsCloseAndDoNotOverlap_data() { rows(); }
    void lightpathsCloseAndDoNotOverlap()
    {
        const auto& [design, plan] = current();
        std::map<std::pair<std::int64_t, int>, std::vector<std::pair<double, double>>> spectrum;
        for (const Lightpath& path : plan.lightpaths) {
            QVERIFY(path.margin.inDb() >= 0.0);
            QVERIFY(path.carried.inGbps() <= path.rate.inGbps() + 1e-6);
            const ModeChoice mode = findMode(design.catalog(), path.mode);
            QVERIFY(mode.mode);
            QCOMPARE(path.rate, mode.mode->rate);
            QVERIFY(path.slotTo - path.slotFrom >= mode.mode->slot);
            QVERIFY(path.slotFrom >= design.catalog().line.bandFrom);
            QVERIFY(path.slotTo <= design.catalog().line.bandTo);
            const double center =
                ((path.slotFrom.inGhz() + path.slotTo.inGhz()) / 2.0 - 193100.0) / 6.25;
            QVERIFY(std::abs(center - std::round(center)) < 1e-6);
            const double ms = latencyMs(design, path.links, mode.transceiver->dspFecLatency.inUs());
            QVERIFY(std::abs(ms - path.latency.inMs()) < 1e-6);
            QCOMPARE(path.fiberPairs.size(), path.links.size());
            for (std::size_t i = 0; i < path.links.size(); ++i) {
                QVERIFY(path.fiberPairs[i] < design.at(path.links[i]).fiberPairs);
                auto& taken = spectrum[{path.links[i].value, path.fiberPairs[i]}];
                for (const auto& [from, to] : taken)
                    QVERIFY(path.slotTo.inGhz() <= from + 1e-6
                            || path.slotFrom.inGhz() >= to - 1e-6);
                taken.emplace_back(path.slotFrom.inGhz(), path.slotTo.inGhz());
            }
        }
    }

    void lightpathsCarryWhatRidesThem_data() { rows(); }
    void lightpathsCarryWhatRidesThem()
    {
        const auto& [design, plan] = current();
        std::map<int, double> capacityPerHop;
        for (int hour = 0; hour < 24; ++hour) {
            std::vector<double> load(plan.lightpaths.size(), 0.0);
            for (const FlowRoute& route : plan.flows) {
                const Flow& flow =
                    design.at(route.workload).flows[static_cast<std::size_t>(route.flow)];
                const Schedule& when = flow.schedule;
                const double since = std::fmod(hour - when.fromHour + 48.0, 24.0);
                if (!when.always && since >= when.hours)
                    continue;
                std::vector<Hop> hops = route.working.hops;
                if (route.protection)
                    hops.insert(hops.end(), route.protection->hops.begin(),
                                route.protection->hops.end());
                for (const Hop& hop : hops) {
                    const Lightpath& light =
                        plan.lightpaths[static_cast<std::size_t>(hop.lightpath)];
                    double together = 0.0;
                    for (const Hop& other : hops) {
                        const Lightpath& beside =
                            plan.lightpaths[static_cast<std::size_t>(other.lightpath)];
                        if (beside.from == light.from && beside.to == light.to
                            && beside.links == light.links)
                            together += beside.rate.inGbps();
                    }
                    load[static_cast<std::size_t>(hop.lightpath)] +=
                        flow.rate().inGbps() * light.rate.inGbps() / together;
                }
            }
            for (std::size_t i = 0; i < load.size(); ++i)
                QVERIFY(load[i] <= plan.lightpaths[i].carried.inGbps() + 1e-6);
        }
    }

    void theBoundIsBelowTheObjective_data() { rows(); }
    void theBoundIsBelowTheObjective()
    {
        const Plan& plan = current().plan;
        QVERIFY(plan.lowerBound <= plan.objective);
        QVERIFY(!plan.boundIsForCandidates);
        QVERIFY2(plan.gap() <= 0.15, qPrintable(QString::number(plan.gap())));
    }

    void anEqualSeedGivesTheEqualPlan_data() { rows(); }
    void anEqualSeedGivesTheEqualPlan()
    {
        const auto& [design, plan] = current();
        QVERIFY(sameAnswer(plan, planned(design)));
    }

private:
    void rows() const
    {
        QTest::addColumn<int>("unused");
        for (const auto& [key, of] : m_cases)
            QTest::newRow(qPrintable(key)) << 0;
    }
};

QTEST_APPLESS_MAIN(TestPlanRules)
#include "tst_plan_rules.moc"
