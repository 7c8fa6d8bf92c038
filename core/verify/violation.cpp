// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/verify/violation.h"

namespace continua::verify {

std::string_view ruleId(Rule rule)
{
    switch (rule) {
    case Rule::Reference: return "RULE-REFERENCE";
    case Rule::Unserved: return "RULE-UNSERVED";
    case Rule::UnservedFalse: return "RULE-UNSERVED-FALSE";
    case Rule::UnservedPenalty: return "RULE-UNSERVED-PENALTY";
    case Rule::ServedTwice: return "RULE-SERVED-TWICE";
    case Rule::FlowEnds: return "RULE-FLOW-ENDS";
    case Rule::ReplicaSites: return "RULE-REPLICA-SITES";
    case Rule::ReplicaDistance: return "RULE-REPLICA-DISTANCE";
    case Rule::ReplicaDomains: return "RULE-REPLICA-DOMAINS";
    case Rule::Locality: return "RULE-LOCALITY";
    case Rule::Transit: return "RULE-TRANSIT";
    case Rule::PinBroken: return "RULE-PIN-BROKEN";
    case Rule::OpenedSites: return "RULE-OPENED-SITES";
    case Rule::Compute: return "RULE-COMPUTE";
    case Rule::RackSlots: return "RULE-RACK-SLOTS";
    case Rule::RackWidth: return "RULE-RACK-WIDTH";
    case Rule::RackDepth: return "RULE-RACK-DEPTH";
    case Rule::RackPower: return "RULE-RACK-POWER";
    case Rule::RackWeight: return "RULE-RACK-WEIGHT";
    case Rule::RackAir: return "RULE-RACK-AIR";
    case Rule::RackLiquid: return "RULE-RACK-LIQUID";
    case Rule::RackCeiling: return "RULE-RACK-CEILING";
    case Rule::SupplyTemperature: return "RULE-SUPPLY-TEMPERATURE";
    case Rule::FloorLoad: return "RULE-FLOOR-LOAD";
    case Rule::FloorDepth: return "RULE-FLOOR-DEPTH";
    case Rule::SitePositions: return "RULE-SITE-POSITIONS";
    case Rule::SitePower: return "RULE-SITE-POWER";
    case Rule::SiteAir: return "RULE-SITE-AIR";
    case Rule::SiteLiquid: return "RULE-SITE-LIQUID";
    case Rule::Path: return "RULE-PATH";
    case Rule::PathLength: return "RULE-PATH-LENGTH";
    case Rule::Latency: return "RULE-LATENCY";
    case Rule::ProtectionLatency: return "RULE-PROTECTION-LATENCY";
    case Rule::LatencyClaim: return "RULE-LATENCY-CLAIM";
    case Rule::PacketHop: return "RULE-PACKET-HOP";
    case Rule::LinkShared: return "RULE-LINK-SHARED";
    case Rule::RiskGroupShared: return "RULE-RISK-GROUP-SHARED";
    case Rule::SharedSites: return "RULE-SHARED-SITES";
    case Rule::SiteDisjoint: return "RULE-SITE-DISJOINT";
    case Rule::AvailabilityClaim: return "RULE-AVAILABILITY-CLAIM";
    case Rule::Optics: return "RULE-OPTICS";
    case Rule::OpticsClaim: return "RULE-OPTICS-CLAIM";
    case Rule::Reach: return "RULE-REACH";
    case Rule::Rate: return "RULE-RATE";
    case Rule::SpectrumGrid: return "RULE-SPECTRUM-GRID";
    case Rule::SpectrumWidth: return "RULE-SPECTRUM-WIDTH";
    case Rule::SpectrumBand: return "RULE-SPECTRUM-BAND";
    case Rule::SpectrumOverlap: return "RULE-SPECTRUM-OVERLAP";
    case Rule::FiberPairs: return "RULE-FIBER-PAIRS";
    case Rule::Capacity: return "RULE-CAPACITY";
    case Rule::CarriedClaim: return "RULE-CARRIED-CLAIM";
    case Rule::LeasedModules: return "RULE-LEASED-MODULES";
    case Rule::Regenerator: return "RULE-REGENERATOR";
    case Rule::CostLine: return "RULE-COST-LINE";
    case Rule::CostExtra: return "RULE-COST-EXTRA";
    case Rule::CostMissing: return "RULE-COST-MISSING";
    case Rule::FootprintClaim: return "RULE-FOOTPRINT-CLAIM";
    case Rule::ObjectiveClaim: return "RULE-OBJECTIVE-CLAIM";
    case Rule::Bound: return "RULE-BOUND";
    case Rule::Status: return "RULE-STATUS";
    }
    return {};
}

const std::vector<Rule>& allRules()
{
    static const std::vector<Rule> rules = [] {
        std::vector<Rule> all;
        for (int rule = 0; rule <= static_cast<int>(Rule::Status); ++rule)
            all.push_back(static_cast<Rule>(rule));
        return all;
    }();
    return rules;
}

}  // namespace continua::verify
