// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/map_layout.h"

#include "ui/map/map_style.h"
#include "ui/map/near_finder.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <tuple>

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
        if (!m_options.taken.isNull())
            m_layout.placer.reserve(m_options.taken);
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

}  // namespace

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

MapLayout layoutMap(const MapScene& scene, const Viewport& view, HaloText& text,
                    const LayoutOptions& options)
{
    MapLayout layout{.view = view, .scene = &scene};
    Layouter(scene, text, options, layout).run();
    return layout;
}

}  // namespace continua::ui
