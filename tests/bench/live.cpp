// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog_json.h"
#include "core/engine/plan_memory.h"
#include "core/engine/planner.h"
#include "tests/bench/bench_kinds.h"
#include "tests/support/continuum_design.h"
#include "tests/support/continuum_edits.h"

#include <chrono>
#include <cstdio>
#include <ctime>

namespace continua::bench {
namespace {

using Clock = std::chrono::steady_clock;

/// Goes on to the end, or until it is told to stop, or for some time.
class Switch : public JobControl {
public:
    bool stopRequested() const noexcept override { return isOff || Clock::now() >= stopAt; }
    void report(double) override {}

    bool isOff = false;
    Clock::time_point stopAt = Clock::time_point::max();
};

/// Of this thread: on a busy machine nearer to what a core of one's own takes.
double processorSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

double gapOf(const Plan& of) { return (of.objective - of.lowerBound) / of.objective; }

struct Measured {
    Result<Plan> plan;
    double seconds = 0.0;
    double firstS = 0.0;  ///< To the first plan and its bound.
    double firstProcessorS = 0.0;
    double firstGap = 0.0;
};

Measured measured(const Design& design, const BenchRequest& request, const Plan* previous,
                  engine::PlanMemory& memory, bool toTheEnd)
{
    Measured measured{.plan = Plan{}};
    Switch control;
    const auto start = std::chrono::steady_clock::now();
    const double processorStart = processorSeconds();
    const auto secondsSince = [&start] {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    };
    measured.plan = engine::plan(design,
                                 {.seed = request.seed,
                                  .timeAllowed = Duration::fromS(request.timeLimitS),
                                  .onFirst =
                                      [&](const Plan& first) {
                                          measured.firstS = secondsSince();
                                          measured.firstProcessorS =
                                              processorSeconds() - processorStart;
                                          measured.firstGap = gapOf(first);
                                          control.isOff = !toTheEnd;
                                      },
                                  .previous = previous},
                                 memory, control);
    measured.seconds = secondsSince();
    return measured;
}

std::string textOf(const Measured& measured)
{
    char text[120];
    std::snprintf(text, sizeof text, "{\"s\":%.6f,\"processor_s\":%.6f,\"gap\":%.6f}",
                  measured.firstS, measured.firstProcessorS, measured.firstGap);
    return text;
}

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
    engine::PlanMemory memory;
    const Measured whole = measured(design, request, nullptr, memory, true);
    if (!whole.plan)
        return whole.plan.error();
    std::string edits;
    Random random(request.seed);
    for (const test::EditKind kind : test::kAllEdits) {
        Design edited = design;
        if (const Result<> done = test::randomEdit(design, kind, random).applyTo(edited); !done)
            return done.error();
        const Measured after = measured(edited, request, &*whole.plan, memory, false);
        if (!after.plan)
            return after.plan.error();
        edits += std::string(edits.empty() ? "" : ",") + "\"" + test::nameOf(kind)
               + "\":" + textOf(after);
        measured(design, request, &*whole.plan, memory, false);
    }
    // Stopped at several moments of a plan from nothing: how long until it returns.
    constexpr int kStops = 12;
    double slowestStopS = 0.0;
    for (int stop = 0; stop < kStops; ++stop) {
        Switch control;
        control.stopAt = Clock::now()
                       + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(
                           whole.seconds / 2.0 * (stop + 0.5) / kStops));
        engine::PlanMemory fresh;
        const Result<Plan> stopped = engine::plan(design, {.seed = request.seed}, fresh, control);
        if (!stopped)
            return stopped.error();
        slowestStopS = std::max(
            slowestStopS, std::chrono::duration<double>(Clock::now() - control.stopAt).count());
    }
    char report[800];
    std::snprintf(report, sizeof report,
                  "{\"instance\":\"%dx%d\",\"objective\":%.2f,\"bound\":%.2f,\"gap\":%.6f,"
                  "\"status\":\"%s\",\"seconds\":%.6f,\"first_feasible_s\":%.6f,"
                  "\"first\":%s,\"unserved\":%zu,\"lightpaths\":%zu,\"slowest_stop_s\":%.6f,"
                  "\"after_edit\":{",
                  sites, workloads, whole.plan->objective, whole.plan->lowerBound,
                  gapOf(*whole.plan), whole.plan->unserved.empty() ? "within_gap" : "infeasible",
                  whole.seconds, whole.firstS, textOf(whole).c_str(), whole.plan->unserved.size(),
                  whole.plan->lightpaths.size(), slowestStopS);
    return report + edits + "}}";
}

}  // namespace continua::bench
