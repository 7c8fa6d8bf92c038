// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

#include <optional>
#include <vector>

/// How a plan's ways run, read off its hops.
namespace continua::verify {

/// What stands between two packet hops: parallel lanes, each of one lightpath or of several with
/// regenerators between them; or a leased link.
struct Stretch {
    std::vector<std::vector<int>> lanes = {};  ///< Lightpaths in the order met.
    LinkId leased = {};
    SiteId from = {};  ///< Where it begins.
};

/// A way with its hops joined up from its source.
struct Walk {
    std::vector<Stretch> stretches = {};
    std::vector<LinkId> links = {};
    std::vector<SiteId> sites = {};  ///< One more than links: the ends and what is passed.
};

/// Follows the hops of `path` from `source` to `host`; nothing when they do not join up, or when
/// parallel lightpaths take different links. Parallel lightpaths go on in the same stretch where
/// the plan has a regenerator from each of them to one of the next.
std::optional<Walk> walkOf(const Design& design, const Plan& plan, const FlowPath& path,
                           SiteId source, SiteId host);

/// The sites a chain of links passes from `from`, both ends included; empty when the links do not
/// join up.
std::vector<SiteId> sitesAlong(const Design& design, SiteId from, const std::vector<LinkId>& links);

/// What every line is built with where the link says nothing, by the keys of the cost model.
struct LineEquipmentTypes {
    const AmplifierType* amplifier = nullptr;
    const RoadmType* roadm = nullptr;

    bool isWhole() const { return amplifier && roadm; }
};

LineEquipmentTypes equipmentOf(const Design& design);

/// The amplifier of a link. @pre equipmentOf(design).isWhole()
const AmplifierType& amplifierAt(const Design& design, const Link& link);

/// One way through a lightpath: fiber, amplifiers, ROADMs at both ends and between links, one
/// pair of transceivers.
Duration lightpathLatency(const Design& design, const Lightpath& path);

/// One way along a walk: the slowest lane of each stretch, leased services, and a packet hop
/// between stretches.
Duration latencyOf(const Design& design, const Plan& plan, const Walk& walk);

Length lengthOf(const Design& design, const std::vector<LinkId>& links);

/// Whether the flow asks for a second path.
bool wantsPair(const Flow& flow);

}  // namespace continua::verify
