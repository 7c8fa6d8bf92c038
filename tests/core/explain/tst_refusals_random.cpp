// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/catalog/catalog_json.h"
#include "core/engine/planner.h"
#include "core/explain/refusals.h"
#include "core/explain/remedy_edit.h"
#include "core/explain/repair.h"
#include "core/geo/geodesic.h"
#include "core/interchange/enum_keys.h"
#include "core/interchange/templates.h"
#include "core/model/link_line.h"
#include "core/model/site_limits.h"

#include <QElapsedTimer>
#include <QTest>
#include <queue>

#include <algorithm>
#include <limits>

using namespace continua;
using namespace continua::explain;

namespace {

#ifdef NDEBUG
constexpr std::size_t kRefusals = 200;
#else
constexpr std::size_t kRefusals = 40;  // Without optimization each takes ten times as long.
#endif
constexpr int kPlanned = 2;
constexpr double kEquipmentMs = 3.0;  ///< More than transceivers and amplifiers of a way take.

class Quiet : public JobControl {
public:
    bool stopRequested() const noexcept override { return false; }
    void report(double) override {}
};

/// A replica kept from a site.
struct Case {
    Berth berth;
    std::vector<Refusal> refusals;
};

template <class Value>
bool contains(const std::vector<Value>& values, const Value& value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// Judges refusals from the design and the plan alone, by reckoning of its own.
class Witness {
public:
    Witness(const Design& design, const Plan& plan, Berth berth)
        : m_design(design), m_plan(plan), m_berth(berth), m_site(design.at(berth.site)),
          m_workload(design.at(berth.workload)),
          m_replica(m_workload.replicas[static_cast<std::size_t>(berth.replica)])
    {
    }

    /// Whether the design bears the refusal out.
    bool confirms(const Refusal& refusal) const
    {
        const SiteLimits limits = siteLimits(m_design, m_site);
        const bool isOver = refusal.needed > refusal.available;
        const auto isCeiling = [&](double limit) { return isOver && refusal.available <= limit; };
        switch (refusal.reason) {
        case RefusalReason::OutsideLocality: return !isAllowed();
        case RefusalReason::PinnedElsewhere: return hasPin(Pin::Kind::MustHost, false);
        case RefusalReason::PinnedAway: return hasPin(Pin::Kind::MustNotHost, true);
        case RefusalReason::SiteClosed: return isClosed();
        case RefusalReason::TooFar: return isOver && isTooFar();
        case RefusalReason::TooNear: return isTooNear();
        case RefusalReason::SameFailureDomain: return sharesFailureDomain();
        case RefusalReason::RackCeiling: return isCeiling(limits.rackCeiling.inKw());
        case RefusalReason::FloorLoad: return isCeiling(limits.floorLoad.inKgPerM2());
        case RefusalReason::FloorDepth: return isCeiling(limits.floorDepth.inMm());
        case RefusalReason::NoLiquid: return !limits.liquidSupply;
        case RefusalReason::SupplyTooWarm:
            return limits.liquidSupply && refusal.available == limits.liquidSupply->inCelsius()
                && refusal.available > refusal.needed;
        case RefusalReason::RackPositions: return isCeiling(limits.rackPositions);
        case RefusalReason::SitePower: return isCeiling(limits.itPower.inKw());
        case RefusalReason::AirCooling: return isCeiling(limits.airCooling.inKw());
        case RefusalReason::LiquidCooling: return isCeiling(limits.liquidCooling.inKw());
        case RefusalReason::Latency: return isLate(refusal, false);
        case RefusalReason::ProtectionLatency: return isLate(refusal, true);
        case RefusalReason::Unreachable: return isCutOff();
        case RefusalReason::NoDisjointPath:
        case RefusalReason::SharedSite: return wantsPair();
        case RefusalReason::NoClosingMode: return refusal.available < refusal.needed;
        case RefusalReason::Transit:
            return m_workload.locality.keepsTransitInside || m_replica.locality.keepsTransitInside;
        default: return false;
        }
    }

private:
    bool allows(const Locality& locality) const
    {
        const bool isTagged =
            std::any_of(m_site.jurisdictions.begin(), m_site.jurisdictions.end(),
                        [&](const auto& tag) { return contains(locality.jurisdictions, tag); });
        return (locality.countries.empty() || contains(locality.countries, m_site.country))
            && (locality.jurisdictions.empty() || isTagged)
            && (locality.kinds.empty() || contains(locality.kinds, m_site.kind))
            && (locality.sites.empty() || contains(locality.sites, m_site.id));
    }

    bool isAllowed() const { return allows(m_workload.locality) && allows(m_replica.locality); }

    bool hasPin(Pin::Kind kind, bool isHere) const
    {
        const auto& pins = m_design.all<Pin>();
        return std::any_of(pins.begin(), pins.end(), [&](const auto& row) {
            const Pin& pin = row.second;
            return pin.kind == kind && pin.workload == m_workload.id
                && (pin.replica < 0 || pin.replica == m_berth.replica)
                && (pin.site == m_site.id) == isHere;
        });
    }

    bool isClosed() const
    {
        const auto& pins = m_design.all<Pin>();
        return std::any_of(pins.begin(), pins.end(), [&](const auto& row) {
            return row.second.kind == Pin::Kind::KeepClosed && row.second.site == m_site.id;
        });
    }

    /// Dijkstra over the links, by km of fiber or by its ms.
    double shortest(SiteId from, SiteId to, bool inMs) const
    {
        std::map<SiteId, double> reached{{from, 0.0}};
        using Entry = std::pair<double, SiteId>;
        std::priority_queue<Entry, std::vector<Entry>, std::greater<>> open;
        open.push({0.0, from});
        while (!open.empty()) {
            const auto [length, site] = open.top();
            open.pop();
            if (site == to)
                return length;
            for (const auto& [id, link] : m_design.all<Link>()) {
                if (!link.joins(site))
                    continue;
                const SiteId next = link.from == site ? link.to : link.from;
                const double km = fiberLength(m_design, link).inKm();
                const FiberType* fiber = find(m_design.catalog().fibers, link.fiber);
                const double step = inMs ? km * (fiber ? fiber->latencyPerKm.inMs() : 0.0) : km;
                const auto [known, isNew] = reached.try_emplace(next, length + step);
                if (!isNew && known->second <= length + step)
                    continue;
                known->second = length + step;
                open.push({known->second, next});
            }
        }
        return std::numeric_limits<double>::infinity();
    }

    bool isTooFar() const
    {
        const auto breaks = [&](const Locality& locality) {
            return locality.near && locality.maxFiber
                && shortest(locality.near, m_site.id, false) > locality.maxFiber->inKm();
        };
        return breaks(m_workload.locality) || breaks(m_replica.locality);
    }

    bool isTooNear() const
    {
        const auto isWithin = [&](SiteId other, const std::optional<Length>& least) {
            return other && least
                && geodesicLength(m_design.at(other).position, m_site.position) < *least;
        };
        for (const Locality* locality : {&m_workload.locality, &m_replica.locality})
            if (isWithin(locality->near, locality->minDistance))
                return true;
        const auto others = otherHosts();
        return std::any_of(others.begin(), others.end(), [&](SiteId other) {
            return (m_workload.separation.differentSites && other == m_site.id)
                || isWithin(other, m_workload.separation.minDistance);
        });
    }

    bool sharesFailureDomain() const
    {
        const auto others = otherHosts();
        return std::any_of(others.begin(), others.end(), [&](SiteId other) {
            const auto& domains = m_design.at(other).failureDomains;
            return std::any_of(domains.begin(), domains.end(), [&](const auto& domain) {
                return contains(m_site.failureDomains, domain);
            });
        });
    }

    std::vector<SiteId> otherHosts() const
    {
        std::vector<SiteId> hosts;
        for (const Placement& placement : m_plan.placements)
            if (placement.workload == m_workload.id && placement.replica != m_berth.replica)
                hosts.push_back(placement.site);
        return hosts;
    }

    /// The known far ends of the replica's flows, with the flow.
    std::vector<std::pair<SiteId, const Flow*>> farEnds() const
    {
        const auto hostOf = [&](int replica) {
            for (const Placement& placement : m_plan.placements)
                if (placement.workload == m_workload.id && placement.replica == replica)
                    return placement.site;
            return SiteId{};
        };
        std::vector<std::pair<SiteId, const Flow*>> ends;
        for (const Flow& flow : m_workload.flows) {
            if (flow.toReplica == m_berth.replica)
                ends.emplace_back(flow.fromReplica < 0 ? flow.at : hostOf(flow.fromReplica), &flow);
            else if (flow.fromReplica == m_berth.replica && flow.toReplica >= 0)
                ends.emplace_back(hostOf(flow.toReplica), &flow);
        }
        std::erase_if(ends, [](const auto& end) { return !end.first; });
        return ends;
    }

    /// Whether some flow has the stated budget, and glass alone accounts for the stated time: all
    /// of it but what equipment takes, on one way; at least that, on the slower of two.
    bool isLate(const Refusal& refusal, bool isSecond) const
    {
        if (refusal.needed <= refusal.available)
            return false;
        const auto ends = farEnds();
        return std::any_of(ends.begin(), ends.end(), [&](const auto& end) {
            const auto& budget = end.second->budget;
            if (!budget || budget->limit.inMs() != refusal.available)
                return false;
            const double times = budget->oneWay ? 1.0 : 2.0;
            const double glass = times * shortest(end.first, m_site.id, true);
            return refusal.needed >= glass
                && (isSecond || refusal.needed <= glass + times * kEquipmentMs);
        });
    }

    bool isCutOff() const
    {
        const auto ends = farEnds();
        return std::any_of(ends.begin(), ends.end(), [&](const auto& end) {
            return std::isinf(shortest(end.first, m_site.id, false));
        });
    }

    bool wantsPair() const
    {
        const auto ends = farEnds();
        return std::any_of(ends.begin(), ends.end(), [](const auto& end) {
            return end.second->protection != Protection::None;
        });
    }

    const Design& m_design;
    const Plan& m_plan;
    Berth m_berth;
    const Site& m_site;
    const Workload& m_workload;
    const Replica& m_replica;
};

}  // namespace

/// Refusals drawn at random: what they say is so, and what is said to mend them does.
class TestRefusalsRandom : public QObject {
    Q_OBJECT

    std::shared_ptr<const Catalog> m_catalog;

    static Plan planned(const Design& design, const Plan* previous)
    {
        Quiet control;
        engine::PlanRequest request;
        request.previous = previous;
        return *engine::plan(design, request, control);
    }

    /// Up to kRefusals of all replicas and sites, each as likely as the other.
    static std::vector<Case> refusalsOf(const Design& design, const Plan& plan)
    {
        std::vector<Berth> berths;
        for (const auto& [id, workload] : design.all<Workload>())
            for (int r = 0; r < static_cast<int>(workload.replicas.size()); ++r)
                for (const auto& [site, row] : design.all<Site>())
                    berths.push_back({id, r, site});
        Random random(20261122);
        for (std::size_t i = berths.size(); i > 1; --i)
            std::swap(berths[i - 1], berths[random.below(i)]);
        std::vector<Case> cases;
        Survey survey(design, &plan);
        for (const Berth& berth : berths) {
            auto refusals = whyNotHere(survey, berth.workload, berth.replica, berth.site);
            if (!refusals.empty() && cases.size() < kRefusals)
                cases.push_back({berth, std::move(refusals)});
        }
        return cases;
    }

    static QByteArray nameOf(const Design& design, const Case& refused)
    {
        std::string text = design.at(refused.berth.workload).code + " #"
                         + std::to_string(refused.berth.replica) + " at "
                         + design.at(refused.berth.site).code + ":";
        for (const Refusal& refusal : refused.refusals)
            text += " " + std::string(interchange::keyOf(refusal.reason)) + " "
                  + std::to_string(refusal.needed) + "/" + std::to_string(refusal.available);
        return QByteArray::fromStdString(text);
    }

    static bool runsAt(const Plan& plan, const Berth& berth)
    {
        return std::any_of(
            plan.placements.begin(), plan.placements.end(), [&](const Placement& placement) {
                return placement.workload == berth.workload && placement.replica == berth.replica
                    && placement.site == berth.site;
            });
    }

private slots:
    void initTestCase()
    {
        auto catalog = readCatalog(CONTINUA_SOURCE_DIR "/resources/catalog");
        QVERIFY(catalog);
        m_catalog = std::make_shared<const Catalog>(*std::move(catalog));
    }

    void everyRefusalIsTrueAndItsRepairWorks_data()
    {
        QTest::addColumn<QString>("key");
        for (const interchange::Template& known : interchange::templates())
            if (known.key != "blank")
                QTest::newRow(known.key.data()) << QString::fromUtf8(known.key.data());
    }

    void everyRefusalIsTrueAndItsRepairWorks()
    {
        QFETCH(QString, key);
        const Design design = *interchange::openTemplate(
            key.toStdString(), CONTINUA_SOURCE_DIR "/resources/templates", m_catalog);
        const Plan plan = planned(design, nullptr);
        const std::vector<Case> cases = refusalsOf(design, plan);
        QVERIFY(cases.size() >= 20);
        Survey survey(design, &plan);
        int failures = 0;
        int unmendable = 0;
        int plannedAnew = 0;
        QElapsedTimer clock;
        clock.start();
        for (const Case& refused : cases) {
            const QByteArray name = nameOf(design, refused);
            const Witness witness(design, plan, refused.berth);
            for (const Refusal& refusal : refused.refusals)
                if (refusal.reason != RefusalReason::NoKit && !witness.confirms(refusal)) {
                    ++failures;
                    qWarning("not so: %s in %s", interchange::keyOf(refusal.reason).data(),
                             name.data());
                }
            IdSource ids(1);
            const auto repair = repairFor(survey, refused.berth, ids);
            if (!repair) {
                ++unmendable;
                qWarning("no repair: %s", name.data());
                continue;
            }
            Design repaired = design;
            if (repair->steps.empty() || !repair->edit.applyTo(repaired)
                || !whyNotHere(repaired, &plan, refused.berth.workload, refused.berth.replica,
                               refused.berth.site)
                        .empty()) {
                ++failures;
                qWarning("not mended: %s", name.data());
                continue;
            }
            if (plannedAnew >= kPlanned)
                continue;
            ++plannedAnew;
            ChangeSet pinned;
            pin(repaired, refused.berth, ids, pinned);
            QVERIFY(pinned.applyTo(repaired));
            if (!runsAt(planned(repaired, &plan), refused.berth)) {
                ++failures;
                qWarning("not served: %s", name.data());
            }
        }
        qInfo("%zu refusals, %d without repair, %lld ms", cases.size(), unmendable,
              static_cast<long long>(clock.elapsed()));
        QCOMPARE(failures, 0);
        QCOMPARE(unmendable, 0);
    }
};

QTEST_APPLESS_MAIN(TestRefusalsRandom)
#include "tst_refusals_random.moc"
