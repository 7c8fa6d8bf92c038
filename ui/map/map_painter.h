// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/line_raster.h"
#include "ui/map/map_layout.h"
#include "ui/theme/tokens.h"
#include "ui/tools/map_layers.h"

class QPainter;

namespace continua::ui {

/// Paints what stands on the map, over the ground, into any painter: the screen, a thumbnail, an
/// SVG, PNG or PDF.
class MapPainter {
public:
    MapPainter(QPainter& painter, const Tokens& style, HaloText& text)
        : m_painter(painter), m_style(style), m_text(text)
    {
    }

    /// Links then go into the pixels that `painter` paints on, not through it: for thousands.
    void strokeWith(const LineRaster& raster) { m_raster = &raster; }

    void paintLinks(const MapLayout& layout);
    void paintSites(const MapLayout& layout);

    /// The object under the pointer: halo, and the five arcs of a site.
    void paintHover(const MapLayout& layout, const rules::Subject& hovered);

    /// What a tool is about to do.
    void paintPreview(const MapLayout& layout, const ToolPreview& preview, SiteKind kind);

    /// One symbol as it stands on the map; for legends, menus and tables, too.
    void paintSymbol(SiteKind kind, QPointF at, double size, const QColor& fill, bool isHollow);

private:
    void stroke(const QPolygonF& line, const QColor& color, double width, bool isDashed = false);
    void paintLink(const LinkSpot& link);
    void paintProtection(const LinkSpot& link, double width);
    void paintChevrons(const LinkSpot& link);
    void paintHandles(const LinkSpot& link);
    static bool isAbsent(const SiteSpot& site);
    void paintSite(const SiteSpot& site);
    void paintCluster(const SiteSpot& site);
    void paintTinted(const SiteMark& mark, QPointF at, double size);
    static MapState stateOf(const SiteSpot& site);
    void paintState(QPointF corner, MapState state);
    void paintRing(const SiteMark& mark, QPointF at, double size);
    void paintSiteText(const SiteSpot& site);

    QColor colorOf(MapState state) const;

    QPainter& m_painter;
    const Tokens& m_style;
    HaloText& m_text;
    const LineRaster* m_raster = nullptr;
    bool m_isDense = false;
};

/// Links, what is under the pointer, sites; each as faint as its layer; nothing of a hidden one.
void paintObjects(QPainter& painter, MapPainter& objects, const MapLayout& layout,
                  const MapLayers& layers, const rules::Subject& hovered = {});

}  // namespace continua::ui
