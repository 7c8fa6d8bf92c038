// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/moves/move.h"

#include <algorithm>

namespace continua::engine {
namespace {

constexpr double kMostCombinations = 4096.0;

/// Depth first over the replicas; flows take what is cheapest for them as they come.
class AllPlaces {
public:
    AllPlaces(Assignment& assignment, const Patience& patience)
        : m_assignment(assignment), m_patience(patience), m_least(assignment.total())
    {
        const auto& replicas = assignment.problem().replicas;
        for (std::size_t r = 0; r < replicas.size(); ++r) {
            m_order.push_back(static_cast<int>(r));
            m_combinations *= static_cast<double>(replicas[r].candidates.size() + 1);
        }
        std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) {
            return entry(a).candidates.size() < entry(b).candidates.size();
        });
        m_saved.assign(m_order.size() + 1, 0.0);
        for (std::size_t i = m_order.size(); i-- > 0;)
            m_saved[i] = m_saved[i + 1] + entry(m_order[i]).penalty;
    }

    bool areFew() const { return m_combinations <= kMostCombinations; }

    bool run()
    {
        const std::size_t mark = m_assignment.mark();
        for (const int replica : m_order)
            if (m_assignment.hostOf(replica) >= 0)
                m_assignment.place(replica, -1);
        search(0);
        m_assignment.rollBack(mark);
        if (m_best.empty())
            return false;
        for (const int replica : m_order)
            if (m_assignment.hostOf(replica) >= 0)
                m_assignment.place(replica, -1);
        for (const auto& [replica, site] : m_best)
            m_assignment.place(replica, site);
        return true;
    }

private:
    const ReplicaEntry& entry(int replica) const
    {
        return m_assignment.problem().replicas[static_cast<std::size_t>(replica)];
    }

    void search(std::size_t depth)
    {
        // A replica more saves its penalty at most.
        if (m_patience.isOver() || !isLower(m_assignment.total() - m_saved[depth], m_least))
            return;
        if (depth == m_order.size()) {
            m_least = m_assignment.total();
            m_best = m_placed;
            return;
        }
        const int replica = m_order[depth];
        for (const int site : entry(replica).candidates) {
            if (!m_assignment.mayPlace(replica, site))
                continue;
            const std::size_t mark = m_assignment.mark();
            m_assignment.place(replica, site);
            m_placed.emplace_back(replica, site);
            search(depth + 1);
            m_placed.pop_back();
            m_assignment.rollBack(mark);
        }
        search(depth + 1);
    }

    Assignment& m_assignment;
    const Patience& m_patience;
    double m_least;
    double m_combinations = 1.0;
    std::vector<int> m_order;
    std::vector<double> m_saved;  ///< By depth: penalties of those not placed yet.
    std::vector<std::pair<int, int>> m_placed;
    std::vector<std::pair<int, int>> m_best;
};

}  // namespace

bool tryAll(Assignment& assignment, const Patience& patience)
{
    AllPlaces places(assignment, patience);
    return places.areFew() && places.run();
}

}  // namespace continua::engine
