// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What MapView does with mouse and keys; how it shows itself stands in map_view.cpp.

#include "ui/map/map_style.h"
#include "ui/map/map_text.h"
#include "ui/map/map_view.h"
#include "ui/map/minimap.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace continua::ui {
namespace {

using Kind = ToolEvent::Kind;

constexpr double kNotch = 120.0;  ///< Of a wheel, in eighths of a degree.
constexpr double kZoomPerNotch = 0.5;
constexpr double kPixelsPerZoom = 200.0;  ///< Of a touch pad.
constexpr double kPanStep = 60.0;
constexpr double kClusterMargin = 120.0;

rules::Subject topmost(const std::vector<MapHit>& hits)
{
    return hits.empty() ? rules::Subject{} : objectOf(hits.front());
}

}  // namespace

ToolEvent MapView::toolEvent(Kind kind, QPointF at, Qt::KeyboardModifiers modifiers)
{
    const Length pixel =
        Length::fromM(mercatorMetersPerUnit(geoAt(at).latitudeDeg) / m_view.pixelsPerUnit());
    // What a selection is dragged over plays no part.
    const bool looks = kind != Kind::Drag || m_tools.kind() != ToolKind::Select;
    std::vector<MapHit> hits = looks ? hitsAt(at) : std::vector<MapHit>{};
    if (m_tools.kind() == ToolKind::Select)
        std::erase_if(hits,
                      [this](const MapHit& hit) { return !m_layers.canTouch(objectOf(hit)); });
    return {.kind = kind,
            .at = geoAt(drawnTo(kind, at, modifiers.testFlag(Qt::ControlModifier))),
            .hits = std::move(hits),
            .shift = modifiers.testFlag(Qt::ShiftModifier),
            .control = modifiers.testFlag(Qt::ControlModifier),
            .alt = modifiers.testFlag(Qt::AltModifier),
            .reach = pixel * map_metrics::kReach};
}

ToolEvent MapView::keyEvent(Kind kind, Qt::KeyboardModifiers modifiers)
{
    return toolEvent(kind, m_pointer, modifiers);
}

void MapView::tell(const ToolEvent& event) { tell(m_tools.current(), event); }

void MapView::tell(MapTool& tool, const ToolEvent& event)
{
    const ToolResponse response = tool.handle(event, toolContext(), m_document.ids());
    m_preview = response.preview;
    if (response.edit && !response.edit->isEmpty()) {
        const QString text = editText(response, m_document.design());
        const Result<> pushed = m_document.push(*response.edit, text, m_gesture);
        if (!pushed) {
            tool.reset();
            m_preview = {};
            emit refused(pushed.error());
        } else if (response.editKind == ToolEdit::Delete) {
            emit deleted(text);
        }
    }
    if (response.select)
        m_selection.set(*response.select);
    if (response.isDone && &tool == &m_tools.current())
        setTool(ToolKind::Select);
    const bool isNote = response.edit && response.editKind == ToolEdit::PlaceNote;
    if (isNote && m_tools.kind() == ToolKind::Select)
        emit activated(m_selection.objects().back());  // To be written into.
    update();
}

void MapView::mousePressEvent(QMouseEvent* event)
{
    m_keyLink.reset();
    m_pressedAt = m_pointer = event->position();
    const bool pans = event->button() == Qt::MiddleButton
                   || (event->button() == Qt::LeftButton
                       && (m_isSpaceHeld || m_tools.kind() == ToolKind::Pan));
    if (pans) {
        m_isPanning = true;
        updateCursor();
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    m_isPressed = true;
    m_hasZoomedIn = false;
    m_objects.hold(true);
    m_isDragging = false;
    m_before = m_document.design();
    m_dragged.clear();
    m_gesture = m_document.newGesture();
    const ToolEvent press = toolEvent(Kind::Press, event->position(), event->modifiers());
    takeHold(press.alt ? std::vector<MapHit>{} : press.hits);
    tell(press);
}

void MapView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF moved = event->position() - m_pointer;
    if (m_keyLink && !m_keyLink->isBegun)
        m_keyLink.reset();
    m_pointer = event->position();
    if (!m_isDiagram)
        emit pointerMoved(geoAt(m_pointer));
    if (m_isPanning) {
        moveTo(m_view.panned(moved));
        return;
    }
    if (m_isPressed) {
        const double distance = (m_pointer - m_pressedAt).manhattanLength();
        m_isDragging = m_isDragging || distance >= QApplication::startDragDistance();
        if (m_isDragging)
            tell(toolEvent(Kind::Drag, m_pointer, event->modifiers()));
        return;
    }
    hover(m_pointer);
    if (m_tools.kind() != ToolKind::Select)
        tell(toolEvent(Kind::Hover, m_pointer, event->modifiers()));
}

void MapView::mouseReleaseEvent(QMouseEvent* event)
{
    m_pointer = event->position();
    if (m_isPanning) {
        m_isPanning = false;
        updateCursor();
        return;
    }
    if (event->button() != Qt::LeftButton || !m_isPressed)
        return;
    m_isPressed = false;
    m_objects.hold(false);
    m_guides.clear();
    tell(toolEvent(Kind::Release, event->position(), event->modifiers()));
    if (m_isDragging)
        m_minimap->outdate();
    const bool isClick = !m_isDragging && event->modifiers() == Qt::NoModifier;
    m_isDragging = false;
    m_before.reset();
    if (isClick && m_tools.kind() == ToolKind::Select)
        m_hasZoomedIn = zoomInto(layout().siteAt(m_pointer));
    hover(m_pointer);
}

/// Brings the sites of a bubble apart.
/// @return  Whether it is one, and there was anything to bring nearer.
bool MapView::zoomInto(const SiteSpot* spot)
{
    if (!spot || !spot->isCluster())
        return false;
    std::vector<GeoPoint> points;
    for (const SiteMark* mark : spot->members)
        points.push_back(mark->position);
    const Viewport nearer = Viewport::fitting(points, size(), kClusterMargin);
    if (nearer.zoom <= m_view.zoom)
        return false;
    setViewport(nearer);
    return true;
}

void MapView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPointF at = event->position();
    if (m_tools.kind() != ToolKind::Select) {
        m_gesture = m_document.newGesture();
        tell(toolEvent(Kind::DoubleClick, at, event->modifiers()));
        return;
    }
    if (m_hasZoomedIn || zoomInto(layout().siteAt(at)))
        return;  // The first of the two clicks has, or this one.
    if (const rules::Subject object = topmost(hitsAt(at)); object.index() != 0) {
        emit activated(object);
    } else {
        moveTo(m_view.zoomedTo(m_view.zoom + 1.0, at));
    }
}

void MapView::wheelEvent(QWheelEvent* event)
{
    const double zoom = event->pixelDelta().isNull()
                          ? event->angleDelta().y() / kNotch * kZoomPerNotch
                          : event->pixelDelta().y() / kPixelsPerZoom;
    moveTo(m_view.zoomedTo(m_view.zoom + zoom, event->position()));
    hover(event->position());
    event->accept();
}

void MapView::hover(QPointF at)
{
    const rules::Subject hovered = topmost(hitsAt(at));
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    updateCursor();
    update();
}

void MapView::leaveEvent(QEvent*)
{
    m_hovered = {};
    m_snap.reset();
    m_guides.clear();
    m_preview.site.reset();
    m_preview.target.reset();
    m_where->hide();
    update();
}

void MapView::updateCursor()
{
    if (m_isPanning)
        setCursor(Qt::ClosedHandCursor);
    else if (m_isSpaceHeld || m_tools.kind() == ToolKind::Pan)
        setCursor(Qt::OpenHandCursor);
    else if (m_tools.kind() != ToolKind::Select)
        setCursor(Qt::CrossCursor);
    else
        setCursor(m_hovered.index() == 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void MapView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    QPointF at = byMouse ? QPointF(event->pos()) : QPointF(rect().center());
    rules::Subject object;
    if (byMouse)
        object = topmost(hitsAt(at));
    else if (!m_selection.objects().empty())
        object = m_selection.objects().back();
    if (const auto* site = std::get_if<SiteId>(&object); site && !byMouse)
        at = pixelsOf(*site);
    if (object.index() != 0 && !m_selection.contains(object))
        m_selection.set(object);
    emit contextMenuRequested(object, geoAt(at), mapToGlobal(at.toPoint()));
}

void MapView::keyPressEvent(QKeyEvent* event)
{
    if (!handleToolKey(event) && !handleViewKey(event))
        QWidget::keyPressEvent(event);
}

bool MapView::handleToolKey(QKeyEvent* event)
{
    if (!event->isAutoRepeat() && !m_isPressed)
        m_gesture = m_document.newGesture();
    const auto modifiers = event->modifiers();
    if (m_tools.kind() == ToolKind::PlaceSite && handleTyped(*event))
        return true;
    if (m_keyLink && handleKeyLink(*event))
        return true;
    switch (event->key()) {
    case Qt::Key_R:
        if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier) && canStraighten())
            straightenSelection();
        return modifiers.testFlag(Qt::ControlModifier);
    case Qt::Key_Escape: tell(keyEvent(Kind::Cancel, modifiers)); return true;
    case Qt::Key_Backspace: tell(keyEvent(Kind::StepBack, modifiers)); return true;
    case Qt::Key_Delete: deleteSelection(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_tools.kind() == ToolKind::Select) {
            if (!m_selection.objects().empty())
                emit activated(m_selection.objects().back());
        } else {
            tell(keyEvent(Kind::Finish, modifiers));
            copyMeasured();
        }
        return true;
    default: return false;
    }
}

bool MapView::handleViewKey(QKeyEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const auto arrow = [&](double east, double north) {
        const std::vector<rules::Subject> objects = touchable();
        const bool canMove =
            std::any_of(objects.begin(), objects.end(), [](const rules::Subject& object) {
                return std::holds_alternative<SiteId>(object)
                    || std::holds_alternative<NoteId>(object)
                    || std::holds_alternative<RiskAreaId>(object);
            });
        if (!canMove || m_tools.kind() != ToolKind::Select) {
            moveTo(m_view.panned({-east * kPanStep, north * kPanStep}));
            return true;
        }
        nudge(east, north, event->modifiers());
        return true;
    };
    switch (event->key()) {
    case Qt::Key_Left: return arrow(-1.0, 0.0);
    case Qt::Key_Right: return arrow(1.0, 0.0);
    case Qt::Key_Up: return arrow(0.0, 1.0);
    case Qt::Key_Down: return arrow(0.0, -1.0);
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomIn(); return true;
    case Qt::Key_Minus: zoomOut(); return true;
    case Qt::Key_0:
        if (control)
            fitAll();
        return control;
    case Qt::Key_9:
        if (control)
            fitSelection();
        return control;
    case Qt::Key_PageDown: stepSelection(1); return true;
    case Qt::Key_PageUp: stepSelection(-1); return true;
    case Qt::Key_Space:
        m_isSpaceHeld = true;
        updateCursor();
        return true;
    default: return false;
    }
}

void MapView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat()) {
        QWidget::keyReleaseEvent(event);
        return;
    }
    m_isSpaceHeld = false;
    updateCursor();
}

/// Selects the next site in reading order: from the north west to the south east.
void MapView::stepSelection(int step)
{
    std::vector<const SiteMark*> sites;
    for (const SiteMark& site : m_scene.sites())
        sites.push_back(&site);
    if (sites.empty())
        return;
    std::sort(sites.begin(), sites.end(), [](const SiteMark* a, const SiteMark* b) {
        const double north = a->position.latitudeDeg - b->position.latitudeDeg;
        return north != 0.0 ? north > 0.0 : a->position.longitudeDeg < b->position.longitudeDeg;
    });
    const auto selected = m_selection.all<Site>();
    const auto current = std::find_if(sites.begin(), sites.end(), [&](const SiteMark* site) {
        return !selected.empty() && site->id == selected.back();
    });
    const auto count = static_cast<std::ptrdiff_t>(sites.size());
    const std::ptrdiff_t start =
        current == sites.end() ? (step > 0 ? -1 : 0) : current - sites.begin();
    const std::ptrdiff_t next = (start + step + count) % count;
    const SiteId id = sites[static_cast<std::size_t>(next)]->id;
    m_selection.set(rules::Subject{id});
    reveal(id);
}

}  // namespace continua::ui
