// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/roadmap/phase_economics.h"

#include "core/plan/cost_model.h"

#include <algorithm>
#include <cassert>
#include <string_view>

namespace continua::roadmap {
namespace {

/// What is neither paid once nor yearly.
constexpr std::string_view kPenalties[] = {
    "weight_latency_usd_per_ms", "unserved_replica_penalty_usd", "unserved_flow_penalty_usd",
    "unserved_protection_penalty_usd"};

double priceOf(const Design& design, const PhaseTerms& terms)
{
    return terms.discount * design.at(terms.phase).equipmentFactor;
}

}  // namespace

PhaseEconomics toDecide(const Design& design, const std::vector<PhaseTerms>& terms,
                        std::size_t phase)
{
    double left = 0.0;
    for (std::size_t q = phase; q < terms.size(); ++q)
        left += terms[q].annuity;
    const double price = priceOf(design, terms[phase]);
    return {.yearlyPerCapex = left / price, .scale = price};
}

std::vector<PhaseEconomics> toBound(const Design& design, const std::vector<PhaseTerms>& terms)
{
    constexpr double kHair = 1e-3;
    std::vector<double> least;
    for (const PhaseTerms& of : terms)
        least.push_back(least.empty()
                            ? priceOf(design, of)
                            : std::min(priceOf(design, of), least.back() * (1.0 - kHair)));
    least.push_back(0.0);
    const double whole = annuity(design);
    std::vector<PhaseEconomics> all;
    for (std::size_t p = 0; p < terms.size(); ++p) {
        const double weight = least[p] - least[p + 1];
        all.push_back({.yearlyPerCapex = terms[p].annuity / weight,
                       .penaltyPerCapex = terms[p].annuity / whole / weight,
                       .scale = weight});
    }
    return all;
}

Design countedSo(const Design& design, const PhaseEconomics& economics)
{
    ChangeSet edit;
    const auto set = [&](const Assumption& row, double value) {
        Assumption now = row;
        now.value = value;
        edit.replace(row, now);
    };
    for (const auto& [id, row] : design.all<Assumption>()) {
        if (row.key == "horizon_years")
            set(row, economics.yearlyPerCapex);
        else if (row.key == "discount_rate")
            set(row, 0.0);
        else if (std::find(std::begin(kPenalties), std::end(kPenalties), row.key)
                 != std::end(kPenalties))
            set(row, row.value * economics.penaltyPerCapex);
    }
    Design counted = design;
    const Result<> done = edit.applyTo(counted);
    assert(done);
    static_cast<void>(done);
    return counted;
}

}  // namespace continua::roadmap
