// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/minimap.h"

#include "ui/map/diagram_paper.h"
#include "ui/map/map_view.h"

#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>

namespace continua::ui {
namespace {

constexpr QSize kSize(176, 116);
constexpr double kMargin = 14.0;
constexpr double kDot = 4.0;
constexpr std::size_t kMostLines = 1000;  ///< With more links they are left out.

}  // namespace

Minimap::Minimap(MapView& map) : QWidget(&map), m_map(map)
{
    setObjectName(QStringLiteral("minimap"));
    setAccessibleName(tr("Overview of the map"));
    setFixedSize(kSize);
    setCursor(Qt::PointingHandCursor);
    hide();
    connect(&m_ground, &GroundBuffer::refreshed, this, qOverload<>(&QWidget::update));
    connect(&map, &MapView::viewportChanged, this, qOverload<>(&QWidget::update));
}

void Minimap::setBasemap(std::shared_ptr<const basemap::Basemap> map)
{
    m_ground.setBasemap(std::move(map));
    update();
}

void Minimap::outdate()
{
    m_objects = QPixmap();
    update();
}

/// Dots and lines of what there is by now.
void Minimap::refresh()
{
    if (!m_objects.isNull())
        return;
    const MapScene& scene = m_map.scene();
    m_view = Viewport::fitting(scene.extent(), QSizeF(size()), kMargin);
    m_objects = QPixmap(size() * devicePixelRatioF());
    m_objects.setDevicePixelRatio(devicePixelRatioF());
    m_objects.fill(Qt::transparent);
    m_extent = QRectF();
    QPainter painter(&m_objects);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(tokens().muted, 1.0));
    if (scene.links().size() <= kMostLines)
        for (const LinkMark& link : scene.links())
            painter.drawPolyline(spotOf(link, m_view).line);
    painter.setPen(QPen(tokens().text, kDot, Qt::SolidLine, Qt::RoundCap));
    for (const SiteMark& site : scene.sites()) {
        const QPointF at = m_view.toPixels(site.position);
        painter.drawPoint(at);
        m_extent |= QRectF(at - QPointF(0.5, 0.5), QSizeF(1.0, 1.0));
    }
}

bool Minimap::isAllInSight()
{
    refresh();
    return m_extent.isNull() || m_view.rectOf(m_map.viewport()).contains(m_extent);
}

void Minimap::paintEvent(QPaintEvent*)
{
    refresh();
    const Tokens& style = tokens();
    QPainter painter(this);
    if (m_map.isDiagram())
        paintDiagramPaper(painter, m_view, style);
    else
        m_ground.paint(painter, m_view, currentTheme(), devicePixelRatioF());
    painter.drawPixmap(0, 0, m_objects);
    const QRectF shown = m_view.rectOf(m_map.viewport());
    QColor fill = style.accent;
    fill.setAlphaF(0.15F);
    painter.setPen(QPen(style.accent, 1.5));
    painter.setBrush(fill);
    painter.drawRect(shown);
    painter.setPen(QPen(style.muted, 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void Minimap::goTo(QPointF at)
{
    Viewport view = m_map.viewport();
    view.center = m_view.toMercator(at);
    m_map.setViewport(view);
}

void Minimap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        goTo(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        goTo(event->position());
}

void Minimap::wheelEvent(QWheelEvent* event)
{
    if (event->angleDelta().y() > 0)
        m_map.zoomIn();
    else if (event->angleDelta().y() < 0)
        m_map.zoomOut();
    event->accept();
}

}  // namespace continua::ui
