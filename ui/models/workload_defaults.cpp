// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/workload_defaults.h"

#include "ui/text/quantity_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::WorkloadDefaults)
};

/// Of a benchmark's token rate, what is planned for mixed prompts: as the templates plan.
constexpr double kPlannedTokenShare = 0.4;

/// What a kind asks for until the architect says otherwise. Estimates, all of them, and shown as
/// fields as soon as the workload stands.
struct Preset {
    WorkloadKind kind;
    int accelerators = 0;
    double memoryGb = 0.0;  ///< Least, of one accelerator.
    std::optional<RateNeed::Kind> rateKind = {};
    double rate = 0.0;
    int cpuSleds = 0;
    double storageTb = 0.0;
    double upGbps = 1.0;
    double downGbps = 1.0;
    std::optional<double> roundTripMs = {};
};

// clang-format off
const std::vector<Preset>& presets()
{
    static const std::vector<Preset> all = {
        {.kind = WorkloadKind::Inference,       .rateKind = RateNeed::Kind::OutputTokens, .rate = 5000.0, .upGbps = 0.2, .downGbps = 0.2, .roundTripMs = 40.0},
        {.kind = WorkloadKind::Training,        .accelerators = 8, .memoryGb = 141.0,                     .upGbps = 100.0, .downGbps = 10.0},
        {.kind = WorkloadKind::Retrieval,       .cpuSleds = 2, .storageTb = 20.0,                                                         .roundTripMs = 40.0},
        {.kind = WorkloadKind::VideoAnalytics,  .rateKind = RateNeed::Kind::VideoStreams, .rate = 100.0,  .upGbps = 0.4, .downGbps = 0.0, .roundTripMs = 50.0},
        {.kind = WorkloadKind::DatabaseReplica, .cpuSleds = 4, .storageTb = 10.0,                         .upGbps = 10.0, .downGbps = 10.0, .roundTripMs = 10.0},
        {.kind = WorkloadKind::Control,         .cpuSleds = 1,                                            .upGbps = 0.1, .downGbps = 0.1, .roundTripMs = 5.0},
        {.kind = WorkloadKind::Rendering,       .accelerators = 4, .memoryGb = 48.0,                      .upGbps = 0.1, .downGbps = 10.0, .roundTripMs = 20.0},
        {.kind = WorkloadKind::Storage,         .storageTb = 100.0,                                       .upGbps = 10.0, .downGbps = 10.0},
        {.kind = WorkloadKind::Other,           .cpuSleds = 1},
    };
    return all;
}
// clang-format on

const Preset& presetOf(WorkloadKind kind)
{
    return *std::find_if(presets().begin(), presets().end(),
                         [kind](const Preset& preset) { return preset.kind == kind; });
}

/// Price of a kit, and how many accelerators of `key` are in it; none where liquid cools it.
std::optional<std::pair<Money, int>> airCooled(const Catalog& catalog, const Kit& kit,
                                               const std::string& key)
{
    Money price;
    int accelerators = 0;
    for (const RackItem& item : kit.items) {
        const Equipment* equipment = find(catalog.equipment, item.equipment);
        if (!equipment || equipment->liquidHeatShare > 0.0)
            return std::nullopt;
        price += equipment->price;
        if (equipment->accelerator == key)
            accelerators += equipment->accelerators;
    }
    if (accelerators == 0)
        return std::nullopt;
    return std::pair(price, accelerators);
}

/// The accelerator whose kits carry the need at the lowest price; null when none can.
const Accelerator* cheapest(const Catalog& catalog,
                            const std::function<int(const Accelerator&)>& needed)
{
    const Accelerator* best = nullptr;
    Money lowest;
    for (const auto& [key, accelerator] : catalog.accelerators) {
        const int count = needed(accelerator);
        if (count <= 0)
            continue;
        for (const auto& [kitKey, kit] : catalog.kits) {
            const auto found = airCooled(catalog, kit, key);
            if (!found)
                continue;
            const double kits = std::ceil(count / static_cast<double>(found->second));
            const Money price = found->first * kits;
            if (best && !(price < lowest))
                continue;
            best = &accelerator;
            lowest = price;
        }
    }
    return best;
}

}  // namespace

const std::vector<WorkloadKind>& workloadKinds()
{
    static const std::vector<WorkloadKind> kinds = [] {
        std::vector<WorkloadKind> all;
        for (const Preset& preset : presets())
            all.push_back(preset.kind);
        return all;
    }();
    return kinds;
}

double planningRate(const Accelerator& accelerator, RateNeed::Kind kind)
{
    return kind == RateNeed::Kind::OutputTokens
             ? std::round(accelerator.tokensPerSecond * kPlannedTokenShare)
             : accelerator.videoStreams;
}

std::string planningRateBasis(const Accelerator& accelerator, RateNeed::Kind kind)
{
    const QString name = QString::fromStdString(accelerator.name);
    const QString text =
        kind == RateNeed::Kind::OutputTokens
            ? Words::tr("Planned are %1 of the %2 token/s that the catalog holds for %3")
                  .arg(kPlannedTokenShare)
                  .arg(countText(std::lround(accelerator.tokensPerSecond)), name)
            : Words::tr("The catalog plans %1 streams of 1080p30 for %2")
                  .arg(countText(std::lround(accelerator.videoStreams)), name);
    return text.toStdString();
}

ComputeNeed defaultCompute(const Catalog& catalog, WorkloadKind kind)
{
    const Preset& preset = presetOf(kind);
    ComputeNeed need{.cpuSleds = preset.cpuSleds, .storageTb = preset.storageTb};
    const Accelerator* accelerator = cheapest(catalog, [&](const Accelerator& candidate) {
        if (!preset.rateKind)
            return candidate.memoryGb >= preset.memoryGb ? preset.accelerators : 0;
        const double each = planningRate(candidate, *preset.rateKind);
        return each > 0.0 ? static_cast<int>(std::ceil(preset.rate / each)) : 0;
    });
    if (!accelerator)
        return need;
    need.accelerator = accelerator->key;
    need.accelerators = preset.accelerators;
    if (preset.rateKind)
        need.rate = RateNeed{.kind = *preset.rateKind,
                             .amount = preset.rate,
                             .perAccelerator = planningRate(*accelerator, *preset.rateKind),
                             .basis = planningRateBasis(*accelerator, *preset.rateKind)};
    return need;
}

Flow defaultFlow(WorkloadKind kind)
{
    const Preset& preset = presetOf(kind);
    Flow flow;
    flow.encodings = {{.name = Words::tr("traffic").toStdString(),
                       .up = DataRate::fromGbps(preset.upGbps),
                       .down = DataRate::fromGbps(preset.downGbps)}};
    if (preset.roundTripMs)
        flow.budget = LatencyBudget{.limit = Duration::fromMs(*preset.roundTripMs)};
    return flow;
}

}  // namespace continua::ui
