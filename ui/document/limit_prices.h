// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explain/shadow_prices.h"
#include "ui/document/plan_state.h"

namespace continua::ui {

/// What one step more of each limit would save the plan: estimates of all that have a price, and on
/// demand the exact one of a limit, by planning anew. In a pool thread; an edit takes them away.
class LimitPrices : public QObject {
    Q_OBJECT

public:
    explicit LimitPrices(const PlanState& plan, QObject* parent = nullptr);

    /// Asks for the estimates, unless they are known or on the way.
    void ask();
    /// Prices one of prices() exactly.
    void askExactly(std::size_t price);

    /// Dearest first by the estimates.
    const std::vector<explain::ShadowPrice>& prices() const { return m_prices; }
    bool isKnown() const { return m_isKnown; }
    bool isAsked() const { return (m_estimates || m_exact) && !m_isDropped; }
    /// Which one is being priced exactly.
    std::optional<std::size_t> exactly() const { return m_exact ? m_asked : std::nullopt; }

signals:
    void changed();

private:
    using Prices = std::vector<explain::ShadowPrice>;

    void drop();
    void estimatesFound();
    void exactFound();

    const PlanState& m_plan;
    Prices m_prices;
    bool m_isKnown = false;
    bool m_isWanted = false;   ///< Asked for while another plan's work was still ending.
    bool m_isDropped = false;  ///< What the jobs find is of no use any more.
    std::optional<std::size_t> m_asked;
    std::unique_ptr<BackgroundJob<Prices>> m_estimates;
    std::unique_ptr<BackgroundJob<explain::ShadowPrice>> m_exact;
};

}  // namespace continua::ui
