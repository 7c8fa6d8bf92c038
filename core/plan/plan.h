// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/change_set.h"
#include "core/model/id_source.h"
#include "core/units/data_rate.h"
#include "core/units/energy.h"
#include "core/units/frequency.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace continua {

/// Replica `replica` of a workload runs at `site`.
struct Placement {
    WorkloadId workload;
    int replica = 0;
    SiteId site;

    friend bool operator==(const Placement&, const Placement&) = default;
};

/// `count` kits of one kind are to be put up at `site`, besides the racks drawn there.
struct KitOrder {
    SiteId site;
    std::string kit;  ///< Catalog key.
    int count = 0;
    WorkloadId dedicatedTo = {};  ///< None: shared.

    friend bool operator==(const KitOrder&, const KitOrder&) = default;
};

/// A wavelength from one transceiver to another, electrical only at its ends.
struct Lightpath {
    SiteId from;
    SiteId to;
    std::vector<LinkId> links;  ///< In order from `from` to `to`.
    std::string mode;           ///< "transceiver/mode", as findMode() takes it.
    Frequency slotFrom;         ///< Lower edge; the same on every link.
    Frequency slotTo;
    std::vector<int> fiberPairs;  ///< Which pair of each link, 0 first.
    DataRate rate;
    DataRate carried;  ///< Highest sum over the hours of the day and any single failure.
    Decibel gsnr;      ///< In 0.1 nm, of its channel.
    Decibel margin;    ///< GSNR - penalties - required OSNR - system margin; >= 0.
    Duration latency;  ///< One way: fiber, amplifiers, ROADMs and one transceiver pair.

    friend bool operator==(const Lightpath&, const Lightpath&) = default;
};

/// Two lightpaths of one rate wired back to back at a site: what arrives by one goes on by the
/// other, all of it and unpacked. It is no packet hop and costs no more than the transceivers of
/// its lightpaths, which the bill has as ends of theirs.
struct Regenerator {
    SiteId site;
    int first = 0;  ///< Into Plan::lightpaths.
    int second = 0;

    friend bool operator==(const Regenerator&, const Regenerator&) = default;
};

/// Modules of a leased service.
struct LeaseOrder {
    LinkId link;
    int modules = 0;
    DataRate carried;

    friend bool operator==(const LeaseOrder&, const LeaseOrder&) = default;
};

/// A stretch of a flow's way: a lightpath by index into Plan::lightpaths, or a leased link.
///
/// Where one lightpath does not carry the rate, parallel ones share the load of a stretch in
/// proportion to their rates: hops that follow each other and join the same two sites. They count
/// as one stretch. Between two stretches stands a packet hop, or a regenerator for each lightpath.
struct Hop {
    int lightpath = -1;
    LinkId leased = {};

    friend bool operator==(const Hop&, const Hop&) = default;
};

/// One way from source to replica. Empty `hops`: source and replica are at the same site.
struct FlowPath {
    std::vector<Hop> hops;
    std::vector<LinkId> links;  ///< All links passed, in order from the source.
    Length length;              ///< Of the fiber.
    Duration oneWay;            ///< Everything counted: hops plus packet hops between them.

    friend bool operator==(const FlowPath&, const FlowPath&) = default;
};

/// How one flow of a workload is served. `flow` indexes Workload::flows.
struct FlowRoute {
    WorkloadId workload;
    int flow = 0;
    SiteId source;
    SiteId host;  ///< Site of the replica that serves it.
    FlowPath working;
    std::optional<FlowPath> protection = {};
    std::vector<SiteId> sharedSites = {};  ///< Intermediate sites that both paths pass.
    double availability = 1.0;             ///< Of the path or pair: lower bound.

    friend bool operator==(const FlowRoute&, const FlowRoute&) = default;
};

/// Why something cannot be, with the numbers. The ui owns the words.
enum class RefusalReason {
    NoAllowedSite,    ///< Locality, pins and separation leave no site.
    OutsideLocality,  ///< This site is not allowed (country, jurisdiction, kind, list).
    TooFar,           ///< Fiber from the anchor: km.
    TooNear,          ///< Distance from the anchor or between replicas: km.
    SameFailureDomain,
    PinnedElsewhere,
    PinnedAway,
    SiteClosed,
    NoKit,              ///< No kit with that accelerator fits the site; see the next ones for why.
    RackCeiling,        ///< kW per rack.
    FloorLoad,          ///< kg/m2.
    FloorDepth,         ///< mm.
    NoLiquid,           ///< The kit needs facility water.
    SupplyTooWarm,      ///< C.
    RackPositions,      ///< Count.
    SitePower,          ///< kW.
    AirCooling,         ///< kW.
    LiquidCooling,      ///< kW.
    Unreachable,        ///< No route at all.
    Latency,            ///< ms, working path.
    ProtectionLatency,  ///< ms, second path.
    NoDisjointPath,     ///< Protection asked, no second path.
    SharedSite,         ///< Site-disjoint protection asked.
    Transit,            ///< Every route within budget leaves the allowed countries.
    NoClosingMode,      ///< dB: best margin over modes and regenerators.
    NoSpectrum,         ///< GHz.
    TooExpensive,       ///< USD: dearer than the penalty for leaving it unserved.
};

/// One failed rule, with what it needed and what there was, in the unit its reason names.
///
/// Against a ceiling (power, latency, distance at most) `needed` is what it would take and
/// `available` the limit; against a floor (distance at least, margin) `needed` is the limit and
/// `available` what there is. SupplyTooWarm: the warmest that the kit stands, and what the site
/// supplies. TooExpensive: what serving it would add, and the penalty.
struct Refusal {
    RefusalReason reason = RefusalReason::NoAllowedSite;
    SiteId site = {};  ///< Where.
    LinkId link = {};
    double needed = 0.0;
    double available = 0.0;

    friend bool operator==(const Refusal&, const Refusal&) = default;
};

/// Demand the plan does not meet, priced.
struct Unserved {
    enum class What {
        Replica,     ///< It runs nowhere, and its flows with it.
        Flow,        ///< Its traffic has no way within the rules.
        Protection,  ///< It has a working path, but no second one within the rules.
    };

    What what = What::Replica;
    WorkloadId workload;
    int index = 0;  ///< Of the replica or of the flow.
    std::vector<Refusal> reasons;
    Money penalty;

    friend bool operator==(const Unserved&, const Unserved&) = default;
};

enum class CostKind {
    SiteOpening,
    Racks,  ///< Kits: frames, shelves, nodes, switches.
    LineSystem,
    FiberBuild,
    Transceivers,
    SiteRent,
    Energy,
    FiberLease,
    LeasedService,
    Maintenance,
    Carbon,
};

/// One line of the bill. Sums over these lines are the only totals there are.
struct CostLine {
    CostKind kind = CostKind::Racks;
    SiteId site = {};  ///< Where it arises; none for links.
    LinkId link = {};
    std::string item = {};  ///< Catalog key, where one thing is counted.
    double quantity = 1.0;
    Money capex;    ///< Once.
    Money yearly;   ///< Every year of the horizon.
    Money present;  ///< Capex plus the discounted yearly amounts.

    friend bool operator==(const CostLine&, const CostLine&) = default;
};

/// Energy and carbon of a site or of all.
struct Footprint {
    Energy perYear;      ///< Facility energy: planned IT power x PUE x hours.
    Mass carbonPerYear;  ///< CO2 equivalent.

    friend bool operator==(const Footprint&, const Footprint&) = default;
};

enum class PlanStatus {
    Proven,      ///< Objective equals the bound (within rounding).
    WithinGap,   ///< Searched to the end of its method; the gap is stated.
    Stopped,     ///< Told to stop or out of time; the best so far.
    Infeasible,  ///< Some demand is unserved.
};

/// The planner's answer: a value. It never changes the design; proposal() turns it into an edit.
struct Plan {
    PlanStatus status = PlanStatus::WithinGap;
    Objective objectiveKind = Objective::Cost;
    std::vector<Placement> placements;
    std::vector<KitOrder> kits;
    std::vector<SiteId> openedSites;  ///< Candidates taken up.
    std::vector<Lightpath> lightpaths;
    std::vector<Regenerator> regenerators;
    std::vector<LeaseOrder> leases;
    std::vector<FlowRoute> flows;
    std::vector<Unserved> unserved;
    std::vector<CostLine> costs;
    std::map<SiteId, Footprint> footprints;
    double objective = 0.0;   ///< Of `objectiveKind` (USD, kWh/year, kg/year, ms), penalties in.
    double lowerBound = 0.0;  ///< Same unit; no plan of this design can be below.
    bool boundIsForCandidates = false;  ///< Holds only for the candidate paths searched.
    std::uint64_t seed = 1;
    std::string engineVersion;
    Duration elapsed;  ///< Not part of equality: clocks differ.

    /// (objective - lowerBound) / objective; 0 when the objective is 0.
    double gap() const;
};

/// Equal but for the time they took.
bool sameAnswer(const Plan& a, const Plan& b);

/// Sites where a lightpath is regenerated into another.
std::vector<SiteId> regeneratedAt(const Plan& plan, int lightpath);

/// Sums over Plan::costs.
Money capex(const Plan& plan);
Money yearlyCost(const Plan& plan);
Money presentCost(const Plan& plan);
Money unservedPenalty(const Plan& plan);
Footprint footprint(const Plan& plan);

/// The edit that makes the plan part of the design: ordered kits become racks, opened candidates
/// become planned sites. `ids` numbers the new racks.
ChangeSet proposal(const Design& design, const Plan& plan, IdSource& ids);

}  // namespace continua
