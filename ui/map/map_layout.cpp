// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/map_layout.h"

#include "ui/map/map_style.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <tuple>
#include <unordered_map>

namespace continua::ui {
namespace {

constexpr double kClusterReach = 17.0;  ///< Symbols nearer than this cannot be told apart.
constexpr double kCrowdedReach = 30.0;  ///< The same where bubbles would cover each other.
constexpr std::size_t kCrowd = 1000;    ///< Sites from which on they would.
constexpr double kClusterSize = 24.0;
constexpr double kGap = 3.0;
constexpr double kStateRoom = 7.0;    ///< The mark of a warning stands out to the right.
constexpr double kBadgeRoom = 120.0;  ///< Links shorter than this carry no badge unless selected.
constexpr double kOutside = 400.0;    ///< Pixels beyond the view that are still laid out.
constexpr std::size_t kMostLines = 300;  ///< With more links than this they carry no badges.

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

/// On each leg the point of the drawn line that is half way.
void addMidpoints(LinkSpot& spot)
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

/// The upright rectangle in which a link runs, in pixels of that copy of the world which has its
/// middle nearest.
QRectF boundsOf(const LinkMark& mark, const Viewport& view)
{
    const double shift = -std::round((mark.least.x + mark.greatest.x) / 2.0 - view.center.x);
    const QPointF least = view.toPixels(MercatorPoint{mark.least.x + shift, mark.least.y});
    const QPointF greatest = view.toPixels(MercatorPoint{mark.greatest.x + shift, mark.greatest.y});
    const double beside = std::abs(mark.parallel) * map_metrics::kParallelOffset + 1.0;
    return QRectF(least, greatest).adjusted(-beside, -beside, beside, beside);
}

/// Finds, of points that come one by one, the first that is near another one.
class NearFinder {
public:
    explicit NearFinder(double reach) : m_reach(reach) {}

    void add(QPointF at)
    {
        const auto [head, isFirst] = m_heads.try_emplace(cell(at.x(), at.y()), -1);
        m_points.push_back({at, head->second});
        head->second = static_cast<int>(m_points.size()) - 1;
    }

    /// The index of the earliest added point nearer than the reach, or -1.
    int earliestNear(QPointF at) const
    {
        int earliest = -1;
        for (const double dy : {-m_reach, 0.0, m_reach})
            for (const double dx : {-m_reach, 0.0, m_reach}) {
                const auto head = m_heads.find(cell(at.x() + dx, at.y() + dy));
                for (int i = head == m_heads.end() ? -1 : head->second; i >= 0;
                     i = m_points[static_cast<std::size_t>(i)].next) {
                    const QPointF off = m_points[static_cast<std::size_t>(i)].at - at;
                    if (std::hypot(off.x(), off.y()) < m_reach && (earliest < 0 || i < earliest))
                        earliest = i;
                }
            }
        return earliest;
    }

private:
    struct Point {
        QPointF at;
        int next;  ///< In its cell; -1: none.
    };

    std::int64_t cell(double x, double y) const
    {
        const auto index = [&](double v) {
            return static_cast<std::int64_t>(std::floor(v / m_reach));
        };
        return index(y) * (std::int64_t{1} << 32) + index(x);
    }

    double m_reach;
    std::vector<Point> m_points;
    std::unordered_map<std::int64_t, int> m_heads;  ///< Of each cell the point added last.
};

QString elided(const QString& name, const QFont& font, HaloText& text)
{
    if (text.size(name, font).width() <= map_metrics::kLongestName)
        return name;
    return QFontMetricsF(font).elidedText(name, Qt::ElideRight, map_metrics::kLongestName);
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
        if (m_options.links)
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
        for (const LinkMark& mark : m_scene.links())
            if (!mark.isLeftOut && boundsOf(mark, view()).intersects(near()))
                m_layout.links.push_back(continua::ui::spotOf(mark, view()));
    }

    /// Takes the way of every link, as wide as it is painted, as long as these are few enough to be
    /// followed.
    void reserveLines(LabelPlacer& placer)
    {
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

    /// Which sites stand together is the same wherever the view is panned to.
    void placeSites()
    {
        std::vector<SiteSpot> spots;
        NearFinder finder(m_scene.sites().size() > kCrowd ? kCrowdedReach : kClusterReach);
        for (const SiteMark& mark : m_scene.sites()) {
            if (mark.isLeftOut)
                continue;
            const MercatorPoint place = mark.place;
            const QPointF at = view().toPixels(
                MercatorPoint{place.x - std::round(place.x - view().center.x), place.y});
            const int near = m_options.clusters ? finder.earliestNear(at) : -1;
            if (near >= 0) {
                SiteSpot& cluster = spots[static_cast<std::size_t>(near)];
                cluster.members.push_back(&mark);
                cluster.size = kClusterSize;
                cluster.state = std::max(cluster.state, mark.state);
                cluster.isSelected = cluster.isSelected || mark.isSelected;
                continue;
            }
            finder.add(at);
            spots.push_back({.members = {&mark},
                             .at = at,
                             .size = symbolSize(mark.kind) * m_options.symbolScale,
                             .state = mark.state,
                             .isSelected = mark.isSelected});
        }
        for (SiteSpot& spot : spots)
            if (near().contains(spot.at))
                m_layout.sites.push_back(std::move(spot));
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
        const double beside = map_metrics::kLongestName * 1.5;
        if (!view().rect().adjusted(-beside, -beside, beside, beside).contains(spot.at))
            return;  // Nothing of it would be in sight.
        const QFont font = textFont(map_metrics::kSiteText);
        spot.name = elided(mostImportant(spot).name, font, m_text);
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
        const bool hasRoom = chord > kBadgeRoom && m_layout.links.size() <= kMostLines;
        if (chord < 1.0 || (!hasRoom && !link.mark->isSelected))
            return;
        link.badge = link.mark->badge();
        const QSizeF size = m_text.size(link.badge, textFont(map_metrics::kSmallText));
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

bool isNear(const LinkMark& mark, const Viewport& view, QPointF at, double reach)
{
    return boundsOf(mark, view).adjusted(-reach, -reach, reach, reach).contains(at);
}

LinkSpot spotOf(const LinkMark& mark, const Viewport& view)
{
    const double shift = -std::round((mark.least.x + mark.greatest.x) / 2.0 - view.center.x);
    const auto pixels = [&](const std::vector<MercatorPoint>& points) {
        QPolygonF polygon;
        polygon.reserve(static_cast<qsizetype>(points.size()));
        for (const MercatorPoint& point : points)
            polygon << view.toPixels(MercatorPoint{point.x + shift, point.y});
        return polygon;
    };
    LinkSpot spot{
        .mark = &mark,
        .line = bowed(pixels(mark.course->line), mark.parallel * map_metrics::kParallelOffset),
        .vertices = pixels(mark.course->vertices)};
    addMidpoints(spot);
    return spot;
}

void nameSpot(SiteSpot& spot, const std::optional<QRectF>& place, HaloText& text)
{
    const QFont font = textFont(map_metrics::kSiteText);
    spot.name = elided(spot.mark().name, font, text);
    if (place) {
        spot.nameRect = place->translated(spot.at);
        return;
    }
    const double off = spot.size / 2.0 + kGap + (spot.isSelected ? map_metrics::kRingRoom : 1.0);
    const auto under = [&](QSizeF size, double below) {
        return QRectF(spot.at + QPointF(-size.width() / 2.0, below), size);
    };
    const QSizeF name = text.size(spot.name, font);
    spot.nameRect = under(name, off);
    if (spot.mark().badge.isEmpty())
        return;
    QSizeF badge = text.size(spot.mark().badge, textFont(map_metrics::kSmallText));
    badge.rwidth() += map_metrics::kBarWidth + kGap;
    spot.badgeRect = under(badge, off + name.height());
}

const SiteSpot* MapLayout::siteAt(QPointF at) const
{
    const auto found = std::find_if(sites.rbegin(), sites.rend(), [&](const SiteSpot& spot) {
        return std::hypot(spot.at.x() - at.x(), spot.at.y() - at.y())
            <= std::max(spot.size / 2.0, map_metrics::kReach) + map_metrics::kRim;
    });
    return found == sites.rend() ? nullptr : &*found;
}

const SiteSpot* MapLayout::spotOf(SiteId site) const
{
    const auto found = std::find_if(sites.begin(), sites.end(), [&](const SiteSpot& spot) {
        return std::any_of(spot.members.begin(), spot.members.end(),
                           [&](const SiteMark* mark) { return mark->id == site; });
    });
    return found == sites.end() ? nullptr : &*found;
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
    std::vector<std::pair<double, LinkId>> near;
    for (const LinkMark& mark : scene->links()) {
        if (mark.isLeftOut || !continua::ui::isNear(mark, view, at, kReach))
            continue;
        const LinkSpot link = continua::ui::spotOf(mark, view);
        if (mark.isSelected) {
            for (int i = 1; i + 1 < link.vertices.size(); ++i)
                if (isNear(link.vertices[i], at, kReach))
                    hits.emplace_back(WaypointHandle{mark.id, i - 1});
            for (int i = 0; i < link.midpoints.size(); ++i)
                if (isNear(link.midpoints[i], at, kReach))
                    hits.emplace_back(MidpointHandle{mark.id, i});
        }
        if (const double distance = distanceToLine(at, link.line); distance <= kReach)
            near.emplace_back(distance, mark.id);
    }
    for (const LinkSpot& link : links)
        if (link.badgeRect.contains(at)) {
            std::erase_if(near, [&](const auto& entry) { return entry.second == link.mark->id; });
            near.emplace_back(0.0, link.mark->id);
        }
    std::sort(near.begin(), near.end());
    for (const auto& [distance, id] : near)
        hits.emplace_back(id);
    return hits;
}

MapLayout layoutMap(const MapScene& scene, const Viewport& view, HaloText& text,
                    const LayoutOptions& options)
{
    MapLayout layout{.view = view, .scene = &scene};
    Layouter(scene, text, options, layout).run();
    return layout;
}

}  // namespace continua::ui
