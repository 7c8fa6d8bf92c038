// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/weights.h"
#include "core/graph/topology.h"
#include "core/model/site_limits.h"
#include "core/plan/plan.h"
#include "core/racks/rack_load.h"

#include <cstdint>
#include <limits>
#include <map>
#include <memory>
#include <tuple>
#include <vector>

namespace continua::engine {

/// What replicas need and kits supply: one figure per Problem::resources.
using Amounts = std::vector<double>;

/// One kind of compute. An empty accelerator with `isStorage` is storage in TB, else CPU sleds.
struct Resource {
    std::string accelerator = {};
    bool isStorage = false;
};

/// A kit of the catalog that supplies something asked for.
struct KitType {
    const Kit* kit = nullptr;
    RackLoad load;
    Amounts supply;
};

/// What more a site can take.
struct Room {
    int positions = 0;
    ElectricPower power;
    ElectricPower air;
    ElectricPower liquid;

    friend bool operator==(const Room&, const Room&) = default;
};

/// Drawn racks of a site that supply the same.
struct DrawnRacks {
    Amounts supply;
    int count = 0;

    friend bool operator==(const DrawnRacks&, const DrawnRacks&) = default;
};

/// A kit at a site that it fits.
struct KitOption {
    int kit = 0;        ///< Into Problem::kits.
    double cost = 0.0;  ///< Of one, in the unit of the objective: capex, maintenance, energy, ...
};

/// What the replicas at a site may take of it together, each so much for every unit of a resource
/// it needs: "1.35 kW of supply for every kW, 40 kW in all".
struct Ceiling {
    int resource = 0;  ///< Into Problem::resources.
    double perUnit = 1.0;
    double most = 0.0;
};

/// A place where replicas can run and light can begin.
struct HostSite {
    SiteId id;
    SiteLimits limits;
    bool isClosed = false;      ///< Pinned closed: hosts nothing, passes nothing on.
    bool isUsedAnyway = false;  ///< Racks are drawn there, or it is pinned open.
    double useCost = 0.0;       ///< Opening and yearly cost, once it is in use.
    double hostCost = 0.0;      ///< Beside, once a replica runs there.
    std::vector<Ceiling> ceilings = {};
    Room room;  ///< Beside what is drawn.
    std::vector<DrawnRacks> drawn = {};
    std::vector<KitOption> kits = {};
};

/// Capacity that can be leased on a link, any number of times.
struct LeaseModule {
    double gbps = 0.0;
    double cost = 0.0;
};

struct LinkEntry {
    LinkId id;
    int from = 0;  ///< Site index.
    int to = 0;
    double pairCost = 0.0;   ///< Of lighting a pair: line system, energy, lease.
    double buildCost = 0.0;  ///< Once, with the first pair.
    int fiberPairs = 0;      ///< That can be lit.
    bool isLeased = false;
    std::vector<LeaseModule> modules = {};  ///< Leased: of every size on offer.
    std::vector<int> risks = {};            ///< Numbers of its shared-risk groups.
};

/// A transceiver mode, and what one end of it costs at each site.
struct ModeEntry {
    std::string key;  ///< "transceiver/mode".
    const TransceiverType* transceiver = nullptr;
    const TransceiverMode* mode = nullptr;
    std::vector<double> endCost = {};  ///< By site.
    int gridSlots = 1;                 ///< Of the flexible grid that its channel takes.
};

/// A copy of a workload to be placed.
struct ReplicaEntry {
    WorkloadId workload;
    int number = 0;  ///< Into Workload::replicas.
    int workloadIndex = 0;
    int pool = 0;  ///< Racks of one pool are shared; 0 by all that ask for no own ones.
    Amounts need;
    bool needsCompute = false;
    std::vector<int> candidates = {};  ///< Site indices that no rule excludes, ascending.
    std::vector<double> costAt = {};   ///< Of having it there, by site; none: nothing.
    std::vector<int> flows = {};       ///< That begin or end at it, or may.
    double penalty = 0.0;              ///< In the unit of the objective.
};

/// Replicas of one workload stand next to each other in Problem::replicas.
struct WorkloadEntry {
    WorkloadId id;
    int firstReplica = 0;
    int replicas = 0;
    /// Whether two of its replicas may be at sites a and b, at a x sites + b. Null: any two.
    std::shared_ptr<const std::vector<bool>> mayPair = {};
};

struct FlowEntry {
    WorkloadId workload;
    int number = 0;  ///< Into Workload::flows.
    int workloadIndex = 0;
    int sourceSite = -1;      ///< Or
    int sourceReplica = -1;   ///< into Problem::replicas.
    int toReplica = -1;       ///< Into Problem::replicas; -1: whichever is nearest.
    std::int64_t kbps = 0;    ///< Of the busier direction.
    std::uint32_t hours = 0;  ///< Bit h: it flows in the hour of the day from h on.
    double budgetMs = std::numeric_limits<double>::infinity();  ///< One way.
    Protection protection = Protection::None;
    int transit = 0;  ///< Into Problem::transits.
    double penalty = 0.0;
    double protectionPenalty = 0.0;

    bool wantsPair() const
    {
        return protection == Protection::OnePlusOne
            || protection == Protection::OnePlusOneSiteDisjoint || sharesSecondWay();
    }

    /// Whether its second way is for failures of the first only.
    bool sharesSecondWay() const { return protection == Protection::Restoration; }
};

/// Two ways, by the links from the site with the lower index on.
struct GivenPair {
    std::vector<int> working;
    std::vector<int> protection;
};

/// Intermediate sites that routes may pass, one flag per site.
using Transit = std::vector<bool>;

/// What is to be decided, apart from how it was drawn and from how it is solved: options, needs,
/// limits and prices by index. Holds pointers into the catalog of its design.
struct Problem {
    Objective objective = Objective::Cost;
    Weights weights;
    std::vector<Resource> resources;
    std::vector<KitType> kits;
    std::vector<ModeEntry> modes;
    std::vector<HostSite> sites;  ///< In id order, as in the topology.
    std::vector<LinkEntry> links;
    std::vector<WorkloadEntry> workloads;
    std::vector<ReplicaEntry> replicas;
    std::vector<FlowEntry> flows;
    std::vector<Transit> transits;  ///< 0: all but closed sites.
    /// Where pairs of ways are given rather than searched for: those of each transit class between
    /// sites a < b. Ways that no list holds are not to be had.
    std::map<std::tuple<int, int, int>, std::vector<GivenPair>> givenPairs = {};
    double packetHopMs = 0.0;
    int slotsPerPair = 0;          ///< Of the flexible grid that a fiber pair has.
    double routeConstantMs = 0.0;  ///< Latency of any route beyond that of its links, at least.
    double drawnCost = 0.0;        ///< Of all drawn racks.
};

/// The problem of planning `design` for `objective`.
///
/// @param exact  Whether prices are those of the objective alone. Otherwise energy, carbon and
///               latency carry a trace of cost, so that a search can tell equals apart.
Problem problemOf(const Design& design, const graph::Topology& topology, Objective objective,
                  bool exact);

/// Whether it is too large to look at every site for every replica and at several routes between
/// every two sites.
bool isLarge(const Problem& problem);

/// The place of a site in Problem::sites.
int siteIndex(const Problem& problem, SiteId site);

}  // namespace continua::engine
