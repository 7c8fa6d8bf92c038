// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/geo/mercator.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace continua {
namespace {

constexpr double kRadPerDeg = std::numbers::pi / 180.0;
constexpr double kEquatorM = 2.0 * std::numbers::pi * 6378137.0;  // WGS 84 semi-major axis

}  // namespace

MercatorPoint toMercator(GeoPoint point)
{
    const double latitude = std::clamp(point.latitudeDeg, -kMercatorLimitDeg, kMercatorLimitDeg);
    return {point.longitudeDeg / 360.0 + 0.5,
            0.5 - std::asinh(std::tan(latitude * kRadPerDeg)) / (2.0 * std::numbers::pi)};
}

GeoPoint fromMercator(MercatorPoint point)
{
    return {std::atan(std::sinh((0.5 - point.y) * 2.0 * std::numbers::pi)) / kRadPerDeg,
            (point.x - 0.5) * 360.0};
}

double mercatorMetersPerUnit(double latitudeDeg)
{
    return kEquatorM * std::cos(latitudeDeg * kRadPerDeg);
}

}  // namespace continua
