// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/joint/joint_bound.h"

#include "core/engine/joint/joint_relaxation.h"

#include <queue>

#include <algorithm>
#include <cmath>
#include <limits>

namespace continua::engine {
namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();
constexpr double kHair = 1e-6;

constexpr int kRootSteps = 600;
constexpr int kBranchSteps = 80;
constexpr int kLeafSteps = 400;  ///< Where all are placed: no further branch will raise it.
constexpr int kStall = 12;       ///< Steps without gain after which they become shorter.
constexpr double kLeastLength = 0.01;
constexpr double kMemory = 0.6;  ///< Part of the last direction in the next one.
constexpr double kMeanMemory = 0.93;

/// A part of all plans that is still to be looked through.
struct Open {
    double bound = -kInfinite;
    int depth = 0;
    JointBranch branch;
    JointPrices prices;
};

struct IsLater {
    bool operator()(const std::shared_ptr<Open>& a, const std::shared_ptr<Open>& b) const
    {
        return a->bound != b->bound ? a->bound > b->bound : a->depth < b->depth;
    }
};

void mix(std::vector<double>& mean, const std::vector<double>& with, double memory)
{
    if (mean.empty())
        mean = with;
    for (std::size_t i = 0; i < mean.size(); ++i)
        mean[i] = memory * mean[i] + (1.0 - memory) * with[i];
}

void mix(std::vector<std::vector<double>>& mean, const std::vector<std::vector<double>>& with,
         double memory)
{
    if (mean.empty())
        mean = with;
    for (std::size_t i = 0; i < mean.size(); ++i)
        mix(mean[i], with[i], memory);
}

double squareOf(const JointPrices& direction)
{
    double sum = 0.0;
    for (const double by : direction.somewhere)
        sum += by * by;
    for (const std::vector<double>& link : direction.carried)
        for (const double by : link)
            sum += by * by;
    return sum;
}

/// How far from a yes or a no; 0 where it is one.
double doubtOf(double mean) { return std::min(mean, 1.0 - mean); }

}  // namespace

struct JointBound::Search {
    JointRelaxation relaxation;
    std::priority_queue<std::shared_ptr<Open>, std::vector<std::shared_ptr<Open>>, IsLater> open;
    double bound = -kInfinite;
    double pruned = kInfinite;  ///< The least bound of branches that were given up for the known.
    std::shared_ptr<Open> now;  ///< Being looked at.
    JointChoice means;
    double length = 1.0;
    int stall = 0;
    int steps = 0;
    JointPrices at;
    JointPrices direction;
    double target = kInfinite;

    explicit Search(const Problem& problem) : relaxation(problem)
    {
        auto root = std::make_shared<Open>();
        root->branch = relaxation.wholeTree();
        root->prices = relaxation.firstPrices();
        open.push(std::move(root));
    }

    /// The next value that the objective of a plan can have.
    double rounded(double value) const
    {
        const double unit = relaxation.costUnit();
        return unit > 0.0 && !std::isinf(value) ? std::ceil(value / unit - kHair) * unit : value;
    }

    void refresh()
    {
        double least = std::min(pruned, relaxation.leastPenalty());
        if (now)
            least = std::min(least, now->bound);
        if (!open.empty())
            least = std::min(least, open.top()->bound);
        bound = std::max(bound, rounded(least));
    }

    bool isWorthless(double value, double known) const
    {
        return rounded(value) >= known - kHair * std::max(1.0, std::abs(known));
    }

    void begin()
    {
        now = open.top();
        open.pop();
        length = now->depth == 0 ? 1.0 : 0.5;
        stall = 0;
        steps = 0;
        means = {};
        at = now->prices;
        direction = {};
    }

    /// One step of the prices of the branch at hand. @return  Whether more are worth it.
    bool step(double known)
    {
        const JointRelaxation::Answer answer = relaxation.at(at, now->branch);
        if (answer.bound == kInfinite) {
            now->bound = kInfinite;
            return false;
        }
        mix(means.isOpen, answer.choice.isOpen, kMeanMemory);
        mix(means.isAt, answer.choice.isAt, kMeanMemory);
        if (answer.bound > now->bound + 1e-4 * std::abs(now->bound) * (now->bound > -kInfinite)) {
            stall = 0;
        } else if (++stall >= kStall) {
            stall = 0;
            length *= 0.6;
            at = now->prices;
            direction = {};
        }
        if (answer.bound > now->bound) {
            now->bound = answer.bound;
            now->prices = at;
        }
        if (isWorthless(now->bound, known))
            return false;
        mix(direction.somewhere, answer.slope.somewhere, kMemory);
        mix(direction.carried, answer.slope.carried, kMemory);
        const double square = squareOf(direction);
        if (square < 1e-9)
            return false;
        const double goal = std::isinf(known) ? std::abs(answer.bound) * 1.3 + 1.0 : known;
        const double by = length * std::max(goal - answer.bound, 1e-3) / square;
        for (std::size_t r = 0; r < at.somewhere.size(); ++r)
            at.somewhere[r] += by * direction.somewhere[r];
        for (std::size_t l = 0; l < at.carried.size(); ++l)
            for (std::size_t k = 0; k < at.carried[l].size(); ++k)
                at.carried[l][k] = std::max(0.0, at.carried[l][k] + by * direction.carried[l][k]);
        return length > kLeastLength && ++steps < mostSteps();
    }

    int mostSteps() const
    {
        const bool isLeaf =
            std::all_of(now->branch.mayBe.begin(), now->branch.mayBe.end(),
                        [](const auto& may) { return std::count(may.begin(), may.end(), 1) <= 1; });
        return now->depth == 0 ? kRootSteps : isLeaf ? kLeafSteps : kBranchSteps;
    }

    void push(const JointBranch& branch)
    {
        auto child = std::make_shared<Open>();
        child->bound = now->bound;
        child->depth = now->depth + 1;
        child->branch = branch;
        child->prices = now->prices;
        open.push(std::move(child));
    }

    /// Parts the plans of the branch by what its prices leave most in doubt.
    void part()
    {
        JointBranch& branch = now->branch;
        std::size_t site = branch.sites.size();
        double most = 0.05;
        for (std::size_t s = 0; s < branch.sites.size(); ++s)
            if (branch.sites[s] == JointBranch::Opening::Free && doubtOf(means.isOpen[s]) > most) {
                most = doubtOf(means.isOpen[s]);
                site = s;
            }
        if (site < branch.sites.size()) {
            for (const auto opening : {JointBranch::Opening::Open, JointBranch::Opening::Closed}) {
                branch.sites[site] = opening;
                push(branch);
            }
            return;
        }
        std::size_t replica = branch.mayBe.size();
        std::size_t candidate = 0;
        most = -1.0;
        for (std::size_t r = 0; r < branch.mayBe.size(); ++r) {
            if (std::count(branch.mayBe[r].begin(), branch.mayBe[r].end(), 1) <= 1)
                continue;
            for (std::size_t c = 0; c < branch.mayBe[r].size(); ++c)
                if (branch.mayBe[r][c] != 0 && doubtOf(means.isAt[r][c]) > most) {
                    most = doubtOf(means.isAt[r][c]);
                    replica = r;
                    candidate = c;
                }
        }
        if (replica == branch.mayBe.size()) {
            pruned = std::min(pruned, now->bound);  // One placement: what is left is flow.
            return;
        }
        const std::vector<char> before = branch.mayBe[replica];
        branch.mayBe[replica].assign(before.size(), 0);
        branch.mayBe[replica][candidate] = 1;
        push(branch);
        branch.mayBe[replica] = before;
        branch.mayBe[replica][candidate] = 0;
        push(branch);
    }

    std::vector<int> hint() const
    {
        std::vector<int> hosts;
        for (std::size_t r = 0; r < means.isAt.size(); ++r) {
            const auto best = std::max_element(means.isAt[r].begin(), means.isAt[r].end());
            const bool isThere = best != means.isAt[r].end() && *best > 0.1;
            hosts.push_back(
                isThere ? relaxation.problem()
                              .replicas[r]
                              .candidates[static_cast<std::size_t>(best - means.isAt[r].begin())]
                        : -1);
        }
        return hosts;
    }
};

JointBound::JointBound(const Problem& problem) : m_search(std::make_unique<Search>(problem)) {}

JointBound::~JointBound() = default;

double JointBound::bound() const { return m_search->bound; }

bool JointBound::isComplete() const { return !m_search->now && m_search->open.empty(); }

std::vector<int> JointBound::advance(double known, int steps, const Patience& patience)
{
    Search& search = *m_search;
    for (int step = 0; step < steps && !patience.isOver() && !isComplete(); ++step) {
        if (!search.now)
            search.begin();
        if (search.isWorthless(search.now->bound, known)) {
            search.pruned = std::min(search.pruned, search.now->bound);
            search.now.reset();
        } else if (!search.step(known)) {
            if (search.isWorthless(search.now->bound, known))
                search.pruned = std::min(search.pruned, search.now->bound);
            else
                search.part();
            search.now.reset();
        }
    }
    search.refresh();
    return search.hint();
}

}  // namespace continua::engine
