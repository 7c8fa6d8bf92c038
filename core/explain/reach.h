// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/problem.h"
#include "core/engine/route_book.h"

#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace continua::explain {

/// Whether flows of relaxed designs reach from site to site in time. Remembers over many problems
/// of designs that have their sites and links in common.
class Reach {
public:
    /// @param design  Any of them; must outlive this.
    explicit Reach(const Design& design);

    struct Answer {
        bool isInTime = false;   ///< Over the ways that the planner knows.
        bool isCertain = false;  ///< If it is not: no way there is could be.
    };

    /// @param routes  Of `problem`. Asked for what is not remembered.
    Answer asks(const engine::Problem& problem, engine::RouteBook& routes,
                const engine::FlowEntry& flow, int from, int to);

private:
    enum class Pair { None, Links, LinksAndSites };
    using Key = std::tuple<int, int, std::vector<bool>, bool, Pair>;

    std::optional<double> slowestMs(const Key& key, const engine::FlowEntry& flow,
                                    engine::RouteBook& routes);
    bool cannotReach(const Key& key, double budgetMs, const std::vector<bool>& transit);

    const Design& m_design;
    std::vector<SiteId> m_sites;  ///< In id order.
    graph::Topology m_topology;   ///< Without links that no light passes.
    double m_lightpathMs;
    bool m_knowsDarkLinks = false;
    std::map<Key, std::optional<double>> m_slowest;
    std::map<std::pair<Key, double>, bool> m_impossible;
};

}  // namespace continua::explain
