// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/line_raster.h"

#include <QImage>

#include <algorithm>
#include <cmath>
#include <utility>

namespace continua::ui {
namespace {

/// `over` with a cover of 0..255 on `under`, both premultiplied; two channels at a time.
quint32 mixed(quint32 under, quint32 over, quint32 cover)
{
    const auto pair = [&](quint32 u, quint32 o) {
        const quint32 sum = (o & 0xff00ffU) * cover + (u & 0xff00ffU) * (255U - cover);
        return ((sum + ((sum >> 8U) & 0xff00ffU) + 0x800080U) >> 8U) & 0xff00ffU;
    };
    return pair(under, over) | (pair(under >> 8U, over >> 8U) << 8U);
}

/// The floor of what is no further below zero than a picture is wide; the library's takes a call.
int lastBelow(double value)
{
    constexpr int kOffset = 1 << 16;
    return static_cast<int>(value + kOffset) - kOffset;
}

}  // namespace

/// A stroke in device pixels.
struct LineRaster::Ink {
    quint32 color;  ///< Opaque.
    double alpha;   ///< 0..255
    double half;    ///< Of its width.
    double dash;
    double period;
};

LineRaster::LineRaster(QImage& image)
    : m_pixels(reinterpret_cast<quint32*>(image.bits())),
      m_stride(image.bytesPerLine() / static_cast<qsizetype>(sizeof(quint32))),
      m_width(image.width()), m_height(image.height()), m_ratio(image.devicePixelRatio())
{
    Q_ASSERT(image.depth() == 32);
}

void LineRaster::draw(const QPolygonF& line, const Stroke& stroke) const
{
    QColor opaque = stroke.color;
    opaque.setAlpha(255);
    const Ink ink{.color = opaque.rgba(),
                  .alpha = 255.0 * stroke.color.alphaF(),
                  .half = stroke.width * m_ratio / 2.0,
                  .dash = stroke.dash * m_ratio,
                  .period = (stroke.dash + stroke.gap) * m_ratio};
    double walked = 0.0;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF from = line[i - 1] * m_ratio;
        const QPointF to = line[i] * m_ratio;
        drawLeg(from, to, walked, ink);
        walked += std::hypot(to.x() - from.x(), to.y() - from.y());
    }
}

/// Goes along the axis that the leg follows more, and covers each step's pixels across it by how
/// far their middles are from the line.
void LineRaster::drawLeg(QPointF from, QPointF to, double walked, const Ink& ink) const
{
    const bool isSteep = std::abs(to.y() - from.y()) > std::abs(to.x() - from.x());
    const auto along = [&](QPointF p) { return isSteep ? p.y() : p.x(); };
    const auto across = [&](QPointF p) { return isSteep ? p.x() : p.y(); };
    const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
    if (length < 1e-6)
        return;
    const bool isBackward = along(to) < along(from);
    if (isBackward)
        std::swap(from, to);
    const double start = along(from);
    const double slope = (across(to) - across(from)) / (along(to) - start);
    const double slant = (along(to) - start) / length;  // The cosine of its angle to the axis.
    const double reach = (ink.half + 0.5) / slant;
    const int breadth = isSteep ? m_width : m_height;
    double first = std::max(start, 0.0);
    double last = std::min(along(to), static_cast<double>(isSteep ? m_height : m_width));
    if (std::abs(slope) > 1e-9) {  // Only where it is in the picture.
        const double one = start + (-reach - across(from)) / slope;
        const double other = start + (breadth + reach - across(from)) / slope;
        first = std::max(first, std::min(one, other));
        last = std::min(last, std::max(one, other));
    }
    const std::ptrdiff_t step = isSteep ? m_stride : 1;
    const std::ptrdiff_t side = isSteep ? 1 : m_stride;
    const int end = static_cast<int>(std::ceil(last - 0.5));
    const auto slantStep = static_cast<float>(slant);
    const auto outer = static_cast<float>(ink.half + 0.5);
    const auto fullest = static_cast<float>(std::min(1.0, 2.0 * ink.half));
    const auto alpha = static_cast<float>(ink.alpha);
    for (int i = static_cast<int>(std::ceil(first - 0.5)); i < end; ++i) {
        const double gone = i + 0.5 - start;
        if (ink.dash > 0.0) {
            const double way = walked + (isBackward ? length - gone / slant : gone / slant);
            if (std::fmod(way, ink.period) >= ink.dash)
                continue;
        }
        const double middle = across(from) + gone * slope;
        const int low = std::max(0, lastBelow(middle - reach - 0.5) + 1);
        const int high = std::min(breadth - 1, lastBelow(middle + reach - 0.5));
        quint32* pixel = m_pixels + i * step + low * side;
        auto off = static_cast<float>((low + 0.5 - middle) * slant);
        for (int j = low; j <= high; ++j, pixel += side, off += slantStep) {
            const float share = std::min(outer - std::abs(off), fullest);
            const int cover = static_cast<int>(share * alpha + 0.5F);
            if (cover >= 255)
                *pixel = ink.color;
            else if (cover > 0)
                *pixel = mixed(*pixel, ink.color, static_cast<quint32>(cover));
        }
    }
}

}  // namespace continua::ui
