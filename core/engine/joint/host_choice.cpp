// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/joint/host_choice.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace continua::engine {
namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();
constexpr double kHair = 1e-9;

std::size_t at(int index) { return static_cast<std::size_t>(index); }

}  // namespace

HostChoice::HostChoice(const Problem& problem, int site)
    : m_problem(problem), m_site(site), m_unitCost(problem.resources.size(), kInfinite)
{
    const HostSite& here = problem.sites[at(site)];
    for (std::size_t r = 0; r < m_unitCost.size(); ++r) {
        for (const KitOption& option : here.kits)
            if (const double supply = problem.kits[at(option.kit)].supply[r]; supply > 0.0)
                m_unitCost[r] = std::min(m_unitCost[r], option.cost / supply);
        if (!here.drawn.empty() || m_unitCost[r] == kInfinite)
            m_unitCost[r] = 0.0;
    }
}

double HostChoice::kitCost(const Amounts& need)
{
    const auto [entry, isNew] = m_known.try_emplace(need, 0.0);
    if (!isNew)
        return entry->second;
    const Cover cover =
        coverOf(m_problem, m_problem.sites[at(m_site)], {{.pool = 0, .need = need}}, true);
    double cost = cover.isFeasible ? cover.cost : kInfinite;
    if (!cover.isExhaustive) {
        cost = 0.0;
        for (std::size_t r = 0; r < need.size(); ++r)
            cost = std::max(cost, need[r] * m_unitCost[r]);
    }
    return entry->second = cost;
}

/// Depth first over replicas by rising value for what they take.
struct HostChoice::Search {
    HostChoice& of;
    const HostOffer& offer;
    const HostSite& site;
    std::vector<std::size_t> order;  ///< Places in the offer that may be worth having.
    std::vector<double> linear;      ///< By place: value and, at the least price of a unit, kits.
    std::vector<double> weight;      ///< By place: of the ceiling that binds most.
    double mostWeight = kInfinite;
    Amounts need;
    std::vector<double> taken;  ///< By ceiling.
    std::vector<int> chosen;
    HostAnswer answer{.value = kInfinite};
    int steps = 0;

    Search(HostChoice& choice, const HostOffer& what)
        : of(choice), offer(what), site(choice.m_problem.sites[at(choice.m_site)]),
          need(choice.m_problem.resources.size(), 0.0), taken(site.ceilings.size(), 0.0)
    {
        rate();
    }

    const Amounts& needOf(std::size_t place) const
    {
        return of.m_problem.replicas[at(offer.replicas[place])].need;
    }

    /// The tightest ceiling, and the resource that is dearest over all that is on offer: kits cost
    /// at least what it alone calls for.
    void rate()
    {
        Amounts sums(need.size(), 0.0);
        for (std::size_t place = 0; place < offer.replicas.size(); ++place)
            for (std::size_t r = 0; r < need.size(); ++r)
                sums[r] += needOf(place)[r] * of.m_unitCost[r];
        const std::size_t dearest =
            static_cast<std::size_t>(std::max_element(sums.begin(), sums.end()) - sums.begin());
        const Ceiling* tightest = nullptr;
        for (const Ceiling& ceiling : site.ceilings)
            if (!tightest || ceiling.perUnit * tightest->most > tightest->perUnit * ceiling.most)
                tightest = &ceiling;
        for (std::size_t place = 0; place < offer.replicas.size(); ++place) {
            linear.push_back(offer.values[place] + needOf(place)[dearest] * of.m_unitCost[dearest]);
            weight.push_back(tightest ? tightest->perUnit * needOf(place)[at(tightest->resource)]
                                      : 0.0);
        }
        if (tightest)
            mostWeight = tightest->most;
        const auto isFixed = [&](std::size_t place) {
            return std::find(offer.fixed.begin(), offer.fixed.end(), static_cast<int>(place))
                != offer.fixed.end();
        };
        for (std::size_t place = 0; place < offer.replicas.size(); ++place)
            if (!isFixed(place) && (offer.values[place] < 0.0 || offer.isOpen))
                order.push_back(place);
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return linear[a] * (weight[b] + kHair) < linear[b] * (weight[a] + kHair);
        });
    }

    /// What the rest of the order may take off at most: by weight, the last one in part.
    double rest(const std::vector<double>& values, std::size_t from, double used) const
    {
        double left = mostWeight - used;
        double sum = 0.0;
        for (std::size_t i = from; i < order.size() && left > kHair; ++i) {
            const std::size_t place = order[i];
            if (values[place] >= 0.0)
                continue;
            const double part = weight[place] > left ? left / weight[place] : 1.0;
            sum += part * values[place];
            left -= part * weight[place];
        }
        return sum;
    }

    bool take(std::size_t place, double sign)
    {
        for (std::size_t r = 0; r < need.size(); ++r)
            need[r] += sign * needOf(place)[r];
        bool fits = true;
        for (std::size_t c = 0; c < taken.size(); ++c) {
            taken[c] +=
                sign * site.ceilings[c].perUnit * needOf(place)[at(site.ceilings[c].resource)];
            fits = fits && taken[c] <= site.ceilings[c].most + kHair;
        }
        return fits;
    }

    void search(std::size_t from, double value, double linearValue, double used)
    {
        if (++steps > kMostSteps)
            return;
        // Racks for more replicas cost no less than for these.
        const double kits = chosen.empty() ? 0.0 : of.kitCost(need);
        if (kits == kInfinite)
            return;
        if (!(offer.isOpen && chosen.empty()) && value + kits < answer.value - kHair) {
            answer.value = value + kits;
            answer.chosen = chosen;
        }
        if (linearValue + rest(linear, from, used) >= answer.value - kHair && !needsOne())
            return;
        for (std::size_t i = from; i < order.size(); ++i) {
            const std::size_t place = order[i];
            if (linearValue + rest(linear, i, used) >= answer.value - kHair && !needsOne())
                return;
            if (take(place, 1.0)) {
                chosen.push_back(offer.replicas[place]);
                search(i + 1, value + offer.values[place], linearValue + linear[place],
                       used + weight[place]);
                chosen.pop_back();
            }
            take(place, -1.0);
        }
    }

    bool needsOne() const { return offer.isOpen && answer.value == kInfinite; }

    HostAnswer run()
    {
        double value = 0.0;
        double linearValue = 0.0;
        double used = 0.0;
        for (const int fixed : offer.fixed) {
            if (!take(at(fixed), 1.0))
                return answer;
            chosen.push_back(offer.replicas[at(fixed)]);
            value += offer.values[at(fixed)];
            linearValue += linear[at(fixed)];
            used += weight[at(fixed)];
        }
        search(0, value, linearValue, used);
        if (steps > kMostSteps)
            answer.value = std::min(answer.value, linearValue + relaxed(used));
        return answer;
    }

    /// As rest(), by the ratio that makes it a bound, whatever the order.
    double relaxed(double used) const { return rest(linear, 0, used); }
};

HostAnswer HostChoice::best(const HostOffer& offer) { return Search(*this, offer).run(); }

double HostChoice::mostOf(int resource, const std::vector<int>& replicas) const
{
    constexpr std::size_t kMostSums = 4096;
    const HostSite& site = m_problem.sites[at(m_site)];
    double most = 0.0;
    for (const KitOption& option : site.kits)
        most = std::max(most,
                        m_problem.kits[at(option.kit)].supply[at(resource)] * site.room.positions);
    for (const DrawnRacks& racks : site.drawn)
        most += racks.count * racks.supply[at(resource)];
    for (const Ceiling& ceiling : site.ceilings)
        if (ceiling.resource == resource && ceiling.perUnit > 0.0)
            most = std::min(most, ceiling.most / ceiling.perUnit);
    std::vector<double> sums = {0.0};
    for (const int replica : replicas) {
        const double need = m_problem.replicas[at(replica)].need[at(resource)];
        const std::size_t count = sums.size();
        for (std::size_t i = 0; i < count; ++i)
            if (sums[i] + need <= most + kHair)
                sums.push_back(sums[i] + need);
        std::sort(sums.begin(), sums.end());
        sums.erase(
            std::unique(sums.begin(), sums.end(), [](double a, double b) { return b - a < kHair; }),
            sums.end());
        if (sums.size() > kMostSums)
            return most;
    }
    return sums.back();
}

}  // namespace continua::engine
