// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/enum_keys.h"

#include <array>

namespace continua::interchange {
namespace {

template <class Enum>
using Key = std::pair<std::string_view, Enum>;

// clang-format off
constexpr std::array kSiteKinds = {
    Key<SiteKind>{"core_dc", SiteKind::CoreDc},
    Key<SiteKind>{"regional_dc", SiteKind::RegionalDc},
    Key<SiteKind>{"colocation", SiteKind::Colocation},
    Key<SiteKind>{"telecom_dc", SiteKind::TelecomDc},
    Key<SiteKind>{"telecom_co", SiteKind::TelecomCo},
    Key<SiteKind>{"enterprise_it", SiteKind::EnterpriseIt},
    Key<SiteKind>{"industrial", SiteKind::Industrial},
    Key<SiteKind>{"edge", SiteKind::Edge},
    Key<SiteKind>{"amplifier_hut", SiteKind::AmplifierHut},
};
constexpr std::array kBuildStatuses = {
    Key<BuildStatus>{"existing", BuildStatus::Existing},
    Key<BuildStatus>{"planned", BuildStatus::Planned},
    Key<BuildStatus>{"candidate", BuildStatus::Candidate},
};
constexpr std::array kWorkloadKinds = {
    Key<WorkloadKind>{"training", WorkloadKind::Training},
    Key<WorkloadKind>{"inference", WorkloadKind::Inference},
    Key<WorkloadKind>{"retrieval", WorkloadKind::Retrieval},
    Key<WorkloadKind>{"video_analytics", WorkloadKind::VideoAnalytics},
    Key<WorkloadKind>{"database_replica", WorkloadKind::DatabaseReplica},
    Key<WorkloadKind>{"control", WorkloadKind::Control},
    Key<WorkloadKind>{"rendering", WorkloadKind::Rendering},
    Key<WorkloadKind>{"storage", WorkloadKind::Storage},
    Key<WorkloadKind>{"other", WorkloadKind::Other},
};
constexpr std::array kProtections = {
    Key<Protection>{"none", Protection::None},
    Key<Protection>{"1+1", Protection::OnePlusOne},
    Key<Protection>{"1+1_site_disjoint", Protection::OnePlusOneSiteDisjoint},
    Key<Protection>{"restoration", Protection::Restoration},
};
constexpr std::array kObjectives = {
    Key<Objective>{"cost", Objective::Cost},
    Key<Objective>{"energy", Objective::Energy},
    Key<Objective>{"carbon", Objective::Carbon},
    Key<Objective>{"latency", Objective::Latency},
    Key<Objective>{"weighted", Objective::Weighted},
};
constexpr std::array kPlanStatuses = {
    Key<PlanStatus>{"proven", PlanStatus::Proven},
    Key<PlanStatus>{"within_gap", PlanStatus::WithinGap},
    Key<PlanStatus>{"stopped", PlanStatus::Stopped},
    Key<PlanStatus>{"infeasible", PlanStatus::Infeasible},
};
constexpr std::array kCostKinds = {
    Key<CostKind>{"site_opening", CostKind::SiteOpening},
    Key<CostKind>{"racks", CostKind::Racks},
    Key<CostKind>{"line_system", CostKind::LineSystem},
    Key<CostKind>{"fiber_build", CostKind::FiberBuild},
    Key<CostKind>{"transceivers", CostKind::Transceivers},
    Key<CostKind>{"site_rent", CostKind::SiteRent},
    Key<CostKind>{"energy", CostKind::Energy},
    Key<CostKind>{"fiber_lease", CostKind::FiberLease},
    Key<CostKind>{"leased_service", CostKind::LeasedService},
    Key<CostKind>{"maintenance", CostKind::Maintenance},
    Key<CostKind>{"carbon", CostKind::Carbon},
};
constexpr std::array kUnservedKinds = {
    Key<Unserved::What>{"replica", Unserved::What::Replica},
    Key<Unserved::What>{"flow", Unserved::What::Flow},
    Key<Unserved::What>{"protection", Unserved::What::Protection},
};
constexpr std::array kRefusalReasons = {
    Key<RefusalReason>{"no_allowed_site", RefusalReason::NoAllowedSite},
    Key<RefusalReason>{"outside_locality", RefusalReason::OutsideLocality},
    Key<RefusalReason>{"too_far", RefusalReason::TooFar},
    Key<RefusalReason>{"too_near", RefusalReason::TooNear},
    Key<RefusalReason>{"same_failure_domain", RefusalReason::SameFailureDomain},
    Key<RefusalReason>{"pinned_elsewhere", RefusalReason::PinnedElsewhere},
    Key<RefusalReason>{"pinned_away", RefusalReason::PinnedAway},
    Key<RefusalReason>{"site_closed", RefusalReason::SiteClosed},
    Key<RefusalReason>{"no_kit", RefusalReason::NoKit},
    Key<RefusalReason>{"rack_ceiling", RefusalReason::RackCeiling},
    Key<RefusalReason>{"floor_load", RefusalReason::FloorLoad},
    Key<RefusalReason>{"floor_depth", RefusalReason::FloorDepth},
    Key<RefusalReason>{"no_liquid", RefusalReason::NoLiquid},
    Key<RefusalReason>{"supply_too_warm", RefusalReason::SupplyTooWarm},
    Key<RefusalReason>{"rack_positions", RefusalReason::RackPositions},
    Key<RefusalReason>{"site_power", RefusalReason::SitePower},
    Key<RefusalReason>{"air_cooling", RefusalReason::AirCooling},
    Key<RefusalReason>{"liquid_cooling", RefusalReason::LiquidCooling},
    Key<RefusalReason>{"unreachable", RefusalReason::Unreachable},
    Key<RefusalReason>{"latency", RefusalReason::Latency},
    Key<RefusalReason>{"protection_latency", RefusalReason::ProtectionLatency},
    Key<RefusalReason>{"no_disjoint_path", RefusalReason::NoDisjointPath},
    Key<RefusalReason>{"shared_site", RefusalReason::SharedSite},
    Key<RefusalReason>{"transit", RefusalReason::Transit},
    Key<RefusalReason>{"no_closing_mode", RefusalReason::NoClosingMode},
    Key<RefusalReason>{"no_spectrum", RefusalReason::NoSpectrum},
    Key<RefusalReason>{"too_expensive", RefusalReason::TooExpensive},
};
constexpr std::array kSeverities = {
    Key<rules::Severity>{"error", rules::Severity::Error},
    Key<rules::Severity>{"warning", rules::Severity::Warning},
    Key<rules::Severity>{"info", rules::Severity::Info},
};
constexpr std::array kPartKinds = {
    Key<report::PartKind>{"rack_frame", report::PartKind::Frame},
    Key<report::PartKind>{"equipment", report::PartKind::Equipment},
    Key<report::PartKind>{"transceiver", report::PartKind::Transceiver},
    Key<report::PartKind>{"amplifier", report::PartKind::Amplifier},
    Key<report::PartKind>{"roadm_degree", report::PartKind::Roadm},
    Key<report::PartKind>{"leased_module", report::PartKind::LeasedModule},
};
constexpr std::array kConfidences = {
    Key<Confidence>{"published", Confidence::Published},
    Key<Confidence>{"estimate", Confidence::Estimate},
};
// clang-format on

template <class Enum, std::size_t N>
std::string_view lookUp(const std::array<Key<Enum>, N>& keys, Enum enumerator)
{
    for (const auto& [name, known] : keys)
        if (known == enumerator)
            return name;
    return {};
}

}  // namespace

std::string_view keyOf(SiteKind kind) { return lookUp(kSiteKinds, kind); }
std::string_view keyOf(BuildStatus status) { return lookUp(kBuildStatuses, status); }
std::string_view keyOf(WorkloadKind kind) { return lookUp(kWorkloadKinds, kind); }
std::string_view keyOf(Protection protection) { return lookUp(kProtections, protection); }
std::string_view keyOf(Objective objective) { return lookUp(kObjectives, objective); }
std::string_view keyOf(PlanStatus status) { return lookUp(kPlanStatuses, status); }
std::string_view keyOf(CostKind kind) { return lookUp(kCostKinds, kind); }
std::string_view keyOf(Unserved::What what) { return lookUp(kUnservedKinds, what); }
std::string_view keyOf(RefusalReason reason) { return lookUp(kRefusalReasons, reason); }
std::string_view keyOf(rules::Severity severity) { return lookUp(kSeverities, severity); }
std::string_view keyOf(report::PartKind kind) { return lookUp(kPartKinds, kind); }
std::string_view keyOf(Confidence confidence) { return lookUp(kConfidences, confidence); }

template <>
std::span<const Key<BuildStatus>> keysOf<BuildStatus>()
{
    return kBuildStatuses;
}
template <>
std::span<const Key<WorkloadKind>> keysOf<WorkloadKind>()
{
    return kWorkloadKinds;
}
template <>
std::span<const Key<Protection>> keysOf<Protection>()
{
    return kProtections;
}
template <>
std::span<const Key<Objective>> keysOf<Objective>()
{
    return kObjectives;
}
template <>
std::span<const Key<PlanStatus>> keysOf<PlanStatus>()
{
    return kPlanStatuses;
}
template <>
std::span<const Key<CostKind>> keysOf<CostKind>()
{
    return kCostKinds;
}
template <>
std::span<const Key<Unserved::What>> keysOf<Unserved::What>()
{
    return kUnservedKinds;
}
template <>
std::span<const Key<RefusalReason>> keysOf<RefusalReason>()
{
    return kRefusalReasons;
}

}  // namespace continua::interchange
