// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/design.h"
#include "core/plan/plan.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace continua::rules {

enum class Severity { Error, Warning, Info };

/// What a finding is about. The ui turns it into a name and a place to jump to.
using Subject = std::variant<std::monostate, SiteId, LinkId, RackId, WorkloadId>;

/// Every kind of finding. Its rule id (OPT-MARGIN ...) is ruleId(); its sentence is the ui's.
/// The comment lists its amounts, in order, and what else it carries.
enum class FindingKind {
    // Geography and network
    SitesAtOnePlace,         ///< GEO-DUP: distance m; related: the other site
    LengthBelowGeodesic,     ///< GEO-LEN: given km, geodesic km
    LengthFarAboveGeodesic,  ///< GEO-LEN: given km, geodesic km
    SiteUnreachable,         ///< NET-ISLAND
    SingleHomed,             ///< NET-SINGLE: one-link availability; related: the link
    BridgeLink,              ///< NET-BRIDGE: sites cut off (count); related: those sites
    BridgeRepair,    ///< NET-BRIDGE-FIX: km of the cheapest link that closes it; related: its two
                     ///< sites
    NoDisjointPath,  ///< NET-DISJOINT; related: source, host
    TrapTopology,    ///< NET-TRAP: shortest km, pair km a, pair km b; related: the two ends
    ProtectionSharesSite,  ///< NET-SHARED-SITE; related: shared sites
    ProtectionMuchLonger,  ///< NET-DETOUR: working km, protection km
    // Optics
    NoClosingMode,       ///< OPT-MARGIN: best margin dB
    RateAgainstReach,    ///< OPT-RATE: per mode tried: rate Gbps, margin dB, in pairs; texts: mode
                         ///< names
    SpectrumNearlyFull,  ///< OPT-WAVE: used GHz, band GHz
    // Latency
    LatencyExceeded,            ///< LAT-SLO: ms needed(limit), ms actual, km
    ProtectionLatencyExceeded,  ///< LAT-PROT: limit ms, actual ms, km; related: route sites
    LatencyNearlyUsedUp,        ///< LAT-THIN: limit us, slack us
    // Racks
    RackOverlap,
    RackTooTall,
    RackTooWide,
    RackTooDeep,
    RackOverShelf,
    RackOverBusbar,
    RackOverWeight,
    RackOverAir,
    RackNeedsLiquid,
    RackOverCeiling,  ///< RCK-CEILING: rack kW, ceiling kW
    FloorOverloaded,  ///< FLR-LOAD: kg/m2, limit kg/m2
    // Site
    SiteOverPower,
    SiteOverAir,
    SiteOverLiquid,
    SiteOverPositions,
    SupplyTooWarm,
    SiteNearlyFull,    ///< CAP-FIRST: growth factor at which it binds; texts: resource
    StrandedCapacity,  ///< CAP-STRANDED: kW left, texts: binding resource
    // Workloads
    ReplicaUnserved,
    FlowUnserved,
    ProtectionUnserved,  ///< WKL-*: reasons in Finding::reasons
    AvailabilityShort,   ///< WKL-AVAIL: target, reached
    EncodingCrossover,   ///< WKL-PIXELS: carry cost USD, compute-here cost USD; texts: encodings
    EncodingRate,        ///< WKL-CODEC: Gbps by encoding in pairs with texts
    UnprotectedSaving,   ///< WKL-UNPROT: USD saved by leaving a batch path unprotected
    ScheduledSharing,    ///< WKL-TIMESHARE: transponders dedicated, shared
    BetterSite,          ///< WKL-BETTER: USD less; related: other site
    CannotPool,          ///< WKL-SPLIT: accelerators; related: sites kept apart by locality
    // Cost, energy, carbon
    EnergyDearerThanNear,  ///< CST-ENERGY: USD/kWh here, there, percent; texts: countries
    CarbonLowerElsewhere,  ///< CO2-SITE: g/kWh here, there; related: other site
    CarbonFactorNational,  ///< CO2-NATIONAL: g/kWh; texts: country
    CheaperButDirtier,     ///< CO2-PRICE: USD/kWh, g/kWh, USD/kWh, g/kWh; related: the two sites
    // Data
    MissingFigure,  ///< DAT-MISSING: texts: field
    WeakFigure,     ///< DAT-WEAK: texts: field, source
};

/// The stable id of the rule that makes findings of that kind: "NET-BRIDGE".
std::string_view ruleId(FindingKind kind);

/// All kinds, for the test that each has a sentence, and for "rules checked".
const std::vector<FindingKind>& allFindingKinds();

/// Something worth saying about a design and its plan. Data only: no words.
struct Finding {
    FindingKind kind;
    Severity severity = Severity::Warning;
    Subject subject = {};
    int index = -1;  ///< Of the flow or replica of a workload, where it matters.
    std::vector<Subject> related = {};
    std::vector<double> amounts = {};  ///< As FindingKind lists them.
    std::vector<std::string> texts = {};
    std::vector<Refusal> reasons = {};  ///< Of unserved demand.

    friend bool operator==(const Finding&, const Finding&) = default;
};

}  // namespace continua::rules
