// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/compare.h"

#include <cmath>
#include <set>

namespace continua::report {
namespace {

// Sums that differ by rounding alone, in the order of their terms, are the same.
constexpr double kSame = 1e-9;

template <class Amount>
Amount minus(const Amount& a, const Amount& b)
{
    if constexpr (std::is_same_v<Amount, Share>)
        return Share{a.value - b.value};
    else
        return a - b;
}

template <class Amount>
double ratio(const Amount& a, const Amount& b)
{
    if constexpr (std::is_same_v<Amount, Share>)
        return a.value / b.value;
    else if constexpr (std::is_same_v<Amount, int>)
        return static_cast<double>(a) / b;
    else
        return a / b;
}

bool isZero(const Figure& figure)
{
    return std::visit(
        []<class Amount>(const Amount& amount) {
            if constexpr (std::is_same_v<Amount, std::monostate>)
                return true;
            else
                return amount == Amount{};
        },
        figure);
}

template <class Key, class Find>
ComparedRow<Key> row(const Key& key, const std::vector<Candidate>& candidates, Find find)
{
    ComparedRow<Key> result{.key = key};
    const Figure baseline = find(*candidates.front().design, *candidates.front().facts);
    for (const Candidate& candidate : candidates)
        result.figures.push_back(
            compareFigure(baseline, find(*candidate.design, *candidate.facts)));
    return result;
}

int rackCount(const Design& design, const Facts& facts, const std::string& code)
{
    for (const SiteFacts& site : facts.sites)
        if (design.at(site.site).code == code)
            return site.use.racks;
    return 0;
}

int partCount(const Facts& facts, const std::string& key)
{
    double quantity = 0.0;
    for (const PartFacts& part : facts.parts)
        if (part.key == key)
            quantity += part.quantity;
    return static_cast<int>(std::lround(quantity));
}

Money kindCost(const Facts& facts, CostKind kind)
{
    for (const KindCost& row : facts.costByKind)
        if (row.kind == kind)
            return row.cost.present;
    return {};
}

template <class Rows>
bool anyDiffers(const Rows& rows)
{
    for (const auto& compared : rows)
        if (compared.differs())
            return true;
    return false;
}

}  // namespace

bool ComparedFigure::differs() const { return isNew || !isZero(difference); }

bool Comparison::differs() const
{
    return anyDiffers(kpis) || anyDiffers(costByKind) || anyDiffers(parts) || anyDiffers(racks);
}

ComparedFigure compareFigure(const Figure& baseline, const Figure& value)
{
    ComparedFigure compared{.value = value};
    compared.isNew = isZero(baseline) && !isZero(value);
    if (baseline.index() != value.index())
        return compared;
    std::visit(
        [&]<class Amount>(const Amount& now) {
            if constexpr (!std::is_same_v<Amount, std::monostate>) {
                const Amount before = std::get<Amount>(baseline);
                if (before == Amount{}) {
                    compared.difference = now;
                    return;
                }
                const Amount difference = minus(now, before);
                const double share = ratio(difference, before);
                if (std::abs(share) < kSame) {
                    compared.difference = Amount{};
                    compared.percent = 0.0;
                    return;
                }
                compared.difference = difference;
                // Against a negative baseline, more is still more.
                compared.percent = before < Amount{} ? -share : share;
            }
        },
        value);
    return compared;
}

Comparison compare(const std::vector<Candidate>& candidates)
{
    Comparison result;
    std::set<CostKind> kinds;
    std::set<std::string> parts, sites;
    for (const Candidate& candidate : candidates) {
        for (const KindCost& kind : candidate.facts->costByKind)
            kinds.insert(kind.kind);
        for (const PartFacts& part : candidate.facts->parts)
            parts.insert(part.key);
        for (const SiteFacts& site : candidate.facts->sites)
            sites.insert(candidate.design->at(site.site).code);
    }
    for (const Kpi kpi : allKpis())
        result.kpis.push_back(row(kpi, candidates, [&](const Design&, const Facts& facts) {
            return figure(facts, kpi);
        }));
    for (const CostKind kind : kinds)
        result.costByKind.push_back(
            row(kind, candidates, [&](const Design&, const Facts& facts) -> Figure {
                return kindCost(facts, kind);
            }));
    for (const std::string& key : parts)
        result.parts.push_back(
            row(key, candidates, [&](const Design&, const Facts& facts) -> Figure {
                return partCount(facts, key);
            }));
    for (const std::string& code : sites)
        result.racks.push_back(
            row(code, candidates, [&](const Design& design, const Facts& facts) -> Figure {
                return rackCount(design, facts, code);
            }));
    return result;
}

}  // namespace continua::report
