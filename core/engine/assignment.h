// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/carriers.h"
#include "core/engine/kit_cover.h"
#include "core/engine/problem.h"
#include "core/engine/route_book.h"
#include "core/engine/traffic_load.h"

#include <vector>

namespace continua::engine {

/// How one flow stands.
struct FlowState {
    enum class Kind {
        Idle,   ///< An end of it runs nowhere.
        Local,  ///< Both ends are at one site.
        Routed,
        Unserved,  ///< No way within the rules.
    };

    Kind kind = Kind::Idle;
    int source = -1;      ///< Site.
    int host = -1;        ///< Site.
    int working = -1;     ///< Way.
    int protection = -1;  ///< Way; -1 although it wants one: unserved protection.

    friend bool operator==(const FlowState&, const FlowState&) = default;
};

/// All lightpaths over one run.
struct Bundle {
    std::vector<int> members = {};  ///< Flows; twice one that uses the run both ways.
    TrafficLoad load = {};
    double mostDspMs = 0.0;
    const CarrierSet* carriers = nullptr;  ///< None where nothing rides.
};

/// A plan in the making: where replicas are and which ways flows take. What follows from that
/// (kits, lightpaths, lit links, sites in use, cost) is kept up to date with every change, and
/// changes can be taken back. Deterministic.
class Assignment {
public:
    /// All must outlive this.
    Assignment(const Problem& problem, RouteBook& routes, KitCovers& covers, Carriers& carriers);

    const Problem& problem() const { return m_problem; }
    RouteBook& routes() const { return m_routes; }

    /// Cost and penalties in the unit of the objective, and what keepAt() adds; infinite while a
    /// site has no kits for its replicas. Spectrum that a link does not have counts more than what
    /// would be left unserved for it.
    double total() const;

    int hostOf(int replica) const { return m_hosts[static_cast<std::size_t>(replica)]; }
    const FlowState& flow(int index) const { return m_flows[static_cast<std::size_t>(index)]; }
    const std::vector<FlowState>& flows() const { return m_flows; }
    const std::vector<int>& replicasAt(int site) const;
    const Bundle& bundle(int run) const { return m_bundles[static_cast<std::size_t>(run)]; }
    int bundleCount() const { return static_cast<int>(m_bundles.size()); }
    const CarrierSet& carriersOf(int run) const;
    Cover coverAt(int site) const;
    std::int64_t leasedPeakKbps(int link) const;
    bool isLit(int link) const { return m_slots[static_cast<std::size_t>(link)] > 0; }

    /// Whether the rules between replicas of one workload let `replica` be at `site` now.
    bool mayPlace(int replica, int site) const;

    /// Moves a replica, or takes it off with -1, and routes its flows anew, each as cheaply as it
    /// goes with the others where they are.
    void place(int replica, int site);

    /// The same, as far as total() stays below `limit`: gives up as soon as it does not, and then
    /// leaves flows of the replica idle, so that it is to be rolled back.
    ///
    /// @return  Whether the replica is there and total() is below `limit`.
    bool placeBelow(int replica, int site, double limit);

    /// From now on total() counts `price` for every replica that runs elsewhere than at its site.
    /// To be said before anything is placed.
    ///
    /// @param sites  By replica; -1: it is free.
    void keepAt(std::vector<int> sites, double price)
    {
        m_stays = std::move(sites);
        m_movePrice = price;
    }

    /// Puts replicas where `hosts` says, as far as the rules, kits and rooms let them, and lets
    /// flows take the ways of `flows` that join their ends within the rules; the others are routed
    /// anew. From nothing placed; cannot be taken back.
    ///
    /// @param hosts  By replica; -1: nowhere.
    /// @param flows  By flow; or empty.
    void settle(const std::vector<int>& hosts, const std::vector<FlowState>& flows);

    /// Routes one flow anew.
    void reroute(int flow);

    /// Lets a flow take these ways. @pre They join its ends within its budget.
    void routeBy(int flow, int working, int protection);

    /// Leaves a flow unserved whose ends both run.
    void drop(int flow);

    /// Ways that would serve the flow as it stands: (working, protection) pairs, also with packet
    /// hops on the way wherever they let it share a lightpath that is lit.
    std::vector<FlowState> optionsOf(int flow) const;

    /// Sites to try for a replica, best first if that is known: all its candidates, unless
    /// narrowed.
    const std::vector<int>& sitesToTry(int replica) const;
    /// @param shortlists  By replica.
    void narrow(std::vector<std::vector<int>> shortlists) { m_shortlists = std::move(shortlists); }
    bool isNarrowed() const { return !m_shortlists.empty(); }
    const std::vector<std::vector<int>>& shortlists() const { return m_shortlists; }

    /// Replicas placed and flows routed so far, those taken back included.
    const std::uint64_t& work() const { return m_work; }

    /// Where rollBack() returns to.
    std::size_t mark() const { return m_history.size(); }
    void rollBack(std::size_t mark);
    void forgetHistory() { m_history.clear(); }

private:
    struct Undo {
        int replica = -1;
        int site = -1;
        int flow = -1;
        FlowState state = {};
    };

    struct Lease {
        TrafficLoad load = {};
        double cost = 0.0;
    };

    /// Traffic that comes or goes.
    struct Change {
        int flow = 0;
        int sign = 1;
        const std::vector<int>* onFailures = nullptr;  ///< None: it always flows.

        void applyTo(TrafficLoad& load, const FlowEntry& entry) const;
    };

    FlowState endsOf(int flow) const;
    bool mayTake(int flow, const FlowState& state) const;
    void addGroomed(double budgetMs, std::vector<FlowState>& options) const;
    void setHost(int replica, int site);
    void setFlow(int flow, const FlowState& state);
    void moveHost(int replica, int site);
    void recordFlow(int flow);
    void book(int flow, const FlowState& state, int sign);
    void bookWay(const Change& change, int way);
    void bookRun(const Change& change, const Way& way, int run);
    void light(const Run& run, Bundle& bundle, const CarrierSet* carriers);
    void addLine(int link, int sign);
    void leaveUnserved(int flow);
    void bookLeased(const Change& change, int link);
    void useSite(int site, int sign);
    void refreshSite(int site);
    double moveTo(int replica, int site) const;
    std::vector<PoolNeed> needsAt(int site) const;
    double worstExcessMs() const;

    const Problem& m_problem;
    RouteBook& m_routes;
    KitCovers& m_covers;
    Carriers& m_carriers;
    std::vector<int> m_hosts;
    std::vector<FlowState> m_flows;
    std::vector<std::vector<int>> m_replicasAt;
    std::vector<double> m_siteCost;
    std::vector<char> m_isBroken;  ///< Sites without kits for their replicas.
    std::vector<int> m_uses;       ///< Replicas and bundles at each site.
    std::vector<int> m_slots;      ///< Of the flexible grid that lightpaths take, by link.
    std::vector<Bundle> m_bundles;
    std::map<int, Lease> m_leased;
    std::vector<int> m_stays;  ///< By replica, or empty.
    double m_movePrice = 0.0;
    double m_lackPrice = 0.0;  ///< Of a slot that a link does not have.
    int m_lacking = 0;         ///< Slots that lightpaths take beyond what there is.
    std::vector<Undo> m_history;
    std::vector<std::vector<int>> m_shortlists;
    std::uint64_t m_work = 0;
    double m_sum = 0.0;
    int m_broken = 0;
};

}  // namespace continua::engine
