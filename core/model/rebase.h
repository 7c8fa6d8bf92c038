// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/scenario.h"

#include <string>
#include <vector>

namespace continua {

/// A place where a scenario and a changed baseline want different things, and what became of it.
struct RebaseConflict {
    enum class Kind {
        BothChanged,      ///< The same field; the scenario keeps its value.
        BaselineRemoved,  ///< The baseline dropped what the scenario changed; the scenario keeps
                          ///< it.
        BaselineChanged,  ///< The baseline changed what the scenario removes; it stays removed.
        StillNeeded,      ///< One side removed what the other needs; in the scenario it is there.
        KeptWhole,        ///< The changes do not go together; the scenario stays as it was.
    };

    Kind kind = Kind::BothChanged;
    std::string object = {};  ///< Code, name or key of the row; empty: the project itself.

    friend auto operator<=>(const RebaseConflict&, const RebaseConflict&) = default;
};

/// A scenario's edits on a changed baseline.
struct Rebased {
    ChangeSet edits;                        ///< They fit the new baseline.
    std::vector<RebaseConflict> conflicts;  ///< Each once, in order of kind and object.
};

/// Carries the edits of a scenario over to another baseline: what the scenario leaves alone follows
/// the baseline, field by field; what it changes stays as it has it; what it says differently from
/// a baseline that changed the same is told. Nothing that either side drew is lost without a word.
/// @pre `edits` fit `before`.
Rebased rebase(const ChangeSet& edits, const Design& before, const Design& after);

/// A conflict, and the name of the scenario that has it.
struct ScenarioConflict {
    std::string scenario;
    RebaseConflict conflict;

    friend bool operator==(const ScenarioConflict&, const ScenarioConflict&) = default;
};

/// What becomes of all scenarios of a project when its baseline changes.
struct RebasedScenarios {
    Changes<Scenario> changes;  ///< Of those whose edits are others now.
    std::vector<ScenarioConflict> conflicts;
};

RebasedScenarios rebaseAll(const Table<Scenario>& scenarios, const Design& before,
                           const Design& after);

}  // namespace continua
