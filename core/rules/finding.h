// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explain/remedy.h"
#include "core/model/design.h"
#include "core/plan/plan.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace continua::rules {

enum class Severity { Error, Warning, Info };

/// What a finding is about, or what is selected. The ui turns it into a name and a place to jump
/// to. No rule speaks of a note or an area.
using Subject =
    std::variant<std::monostate, SiteId, LinkId, RackId, WorkloadId, NoteId, RiskAreaId>;

/// Every kind of finding. Its rule id (OPT-MARGIN ...) is ruleId(); its sentence is the ui's.
/// The comment lists its subject and amounts, in order, and what else it carries.
enum class FindingKind {
    // Geography and network
    SitesAtOnePlace,         ///< GEO-DUP: site; distance m; related: the other site
    LengthBelowGeodesic,     ///< GEO-LEN: link; given km, geodesic km
    LengthFarAboveGeodesic,  ///< GEO-LEN: link; given km, geodesic km
    LengthBeyondFactor,      ///< GEO-FACTOR: link; given km, geodesic km, km by route factor
    SiteUnreachable,         ///< NET-ISLAND: site
    SingleHomed,             ///< NET-SINGLE: site; availability of its link; related: the link.
                             ///< Remedies: cheapest links to add
    BridgeLink,              ///< NET-BRIDGE: link; sites cut off (count); related: those sites.
                             ///< Remedies: cheapest links to add
    NoDisjointPath,          ///< NET-DISJOINT: workload, flow; km, availability, target (0: none);
                             ///< related: source, host. Remedies: links to add
    TrapTopology,            ///< NET-TRAP: workload, flow; shortest km, pair km a, pair km b;
                             ///< related: source, host
    ProtectionSharesSite,    ///< NET-SHARED-SITE: workload, flow; related: shared sites. Remedies
    ProtectionMuchLonger,  ///< NET-DETOUR: site; working km, protection km, working ms, protection
                           ///< ms there and back; related: the other end
    // Optics
    RateAgainstReach,    ///< OPT-RATE: workload, flow; km, then per mode tried: Gbps, margin dB,
                         ///< then lightpaths lit between the ends, Gbps of most of them, margin dB
                         ///< of the last of texts; texts: "transceiver/mode" tried, then, if there
                         ///< is one, the cheapest that carries as much as the first over the way;
                         ///< related: source, host. Remedies
    SpectrumNearlyFull,  ///< OPT-WAVE: link; used GHz, band GHz of its last pair. Remedies
    // Latency
    LatencyExceeded,  ///< LAT-SLO: workload, flow; limit ms, actual ms, km, one way (0, 1);
                      ///< related: source, host
    ProtectionLatencyExceeded,  ///< LAT-PROT: as LatencyExceeded, of the second path; related:
                                ///< source, host, then sites on the way
    LatencyNearlyUsedUp,        ///< LAT-THIN: workload, flow; limit us, left us, packet hop us;
                                ///< related: source, host. Remedies
    DetourLatencyThin,          ///< LAT-DETOUR: workload, flow; limit us, fiber us of the detour,
                                ///< equipment us of the detour, detour km; related: source, host.
                                ///< Remedies
    OnlyLocalSite,              ///< LAT-LOCAL: workload; limit ms, nearest other site ms, one way
                                ///< (0, 1); related: the sites where only they themselves will do.
                                ///< Remedies
    SitesInReach,               ///< LAT-REACH: workload, flow; limit ms, then ms per site; related:
                                ///< source, then sites that meet the budget: the six nearest, and
                                ///< the farthest if there are more. Reasons: the nearest that
                                ///< does not
    // Racks
    RackOverlap,      ///< RCK-OVERLAP: rack; slot; texts: the two items
    RackTooTall,      ///< RCK-HEIGHT: rack; units used up to, units there are; texts: item
    RackTooWide,      ///< RCK-WIDTH: rack; item mm, bay mm; texts: item
    RackTooDeep,      ///< RCK-DEPTH: rack; mm, floor mm
    RackOverShelf,    ///< RCK-SHELF: rack; kW, kW the shelves give with one module lost
    RackOverBusbar,   ///< RCK-BUSBAR: rack; kW, limit kW
    RackOverWeight,   ///< RCK-WEIGHT: rack; kg, limit kg
    RackOverAir,      ///< RCK-AIR: rack; kW, limit kW
    RackNeedsLiquid,  ///< RCK-LIQ: rack; liquid kW
    RackOverCeiling,  ///< RCK-CEILING: rack; rack kW, ceiling kW
    FloorOverloaded,  ///< FLR-LOAD: rack; kg/m2, limit kg/m2
    SupplyTooWarm,    ///< COL-TEMP: rack; needed C, supplied C
    FewSitesFit,  ///< RCK-FIT: workload; sites that fit, sites, kW per rack, kg/m2; related: the
                  ///< sites that fit. Reasons: the first rule each other site breaks
    RackLimitDecides,  ///< RCK-DECIDES: workload; accelerators, kW of all, racks by power, racks by
                       ///< height; related: host
    // Site
    SiteOverPower,       ///< PWR-SITE: site; kW, limit kW
    SiteOverAir,         ///< COL-AIR: site; kW, limit kW
    SiteOverLiquid,      ///< COL-LIQ: site; kW, limit kW
    SiteOverPositions,   ///< CAP-POSITIONS: site; racks, limit
    SiteNearlyFull,      ///< CAP-FIRST: site; growth factor at which it binds. Reasons: what binds
    PeakAtSite,          ///< CAP-PEAK: workload; peak factor; related: host. Reasons: what binds
                         ///< at the peak, if anything
    StrandedCapacity,    ///< CAP-STRANDED: site; kW left. Reasons: what binds
    ClimateLimitsWater,  ///< COL-CLIMATE: site; wet bulb C, coldest water without chillers C,
                         ///< supplied C; related: further sites alike
    // Workloads
    ReplicaUnserved,     ///< WKL-UNPLACED: workload, replica. Reasons, remedies
    FlowUnserved,        ///< WKL-FLOW: workload, flow. Reasons, remedies
    ProtectionUnserved,  ///< WKL-PROTECT: workload, flow. Reasons, remedies
    AvailabilityShort,   ///< WKL-AVAIL: workload, flow; target, reached, of a disjoint pair (0: it
                         ///< has one, or there is none); related: source, host.
                         ///< Remedies
    ProtectionNeeded,   ///< WKL-ONEPATH: workload, flow; target, one path, the pair, km of the path
    EncodingCrossover,  ///< WKL-PIXELS: workload, flow; raw Gbps, wavelengths, USD to carry it
                        ///< elsewhere, accelerators, kW and USD of kits on site, USD to carry the
                        ///< lightest encoding; texts: raw and lightest encoding; related: source,
                        ///< the site it would be carried to
    EncodingRate,       ///< WKL-CODEC: workload; per encoding: Gbps in total, Gbps on the busiest
                        ///< link, wavelengths there; texts: encodings; related: that link
    UnprotectedSaving,  ///< WKL-UNPROT: workload, flow; USD saved, availability, target, whether a
                        ///< second path exists (0, 1)
    ScheduledSharing,   ///< WKL-TIMESHARE: workload or none; transceivers if all had their own,
                        ///< transceivers shared by hour, USD saved, hours of the day in use
    FreesCapacity,      ///< WKL-FREE: workload, replica; kW, accelerators; related: the site that
                        ///< has it, the site that it keeps free; texts: country kept free
    CannotPool,         ///< WKL-SPLIT: workload; accelerators together, accelerators of one kit;
                        ///< texts: kit; related: hosts kept apart
    // Cost, energy, carbon
    EnergyDearerThanNear,  ///< CST-ENERGY: workload; kW, USD/kWh here, then USD/kWh per cheaper
                           ///< neighbor; texts: country here, then neighbors
    CarbonLowerElsewhere,  ///< CO2-SITE: workload; g/kWh here, there, t/year here, there; related:
                           ///< host, the other site
    CarbonFactorNational,  ///< CO2-NATIONAL: workload; g/kWh; texts: country; related: host
    CheaperButDirtier,     ///< CO2-PRICE: workload; USD/kWh and g/kWh of the cheaper, then of the
                           ///< cleaner; related: the cheaper site, the cleaner site
    // Phases; of checkPhases()
    NotThereInTime,  ///< PHS-ORDER: link, rack or workload; texts: its name, that of the site it
                     ///< needs, the phases in which it is there without; related: the site
    NeverThere,      ///< PHS-ORDER: any object; texts: its name, the phase it comes with, it goes
                     ///< with
    ServiceGap,      ///< PHS-GAP: workload, replica; texts: the names of both, the phase in which
                     ///< it runs, the next. Reasons
    // Data
    MissingFigure,  ///< DAT-MISSING: site; texts: field
    WeakFigure,     ///< DAT-WEAK: workload; texts: field, source
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
    std::vector<Refusal> reasons = {};           ///< Of what is refused, with the numbers.
    std::vector<explain::Remedy> remedies = {};  ///< What would mend it, the cheapest first.
    std::string approval = {};                   ///< Why it may stand; empty: nobody said so.

    bool isOpen() const { return approval.empty(); }

    friend bool operator==(const Finding&, const Finding&) = default;
};

}  // namespace continua::rules
