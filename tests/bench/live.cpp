// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog_json.h"
#include "core/engine/planner.h"
#include "tests/bench/bench_kinds.h"
#include "tests/support/continuum_design.h"

#include <chrono>
#include <cstdio>

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
    double firstS = 0.0;
    double firstGap = 0.0;
    const auto secondsSince = [&start] {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    };
    const auto gapOf = [](const Plan& of) { return (of.objective - of.lowerBound) / of.objective; };
    const Result<Plan> plan = engine::plan(design,
                                           {.seed = request.seed,
                                            .timeAllowed = Duration::fromS(request.timeLimitS),
                                            .onFirst =
                                                [&](const Plan& first) {
                                                    firstS = secondsSince();
                                                    firstGap = gapOf(first);
                                                }},
                                           control);
    if (!plan)
        return plan.error();
    const double seconds = secondsSince();
    char report[800];
    std::snprintf(report, sizeof report,
                  "{\"instance\":\"%dx%d\",\"objective\":%.2f,\"bound\":%.2f,\"gap\":%.6f,"
                  "\"status\":\"%s\",\"seconds\":%.6f,\"first_feasible_s\":%.6f,"
                  "\"first_gap\":%.6f,\"unserved\":%zu,\"lightpaths\":%zu}",
                  sites, workloads, plan->objective, plan->lowerBound, gapOf(*plan),
                  plan->unserved.empty() ? "within_gap" : "infeasible", seconds, firstS, firstGap,
                  plan->unserved.size(), plan->lightpaths.size());
    return std::string(report);
}

}  // namespace continua::bench
