// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a frame of MapView is made of.

#include "ui/map/ghost_painter.h"
#include "ui/map/map_furniture.h"
#include "ui/map/map_painter.h"
#include "ui/map/map_style.h"
#include "ui/map/map_tip.h"
#include "ui/map/map_view.h"
#include "ui/map/name_painter.h"

#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace continua::ui {
namespace {

constexpr std::size_t kMostBadges = 8;    ///< Of links over that picture.
constexpr std::size_t kMostStroked = 12;  ///< Of links over it, that a painter strokes.

}  // namespace

void MapView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto layer = [&](MapLayer which, auto paint) {
        if (!m_layers.at(which).isVisible)
            return;
        painter.setOpacity(m_layers.opacityOf(which));
        paint();
        painter.setOpacity(1.0);
    };
    if (m_isDiagram || m_layers.opacityOf(MapLayer::Ground) < 1.0)
        paintPaper(painter);
    if (!m_isDiagram)
        layer(MapLayer::Ground,
              [&] { m_ground.paint(painter, m_view, currentTheme(), devicePixelRatioF()); });
    layer(MapLayer::Areas, [&] { paintAreas(painter, remarks(), tokens(), m_text); });
    if (isLarge())
        paintLarge(painter);
    else
        paintAll(painter);
    if (m_ghosts)
        layer(MapLayer::Ghosts,
              [&] { GhostPainter(painter, layout(), tokens(), m_text).paint(*m_ghosts); });
    layer(MapLayer::Notes, [&] { paintNotes(painter, remarks(), tokens()); });
    if (!m_preview.isEmpty())
        MapPainter(painter, tokens(), m_text).paintPreview(layout(), m_preview, siteKind());
    paintRemarkPreview(painter);
    paintOverlay(painter);
}

/// Everything anew: at most some hundred strokes and texts.
void MapView::paintAll(QPainter& painter)
{
    const MapLayout& map = layout();
    if (m_map && !m_isDiagram) {
        LabelPlacer placer = map.placer;
        placer.reserve(paintScaleAndCredit(painter, m_view, tokens(), m_text));
        for (const QToolButton* button : m_zoomButtons)
            placer.reserve(button->geometry());
        if (m_layers.at(MapLayer::Names).isVisible && m_layers.at(MapLayer::Ground).isVisible)
            paintNames(painter, *m_map, m_view, tokens(), m_language, placer, m_text);
    }
    MapPainter objects(painter, tokens(), m_text);
    paintObjects(painter, objects, map, m_layers, m_hovered);
}

/// The picture, and over it what is not in it as it is: changed, selected or under the pointer.
void MapView::paintLarge(QPainter& painter)
{
    m_objects.paint(painter, m_view, currentTheme(), devicePixelRatioF());
    if (m_map && !m_isDiagram)
        paintScaleAndCredit(painter, m_view, tokens(), m_text);
    ObjectBuffer::Objects loose = m_objects.loose();
    if (!m_selectsMany)
        loose.insert(m_selection.objects().begin(), m_selection.objects().end());
    if (m_hovered.index() != 0)
        loose.insert(m_hovered);
    if (!loose.empty())
        paintLoose(painter, loose);
}

void MapView::paintLoose(QPainter& painter, const ObjectBuffer::Objects& loose)
{
    const MapScene links = m_scene.linksOf(loose);
    MapLayout top = layoutMap(links, m_view, m_text,
                              {.names = false, .badges = links.links().size() <= kMostBadges});
    std::set<SiteId> sites;
    for (const rules::Subject& object : loose)
        if (const auto* id = std::get_if<SiteId>(&object))
            sites.insert(*id);
    for (const LinkMark& link : links.links())  // Links lie under their ends.
        sites.insert({link.from, link.to});
    for (const SiteSpot& spot : layout().sites) {
        const bool isOnTop =
            std::any_of(spot.members.begin(), spot.members.end(),
                        [&](const SiteMark* mark) { return sites.contains(mark->id); });
        if (!isOnTop)
            continue;
        top.sites.push_back(spot);
        if (!spot.isCluster())
            nameSpot(top.sites.back(), m_objects.nameOf(spot.mark().id), m_text);
    }
    MapPainter objects(painter, tokens(), m_text);
    if (top.links.size() > kMostStroked) {
        if (m_layers.at(MapLayer::Links).isVisible)
            paintRastered(painter, top);
        top.links.clear();
    }
    paintObjects(painter, objects, top, m_layers, m_hovered);
}

/// Links on a picture of their own, laid over all: dozens are painted in a frame's time.
void MapView::paintRastered(QPainter& painter, const MapLayout& links)
{
    const double ratio = devicePixelRatioF();
    if (m_sheet.size() != (QSizeF(size()) * ratio).toSize())
        m_sheet = QImage((QSizeF(size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    m_sheet.setDevicePixelRatio(ratio);
    m_sheet.fill(Qt::transparent);
    const LineRaster raster(m_sheet);
    QPainter onSheet(&m_sheet);
    MapPainter objects(onSheet, tokens(), m_text);
    objects.strokeWith(raster);
    objects.paintLinks(links);
    onSheet.end();
    painter.drawImage(QPointF(), m_sheet);
}

void MapView::paintOverlay(QPainter& painter)
{
    const Tokens& style = tokens();
    paintSnap(painter);
    paintGuides(painter);
    if (const report::LensView* lens = m_scene.lens())
        paintLensLegend(painter, *lens, m_planState.isStale(), m_view, style, m_text);
    if (const QStringList lines = tipLines(); !lines.isEmpty())
        paintTip(painter, lines, m_pointer, tipAway(), rect());
    if (m_scene.sites().empty() && m_tools.kind() == ToolKind::Select) {
        const QFont font = textFont(metrics::kHeading);
        const QString text = tr("Press S, then click to place your first site.");
        const QSizeF room = m_text.size(text, font);
        m_text.draw(painter, rect().center() - QPointF(room.width(), room.height()) / 2.0, text,
                    {font, style.text, style.land});
    }
    if (hasFocus()) {
        painter.setPen(QPen(style.accent, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0));
    }
}

}  // namespace continua::ui
