// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/halo_text.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace continua::ui {
namespace {

constexpr double kHaloWidth = 3.0;  ///< 1.5 px on either side of the outline.

/// Tells the few fonts of the map apart; all are of one family.
quint32 keyOf(const QFont& font)
{
    return static_cast<quint32>(font.pixelSize()) + (font.italic() ? 1024U : 0U)
         + static_cast<quint32>(font.weight()) * 4096U;
}

/// The same look from shifted copies of the text: twenty times as fast as outlines, and good
/// enough for pixels.
void drawStamped(QPainter& painter, QPointF topLeft, const QString& text,
                 const HaloText::Look& look)
{
    const QPointF baseline = topLeft + QPointF(0.0, QFontMetricsF(look.font).ascent());
    painter.setFont(look.font);
    painter.setPen(look.halo);
    for (const double dx : {-1.4, 0.0, 1.4})
        for (const double dy : {-1.4, 0.0, 1.4})
            painter.drawText(baseline + QPointF(dx, dy), text);
    painter.setPen(look.text);
    painter.drawText(baseline, text);
}

void drawOutlined(QPainter& painter, QPointF topLeft, const QString& text,
                  const HaloText::Look& look)
{
    const QPointF baseline = topLeft + QPointF(0.0, QFontMetricsF(look.font).ascent());
    QPainterPath outline;
    outline.addText(baseline, look.font, text);
    QColor halo = look.halo;
    halo.setAlphaF(0.88F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(halo, kHaloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(outline);
    painter.setFont(look.font);
    painter.setPen(look.text);
    painter.drawText(baseline, text);
    painter.restore();
}

}  // namespace

QSizeF HaloText::size(const QString& text, const QFont& font)
{
    const SizeKey key(text, keyOf(font));
    if (const auto known = m_sizes.constFind(key); known != m_sizes.cend())
        return *known;
    constexpr qsizetype kMostSizes = 20'000;
    if (m_sizes.size() > kMostSizes)
        m_sizes.clear();
    const QFontMetricsF metrics(font);
    const QSizeF size(metrics.horizontalAdvance(text), metrics.height());
    m_sizes.insert(key, size);
    return size;
}

QImage HaloText::stamp(const QString& text, const Look& look, double devicePixelRatio)
{
    constexpr qsizetype kMostBytes = 48 * 1024 * 1024;
    const StampKey key(text, keyOf(look.font), look.text.rgba(), look.halo.rgba(),
                       static_cast<int>(devicePixelRatio * 100.0));
    if (const auto known = m_stamps.find(key); known != m_stamps.end())
        return known->second;
    if (m_stampBytes > kMostBytes) {
        m_stamps.clear();
        m_stampBytes = 0;
    }
    const QSizeF room = size(text, look.font) + QSizeF(2.0 * kHaloWidth, 2.0 * kHaloWidth);
    QImage image((room * devicePixelRatio).toSize() + QSize(1, 1),
                 QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        drawStamped(painter, {kHaloWidth, kHaloWidth}, text, look);
    }
    m_stampBytes += image.sizeInBytes();
    m_stamps.emplace(key, image);
    return image;
}

void HaloText::draw(QPainter& painter, QPointF topLeft, const QString& text, const Look& look)
{
    if (painter.paintEngine()->type() != QPaintEngine::Raster) {
        drawOutlined(painter, topLeft, text, look);
        return;
    }
    const double ratio = painter.device()->devicePixelRatioF();
    // On whole device pixels the stamp stays sharp.
    const QPointF corner = (topLeft - QPointF(kHaloWidth, kHaloWidth)) * ratio;
    painter.drawImage(QPointF(std::round(corner.x()), std::round(corner.y())) / ratio,
                      stamp(text, look, ratio));
}

}  // namespace continua::ui
