// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

#include <string>
#include <string_view>
#include <vector>

namespace continua::verify {

/// What a plan can be wrong about. With each: what `claimed` and `actual` are, and `what`.
///
/// A limit: `claimed` is what is allowed, `actual` what there is. A figure of the plan: `claimed`
/// is what the plan says, `actual` what it comes to.
enum class Rule {
    // What a plan must hold to be read at all
    Reference,  ///< It names something that is not there. what: which field.

    // Demand
    Unserved,       ///< Neither served nor listed as unserved. what: replica, flow, protection.
    UnservedFalse,  ///< Listed as unserved although it is served, listed already or not asked for.
    UnservedPenalty,  ///< USD.
    ServedTwice,      ///< what: replica, flow.
    FlowEnds,         ///< It begins or ends where it should not. what: source, host.

    // Where replicas are
    ReplicaSites,     ///< Two of a workload at one site.
    ReplicaDistance,  ///< km.
    ReplicaDomains,   ///< what: the failure domain they share.
    Locality,         ///< what: country, jurisdiction, kind, site, fiber (km), distance (km).
    Transit,          ///< A route passes a site outside the allowed countries.
    PinBroken,        ///< what: must_host, must_not_host, keep_open, keep_closed.
    OpenedSites,      ///< Said to be opened, or used without it: claimed and actual are 0 or 1.

    // Compute, racks, sites
    Compute,            ///< Supply and need. what: accelerator key, "cpu_sleds", "storage_tb".
    RackSlots,          ///< Units; what: the kit, as for all rules of racks.
    RackWidth,          ///< mm.
    RackDepth,          ///< mm.
    RackPower,          ///< kW, of the busbar or PDUs and of the shelves with one module lost.
    RackWeight,         ///< kg.
    RackAir,            ///< kW.
    RackLiquid,         ///< kW of liquid heat without a manifold or facility water.
    RackCeiling,        ///< kW.
    SupplyTemperature,  ///< C.
    FloorLoad,          ///< kg/m2.
    FloorDepth,         ///< mm.
    SitePositions,      ///< Racks.
    SitePower,          ///< kW, after redundancy.
    SiteAir,            ///< kW.
    SiteLiquid,         ///< kW.

    // Ways
    Path,               ///< Hops that do not join up. what: working, protection, lightpath.
    PathLength,         ///< km; what as above.
    Latency,            ///< ms as the budget counts them; working path.
    ProtectionLatency,  ///< ms.
    LatencyClaim,       ///< ms, one way; what: working, protection, lightpath.
    PacketHop,          ///< A packet hop at a site without a switch; what: working, protection.
    LinkShared,         ///< Working and protection path share a link.
    RiskGroupShared,    ///< what: the group.
    SharedSites,        ///< The list of shared sites is not true.
    SiteDisjoint,       ///< A site is shared where that is forbidden.
    AvailabilityClaim,  ///< Share of time.

    // Light; index: of the lightpath
    Optics,           ///< dB of margin: 0, and what it is.
    OpticsClaim,      ///< dB; what: gsnr, margin.
    Reach,            ///< what: spans, km.
    Rate,             ///< Gbit/s of the mode.
    SpectrumGrid,     ///< GHz: the frequency that is off the grid.
    SpectrumWidth,    ///< GHz.
    SpectrumBand,     ///< GHz: edge of the band, edge of the slot.
    SpectrumOverlap,  ///< GHz that two slots share on a pair of a link.
    FiberPairs,       ///< Pairs of the link, pair used.
    Capacity,         ///< Gbit/s.
    CarriedClaim,     ///< Gbit/s.
    LeasedModules,    ///< Gbit/s of the modules, Gbit/s carried.
    Regenerator,      ///< what: end (a lightpath does not end there), site (it cannot house one),
                  ///< twice (an end is wired twice), rate (Gbit/s of both), traffic (of `workload`
                  ///< and flow `index`: it leaves where it must go on).

    // Sums
    CostLine,   ///< USD; what: capex, yearly, present, quantity; `cost` says which line.
    CostExtra,  ///< USD: a line that nothing in the plan causes.
    CostMissing,
    FootprintClaim,  ///< what: kWh, kg.
    ObjectiveClaim,  ///< In the unit of the objective.
    Bound,           ///< Objective, lower bound above it.
    Status,          ///< It says proven or feasible when it is not, or the reverse.
};

/// The stable id of a rule: "RULE-LATENCY".
std::string_view ruleId(Rule rule);

/// All rules, for the test that each has an id and a sentence.
const std::vector<Rule>& allRules();

/// One thing that is false about a plan. Data only: the words are the ui's.
struct Violation {
    Rule rule = Rule::Reference;
    SiteId site = {};
    LinkId link = {};
    WorkloadId workload = {};
    int index = -1;  ///< Of the replica or flow of the workload, or of the lightpath.
    std::string what = {};
    std::optional<CostKind> cost = {};  ///< With the rules of cost lines.
    double claimed = 0.0;
    double actual = 0.0;

    friend bool operator==(const Violation&, const Violation&) = default;
};

}  // namespace continua::verify
