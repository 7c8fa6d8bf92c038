// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/placement/placement_search.h"
#include "core/interchange/location_text.h"
#include "tests/bench/bench_kinds.h"
#include "tests/bench/static_assignment.h"

#include <cmath>

namespace continua::bench {
namespace {

using engine::PlacementAnswer;
using engine::PlacementModel;

double gapOf(double cost, double bound)
{
    if (!std::isfinite(cost))
        return cost;
    return cost == bound ? 0.0 : (cost - bound) / std::max(std::abs(cost), 1e-9);
}

/// @param counted  What the model's costs count down from; 0: they are costs.
BenchReport search(const PlacementModel& model, const BenchRequest& request,
                   const Deadline& deadline, double counted)
{
    const engine::Patience patience(deadline, Duration::fromS(request.timeLimitS));
    const auto shown = [&](double value) { return counted > 0.0 ? counted - value : value; };
    double firstFeasibleS = -1.0;
    double closeS = -1.0;
    std::string trace;
    const auto note = [&](const PlacementAnswer& answer) {
        const double seconds = deadline.elapsedS();
        const bool isFeasible = std::isfinite(answer.cost);
        if (isFeasible && firstFeasibleS < 0.0)
            firstFeasibleS = seconds;
        if (closeS < 0.0 && isFeasible
            && (answer.cost - answer.bound) <= 0.01 * std::abs(shown(answer.cost)))
            closeS = seconds;
        trace += (trace.empty() ? "[" : ",[") + number(seconds) + "," + number(shown(answer.cost))
               + "," + number(shown(answer.bound)) + "]";
    };
    engine::PlacementEffort effort;
    effort.seed = request.seed;
    effort.boundSteps = 300;
    effort.gapWanted = request.gapWanted;
    effort.untilPatienceEnds = true;
    const PlacementAnswer answer = engine::searchPlacement(model, effort, nullptr, patience, note);

    const double objective = shown(answer.cost);
    const double bound = shown(answer.bound);
    const double gap = std::abs(gapOf(objective, bound));
    const char* status = answer.isProvenInfeasible   ? "infeasible"
                       : !std::isfinite(answer.cost) ? "stopped"
                       : gap <= 1e-6                 ? "proven"
                                                     : "within_gap";
    const auto orNull = [](double seconds) { return seconds < 0.0 ? "null" : number(seconds); };
    return "{\"instance\":\"" + nameOf(request.file) + "\",\"objective\":" + number(objective)
         + ",\"bound\":" + number(bound) + ",\"gap\":" + number(gap) + ",\"status\":\"" + status
         + "\",\"seconds\":" + number(deadline.elapsedS())
         + ",\"first_feasible_s\":" + orNull(firstFeasibleS)
         + ",\"time_to_1pct_s\":" + orNull(closeS) + ",\"trace\":[" + trace + "]}";
}

}  // namespace

BenchReport benchCflp(const BenchRequest& request)
{
    const Result<std::string> text = readText(request.file);
    if (!text)
        return text.error();
    const auto model = interchange::readCflp(*text, request.file, request.capacity);
    if (!model)
        return model.error();
    return search(*model, request, Deadline(request.timeLimitS), 0.0);
}

BenchReport benchSscflp(const BenchRequest& request)
{
    const Result<std::string> text = readText(request.file);
    if (!text)
        return text.error();
    const auto model = interchange::readSscflp(*text, request.file);
    if (!model)
        return model.error();
    return search(*model, request, Deadline(request.timeLimitS), 0.0);
}

BenchReport benchGap(const BenchRequest& request)
{
    const Result<std::string> text = readText(request.file);
    if (!text)
        return text.error();
    const auto model = interchange::readGap(*text, request.file, request.maximise);
    if (!model)
        return model.error();
    double counted = 0.0;
    if (request.maximise) {
        const Result<double> highest = interchange::highestGain(*text, request.file);
        if (!highest)
            return highest.error();
        counted = *highest * static_cast<double>(model->items.size());
    }
    return search(*model, request, Deadline(request.timeLimitS), counted);
}

}  // namespace continua::bench
