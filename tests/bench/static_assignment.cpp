// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/static_assignment.h"

#include "core/spectrum/assign.h"
#include "core/spectrum/attainable_end.h"
#include "core/spectrum/coloring_bound.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <sstream>

namespace continua::bench {
namespace {

struct Event {
    double seconds = 0.0;
    int end = 0;
    int bound = 0;
};

void addWays(StaticInstance& instance, const std::vector<std::vector<std::vector<int>>>& ways)
{
    for (std::size_t d = 0; d < ways.size(); ++d) {
        std::vector<spectrum::RouteOption>& options = instance.problem.demands[d].options;
        for (const std::vector<int>& way : ways[d]) {
            const bool isKnown =
                std::any_of(options.begin(), options.end(),
                            [&](const auto& option) { return option.fibers == way; });
            if (isKnown)
                continue;
            if (!instance.widthOver)
                options.push_back({way, options.front().width});
            else if (const auto width = instance.widthOver(d, way))
                options.push_back({way, *width});
        }
    }
}

std::string traceText(const std::vector<Event>& events)
{
    std::string text;
    for (const Event& event : events) {
        char entry[80];
        std::snprintf(entry, sizeof entry, "%s[%.6f,%d,%d]", text.empty() ? "" : ",", event.seconds,
                      event.end, event.bound);
        text += entry;
    }
    return "[" + text + "]";
}

}  // namespace

Result<std::string> readText(const std::string& file)
{
    std::ifstream stream(file);
    if (!stream)
        return Error{.code = ErrorCode::FileMissing, .subject = file};
    std::stringstream text;
    text << stream.rdbuf();
    return text.str();
}

std::string number(double value)
{
    if (!std::isfinite(value))
        return "null";
    char text[40];
    std::snprintf(text, sizeof text, "%.12g", value);
    return text;
}

std::string nameOf(const std::string& file) { return file.substr(file.find_last_of('/') + 1); }

BenchReport benchStatic(StaticInstance instance, const BenchRequest& request,
                        const Deadline& deadline, const std::string& extra)
{
    const Deadline forBound(request.timeLimitS * 0.4);
    const Result<spectrum::NetworkBound> bounded =
        spectrum::networkBound(instance.network, instance.demands, {.control = &forBound});
    if (!bounded)
        return bounded.error();
    addWays(instance, bounded->ways);
    constexpr std::size_t kFewDemands = 64;
    const bool isSmall = instance.hasAllWays && instance.demands.size() <= kFewDemands;
    const int byColoring = isSmall ? spectrum::coloringBound(instance.problem) : 0;
    const int byLoad = std::max(bounded->bound.slotCount(), byColoring);
    const int bound = instance.hasAllWays
                        ? spectrum::attainableEnd(instance.problem, bounded->bound.prices, byLoad)
                        : byLoad;
    const double boundS = deadline.elapsedS();

    std::vector<Event> events;
    const Result<spectrum::SlotAssignment> assigned = spectrum::assign(
        instance.problem, {.bound = bounded->bound,
                           .otherBound = bound,
                           .insertions = 1'000'000'000,
                           .control = &deadline,
                           .improved = [&](const spectrum::SlotAssignment& better) {
                               events.push_back({deadline.elapsedS(), better.end(), bound});
                           }});
    if (!assigned)
        return assigned.error();
    if (const auto overlap = spectrum::findOverlap(instance.problem, *assigned))
        return Error{.code = ErrorCode::ValueOutOfRange,
                     .subject = instance.name,
                     .place = "fiber " + std::to_string(overlap->fiber),
                     .expected = "an assignment without overlap"};

    const int end = assigned->end();
    const auto near = std::find_if(events.begin(), events.end(),
                                   [&](const Event& event) { return event.end <= 1.01 * bound; });
    char figures[500];
    std::snprintf(
        figures, sizeof figures,
        "{\"instance\":\"%s\",\"objective\":%d,\"bound\":%d,\"gap\":%.6f,\"status\":\"%s\","
        "\"seconds\":%.6f,\"first_feasible_s\":%.6f,\"time_to_1pct_s\":%s,\"bound_s\":%.6f,"
        "\"congestion_bound\":%.6f,\"coloring_bound\":%d,\"demands\":%zu,\"fibers\":%d",
        instance.name.c_str(), end, bound, end > 0 ? 1.0 * (end - bound) / end : 0.0,
        end == bound ? "proven" : "within_gap", deadline.elapsedS(), events.front().seconds,
        near == events.end() ? "null" : std::to_string(near->seconds).c_str(), boundS,
        bounded->bound.value(), byColoring, instance.demands.size(), instance.network.fiberCount);
    return figures + extra + ",\"trace\":" + traceText(events) + "}";
}

}  // namespace continua::bench
