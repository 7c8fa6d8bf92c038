// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explain/headroom.h"
#include "core/plan/site_use.h"
#include "core/rules/finding.h"

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace continua::report {

/// A share of one: gap, availability.
struct Share {
    double value = 0.0;
    friend auto operator<=>(const Share&, const Share&) = default;
};

/// One figure, of whatever dimension it has; nothing when it is unknown.
using Figure =
    std::variant<std::monostate, Money, Energy, Mass, ElectricPower, Duration, Share, int>;

/// The figures that head every view of a plan.
enum class Kpi {
    PresentCost,
    Capex,
    YearlyCost,
    UnservedPenalty,
    Energy,
    Carbon,
    ItPower,  ///< Nameplate, all sites.
    Sites,    ///< That carry a rack, a replica, or were opened.
    Racks,
    Accelerators,
    Lightpaths,
    WorstSlack,  ///< Smallest budget left over all routed paths with a budget.
    Unserved,
    LowestAvailability,  ///< Over all routed flows.
    Gap,
    RuleErrors,
    RuleWarnings,
};

/// All of them, in the order they are shown.
const std::vector<Kpi>& allKpis();

/// Money once, every year and over the horizon, discounted.
struct Cost {
    Money capex;
    Money yearly;
    Money present;

    Cost& operator+=(const Cost& other);
    friend bool operator==(const Cost&, const Cost&) = default;
};

struct KindCost {
    CostKind kind = CostKind::Racks;
    Cost cost;
};

/// What arises at one site, or with no site: on links and in leased services.
struct SiteCost {
    SiteId site = {};
    Cost cost;
    std::map<CostKind, Cost> byKind;
};

/// What a phase costs: capex is what is paid once in it, at its prices; yearly is what every year
/// of it costs; present is what both are worth at the beginning of the first phase.
struct PhaseCost {
    PhaseId phase;
    std::string name;
    YearMonth date;
    Cost cost;
    Money penalty;  ///< For what is unserved, counted for the phase's share of the horizon.
    std::map<CostKind, Cost> byKind;
    std::map<SiteId, Cost> bySite;     ///< Under no site: links and leased services.
    std::map<std::string, int> racks;  ///< Put up in it, by kit.
    int moves = 0;                     ///< Replicas that ran elsewhere in the phase before.
    int unserved = 0;
};

/// A site, what it carries against its limits, and what it uses up in a year.
struct SiteFacts {
    SiteId site;
    SiteUse use = {};
    Footprint footprint = {};
    bool opened = false;  ///< A candidate that the plan takes up.
    int replicas = 0;
    Cost cost = {};
};

/// The time of a path against its budget, in the budget's own sense: one way, or there and back.
struct PathTime {
    Duration time = {};
    Length length = {};
    std::optional<double> share = {};  ///< Of the budget.
    std::optional<Duration> slack = {};
};

/// One flow of a workload: asked and, where it is served, given.
struct FlowFacts {
    WorkloadId workload;
    int flow = 0;
    SiteId source = {};  ///< None when its replica runs nowhere.
    SiteId host = {};    ///< None when it is not served.
    DataRate rate;
    std::optional<LatencyBudget> budget = {};
    Protection asked = Protection::None;
    std::optional<PathTime> working = {};
    std::optional<PathTime> protection = {};
    std::vector<LinkId> links = {};  ///< Of the working path.
    std::vector<SiteId> sharedSites = {};
    std::optional<double> availability = {};

    bool isServed() const { return working.has_value(); }
};

/// A replica, what it needs and where it runs.
struct PlacementFacts {
    WorkloadId workload;
    int replica = 0;
    SiteId site = {};  ///< None: it runs nowhere.
    std::string accelerator = {};
    int accelerators = 0;
    int cpuSleds = 0;
    double storageTb = 0.0;
};

struct LightpathFacts {
    Lightpath lightpath = {};
    Length length = {};
    double fill = 0.0;                       ///< Carried over rate.
    std::vector<SiteId> regeneratedAt = {};  ///< Ends where it goes on in another lightpath.
};

struct LinkFacts {
    LinkId link;
    Length length;
    Duration latency;    ///< Propagation, one way.
    int lightpaths = 0;  ///< That pass it.
    int leasedModules = 0;
    DataRate carried = {};
    double spectrumShare = 0.0;  ///< Of the band of its fullest fiber pair.
    Cost cost = {};
};

/// So many kits of one kind at a site, as ordered.
struct KitFacts {
    KitOrder order;
    ElectricPower nameplate = {};  ///< All of them.
    Mass mass = {};
    Money price = {};
};

/// What a line of the bill of materials is.
enum class PartKind { Frame, Equipment, Transceiver, Amplifier, Roadm, LeasedModule };

/// So many parts of one kind, for the whole plan.
struct PartFacts {
    PartKind kind = PartKind::Equipment;
    std::string key;
    double quantity = 0.0;
    Money unitPrice;
    Money price;
    Provenance provenance = {};
};

/// Accelerators of one kind over all sites.
struct AcceleratorFacts {
    std::string key;
    int needed = 0;
    int installed = 0;
};

/// A catalog entry or row whose figures are estimates, wholly or in part, and that this plan
/// rests on.
struct WeakFigure {
    enum class Of { Part, Kit, Accelerator, SiteType, Country, Fiber, Workload, Assumption };

    Of of = Of::Part;
    std::string key;
    std::string name;
    bool entirely = false;            ///< No published source at all.
    std::vector<std::string> fields;  ///< Else these are the estimates.
    std::string source;
};

/// Everything that is shown of a design and its plan: the one set of figures that tables, plots,
/// meters, badges, comparison, exports and the report all read. Typed values, no words.
struct Facts {
    ProjectInfo info;
    bool isPlanned = false;  ///< Without a plan only what is drawn counts.
    PlanStatus status = PlanStatus::Infeasible;
    Objective objective = Objective::Cost;
    double objectiveValue = 0.0;  ///< In the unit of `objective`, as Plan has it.
    double lowerBound = 0.0;
    bool boundIsForCandidates = false;
    std::uint64_t seed = 0;
    std::string engineVersion;

    std::map<Kpi, Figure> kpis;
    Cost cost;
    std::vector<KindCost> costByKind;  ///< Kinds that cost something, in the order of CostKind.
    std::vector<SiteCost> costBySite;  ///< Dearest first; sites that cost something.
    std::vector<SiteFacts> sites;      ///< Every site, by code.
    std::vector<FlowFacts> flows;      ///< Every flow, by workload code and index.
    std::vector<PlacementFacts> placements;
    std::vector<LightpathFacts> lightpaths;  ///< In the plan's order.
    std::vector<LinkFacts> links;            ///< Every link, by code.
    std::vector<KitFacts> kits;
    std::vector<PartFacts> parts;
    std::vector<AcceleratorFacts> accelerators;
    std::vector<Unserved> unserved;
    /// What runs out first at each site; of no site while nobody has worked it out.
    std::vector<explain::Headroom> headrooms;
    std::vector<PhaseCost> phases;        ///< Of costByPhase(), where the design goes in phases.
    std::vector<Assumption> assumptions;  ///< By name.
    std::vector<WeakFigure> weakFigures;
    std::vector<rules::Finding> findings;
};

/// Works out the facts of `design` and its plan.
/// @param plan  Null: nothing is planned yet.
Facts gather(const Design& design, const Plan* plan, std::vector<rules::Finding> findings);

/// The figure of that name; unknown when there is no plan to take it from.
Figure figure(const Facts& facts, Kpi kpi);

/// The facts of one site, or null.
const SiteFacts* factsOf(const Facts& facts, SiteId site);

}  // namespace continua::report
