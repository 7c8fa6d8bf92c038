// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job_control.h"
#include "core/base/result.h"
#include "core/plan/plan.h"

#include <optional>
#include <vector>

namespace continua::explain {

/// What can take part in a conflict. Wishes of the architect first, then what the world offers,
/// then what is asked for.
enum class ConflictKind {
    Pin,              ///< `pin`.
    Countries,        ///< Of the locality of `workload`, or of its replica `replica`; so are the
    Jurisdictions,    ///< next ones.
    SiteKinds,        ///<
    NamedSites,       ///<
    FiberDistance,    ///< `limit`: km of fiber from the anchor at most.
    Distance,         ///< `limit`: km from the anchor at least.
    Transit,          ///< Routes of `workload`, too, stay inside its countries.
    DifferentSites,   ///< Of the separation of `workload`; so are the next two.
    ReplicaDistance,  ///< `limit`: km at least.
    FailureDomains,   ///<
    Budget,           ///< `limit`: ms of `flow` as its budget counts them.
    SiteLimit,        ///< `limit`, of `site`, or of every site alike.
    Spectrum,         ///< The fiber pairs of `link` and what fits them.
    Price,            ///< `limit`: USD it would add, and the penalty for leaving it unserved.
    Protection,       ///< The second path of `flow`.
    Flow,             ///< `flow` is to be carried.
    Replica,          ///< `replica` is to run; -1: all of `workload`.
};

/// One thing that takes part in a conflict.
struct ConflictMember {
    ConflictKind kind = ConflictKind::Replica;
    WorkloadId workload = {};
    int replica = -1;
    int flow = -1;
    PinId pin = {};
    SiteId site = {};
    LinkId link = {};
    /// Where it is a limit: which one; `available`, the figure as the design has it (all of the
    /// site's, drawn racks included); and `needed`, what it would have to be at least with the
    /// other members as they are. No figures where a limit stands for every site.
    std::optional<Refusal> limit = {};

    /// `needed` less `available`, or the other way round for a limit from below; 0 without figures.
    double shortBy() const;

    friend bool operator==(const ConflictMember&, const ConflictMember&) = default;
};

/// Why a demand stays unserved: things that cannot all hold, of which none is needless.
struct Conflict {
    Unserved unserved;                    ///< The demand; it is among the members.
    std::vector<ConflictMember> members;  ///< In order of their kind: pins first.
    /// No plan whatsoever holds them all; otherwise the planner found none.
    bool isProven = false;
    /// Without any one of them the planner plans all of the rest; otherwise some could perhaps be
    /// left out, and the search for them came to its end.
    bool isMinimal = false;
};

/// A minimal conflict of a demand that `plan` leaves unserved.
///
/// Looks at ever more of the design until what is looked at cannot hold: the demand alone, those
/// that it would share sites with, their traffic, all. Whether it cannot is searched exhaustively
/// (places, room for kits, separation, latency over every route); where that comes to no end, by
/// planning. Then leaves out all that is not needed for it, pins first.
///
/// @return  Nothing where no conflict was found: the planner serves the demand when nothing counts
///          but serving, so that only its search fell short; or, in a large design, what was looked
///          at in the time there is had no answer short enough to read.
/// @error   As of engine::plan(); Cancelled when `control` asks to stop.
Result<std::optional<Conflict>> conflictOf(const Design& design, const Plan& plan,
                                           const Unserved& unserved, JobControl& control);

inline constexpr std::size_t kMostConflicts = 12;

/// The conflicts of what `plan` leaves unserved, in its order, those of demands that an earlier one
/// already names left out.
///
/// @param most  Demands looked into, at most.
Result<std::vector<Conflict>> conflicts(const Design& design, const Plan& plan, JobControl& control,
                                        std::size_t most = kMostConflicts);

}  // namespace continua::explain
