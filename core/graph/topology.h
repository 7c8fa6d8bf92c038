// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/design.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace continua::graph {

/// A link as the graph sees it: usable in both directions.
struct Edge {
    LinkId link;
    SiteId from;
    SiteId to;
    Length length = {};   ///< Of the glass.
    Duration delay = {};  ///< Light in the fiber, one way; of a leased service what it guarantees.
    std::vector<std::string> riskGroups = {};
};

/// Who is joined to whom: every site and link of a design, whatever their status. Built once and
/// never changed; copies share it. Parallel links are kept apart.
class Topology {
public:
    explicit Topology(const Design& design);

    /// @pre Every edge joins two different sites of `sites`; ids are unique.
    Topology(std::vector<SiteId> sites, std::vector<Edge> edges);

    const std::vector<SiteId>& sites() const;  ///< In id order.
    const std::vector<Edge>& edges() const;    ///< In id order.

    /// Place of a site in sites(), or nothing.
    std::optional<std::size_t> indexOf(SiteId site) const;
    /// The edge of a link, or null.
    const Edge* find(LinkId link) const;
    /// Places in edges() of the links at a site, in id order.
    const std::vector<std::size_t>& edgesAt(SiteId site) const;

    /// This topology with one more link, for what-if questions.
    Topology with(Edge added) const;

    struct Body;  ///< The Boost graph; known to core/graph only.
    const Body& body() const { return *m_body; }

private:
    std::shared_ptr<const Body> m_body;
};

}  // namespace continua::graph
