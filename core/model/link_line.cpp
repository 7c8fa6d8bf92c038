// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/link_line.h"

#include "core/geo/geodesic.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace continua {
namespace {

constexpr double kRounding = 1e-9;

}  // namespace

Length drawnLength(const Design& design, const Link& link)
{
    std::vector<GeoPoint> points{design.at(link.from).position};
    points.insert(points.end(), link.waypoints.begin(), link.waypoints.end());
    points.push_back(design.at(link.to).position);
    return geodesicLength(points);
}

double assumedRouteFactor(const Design& design, Length drawn)
{
    const double km = drawn.inKm();
    return assumption(design, km < 30.0    ? "route_factor_under_30_km"
                              : km < 120.0 ? "route_factor_under_120_km"
                              : km < 600.0 ? "route_factor_under_600_km"
                                           : "route_factor_over_600_km");
}

double routeFactor(const Design& design, const Link& link)
{
    return link.routeFactor ? *link.routeFactor
                            : assumedRouteFactor(design, drawnLength(design, link));
}

Length fiberLength(const Design& design, const Link& link)
{
    return link.length ? *link.length : drawnLength(design, link) * routeFactor(design, link);
}

std::vector<Length> spansOf(const Design& design, const Link& link)
{
    const Length length = fiberLength(design, link);
    if (!link.spans.empty()) {
        std::vector<Length> spans = link.spans;
        const Length sum = std::accumulate(spans.begin(), spans.end(), Length{});
        if (std::abs(length / sum - 1.0) > kRounding)
            for (Length& span : spans)
                span = span * (length / sum);
        return spans;
    }
    const int count =
        std::max(1, static_cast<int>(std::ceil(length / design.catalog().line.span - 1e-9)));
    return std::vector<Length>(static_cast<std::size_t>(count), length / count);
}

Duration propagation(const Design& design, const Link& link)
{
    if (link.leased)
        return link.leased->latency;
    const FiberType* fiber = find(design.catalog().fibers, link.fiber);
    return (fiber ? fiber->latencyPerKm : Duration{}) * fiberLength(design, link).inKm();
}

int amplifierCount(const Design& design, const Link& link)
{
    return link.leased ? 0 : static_cast<int>(spansOf(design, link).size()) + 1;
}

}  // namespace continua
