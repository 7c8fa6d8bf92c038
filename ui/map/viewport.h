// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basemap/map_shapes.h"
#include "core/geo/geo_point.h"
#include "core/geo/mercator.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace continua::ui {

/// Which part of the world is shown, how large, and where in a rectangle of logical pixels.
///
/// A value: moving and zooming give a new one. At zoom 0 the world is 256 pixels wide.
struct Viewport {
    MercatorPoint center{0.5, 0.5};  ///< What stands in the middle of the rectangle.
    double zoom = 2.0;
    QSizeF size{800.0, 600.0};  ///< Logical pixels.

    static constexpr double kMaxZoom = 18.0;
    static constexpr double kTilePixels = 256.0;

    double pixelsPerUnit() const;  ///< Width of the world in logical pixels.

    /// The position in pixels. Of the world's copies the one nearest to the center is meant.
    QPointF toPixels(GeoPoint point) const;
    /// As it stands, without looking for a nearer copy: for lines that run on beyond 0..1.
    QPointF toPixels(MercatorPoint point) const;

    MercatorPoint toMercator(QPointF pixels) const;
    /// Longitude is brought back to -180..180, latitude to the limits of the square.
    GeoPoint toGeo(QPointF pixels) const;

    /// The shown part of the square, `margin` pixels more on each side.
    basemap::MapBox box(double margin = 0.0) const;
    QRectF rect() const { return {QPointF(), size}; }

    /// The same world moved by `pixels` to the right and down.
    Viewport panned(QPointF pixels) const;
    /// Zoomed so that what is under `anchor` stays there.
    Viewport zoomedTo(double newZoom, QPointF anchor) const;
    /// The same center and zoom in another rectangle.
    Viewport resized(QSizeF newSize) const;
    /// With `share` of its size more on each side.
    Viewport grown(double share) const;
    /// Where `other` stands in the pixels of this, whatever their zooms.
    QRectF rectOf(const Viewport& other) const;
    /// Inside the world: no sky beyond the poles, zoom within its limits.
    Viewport bounded() const;

    /// All of `points` inside a margin of pixels, at most at `maxZoom`. Points on both sides of
    /// the 180th meridian are kept together. The whole world for no points.
    static Viewport fitting(const std::vector<GeoPoint>& points, QSizeF size, double margin,
                            double maxZoom = 12.0);

    /// Ground meters per logical pixel in the middle.
    double metersPerPixel() const;

    friend bool operator==(const Viewport&, const Viewport&) = default;
};

}  // namespace continua::ui
