// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/map_layout.h"

#include "ui/map/map_style.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace continua::ui {
namespace {

constexpr double kClusterReach = 17.0;  ///< Symbols nearer than this cannot be told apart.
constexpr double kClusterSize = 24.0;
constexpr double kGap = 3.0;
constexpr double kStateRoom = 7.0;    ///< The mark of a warning stands out to the right.
constexpr double kBadgeRoom = 120.0;  ///< Links shorter than this carry no badge unless selected.
constexpr double kOutside = 400.0;    ///< Pixels beyond the view that are still laid out.

double distanceToSegment(QPointF p, QPointF a, QPointF b)
{
    const QPointF ab = b - a;
    const double length2 = QPointF::dotProduct(ab, ab);
    const double along = length2 > 0.0 ? QPointF::dotProduct(p - a, ab) / length2 : 0.0;
    const QPointF off = a + ab * std::clamp(along, 0.0, 1.0) - p;
    return std::hypot(off.x(), off.y());
}

double distanceToLine(QPointF p, const QPolygonF& line)
{
    double nearest = 1e9;
    for (qsizetype i = 1; i < line.size(); ++i)
        nearest = std::min(nearest, distanceToSegment(p, line[i - 1], line[i]));
    return nearest;
}

/// The line moved sideways by `offset` pixels, its ends kept.
QPolygonF bowed(const QPolygonF& line, double offset)
{
    if (line.size() < 2 || offset == 0.0)
        return line;
    const QPointF across = line.back() - line.front();
    const double length = std::hypot(across.x(), across.y());
    if (length < 1.0)
        return line;
    const QPointF normal(-across.y() / length, across.x() / length);
    const QPolygonF base = line.size() > 2
                             ? line
                             : QPolygonF({line[0], line[0] + across * 0.15, line[0] + across * 0.5,
                                          line[0] + across * 0.85, line[1]});
    QPolygonF result = base;
    for (qsizetype i = 1; i + 1 < base.size(); ++i)
        result[i] += normal * offset;
    return result;
}

/// The point of a line after `share` of its length, and the direction of the line there.
std::pair<QPointF, QPointF> pointOn(const QPolygonF& line, double share)
{
    double whole = 0.0;
    for (qsizetype i = 1; i < line.size(); ++i)
        whole += std::hypot(line[i].x() - line[i - 1].x(), line[i].y() - line[i - 1].y());
    double left = whole * share;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF leg = line[i] - line[i - 1];
        const double length = std::hypot(leg.x(), leg.y());
        if (length > 0.0 && (left <= length || i + 1 == line.size()))
            return {line[i - 1] + leg * std::min(left / length, 1.0), leg / length};
        left -= length;
    }
    return {line.front(), QPointF(1.0, 0.0)};
}

/// Lays out one scene in one view.
class Layouter {
public:
    Layouter(const MapScene& scene, HaloText& text, const LayoutOptions& options, MapLayout& layout)
        : m_scene(scene), m_text(text), m_options(options), m_layout(layout)
    {
    }

    void run()
    {
        placeLinks();
        reserveLines(m_layout.lines);
        placeSites();
        if (m_options.names)
            for (SiteSpot* spot : byImportance())
                placeName(*spot);
        if (m_options.badges)
            for (LinkSpot& link : m_layout.links)
                placeBadge(link);
        reserveLines(m_layout.placer);  // Names of the ground stay off the lines.
    }

private:
    const Viewport& view() const { return m_layout.view; }
    QRectF near() const { return view().rect().adjusted(-kOutside, -kOutside, kOutside, kOutside); }

    void placeLinks()
    {
        for (const LinkMark& mark : m_scene.links()) {
            // The whole line in that copy of the world which has its middle nearest.
            const double middle = (mark.line.front().x + mark.line.back().x) / 2.0;
            const double shift = -std::round(middle - view().center.x);
            const auto pixels = [&](const std::vector<MercatorPoint>& points) {
                QPolygonF polygon;
                for (const MercatorPoint& point : points)
                    polygon << view().toPixels(MercatorPoint{point.x + shift, point.y});
                return polygon;
            };
            LinkSpot spot{
                .mark = &mark, .line = pixels(mark.line), .vertices = pixels(mark.vertices)};
            spot.line = bowed(spot.line, mark.parallel * map_metrics::kParallelOffset);
            if (!spot.line.boundingRect().adjusted(-1, -1, 1, 1).intersects(near()))
                continue;
            addMidpoints(spot);
            m_layout.links.push_back(std::move(spot));
        }
    }

    /// On each leg the point of the drawn line that is half way.
    static void addMidpoints(LinkSpot& spot)
    {
        qsizetype at = 0;
        for (qsizetype leg = 1; leg < spot.vertices.size(); ++leg) {
            qsizetype end = at + 1;
            while (end + 1 < spot.line.size() && spot.line[end] != spot.vertices[leg])
                ++end;
            const qsizetype steps = end - at;
            const qsizetype half = at + steps / 2;
            spot.midpoints << (steps % 2 == 0 ? spot.line[half]
                                              : (spot.line[half] + spot.line[half + 1]) / 2.0);
            at = end;
        }
    }

    /// Takes the way of every link, as wide as it is painted, as long as these are few enough to be
    /// followed.
    void reserveLines(LabelPlacer& placer)
    {
        constexpr std::size_t kMostLines = 300;
        constexpr double kStep = 6.0;
        if (m_layout.links.size() > kMostLines)
            return;
        for (const LinkSpot& link : m_layout.links) {
            const double half = lineReach(link);
            for (qsizetype i = 1; i < link.line.size(); ++i) {
                const QPointF leg = link.line[i] - link.line[i - 1];
                const double length = std::hypot(leg.x(), leg.y());
                for (double walked = 0.0; walked < length; walked += kStep) {
                    const QPointF at = link.line[i - 1] + leg * (walked / length);
                    if (view().rect().contains(at))
                        placer.reserve(
                            QRectF(at - QPointF(half, half), QSizeF(2.0 * half, 2.0 * half)));
                }
            }
        }
    }

    /// How far from its middle the stroke of a link reaches, with the thin one of a protection path
    /// beside it.
    static double lineReach(const LinkSpot& link)
    {
        const double half = linkWidth(link.mark->capacity) / 2.0 + 1.0;
        return link.mark->protects ? half + map_metrics::kProtectionOffset : half;
    }

    void placeSites()
    {
        for (const SiteMark& mark : m_scene.sites()) {
            const QPointF at = view().toPixels(mark.position);
            if (!near().contains(at))
                continue;
            const auto isNear = [&](const SiteSpot& spot) {
                return std::hypot(spot.at.x() - at.x(), spot.at.y() - at.y()) < kClusterReach;
            };
            const auto cluster = std::find_if(m_layout.sites.begin(), m_layout.sites.end(), isNear);
            if (m_options.clusters && cluster != m_layout.sites.end()) {
                cluster->members.push_back(&mark);
                cluster->size = kClusterSize;
                cluster->state = std::max(cluster->state, mark.state);
                cluster->isSelected = cluster->isSelected || mark.isSelected;
            } else {
                m_layout.sites.push_back({.members = {&mark},
                                          .at = at,
                                          .size = symbolSize(mark.kind) * m_options.symbolScale,
                                          .state = mark.state,
                                          .isSelected = mark.isSelected});
            }
        }
        for (const SiteSpot& spot : m_layout.sites) {
            const double half = spot.size / 2.0 + kGap;
            m_layout.placer.reserve(
                QRectF(spot.at - QPointF(half, half), QSizeF(2.0 * half, 2.0 * half)));
        }
    }

    /// The first choice in sight that covers neither label nor symbol nor link.
    QRectF placeClear(const std::vector<QRectF>& choices)
    {
        std::vector<QRectF> clear;
        for (const QRectF& choice : choices)
            if (view().rect().contains(choice) && m_layout.lines.isFree(choice))
                clear.push_back(choice);
        return m_layout.placer.place(clear);
    }

    /// As placeClear(); where there is no such choice, the one that covers the least of the links.
    QRectF place(const std::vector<QRectF>& choices)
    {
        if (const QRectF rect = placeClear(choices); !rect.isNull())
            return rect;
        std::vector<std::pair<int, QRectF>> inSight;
        for (const QRectF& choice : choices)
            if (view().rect().contains(choice))
                inSight.emplace_back(m_layout.lines.coverage(choice), choice);
        std::stable_sort(inSight.begin(), inSight.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        std::vector<QRectF> leastFirst;
        for (const auto& [covered, choice] : inSight)
            leastFirst.push_back(choice);
        return m_layout.placer.place(leastFirst);
    }

    std::vector<SiteSpot*> byImportance()
    {
        std::vector<SiteSpot*> spots;
        for (SiteSpot& spot : m_layout.sites)
            spots.push_back(&spot);
        const auto rank = [](const SiteSpot* spot) {
            return (spot->isSelected ? 0 : 100) + (spot->mark().hosts ? 0 : 10)
                 - static_cast<int>(spot->state) + static_cast<int>(spot->mark().kind);
        };
        std::stable_sort(spots.begin(), spots.end(),
                         [&](const SiteSpot* a, const SiteSpot* b) { return rank(a) < rank(b); });
        return spots;
    }

    /// The member of a spot that it is named after: one that hosts, of the greatest kind.
    static const SiteMark& mostImportant(const SiteSpot& spot)
    {
        const auto rank = [](const SiteMark* mark) {
            return std::tuple(!mark->isSelected, !mark->hosts, mark->kind);
        };
        return **std::min_element(
            spot.members.begin(), spot.members.end(),
            [&](const SiteMark* a, const SiteMark* b) { return rank(a) < rank(b); });
    }

    void placeName(SiteSpot& spot)
    {
        const QFont font = textFont(map_metrics::kSiteText);
        spot.name = QFontMetricsF(font).elidedText(mostImportant(spot).name, Qt::ElideRight,
                                                   map_metrics::kLongestName);
        if (spot.isCluster())
            //: A cluster of sites: the first of them and how many more
            spot.name =
                QCoreApplication::translate("continua::ui::MapLayout", "%1 +%2", "cluster of sites")
                    .arg(spot.name)
                    .arg(spot.members.size() - 1);
        const QSizeF nameSize = m_text.size(spot.name, font);
        const bool hasBadge = m_options.badges && !spot.isCluster() && !spot.mark().badge.isEmpty();
        if (hasBadge) {
            QSizeF badge = m_text.size(spot.mark().badge, textFont(map_metrics::kSmallText));
            badge.rwidth() += map_metrics::kBarWidth + kGap;
            if (tryBlock(spot, nameSize, badge))
                return;
        }
        tryBlock(spot, nameSize, {});
    }

    /// Looks for room for the name with the badge under it.
    bool tryBlock(SiteSpot& spot, QSizeF name, QSizeF badge)
    {
        const QSizeF block(std::max(name.width(), badge.width()),
                           name.height() + std::max(badge.height(), 0.0));
        const bool hasRing = spot.isSelected && !spot.isCluster();
        const double off = spot.size / 2.0 + kGap + (hasRing ? map_metrics::kRingRoom : 1.0);
        const double offRight = off + (spot.state >= MapState::Warning ? kStateRoom : 0.0);
        const QPointF at = spot.at;
        const double w = block.width();
        const double h = block.height();
        // Under, right, left, over; then the corners; then slid along each side.
        std::vector<QRectF> choices{QRectF(at + QPointF(-w / 2.0, off), block),
                                    QRectF(at + QPointF(offRight, -h / 2.0), block),
                                    QRectF(at + QPointF(-off - w, -h / 2.0), block),
                                    QRectF(at + QPointF(-w / 2.0, -off - h), block),
                                    QRectF(at + QPointF(off * 0.7, off * 0.7), block),
                                    QRectF(at + QPointF(-off * 0.7 - w, off * 0.7), block),
                                    QRectF(at + QPointF(offRight * 0.7, -off * 0.7 - h), block),
                                    QRectF(at + QPointF(-off * 0.7 - w, -off * 0.7 - h), block)};
        for (const double share : {0.3, 0.7, 0.12, 0.88}) {
            choices.emplace_back(at + QPointF(-w * share, off), block);
            choices.emplace_back(at + QPointF(-w * share, -off - h), block);
            choices.emplace_back(at + QPointF(offRight, -h * share), block);
            choices.emplace_back(at + QPointF(-off - w, -h * share), block);
        }
        const QRectF rect = place(choices);
        if (rect.isNull())
            return false;
        // Beside the symbol text starts at it, over and under it text is centered.
        const auto aligned = [&](QSizeF size, double top) {
            double left = rect.center().x() - size.width() / 2.0;
            if (rect.left() > at.x())
                left = rect.left();
            else if (rect.right() < at.x())
                left = rect.right() - size.width();
            return QRectF(QPointF(left, top), size);
        };
        spot.nameRect = aligned(name, rect.top());
        if (!badge.isEmpty())
            spot.badgeRect = aligned(badge, rect.top() + name.height());
        return true;
    }

    /// Writes the badge beside the line, nearest to its middle first; nowhere when all that is free
    /// there lies on lines, unless the link is selected.
    void placeBadge(LinkSpot& link)
    {
        const QPointF span = link.vertices.back() - link.vertices.front();
        const double chord = std::hypot(span.x(), span.y());
        if (link.mark->badge.isEmpty() || chord < 1.0
            || (chord <= kBadgeRoom && !link.mark->isSelected))
            return;
        const QSizeF size = m_text.size(link.mark->badge, textFont(map_metrics::kSmallText));
        std::vector<QRectF> choices;
        for (const double share : {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82}) {
            const auto [at, along] = pointOn(link.line, share);
            // How far beside the line depends on how steep it is.
            const QPointF normal(-along.y(), along.x());
            const double reach =
                (std::abs(normal.x()) * size.width() + std::abs(normal.y()) * size.height()) / 2.0
                + lineReach(link) + kGap;
            const QPointF corner = at - QPointF(size.width(), size.height()) / 2.0;
            for (const double side : {-1.0, 1.0})
                choices.emplace_back(corner + normal * (side * reach), size);
        }
        link.badgeRect = link.mark->isSelected ? place(choices) : placeClear(choices);
    }

    const MapScene& m_scene;
    HaloText& m_text;
    const LayoutOptions& m_options;
    MapLayout& m_layout;
};

bool isNear(QPointF a, QPointF b, double reach)
{
    return std::max(std::abs(a.x() - b.x()), std::abs(a.y() - b.y())) <= reach;
}

}  // namespace

const SiteSpot* MapLayout::siteAt(QPointF at) const
{
    const auto found = std::find_if(sites.rbegin(), sites.rend(), [&](const SiteSpot& spot) {
        return std::hypot(spot.at.x() - at.x(), spot.at.y() - at.y())
            <= std::max(spot.size / 2.0, map_metrics::kReach) + map_metrics::kRim;
    });
    return found == sites.rend() ? nullptr : &*found;
}

std::vector<MapHit> MapLayout::hitsAt(QPointF at) const
{
    using map_metrics::kReach;
    std::vector<MapHit> hits;
    for (auto spot = sites.rbegin(); spot != sites.rend(); ++spot)
        if (std::hypot(spot->at.x() - at.x(), spot->at.y() - at.y())
            <= std::max(spot->size / 2.0, kReach) + map_metrics::kRim)
            for (const SiteMark* mark : spot->members)
                hits.emplace_back(mark->id);
    for (const LinkSpot& link : links) {
        if (!link.mark->isSelected)
            continue;
        for (int i = 1; i + 1 < link.vertices.size(); ++i)
            if (isNear(link.vertices[i], at, kReach))
                hits.emplace_back(WaypointHandle{link.mark->id, i - 1});
        for (int i = 0; i < link.midpoints.size(); ++i)
            if (isNear(link.midpoints[i], at, kReach))
                hits.emplace_back(MidpointHandle{link.mark->id, i});
    }
    std::vector<std::pair<double, LinkId>> near;
    for (const LinkSpot& link : links)
        if (link.line.boundingRect().adjusted(-kReach, -kReach, kReach, kReach).contains(at)
            || link.badgeRect.contains(at)) {
            const double distance =
                link.badgeRect.contains(at) ? 0.0 : distanceToLine(at, link.line);
            if (distance <= kReach)
                near.emplace_back(distance, link.mark->id);
        }
    std::sort(near.begin(), near.end());
    for (const auto& [distance, id] : near)
        hits.emplace_back(id);
    return hits;
}

MapLayout layoutMap(const MapScene& scene, const Viewport& view, HaloText& text,
                    const LayoutOptions& options)
{
    MapLayout layout{.view = view};
    Layouter(scene, text, options, layout).run();
    return layout;
}

}  // namespace continua::ui
