// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/ghost_painter.h"

#include "core/geo/geodesic.h"
#include "ui/map/map_style.h"
#include "ui/text/names.h"
#include "ui/tools/diagram_plane.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace continua::ui {
namespace {

using namespace map_metrics;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::Ghosts)
};

constexpr double kGhostWidth = 4.0;
constexpr double kMarkRadius = 7.0;
constexpr double kMarkArm = 3.5;
constexpr double kArrowHead = 9.0;
constexpr double kArrowBend = 0.16;      ///< Of its length, to the side.
constexpr double kLabelDistance = 20.0;  ///< From the middle of a symbol.
constexpr QMarginsF kLabelPlate{4.0, 1.0, 4.0, 1.0};
constexpr double kPlateRadius = 3.0;
constexpr double kInsideArrow = 6.0;  ///< From an arrow.
constexpr std::size_t kMostNames = 2;
const Length kStep = Length::fromKm(60.0);

QColor faint(QColor color)
{
    color.setAlphaF(static_cast<float>(kGhostOpacity));
    return color;
}

/// "F2 Kanto half, F3 #1 and 4 more".
QString namesOf(const Design& design, const std::vector<PlanChanges::Move>& moves)
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(moves.size(), kMostNames); ++i)
        names << replicaName(design, moves[i].workload, moves[i].replica);
    const QString listed = names.join(QStringLiteral(", "));
    const auto more = static_cast<int>(moves.size() - static_cast<std::size_t>(names.size()));
    return more > 0 ? Words::tr("%1 and %n more", "replicas", more).arg(listed) : listed;
}

}  // namespace

QColor GhostPainter::colorOf(Kind kind) const
{
    return kind == Kind::Comes ? m_style.ok : kind == Kind::Goes ? m_style.bad : m_style.warn;
}

QPointF GhostPainter::pixelsOf(const Design& design, SiteId site) const
{
    for (const SiteSpot& spot : m_layout.sites)
        for (const SiteMark* mark : spot.members)
            if (mark->id == site)
                return spot.at;
    if (m_layout.scene->diagram())
        return m_view.toPixels(onSquare(diagramPlaces(design).at(site)));
    return m_view.toPixels(design.at(site).position);
}

QPolygonF GhostPainter::lineOf(const Design& design, const Link& link) const
{
    if (m_layout.scene->diagram()) {
        const LinkMark* mark = m_layout.scene->find(link.id);
        return mark ? spotOf(*mark, m_view).line
                    : QPolygonF({pixelsOf(design, link.from), pixelsOf(design, link.to)});
    }
    std::vector<GeoPoint> points{design.at(link.from).position};
    points.insert(points.end(), link.waypoints.begin(), link.waypoints.end());
    points.push_back(design.at(link.to).position);
    QPolygonF line;
    for (std::size_t i = 1; i < points.size(); ++i)
        for (const GeoPoint& point : alongGeodesic(points[i - 1], points[i], kStep)) {
            MercatorPoint at = toMercator(point);
            const double anchor =
                line.isEmpty() ? m_view.center.x : m_view.toMercator(line.back()).x;
            at.x -= std::round(at.x - anchor);  // The copy of the world that carries on the line.
            line << m_view.toPixels(at);
        }
    return line;
}

void GhostPainter::paint(const PlanGhosts& ghosts)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    const PlanChanges& changes = ghosts.changes;
    const auto each = [](const auto& ids, auto&& act) {
        for (const auto id : ids)
            act(id);
    };
    each(changes.linksChanged, [&](LinkId id) { paintLink(ghosts.after, id, Kind::Changes); });
    for (const auto* links : {&changes.linksRemoved, &changes.linksDark})
        each(*links, [&](LinkId id) { paintLink(ghosts.before, id, Kind::Goes); });
    for (const auto* links : {&changes.linksAdded, &changes.linksLit})
        each(*links, [&](LinkId id) { paintLink(ghosts.after, id, Kind::Comes); });
    each(changes.sitesChanged, [&](SiteId id) { paintSite(ghosts.after, id, Kind::Changes); });
    for (const auto* sites : {&changes.sitesRemoved, &changes.sitesClosed})
        each(*sites, [&](SiteId id) { paintSite(ghosts.before, id, Kind::Goes); });
    for (const auto* sites : {&changes.sitesAdded, &changes.sitesOpened})
        each(*sites, [&](SiteId id) { paintSite(ghosts.after, id, Kind::Comes); });
    paintMoves(ghosts);
    paintRacks(ghosts);
    m_painter.restore();
}

void GhostPainter::paintMark(QPointF at, Kind kind)
{
    m_painter.setPen(QPen(m_style.surface, 1.5));
    m_painter.setBrush(colorOf(kind));
    if (kind == Kind::Changes) {
        m_painter.drawPolygon(QPolygonF({at + QPointF(0.0, -kMarkRadius),
                                         at + QPointF(kMarkRadius, kMarkRadius * 0.8),
                                         at + QPointF(-kMarkRadius, kMarkRadius * 0.8)}));
        return;
    }
    m_painter.drawEllipse(at, kMarkRadius, kMarkRadius);
    m_painter.setPen(QPen(m_style.surface, 2.0, Qt::SolidLine, Qt::RoundCap));
    m_painter.drawLine(at - QPointF(kMarkArm, 0.0), at + QPointF(kMarkArm, 0.0));
    if (kind == Kind::Comes)
        m_painter.drawLine(at - QPointF(0.0, kMarkArm), at + QPointF(0.0, kMarkArm));
}

void GhostPainter::paintLabel(QPointF at, double distance, const QString& label,
                              const QColor& color)
{
    const QFont font = textFont(kSiteText, QFont::DemiBold);
    const QSizeF room = m_text.size(label, font);
    const auto centered = [&](QPointF center) {
        return QRectF(center - QPointF(room.width(), room.height()) / 2.0, room);
    };
    const double up = distance + room.height() / 2.0, aside = distance + room.width() / 2.0;
    std::vector<QRectF> choices;
    for (const double further : {0.0, 1.0, 2.0, 3.0})
        for (const QPointF& to :
             {QPointF(0.0, -up - further * room.height()), QPointF(aside, -further * up),
              QPointF(-aside, -further * up), QPointF(0.0, up + further * room.height())})
            choices.push_back(centered(at + to));
    QRectF place = m_placer.place(choices);
    if (place.isNull())
        place = choices.front();
    // On a plate of its own: names of the ground below are not known to the placer.
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_style.land);
    m_painter.drawRoundedRect(place.marginsAdded(kLabelPlate), kPlateRadius, kPlateRadius);
    m_text.draw(m_painter, place.topLeft(), label, {font, color, m_style.land});
}

void GhostPainter::paintLink(const Design& design, LinkId id, Kind kind)
{
    const Link* link = design.find(id);
    if (!link)
        return;
    const QPolygonF line = lineOf(design, *link);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(faint(colorOf(kind)), kGhostWidth + 3.0,
                          kind == Kind::Goes ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap,
                          Qt::RoundJoin));
    m_painter.drawPolyline(line);
    QPainterPath path;
    path.addPolygon(line);
    paintMark(path.pointAtPercent(0.5), kind);
}

void GhostPainter::paintSite(const Design& design, SiteId id, Kind kind)
{
    const Site* site = design.find(id);
    if (!site)
        return;
    const QPointF at = pixelsOf(design, id);
    const double size = symbolSize(site->kind);
    const double radius = size / 2.0 + kRingRoom - 2.0;
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_style.surface, 4.5));
    m_painter.drawEllipse(at, radius, radius);
    m_painter.setPen(
        QPen(colorOf(kind), 2.5, kind == Kind::Comes ? Qt::SolidLine : Qt::DashLine, Qt::FlatCap));
    m_painter.drawEllipse(at, radius, radius);
    paintMark(at + QPointF(-radius, -radius) * 0.72, kind);
}

void GhostPainter::paintRacks(const PlanGhosts& ghosts)
{
    struct Here {
        int come = 0;
        int go = 0;
    };
    std::map<std::pair<double, double>, Here> byPlace;
    for (const auto& [id, more] : ghosts.changes.racks) {
        const Design& design = ghosts.after.find(id) ? ghosts.after : ghosts.before;
        if (!design.find(id))
            continue;
        const QPointF at = pixelsOf(design, id);
        Here& here = byPlace[{at.x(), at.y()}];
        (more > 0 ? here.come : here.go) += std::abs(more);
    }
    for (const auto& [place, here] : byPlace) {
        const QPointF at(place.first, place.second);
        //: On the map: so many racks come to a site, or go
        if (here.come > 0)
            paintLabel(at, kLabelDistance, Words::tr("+%n racks", nullptr, here.come),
                       colorOf(Kind::Comes));
        if (here.go > 0)
            paintLabel(at, kLabelDistance, Words::tr("\u2212%n racks", nullptr, here.go),
                       colorOf(Kind::Goes));
    }
}

void GhostPainter::paintMoves(const PlanGhosts& ghosts)
{
    std::map<std::pair<SiteId, SiteId>, std::vector<PlanChanges::Move>> byWay;
    for (const PlanChanges::Move& move : ghosts.changes.moves)
        byWay[{move.from, move.to}].push_back(move);
    for (const auto& [way, moves] : byWay) {
        const auto& [from, to] = way;
        const QString names = namesOf(ghosts.after, moves);
        if (from && to && ghosts.before.find(from) && ghosts.after.find(to)) {
            paintArrow(pixelsOf(ghosts.before, from), pixelsOf(ghosts.after, to), names);
            continue;
        }
        // It ran nowhere, or does no more: said under the name and the load of its site.
        const bool comes = static_cast<bool>(to);
        const Design& design = comes ? ghosts.after : ghosts.before;
        const SiteId site = comes ? to : from;
        if (design.find(site))
            paintLabel(pixelsOf(design, site), kLabelDistance,
                       (comes ? QStringLiteral("+ ") : QStringLiteral("\u2212 ")) + names,
                       colorOf(comes ? Kind::Comes : Kind::Goes));
    }
}

void GhostPainter::paintArrow(QPointF from, QPointF to, const QString& label)
{
    const QPointF way = to - from;
    const double length = std::hypot(way.x(), way.y());
    if (length < 1.0)
        return;
    const QPointF along = way / length, across(-along.y(), along.x());
    const QPointF bend = (from + to) / 2.0 + across * length * kArrowBend;
    const auto toward = [](QPointF a, QPointF b, double by) {
        const QPointF step = b - a;
        return a + step * std::min(0.45, by / std::max(std::hypot(step.x(), step.y()), 1.0));
    };
    const QPointF start = toward(from, bend, 14.0), end = toward(to, bend, 16.0);
    QPainterPath path(start);
    path.quadTo(bend, end);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_style.surface, 5.5, Qt::SolidLine, Qt::RoundCap));
    m_painter.drawPath(path);
    m_painter.setPen(QPen(m_style.warn, 2.5, Qt::SolidLine, Qt::RoundCap));
    m_painter.drawPath(path);
    const QPointF last = end - bend;
    const QPointF tipAlong = last / std::max(std::hypot(last.x(), last.y()), 1.0);
    const QPointF tipAcross(-tipAlong.y(), tipAlong.x());
    m_painter.setPen(QPen(m_style.surface, 1.0));
    m_painter.setBrush(m_style.warn);
    m_painter.drawPolygon(
        QPolygonF({end + tipAlong * 3.0, end - tipAlong * kArrowHead + tipAcross * kArrowHead * 0.6,
                   end - tipAlong * kArrowHead - tipAcross * kArrowHead * 0.6}));
    paintLabel(path.pointAtPercent(0.5), kInsideArrow, label, m_style.warn);
}

}  // namespace continua::ui
