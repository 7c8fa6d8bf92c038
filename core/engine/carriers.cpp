// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/carriers.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace continua::engine {
namespace {

constexpr double kStepGbps = 25.0;
constexpr double kHair = 1e-9;

/// The slowest transceivers that a limit admits: limits between the same two modes are one.
double tightened(const Run& run, double mostDspMs)
{
    double most = -1.0;
    for (const ClosingMode& mode : run.modes)
        if (mode.dspMs <= mostDspMs + kHair)
            most = std::max(most, mode.dspMs);
    return most;
}

std::size_t stepsOf(const ClosingMode& mode)
{
    return static_cast<std::size_t>(mode.rateGbps / kStepGbps + kHair);
}

/// The cheapest lanes out of `modes`, into Run::modes, that carry so many steps.
CarrierSet cheapest(const Run& run, const std::vector<int>& modes, std::size_t steps)
{
    std::vector<double> cost(steps + 1, std::numeric_limits<double>::infinity());
    std::vector<int> last(steps + 1, -1);
    cost[0] = 0.0;
    for (std::size_t step = 1; step <= steps; ++step)
        for (const int m : modes) {
            const ClosingMode& mode = run.modes[static_cast<std::size_t>(m)];
            const std::size_t by = stepsOf(mode);
            if (by == 0)
                continue;
            const double with = mode.cost + cost[step > by ? step - by : 0];
            if (with < cost[step]) {
                cost[step] = with;
                last[step] = m;
            }
        }
    CarrierSet set;
    if (last[steps] < 0)
        return set;
    set.isFeasible = true;
    set.cost = cost[steps];
    for (std::size_t step = steps; step > 0;) {
        const ClosingMode& mode = run.modes[static_cast<std::size_t>(last[step])];
        set.modes.push_back(last[step]);
        set.dspMs = std::max(set.dspMs, mode.dspMs);
        step = step > stepsOf(mode) ? step - stepsOf(mode) : 0;
    }
    std::sort(set.modes.begin(), set.modes.end());
    return set;
}

}  // namespace

CarrierSet carriersFor(const Run& run, double gbps, double mostDspMs)
{
    const auto steps = static_cast<std::size_t>(std::max(1.0, std::ceil(gbps / kStepGbps - kHair)));
    std::vector<std::vector<int>> byCuts;
    for (std::size_t m = 0; m < run.modes.size(); ++m) {
        if (run.modes[m].dspMs > mostDspMs + kHair)
            continue;
        const auto alike = std::find_if(byCuts.begin(), byCuts.end(), [&](const auto& others) {
            return haveSameCuts(run.modes[static_cast<std::size_t>(others.front())], run.modes[m]);
        });
        if (alike != byCuts.end())
            alike->push_back(static_cast<int>(m));
        else
            byCuts.push_back({static_cast<int>(m)});
    }
    CarrierSet best;
    for (const std::vector<int>& modes : byCuts) {
        CarrierSet set = cheapest(run, modes, steps);
        if (set.isFeasible && (!best.isFeasible || set.cost < best.cost))
            best = std::move(set);
    }
    return best;
}

const CarrierSet& Carriers::over(int run, double gbps, double mostDspMs)
{
    const Run& over = m_routes.run(run);
    const auto key = std::tuple(run, gbps, tightened(over, mostDspMs));
    const auto known = m_known.find(key);
    if (known != m_known.end())
        return known->second;
    CarrierSet set = carriersFor(over, gbps, std::get<2>(key));
    set.gridSlots.assign(over.links.size(), 0);
    for (const int lane : set.modes) {
        const std::vector<int> slots =
            m_routes.slotsOf(over, over.modes[static_cast<std::size_t>(lane)]);
        for (std::size_t i = 0; i < slots.size(); ++i)
            set.gridSlots[i] += slots[i];
    }
    return m_known.emplace(key, std::move(set)).first->second;
}

}  // namespace continua::engine
