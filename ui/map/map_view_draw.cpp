// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What MapView does so that drawing is exact: the pointer is drawn to what is near, coordinates are
// typed, arrow keys nudge, bends are taken out.

#include "ui/map/map_tip.h"
#include "ui/map/map_view.h"
#include "ui/tools/diagram_plane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace continua::ui {

using Kind = ToolEvent::Kind;

/// Where an event at `at` takes place: there, or where it is drawn to.
QPointF MapView::drawnTo(Kind kind, QPointF at, bool inverts)
{
    m_snap.reset();
    m_guides.clear();
    if (m_isDiagram) {
        const bool drags = m_tools.kind() == ToolKind::Select && kind == Kind::Drag;
        const bool isAligned = drags && !m_grabbed.empty() && m_isSnapping != inverts;
        return isAligned ? alignedInDiagram(at + m_grabbedAt) - m_grabbedAt : at;
    }
    const bool isPlaced = kind == Kind::Hover || kind == Kind::Press || kind == Kind::Finish;
    std::set<SnapKind> kinds;
    QPointF off;
    if (m_tools.kind() == ToolKind::Select && kind == Kind::Drag) {
        kinds = m_grabSnaps;
        off = m_grabbedAt;
    } else if (m_tools.kind() == ToolKind::PlaceSite && isPlaced) {
        kinds = {SnapKind::Waypoint, SnapKind::Link};
    } else if (m_tools.kind() == ToolKind::DrawLink && m_preview.line && isPlaced) {
        kinds = {SnapKind::Site, SnapKind::Waypoint, SnapKind::Link};
    }
    if (!m_layers.at(MapLayer::Links).isVisible)  // Nothing is drawn to what is not seen.
        kinds.erase(SnapKind::Link), kinds.erase(SnapKind::Waypoint);
    if (!m_layers.at(MapLayer::Sites).isVisible)
        kinds.erase(SnapKind::Site);
    if (kinds.empty() || m_isSnapping == inverts)
        return at;
    const bool isDrag = m_tools.kind() == ToolKind::Select;
    m_snap = snapAt(layout(), at + off, isDrag ? m_grabbed : std::set<rules::Subject>{}, kinds);
    return m_snap ? m_snap->at - off : at;
}

/// Remembers what a press holds, and so what the drag after it may be drawn to.
void MapView::takeHold(const std::vector<MapHit>& hits)
{
    m_grabSnaps.clear();
    m_grabbed.clear();
    m_grabbedAt = {};
    if (hits.empty())
        return;
    if (const auto* site = std::get_if<SiteId>(&hits.front())) {
        m_grabSnaps = {SnapKind::Waypoint, SnapKind::Link};
        m_grabbedAt = pixelsOf(*site) - m_pressedAt;
        m_grabbed.insert(m_selection.objects().begin(), m_selection.objects().end());
        m_grabbed.insert(*site);
    } else if (std::holds_alternative<WaypointHandle>(hits.front())
               || std::holds_alternative<MidpointHandle>(hits.front())) {
        m_grabSnaps = {SnapKind::Site, SnapKind::Waypoint, SnapKind::Link};
        m_grabbed.insert(objectOf(hits.front()));
    }
}

/// Coordinates typed with the site tool in hand.
bool MapView::handleTyped(const QKeyEvent& event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    static const QString kLetters = QStringLiteral("0123456789.,+- ");
    const QString text = event.text();
    const bool isLetter = text.size() == 1 && kLetters.contains(text.front())
                       && !(m_typed.isEmpty() && text == QLatin1String(" "))
                       && !event.modifiers().testFlag(Qt::ControlModifier);
    if (isLetter)
        m_typed += text;
    else if (m_typed.isEmpty())
        return false;
    else if (event.key() == Qt::Key_Backspace)
        m_typed.chop(1);
    else if (event.key() == Qt::Key_Escape)
        m_typed.clear();
    else if (!isEnter)
        return false;
    const std::optional<GeoPoint> at = typedPosition(m_typed);
    m_preview.site = at;
    m_snap.reset();
    update();
    if (isEnter && at)
        placeSiteAt(*at);
    return true;
}

/// Nudges of one selection, one after another, are one step however many keys they take.
void MapView::nudge(double east, double north, Qt::KeyboardModifiers modifiers)
{
    Length step = Length::fromM(modifiers.testFlag(Qt::ShiftModifier) ? 100.0 : 10.0);
    if (m_isDiagram)  // As many pixels of it.
        step = step
             * (mercatorMetersPerUnit(0.0) * onSquare({1.0, 0.0}).x
                - mercatorMetersPerUnit(0.0) * 0.5);
    const bool goesOn =
        m_nudgedRevision == m_document.revision() && m_nudged == m_selection.objects();
    if (!goesOn)
        m_nudging = m_document.newGesture();
    m_gesture = m_nudging;
    ToolEvent event = keyEvent(Kind::Nudge, modifiers);
    event.nudgeEast = step * east;
    event.nudgeNorth = step * north;
    tell(m_tools.select(), event);
    m_nudgedRevision = m_document.revision();
    m_nudged = m_selection.objects();
}

bool MapView::canStraighten() const
{
    const auto links = m_selection.all<Link>();
    return std::any_of(links.begin(), links.end(), [this](LinkId id) {
        const Link* link = m_document.design().find(id);
        return link && !link->waypoints.empty();
    });
}

void MapView::straightenSelection()
{
    m_gesture = m_document.newGesture();
    tell(m_tools.select(), {.kind = ToolEvent::Kind::Straighten});
}

void MapView::setSnapping(bool isOn)
{
    m_isSnapping = isOn;
    m_snap.reset();
    emit told(isOn ? tr("The pointer is drawn to sites, waypoints and links.")
                   : tr("The pointer is drawn to nothing."));
    update();
}

/// What was measured goes to the clipboard, as it is told at the pointer.
void MapView::copyMeasured()
{
    if (m_preview.measure)
        QGuiApplication::clipboard()->setText(
            measureTip(*m_preview.measure).join(QLatin1Char('\n')));
}

/// The outline of an area being drawn, the way that is measured.
void MapView::paintRemarkPreview(QPainter& painter)
{
    std::vector<GeoPoint> points = m_preview.course;
    if (m_preview.isClosed)
        points.push_back(points.front());
    if (m_preview.measure)
        points = m_preview.measure->points;
    if (points.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    QPolygonF vertices;
    const QPolygonF line = pixelsAlong(points, m_view, &vertices);
    const Tokens& style = tokens();
    if (!m_preview.course.empty()) {
        QColor fill = style.warn;
        fill.setAlphaF(0.15F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(line);
    }
    QPen pen(style.accent, 2.0);
    pen.setDashPattern({4.0, 3.0});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    painter.setPen(QPen(style.accent, 1.5));
    painter.setBrush(style.surface);
    for (const QPointF vertex : vertices)
        painter.drawEllipse(vertex, 3.5, 3.5);
    painter.restore();
}

/// A ring round a site, a square on a waypoint, a diamond on a link.
void MapView::paintSnap(QPainter& painter) const
{
    if (!m_snap)
        return;
    constexpr double kSnapSize = 7.0;
    const QPointF at = m_snap->at;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(tokens().accent, 2.0));
    painter.setBrush(Qt::NoBrush);
    const QPointF right(kSnapSize, 0.0);
    const QPointF down(0.0, kSnapSize);
    switch (m_snap->kind) {
    case SnapKind::Site: painter.drawEllipse(at, 2.0 * kSnapSize, 2.0 * kSnapSize); break;
    case SnapKind::Waypoint: painter.drawRect(QRectF(at - right - down, at + right + down)); break;
    case SnapKind::Link:
        painter.drawPolygon(QPolygonF({at - right, at - down, at + right, at + down}));
        break;
    }
    painter.restore();
}

}  // namespace continua::ui
