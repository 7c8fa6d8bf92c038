// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/viewport.h"

#include <algorithm>
#include <cmath>

namespace continua::ui {
namespace {

/// `longitudes` (as x of the square, 0..1) shifted by whole worlds so that they lie together:
/// cut at the widest gap between neighbors.
void bringTogether(std::vector<double>& x)
{
    std::vector<double> sorted = x;
    std::sort(sorted.begin(), sorted.end());
    double widest = sorted.front() + 1.0 - sorted.back();
    double cut = sorted.front();  // Everything west of the cut moves one world to the east.
    for (std::size_t i = 1; i < sorted.size(); ++i)
        if (const double gap = sorted[i] - sorted[i - 1]; gap > widest) {
            widest = gap;
            cut = sorted[i];
        }
    for (double& value : x)
        if (value < cut)
            value += 1.0;
}

}  // namespace

double Viewport::pixelsPerUnit() const { return kTilePixels * std::exp2(zoom); }

QPointF Viewport::toPixels(MercatorPoint point) const
{
    const double scale = pixelsPerUnit();
    return {(point.x - center.x) * scale + size.width() / 2.0,
            (point.y - center.y) * scale + size.height() / 2.0};
}

QPointF Viewport::toPixels(GeoPoint point) const
{
    MercatorPoint at = continua::toMercator(point);
    at.x -= std::round(at.x - center.x);
    return toPixels(at);
}

MercatorPoint Viewport::toMercator(QPointF pixels) const
{
    const double scale = pixelsPerUnit();
    return {(pixels.x() - size.width() / 2.0) / scale + center.x,
            (pixels.y() - size.height() / 2.0) / scale + center.y};
}

GeoPoint Viewport::toGeo(QPointF pixels) const
{
    MercatorPoint at = toMercator(pixels);
    at.x -= std::floor(at.x);
    at.y = std::clamp(at.y, 0.0, 1.0);
    return fromMercator(at);
}

basemap::MapBox Viewport::box(double margin) const
{
    const MercatorPoint topLeft = toMercator({-margin, -margin});
    const MercatorPoint bottomRight = toMercator({size.width() + margin, size.height() + margin});
    return {static_cast<float>(topLeft.x), static_cast<float>(topLeft.y),
            static_cast<float>(bottomRight.x), static_cast<float>(bottomRight.y)};
}

Viewport Viewport::panned(QPointF pixels) const
{
    Viewport moved = *this;
    moved.center.x -= pixels.x() / pixelsPerUnit();
    moved.center.y -= pixels.y() / pixelsPerUnit();
    return moved.bounded();
}

Viewport Viewport::zoomedTo(double newZoom, QPointF anchor) const
{
    const MercatorPoint fixed = toMercator(anchor);
    Viewport zoomed = *this;
    zoomed.zoom = newZoom;
    zoomed = zoomed.bounded();
    const double scale = zoomed.pixelsPerUnit();
    zoomed.center = {fixed.x - (anchor.x() - size.width() / 2.0) / scale,
                     fixed.y - (anchor.y() - size.height() / 2.0) / scale};
    return zoomed.bounded();
}

Viewport Viewport::resized(QSizeF newSize) const
{
    Viewport other = *this;
    other.size = newSize;
    return other.bounded();
}

Viewport Viewport::grown(double share) const
{
    Viewport larger = *this;
    larger.size = size * (1.0 + 2.0 * share);
    return larger;
}

QRectF Viewport::rectOf(const Viewport& other) const
{
    MercatorPoint topLeft = other.toMercator({0.0, 0.0});
    topLeft.x -= std::round(other.center.x - center.x);
    return {toPixels(topLeft), other.size * std::exp2(zoom - other.zoom)};
}

Viewport Viewport::bounded() const
{
    Viewport inside = *this;
    const double height = std::max(size.height(), 1.0);
    inside.zoom = std::clamp(zoom, std::log2(height / kTilePixels), kMaxZoom);
    const double half = std::min(0.5, height / inside.pixelsPerUnit() / 2.0);
    inside.center.y = std::clamp(center.y, half, 1.0 - half);
    inside.center.x = center.x - std::floor(center.x);
    return inside;
}

Viewport Viewport::fitting(const std::vector<GeoPoint>& points, QSizeF size, double margin,
                           double maxZoom)
{
    Viewport view{.center = {0.5, 0.43}, .zoom = 0.0, .size = size};  // 0.43: most land is north
    if (points.empty())
        return view.bounded();

    std::vector<double> x;
    double top = 1.0;
    double bottom = 0.0;
    for (const GeoPoint& point : points) {
        const MercatorPoint at = continua::toMercator(point);
        x.push_back(at.x - std::floor(at.x));
        top = std::min(top, at.y);
        bottom = std::max(bottom, at.y);
    }
    bringTogether(x);
    const auto [west, east] = std::minmax_element(x.begin(), x.end());
    view.center = {(*west + *east) / 2.0, (top + bottom) / 2.0};

    constexpr double kNothing = 1e-12;  // One point, or points on one line, have no extent.
    const double room = std::min((size.width() - 2.0 * margin) / std::max(*east - *west, kNothing),
                                 (size.height() - 2.0 * margin) / std::max(bottom - top, kNothing));
    view.zoom = std::min(std::log2(std::max(room, 1.0) / kTilePixels), maxZoom);
    return view.bounded();
}

double Viewport::metersPerPixel() const
{
    return mercatorMetersPerUnit(fromMercator(center).latitudeDeg) / pixelsPerUnit();
}

}  // namespace continua::ui
