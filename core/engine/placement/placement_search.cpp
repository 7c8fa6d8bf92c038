// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/placement/placement_search.h"

#include "core/engine/placement/local_search.h"
#include "core/engine/placement/moves/moves.h"
#include "core/engine/placement/neighborhood_search.h"
#include "core/engine/placement/open_set_search.h"
#include "core/engine/placement/price_ascent.h"
#include "core/engine/placement/site_branching.h"
#include "core/engine/placement/tight_search.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

namespace continua::engine {
namespace {

using namespace placement;

constexpr int kPatient = 150;  ///< Rounds without gain after which the best is taken up again.
constexpr int kManyItems = 800;
constexpr double kInfinite = std::numeric_limits<double>::infinity();

class Search {
public:
    Search(const PlacementModel& model, const PlacementEffort& effort, const PlacementAnswer* start,
           const Patience& patience, const std::function<void(const PlacementAnswer&)>& onProgress)
        : m_model(model), m_effort(effort), m_start(start), m_patience(patience),
          m_onProgress(onProgress), m_flat(flatten(model, effort.optionsPerItem, startSites())),
          m_random(effort.seed), m_state(m_flat)
    {
        m_isWhole = !model.isSplittable && hasWholeCosts();
        m_hasOpenCosts = std::any_of(m_flat.openCost.begin(), m_flat.openCost.end(),
                                     [](double cost) { return cost > 0.0; });
    }

    PlacementAnswer run()
    {
        if (isPlainlyInfeasible())
            m_answer.isProvenInfeasible = true;
        takeStart();
        if (m_effort.boundSteps == 0 && !m_model.isSplittable) {
            construct();
            if (m_effort.descends)
                improve(m_state, {.ejections = false}, m_patience);
            report();
            return m_answer;
        }
        m_relaxation.emplace(m_flat, m_model.isSplittable);
        m_ascent.emplace(*m_relaxation, m_flat, startPrices());
        m_ascent->run(firstSteps(), knownCost(), false, m_patience);
        learn();
        if (m_model.isSplittable && Transport::suits(m_flat)) {
            shareOut();
            return m_answer;
        }
        construct();
        report();
        if (m_effort.descends)
            improve(m_state, {.ejections = false}, m_patience);
        report();
        if (isThorough() && TightSearch::suits(m_flat))
            m_tight.emplace(m_flat);
        m_canShare = m_tight && m_hasOpenCosts && Transport::suits(m_flat);
        if (m_canShare && !m_isWarm)
            learnFromSharing(m_flat.sites);
        refine();
        return m_answer;
    }

private:
    bool hasWholeCosts() const
    {
        const auto isWhole = [](double cost) {
            return std::abs(cost) < 1e9 && cost == std::floor(cost);
        };
        const auto areWhole = [&](const std::vector<double>& costs) {
            return std::all_of(costs.begin(), costs.end(), isWhole);
        };
        for (const PlacementItem& item : m_model.items)
            for (const PlacementOption& option : item.options)
                if (std::isfinite(option.cost) && !isWhole(option.cost))
                    return false;
        return areWhole(m_flat.penalty) && areWhole(m_flat.openCost) && areWhole(m_flat.offerCost);
    }

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

    /// Whether an item fits nowhere, or all of them need more than there can be.
    bool isPlainlyInfeasible() const
    {
        std::vector<double> needed(m_flat.supplies, 0.0);
        std::vector<double> most(m_flat.supplies, 0.0);
        for (std::size_t cell = 0; cell < m_flat.most.size(); ++cell)
            most[cell % most.size()] += m_flat.most[cell];
        for (int item = 0; item < m_flat.items; ++item) {
            if (m_flat.isMandatory[item] == 0)
                continue;
            if (m_flat.optionBegin[item] == m_flat.optionBegin[item + 1])
                return true;
            for (int kind = 0; kind < m_flat.supplies; ++kind) {
                double least = kInfinite;
                for (const PlacementOption& option : m_model.items[item].options)
                    least =
                        std::min(least, m_flat.needSupply[option.need * m_flat.supplies + kind]);
                needed[kind] += least;
            }
        }
        for (int kind = 0; kind < m_flat.supplies; ++kind)
            if (needed[kind] > most[kind] * (1.0 + 1e-7) + 1e-7)
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

    void learn()
    {
        m_guide = {m_ascent->openShare(), m_ascent->optionShare(), m_ascent->edgePrice(),
                   m_ascent->prices()};
        m_answer.bound = std::max(m_answer.bound, m_ascent->bound());
        m_answer.prices = m_ascent->prices();
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
        const bool isGuided = m_effort.boundSteps > 0;
        RegretInsert insert(m_state, m_guide);
        std::vector<char> allowed(m_flat.sites, 1);
        for (int site = 0; site < m_flat.sites; ++site)
            allowed[site] =
                m_state.isOpen(site) || m_isWarm || !isGuided || m_guide.openShare[site] >= 0.5 ? 1
                                                                                                : 0;
        insert.run(unplaced(), {.byAdded = 0.0, .allowed = &allowed}, m_random);
        insert.run(unplaced(), {.byAdded = 0.5}, m_random);
        for (const int item : unplaced())
            if (!m_patience.isOver() && m_flat.isMandatory[item] != 0)
                eject(m_state, item);
    }

    bool isThorough() const { return m_effort.untilPatienceEnds || m_effort.rounds > 0; }

    bool isGoodEnough() const
    {
        return m_best <= m_answer.bound + m_effort.gapWanted * std::abs(m_best)
            || !isLower(m_answer.bound, m_best);
    }

    void refine()
    {
        NeighborhoodSearch neighborhoods(m_state, m_guide, m_random);
        m_searchedBefore = searched();
        m_boundedBefore = m_relaxation->work();
        int stale = 0;
        int rounds = 0;
        while ((m_effort.untilPatienceEnds || stale < m_effort.rounds) && !m_patience.isOver()
               && !isGoodEnough()) {
            if (m_tight && rounds % 50 == (m_hasOpenCosts ? 49 : 0))
                searchTightly(rounds == 0 && !m_isWarm ? boundSites() : bestSites());
            if (m_canShare && rounds % 50 == 25)
                learnFromSharing(30);
            const double before = m_best;
            if (stale % kPatient == kPatient - 1)
                restoreBest();
            // As much above the best as an item costs, and then less and less. Where there are many
            // items, rounds far from each other would only add up what they lose.
            const double slack = m_flat.items > kManyItems
                                   ? 0.0
                                   : std::abs(m_best) / std::max(m_flat.items, 1)
                                         * (1.0 - static_cast<double>(stale % kPatient) / kPatient);
            neighborhoods.round(m_best + (m_state.unplacedMandatory() > 0 ? 0.0 : slack),
                                m_patience);
            report();
            stale = m_best < before ? 0 : stale + 1;
            ++rounds;
            balance(stale);
        }
    }

    /// Goes back to the best answer.
    void restoreBest()
    {
        if (m_state.total() <= m_best)
            return;
        for (int item = 0; item < m_flat.items; ++item)
            if (m_state.chosen(item) >= 0)
                m_state.remove(item);
        for (int item = 0; item < m_flat.items; ++item)
            for (const PlacedPart& part : m_answer.parts[item])
                for (int option = m_flat.optionBegin[item]; option < m_flat.optionBegin[item + 1];
                     ++option)
                    if (m_flat.optionSite[option] == part.site
                        && std::isfinite(m_state.insertCost(option)))
                        m_state.insert(option);
    }

    /// Moves at a price for overload, from `sites`.
    void searchTightly(const std::vector<int>& sites)
    {
        constexpr int kMoves = 200;
        m_tight->load(sites, m_guide, 0.6 + 0.35 * m_random.fraction());
        const int most = m_hasOpenCosts ? 2 : 10;
        for (int stale = 0; stale < most && !m_patience.isOver() && !isGoodEnough();) {
            stale = m_tight->run(kMoves, m_random, m_patience) ? 0 : stale + 1;
            if (stale == 0 && isLower(m_tight->bestTotal(), m_best))
                take(m_tight->best());
            balance(0);
        }
    }

    /// Puts every item at its option, -1 for nowhere.
    void take(const std::vector<int>& options)
    {
        for (int item = 0; item < m_flat.items; ++item)
            if (m_state.chosen(item) >= 0)
                m_state.remove(item);
        for (const int option : options)
            if (option >= 0)
                m_state.insert(option);
        report();
    }

    /// Where the bound has most of each item.
    std::vector<int> boundSites() const
    {
        std::vector<int> sites(m_flat.items, -1);
        for (int item = 0; item < m_flat.items; ++item) {
            double most = 0.0;
            for (int option = m_flat.optionBegin[item]; option < m_flat.optionBegin[item + 1];
                 ++option)
                if (m_guide.optionShare[option] > most) {
                    most = m_guide.optionShare[option];
                    sites[item] = m_flat.optionSite[option];
                }
        }
        return sites;
    }

    std::vector<int> bestSites() const
    {
        std::vector<int> sites;
        for (const std::vector<PlacedPart>& parts : m_answer.parts)
            sites.push_back(parts.empty() ? -1 : parts.front().site);
        return sites;
    }

    /// The search for models whose items may be shared out.
    void shareOut()
    {
        OpenSetSearch sites(m_flat, openAtStart(), m_random);
        const auto take = [&] {
            if (isLower(sites.total(), m_best)) {
                m_best = sites.total();
                m_answer.cost = sites.cost();
                m_answer.parts = sites.parts();
                tell();
            }
        };
        take();
        int stale = 0;
        int rounds = 0;
        // At least until every site was tried once.
        while ((m_effort.untilPatienceEnds || stale < m_effort.rounds + m_flat.sites)
               && !m_patience.isOver() && !isGoodEnough()) {
            stale = sites.round(m_guide.openShare, m_patience) ? 0 : stale + 1;
            take();
            if (++rounds % roundsPerBound(stale) == 0)
                tighten();
        }
    }

    /// Chooses sites as if items could be shared out, which is quick, and places each item where
    /// most of it went.
    void learnFromSharing(int patientFor)
    {
        if (!m_sharing)
            m_sharing.emplace(m_flat, m_guide.openShare, m_random);
        const double before = m_sharedTotal;
        for (int stale = 0; stale < patientFor && !m_patience.isOver();)
            stale = m_sharing->round(m_guide.openShare, m_patience) ? 0 : stale + 1;
        m_sharedTotal = m_sharing->total();
        if (!isLower(m_sharedTotal, before))
            return;
        std::vector<int> chosen(m_flat.items, -1);
        const std::vector<std::vector<PlacedPart>> shared = m_sharing->parts();
        for (int item = 0; item < m_flat.items; ++item) {
            double most = 0.0;
            for (const PlacedPart& part : shared[item])
                if (part.part > most) {
                    most = part.part;
                    chosen[item] = part.site;
                }
        }
        searchTightly(chosen);
    }

    /// How far sites are open in the start, or else in the bound.
    std::vector<double> openAtStart() const
    {
        if (!m_isWarm)
            return m_guide.openShare;
        std::vector<double> share(m_flat.sites, 0.0);
        for (const std::vector<PlacedPart>& parts : m_start->parts)
            for (const PlacedPart& part : parts)
                share[part.site] = 1.0;
        return share;
    }

    double searched() const { return m_state.work() + (m_tight ? m_tight->work() : 0.0); }

    /// Works on the bound if it lags behind.
    void balance(int stale)
    {
        const double done = m_relaxation->work() - m_boundedBefore;
        if (done < shareOfBound(stale) * (searched() - m_searchedBefore))
            tighten();
    }

    /// Work on the bound beside that on the answer. The longer nothing cheaper was found, the more
    /// there is to gain from the bound.
    static double shareOfBound(int stale) { return stale < 100 ? 0.5 : 1.0; }
    static int roundsPerBound(int stale) { return stale < 60 ? 20 : stale < 200 ? 8 : 2; }

    /// Some more steps for the bound, in whole items once steps with fractions bring nothing, and
    /// by branching on sites once those bring nothing either.
    void tighten()
    {
        const bool inWholeItems = m_relaxation->hasWholeItems();
        if (!m_ascent->isStalled()) {
            m_ascent->run(10, m_best, m_restarts > 0 && inWholeItems, m_patience);
            learn();
        } else if (m_restarts < (inWholeItems ? 2 : 1)) {
            m_ascent->restart(m_restarts++ == 0 ? 0.5 : 0.1, inWholeItems);
        } else if (m_hasOpenCosts) {
            branch();
        }
        report();
    }

    void branch()
    {
        if (!m_branching)
            m_branching.emplace(*m_relaxation, m_flat, m_ascent->prices(), m_ascent->bound());
        if (m_branching->isDone())
            return;
        m_branching->round(m_best, m_relaxation->hasWholeItems(), m_patience);
        m_answer.bound = std::max(m_answer.bound, std::min(m_branching->bound(), m_best));
        m_guide.openShare = m_branching->openShare();
    }

    /// Takes what is now known into the answer.
    void report()
    {
        const bool isBetter = isLower(m_state.total(), m_best);
        if (isBetter) {
            m_best = m_state.total();
            m_answer.cost = m_state.unplacedMandatory() > 0 ? kInfinite : m_state.total();
            m_answer.parts.assign(m_flat.items, {});
            for (int item = 0; item < m_flat.items; ++item)
                if (m_state.siteOf(item) >= 0)
                    m_answer.parts[item].push_back({m_state.siteOf(item), 1.0});
        }
        if (isBetter || m_answer.bound > m_reportedBound)
            tell();
    }

    void tell()
    {
        if (m_isWhole && std::isfinite(m_answer.bound))
            m_answer.bound =
                std::ceil(m_answer.bound - 1e-6 * std::max(1.0, m_answer.bound * 1e-3));
        // Rounding may lift the bound of the best answer above it.
        m_answer.bound = std::min(m_answer.bound, m_answer.cost);
        m_reportedBound = m_answer.bound;
        if (m_onProgress)
            m_onProgress(m_answer);
    }

    const PlacementModel& m_model;
    const PlacementEffort& m_effort;
    const PlacementAnswer* m_start;
    const Patience& m_patience;
    const std::function<void(const PlacementAnswer&)>& m_onProgress;
    FlatModel m_flat;
    Random m_random;
    PlacementState m_state;
    std::optional<Relaxation> m_relaxation;
    std::optional<PriceAscent> m_ascent;
    double m_boundedBefore = 0.0;   ///< Work of the bound before refining.
    double m_searchedBefore = 0.0;  ///< Of the search.
    std::optional<TightSearch> m_tight;
    std::optional<OpenSetSearch> m_sharing;
    double m_sharedTotal = std::numeric_limits<double>::max() / 2.0;
    bool m_canShare = false;
    std::optional<SiteBranching> m_branching;
    Guide m_guide;
    PlacementAnswer m_answer = {.cost = kInfinite, .bound = -kInfinite};
    double m_best = std::numeric_limits<double>::max() / 2.0;
    double m_reportedBound = -kInfinite;
    bool m_hasOpenCosts = false;
    bool m_isWhole =
        false;  ///< Every answer costs a whole number, so that bounds can be rounded up.
    bool m_isWarm = false;
    int m_restarts = 0;
};

}  // namespace

PlacementAnswer searchPlacement(const PlacementModel& model, const PlacementEffort& effort,
                                const PlacementAnswer* start, const Patience& patience,
                                const std::function<void(const PlacementAnswer&)>& onProgress)
{
    return Search(model, effort, start, patience, onProgress).run();
}

}  // namespace continua::engine
