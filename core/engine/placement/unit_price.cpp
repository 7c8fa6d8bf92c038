// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/placement/unit_price.h"

#include <algorithm>

namespace continua::engine::placement {

std::vector<double> unitPrices(const std::vector<double>& demand, const std::vector<double>& supply,
                               const std::vector<double>& cost)
{
    // Maximize demand x price, supply x price <= cost: prices 0 are a first vertex.
    const std::size_t kinds = demand.size();
    const std::size_t modules = cost.size();
    const std::size_t width = kinds + modules + 1;
    std::vector<double> table((modules + 1) * width, 0.0);
    std::vector<std::size_t> basis(modules);
    for (std::size_t m = 0; m < modules; ++m) {
        for (std::size_t k = 0; k < kinds; ++k)
            table[m * width + k] = supply[m * kinds + k];
        table[m * width + kinds + m] = 1.0;
        table[m * width + width - 1] = cost[m];
        basis[m] = kinds + m;
    }
    double* goal = &table[modules * width];
    // A kind that no module gives has no price; it would have no limit either.
    for (std::size_t k = 0; k < kinds; ++k)
        for (std::size_t m = 0; m < modules; ++m)
            if (supply[m * kinds + k] > 0.0)
                goal[k] = -demand[k];
    for (int step = 0; step < 200; ++step) {
        // Bland's rule, which never goes in circles.
        std::size_t in = 0;
        while (in + 1 < width && goal[in] >= -1e-12)
            ++in;
        if (in + 1 >= width)
            break;
        std::size_t out = modules;
        double least = 0.0;
        for (std::size_t m = 0; m < modules; ++m) {
            const double pivot = table[m * width + in];
            if (pivot <= 1e-12)
                continue;
            const double ratio = table[m * width + width - 1] / pivot;
            if (out == modules || ratio < least || (ratio == least && basis[m] < basis[out])) {
                out = m;
                least = ratio;
            }
        }
        if (out == modules)
            break;
        double* row = &table[out * width];
        const double pivot = row[in];
        for (std::size_t c = 0; c < width; ++c)
            row[c] /= pivot;
        for (std::size_t m = 0; m <= modules; ++m) {
            const double factor = table[m * width + in];
            if (m == out || factor == 0.0)
                continue;
            for (std::size_t c = 0; c < width; ++c)
                table[m * width + c] -= factor * row[c];
        }
        basis[out] = in;
    }
    std::vector<double> prices(kinds, 0.0);
    for (std::size_t m = 0; m < modules; ++m)
        if (basis[m] < kinds)
            prices[basis[m]] = std::max(0.0, table[m * width + width - 1]);
    // Rounding must not make a module worth more than it costs.
    double excess = 1.0;
    for (std::size_t m = 0; m < modules; ++m) {
        double worth = 0.0;
        for (std::size_t k = 0; k < kinds; ++k)
            worth += prices[k] * supply[m * kinds + k];
        if (worth > cost[m])
            excess = std::max(excess, cost[m] > 0.0 ? worth / cost[m] : 0.0);
        if (worth > 0.0 && cost[m] <= 0.0)
            for (std::size_t k = 0; k < kinds; ++k)
                if (supply[m * kinds + k] > 0.0)
                    prices[k] = 0.0;
    }
    for (double& price : prices)
        price /= excess;
    return prices;
}

}  // namespace continua::engine::placement
