// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explain/remedy.h"
#include "core/explain/survey.h"

#include <functional>

namespace continua::explain {

/// A link that is not there: its ends and what its glass would measure.
struct MissingLink {
    SiteId a;
    SiteId b;
    Length length;
};

/// All pairs of sites without a link between them, shortest first, as far apart as a link drawn
/// straight and the route factor of its distance say.
std::vector<MissingLink> missingLinks(const Design& design);

/// The shortest missing links that pass `helps`, given the topology with the link in it, as
/// remedies with their price.
///
/// @param isAsked  Which links to try at all: cheap to ask. At most 400 are tried.
std::vector<Remedy> linksThatHelp(const Survey& survey,
                                  const std::function<bool(const MissingLink&)>& isAsked,
                                  const std::function<bool(const graph::Topology&)>& helps,
                                  std::size_t most);

/// The shortest links after which `bridge` cuts nothing off any more and nor does one of its two
/// sites, if more hangs on it.
std::vector<Remedy> linksAroundBridge(const Survey& survey, LinkId bridge,
                                      const std::vector<SiteId>& cutOff, std::size_t most);

}  // namespace continua::explain
