// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How MapView shows the diagram: the same objects on paper, each at a place of its own.

#include "ui/map/diagram_paper.h"
#include "ui/map/map_style.h"
#include "ui/map/map_view.h"
#include "ui/tools/diagram_plane.h"

#include <QAction>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <cmath>

namespace continua::ui {

void MapView::setDiagram(bool isOn)
{
    if (isOn == m_isDiagram)
        return;
    if (isOn)
        setTool(m_tools.kind() == ToolKind::DrawLink ? ToolKind::DrawLink : ToolKind::Select);
    m_tools.current().reset();
    m_preview = {};
    m_snap.reset();
    m_typed.clear();
    m_where->hide();
    m_isDiagram = isOn;
    m_scene.setDiagram(isOn);
    m_objects.setBasemap(isOn ? nullptr : m_map);
    rebuild();
    m_objects.outdate();
    const std::optional<Viewport> left = std::exchange(m_otherView, m_view);
    if (left) {
        moveTo(left->resized(size()));
    } else {
        m_needsFit = true;
        fitWhenNew();
    }
    emit diagramChanged(isOn);
}

GeoPoint MapView::positionOf(SiteId site) const
{
    const SiteMark* mark = m_scene.find(site);
    return mark ? mark->position : m_document.design().at(site).position;
}

QPointF MapView::pixelsOf(SiteId site) const { return pixelsOf(positionOf(site)); }

ToolContext MapView::toolContext() const
{
    return {m_document.design(), m_selection.objects(), m_scene.diagram(), &m_layers};
}

void MapView::addDiagramButton()
{
    m_diagramButton = new QToolButton(this);
    m_diagramButton->setObjectName(QStringLiteral("map_diagram"));
    m_diagramButton->setProperty("look", QStringLiteral("chip"));
    m_diagramButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_diagramButton->setFocusPolicy(Qt::TabFocus);
    m_diagramButton->setCursor(Qt::ArrowCursor);
    m_diagramButton->setCheckable(true);
    m_diagramButton->setText(tr("Diagram"));
    m_diagramButton->setAccessibleName(tr("Show the diagram"));
    m_diagramButton->setToolTip(tr("Shows sites and links as a schematic (Ctrl+Shift+M)."));
}

void MapView::setDiagramAction(QAction* action)
{
    connect(m_diagramButton, &QToolButton::clicked, action, [this, action] {
        action->trigger();
        m_diagramButton->setChecked(m_isDiagram);
    });
    connect(this, &MapView::diagramChanged, m_diagramButton, &QToolButton::setChecked);
    connect(this, &MapView::diagramChanged, action, &QAction::setChecked);
}

void MapView::paintPaper(QPainter& painter) const { paintDiagramPaper(painter, m_view, tokens()); }

/// Where a site dragged to `at` is put: in line with another one near, else on the grid.
QPointF MapView::alignedInDiagram(QPointF at)
{
    constexpr double kGrid = 20.0;
    const DiagramPoint raw = inDiagram(m_view.toMercator(at));
    const QPointF onGrid = m_view.toPixels(
        onSquare({std::round(raw.x / kGrid) * kGrid, std::round(raw.y / kGrid) * kGrid}));
    QPointF aligned = onGrid;
    const SiteMark* level = nullptr;
    const SiteMark* upright = nullptr;
    double besideX = map_metrics::kReach;
    double besideY = map_metrics::kReach;
    for (const SiteMark& mark : m_scene.sites()) {
        const QPointF other = m_view.toPixels(mark.place);
        if (m_grabbed.contains(mark.id) || !rect().contains(other.toPoint()))
            continue;
        if (std::abs(other.x() - at.x()) < besideX) {
            besideX = std::abs(other.x() - at.x());
            upright = &mark;
            aligned.setX(other.x());
        }
        if (std::abs(other.y() - at.y()) < besideY) {
            besideY = std::abs(other.y() - at.y());
            level = &mark;
            aligned.setY(other.y());
        }
    }
    if (upright)
        m_guides.emplace_back(m_view.toPixels(upright->place), aligned);
    if (level)
        m_guides.emplace_back(m_view.toPixels(level->place), aligned);
    return aligned;
}

void MapView::paintGuides(QPainter& painter) const
{
    QPen pen(tokens().accent, 1.0);
    pen.setDashPattern({4.0, 3.0});
    painter.setPen(pen);
    for (const QLineF& guide : m_guides)
        painter.drawLine(guide);
}

}  // namespace continua::ui
