// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/bound/wide_bound.h"

#include "core/engine/bound/link_cover.h"
#include "core/engine/bound/root_raise.h"
#include "core/engine/placement/linear_costs.h"
#include "core/engine/placement/placement_bound.h"
#include "core/engine/projection.h"
#include "core/engine/transport_costs.h"

#include <algorithm>
#include <limits>

namespace continua::engine {
namespace {

constexpr double kPlacementShare = 0.7;  // Of a replica's penalty.
constexpr double kSiteShare = 0.2;       // Of a flow's part, the rest is for lines.
constexpr int kSteps = 20;
constexpr int kMoreSteps = 8;                  // From prices that are known.
constexpr std::size_t kMostOptions = 100'000;  // Beyond, no step is taken.

std::size_t at(int index) { return static_cast<std::size_t>(index); }

class WideBound {
public:
    explicit WideBound(const WideQuestion& question)
        : m_question(question), m_problem(*question.problem), m_openCosts(openCostsOf(m_problem))
    {
        findParts();
    }

    double value(const Patience& patience)
    {
        double sum = m_problem.drawnCost + sitesThatMustBeUsed();
        if (patience.isCancelled())
            return sum;
        TransportCosts transport(m_problem, *m_question.routes);
        double least = std::numeric_limits<double>::infinity();
        for (const FlowEntry& flow : m_problem.flows)
            least = std::min(least, flow.penalty);
        PlacementModel model =
            project(m_problem, {.transport =
                                    [&](const FlowEntry& flow, int source,
                                        const std::vector<int>& hosts, std::vector<double>& costs) {
                                        transport.addLeast(flow, source, hosts, costs);
                                    },
                                .openCosts = m_openCosts,
                                .penaltyShare = kPlacementShare,
                                .leaveOutFrom = least});
        if (patience.isCancelled())
            return sum;
        const LinearCosts linear(model);
        sum += lines(model, linear);

        double placement = 0.0;
        std::size_t options = 0;
        std::vector<double> prices;
        for (const PlacementItem& item : model.items) {
            prices.push_back(linear.least(item));
            placement += prices.back();
            options += item.options.size();
        }
        if (options > kMostOptions)
            return sum + placement;
        std::vector<double>& known = *m_question.prices;
        const bool isKnown = known.size() == prices.size();
        if (!isKnown)
            known = std::move(prices);
        placement = std::max(placement, placementBound(model,
                                                       {.steps = isKnown ? kMoreSteps : kSteps,
                                                        .upper = m_question.known - sum},
                                                       known, patience));
        return sum + placement;
    }

private:
    /// By flow: what a plan pays at least for not serving or not protecting it, beyond what
    /// placement and transport charge.
    void findParts()
    {
        for (const FlowEntry& flow : m_problem.flows)
            m_parts.push_back(std::min(flow.penalty, flow.protectionPenalty) / 2.0);
        for (const ReplicaEntry& replica : m_problem.replicas)
            for (const int flow : replica.flows)
                m_parts[at(flow)] =
                    std::min(m_parts[at(flow)], (1.0 - kPlacementShare) * replica.penalty
                                                    / static_cast<double>(replica.flows.size()));
    }

    /// (1) and (2) of the proof. The use of these sites is then paid for.
    double sitesThatMustBeUsed()
    {
        std::vector<double> atStake(m_problem.sites.size(), 0.0);
        for (const Requirement& need : m_question.demands->requirements)
            for (const auto* ends : {&need.sources, &need.hosts})
                if (ends->size() == 1)
                    atStake[at(ends->front())] += kSiteShare / 2.0 * m_parts[at(need.flow)];
        double sum = 0.0;
        for (std::size_t s = 0; s < atStake.size(); ++s) {
            sum += m_problem.sites[s].isUsedAnyway ? m_problem.sites[s].useCost : 0.0;
            m_isUsed.push_back(m_problem.sites[s].isUsedAnyway || atStake[s] > 0.0);
            if (atStake[s] <= 0.0)
                continue;
            const double use = m_openCosts[s] - m_problem.sites[s].hostCost;
            sum += std::min(use, atStake[s]);
            m_openCosts[s] -= use;
        }
        return sum;
    }

    /// (4) of the proof; takes what flows raise instead of being served nearby off the options
    /// that would have them there.
    double lines(PlacementModel& model, const LinearCosts& linear)
    {
        NetworkQuestion network{.problem = &m_problem,
                                .topology = m_question.topology,
                                .requirements = m_question.demands->requirements,
                                .penalties = {},
                                .isUsed = m_isUsed};
        const std::size_t forced = network.requirements.size();
        for (const Requirement& need : m_question.demands->avoidable)
            network.requirements.push_back(need);
        for (const Requirement& need : network.requirements)
            network.penalties.push_back((1.0 - kSiteShare) * m_parts[at(need.flow)]);
        const LinkCover cover(network, m_isUsed, m_question.known);
        const std::vector<double> weights = cover.weights();

        std::vector<RootNeed> needs;
        std::vector<int> needsOf(model.items.size(), 0);
        for (std::size_t i = 0; i < network.requirements.size(); ++i) {
            const Requirement& need = network.requirements[i];
            const FlowEntry& flow = m_problem.flows[at(need.flow)];
            const int item = chargedReplica(m_problem, flow);
            if (item >= 0)
                ++needsOf[at(item)];
            const bool isOfOne = item == flow.toReplica && need.sources.size() == 1;
            needs.push_back({.item = isOfOne ? item : -1,
                             .site = need.sources.front(),
                             .most = network.penalties[i]});
        }
        RootRaise roots = raiseToRoots(m_problem, weights, needs, model, linear);
        double sum = 0.0;
        std::vector<PlacementOption*> home(needs.size(), nullptr);
        std::vector<PlacementItem*> items(needs.size(), nullptr);
        for (std::size_t i = 0; i < needs.size(); ++i) {
            sum += roots.raised[i];
            network.penalties[i] -= roots.raised[i];
            const int charged =
                chargedReplica(m_problem, m_problem.flows[at(network.requirements[i].flow)]);
            if (charged < 0)
                continue;
            PlacementItem& item = model.items[at(charged)];
            const double least = linear.least(item);
            const auto mayRaise = [&](double more) {
                network.penalties[i] =
                    std::min(network.penalties[i], std::max(0.0, more) / needsOf[at(charged)]);
            };
            items[i] = &item;
            mayRaise(item.penalty - least);
            if (i < forced)
                continue;
            for (PlacementOption& option : item.options)
                if (option.site == needs[i].site) {
                    home[i] = &option;
                    mayRaise(linear.of(option) - least);
                }
        }
        std::vector<double> raised;
        sum += cover.ascend(std::move(roots.left), network.penalties, raised);
        for (std::size_t i = 0; i < needs.size(); ++i) {
            if (items[i])
                items[i]->penalty -= raised[i];
            if (home[i])
                home[i]->cost -= raised[i];
        }
        return sum;
    }

    const WideQuestion& m_question;
    const Problem& m_problem;
    std::vector<double> m_openCosts;
    std::vector<double> m_parts;
    std::vector<bool> m_isUsed;
};

}  // namespace

double wideBound(const WideQuestion& question, const Patience& patience)
{
    return WideBound(question).value(patience);
}

}  // namespace continua::engine
