// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPolygonF>

class QImage;

namespace continua::ui {

/// Strokes lines with smooth edges straight into the pixels of a picture.
///
/// For thousands of lines at once: QPainter turns each stroke into an outline and fills that, which
/// takes some fifty times as long as to walk along the line. Ends are flat, corners plain.
class LineRaster {
public:
    /// @param image  Premultiplied ARGB, or RGB; stays as large and unshared while this lives.
    ///               Lines are in its logical pixels.
    explicit LineRaster(QImage& image);

    struct Stroke {
        QColor color;
        double width = 1.0;
        double dash = 0.0;  ///< Drawn pixels before each gap; 0: solid.
        double gap = 0.0;
    };
    void draw(const QPolygonF& line, const Stroke& stroke) const;

private:
    struct Ink;
    void drawLeg(QPointF from, QPointF to, double walked, const Ink& ink) const;

    quint32* m_pixels;
    std::ptrdiff_t m_stride;  ///< Pixels from one row to the next.
    int m_width;
    int m_height;
    double m_ratio;
};

}  // namespace continua::ui
