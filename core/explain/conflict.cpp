// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explain/conflict.h"

#include "core/engine/planner.h"
#include "core/explain/arrangement.h"
#include "core/explain/conflict_design.h"
#include "core/explain/conflict_figures.h"

#include <algorithm>
#include <functional>

namespace continua::explain {
namespace {

/// Arrangements looked for and plans made, per conflict.
struct Most {
    int searches = 600;
    int plans = 60;
    bool seesAll = true;  ///< Plans the whole design, too.
};

/// What there is time for while somebody waits.
Most mostFor(const Design& design)
{
    constexpr std::size_t kManySites = 32;
    constexpr std::size_t kManyWorkloads = 100;
    const bool isLarge =
        design.all<Site>().size() > kManySites || design.all<Workload>().size() > kManyWorkloads;
    return isLarge ? Most{.searches = 60, .plans = 12, .seesAll = false} : Most{};
}

constexpr std::size_t kMostCompetitors = 60;
constexpr std::size_t kMostMembers = 60;

using Members = std::vector<ConflictMember>;

/// Whether things can all hold.
enum class Holds { Yes, No, Never, Unsettled };

/// Whether a member is the demand itself.
bool isDemand(const ConflictMember& member, const Unserved& unserved)
{
    if (member.workload != unserved.workload)
        return false;
    switch (unserved.what) {
    case Unserved::What::Replica:
        return member.kind == ConflictKind::Replica
            && (member.replica < 0 || member.replica == unserved.index);
    case Unserved::What::Flow:
        return member.kind == ConflictKind::Flow && member.flow == unserved.index;
    case Unserved::What::Protection:
        return member.kind == ConflictKind::Protection && member.flow == unserved.index;
    }
    return false;
}

class ConflictSearch {
public:
    ConflictSearch(const Design& design, const Plan& plan, const Unserved& unserved,
                   JobControl& control)
        : m_design(design), m_plan(plan), m_unserved(unserved), m_control(control),
          m_most(mostFor(design)), m_reach(design)
    {
    }

    Result<std::optional<Conflict>> run()
    {
        DemandScope scope = ownScope();
        std::optional<Conflict> found = byArrangement(scope);
        for (std::size_t before = 0; !found && before != scope.replicas.size() && !isOver();) {
            before = scope.replicas.size();
            addCompetitors(scope);
            found = byArrangement(scope);
        }
        if (!found && !isOver()) {
            addTraffic(scope);
            found = byArrangement(scope);
        }
        if (!found && !isOver())
            found = byPlanning(scope);
        if (m_control.stopRequested())
            return Error{.code = ErrorCode::Cancelled, .subject = m_design.info().title};
        return found;
    }

private:
    bool isOver() const { return m_control.stopRequested(); }

    DemandScope ownScope() const
    {
        DemandScope scope;
        if (m_unserved.what == Unserved::What::Replica)
            scope.replicas.insert({m_unserved.workload, m_unserved.index});
        else
            addFlow(m_design, {m_unserved.workload, m_unserved.index}, scope);
        return scope;
    }

    /// Adds replicas that the plan runs where some of `scope` could.
    void addCompetitors(DemandScope& scope) const
    {
        const Members members = conflictMembers(m_design, scope, false);
        const RelaxedDesign relaxed = relaxedDesign(m_design, members);
        const graph::Topology topology(relaxed.design);
        const engine::Problem problem =
            engine::problemOf(relaxed.design, topology, Objective::Cost, true);
        std::set<SiteId> places;
        for (const engine::ReplicaEntry& replica : problem.replicas)
            for (const int site : replica.candidates)
                places.insert(problem.sites[static_cast<std::size_t>(site)].id);
        for (const Placement& placement : m_plan.placements) {
            const auto& compute = m_design.at(placement.workload)
                                      .replicas[static_cast<std::size_t>(placement.replica)]
                                      .compute;
            const bool takesRoom =
                acceleratorCount(compute) > 0 || compute.cpuSleds > 0 || compute.storageTb > 0.0;
            if (takesRoom && places.contains(placement.site)
                && scope.replicas.size() < kMostCompetitors)
                scope.replicas.insert({placement.workload, placement.replica});
        }
    }

    /// Adds all flows that begin or end at replicas of `scope`.
    void addTraffic(DemandScope& scope) const
    {
        const DemandScope before = scope;
        for (const DemandKey& flow : wholeScope(m_design).flows) {
            DemandScope own;
            addFlow(m_design, flow, own);
            if (std::all_of(own.replicas.begin(), own.replicas.end(),
                            [&](const DemandKey& key) { return before.replicas.contains(key); }))
                scope.flows.insert(flow);
        }
    }

    std::optional<Conflict> byArrangement(const DemandScope& scope)
    {
        m_isByPlanning = false;
        const Members all = conflictMembers(m_design, scope, false);
        const Holds holds = judge(all);
        if (holds != Holds::No && holds != Holds::Never)
            return std::nullopt;
        return minimized(all, holds == Holds::Never);
    }

    /// What no search settles: leaves out what planning finds needless.
    std::optional<Conflict> byPlanning(const DemandScope& near)
    {
        m_isByPlanning = true;
        std::vector<DemandScope> scopes{near};
        if (m_most.seesAll)
            scopes.push_back(wholeScope(m_design));
        for (const DemandScope& scope : scopes) {
            const Members all = conflictMembers(m_design, scope, true);
            if (judge(all) == Holds::No)
                return minimized(all, false);
            if (isOver())
                return std::nullopt;
        }
        return tooDear();
    }

    /// All of it can be served: so it is the price.
    std::optional<Conflict> tooDear() const
    {
        const auto& reasons = m_unserved.reasons;
        const Refusal* least = nullptr;
        for (const Refusal& reason : reasons)
            if (reason.reason == RefusalReason::TooExpensive
                && (!least || reason.needed < least->needed))
                least = &reason;
        if (!least)
            return std::nullopt;
        Conflict conflict{.unserved = m_unserved, .isMinimal = true};
        conflict.members.push_back({.kind = ConflictKind::Price,
                                    .workload = m_unserved.workload,
                                    .replica = m_unserved.index,
                                    .limit = *least});
        conflict.members.push_back({.kind = ConflictKind::Replica,
                                    .workload = m_unserved.workload,
                                    .replica = m_unserved.index});
        return conflict;
    }

    Holds judge(const Members& members)
    {
        if (m_isByPlanning)
            return judgeByPlanning(members);
        if (++m_searches > m_most.searches)
            return Holds::Unsettled;
        switch (arrangementOf(relaxedDesign(m_design, members).design, m_reach).verdict) {
        case Arrangeable::Yes: return Holds::Yes;
        case Arrangeable::No: return Holds::No;
        case Arrangeable::Never: return Holds::Never;
        case Arrangeable::Unsettled: break;
        }
        return Holds::Unsettled;
    }

    Holds judgeByPlanning(const Members& members)
    {
        if (++m_plans > m_most.plans)
            return Holds::Unsettled;
        const Result<Plan> plan = planOf(relaxedDesign(m_design, members).design);
        if (!plan || m_control.stopRequested())
            return Holds::Unsettled;
        return plan->unserved.empty() ? Holds::Yes : Holds::No;
    }

    /// A plan that begins with all in their places, if there are places for all.
    Result<Plan> planOf(const Design& relaxed)
    {
        Plan start;
        start.placements = arrangementOf(relaxed, m_reach).placements;
        return engine::plan(relaxed, {.seed = m_plan.seed, .previous = &start}, m_control);
    }

    /// Leaves out what is needless: runs of members, longer after every success and shorter after
    /// every failure, so that few that matter among many take few searches.
    ///
    /// Nothing where the search for them ends with more than anybody would read.
    std::optional<Conflict> minimized(Members members, bool isProven)
    {
        Conflict conflict{.unserved = m_unserved, .isProven = isProven, .isMinimal = true};
        const auto isOwn = [&](const ConflictMember& member) {
            return isDemand(member, m_unserved);
        };
        std::size_t next = 0;
        std::size_t run = std::max<std::size_t>(members.size() / 4, 1);
        while (next < members.size() && !isOver()) {
            run = std::min(run, members.size() - next);
            const auto from = members.begin() + static_cast<std::ptrdiff_t>(next);
            if (run == 1 && isOwn(*from)) {
                ++next;
                continue;
            }
            Members fewer(members.begin(), from);
            std::copy_if(from, from + static_cast<std::ptrdiff_t>(run), std::back_inserter(fewer),
                         isOwn);
            const std::size_t kept = fewer.size();
            fewer.insert(fewer.end(), from + static_cast<std::ptrdiff_t>(run), members.end());
            const Holds holds = judge(fewer);
            if (holds == Holds::Never || holds == Holds::No) {
                conflict.isProven = holds == Holds::Never;
                members = std::move(fewer);
                next = kept;
                run *= 2;
            } else if (run > 1) {
                run = run / 2;
            } else {
                conflict.isMinimal = conflict.isMinimal && holds == Holds::Yes;
                ++next;
            }
        }
        std::stable_sort(
            members.begin(), members.end(),
            [](const ConflictMember& a, const ConflictMember& b) { return a.kind < b.kind; });
        conflict.members = std::move(members);
        if (!conflict.isMinimal && conflict.members.size() > kMostMembers)
            return std::nullopt;
        confirm(conflict);
        return conflict;
    }

    /// Plans without each member in turn: all of the rest is served. Puts figures to limits.
    void confirm(Conflict& conflict)
    {
        m_plans = 0;
        for (std::size_t i = 0; i < conflict.members.size() && !isOver(); ++i) {
            if (++m_plans > m_most.plans) {
                conflict.isMinimal = false;
                return;
            }
            Members rest = conflict.members;
            rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(i));
            const RelaxedDesign relaxed = relaxedDesign(m_design, rest);
            const Result<Plan> plan = planOf(relaxed.design);
            if (!plan || isOver())
                return;
            if (plan->unserved.empty())
                addNeeded(m_design, relaxed, *plan, conflict.members[i]);
            else
                conflict.isMinimal = false;
            if (!m_isByPlanning && plan->unserved.empty())
                sharpen(conflict.members[i], rest);
        }
    }

    /// Lowers what a limit needs to what the rest needs at least, where places can be searched.
    void sharpen(ConflictMember& member, const Members& rest)
    {
        const bool isSearched = member.kind == ConflictKind::Budget
                             || (member.kind == ConflictKind::SiteLimit && member.site);
        if (!isSearched || !(member.limit->needed > member.limit->available))
            return;
        leastNeeded(member, [&](const ConflictMember& loosened) {
            if (++m_searches > 2 * m_most.searches)
                return false;
            return arrangementOf(relaxedDesign(m_design, rest, &loosened).design, m_reach).verdict
                == Arrangeable::Yes;
        });
    }

    const Design& m_design;
    const Plan& m_plan;
    const Unserved& m_unserved;
    JobControl& m_control;
    Most m_most;
    Reach m_reach;
    bool m_isByPlanning = false;
    int m_searches = 0;
    int m_plans = 0;
};

}  // namespace

double ConflictMember::shortBy() const
{
    return limit ? std::abs(limit->needed - limit->available) : 0.0;
}

Result<std::optional<Conflict>> conflictOf(const Design& design, const Plan& plan,
                                           const Unserved& unserved, JobControl& control)
{
    return ConflictSearch(design, plan, unserved, control).run();
}

Result<std::vector<Conflict>> conflicts(const Design& design, const Plan& plan, JobControl& control,
                                        std::size_t most)
{
    std::vector<Conflict> found;
    std::size_t asked = 0;
    for (const Unserved& unserved : plan.unserved) {
        const bool isNamed = std::any_of(found.begin(), found.end(), [&](const Conflict& conflict) {
            return std::any_of(
                conflict.members.begin(), conflict.members.end(),
                [&](const ConflictMember& member) { return isDemand(member, unserved); });
        });
        if (isNamed || asked == most)
            continue;
        ++asked;
        Result<std::optional<Conflict>> conflict = conflictOf(design, plan, unserved, control);
        if (!conflict)
            return conflict.error();
        if (*conflict)
            found.push_back(**std::move(conflict));
    }
    return found;
}

}  // namespace continua::explain
