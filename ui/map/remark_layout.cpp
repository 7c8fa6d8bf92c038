// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/remark_layout.h"

#include "core/geo/geodesic.h"
#include "ui/map/link_spot.h"
#include "ui/map/map_style.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace continua::ui {
namespace {

using map_metrics::kHandle;
using map_metrics::kReach;

constexpr double kNotePadding = 5.0;
constexpr double kWidestNote = 200.0;
constexpr double kNoteStem = 12.0;  ///< From the place to the box over it.
constexpr qsizetype kMostLines = 6;
constexpr double kAreaFill = 0.10;

bool isOn(QPointF a, QPointF b)
{
    return std::max(std::abs(a.x() - b.x()), std::abs(a.y() - b.y())) <= kReach;
}

/// The text of a note in lines no wider than a note gets.
QStringList wrapped(const QString& text, const QFontMetricsF& metrics)
{
    QStringList lines;
    for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
        QString line;
        for (const QString& word : paragraph.split(QLatin1Char(' '))) {
            const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
            if (!line.isEmpty() && metrics.horizontalAdvance(longer) > kWidestNote) {
                lines << line;
                line = word;
            } else {
                line = longer;
            }
        }
        lines << metrics.elidedText(line, Qt::ElideRight, kWidestNote);
    }
    if (lines.size() > kMostLines) {
        lines = lines.mid(0, kMostLines);
        lines.back() += QStringLiteral(" ...");
    }
    return lines;
}

NoteSpot spotOf(const Note& note, const Viewport& view, const QFontMetricsF& metrics)
{
    NoteSpot spot{.id = note.id, .at = view.toPixels(note.position)};
    spot.lines = wrapped(QString::fromStdString(note.text), metrics);
    double width = 0.0;
    for (const QString& line : spot.lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    const QSizeF size(std::max(width, metrics.height()) + 2.0 * kNotePadding,
                      metrics.height() * static_cast<double>(spot.lines.size())
                          + 2.0 * kNotePadding);
    spot.box = QRectF(spot.at + QPointF(-kNoteStem, -kNoteStem - size.height()), size);
    return spot;
}

AreaSpot spotOf(const RiskArea& area, const Viewport& view, HaloText& text)
{
    AreaSpot spot{.id = area.id, .name = QString::fromStdString(area.name)};
    std::vector<GeoPoint> ring = area.outline;
    ring.push_back(ring.front());
    QPolygonF vertices;
    spot.outline = pixelsAlong(ring, view, &vertices);
    spot.corners = vertices;
    spot.corners.pop_back();
    qsizetype at = 0;
    for (qsizetype corner = 1; corner < vertices.size(); ++corner) {
        qsizetype end = at + 1;
        while (end + 1 < spot.outline.size() && spot.outline[end] != vertices[corner])
            ++end;
        spot.middles << spot.outline[(at + end) / 2];
        at = end;
    }
    // On the inside of its highest corner's side, where it is seldom over a site.
    const QSizeF size = text.size(spot.name, textFont(map_metrics::kSiteText));
    const auto highest = std::min_element(spot.outline.begin(), spot.outline.end(),
                                          [](QPointF a, QPointF b) { return a.y() < b.y(); });
    spot.nameRect =
        QRectF(*highest + QPointF(-size.width() / 2.0, -size.height() - kNotePadding), size);
    return spot;
}

}  // namespace

QPolygonF pixelsAlong(const std::vector<GeoPoint>& points, const Viewport& view,
                      QPolygonF* vertices)
{
    constexpr double kPieces = 16.0;
    std::vector<MercatorPoint> line;
    std::vector<std::size_t> at;
    const auto add = [&](GeoPoint point) {
        MercatorPoint place = toMercator(point);
        if (!line.empty())
            place.x -= std::round(place.x - line.back().x);
        line.push_back(place);
    };
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (i > 0) {
            const Length leg = geodesicLength(points[i - 1], points[i]);
            const Length step = std::max(leg / kPieces, Length::fromM(1.0));
            const std::vector<GeoPoint> way = alongGeodesic(points[i - 1], points[i], step);
            for (std::size_t p = 1; p + 1 < way.size(); ++p)
                add(way[p]);
        }
        add(points[i]);
        at.push_back(line.size() - 1);
    }
    if (line.empty())
        return {};
    const auto [least, greatest] = std::minmax_element(
        line.begin(), line.end(),
        [](const MercatorPoint& a, const MercatorPoint& b) { return a.x < b.x; });
    const double shift = -std::round((least->x + greatest->x) / 2.0 - view.center.x);
    QPolygonF pixels;
    for (const MercatorPoint& point : line)
        pixels << view.toPixels(MercatorPoint{point.x + shift, point.y});
    if (vertices)
        for (const std::size_t index : at)
            *vertices << pixels[static_cast<qsizetype>(index)];
    return pixels;
}

RemarkLayout layoutRemarks(const Design& design, const std::vector<rules::Subject>& selection,
                           const Viewport& view, HaloText& text)
{
    RemarkLayout layout;
    const auto isSelected = [&](const rules::Subject& object) {
        return std::find(selection.begin(), selection.end(), object) != selection.end();
    };
    for (const auto& [id, area] : design.all<RiskArea>()) {
        layout.areas.push_back(spotOf(area, view, text));
        layout.areas.back().isSelected = isSelected(id);
    }
    const QFontMetricsF metrics(textFont(map_metrics::kSiteText));
    for (const auto& [id, note] : design.all<Note>()) {
        layout.notes.push_back(spotOf(note, view, metrics));
        layout.notes.back().isSelected = isSelected(id);
    }
    return layout;
}

std::vector<MapHit> RemarkLayout::hitsOver(QPointF at) const
{
    std::vector<MapHit> hits;
    for (const AreaSpot& area : areas) {
        if (!area.isSelected)
            continue;
        for (qsizetype i = 0; i < area.corners.size(); ++i)
            if (isOn(area.corners[i], at))
                hits.emplace_back(CornerHandle{area.id, static_cast<int>(i)});
        for (qsizetype i = 0; i < area.middles.size(); ++i)
            if (isOn(area.middles[i], at))
                hits.emplace_back(SideHandle{area.id, static_cast<int>(i)});
    }
    for (auto note = notes.rbegin(); note != notes.rend(); ++note)
        if (note->box.contains(at) || isOn(note->at, at))
            hits.emplace_back(note->id);
    return hits;
}

std::vector<MapHit> RemarkLayout::hitsUnder(QPointF at) const
{
    std::vector<MapHit> hits;
    for (auto area = areas.rbegin(); area != areas.rend(); ++area)
        if (area->nameRect.contains(at) || distanceToLine(at, area->outline) <= kReach)
            hits.emplace_back(area->id);
    return hits;
}

void paintAreas(QPainter& painter, const RemarkLayout& remarks, const Tokens& style, HaloText& text)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (const AreaSpot& area : remarks.areas) {
        QColor fill = style.warn;
        fill.setAlphaF(static_cast<float>(kAreaFill));
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(area.outline);
        QPen border(area.isSelected ? style.accent : style.warn, area.isSelected ? 2.0 : 1.5);
        border.setDashPattern({5.0, 3.0});
        painter.setPen(border);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(area.outline);
        text.draw(painter, area.nameRect.topLeft(), area.name,
                  {textFont(map_metrics::kSiteText, QFont::DemiBold), style.text, style.land});
        if (!area.isSelected)
            continue;
        painter.setPen(QPen(style.accent, 1.5));
        painter.setBrush(style.surface);
        for (const QPointF corner : area.corners)
            painter.drawRect(
                QRectF(corner - QPointF(kHandle, kHandle) / 2.0, QSizeF(kHandle, kHandle)));
        for (const QPointF middle : area.middles)
            painter.drawEllipse(middle, kHandle * 0.38, kHandle * 0.38);
    }
    painter.restore();
}

void paintNotes(QPainter& painter, const RemarkLayout& remarks, const Tokens& style)
{
    constexpr double kDot = 3.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setFont(textFont(map_metrics::kSiteText));
    const double height = QFontMetricsF(painter.font()).height();
    for (const NoteSpot& note : remarks.notes) {
        const QColor edge = note.isSelected ? style.accent : style.muted;
        painter.setPen(QPen(edge, 1.5));
        painter.drawLine(note.at, QPointF(note.at.x(), note.box.bottom()));
        painter.setBrush(edge);
        painter.drawEllipse(note.at, kDot, kDot);
        painter.setPen(QPen(edge, note.isSelected ? 2.0 : 1.0));
        painter.setBrush(style.surface);
        painter.drawRoundedRect(note.box, metrics::kRadius, metrics::kRadius);
        painter.setPen(style.text);
        QPointF at = note.box.topLeft() + QPointF(kNotePadding, kNotePadding);
        for (const QString& line : note.lines) {
            painter.drawText(QRectF(at, QSizeF(note.box.width(), height)),
                             Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, line);
            at.ry() += height;
        }
    }
    painter.restore();
}

}  // namespace continua::ui
