// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog_json.h"
#include "core/engine/joint/joint_search.h"
#include "core/interchange/joint_text.h"
#include "tests/bench/bench_kinds.h"
#include "tests/bench/static_assignment.h"
#include "tests/support/joint_instances.h"

#include <cmath>
#include <cstdio>

namespace continua::bench {
namespace {

using engine::JointAnswer;

std::string number(double value)
{
    if (!std::isfinite(value))
        return "null";
    char text[40];
    std::snprintf(text, sizeof text, "%.12g", value);
    return text;
}

}  // namespace

BenchReport benchJoint(const BenchRequest& request)
{
    const Deadline deadline(request.timeLimitS);
    const Result<std::string> text = readText(request.file);
    if (!text)
        return text.error();
    const Result<engine::JointInstance> instance = interchange::readJoint(*text, request.file);
    if (!instance)
        return instance.error();
    Result<Catalog> catalog = readCatalog(CONTINUA_SOURCE_DIR "/resources/catalog");
    if (!catalog)
        return catalog.error();

    const engine::Patience patience(deadline, Duration::fromS(request.timeLimitS));
    double firstFeasibleS = -1.0;
    double closeS = -1.0;
    std::string trace;
    const auto note = [&](const JointAnswer& answer) {
        const double seconds = deadline.elapsedS();
        if (std::isfinite(answer.cost) && firstFeasibleS < 0.0)
            firstFeasibleS = seconds;
        if (closeS < 0.0 && answer.gap() <= 0.01)
            closeS = seconds;
        trace += (trace.empty() ? "[" : ",[") + number(seconds) + "," + number(answer.cost) + ","
               + number(answer.bound) + "]";
    };
    const JointAnswer answer =
        engine::searchJoint(*instance, std::make_shared<const Catalog>(*std::move(catalog)),
                            {.seed = request.seed, .gapWanted = request.gapWanted}, patience, note);

    if (std::isfinite(answer.cost)) {
        const test::JointSum sum = test::sumUp(*instance, answer);
        if (!sum.complaint.empty() || std::abs(sum.cost - answer.cost) > 1e-6 * sum.cost)
            return Error{.code = ErrorCode::ValueOutOfRange,
                         .subject = request.file,
                         .place = "answer",
                         .value = number(answer.cost),
                         .expected = number(sum.cost),
                         .detail = sum.complaint};
    }
    const bool isInfeasible = !answer.reasons.empty();
    const char* status = isInfeasible                ? "infeasible"
                       : !std::isfinite(answer.cost) ? "stopped"
                       : answer.gap() <= 1e-6        ? "proven"
                                                     : "within_gap";
    const auto orNull = [](double seconds) { return seconds < 0.0 ? "null" : number(seconds); };
    return "{\"instance\":\"" + nameOf(request.file) + "\",\"objective\":" + number(answer.cost)
         + ",\"bound\":" + number(isInfeasible ? NAN : answer.bound) + ",\"gap\":"
         + number(isInfeasible ? NAN : answer.gap()) + ",\"status\":\"" + status + "\""
         + (isInfeasible ? ",\"reason\":\"" + engine::textOf(answer.reasons, *instance) + "\"" : "")
         + ",\"seconds\":" + number(deadline.elapsedS())
         + ",\"first_feasible_s\":" + orNull(firstFeasibleS)
         + ",\"time_to_1pct_s\":" + orNull(closeS) + ",\"trace\":[" + trace + "]}";
}

}  // namespace continua::bench
