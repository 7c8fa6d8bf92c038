// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/document/plan_ghosts.h"
#include "ui/map/map_layout.h"
#include "ui/theme/tokens.h"

class QPainter;

namespace continua::ui {

/// Paints ghosts: what comes is solid with a plus, what goes dashed with a minus, what changes has
/// a triangle; a replica that moves has an arrow from its old site to its new one, with its name.
class GhostPainter {
public:
    /// @param layout  Of the map below: sites that it shows as one have their ghosts in one place.
    GhostPainter(QPainter& painter, const MapLayout& layout, const Tokens& style, HaloText& text)
        : m_painter(painter), m_layout(layout), m_view(layout.view), m_style(style), m_text(text),
          m_placer(layout.placer)
    {
    }

    void paint(const PlanGhosts& ghosts);

private:
    enum class Kind { Comes, Goes, Changes };

    void paintLink(const Design& design, LinkId link, Kind kind);
    void paintSite(const Design& design, SiteId site, Kind kind);
    void paintRacks(const PlanGhosts& ghosts);
    void paintMoves(const PlanGhosts& ghosts);
    void paintArrow(QPointF from, QPointF to, const QString& label);
    void paintMark(QPointF at, Kind kind);
    /// A label near `at`, `distance` off it, where there is room.
    void paintLabel(QPointF at, double distance, const QString& label, const QColor& color);
    QPointF pixelsOf(const Design& design, SiteId site) const;
    QPolygonF lineOf(const Design& design, const Link& link) const;
    QColor colorOf(Kind kind) const;

    QPainter& m_painter;
    const MapLayout& m_layout;
    const Viewport& m_view;
    const Tokens& m_style;
    HaloText& m_text;
    LabelPlacer m_placer;
};

}  // namespace continua::ui
