// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/change_set.h"
#include "core/model/id_source.h"

#include <set>
#include <string>
#include <vector>

namespace continua {

/// Objects of a design, by kind.
struct Chosen {
    std::vector<SiteId> sites = {};
    std::vector<LinkId> links = {};
    std::vector<RackId> racks = {};
    std::vector<WorkloadId> workloads = {};
    std::vector<NoteId> notes = {};
    std::vector<RiskAreaId> areas = {};

    bool isEmpty() const
    {
        return sites.empty() && links.empty() && racks.empty() && workloads.empty() && notes.empty()
            && areas.empty();
    }
};

/// A part of a design that can be put into this or another one: what was chosen, and what that
/// names, whole by itself.
struct Excerpt {
    Design part;
    std::set<SiteId> context;  ///< Sites of `part` that were not chosen but are named.
};

/// What was chosen, with the racks of chosen sites, the links between them, and pins between what
/// was chosen; phases come along, as context all of them.
Excerpt excerptOf(const Design& design, const Chosen& chosen);

/// Where an excerpt goes.
struct PasteAt {
    double dx = 0.0;  ///< On the Mercator square; 0: where it was.
    double dy = 0.0;
    SiteId site = {};  ///< For racks whose site is not in the excerpt; none: the site of their own.
};

/// What pasting does.
struct Pasted {
    ChangeSet edit;
    Chosen made;
    std::vector<std::string> left;  ///< Names of what could not come along: its site is not there.
};

/// The edit that puts an excerpt into a design. What it makes has new ids, free codes and names;
/// links and racks go to the copied sites, else to those of the design with the same id or code.
/// Catalog entries that the design lacks come along; where it has one of the same key, that one
/// counts. A flow, rack, link or rule whose site is nowhere is left out and told; lifetimes hold
/// where the design has a phase of that name.
Pasted paste(const Design& into, const Excerpt& excerpt, const PasteAt& at, IdSource& ids);

}  // namespace continua
