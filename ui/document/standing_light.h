// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explain/lightpath_watch.h"
#include "core/plan/plan.h"

#include <optional>
#include <set>
#include <vector>

namespace continua::ui {

/// How the lightpaths of a plan fare over a design that has moved on since: known within a few
/// milliseconds, long before there is another plan.
class StandingLight {
public:
    /// Judges what the design changed since the last time.
    void update(const Design& design, const Plan& plan);
    /// The plan is of the design again, or there is none.
    void clear();

    /// Of each lightpath of the plan, by index: its margin now; none where it has none any more.
    /// Empty while nothing has changed.
    const std::vector<std::optional<Decibel>>& margins() const { return m_margins; }
    /// Lightpaths that no longer close, by index into the plan.
    const std::vector<std::size_t>& lost() const { return m_lost; }
    /// The links that those go over.
    const std::set<LinkId>& lostLinks() const { return m_lostLinks; }

private:
    explain::LightpathWatch m_watch;
    std::vector<std::optional<Decibel>> m_margins;
    std::vector<std::size_t> m_lost;
    std::set<LinkId> m_lostLinks;
};

}  // namespace continua::ui
