// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/name_painter.h"

#include "ui/map/map_style.h"

#include <QPainter>

#include <cmath>

namespace continua::ui {
namespace {

using basemap::AreaLabel;
using basemap::Place;

constexpr double kMargin = 160.0;  ///< Names this far outside still keep others away: no flicker.
constexpr double kDot = 2.0;       ///< Radius.
constexpr double kAir = 3.0;       ///< Kept free round a name.

/// Chooses and paints names, most important first.
class NamePainter {
public:
    NamePainter(QPainter& painter, const Viewport& view, const Tokens& style,
                basemap::Language language, LabelPlacer& placer, HaloText& text)
        : m_painter(painter), m_view(view), m_box(view.box(kMargin)), m_style(style),
          m_language(language), m_placer(placer), m_text(text)
    {
    }

    void paintAreas(const std::vector<AreaLabel>& areas, AreaLabel::Kind kind)
    {
        const QFont font = fontOf(kind);
        const bool isWater = kind == AreaLabel::Kind::Ocean || kind == AreaLabel::Kind::Sea
                          || kind == AreaLabel::Kind::Lake;
        for (const AreaLabel& area : areas) {
            if (area.kind != kind || m_view.zoom < area.minZoom || m_view.zoom > area.maxZoom)
                continue;
            const QString name = QString::fromStdString(area.name.in(m_language));
            const QSizeF size = m_text.size(name, font);
            forEachCopy(area.at, [&](QPointF at) {
                const QRectF rect(at - QPointF(size.width(), size.height()) / 2.0, size);
                if (!m_placer.place({rect.adjusted(-kAir, -kAir, kAir, kAir)}).isNull())
                    m_text.draw(m_painter, rect.topLeft(), name,
                                {font, m_style.mapLabel, isWater ? m_style.sea : m_style.land});
            });
        }
    }

    void paintPlaces(const std::vector<Place>& places)
    {
        for (const Place& place : places) {
            if (place.minZoom > m_view.zoom)
                break;  // They are in this order.
            const QFont font =
                textFont(place.isCapital ? map_metrics::kSiteText : map_metrics::kPlaceText);
            forEachCopy(place.at, [&](QPointF at) { paintPlace(place, at, font); });
        }
    }

private:
    static QFont fontOf(AreaLabel::Kind kind)
    {
        QFont font = textFont(kind == AreaLabel::Kind::District  ? map_metrics::kSmallText
                              : kind == AreaLabel::Kind::Country ? metrics::kBaseText
                                                                 : map_metrics::kPlaceText);
        const bool isLand = kind == AreaLabel::Kind::Country || kind == AreaLabel::Kind::District;
        font.setItalic(!isLand);
        if (kind == AreaLabel::Kind::Country)
            font.setWeight(QFont::Medium);
        return font;
    }

    template <class Take>
    void forEachCopy(basemap::MapVertex at, Take take) const
    {
        if (at.y < m_box.top || at.y > m_box.bottom)
            return;
        for (float x = at.x + std::ceil(m_box.left - at.x); x <= m_box.right; x += 1.0F)
            take(m_view.toPixels(MercatorPoint{x, at.y}));
    }

    void paintPlace(const Place& place, QPointF at, const QFont& font)
    {
        const QRectF dot(at.x() - kDot, at.y() - kDot, 2.0 * kDot, 2.0 * kDot);
        if (!m_placer.isFree(dot))
            return;
        const QString name = QString::fromStdString(place.name.in(m_language));
        const QSizeF size = m_text.size(name, font);
        const double gap = kDot + kAir;
        const double w = size.width();
        const double h = size.height();
        const QPointF right(at.x() + gap, at.y() - h / 2.0);
        const QPointF left(at.x() - gap - w, at.y() - h / 2.0);
        const QPointF above(at.x() - w / 2.0, at.y() - gap - h + kAir);
        const QPointF below(at.x() - w / 2.0, at.y() + gap - kAir);
        const QRectF rect = m_placer.place(
            {QRectF(right, size), QRectF(left, size), QRectF(above, size), QRectF(below, size)});
        if (rect.isNull())
            return;
        m_placer.reserve(dot);
        m_painter.setPen(QPen(m_style.land, 1.0));
        m_painter.setBrush(place.isCapital ? m_style.text : m_style.mapLabel);
        m_painter.drawEllipse(at, kDot, kDot);
        m_text.draw(m_painter, rect.topLeft(), name, {font, m_style.mapLabel, m_style.land});
    }

    QPainter& m_painter;
    const Viewport& m_view;
    basemap::MapBox m_box;
    const Tokens& m_style;
    basemap::Language m_language;
    LabelPlacer& m_placer;
    HaloText& m_text;
};

}  // namespace

void paintNames(QPainter& painter, const basemap::Basemap& map, const Viewport& view,
                const Tokens& style, basemap::Language language, LabelPlacer& placer,
                HaloText& text)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    NamePainter names(painter, view, style, language, placer, text);
    names.paintAreas(map.areaLabels(), AreaLabel::Kind::Country);
    names.paintPlaces(map.places());
    names.paintAreas(map.areaLabels(), AreaLabel::Kind::Ocean);
    names.paintAreas(map.areaLabels(), AreaLabel::Kind::Sea);
    names.paintAreas(map.areaLabels(), AreaLabel::Kind::Lake);
    names.paintAreas(map.areaLabels(), AreaLabel::Kind::District);
    painter.restore();
}

}  // namespace continua::ui
