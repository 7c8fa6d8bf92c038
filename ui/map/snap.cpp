// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/snap.h"

#include "ui/map/map_style.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace continua::ui {
namespace {

QPointF nearestOn(QPointF a, QPointF b, QPointF p)
{
    const QPointF ab = b - a;
    const double length2 = QPointF::dotProduct(ab, ab);
    const double along = length2 > 0.0 ? QPointF::dotProduct(p - a, ab) / length2 : 0.0;
    return a + ab * std::clamp(along, 0.0, 1.0);
}

/// Keeps the best of what is offered within reach.
class Best {
public:
    explicit Best(QPointF at) : m_at(at) {}

    void offer(const Snap& snap)
    {
        const double distance = std::hypot(snap.at.x() - m_at.x(), snap.at.y() - m_at.y());
        if (distance > map_metrics::kReach)
            return;
        if (!m_best || std::tie(snap.kind, distance) < std::tie(m_best->kind, m_distance)) {
            m_best = snap;
            m_distance = distance;
        }
    }
    const std::optional<Snap>& best() const { return m_best; }

private:
    QPointF m_at;
    std::optional<Snap> m_best;
    double m_distance = 0.0;
};

}  // namespace

std::optional<Snap> snapAt(const MapLayout& layout, QPointF at,
                           const std::set<rules::Subject>& without, const std::set<SnapKind>& kinds)
{
    Best best(at);
    if (kinds.contains(SnapKind::Site))
        for (const SiteSpot& spot : layout.sites)
            if (!without.contains(spot.mark().id))
                best.offer({SnapKind::Site, spot.at, spot.mark().id});
    for (const LinkMark& mark : layout.scene->links()) {
        const bool isMoving =
            without.contains(mark.id) || without.contains(mark.from) || without.contains(mark.to);
        if (isMoving || !isNear(mark, layout.view, at, map_metrics::kReach))
            continue;
        const LinkSpot link = spotOf(mark, layout.view);
        if (kinds.contains(SnapKind::Waypoint))
            for (qsizetype i = 1; i + 1 < link.vertices.size(); ++i)
                best.offer({SnapKind::Waypoint, link.vertices[i], mark.id});
        if (kinds.contains(SnapKind::Link))
            for (qsizetype i = 1; i < link.line.size(); ++i)
                best.offer(
                    {SnapKind::Link, nearestOn(link.line[i - 1], link.line[i], at), mark.id});
    }
    return best.best();
}

}  // namespace continua::ui
