// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/wavelength_json.h"
#include "core/spectrum/traffic.h"
#include "tests/bench/bench_network.h"
#include "tests/bench/rsa_kinds.h"

#include <algorithm>
#include <cstdio>

namespace continua::bench {
namespace {

/// 37.5, 50, 75 and 87.5 GHz: the channels of 100G, 200G and 400G modes of OpenROADM.
const std::vector<int> kWidths = {3, 4, 6, 7};

spectrum::TrafficNetwork trafficNetwork(const interchange::WavelengthInstance& graph,
                                        const BenchRequest& request)
{
    std::vector<BenchNetwork::Edge> edges;
    for (const auto& edge : graph.edges)
        edges.push_back({edge.from, edge.to});
    BenchNetwork network(graph.nodeCount, std::move(edges), BenchNetwork::Fibers::EachWay);
    spectrum::TrafficNetwork traffic{
        .fiberCount = network.fiberCount(), .slotCount = request.slotCount, .ways = {}};
    for (int from = 0; from < graph.nodeCount; ++from)
        for (int to = 0; to < graph.nodeCount; ++to)
            if (from != to)
                traffic.ways.push_back(network.fiberWays(from, to, request.paths));
    return traffic;
}

}  // namespace

BenchReport benchTraffic(const std::string& text, const BenchRequest& request)
{
    const auto graph = interchange::readWavelengthInstance(text, request.file);
    if (!graph)
        return graph.error();
    const spectrum::TrafficNetwork network = trafficNetwork(*graph, request);
    const spectrum::Traffic traffic{.erlang = request.erlang,
                                    .widths = kWidths,
                                    .requests = request.requests,
                                    .warmUp = std::max<std::int64_t>(1, request.requests / 10),
                                    .seed = request.seed};
    const Deadline clock(request.timeLimitS);
    const auto outcome = spectrum::serve(network, traffic);
    if (!outcome)
        return outcome.error();
    const double seconds = clock.elapsedS();
    const double served = static_cast<double>(traffic.requests + traffic.warmUp);
    char report[700];
    std::snprintf(
        report, sizeof report,
        "{\"instance\":\"%s\",\"objective\":%.8f,\"bound\":0,\"gap\":null,\"status\":\"simulated\","
        "\"seconds\":%.6f,\"first_feasible_s\":null,\"time_to_1pct_s\":null,\"trace\":[],"
        "\"blocking_probability\":%.8f,\"slot_blocking_probability\":%.8f,\"load_erlang\":%.3f,"
        "\"mean_lightpaths\":%.3f,\"requests\":%lld,\"requests_per_s\":%.0f,\"slots\":%d,"
        "\"paths\":%d,\"policy\":\"first fit\",\"widths\":[3,4,6,7],\"seed\":%llu,\"threads\":1}",
        nameOf(request.file).c_str(), outcome->blockingProbability(), seconds,
        outcome->blockingProbability(),
        static_cast<double>(outcome->slotsBlocked) / static_cast<double>(outcome->slotsAsked),
        traffic.erlang, outcome->meanHeld, static_cast<long long>(traffic.requests),
        served / seconds, network.slotCount, request.paths,
        static_cast<unsigned long long>(request.seed));
    return std::string(report);
}

}  // namespace continua::bench
