// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/transport_costs.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace continua::engine {
namespace {

constexpr double kHairMs = 1e-9;
constexpr double kInfinite = std::numeric_limits<double>::infinity();

/// Of a lightpath's price: what a flow pays for at least, though others may share it.
constexpr double kLeastPart = 0.15;
constexpr double kUsualGbps = 200.0;  ///< That a lightpath ends up carrying.
constexpr double kPartPerMs = 0.05;

std::size_t at(int index) { return static_cast<std::size_t>(index); }

double gbpsOf(const FlowEntry& flow) { return static_cast<double>(flow.kbps) / 1e6; }

}  // namespace

TransportCosts::TransportCosts(const Problem& problem, RouteBook& routes)
    : m_problem(problem), m_routes(routes)
{
    const bool hasLeases = std::any_of(problem.links.begin(), problem.links.end(),
                                       [](const LinkEntry& link) { return link.isLeased; });
    for (std::size_t s = 0; s < problem.sites.size(); ++s) {
        double least = kInfinite;
        double perGbps = kInfinite;
        for (const ModeEntry& mode : problem.modes) {
            least = std::min(least, mode.endCost[s]);
            perGbps = std::min(perGbps, mode.endCost[s] / mode.mode->rate.inGbps());
        }
        m_endCost.push_back(std::isinf(least) ? 0.0 : least);
        m_endCostPerGbps.push_back(hasLeases || std::isinf(perGbps) ? 0.0 : perGbps);
    }
}

/// @param cost  Of a host that is not the source and in time, given the delay of the links there.
template <class Cost>
void TransportCosts::add(const FlowEntry& flow, int source, const std::vector<int>& hosts,
                         std::vector<double>& costs, Cost cost)
{
    const std::vector<double>& delay = m_routes.treeFrom(source, flow.transit).measure;
    const double mostMs = flow.budgetMs + kHairMs - m_problem.routeConstantMs;
    for (std::size_t i = 0; i < hosts.size(); ++i) {
        const int host = hosts[i];
        if (host == source)
            continue;
        const double ms = delay[at(host)] * 1e3;
        costs[i] += ms > mostMs || std::isinf(ms) ? flow.penalty : cost(host, ms);
    }
}

void TransportCosts::addEstimates(const FlowEntry& flow, int source, const std::vector<int>& hosts,
                                  std::vector<double>& costs)
{
    const double part = std::max(kLeastPart, gbpsOf(flow) / kUsualGbps);
    const double times = flow.wantsPair() ? 2.0 : 1.0;
    add(flow, source, hosts, costs, [&](int host, double ms) {
        return (m_endCost[at(source)] + m_endCost[at(host)]) * (part + kPartPerMs * ms) * times;
    });
}

void TransportCosts::addLeast(const FlowEntry& flow, int source, const std::vector<int>& hosts,
                              std::vector<double>& costs)
{
    const bool isTwice = flow.wantsPair() && !flow.sharesSecondWay();
    const double gbps = gbpsOf(flow);
    add(flow, source, hosts, costs, [&](int host, double) {
        const double once = gbps * (m_endCostPerGbps[at(source)] + m_endCostPerGbps[at(host)]);
        const double second = isTwice ? std::min(once, flow.protectionPenalty / 2.0) : 0.0;
        return std::min(flow.penalty / 2.0, once + second);
    });
}

}  // namespace continua::engine
