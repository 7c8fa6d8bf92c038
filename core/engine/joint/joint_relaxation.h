// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/joint/host_choice.h"
#include "core/engine/joint/lease_choice.h"

#include <vector>

namespace continua::engine {

/// What a part of all plans decides in advance.
struct JointBranch {
    enum class Opening : char { Free, Open, Closed };

    std::vector<Opening> sites = {};  ///< By site.
    /// By replica, then candidate: whether it may still be there.
    std::vector<std::vector<char>> mayBe = {};
};

/// Prices of the relaxation, to begin the next one with.
struct JointPrices {
    std::vector<double> somewhere = {};             ///< By replica.
    std::vector<std::vector<double>> carried = {};  ///< By link, then commodity; 0 or more.
};

/// What is taken at the prices: 0 or 1 each, means of many in between.
struct JointChoice {
    std::vector<double> isOpen = {};             ///< By site.
    std::vector<std::vector<double>> isAt = {};  ///< By replica, then candidate.
};

/// The Lagrangian relaxation of placement and leased capacity together.
///
/// Proof. A plan that leaves a replica, a flow or the protection of one out pays at least the least
/// of their penalties; of all others: Let l_r be a price, of any sign, for having replica r
/// somewhere, and p_ek >= 0 one for having commodity k (the flows of a replica from one place) over
/// link e. A plan has every replica at one site and the part f_ek of k, at most 1, over e, so that
/// taking l_r off for every place and adding sum l_r, adding sum p_ek f_ek for flows and taking it
/// off for links, changes nothing. A replica at site i then pays, for each commodity, at least the
/// least sum of p over a way to i, or over both ways of a pair, however its flow is split. What
/// remains falls apart: every site chooses replicas at their costs, ways and prices (HostChoice);
/// every link chooses what it carries for what modules cost (LeaseChoice); and of the sites so many
/// are open as together bear what all replicas need, which is a knapsack again. Each least value is
/// found or bounded from below, so that their sum is a bound. Latency, the rules between replicas
/// of a workload, and the use of sites that only pass traffic on are left out, links of fiber are
/// free, flows between replicas with a choice or to whichever is nearest too.
class JointRelaxation {
public:
    /// `problem` must outlive this.
    explicit JointRelaxation(const Problem& problem);

    const Problem& problem() const { return m_problem; }
    JointPrices firstPrices() const;
    JointBranch wholeTree() const;

    /// The bound at these prices, `choice` what is taken, `uses` the part by which more is carried
    /// than leased, by link and commodity, and by replica by how much it is short of being
    /// somewhere. Infinite where the branch holds no plan.
    struct Answer {
        double bound = 0.0;
        JointChoice choice = {};
        JointPrices slope = {};
    };
    Answer at(const JointPrices& prices, const JointBranch& branch);

    /// No plan that leaves something out costs less.
    double leastPenalty() const { return m_leastPenalty; }

    /// All costs are multiples of it; 0: of nothing.
    double costUnit() const { return m_costUnit; }

private:
    struct Commodity {
        int replica = 0;
        int source = 0;
        double gbps = 0.0;
        bool isPair = false;
        int transit = 0;
    };

    /// A way to a host at the prices, as links.
    struct Cheapest {
        double cost = 0.0;
        std::vector<int> links = {};
    };

    void findCommodities();
    void findCapacities();
    void findUnit();
    void findWays(const JointPrices& prices);
    void findTree(std::size_t commodity, const JointPrices& prices);
    std::vector<HostAnswer> hostAnswers(const JointPrices& prices, const JointBranch& branch);
    double openSites(const std::vector<double>& values, const JointBranch& branch,
                     std::vector<char>& isOpen) const;

    const Problem& m_problem;
    std::vector<Commodity> m_commodities;
    std::vector<std::vector<int>> m_commoditiesOf;         ///< By replica.
    std::vector<HostChoice> m_hosts;                       ///< By site.
    std::vector<LeaseChoice> m_leases;                     ///< By link.
    std::vector<std::vector<std::pair<int, int>>> m_arcs;  ///< By site: link, other end.
    std::vector<std::vector<Cheapest>> m_ways;             ///< By commodity, site.
    std::vector<int> m_bears;                              ///< By site, in units of the knapsack.
    int m_toBear = 0;
    double m_leastPenalty = 0.0;
    double m_costUnit = 0.0;
    double m_sunk = 0.0;  ///< Drawn racks and sites in use anyway.
};

}  // namespace continua::engine
