// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/problem.h"

#include <vector>

namespace continua::engine {

/// Links that join sites to the nearest of some roots, priced by a dual ascent in one direction
/// each (Wong, Math. Prog. 28, 1984).
///
/// Proof. Sites that each need a way to some root are joined, at the least cost, by a forest of
/// which every link is passed towards the roots only. A set of sites without a root that one of
/// them is in has a lit link that leaves it in that direction. Such a cut is raised until a link
/// that leaves it is paid for; no link is charged more than its weight in either direction, and of
/// a forest only one direction counts. So what is raised is at most what is lit.
class RootedCover {
public:
    /// @param weights  By link; infinite: it cannot be lit.
    RootedCover(const Problem& problem, const std::vector<double>& weights);

    /// @param isRoot    By site.
    /// @param ceilings  By site: what it may raise; 0 for one that needs no way.
    /// @return          By site: what it has raised.
    std::vector<double> ascend(const std::vector<char>& isRoot,
                               const std::vector<double>& ceilings);

    /// By link: what no direction of it was charged in the last ascend().
    std::vector<double> left() const;

private:
    struct Arc {
        int to = 0;
        int index = 0;  ///< Into m_left: twice the link, 1 more from its far end.
    };

    bool reachesRoot(int site, const std::vector<char>& isRoot);

    const std::vector<double>& m_weights;
    std::vector<std::vector<Arc>> m_arcs;  ///< By the site they leave.
    std::vector<double> m_left;
    std::vector<int> m_component;  ///< What reachesRoot() found last.
    std::vector<char> m_isIn;      ///< By site: in the component.
};

}  // namespace continua::engine
