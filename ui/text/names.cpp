// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/names.h"

#include "ui/text/quantity_text.h"

#include <QCoreApplication>

namespace continua::ui {
namespace {

struct Names {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::Names)
};

QString fromUtf8(const std::string& text) { return QString::fromStdString(text); }

template <class Entry>
QString entryName(const Entries<Entry>& entries, const std::string& key)
{
    const Entry* entry = find(entries, key);
    return fromUtf8(entry && !entry->name.empty() ? entry->name : key);
}

}  // namespace

QString nameOf(SiteKind kind)
{
    switch (kind) {
    case SiteKind::CoreDc: return Names::tr("Core data center");
    case SiteKind::RegionalDc: return Names::tr("Regional data center");
    case SiteKind::Colocation: return Names::tr("Colocation");
    case SiteKind::TelecomDc: return Names::tr("Telecom data center");
    case SiteKind::TelecomCo: return Names::tr("Telecom central office");
    case SiteKind::EnterpriseIt: return Names::tr("Enterprise IT room");
    case SiteKind::Industrial: return Names::tr("Industrial site");
    case SiteKind::Edge: return Names::tr("Edge");
    case SiteKind::AmplifierHut: return Names::tr("Amplifier hut");
    }
    return {};
}

QString nameOf(ApnRole role)
{
    switch (role) {
    case ApnRole::None: return Names::tr("None", "APN role");
    case ApnRole::Transceiver: return Names::tr("APN-T (transceiver)");
    case ApnRole::Gateway: return Names::tr("APN-G (gateway)");
    case ApnRole::Interchange: return Names::tr("APN-I (interchange)");
    }
    return {};
}

QString nameOf(BuildStatus status)
{
    switch (status) {
    case BuildStatus::Existing: return Names::tr("Existing");
    case BuildStatus::Planned: return Names::tr("Planned");
    case BuildStatus::Candidate: return Names::tr("Candidate");
    }
    return {};
}

QString nameOf(Redundancy redundancy)
{
    switch (redundancy) {
    case Redundancy::N: return Names::tr("N", "power feeds");
    case Redundancy::NPlus1: return Names::tr("N+1", "power feeds");
    case Redundancy::TwoN: return Names::tr("2N", "power feeds");
    }
    return {};
}

QString nameOf(WorkloadKind kind)
{
    switch (kind) {
    case WorkloadKind::Training: return Names::tr("Training");
    case WorkloadKind::Inference: return Names::tr("Inference");
    case WorkloadKind::Retrieval: return Names::tr("Retrieval");
    case WorkloadKind::VideoAnalytics: return Names::tr("Video analytics");
    case WorkloadKind::DatabaseReplica: return Names::tr("Database replica");
    case WorkloadKind::Control: return Names::tr("Control");
    case WorkloadKind::Rendering: return Names::tr("Rendering");
    case WorkloadKind::Storage: return Names::tr("Storage");
    case WorkloadKind::Other: return Names::tr("Other");
    }
    return {};
}

QString nameOf(RateNeed::Kind kind)
{
    switch (kind) {
    case RateNeed::Kind::OutputTokens: return Names::tr("Output tokens per second");
    case RateNeed::Kind::VideoStreams: return Names::tr("Video streams (1080p30)");
    }
    return {};
}

QString nameOf(Protection protection)
{
    switch (protection) {
    case Protection::None: return Names::tr("Unprotected");
    case Protection::OnePlusOne: return Names::tr("1+1");
    case Protection::OnePlusOneSiteDisjoint: return Names::tr("1+1, no shared site");
    case Protection::Restoration: return Names::tr("Restoration");
    }
    return {};
}

QString nameOf(Pin::Kind kind)
{
    switch (kind) {
    case Pin::Kind::MustHost: return Names::tr("Must run here");
    case Pin::Kind::MustNotHost: return Names::tr("Must not run here");
    case Pin::Kind::KeepOpen: return Names::tr("Keep open");
    case Pin::Kind::KeepClosed: return Names::tr("Keep closed");
    }
    return {};
}

QString nameOf(rules::Severity severity)
{
    switch (severity) {
    case rules::Severity::Error: return Names::tr("Error");
    case rules::Severity::Warning: return Names::tr("Warning");
    case rules::Severity::Info: return Names::tr("Information");
    }
    return {};
}

QString nameOf(Objective objective)
{
    switch (objective) {
    case Objective::Cost: return Names::tr("Cost");
    case Objective::Energy: return Names::tr("Energy");
    case Objective::Carbon: return Names::tr("Carbon");
    case Objective::Latency: return Names::tr("Latency");
    case Objective::Weighted: return Names::tr("Weighted");
    }
    return {};
}

QString nameOf(PlanStatus status)
{
    switch (status) {
    case PlanStatus::Proven: return Names::tr("Proven optimal");
    case PlanStatus::WithinGap: return Names::tr("Feasible");
    case PlanStatus::Stopped: return Names::tr("Feasible, search stopped");
    case PlanStatus::Infeasible: return Names::tr("Some demand is unserved");
    }
    return {};
}

QString nameOf(CostKind kind)
{
    switch (kind) {
    case CostKind::SiteOpening: return Names::tr("Site opening");
    case CostKind::Racks: return Names::tr("Racks");
    case CostKind::LineSystem: return Names::tr("Line system");
    case CostKind::FiberBuild: return Names::tr("Fiber build");
    case CostKind::Transceivers: return Names::tr("Transceivers");
    case CostKind::SiteRent: return Names::tr("Site rent");
    case CostKind::Energy: return Names::tr("Energy");
    case CostKind::FiberLease: return Names::tr("Fiber lease");
    case CostKind::LeasedService: return Names::tr("Leased services");
    case CostKind::Maintenance: return Names::tr("Maintenance");
    case CostKind::Carbon: return Names::tr("Carbon price");
    }
    return {};
}

QString nameOf(Unserved::What what)
{
    switch (what) {
    case Unserved::What::Replica: return Names::tr("Not placed");
    case Unserved::What::Flow: return Names::tr("Not routed");
    case Unserved::What::Protection: return Names::tr("Not protected");
    }
    return {};
}

QString nameOf(EquipmentCategory category)
{
    switch (category) {
    case EquipmentCategory::ComputeNode: return Names::tr("Compute");
    case EquipmentCategory::StorageNode: return Names::tr("Storage");
    case EquipmentCategory::Switch: return Names::tr("Switch");
    case EquipmentCategory::PowerShelf: return Names::tr("Power shelf");
    case EquipmentCategory::BatteryShelf: return Names::tr("Battery shelf");
    case EquipmentCategory::CoolantUnit: return Names::tr("Coolant unit");
    case EquipmentCategory::RackSystem: return Names::tr("Rack system");
    }
    return {};
}

QString nameOf(HeightUnit unit)
{
    switch (unit) {
    case HeightUnit::OpenUnit: return Names::tr("OU", "Open rack unit");
    case HeightUnit::RackUnit: return Names::tr("U", "Rack unit");
    }
    return {};
}

QString nameOf(RackItem::Face face)
{
    switch (face) {
    case RackItem::Face::Front: return Names::tr("Front");
    case RackItem::Face::Rear: return Names::tr("Rear");
    }
    return {};
}

QString nameOf(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Published: return Names::tr("Published");
    case Confidence::Estimate: return Names::tr("Planning estimate");
    }
    return {};
}

QString nameOf(AmplifierModel model)
{
    switch (model) {
    case AmplifierModel::OsnrPolynomial: return Names::tr("OSNR polynomial");
    case AmplifierModel::VariableGain: return Names::tr("Variable gain");
    case AmplifierModel::FixedNoiseFigure: return Names::tr("Fixed noise figure");
    }
    return {};
}

QString displayName(const Design& design, SiteId site)
{
    const Site* row = design.find(site);
    if (!row)
        return unknownText();
    return fromUtf8(row->name.empty() ? row->code : row->name);
}

QString displayName(const Design& design, LinkId link)
{
    const Link* row = design.find(link);
    if (!row)
        return unknownText();
    const QString from = shortName(design, row->from), to = shortName(design, row->to);
    const QString code = fromUtf8(row->code);
    //: A link: its two ends
    const QString ends = Names::tr("%1 – %2", "link").arg(from, to);
    if (code.contains(from) && code.contains(to))
        return ends;  // The code would only say it again.
    //: A link: its two ends and its code
    return Names::tr("%1 (%2)", "link").arg(ends, code);
}

QString displayName(const Design& design, RackId rack)
{
    const Rack* row = design.find(rack);
    if (!row)
        return unknownText();
    //: A rack: its site and its name there
    return Names::tr("%1 %2", "site rack").arg(displayName(design, row->site), fromUtf8(row->name));
}

QString displayName(const Design& design, WorkloadId workload)
{
    const Workload* row = design.find(workload);
    if (!row)
        return unknownText();
    if (row->name.empty())
        return fromUtf8(row->code);
    //: A workload: its name and its code
    return Names::tr("%1 (%2)", "workload").arg(fromUtf8(row->name), fromUtf8(row->code));
}

QString displayName(const Design& design, NoteId note)
{
    constexpr qsizetype kLongest = 40;
    const Note* row = design.find(note);
    if (!row)
        return unknownText();
    const QString first = fromUtf8(row->text).section(QLatin1Char('\n'), 0, 0);
    if (first.isEmpty())
        return Names::tr("Note");
    return first.size() <= kLongest ? first : first.left(kLongest) + QStringLiteral("...");
}

QString displayName(const Design& design, RiskAreaId area)
{
    const RiskArea* row = design.find(area);
    return row ? fromUtf8(row->name) : unknownText();
}

QString displayName(const Design& design, const rules::Subject& subject)
{
    return std::visit(
        [&]<class Part>(const Part& part) -> QString {
            if constexpr (std::is_same_v<Part, std::monostate>)
                return Names::tr("Project");
            else
                return displayName(design, part);
        },
        subject);
}

QString shortName(const Design& design, SiteId site)
{
    const Site* row = design.find(site);
    return row ? fromUtf8(row->code.empty() ? row->name : row->code) : unknownText();
}

QString shortName(const Design& design, LinkId link)
{
    const Link* row = design.find(link);
    return row ? fromUtf8(row->code) : unknownText();
}

QString shortName(const Design& design, WorkloadId workload)
{
    const Workload* row = design.find(workload);
    return row ? fromUtf8(row->code.empty() ? row->name : row->code) : unknownText();
}

QString replicaName(const Design& design, WorkloadId workload, int replica)
{
    const Workload* row = design.find(workload);
    const auto index = static_cast<std::size_t>(replica);
    if (!row || replica < 0 || index >= row->replicas.size())
        return shortName(design, workload);
    if (row->replicas[index].name.empty())
        //: A replica without a name: the workload and a number
        return Names::tr("%1 #%2", "workload replica")
            .arg(shortName(design, workload))
            .arg(replica + 1);
    //: A replica: its workload and its own name
    return Names::tr("%1 %2", "workload replica")
        .arg(shortName(design, workload), fromUtf8(row->replicas[index].name));
}

QString flowName(const Design& design, WorkloadId workload, int flow)
{
    const Workload* row = design.find(workload);
    const auto index = static_cast<std::size_t>(flow);
    if (!row || flow < 0 || index >= row->flows.size())
        return shortName(design, workload);
    if (row->flows[index].name.empty())
        //: A flow without a name: the workload and a number
        return Names::tr("%1 flow %2", "workload flow")
            .arg(shortName(design, workload))
            .arg(flow + 1);
    //: A flow: its workload and its own name
    return Names::tr("%1 %2", "workload flow")
        .arg(shortName(design, workload), fromUtf8(row->flows[index].name));
}

QString equipmentName(const Catalog& catalog, const std::string& key)
{
    return entryName(catalog.equipment, key);
}

QString kitName(const Catalog& catalog, const std::string& key)
{
    return entryName(catalog.kits, key);
}

QString acceleratorName(const Catalog& catalog, const std::string& key)
{
    return entryName(catalog.accelerators, key);
}

QString modeName(const Catalog& catalog, const std::string& qualifiedKey)
{
    const ModeChoice choice = findMode(catalog, qualifiedKey);
    if (!choice.mode)
        return fromUtf8(qualifiedKey);
    //: An optical mode: transceiver and data rate
    return Names::tr("%1, %2", "transceiver mode")
        .arg(fromUtf8(choice.transceiver->name), quantityText(choice.mode->rate));
}

QString scenarioName(const Project& project, ScenarioId scenario)
{
    const auto found = project.scenarios.find(scenario);
    return found == project.scenarios.end() ? Names::tr("Baseline") : fromUtf8(found->second.name);
}

QString countryName(const Catalog& catalog, const std::string& code)
{
    return entryName(catalog.countries, code);
}

}  // namespace continua::ui
