// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/bound/network_bound.h"

#include <vector>

namespace continua::engine {

/// The cheapest set of links over which all requirements of a question hold; (1) of the proof of
/// networkBound().
class LinkCover {
public:
    /// @param isUsed  Sites that cost nothing more.
    /// @param known   No bound above it is looked for.
    LinkCover(const NetworkQuestion& question, std::vector<bool> isUsed, double known);

    /// Exact where branch and bound comes to its end within `kMostNodes`, else by dual ascent.
    double bound(const Patience& patience);

    /// Dual ascent alone. Each requirement raises at most its ceiling: what not meeting it costs.
    ///
    /// @param left    By link: what may be charged for lighting it, at most its weight.
    /// @param raised  Becomes what each has raised; their sum is the bound.
    double ascend(std::vector<double> left, const std::vector<double>& ceilings,
                  std::vector<double>& raised) const;

    /// By link: what lighting it costs at least; infinite where light never comes through.
    std::vector<double> weights() const;

    static constexpr int kMostNodes = 60'000;

private:
    struct Arc {
        int link = 0;
        int to = 0;
    };
    enum class State : char { Open, Lit, Dark };

    /// Links that make a requirement hold, as far as none of them is dark.
    using Witness = std::vector<int>;

    bool findWitness(std::size_t requirement, Witness& witness) const;
    bool findRoute(std::size_t requirement, Witness& witness) const;
    bool findTwo(std::size_t requirement, Witness& witness) const;
    bool mayPass(std::size_t requirement, int site) const;
    bool isEnd(const std::vector<int>& ends, int site) const;
    void branch(std::size_t depth, double cost);

    const NetworkQuestion& m_question;
    std::vector<std::vector<Arc>> m_arcs;  ///< By site.
    std::vector<double> m_weight;          ///< By link.
    std::vector<double> m_ms;              ///< By link.
    std::vector<int> m_order;              ///< Links by falling weight.
    std::vector<State> m_state;
    std::vector<Witness> m_witnesses;
    std::vector<int> m_uses;  ///< Lit links at each site, 1 more where it is used anyway.
    double m_best;
    int m_nodes = 0;
    const Patience* m_patience = nullptr;
};

}  // namespace continua::engine
