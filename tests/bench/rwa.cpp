// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/wavelength_json.h"
#include "tests/bench/bench_network.h"
#include "tests/bench/static_assignment.h"

namespace continua::bench {

BenchReport benchRwa(const BenchRequest& request)
{
    constexpr int kWays = 10;
    const Deadline deadline(request.timeLimitS);
    const Result<std::string> text = readText(request.file);
    if (!text)
        return text.error();
    const auto published = interchange::readWavelengthInstance(*text, request.file);
    if (!published)
        return published.error();
    std::vector<BenchNetwork::Edge> edges;
    for (const auto& edge : published->edges)
        edges.push_back({edge.from, edge.to});
    BenchNetwork network(published->nodeCount, std::move(edges), BenchNetwork::Fibers::EachWay);

    StaticInstance instance;
    instance.name = nameOf(request.file);
    instance.network = network.network();
    instance.problem.fiberCount = network.fiberCount();
    for (const auto& asked : published->requests) {
        instance.demands.push_back({asked.from, asked.to, 1});
        spectrum::SlotDemand& demand = instance.problem.demands.emplace_back();
        for (std::vector<int>& way : network.fiberWays(asked.from, asked.to, kWays))
            demand.options.push_back({std::move(way), 1});
    }
    return benchStatic(std::move(instance), request, deadline, "");
}

}  // namespace continua::bench
