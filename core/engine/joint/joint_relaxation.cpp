// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/joint/joint_relaxation.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace continua::engine {
namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();
constexpr double kHair = 1e-9;

std::size_t place(int index) { return static_cast<std::size_t>(index); }

}  // namespace

JointRelaxation::JointRelaxation(const Problem& problem)
    : m_problem(problem), m_arcs(problem.sites.size()), m_sunk(problem.drawnCost)
{
    for (std::size_t l = 0; l < problem.links.size(); ++l) {
        m_arcs[place(problem.links[l].from)].emplace_back(static_cast<int>(l), problem.links[l].to);
        m_arcs[place(problem.links[l].to)].emplace_back(static_cast<int>(l), problem.links[l].from);
    }
    for (std::size_t s = 0; s < problem.sites.size(); ++s) {
        m_hosts.emplace_back(problem, static_cast<int>(s));
        m_sunk += problem.sites[s].isUsedAnyway ? problem.sites[s].useCost : 0.0;
    }
    m_leastPenalty = kInfinite;
    for (const ReplicaEntry& replica : problem.replicas)
        m_leastPenalty = std::min(m_leastPenalty, replica.penalty);
    for (const FlowEntry& flow : problem.flows) {
        m_leastPenalty = std::min(m_leastPenalty, flow.penalty);
        if (flow.wantsPair())
            m_leastPenalty = std::min(m_leastPenalty, flow.protectionPenalty);
    }
    m_leastPenalty += m_sunk;
    findCommodities();
    findCapacities();
    findUnit();
}

void JointRelaxation::findCommodities()
{
    m_commoditiesOf.resize(m_problem.replicas.size());
    std::map<std::tuple<int, int, int, bool>, std::size_t> known;
    for (const FlowEntry& flow : m_problem.flows) {
        if (flow.sourceReplica >= 0 || flow.toReplica < 0)
            continue;
        // Capacity for failures only is shared: it counts as free.
        const bool isPair = flow.wantsPair() && !flow.sharesSecondWay();
        const auto [entry, isNew] = known.try_emplace(
            {flow.toReplica, flow.sourceSite, flow.transit, isPair}, m_commodities.size());
        if (isNew) {
            m_commoditiesOf[place(flow.toReplica)].push_back(
                static_cast<int>(m_commodities.size()));
            m_commodities.push_back({.replica = flow.toReplica,
                                     .source = flow.sourceSite,
                                     .isPair = isPair,
                                     .transit = flow.transit});
        }
        m_commodities[entry->second].gbps += static_cast<double>(flow.kbps) / 1e6;
    }
    std::vector<LeaseUser> users;
    for (const Commodity& commodity : m_commodities)
        users.push_back({.gbps = commodity.gbps, .isWhole = commodity.isPair});
    for (const LinkEntry& link : m_problem.links)
        m_leases.emplace_back(link, users);
    m_ways.assign(m_commodities.size(), std::vector<Cheapest>(m_problem.sites.size()));
}

/// The knapsack over sites: of the resource that takes most of them.
void JointRelaxation::findCapacities()
{
    constexpr double kUnits = 1000.0;
    int mostSites = 0;
    for (std::size_t r = 0; r < m_problem.resources.size(); ++r) {
        double toBear = 0.0;
        bool isWhole = true;
        std::vector<std::vector<int>> mayHost(m_problem.sites.size());
        for (std::size_t of = 0; of < m_problem.replicas.size(); ++of) {
            const double need =
                m_problem.replicas[of].need.empty() ? 0.0 : m_problem.replicas[of].need[r];
            toBear += need;
            isWhole = isWhole && need == std::floor(need);
            for (const int site : m_problem.replicas[of].candidates)
                mayHost[place(site)].push_back(static_cast<int>(of));
        }
        const double unit = isWhole && toBear <= kUnits ? 1.0 : toBear / kUnits;
        if (toBear <= 0.0)
            continue;
        std::vector<int> bears;
        for (std::size_t s = 0; s < m_hosts.size(); ++s)
            bears.push_back(static_cast<int>(std::ceil(
                std::min(toBear, m_hosts[s].mostOf(static_cast<int>(r), mayHost[s])) / unit
                - kHair)));
        std::vector<int> falling = bears;
        std::sort(falling.begin(), falling.end(), std::greater<>());
        const int needed = static_cast<int>(std::floor(toBear / unit + kHair));
        int sum = 0;
        int sites = 0;
        while (sum < needed && sites < std::ssize(falling))
            sum += falling[place(sites++)];
        if (sites <= mostSites)
            continue;
        mostSites = sites;
        m_bears = std::move(bears);
        m_toBear = needed;
    }
    if (m_bears.empty())
        m_bears.assign(m_problem.sites.size(), 0);
}

/// 1 where every cost is a whole number.
void JointRelaxation::findUnit()
{
    const auto isWhole = [](double cost) { return cost == std::floor(cost); };
    bool all = isWhole(m_sunk);
    for (const HostSite& site : m_problem.sites) {
        all = all && isWhole(site.hostCost) && isWhole(site.useCost);
        for (const KitOption& option : site.kits)
            all = all && isWhole(option.cost);
    }
    for (const LinkEntry& link : m_problem.links) {
        all = all && link.isLeased;
        for (const LeaseModule& module : link.modules)
            all = all && isWhole(module.cost);
    }
    for (const ReplicaEntry& replica : m_problem.replicas)
        all = all && std::all_of(replica.costAt.begin(), replica.costAt.end(), isWhole);
    m_costUnit = all ? 1.0 : 0.0;
}

JointPrices JointRelaxation::firstPrices() const
{
    JointPrices prices;
    for (std::size_t l = 0; l < m_problem.links.size(); ++l) {
        std::vector<double> carried;
        for (const Commodity& commodity : m_commodities)
            carried.push_back(
                m_problem.links[l].isLeased ? commodity.gbps * m_leases[l].leastPerGbps() : 0.0);
        prices.carried.push_back(std::move(carried));
    }
    double cheapest = 0.0;
    double needs = 0.0;
    for (const HostSite& site : m_problem.sites)
        cheapest += (site.hostCost + site.useCost) / static_cast<double>(m_problem.sites.size());
    for (const ReplicaEntry& replica : m_problem.replicas)
        needs += replica.need.empty() ? 1.0 : replica.need.back();
    for (const ReplicaEntry& replica : m_problem.replicas) {
        double least = kInfinite;
        for (const int site : replica.candidates)
            least = std::min(least, replica.costAt.empty() ? 0.0 : replica.costAt[place(site)]);
        const double share =
            (replica.need.empty() ? 1.0 : replica.need.back()) / std::max(needs, kHair);
        prices.somewhere.push_back((std::isinf(least) ? 0.0 : least) + share * 2.0 * cheapest);
    }
    return prices;
}

JointBranch JointRelaxation::wholeTree() const
{
    JointBranch branch;
    branch.sites.assign(m_problem.sites.size(), JointBranch::Opening::Free);
    for (const ReplicaEntry& replica : m_problem.replicas)
        branch.mayBe.emplace_back(replica.candidates.size(), 1);
    return branch;
}

void JointRelaxation::findTree(std::size_t index, const JointPrices& prices)
{
    const std::size_t count = m_problem.sites.size();
    std::vector<Cheapest>& ways = m_ways[index];
    std::vector<double> cost(count, kInfinite);
    std::vector<std::pair<int, int>> cameBy(count, {-1, -1});
    std::vector<char> isDone(count, 0);
    cost[place(m_commodities[index].source)] = 0.0;
    for (std::size_t round = 0; round < count; ++round) {
        std::size_t next = count;
        for (std::size_t s = 0; s < count; ++s)
            if (!isDone[s] && cost[s] < kInfinite && (next == count || cost[s] < cost[next]))
                next = s;
        if (next == count)
            break;
        isDone[next] = 1;
        for (const auto& [link, to] : m_arcs[next])
            if (const double with = cost[next] + prices.carried[place(link)][index];
                with < cost[place(to)]) {
                cost[place(to)] = with;
                cameBy[place(to)] = {link, static_cast<int>(next)};
            }
    }
    for (std::size_t s = 0; s < count; ++s) {
        ways[s].cost = cost[s];
        ways[s].links.clear();
        for (std::size_t to = s; cameBy[to].first >= 0; to = place(cameBy[to].second))
            ways[s].links.push_back(cameBy[to].first);
    }
}

void JointRelaxation::findWays(const JointPrices& prices)
{
    for (std::size_t k = 0; k < m_commodities.size(); ++k) {
        const Commodity& commodity = m_commodities[k];
        findTree(k, prices);
        if (!commodity.isPair)
            continue;
        for (const int site : m_problem.replicas[place(commodity.replica)].candidates) {
            Cheapest& way = m_ways[k][place(site)];
            if (site == commodity.source)
                continue;
            const auto given =
                m_problem.givenPairs.find({commodity.transit, std::min(site, commodity.source),
                                           std::max(site, commodity.source)});
            if (given == m_problem.givenPairs.end()) {
                // Two ways, each no cheaper than the cheapest; on no link both.
                way.cost *= 2.0;
                way.links.insert(way.links.end(), way.links.begin(), way.links.end());
                continue;
            }
            way.cost = kInfinite;
            for (const GivenPair& pair : given->second) {
                double cost = 0.0;
                for (const auto* links : {&pair.working, &pair.protection})
                    for (const int link : *links)
                        cost += prices.carried[place(link)][k];
                if (cost < way.cost) {
                    way.cost = cost;
                    way.links = pair.working;
                    way.links.insert(way.links.end(), pair.protection.begin(),
                                     pair.protection.end());
                }
            }
        }
    }
}

/// The least sum of the values of open sites, as many as bear what must be borne.
double JointRelaxation::openSites(const std::vector<double>& values, const JointBranch& branch,
                                  std::vector<char>& isOpen) const
{
    struct Step {
        std::size_t borne = 0;  ///< Before.
        char isOpen = 0;
    };
    const auto width = place(m_toBear) + 1;
    std::vector<double> least(width, kInfinite);
    std::vector<double> next;
    std::vector<std::vector<Step>> steps;
    least[0] = 0.0;
    for (std::size_t s = 0; s < values.size(); ++s) {
        steps.emplace_back(width);
        next.assign(width, kInfinite);
        const auto come = [&](std::size_t from, std::size_t to, double value, char opens) {
            if (least[from] + value < next[to]) {
                next[to] = least[from] + value;
                steps.back()[to] = {from, opens};
            }
        };
        for (std::size_t borne = 0; borne < width; ++borne) {
            if (least[borne] == kInfinite)
                continue;
            if (branch.sites[s] != JointBranch::Opening::Open)
                come(borne, borne, 0.0, 0);
            if (branch.sites[s] != JointBranch::Opening::Closed)
                come(borne, std::min(borne + place(m_bears[s]), width - 1), values[s], 1);
        }
        std::swap(least, next);
    }
    isOpen.assign(values.size(), 0);
    if (least.back() == kInfinite)
        return kInfinite;
    std::size_t borne = width - 1;
    for (std::size_t s = values.size(); s-- > 0;) {
        isOpen[s] = steps[s][borne].isOpen;
        borne = steps[s][borne].borne;
    }
    return least.back();
}

std::vector<HostAnswer> JointRelaxation::hostAnswers(const JointPrices& prices,
                                                     const JointBranch& branch)
{
    std::vector<HostOffer> offers(m_hosts.size());
    for (std::size_t r = 0; r < m_problem.replicas.size(); ++r) {
        const ReplicaEntry& replica = m_problem.replicas[r];
        const auto choices = std::count(branch.mayBe[r].begin(), branch.mayBe[r].end(), 1);
        for (std::size_t c = 0; c < replica.candidates.size(); ++c) {
            const int site = replica.candidates[c];
            if (branch.mayBe[r][c] == 0)
                continue;
            double value = -prices.somewhere[r];
            value += replica.costAt.empty() ? 0.0 : replica.costAt[place(site)];
            for (const int k : m_commoditiesOf[r])
                value += m_ways[place(k)][place(site)].cost;
            if (value == kInfinite)
                continue;
            HostOffer& offer = offers[place(site)];
            if (choices == 1)
                offer.fixed.push_back(static_cast<int>(offer.replicas.size()));
            offer.replicas.push_back(static_cast<int>(r));
            offer.values.push_back(value);
        }
    }
    std::vector<HostAnswer> answers;
    for (std::size_t s = 0; s < m_hosts.size(); ++s) {
        offers[s].isOpen = branch.sites[s] == JointBranch::Opening::Open;
        if (branch.sites[s] == JointBranch::Opening::Closed) {
            answers.push_back({.value = kInfinite});
            continue;
        }
        answers.push_back(m_hosts[s].best(offers[s]));
        answers.back().value += m_problem.sites[s].hostCost;
    }
    return answers;
}

JointRelaxation::Answer JointRelaxation::at(const JointPrices& prices, const JointBranch& branch)
{
    Answer answer{.bound = m_sunk};
    findWays(prices);
    const std::vector<HostAnswer> hosts = hostAnswers(prices, branch);
    std::vector<double> values;
    for (const HostAnswer& host : hosts)
        values.push_back(host.value);
    std::vector<char> isOpen;
    const double placement = openSites(values, branch, isOpen);
    if (placement == kInfinite) {
        answer.bound = kInfinite;
        return answer;
    }
    answer.bound += placement;
    answer.slope.somewhere.assign(prices.somewhere.size(), 1.0);
    answer.slope.carried.assign(m_leases.size(), std::vector<double>(m_commodities.size(), 0.0));
    answer.choice.isOpen.assign(isOpen.begin(), isOpen.end());
    for (std::size_t r = 0; r < m_problem.replicas.size(); ++r) {
        answer.bound += prices.somewhere[r];
        answer.choice.isAt.emplace_back(m_problem.replicas[r].candidates.size(), 0.0);
    }
    for (std::size_t s = 0; s < hosts.size(); ++s) {
        if (isOpen[s] == 0)
            continue;
        for (const int replica : hosts[s].chosen) {
            const std::vector<int>& candidates = m_problem.replicas[place(replica)].candidates;
            const auto candidate =
                std::lower_bound(candidates.begin(), candidates.end(), static_cast<int>(s))
                - candidates.begin();
            answer.choice.isAt[place(replica)][static_cast<std::size_t>(candidate)] = 1.0;
            answer.slope.somewhere[place(replica)] -= 1.0;
            for (const int k : m_commoditiesOf[place(replica)])
                for (const int link : m_ways[place(k)][s].links)
                    answer.slope.carried[place(link)][place(k)] += 1.0;
        }
    }
    for (std::size_t l = 0; l < m_leases.size(); ++l) {
        if (!m_problem.links[l].isLeased)
            continue;
        const LeaseAnswer lease = m_leases[l].best(prices.carried[l]);
        answer.bound += lease.value;
        for (std::size_t k = 0; k < lease.parts.size(); ++k)
            answer.slope.carried[l][k] -= lease.parts[k];
    }
    return answer;
}

}  // namespace continua::engine
