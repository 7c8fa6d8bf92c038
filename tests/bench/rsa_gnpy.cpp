// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/interchange/gnpy_network.h"
#include "tests/bench/bench_network.h"
#include "tests/bench/rsa_kinds.h"

#include <algorithm>

namespace continua::bench {
namespace {

constexpr int kDemands = 300;

/// 50, 75, 87.5 and 150 GHz: channels of 100G, 400G and 800G modes.
const std::vector<int> kWidths = {4, 6, 7, 12};

/// A fiber pair for each line of the file that leads from the lower to the higher node.
std::vector<BenchNetwork::Edge> pairsOf(const interchange::GnpyNetwork& map)
{
    std::vector<BenchNetwork::Edge> edges;
    for (const interchange::GnpyLine& line : map.lines)
        if (line.from < line.to)
            edges.push_back({line.from, line.to, line.length()});
    return edges;
}

}  // namespace

BenchReport benchGnpyNetwork(const std::string& text, const BenchRequest& request)
{
    const Deadline deadline(request.timeLimitS);
    std::vector<interchange::ImportRemark> remarks;
    const auto map = interchange::readGnpyNetwork({request.file, text}, remarks);
    if (!map)
        return map.error();
    const int sites = static_cast<int>(map->nodes.size());
    if (sites < 2)
        return Error{.code = ErrorCode::MissingValue,
                     .subject = request.file,
                     .place = "elements",
                     .expected = "two nodes"};
    BenchNetwork network(sites, pairsOf(*map), BenchNetwork::Fibers::OnePairBoth);

    StaticInstance instance;
    instance.name = nameOf(request.file);
    instance.network = network.network();
    instance.problem.fiberCount = network.fiberCount();
    Random random(request.seed);
    while (instance.demands.size() < kDemands) {
        const int from = static_cast<int>(random.below(static_cast<std::uint64_t>(sites)));
        const int to = static_cast<int>(random.below(static_cast<std::uint64_t>(sites)));
        const int width = kWidths[random.below(kWidths.size())];
        if (from == to)
            continue;
        instance.demands.push_back({from, to, width});
        spectrum::SlotDemand& demand = instance.problem.demands.emplace_back();
        for (std::vector<int>& way : network.fiberWays(from, to, request.paths))
            demand.options.push_back({std::move(way), width});
        if (demand.options.empty())
            return Error{.code = ErrorCode::UnknownName,
                         .subject = request.file,
                         .value = map->nodes[static_cast<std::size_t>(from)].name + " and "
                                + map->nodes[static_cast<std::size_t>(to)].name,
                         .expected = "a way between them"};
    }
    return benchStatic(std::move(instance), request, deadline,
                       ",\"generator\":\"300 pairs of different nodes and a width of 4, 6, 7 or 12 "
                       "slots each, drawn in that order by SplitMix64 from the seed\",\"seed\":"
                           + std::to_string(request.seed));
}

}  // namespace continua::bench
