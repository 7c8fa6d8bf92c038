// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/random.h"
#include "core/model/phases.h"
#include "tests/support/small_continuum.h"

namespace continua::test {

inline Phase phaseOf(const std::string& name, YearMonth date)
{
    return {.id = idFromText<Phase>("phase/" + name), .name = name, .date = date};
}

inline Design edited(Design design, const ChangeSet& edit)
{
    if (const Result<> done = edit.applyTo(design); !done)
        qFatal("%s %s", done.error().subject.c_str(), done.error().place.c_str());
    return design;
}

/// `design` with one phase, in which all of it exists as it is.
inline Design inOnePhase(const Design& design)
{
    return edited(design, ChangeSet().insert(phaseOf("Now", {2027, 1})));
}

/// smallContinuum() with two or three phases of random factors, in which some sites, links and
/// workloads come later or go earlier than others.
inline Design phasedContinuum(std::uint64_t seed)
{
    const Design design = smallContinuum(seed);
    Random random(seed + 1000);
    ChangeSet edit;
    std::vector<PhaseId> phases;
    const int count = 2 + static_cast<int>(random.below(2));
    for (int p = 0; p < count; ++p) {
        Phase phase =
            phaseOf("P" + std::to_string(p), {2027 + p, 1 + static_cast<int>(random.below(12))});
        phase.demandFactor = 0.3 + random.fraction() * (1.0 + p);
        phase.equipmentFactor = 0.7 + 0.6 * random.fraction();
        phase.electricityFactor = 0.8 + 0.5 * random.fraction();
        edit.insert(phase);
        phases.push_back(phase.id);
    }
    const auto lifetime = [&] {
        Lifetime life;
        if (random.below(4) == 0)
            life.from = phases[1 + random.below(phases.size() - 1)];
        else if (random.below(8) == 0)
            life.to = phases.back();
        return life;
    };
    const auto live = [&]<class Entity>(const Table<Entity>& rows) {
        for (const auto& [id, row] : rows) {
            Entity now = row;
            now.life = lifetime();
            if constexpr (std::is_same_v<Entity, Workload>)
                now.growthPerYear = 0.3 * random.fraction();
            if constexpr (std::is_same_v<Entity, Site>)
                if (random.below(3) == 0)
                    now.status = BuildStatus::Candidate;
            edit.replace(row, now);
        }
    };
    live(design.all<Site>());
    live(design.all<Link>());
    live(design.all<Workload>());
    return edited(design, edit);
}

}  // namespace continua::test
