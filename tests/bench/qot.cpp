// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/qot_json.h"
#include "core/optics/line_propagation.h"
#include "tests/bench/bench_kinds.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <sstream>

namespace continua::bench {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Mean GSNR over the channels of every path, then over the paths; every channel's dB are computed.
Result<double> onePass(optics::LinePropagator& propagator,
                       const std::vector<interchange::QotCase>& cases)
{
    double sum = 0.0;
    for (const interchange::QotCase& one : cases) {
        const auto quality = propagator.propagate(one.line, one.comb);
        if (!quality)
            return quality.error();
        double path = 0.0;
        for (std::size_t i = 0; i < quality->channelCount(); ++i)
            path += quality->gsnr(i).inDb();
        sum += path / static_cast<double>(quality->channelCount());
    }
    return sum / static_cast<double>(cases.size());
}

}  // namespace

BenchReport benchQot(const BenchRequest& request)
{
    std::ifstream file(request.file);
    if (!file)
        return Error{.code = ErrorCode::FileMissing, .subject = request.file};
    std::stringstream text;
    text << file.rdbuf();
    const Clock::time_point begin = Clock::now();
    const auto cases = interchange::readQotPaths(text.str(), request.file);
    if (!cases)
        return cases.error();
    const double readS = secondsSince(begin);

    optics::LinePropagator propagator;
    const Clock::time_point firstPass = Clock::now();
    const Result<double> gsnr = onePass(propagator, *cases);
    if (!gsnr)
        return gsnr.error();
    const double firstS = secondsSince(firstPass);

    std::vector<double> passes;
    while (passes.size() < 3 || (passes.size() < 100 && secondsSince(begin) < request.timeLimitS)) {
        const Clock::time_point pass = Clock::now();
        const Result<double> again = onePass(propagator, *cases);
        if (!again || *again != *gsnr)
            return Error{.code = ErrorCode::ValueOutOfRange,
                         .subject = request.file,
                         .expected = "the same figures in every pass"};
        passes.push_back(secondsSince(pass));
    }
    std::nth_element(passes.begin(),
                     passes.begin() + static_cast<std::ptrdiff_t>(passes.size() / 2), passes.end());
    const double count = static_cast<double>(cases->size());
    const double medianMs = passes[passes.size() / 2] / count * 1e3;
    const std::string name = request.file.substr(request.file.find_last_of('/') + 1);
    char report[600];
    std::snprintf(report, sizeof report,
                  "{\"instance\":\"%s\",\"objective\":%.9f,\"bound\":%.9f,\"gap\":0,"
                  "\"status\":\"proven\",\"seconds\":%.6f,\"first_feasible_s\":%.6f,"
                  "\"time_to_1pct_s\":%.6f,\"trace\":[[%.6f,%.9f,%.9f]],\"paths\":%zu,"
                  "\"read_s\":%.6f,\"first_pass_ms_per_path\":%.6f,\"ms_per_path\":%.6f,"
                  "\"passes\":%zu,\"threads\":1,\"cache\":\"noise matrix per glass and comb\"}",
                  name.c_str(), *gsnr, *gsnr, secondsSince(begin), firstS, firstS, firstS, *gsnr,
                  *gsnr, cases->size(), readS, firstS / count * 1e3, medianMs, passes.size());
    return std::string(report);
}

}  // namespace continua::bench
