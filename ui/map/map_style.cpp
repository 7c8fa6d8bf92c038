// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/map_style.h"

#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace continua::ui {
namespace {

QPolygonF regularPolygon(QPointF center, double radius, int corners, double firstAngleDeg)
{
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = (firstAngleDeg + 360.0 * i / corners) * std::numbers::pi / 180.0;
        polygon << center + QPointF(std::cos(angle), std::sin(angle)) * radius;
    }
    return polygon;
}

QRectF square(QPointF center, double edge)
{
    return {center.x() - edge / 2.0, center.y() - edge / 2.0, edge, edge};
}

/// A square whose edges carry three teeth each.
QPolygonF gearSquare(QPointF center, double size)
{
    const double outer = size / 2.0;
    const double inner = outer - size * 0.11;
    constexpr std::array<double, 6> kSteps{-0.78, -0.42, -0.18, 0.18, 0.42, 0.78};
    QPolygonF polygon;
    for (int side = 0; side < 4; ++side) {
        const double angle = side * std::numbers::pi / 2.0;
        const auto add = [&](double along, double out) {
            polygon << center
                           + QPointF(along * std::cos(angle) - out * std::sin(angle),
                                     along * std::sin(angle) + out * std::cos(angle));
        };
        for (std::size_t i = 0; i < kSteps.size(); ++i) {
            const bool isTooth = i % 2 == 0;  // Going clockwise, down to up.
            const double along = -kSteps[i] * outer;
            add(along, isTooth ? inner : outer);
            add(along, isTooth ? outer : inner);
        }
    }
    return polygon;
}

}  // namespace

double symbolSize(SiteKind kind)
{
    switch (kind) {
    case SiteKind::CoreDc: return 22.0;
    case SiteKind::RegionalDc:
    case SiteKind::Industrial:
    case SiteKind::TelecomDc: return 20.0;
    case SiteKind::Colocation:
    case SiteKind::TelecomCo:
    case SiteKind::EnterpriseIt: return 18.0;
    case SiteKind::Edge:
    case SiteKind::AmplifierHut: break;
    }
    return 14.0;
}

QPainterPath symbolPath(SiteKind kind, QPointF center, double size)
{
    QPainterPath path;
    const double half = size / 2.0;
    switch (kind) {
    case SiteKind::CoreDc: path.addPolygon(regularPolygon(center, half, 6, 0.0)); break;
    case SiteKind::RegionalDc: path.addEllipse(center, half, half); break;
    case SiteKind::Colocation:
        path.addRoundedRect(square(center, size * 0.9), size * 0.22, size * 0.22);
        break;
    case SiteKind::TelecomDc:
    case SiteKind::TelecomCo: path.addPolygon(regularPolygon(center, half, 4, 0.0)); break;
    case SiteKind::EnterpriseIt:
        path.addPolygon(QPolygonF(
            {center + QPointF(0.0, -half), center + QPointF(half, -half * 0.15),
             center + QPointF(half * 0.78, -half * 0.15),
             center + QPointF(half * 0.78, half * 0.85),
             center + QPointF(-half * 0.78, half * 0.85),
             center + QPointF(-half * 0.78, -half * 0.15), center + QPointF(-half, -half * 0.15)}));
        break;
    case SiteKind::Industrial: path.addPolygon(gearSquare(center, size)); break;
    case SiteKind::Edge: path.addRect(square(center, size * 0.86)); break;
    case SiteKind::AmplifierHut:
        path.addRect(QRectF(center.x() - size * 0.2, center.y() - half, size * 0.4, size));
        break;
    }
    path.closeSubpath();
    return path;
}

double linkWidth(DataRate capacity)
{
    using namespace map_metrics;
    // 100 Gbit/s is the first step above dark, 10 Tbit/s the last; even steps in the logarithm.
    const double gbps = capacity.inGbps();
    if (gbps < 1.0)
        return kThinnestLink;
    const double share = std::clamp(std::log10(gbps / 10.0) / 3.0, 0.15, 1.0);
    return kThinnestLink + (kThickestLink - kThinnestLink) * share;
}

}  // namespace continua::ui
