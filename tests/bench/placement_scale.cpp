// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/engine/placement/placement_search.h"
#include "tests/bench/bench_kinds.h"
#include "tests/bench/static_assignment.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <limits>

namespace continua::bench {
namespace {

using engine::PlacementAnswer;
using engine::PlacementModel;

/// Sites in a square, items beside them, each allowed at its nearest sites, at a cost by distance;
/// three kinds of module that sites have room for, two kinds of supply.
PlacementModel modelOf(int sites, int items, std::uint64_t seed)
{
    constexpr int kOptions = 40;
    Random random(seed);
    PlacementModel model;
    model.supplies = 2;
    model.limits = 2;
    model.modules = {{.supply = {8.0, 4.0}, .room = {1.0, 12.0}},
                     {.supply = {32.0, 8.0}, .room = {1.0, 44.0}},
                     {.supply = {4.0, 40.0}, .room = {1.0, 8.0}}};
    std::vector<std::pair<double, double>> places;
    for (int s = 0; s < sites; ++s) {
        places.emplace_back(random.fraction() * 1000.0, random.fraction() * 1000.0);
        const double level = 0.8 + 0.4 * random.fraction();
        const double positions = 4.0 + static_cast<double>(random.below(28));
        model.sites.push_back(
            {.openCost = 400.0 + 800.0 * random.fraction(),
             .standing = {random.below(3) == 0 ? 16.0 : 0.0, 0.0},
             .room = {positions, positions * 30.0},
             .offers = {{0, 150.0 * level}, {1, 500.0 * level}, {2, 120.0 * level}}});
    }
    for (int i = 0; i < items; ++i) {
        const double x = random.fraction() * 1000.0;
        const double y = random.fraction() * 1000.0;
        model.needs.push_back({.supply = {1.0 + static_cast<double>(random.below(8)),
                                          static_cast<double>(random.below(4))},
                               .room = {0.0, 0.0}});
        const double rate = 0.05 + 0.3 * random.fraction();
        std::vector<engine::PlacementOption> options;
        for (int s = 0; s < sites; ++s)
            options.push_back({s, i, rate * std::hypot(places[s].first - x, places[s].second - y)});
        std::sort(options.begin(), options.end(),
                  [](const auto& a, const auto& b) { return a.cost < b.cost; });
        options.resize(std::min(options.size(), static_cast<std::size_t>(kOptions)));
        std::sort(options.begin(), options.end(),
                  [](const auto& a, const auto& b) { return a.site < b.site; });
        model.items.push_back(
            {.options = options,
             .penalty = random.below(20) == 0 ? 2000.0 : std::numeric_limits<double>::infinity()});
    }
    return model;
}

/// Seconds of the processor, which other programs do not lengthen.
struct Figures {
    double firstS = 0.0;
    double seconds = 0.0;
    double lateS = 0.0;  ///< By the clock on the wall, beyond the time allowed.
    PlacementAnswer answer;
};

Figures measure(const PlacementModel& model, const engine::PlacementEffort& effort,
                const PlacementAnswer* start, double limitS)
{
    const Deadline deadline(limitS);
    const std::clock_t begin = std::clock();
    const auto processorS = [&] {
        return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    };
    const engine::Patience patience(deadline, Duration::fromS(limitS));
    Figures figures;
    figures.answer =
        engine::searchPlacement(model, effort, start, patience, [&](const PlacementAnswer& answer) {
            if (figures.firstS == 0.0 && std::isfinite(answer.cost))
                figures.firstS = processorS();
        });
    figures.seconds = processorS();
    figures.lateS = std::max(0.0, deadline.elapsedS() - limitS);
    return figures;
}

double gapOf(const PlacementAnswer& answer) { return (answer.cost - answer.bound) / answer.cost; }

}  // namespace

BenchReport benchPlacement(const BenchRequest& request)
{
    int sites = 0;
    int items = 0;
    if (std::sscanf(request.file.c_str(), "%dx%d", &sites, &items) != 2 || sites < 1 || items < 1)
        return Error{.code = ErrorCode::MalformedText,
                     .subject = "placement",
                     .place = "file",
                     .value = request.file,
                     .expected = "sites x items, such as 50x500"};
    PlacementModel model = modelOf(sites, items, request.seed);
    const Figures first = measure(model, {.seed = request.seed}, nullptr, request.timeLimitS);
    engine::PlacementItem& changed = model.items[model.items.size() / 2];
    const auto need = static_cast<std::size_t>(changed.options.front().need);
    model.needs[need].supply[0] += 3.0;
    const Figures again = measure(model, {.seed = request.seed}, &first.answer, request.timeLimitS);
    const Figures longer = measure(model, {.seed = request.seed, .untilPatienceEnds = true},
                                   &again.answer, request.timeLimitS);
    char text[600];
    std::snprintf(text, sizeof text,
                  "{\"instance\":\"%s\",\"objective\":%.6f,\"bound\":%.6f,\"gap\":%.6f,"
                  "\"status\":\"within_gap\",\"seconds\":%.6f,\"first_feasible_s\":%.6f,"
                  "\"first_seconds\":%.6f,\"first_gap\":%.6f,\"warm_feasible_s\":%.6f,"
                  "\"warm_seconds\":%.6f,\"warm_gap\":%.6f,\"late_s\":%.6f}",
                  request.file.c_str(), longer.answer.cost, longer.answer.bound,
                  gapOf(longer.answer), longer.seconds, first.firstS, first.seconds,
                  gapOf(first.answer), again.firstS, again.seconds, gapOf(again.answer),
                  std::max({first.lateS, again.lateS, longer.lateS}));
    return std::string(text);
}

}  // namespace continua::bench
