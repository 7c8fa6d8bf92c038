// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/finding.h"

namespace continua::rules {

std::string_view ruleId(FindingKind kind)
{
    switch (kind) {
    case FindingKind::SitesAtOnePlace: return "GEO-DUP";
    case FindingKind::LengthBelowGeodesic:
    case FindingKind::LengthFarAboveGeodesic: return "GEO-LEN";
    case FindingKind::LengthBeyondFactor: return "GEO-FACTOR";
    case FindingKind::SiteUnreachable: return "NET-ISLAND";
    case FindingKind::SingleHomed: return "NET-SINGLE";
    case FindingKind::BridgeLink: return "NET-BRIDGE";
    case FindingKind::NoDisjointPath: return "NET-DISJOINT";
    case FindingKind::TrapTopology: return "NET-TRAP";
    case FindingKind::ProtectionSharesSite: return "NET-SHARED-SITE";
    case FindingKind::ProtectionMuchLonger: return "NET-DETOUR";
    case FindingKind::RateAgainstReach: return "OPT-RATE";
    case FindingKind::SpectrumNearlyFull: return "OPT-WAVE";
    case FindingKind::LatencyExceeded: return "LAT-SLO";
    case FindingKind::ProtectionLatencyExceeded: return "LAT-PROT";
    case FindingKind::LatencyNearlyUsedUp: return "LAT-THIN";
    case FindingKind::DetourLatencyThin: return "LAT-DETOUR";
    case FindingKind::OnlyLocalSite: return "LAT-LOCAL";
    case FindingKind::SitesInReach: return "LAT-REACH";
    case FindingKind::RackOverlap: return "RCK-OVERLAP";
    case FindingKind::RackTooTall: return "RCK-HEIGHT";
    case FindingKind::RackTooWide: return "RCK-WIDTH";
    case FindingKind::RackTooDeep: return "RCK-DEPTH";
    case FindingKind::RackOverShelf: return "RCK-SHELF";
    case FindingKind::RackOverBusbar: return "RCK-BUSBAR";
    case FindingKind::RackOverWeight: return "RCK-WEIGHT";
    case FindingKind::RackOverAir: return "RCK-AIR";
    case FindingKind::RackNeedsLiquid: return "RCK-LIQ";
    case FindingKind::RackOverCeiling: return "RCK-CEILING";
    case FindingKind::FloorOverloaded: return "FLR-LOAD";
    case FindingKind::FewSitesFit: return "RCK-FIT";
    case FindingKind::RackLimitDecides: return "RCK-DECIDES";
    case FindingKind::SiteOverPower: return "PWR-SITE";
    case FindingKind::SiteOverAir: return "COL-AIR";
    case FindingKind::SiteOverLiquid: return "COL-LIQ";
    case FindingKind::SiteOverPositions: return "CAP-POSITIONS";
    case FindingKind::SupplyTooWarm: return "COL-TEMP";
    case FindingKind::SiteNearlyFull: return "CAP-FIRST";
    case FindingKind::PeakAtSite: return "CAP-PEAK";
    case FindingKind::StrandedCapacity: return "CAP-STRANDED";
    case FindingKind::ClimateLimitsWater: return "COL-CLIMATE";
    case FindingKind::ReplicaUnserved: return "WKL-UNPLACED";
    case FindingKind::FlowUnserved: return "WKL-FLOW";
    case FindingKind::ProtectionUnserved: return "WKL-PROTECT";
    case FindingKind::AvailabilityShort: return "WKL-AVAIL";
    case FindingKind::ProtectionNeeded: return "WKL-ONEPATH";
    case FindingKind::EncodingCrossover: return "WKL-PIXELS";
    case FindingKind::EncodingRate: return "WKL-CODEC";
    case FindingKind::UnprotectedSaving: return "WKL-UNPROT";
    case FindingKind::ScheduledSharing: return "WKL-TIMESHARE";
    case FindingKind::FreesCapacity: return "WKL-FREE";
    case FindingKind::CannotPool: return "WKL-SPLIT";
    case FindingKind::EnergyDearerThanNear: return "CST-ENERGY";
    case FindingKind::CarbonLowerElsewhere: return "CO2-SITE";
    case FindingKind::CarbonFactorNational: return "CO2-NATIONAL";
    case FindingKind::CheaperButDirtier: return "CO2-PRICE";
    case FindingKind::NotThereInTime:
    case FindingKind::NeverThere: return "PHS-ORDER";
    case FindingKind::ServiceGap: return "PHS-GAP";
    case FindingKind::MissingFigure: return "DAT-MISSING";
    case FindingKind::WeakFigure: return "DAT-WEAK";
    }
    return {};
}

const std::vector<FindingKind>& allFindingKinds()
{
    static const std::vector<FindingKind> kinds = [] {
        std::vector<FindingKind> all;
        for (int kind = 0; kind <= static_cast<int>(FindingKind::WeakFigure); ++kind)
            all.push_back(static_cast<FindingKind>(kind));
        return all;
    }();
    return kinds;
}

}  // namespace continua::rules
