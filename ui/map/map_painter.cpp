// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/map_painter.h"

#include "core/geo/geodesic.h"
#include "ui/map/map_style.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace continua::ui {
namespace {

using namespace map_metrics;

constexpr double kDash = 8.0;
constexpr double kDashGap = 5.0;
/// Of more links than this in one picture, each is thin and without an edge: less hides less.
constexpr std::size_t kMostCased = 1000;

/// The more they are, the fainter: where many lie over each other it still adds up.
double thinOpacity(std::size_t links)
{
    return std::clamp(900.0 / static_cast<double>(links), 0.04, 0.45);
}

QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

/// The polyline moved to its left by `offset` pixels: as far off at its corners as along its legs.
QPolygonF beside(const QPolygonF& line, double offset)
{
    constexpr double kSharpest = 0.3;  // A sharper corner is cut short.
    QPolygonF legs{line.front()};      // Without those that have no direction.
    for (const QPointF point : line)
        if (std::hypot(point.x() - legs.back().x(), point.y() - legs.back().y()) > 1e-6)
            legs << point;
    const auto normalOf = [&](qsizetype leg) {
        const QPointF along = legs[leg + 1] - legs[leg];
        return QPointF(-along.y(), along.x()) / std::hypot(along.x(), along.y());
    };
    QPolygonF result;
    for (qsizetype i = 0; i < legs.size() && legs.size() > 1; ++i) {
        const QPointF before = normalOf(std::max<qsizetype>(i - 1, 0));
        const QPointF after = normalOf(std::min(i, legs.size() - 2));
        const double share = 1.0 + QPointF::dotProduct(before, after);  // 0: back again.
        result << legs[i] + (before + after) * (offset / std::max(share, kSharpest));
    }
    return result;
}

QPen dashed(const QColor& color, double width)
{
    QPen pen(color, width, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
    pen.setDashPattern({kDash / width, kDashGap / width});
    return pen;
}

}  // namespace

QColor MapPainter::colorOf(MapState state) const
{
    switch (state) {
    case MapState::Good: return m_style.ok;
    case MapState::Warning: return m_style.warn;
    case MapState::Bad: return m_style.bad;
    case MapState::Idle: break;
    }
    return m_style.muted;
}

void MapPainter::paintLinks(const MapLayout& layout)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    m_painter.setBrush(Qt::NoBrush);
    const double whole = m_painter.opacity();
    m_isDense = m_raster && layout.links.size() > kMostCased;
    for (const LinkSpot& link : layout.links)  // Halos lie under every line.
        if (link.mark->state >= MapState::Warning && !link.mark->tint.isOn()) {
            const double width = linkWidth(link.mark->capacity) + 7.0;
            stroke(link.line, withAlpha(colorOf(link.mark->state), 0.28), width);
        }
    for (const bool selected : {false, true})
        for (const LinkSpot& link : layout.links)
            if (link.mark->isSelected == selected) {
                const bool isThin = m_isDense && !selected && link.mark->capacity == DataRate{};
                m_painter.setOpacity(whole
                                     * (link.mark->isAbsent ? kAbsentOpacity
                                        : isThin            ? thinOpacity(layout.links.size())
                                                            : 1.0));
                paintLink(link);
            }
    m_painter.setOpacity(whole);
    for (const LinkSpot& link : layout.links)
        if (!link.badgeRect.isNull())
            m_text.draw(
                m_painter, link.badgeRect.topLeft(), link.badge,
                {textFont(kSmallText),
                 link.mark->state >= MapState::Warning ? colorOf(link.mark->state) : m_style.muted,
                 m_style.land});
    m_painter.restore();
}

void MapPainter::stroke(const QPolygonF& line, const QColor& color, double width, bool isDashed)
{
    if (m_raster) {
        m_raster->draw(line, {.color = withAlpha(color, color.alphaF() * m_painter.opacity()),
                              .width = width,
                              .dash = isDashed ? kDash : 0.0,
                              .gap = isDashed ? kDashGap : 0.0});
        return;
    }
    m_painter.setPen(isDashed ? dashed(color, width)
                              : QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.drawPolyline(line);
}

void MapPainter::paintLink(const LinkSpot& link)
{
    const LinkMark& mark = *link.mark;
    const double width = linkWidth(mark.capacity);
    const bool isLit = mark.capacity > DataRate{};
    QColor color = isLit ? m_style.series[0] : m_style.muted;
    if (mark.isLeased && isLit)
        color = m_style.series[3];
    if (mark.highlight == LinkMark::Highlight::Working)
        color = m_style.accent;
    if (mark.tint.isOn())
        color = lensColor(mark.tint, m_style);

    if (mark.isSelected || mark.highlight == LinkMark::Highlight::Working)
        stroke(link.line, withAlpha(m_style.accent, mark.isSelected ? 0.45 : 0.3), width + 6.0);
    if (!m_isDense || mark.isSelected)
        stroke(link.line, mark.tint.kind == LensTint::Kind::Known ? m_style.muted : m_style.surface,
               width + 2.0);  // Pale colors of a lens are lost on the ground without an edge.
    const bool isUnknown = mark.tint.kind == LensTint::Kind::Unknown;
    stroke(link.line, color, width, mark.status != BuildStatus::Existing || isUnknown);
    if (mark.protects && !mark.tint.isOn())
        paintProtection(link, width);
    if (mark.isSelected || mark.highlight != LinkMark::Highlight::None)
        paintChevrons(link);
    if (mark.isSelected)
        paintHandles(link);
}

void MapPainter::paintProtection(const LinkSpot& link, double width)
{
    const bool isLit = link.mark->highlight == LinkMark::Highlight::Protection;
    const QPolygonF line = beside(link.line, kProtectionOffset + width / 2.0);
    stroke(line, isLit ? m_style.accent : m_style.series[2], isLit ? 2.0 : 1.0);
}

void MapPainter::paintChevrons(const LinkSpot& link)
{
    if (link.mark->highlight == LinkMark::Highlight::None && link.mark->carried == DataRate{})
        return;
    m_painter.setPen(QPen(m_style.accent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    constexpr double kEvery = 70.0;
    constexpr double kArm = 4.5;
    double walked = kEvery / 2.0;
    for (qsizetype i = 1; i < link.line.size(); ++i) {
        const QPointF step = link.line[i] - link.line[i - 1];
        const double length = std::hypot(step.x(), step.y());
        if (length < 1e-6)
            continue;
        const QPointF along = step / length * (link.mark->isForward ? 1.0 : -1.0);
        const QPointF across(-along.y(), along.x());
        for (; walked < length; walked += kEvery) {
            const QPointF tip = link.line[i - 1] + step * (walked / length) + along * kArm;
            m_painter.drawPolyline(QPolygonF(
                {tip - (along - across) * kArm * 1.2, tip, tip - (along + across) * kArm * 1.2}));
        }
        walked -= length;
    }
}

void MapPainter::paintHandles(const LinkSpot& link)
{
    m_painter.setPen(QPen(m_style.accent, 1.5));
    m_painter.setBrush(m_style.surface);
    for (qsizetype i = 1; i + 1 < link.vertices.size(); ++i)
        m_painter.drawRect(
            QRectF(link.vertices[i] - QPointF(kHandle, kHandle) / 2.0, QSizeF(kHandle, kHandle)));
    for (const QPointF& middle : link.midpoints)
        m_painter.drawEllipse(middle, kHandle * 0.38, kHandle * 0.38);
    m_painter.setBrush(Qt::NoBrush);
}

void MapPainter::paintSymbol(SiteKind kind, QPointF at, double size, const QColor& fill,
                             bool isHollow)
{
    const QPainterPath path = symbolPath(kind, at, size);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_style.surface, 2.0 * kRim, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.drawPath(path);
    m_painter.setPen(isHollow ? QPen(fill, 1.5, Qt::DashLine) : QPen(Qt::NoPen));
    m_painter.setBrush(isHollow ? m_style.surface : fill);
    m_painter.drawPath(path);
}

/// Whether nothing of it is there in the phase that is shown.
bool MapPainter::isAbsent(const SiteSpot& site)
{
    return std::all_of(site.members.begin(), site.members.end(),
                       [](const SiteMark* mark) { return mark->isAbsent; });
}

void MapPainter::paintSites(const MapLayout& layout)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    const double whole = m_painter.opacity();
    for (const bool selected : {false, true})
        for (const SiteSpot& site : layout.sites)
            if (site.isSelected == selected) {
                m_painter.setOpacity(isAbsent(site) ? whole * kAbsentOpacity : whole);
                if (site.isCluster())
                    paintCluster(site);
                else
                    paintSite(site);
            }
    for (const SiteSpot& site : layout.sites) {
        m_painter.setOpacity(isAbsent(site) ? whole * kAbsentOpacity : whole);
        if (!site.nameRect.isNull())
            paintSiteText(site);
    }
    m_painter.restore();
}

void MapPainter::paintSite(const SiteSpot& site)
{
    const SiteMark& mark = site.mark();
    if (site.isSelected) {
        m_painter.setPen(
            QPen(m_style.accent, 2.0 * kRim + 4.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(symbolPath(mark.kind, site.at, site.size));
    }
    const bool isOption = mark.status == BuildStatus::Candidate && !mark.isOpened;
    const QColor fill = mark.hosts ? m_style.series[0] : m_style.muted;
    if (mark.tint.isOn())
        paintTinted(mark, site.at, site.size);
    else
        paintSymbol(mark.kind, site.at, site.size, fill, isOption);
    if (mark.isOpened) {  // A plus: the plan takes up this candidate.
        m_painter.setPen(QPen(m_style.surface, 2.0, Qt::SolidLine, Qt::RoundCap));
        m_painter.drawLine(site.at - QPointF(4.0, 0.0), site.at + QPointF(4.0, 0.0));
        m_painter.drawLine(site.at - QPointF(0.0, 4.0), site.at + QPointF(0.0, 4.0));
    }
    if (site.isSelected)
        paintRing(mark, site.at, site.size);
    paintState(site.at + QPointF(site.size, -site.size) * 0.42, stateOf(site));
}

/// Through a lens only what is over its limit has a mark.
MapState MapPainter::stateOf(const SiteSpot& site)
{
    if (!site.mark().tint.isOn())
        return site.state;
    const bool isOver = std::any_of(site.members.begin(), site.members.end(),
                                    [](const SiteMark* mark) { return mark->tint.share > 1.0; });
    return isOver ? MapState::Bad : MapState::Idle;
}

/// A site as a lens shows it.
void MapPainter::paintTinted(const SiteMark& mark, QPointF at, double size)
{
    const QPainterPath path = symbolPath(mark.kind, at, size);
    m_painter.setPen(QPen(m_style.surface, 2.0 * kRim, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(m_style.surface);
    m_painter.drawPath(path);
    m_painter.setPen(QPen(m_style.muted, 1.0));
    m_painter.setBrush(lensBrush(mark.tint, m_style));
    m_painter.drawPath(path);
}

void MapPainter::paintCluster(const SiteSpot& site)
{
    const double radius = site.size / 2.0;
    m_painter.setPen(
        QPen(site.isSelected ? m_style.accent : m_style.surface, site.isSelected ? 3.0 : kRim));
    const bool hosts = std::any_of(site.members.begin(), site.members.end(),
                                   [](const SiteMark* mark) { return mark->hosts; });
    LensTint tint;
    for (const SiteMark* mark : site.members)
        tint = worstOf(tint, mark->tint);
    m_painter.setBrush(hosts ? m_style.series[0] : m_style.muted);
    if (tint.isOn()) {
        m_painter.setBrush(m_style.surface);
        m_painter.drawEllipse(site.at, radius + kRim / 2.0, radius + kRim / 2.0);
        m_painter.setPen(
            QPen(site.isSelected ? m_style.accent : m_style.muted, site.isSelected ? 3.0 : 1.0));
        m_painter.setBrush(lensBrush(tint, m_style));
    }
    m_painter.drawEllipse(site.at, radius + kRim / 2.0, radius + kRim / 2.0);
    m_painter.setFont(textFont(kSiteText, QFont::DemiBold));
    m_painter.setPen(tint.kind == LensTint::Kind::Known ? readableOn(lensColor(tint, m_style))
                     : tint.isOn()                      ? m_style.text
                                   : readableOn(hosts ? m_style.series[0] : m_style.muted));
    m_painter.drawText(QRectF(site.at - QPointF(radius, radius), QSizeF(site.size, site.size)),
                       Qt::AlignCenter, QString::number(site.members.size()));
    paintState(site.at + QPointF(site.size, -site.size) * 0.42, stateOf(site));
}

void MapPainter::paintState(QPointF corner, MapState state)
{
    if (state < MapState::Warning)
        return;
    m_painter.setPen(QPen(m_style.surface, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(colorOf(state));
    const QPen stroke(m_style.surface, 1.6, Qt::SolidLine, Qt::RoundCap);
    if (state == MapState::Warning) {  // A triangle with a bar.
        m_painter.drawPolygon(QPolygonF({corner + QPointF(0.0, -7.0), corner + QPointF(7.0, 5.5),
                                         corner + QPointF(-7.0, 5.5)}));
        m_painter.setPen(stroke);
        m_painter.drawLine(corner + QPointF(0.0, -2.0), corner + QPointF(0.0, 1.0));
        m_painter.drawPoint(corner + QPointF(0.0, 3.6));
        return;
    }
    m_painter.drawEllipse(corner, 6.5, 6.5);  // A disc with a cross.
    m_painter.setPen(stroke);
    m_painter.drawLine(corner - QPointF(2.2, 2.2), corner + QPointF(2.2, 2.2));
    m_painter.drawLine(corner - QPointF(2.2, -2.2), corner + QPointF(2.2, -2.2));
}

void MapPainter::paintRing(const SiteMark& mark, QPointF at, double size)
{
    constexpr int kStepsPerDegree = 16;  // Qt counts angles in sixteenths, counterclockwise.
    constexpr double kArc = 62.0;
    const double radius = size / 2.0 + 8.0;
    const QRectF circle(at - QPointF(radius, radius), QSizeF(2.0 * radius, 2.0 * radius));
    m_painter.setBrush(Qt::NoBrush);
    for (std::size_t i = 0; i < mark.use.size(); ++i) {
        const int start =
            static_cast<int>((90.0 - 72.0 * static_cast<double>(i)) * kStepsPerDegree);
        const auto sweep = [&](double share) {
            return static_cast<int>(-kArc * std::clamp(share, 0.0, 1.0) * kStepsPerDegree);
        };
        m_painter.setPen(QPen(m_style.surface, kRingWidth + 2.0, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawArc(circle, start, sweep(1.0));
        m_painter.setPen(QPen(m_style.border, kRingWidth, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawArc(circle, start, sweep(1.0));
        const double share = mark.use[i];
        if (share <= 0.0)
            continue;
        const MapState state = share > 1.0 ? MapState::Bad
                             : share > 0.9 ? MapState::Warning
                                           : MapState::Good;
        m_painter.setPen(QPen(colorOf(state), kRingWidth, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawArc(circle, start, sweep(share));
    }
}

void MapPainter::paintSiteText(const SiteSpot& site)
{
    m_text.draw(
        m_painter, site.nameRect.topLeft(), site.name,
        {textFont(kSiteText), site.isSelected ? m_style.text : m_style.muted, m_style.land});
    if (site.badgeRect.isNull())
        return;
    const SiteMark& mark = site.mark();
    const bool isTinted = mark.tint.kind == LensTint::Kind::Known;
    const double power =
        isTinted ? mark.tint.share : mark.use[static_cast<std::size_t>(MapMeter::Power)];
    const MapState state = power > 1.0              ? MapState::Bad
                         : power > 0.9 && !isTinted ? MapState::Warning
                                                    : MapState::Good;
    const QRectF bar(site.badgeRect.left(), site.badgeRect.center().y() - kBarHeight / 2.0,
                     kBarWidth, kBarHeight);
    m_painter.setPen(QPen(m_style.land, 1.0));
    m_painter.setBrush(m_style.border);
    m_painter.drawRect(bar);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(isTinted ? lensColor(mark.tint, m_style) : colorOf(state));
    m_painter.drawRect(QRectF(bar.topLeft(), QSizeF(kBarWidth * std::min(power, 1.0), kBarHeight)));
    m_text.draw(m_painter, {bar.right() + 3.0, site.badgeRect.top()}, mark.badge,
                {textFont(kSmallText), state == MapState::Good ? m_style.muted : colorOf(state),
                 m_style.land});
}

void MapPainter::paintHover(const MapLayout& layout, const rules::Subject& hovered)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    m_painter.setBrush(Qt::NoBrush);
    if (const auto* id = std::get_if<LinkId>(&hovered)) {
        for (const LinkSpot& link : layout.links)
            if (link.mark->id == *id) {
                m_painter.setPen(QPen(withAlpha(m_style.accent, 0.3),
                                      linkWidth(link.mark->capacity) + 6.0, Qt::SolidLine,
                                      Qt::RoundCap, Qt::RoundJoin));
                m_painter.drawPolyline(link.line);
            }
    } else if (const auto* site = std::get_if<SiteId>(&hovered)) {
        for (const SiteSpot& spot : layout.sites)
            if (!spot.isCluster() && spot.mark().id == *site && !spot.isSelected)
                paintRing(spot.mark(), spot.at, spot.size);
    }
    m_painter.restore();
}

void MapPainter::paintPreview(const MapLayout& layout, const ToolPreview& preview, SiteKind kind)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    if (preview.line) {
        QPolygonF line;
        for (std::size_t i = 1; i < preview.line->points.size(); ++i)
            for (const GeoPoint& point : alongGeodesic(
                     preview.line->points[i - 1], preview.line->points[i], Length::fromKm(60.0))) {
                MercatorPoint at = toMercator(point);
                const double anchor =
                    line.isEmpty() ? layout.view.center.x : layout.view.toMercator(line.back()).x;
                at.x -= std::round(at.x - anchor);
                line << layout.view.toPixels(at);
            }
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(dashed(m_style.accent, 2.0));
        m_painter.drawPolyline(line);
        m_painter.setPen(QPen(m_style.accent, 1.5));
        m_painter.setBrush(m_style.surface);
        for (std::size_t i = 1; i + 1 < preview.line->points.size(); ++i) {
            const QPointF at = layout.view.toPixels(preview.line->points[i]);
            m_painter.drawRect(
                QRectF(at - QPointF(kHandle, kHandle) / 2.0, QSizeF(kHandle, kHandle)));
        }
    }
    if (preview.target)
        for (const SiteSpot& spot : layout.sites)
            for (const SiteMark* mark : spot.members)
                if (mark->id == *preview.target) {
                    m_painter.setBrush(Qt::NoBrush);
                    m_painter.setPen(QPen(m_style.accent, 2.0));
                    m_painter.drawEllipse(spot.at, spot.size / 2.0 + 6.0, spot.size / 2.0 + 6.0);
                }
    if (preview.site) {
        m_painter.setOpacity(kGhostOpacity);
        paintSymbol(kind, layout.view.toPixels(*preview.site), symbolSize(kind), m_style.accent,
                    false);
        m_painter.setOpacity(1.0);
    }
    if (preview.band) {
        const QPointF from = layout.view.toPixels(preview.band->from);
        const QPointF to = layout.view.toPixels(preview.band->to);
        const bool isTouching = to.x() < from.x();
        m_painter.setPen(QPen(m_style.accent, 1.0, isTouching ? Qt::DashLine : Qt::SolidLine));
        m_painter.setBrush(withAlpha(m_style.accent, 0.1));
        m_painter.drawRect(QRectF(from, to).normalized());
    }
    m_painter.restore();
}

void paintObjects(QPainter& painter, MapPainter& objects, const MapLayout& layout,
                  const MapLayers& layers, const rules::Subject& hovered)
{
    painter.save();
    if (layers.at(MapLayer::Links).isVisible) {
        painter.setOpacity(layers.opacityOf(MapLayer::Links));
        objects.paintLinks(layout);
    }
    painter.setOpacity(1.0);
    objects.paintHover(layout, hovered);
    if (layers.at(MapLayer::Sites).isVisible) {
        painter.setOpacity(layers.opacityOf(MapLayer::Sites));
        objects.paintSites(layout);
    }
    painter.restore();
}

}  // namespace continua::ui
