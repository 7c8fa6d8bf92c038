// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/bound/link_cover.h"

#include "core/engine/lease_cover.h"

#include <queue>

#include <algorithm>
#include <limits>

namespace continua::engine {
namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();
constexpr double kHair = 1e-9;

std::size_t at(int index) { return static_cast<std::size_t>(index); }

}  // namespace

LinkCover::LinkCover(const NetworkQuestion& question, std::vector<bool> isUsed, double known)
    : m_question(question), m_arcs(question.problem->sites.size()),
      m_witnesses(question.requirements.size()), m_best(known)
{
    const Problem& problem = *question.problem;
    for (std::size_t l = 0; l < problem.links.size(); ++l) {
        const LinkEntry& link = problem.links[l];
        m_arcs[at(link.from)].push_back({static_cast<int>(l), link.to});
        m_arcs[at(link.to)].push_back({static_cast<int>(l), link.from});
        m_weight.push_back(link.isLeased ? leastLease(link) : link.pairCost + link.buildCost);
        const graph::Edge* edge = question.topology->find(link.id);
        m_ms.push_back(edge ? edge->delay.inMs() : kInfinite);
        m_state.push_back(edge ? State::Open : State::Dark);
        if (edge)
            m_order.push_back(static_cast<int>(l));
    }
    std::stable_sort(m_order.begin(), m_order.end(),
                     [&](int a, int b) { return m_weight[at(a)] > m_weight[at(b)]; });
    for (const bool used : isUsed)
        m_uses.push_back(used ? 1 : 0);
}

double LinkCover::bound(const Patience& patience)
{
    m_patience = &patience;
    const double known = m_best;
    for (std::size_t r = 0; r < m_witnesses.size(); ++r)
        if (!findWitness(r, m_witnesses[r]))
            return known;  // It cannot hold at all: its penalty is what counts.
    branch(0, 0.0);
    if (m_nodes <= kMostNodes && !patience.isOver())
        return m_best;
    std::vector<double> raised;
    return std::min(known,
                    ascend(m_weight, std::vector<double>(m_witnesses.size(), kInfinite), raised));
}

bool LinkCover::isEnd(const std::vector<int>& ends, int site) const
{
    return std::binary_search(ends.begin(), ends.end(), site);
}

bool LinkCover::mayPass(std::size_t requirement, int site) const
{
    const Problem& problem = *m_question.problem;
    const Requirement& need = m_question.requirements[requirement];
    return problem.transits[at(problem.flows[at(need.flow)].transit)][at(site)];
}

bool LinkCover::findWitness(std::size_t requirement, Witness& witness) const
{
    if (!findRoute(requirement, witness))
        return false;
    return !m_question.requirements[requirement].isPair || findTwo(requirement, witness);
}

/// The fastest route from a source to a host over links that are not dark (Dijkstra).
bool LinkCover::findRoute(std::size_t requirement, Witness& witness) const
{
    const Requirement& need = m_question.requirements[requirement];
    std::vector<double> ms(m_arcs.size(), kInfinite);
    std::vector<std::pair<int, int>> cameBy(m_arcs.size(), {-1, -1});
    using Entry = std::pair<double, int>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> open;
    for (const int source : need.sources)
        if (!m_question.problem->sites[at(source)].isClosed) {
            ms[at(source)] = 0.0;
            open.emplace(0.0, source);
        }
    while (!open.empty()) {
        const auto [reached, site] = open.top();
        open.pop();
        if (reached > ms[at(site)])
            continue;
        if (reached > need.ms + kHair)
            return false;
        if (isEnd(need.hosts, site)) {
            witness.clear();
            for (int here = site; cameBy[at(here)].first >= 0; here = cameBy[at(here)].second)
                witness.push_back(cameBy[at(here)].first);
            return true;
        }
        if (reached > 0.0 && !mayPass(requirement, site))
            continue;
        for (const Arc& arc : m_arcs[at(site)]) {
            const double by = reached + m_ms[at(arc.link)];
            if (m_state[at(arc.link)] != State::Dark && by < ms[at(arc.to)]) {
                ms[at(arc.to)] = by;
                cameBy[at(arc.to)] = {arc.link, site};
                open.emplace(by, arc.to);
            }
        }
    }
    return false;
}

/// Two routes without a common link: a flow of two units, by augmenting paths. Budgets, risk
/// groups and transit are left out here, which asks for less.
bool LinkCover::findTwo(std::size_t requirement, Witness& witness) const
{
    const Requirement& need = m_question.requirements[requirement];
    std::vector<int> flow(m_state.size(), 0);  // +1: from LinkEntry::from to ::to.
    const auto& links = m_question.problem->links;
    for (int unit = 0; unit < 2; ++unit) {
        std::vector<std::pair<int, int>> cameBy(m_arcs.size(), {-1, -1});
        std::vector<char> isSeen(m_arcs.size(), 0);
        std::queue<int> open;
        for (const int source : need.sources) {
            isSeen[at(source)] = 1;
            open.push(source);
        }
        int end = -1;
        while (!open.empty() && end < 0) {
            const int site = open.front();
            open.pop();
            for (const Arc& arc : m_arcs[at(site)]) {
                const int way = links[at(arc.link)].from == site ? 1 : -1;
                if (m_state[at(arc.link)] == State::Dark || flow[at(arc.link)] == way
                    || isSeen[at(arc.to)])
                    continue;
                isSeen[at(arc.to)] = 1;
                cameBy[at(arc.to)] = {arc.link, site};
                if (isEnd(need.hosts, arc.to)) {
                    end = arc.to;
                    break;
                }
                open.push(arc.to);
            }
        }
        if (end < 0)
            return false;
        for (int here = end; cameBy[at(here)].first >= 0; here = cameBy[at(here)].second) {
            const auto [link, from] = cameBy[at(here)];
            flow[at(link)] += links[at(link)].from == from ? 1 : -1;
        }
    }
    for (std::size_t l = 0; l < flow.size(); ++l)
        if (flow[l] != 0)
            witness.push_back(static_cast<int>(l));
    return true;
}

/// Decides the links in order: dark if every requirement can still hold, then lit.
void LinkCover::branch(std::size_t depth, double cost)
{
    if (cost >= m_best || ++m_nodes > kMostNodes || ((m_nodes & 255) == 0 && m_patience->isOver()))
        return;
    if (depth == m_order.size()) {
        m_best = cost;
        return;
    }
    const int link = m_order[depth];
    m_state[at(link)] = State::Dark;
    std::vector<std::pair<std::size_t, Witness>> before;
    bool holds = true;
    for (std::size_t r = 0; r < m_witnesses.size() && holds; ++r) {
        Witness& witness = m_witnesses[r];
        if (std::find(witness.begin(), witness.end(), link) == witness.end())
            continue;
        before.emplace_back(r, witness);
        holds = findWitness(r, witness);
    }
    if (holds)
        branch(depth + 1, cost);
    for (auto& [r, witness] : before)
        m_witnesses[r] = std::move(witness);

    m_state[at(link)] = State::Lit;
    double with = cost + m_weight[at(link)];
    const LinkEntry& entry = m_question.problem->links[at(link)];
    for (const int site : {entry.from, entry.to})
        if (m_uses[at(site)]++ == 0)
            with += m_question.problem->sites[at(site)].useCost;
    branch(depth + 1, with);
    for (const int site : {entry.from, entry.to})
        --m_uses[at(site)];
    m_state[at(link)] = State::Open;
}

std::vector<double> LinkCover::weights() const
{
    std::vector<double> weights = m_weight;
    for (std::size_t l = 0; l < weights.size(); ++l)
        if (m_state[l] == State::Dark)
            weights[l] = kInfinite;
    return weights;
}

double LinkCover::ascend(std::vector<double> left, const std::vector<double>& ceilings,
                         std::vector<double>& raised) const
{
    raised.assign(ceilings.size(), 0.0);
    std::vector<char> isIn(m_arcs.size(), 0);
    std::vector<int> reached;
    double sum = 0.0;
    for (std::size_t r = 0; r < ceilings.size(); ++r) {
        const Requirement& need = m_question.requirements[r];
        double mayRaise = ceilings[r];
        while (mayRaise > kHair) {
            std::fill(isIn.begin(), isIn.end(), 0);
            reached = need.sources;
            for (const int source : reached)
                isIn[at(source)] = 1;
            for (std::size_t next = 0; next < reached.size(); ++next)
                for (const Arc& arc : m_arcs[at(reached[next])])
                    if (m_state[at(arc.link)] != State::Dark && left[at(arc.link)] <= kHair
                        && !isIn[at(arc.to)]) {
                        isIn[at(arc.to)] = 1;
                        reached.push_back(arc.to);
                    }
            if (std::any_of(need.hosts.begin(), need.hosts.end(),
                            [&](int host) { return isIn[at(host)] != 0; }))
                break;
            std::vector<int> cut;
            double least = mayRaise;
            for (const int site : reached)
                for (const Arc& arc : m_arcs[at(site)])
                    if (m_state[at(arc.link)] != State::Dark && !isIn[at(arc.to)]) {
                        cut.push_back(arc.link);
                        least = std::min(least, left[at(arc.link)]);
                    }
            if (cut.empty())
                break;
            sum += least;
            raised[r] += least;
            mayRaise -= least;
            for (const int link : cut)
                left[at(link)] -= least;
        }
    }
    return sum;
}

}  // namespace continua::engine
