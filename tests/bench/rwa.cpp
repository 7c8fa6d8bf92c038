// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/routes.h"
#include "core/interchange/wavelength_json.h"
#include "tests/bench/static_assignment.h"

#include <map>

namespace continua::bench {
namespace {

constexpr int kWays = 10;

LinkId linkId(std::size_t edge) { return LinkId{static_cast<std::int64_t>(edge) + 1}; }
SiteId siteId(int node) { return SiteId{node + 1}; }

/// Every edge holds a fiber each way: 2 e from its source to its target, 2 e + 1 back.
class WavelengthNetwork {
public:
    explicit WavelengthNetwork(const interchange::WavelengthInstance& instance)
        : m_instance(instance), m_topology(topologyOf(instance))
    {
    }

    spectrum::FiberNetwork network() const
    {
        spectrum::FiberNetwork network{.nodeCount = m_instance.nodeCount,
                                       .fiberCount = 2 * static_cast<int>(m_instance.edges.size()),
                                       .arcs = {}};
        int fiber = 0;
        for (const auto& edge : m_instance.edges) {
            network.arcs.push_back({edge.from, edge.to, fiber++});
            network.arcs.push_back({edge.to, edge.from, fiber++});
        }
        return network;
    }

    /// The ways of fewest links.
    const std::vector<spectrum::RouteOption>& options(int from, int to)
    {
        auto& options = m_options[{from, to}];
        if (options.empty())
            for (const graph::Route& route :
                 graph::shortestRoutes(m_topology, siteId(from), siteId(to), kWays))
                options.push_back(optionOf(route));
        return options;
    }

private:
    static graph::Topology topologyOf(const interchange::WavelengthInstance& instance)
    {
        std::vector<SiteId> sites;
        for (int node = 0; node < instance.nodeCount; ++node)
            sites.push_back(siteId(node));
        std::vector<graph::Edge> edges;
        for (std::size_t e = 0; e < instance.edges.size(); ++e)
            edges.push_back({.link = linkId(e),
                             .from = siteId(instance.edges[e].from),
                             .to = siteId(instance.edges[e].to),
                             .length = Length::fromKm(1.0)});
        return graph::Topology(std::move(sites), std::move(edges));
    }

    spectrum::RouteOption optionOf(const graph::Route& route) const
    {
        spectrum::RouteOption option;
        for (std::size_t i = 0; i < route.links.size(); ++i) {
            const auto edge = static_cast<std::size_t>(route.links[i].value - 1);
            const bool isForward = siteId(m_instance.edges[edge].from) == route.sites[i];
            option.fibers.push_back(static_cast<int>(2 * edge) + (isForward ? 0 : 1));
        }
        return option;
    }

    const interchange::WavelengthInstance& m_instance;
    graph::Topology m_topology;
    std::map<std::pair<int, int>, std::vector<spectrum::RouteOption>> m_options;
};

}  // namespace

BenchReport benchRwa(const BenchRequest& request)
{
    const Deadline deadline(request.timeLimitS);
    const Result<std::string> text = readText(request.file);
    if (!text)
        return text.error();
    const auto instance = interchange::readWavelengthInstance(*text, request.file);
    if (!instance)
        return instance.error();
    WavelengthNetwork fibers(*instance);
    StaticInstance given{.name = request.file.substr(request.file.find_last_of('/') + 1),
                         .network = fibers.network(),
                         .demands = {},
                         .problem = {}};
    given.problem.fiberCount = given.network.fiberCount;
    for (const auto& asked : instance->requests) {
        given.demands.push_back({asked.from, asked.to, 1});
        given.problem.demands.push_back({fibers.options(asked.from, asked.to)});
    }
    return benchStatic(std::move(given), request, deadline, "");
}

}  // namespace continua::bench
