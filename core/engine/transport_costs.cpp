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

TransportCosts::TransportCosts(const Problem& problem, RouteBook& routes, double constantMs)
    : m_problem(problem), m_routes(routes), m_constantMs(constantMs)
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

bool TransportCosts::isInTime(const FlowEntry& flow, int source, int host)
{
    return m_routes.leastLinkMs(source, host, flow.transit) + m_constantMs
        <= flow.budgetMs + kHairMs;
}

double TransportCosts::estimate(const FlowEntry& flow, int source, int host)
{
    if (source == host)
        return 0.0;
    if (!isInTime(flow, source, host))
        return flow.penalty;
    const double lightpath = m_endCost[at(source)] + m_endCost[at(host)];
    const double part = std::max(kLeastPart, gbpsOf(flow) / kUsualGbps)
                      + kPartPerMs * m_routes.leastLinkMs(source, host, flow.transit);
    return lightpath * part * (flow.wantsPair() ? 2.0 : 1.0);
}

double TransportCosts::atLeast(const FlowEntry& flow, int source, int host)
{
    if (source == host)
        return 0.0;
    if (!isInTime(flow, source, host))
        return flow.penalty;
    const double once = gbpsOf(flow) * (m_endCostPerGbps[at(source)] + m_endCostPerGbps[at(host)]);
    const bool isTwice = flow.wantsPair() && !flow.sharesSecondWay();
    const double second = isTwice ? std::min(once, flow.protectionPenalty / 2.0) : 0.0;
    return std::min(flow.penalty / 2.0, once + second);
}

}  // namespace continua::engine
