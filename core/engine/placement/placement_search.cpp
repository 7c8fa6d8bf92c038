// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/placement/placement_search.h"

#include "core/engine/placement/local_search.h"
#include "core/engine/placement/moves/moves.h"
#include "core/engine/placement/neighborhood_search.h"
#include "core/engine/placement/price_ascent.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace continua::engine {
namespace {

using namespace placement;

constexpr double kInfinite = std::numeric_limits<double>::infinity();

class Search {
public:
    Search(const PlacementModel& model, const PlacementEffort& effort, const PlacementAnswer* start,
           const Patience& patience, const std::function<void(const PlacementAnswer&)>& onProgress)
        : m_model(model), m_effort(effort), m_start(start), m_patience(patience),
          m_onProgress(onProgress), m_flat(flatten(model, effort.optionsPerItem, startSites())),
          m_random(effort.seed), m_state(m_flat)
    {
    }

    PlacementAnswer run()
    {
        if (isPlainlyInfeasible())
            m_answer.isProvenInfeasible = true;
        takeStart();
        Relaxation relaxation(m_flat, m_model.isSplittable);
        PriceAscent ascent(relaxation, m_flat, startPrices());
        ascent.run(firstSteps(), knownCost(), false, m_patience);
        learn(ascent);
        construct();
        report();
        improve(m_state, {.ejections = false}, m_patience);
        report();
        refine(ascent, relaxation);
        m_state.recount();
        report();
        return m_answer;
    }

private:
    std::vector<int> startSites() const
    {
        std::vector<int> sites;
        if (m_start == nullptr || m_start->parts.size() != m_model.items.size())
            return sites;
        for (const std::vector<PlacedPart>& parts : m_start->parts)
            sites.push_back(parts.empty() ? -1 : parts.front().site);
        return sites;
    }

    std::vector<double> startPrices() const
    {
        if (m_start == nullptr || m_start->prices.size() != m_model.items.size())
            return {};
        return m_start->prices;
    }

    bool isPlainlyInfeasible() const
    {
        for (int item = 0; item < m_flat.items; ++item)
            if (m_flat.isMandatory[item] != 0
                && m_flat.optionBegin[item] == m_flat.optionBegin[item + 1])
                return true;
        return false;
    }

    void takeStart()
    {
        const std::vector<int> sites = startSites();
        for (int item = 0; item < static_cast<int>(sites.size()); ++item)
            for (int option = m_flat.optionBegin[item]; option < m_flat.optionBegin[item + 1];
                 ++option)
                if (m_flat.optionSite[option] == sites[item]
                    && std::isfinite(m_state.insertCost(option))) {
                    m_state.insert(option);
                    m_isWarm = true;
                }
    }

    int firstSteps() const { return m_isWarm ? m_effort.boundSteps / 5 : m_effort.boundSteps; }

    double knownCost() const { return m_isWarm ? m_state.total() : kInfinite; }

    void learn(const PriceAscent& ascent)
    {
        m_guide = {ascent.openShare(), ascent.optionShare(), ascent.edgePrice(), ascent.prices()};
        m_answer.bound = std::max(m_answer.bound, ascent.bound());
        m_answer.prices = ascent.prices();
    }

    std::vector<int> unplaced() const
    {
        std::vector<int> items;
        for (int item = 0; item < m_flat.items; ++item)
            if (m_state.chosen(item) < 0)
                items.push_back(item);
        return items;
    }

    /// Places what is nowhere: at sites that the bound has open, then at any.
    void construct()
    {
        RegretInsert insert(m_state, m_guide);
        std::vector<char> allowed(m_flat.sites, 1);
        for (int site = 0; site < m_flat.sites; ++site)
            allowed[site] =
                m_state.isOpen(site) || m_guide.openShare[site] >= 0.5 || m_isWarm ? 1 : 0;
        insert.run(unplaced(), {.byAdded = 0.0, .allowed = &allowed}, m_random);
        insert.run(unplaced(), {.byAdded = 0.5}, m_random);
        for (const int item : unplaced())
            if (!m_patience.isOver() && m_flat.isMandatory[item] != 0)
                eject(m_state, item);
    }

    bool isGoodEnough() const
    {
        return m_best <= m_answer.bound + m_effort.gapWanted * std::abs(m_best)
            || !isLower(m_answer.bound, m_best);
    }

    void refine(PriceAscent& ascent, Relaxation& relaxation)
    {
        NeighborhoodSearch neighborhoods(m_state, m_guide, m_random);
        int stale = 0;
        int rounds = 0;
        while ((m_effort.untilPatienceEnds || stale < m_effort.rounds) && !m_patience.isOver()
               && !isGoodEnough()) {
            stale = neighborhoods.round(m_patience) ? 0 : stale + 1;
            if (stale == 0)
                report();
            if (++rounds % 50 == 0 && !ascent.isStalled()) {
                ascent.run(10, m_best, relaxation.hasWholeItems(), m_patience);
                learn(ascent);
                report();
            }
        }
    }

    /// Takes what is now known into the answer.
    void report()
    {
        const bool isBetter = isLower(m_state.total(), m_best);
        const double bound = m_answer.bound;
        if (isBetter) {
            m_best = m_state.total();
            m_answer.cost = m_state.unplacedMandatory() > 0 ? kInfinite : m_state.total();
            m_answer.parts.assign(m_flat.items, {});
            for (int item = 0; item < m_flat.items; ++item)
                if (m_state.siteOf(item) >= 0)
                    m_answer.parts[item].push_back({m_state.siteOf(item), 1.0});
        }
        if ((isBetter || bound > m_reportedBound) && m_onProgress) {
            m_reportedBound = bound;
            m_onProgress(m_answer);
        }
    }

    const PlacementModel& m_model;
    const PlacementEffort& m_effort;
    const PlacementAnswer* m_start;
    const Patience& m_patience;
    const std::function<void(const PlacementAnswer&)>& m_onProgress;
    FlatModel m_flat;
    Random m_random;
    PlacementState m_state;
    Guide m_guide;
    PlacementAnswer m_answer = {.cost = kInfinite, .bound = -kInfinite};
    double m_best = std::numeric_limits<double>::max() / 2.0;
    double m_reportedBound = -kInfinite;
    bool m_isWarm = false;
};

}  // namespace

PlacementAnswer searchPlacement(const PlacementModel& model, const PlacementEffort& effort,
                                const PlacementAnswer* start, const Patience& patience,
                                const std::function<void(const PlacementAnswer&)>& onProgress)
{
    return Search(model, effort, start, patience, onProgress).run();
}

}  // namespace continua::engine
