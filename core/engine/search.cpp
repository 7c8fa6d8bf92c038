// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/search.h"

#include "core/engine/arrange.h"
#include "core/engine/construct.h"
#include "core/engine/improve.h"
#include "core/engine/moves/move.h"

#include <cmath>
#include <map>
#include <numeric>

namespace continua::engine {
namespace {

/// Sites that moves try for a replica of a large problem.
constexpr std::size_t kShortlist = 8;

/// Beyond that, those that are nowhere are laid out together.
constexpr std::size_t kFewWaiting = 16;

std::vector<int> replicasNowhere(const Assignment& assignment)
{
    std::vector<int> nowhere;
    for (std::size_t r = 0; r < assignment.problem().replicas.size(); ++r)
        if (assignment.hostOf(static_cast<int>(r)) < 0)
            nowhere.push_back(static_cast<int>(r));
    return nowhere;
}

/// By replica: the few best sites.
std::vector<std::vector<int>> shortened(const Assignment& assignment, const Patience& patience)
{
    std::vector<std::vector<int>> shortlists =
        assignment.isNarrowed() ? assignment.shortlists() : sitesWorthTrying(assignment, patience);
    for (std::vector<int>& sites : shortlists)
        sites.resize(std::min(sites.size(), kShortlist));
    return shortlists;
}

/// Takes all replicas off and lays them out by regret instead, if that comes to less and leaves no
/// more of them unserved.
void tryAnotherStart(Assignment& assignment, const Patience& patience)
{
    const double before = assignment.total();
    const int unserved = unservedIn(assignment);
    const std::size_t mark = assignment.mark();
    std::vector<int> all(assignment.problem().replicas.size());
    std::iota(all.begin(), all.end(), 0);
    for (const int replica : all)
        if (assignment.hostOf(replica) >= 0)
            assignment.place(replica, -1);
    insertByRegret(assignment, all, patience);
    descend(assignment, patience);
    if (!isLower(assignment.total(), before) || unservedIn(assignment) > unserved)
        assignment.rollBack(mark);
    assignment.forgetHistory();
}

/// Where a search ends by itself.
struct End {
    std::uint64_t work = 0;  ///< For all.
    std::uint64_t workPerReplica = 0;
    int rounds = 0;  ///< Of shaking, without gain.
};

End endOf(Effort effort)
{
    switch (effort) {
    case Effort::TenSeconds: return {500'000, 0, 400};
    case Effort::Minute: return {3'000'000, 0, 4000};
    case Effort::Live: break;
    }
    return {20'000, 10, 12};
}

}  // namespace

std::vector<int> hostsIn(const Plan& plan, const Problem& problem)
{
    std::map<std::pair<WorkloadId, int>, SiteId> placed;
    for (const Placement& placement : plan.placements)
        placed[{placement.workload, placement.replica}] = placement.site;
    std::vector<int> hosts(problem.replicas.size(), -1);
    for (std::size_t r = 0; r < problem.replicas.size(); ++r) {
        const ReplicaEntry& replica = problem.replicas[r];
        const auto host = placed.find({replica.workload, replica.number});
        if (host == placed.end())
            continue;
        for (const int site : replica.candidates)
            if (problem.sites[static_cast<std::size_t>(site)].id == host->second)
                hosts[r] = site;
    }
    return hosts;
}

void layOut(Assignment& assignment, std::uint64_t seed, const Patience& patience)
{
    const bool isOfMany = isLarge(assignment.problem());
    std::vector<int> waiting = replicasNowhere(assignment);
    if (waiting.size() > kFewWaiting) {
        std::vector<std::vector<int>> shortlists = arrange(assignment, seed, patience);
        if (isOfMany)
            assignment.narrow(std::move(shortlists));
        waiting = replicasNowhere(assignment);
    } else if (isOfMany && !waiting.empty()) {
        assignment.narrow(sitesWorthTrying(assignment, patience));
    }
    insertByRegret(assignment, waiting, patience);
    mend(assignment, patience);
    assignment.forgetHistory();
}

void improve(Assignment& assignment, Effort effort, std::uint64_t seed, const Patience& patience,
             JobControl& control)
{
    if (patience.isOver())
        return;
    const bool isOfMany = isLarge(assignment.problem());
    if (isOfMany)
        assignment.narrow(shortened(assignment, patience));
    descend(assignment, patience);
    assignment.forgetHistory();
    if (!isOfMany)
        tryAnotherStart(assignment, patience);
    if (tryAll(assignment, patience))
        descend(assignment, patience);
    assignment.forgetHistory();
    control.report(0.6);
    Random random(seed);
    shake(assignment, random, endOf(effort).rounds, patience);
    control.report(0.9);
}

std::uint64_t mostWork(Effort effort, const Problem& problem)
{
    const End end = endOf(effort);
    return end.work + end.workPerReplica * problem.replicas.size();
}

}  // namespace continua::engine
