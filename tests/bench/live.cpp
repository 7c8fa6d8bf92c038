// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog_json.h"
#include "core/engine/planner.h"
#include "tests/bench/bench_kinds.h"
#include "tests/support/continuum_design.h"

#include <chrono>
#include <cstdio>
#include <map>

namespace continua::bench {
namespace {

class Uninterrupted : public JobControl {
public:
    bool stopRequested() const noexcept override { return false; }
    void report(double) override {}
};

}  // namespace

BenchReport benchLive(const BenchRequest& request)
{
    int sites = 0;
    int workloads = 0;
    if (std::sscanf(request.file.c_str(), "%dx%d", &sites, &workloads) != 2 || sites < 2
        || workloads < 1)
        return Error{.code = ErrorCode::MalformedText,
                     .subject = "live",
                     .place = "FILE",
                     .value = request.file,
                     .expected = "sites x workloads, such as 50x500"};
    Result<Catalog> catalog = readCatalog(CONTINUA_SOURCE_DIR "/resources/catalog");
    if (!catalog)
        return catalog.error();
    const Design design =
        test::ContinuumDesign(sites, workloads, request.seed,
                              std::make_shared<const Catalog>(*std::move(catalog)))
            .make();
    Uninterrupted control;
    const auto start = std::chrono::steady_clock::now();
    const Result<Plan> plan = engine::plan(
        design, {.seed = request.seed, .timeAllowed = Duration::fromS(request.timeLimitS)},
        control);
    if (!plan)
        return plan.error();
    const double seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    const double gap = (plan->objective - plan->lowerBound) / plan->objective;
    for (const Unserved& u : plan->unserved) {
        std::fprintf(stderr, "unserved %d %s %d:", static_cast<int>(u.what), design.at(u.workload).code.c_str(), u.index);
        for (std::size_t i = 0; i < u.reasons.size() && i < 4; ++i)
            std::fprintf(stderr, " %d(%g/%g)", static_cast<int>(u.reasons[i].reason), u.reasons[i].needed, u.reasons[i].available);
        std::fprintf(stderr, "\n");
    }
    std::string costs;
    std::map<int, double> byKind;
    for (const CostLine& line : plan->costs)
        byKind[static_cast<int>(line.kind)] += line.present.inUsd();
    for (const auto& [kind, usd] : byKind)
        costs += std::to_string(kind) + ": " + std::to_string(usd) + " ";
    std::fprintf(stderr, "%s\n", costs.c_str());
    char report[800];
    std::snprintf(report, sizeof report,
                  "{\"instance\":\"%dx%d\",\"objective\":%.2f,\"bound\":%.2f,\"gap\":%.6f,"
                  "\"status\":\"%s\",\"seconds\":%.6f,\"unserved\":%zu,\"lightpaths\":%zu}",
                  sites, workloads, plan->objective, plan->lowerBound, gap,
                  plan->unserved.empty() ? "within_gap" : "infeasible", seconds,
                  plan->unserved.size(), plan->lightpaths.size());
    return std::string(report);
}

}  // namespace continua::bench
