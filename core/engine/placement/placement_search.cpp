// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/placement/placement_search.h"

#include "core/engine/placement/bound_search.h"
#include "core/engine/placement/local_search.h"
#include "core/engine/placement/moves/moves.h"
#include "core/engine/placement/neighborhood_search.h"
#include "core/engine/placement/open_set_search.h"
#include "core/engine/placement/plain_facts.h"
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
constexpr int kSharingRounds = 120;
constexpr double kInfinite = std::numeric_limits<double>::infinity();

class Search {
public:
    Search(const PlacementModel& model, const PlacementEffort& effort, const PlacementAnswer* start,
           const Patience& patience, const std::function<void(const PlacementAnswer&)>& onProgress)
        : m_model(model), m_effort(effort), m_start(start), m_patience(patience),
          m_onProgress(onProgress), m_flat(flatten(model, effort.optionsPerItem, startSites())),
          m_random(effort.seed), m_state(m_flat)
    {
        m_hasOpenCosts = std::any_of(m_flat.openCost.begin(), m_flat.openCost.end(),
                                     [](double cost) { return cost > 0.0; });
    }

    PlacementAnswer run()
    {
        if (isPlainlyInfeasible(m_model, m_flat))
            m_answer.isProvenInfeasible = true;
        takeStart();
        if (m_effort.boundSteps == 0 && !m_model.isSplittable) {
            constructUnguided();
            if (m_effort.descends)
                improve(m_state, {.ejections = false}, m_patience);
            report();
            return m_answer;
        }
        m_bounding.emplace(m_model, m_flat, startPrices(), m_patience);
        m_bounding->begin(firstSteps(), knownCost());
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
            learnFromSharing(std::max(m_flat.sites, kSharingRounds));
        refine();
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
        m_state.renewModules();
    }

    int firstSteps() const { return m_isWarm ? m_effort.boundSteps / 5 : m_effort.boundSteps; }

    double knownCost() const { return m_isWarm ? m_state.total() : kInfinite; }

    const Guide& guide() const { return m_bounding->guide(); }

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
        RegretInsert insert(m_state, guide());
        std::vector<char> allowed(m_flat.sites, 1);
        for (int site = 0; site < m_flat.sites; ++site)
            allowed[site] = m_state.isOpen(site) || guide().openShare[site] >= 0.3 ? 1 : 0;
        if (m_isWarm) {
            // What was nowhere by choice stays there unless it has become cheaper to place.
            insert.run(unplaced(), {.byAdded = 1.0}, m_random);
        } else {
            insert.run(unplaced(), {.byAdded = 0.0, .allowed = &allowed}, m_random);
            insert.run(unplaced(), {.byAdded = 0.5}, m_random);
        }
        for (const int item : unplaced())
            if (!m_patience.isOver() && m_flat.isMandatory[item] != 0)
                eject(m_state, item);
    }

    /// The same at any site, with no bound to go by.
    void constructUnguided()
    {
        const Guide none;
        RegretInsert(m_state, none).run(unplaced(), {.byAdded = 0.0}, m_random);
        for (const int item : unplaced())
            if (!m_patience.isOver() && m_flat.isMandatory[item] != 0)
                eject(m_state, item);
    }

    bool isThorough() const { return m_effort.untilPatienceEnds || m_effort.rounds > 0; }

    bool isGoodEnough() const
    {
        return std::isfinite(m_answer.cost)
            && (m_best <= m_bounding->bound() + m_effort.gapWanted * std::abs(m_best)
                || !isLower(m_bounding->bound(), m_best));
    }

    void refine()
    {
        NeighborhoodSearch neighborhoods(m_state, guide(), m_random);
        m_searchedBefore = searched();
        m_boundedBefore = m_bounding->work();
        int stale = 0;
        int rounds = 0;
        while ((m_effort.untilPatienceEnds || stale < m_effort.rounds) && !m_patience.isOver()
               && !isGoodEnough()) {
            if (m_tight && rounds % 50 == (m_hasOpenCosts ? 49 : 0))
                searchTightly(rounds == 0 && !m_isWarm ? boundSites() : bestSites());
            if (m_canShare && rounds % 50 == 25)
                learnFromSharing(kSharingRounds / 3);
            const double before = m_best;
            if (stale % kPatient == kPatient - 1)
                restoreBest();
            // As much above the best as an item costs, and then less and less. Where there are many
            // items, rounds far from each other would only add up what they lose.
            const double slack = m_flat.items > (m_flat.hasModules ? kManyItems / 8 : kManyItems)
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
        m_tight->load(sites, guide(), 0.6 + 0.35 * m_random.fraction());
        const int most = m_hasOpenCosts ? 4 : 10;
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
                if (guide().optionShare[option] > most) {
                    most = guide().optionShare[option];
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
        m_sharing.emplace(m_flat, openAtStart(), m_random);
        const auto take = [&] {
            if (isLower(m_sharing->total(), m_best)) {
                m_best = m_sharing->total();
                m_answer.cost = m_sharing->cost();
                m_answer.parts = m_sharing->parts();
                tell();
            }
        };
        take();
        m_boundedBefore = m_bounding->work();
        // At least until every site was tried once.
        for (int stale = 0; (m_effort.untilPatienceEnds || stale < m_effort.rounds + m_flat.sites)
                            && !m_patience.isOver() && !isGoodEnough();) {
            stale = m_sharing->round(guide().openShare, m_patience) ? 0 : stale + 1;
            take();
            balance(stale);
        }
    }

    /// Chooses sites as if items could be shared out, which is quick, and places each item where
    /// most of it went.
    void learnFromSharing(int patientFor)
    {
        if (!m_sharing)
            m_sharing.emplace(m_flat, guide().openShare, m_random);
        for (int stale = 0; stale < patientFor && !m_patience.isOver();)
            stale = m_sharing->round(guide().openShare, m_patience) ? 0 : stale + 1;
        if (m_sharing->totalNow() == m_sharedTotal)
            return;
        m_sharedTotal = m_sharing->totalNow();
        std::vector<int> chosen(m_flat.items, -1);
        const std::vector<std::vector<PlacedPart>> shared = m_sharing->partsNow();
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
            return guide().openShare;
        std::vector<double> share(m_flat.sites, 0.0);
        for (const std::vector<PlacedPart>& parts : m_start->parts)
            for (const PlacedPart& part : parts)
                share[part.site] = 1.0;
        return share;
    }

    double searched() const
    {
        return m_state.work() + (m_tight ? m_tight->work() : 0.0)
             + (m_sharing ? m_sharing->work() : 0.0);
    }

    /// Works on the bound if it lags behind.
    void balance(int stale)
    {
        const double done = m_bounding->work() - m_boundedBefore;
        if (done < shareOfBound(stale) * (searched() - m_searchedBefore))
            tighten();
    }

    /// Work on the bound beside that on the answer. The longer nothing cheaper was found, the more
    /// there is to gain from the bound.
    static double shareOfBound(int stale) { return stale < 100 ? 0.5 : 1.0; }

    void tighten()
    {
        m_bounding->tighten(m_best);
        report();
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
        if (isBetter || (m_bounding && m_bounding->bound() > m_reportedBound))
            tell();
    }

    void tell()
    {
        if (m_bounding) {
            m_reportedBound = m_bounding->bound();
            m_answer.prices = m_bounding->prices();
        }
        // Rounding may lift the bound of the best answer above it.
        m_answer.bound = std::min(m_reportedBound, m_answer.cost);
        m_answer.isProvenInfeasible = m_answer.isProvenInfeasible || m_reportedBound == kInfinite;
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
    std::optional<BoundSearch> m_bounding;
    double m_boundedBefore = 0.0;   ///< Work of the bound before refining.
    double m_searchedBefore = 0.0;  ///< Of the search.
    std::optional<TightSearch> m_tight;
    std::optional<OpenSetSearch> m_sharing;
    double m_sharedTotal = -1.0;  ///< Of what was last learned from it.
    bool m_canShare = false;
    PlacementAnswer m_answer = {.cost = kInfinite, .bound = -kInfinite};
    double m_best = std::numeric_limits<double>::max() / 2.0;
    double m_reportedBound = -kInfinite;
    bool m_hasOpenCosts = false;
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
