// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rack/rack_canvas.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

namespace continua::ui {
namespace {

constexpr double kZoomStep = 1.25;

bool isFitKey(const QKeyEvent& key)
{
    return key.key() == Qt::Key_0 && key.modifiers() == Qt::ControlModifier;
}

bool isDuplicateKey(const QKeyEvent& key)
{
    return key.key() == Qt::Key_D && key.modifiers() == Qt::ControlModifier;
}

}  // namespace

void RackCanvas::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QWidget::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        setZoom(m_zoom * (event->angleDelta().y() > 0 ? kZoomStep : 1.0 / kZoomStep));
    event->accept();
}

void RackCanvas::mousePressEvent(QMouseEvent* event)
{
    // Taken up by a key or in the catalog: the mouse may set it down, too.
    if (m_carried && m_over >= 0 && m_fit.isPossible() && event->button() == Qt::LeftButton)
        return place();
    takeBack();
    const int entry = entryAt(event->position());
    if (entry < 0 || event->button() != Qt::LeftButton)
        return;
    const RackDrawing& drawing = m_entries[static_cast<std::size_t>(entry)].drawing;
    const int item = painter().itemAt(topLeft(entry), drawing, event->position());
    pick(entry, item);
    m_pressedAt = event->position();
    if (m_item >= 0)
        m_grabbedUnit = painter().slotAt(topLeft(entry), drawing, event->position())
                      - drawing.items[static_cast<std::size_t>(item)].slot;
}

void RackCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (m_carried && event->buttons() == Qt::NoButton) {
        if (entryAt(event->position()) >= 0)
            hoverAt(event->position());
        return;
    }
    if (!(event->buttons() & Qt::LeftButton) || m_item < 0)
        return;
    const bool isFar =
        (event->position() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!m_carried && !isFar)
        return;
    const bool copies = event->modifiers() & (Qt::AltModifier | Qt::ControlModifier);
    if (!m_carried || m_carried->copies != copies) {
        const auto& items = m_design->at(m_rack).items;
        beginCarrying({items[static_cast<std::size_t>(m_item)].equipment, m_rack, m_item, copies});
    }
    hoverAt(event->position());
}

void RackCanvas::mouseReleaseEvent(QMouseEvent*)
{
    if (!m_carried)
        return;
    if (m_over >= 0 && m_fit.isPossible())
        return place();
    takeBack();
}

void RackCanvas::dragEnterEvent(QDragEnterEvent* event)
{
    const auto pick = catalogPick(event->mimeData());
    if (!pick || !m_design)
        return;
    event->acceptProposedAction();
    m_grabbedUnit = 0;
    if (pick->kind == CatalogPick::Kind::Item)
        beginCarrying({pick->key});
}

void RackCanvas::dragMoveEvent(QDragMoveEvent* event)
{
    if (m_carried) {
        hoverAt(event->position());
        event->setAccepted(m_over >= 0 && m_fit.isPossible());
    } else {
        event->setAccepted(catalogPick(event->mimeData()).has_value());
    }
}

void RackCanvas::dragLeaveEvent(QDragLeaveEvent*) { takeBack(); }

void RackCanvas::dropEvent(QDropEvent* event)
{
    const auto pick = catalogPick(event->mimeData());
    if (!pick)
        return;
    event->acceptProposedAction();
    if (pick->kind != CatalogPick::Kind::Item)
        emit putUp(*pick);
    else if (m_carried && m_over >= 0 && m_fit.isPossible())
        place();
    takeBack();
}

/// To the next rack that stands, to the slot as high as now.
void RackCanvas::carryBeside(int step)
{
    for (int i = m_over + step; i >= 0 && i < static_cast<int>(m_entries.size()); i += step) {
        const Entry& entry = m_entries[static_cast<std::size_t>(i)];
        if (entry.id == RackId{})
            continue;
        const RackFrame* frame = continua::find(m_design->catalog().frames, entry.drawing.frame);
        return hover(i, std::clamp(m_slot, 1, frame ? frame->height : 1));
    }
}

bool RackCanvas::carryWithKey(const QKeyEvent& event)
{
    if (!m_carried || m_over < 0)
        return false;
    const RackFrame* frame = continua::find(
        m_design->catalog().frames, m_entries[static_cast<std::size_t>(m_over)].drawing.frame);
    const int top = frame ? frame->height : 1;
    switch (event.key()) {
    case Qt::Key_Up: hover(m_over, std::min(m_slot + 1, top)); return true;
    case Qt::Key_Down: hover(m_over, std::max(m_slot - 1, 1)); return true;
    case Qt::Key_Left: carryBeside(-1); return true;
    case Qt::Key_Right: carryBeside(1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_fit.isPossible())
            place();
        return true;
    case Qt::Key_Escape: takeBack(); return true;
    default: return false;
    }
}

void RackCanvas::takeUp()
{
    if (m_item < 0 || entryOf(m_rack) < 0)
        return;
    const RackItem item = m_design->at(m_rack).items[static_cast<std::size_t>(m_item)];
    m_grabbedUnit = 0;
    beginCarrying({item.equipment, m_rack, m_item});
    hover(entryOf(m_rack), item.slot);
}

void RackCanvas::contextMenuEvent(QContextMenuEvent* event)
{
    takeBack();
    if (event->reason() == QContextMenuEvent::Mouse) {
        const int entry = entryAt(event->pos());
        if (entry < 0)
            return;
        pick(entry,
             painter().itemAt(topLeft(entry), m_entries[static_cast<std::size_t>(entry)].drawing,
                              event->pos()));
    }
    if (m_rack != RackId{})
        emit menuRequested(event->globalPos());
}

void RackCanvas::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::ZoomIn))
        return setZoom(m_zoom * kZoomStep);
    if (event->matches(QKeySequence::ZoomOut))
        return setZoom(m_zoom / kZoomStep);
    if (isFitKey(*event))
        return setZoom(1.0);
    if (!carryWithKey(*event))
        moveWithKey(*event);
}

void RackCanvas::moveWithKey(QKeyEvent& event)
{
    const bool moves = event.modifiers() & Qt::AltModifier;
    const int step = event.key() == Qt::Key_Up || event.key() == Qt::Key_Right ? 1 : -1;
    if (isDuplicateKey(event)) {
        if (m_rack != RackId{})
            emit duplicateRequested(m_rack, m_item);
        return;
    }
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: return pickNeighbor(step);
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!moves)
            return pickItem(step);
        if (m_item >= 0)
            emit stepRequested(m_rack, m_item, step);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter: return takeUp();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_rack != RackId{})
            emit removeRequested(m_rack, m_item);
        return;
    case Qt::Key_Escape: return pick(-1, -1);
    default: QWidget::keyPressEvent(&event);
    }
}

void RackCanvas::pickNeighbor(int step)
{
    const int last = static_cast<int>(m_entries.size()) - 1;
    const int now = entryOf(m_rack);
    for (int i = now < 0 ? (step > 0 ? 0 : last) : now + step; i >= 0 && i <= last; i += step)
        if (m_entries[static_cast<std::size_t>(i)].id != RackId{})
            return pick(i, -1);
}

void RackCanvas::pickItem(int step)
{
    const int entry = entryOf(m_rack);
    if (entry < 0)
        return pickNeighbor(1);
    const RackDrawing& drawing = m_entries[static_cast<std::size_t>(entry)].drawing;
    const auto slotOf = [&](int item) {
        return drawing.items[static_cast<std::size_t>(item)].slot;
    };
    int best = -1;
    for (int i = 0; i < static_cast<int>(drawing.items.size()); ++i) {
        if (!drawing.isFromAside && drawing.items[static_cast<std::size_t>(i)].face != drawing.face)
            continue;
        const bool isBeyond = m_item < 0 || (slotOf(i) - slotOf(m_item)) * step > 0;
        if (isBeyond && (best < 0 || (slotOf(i) - slotOf(best)) * step < 0))
            best = i;
    }
    if (best >= 0)
        pick(entry, best);
}

bool RackCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Here the zoom keys are of the racks, not of the map, and what is deleted is an item.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::ZoomIn) || key->matches(QKeySequence::ZoomOut)
            || isFitKey(*key) || isDuplicateKey(*key) || key->key() == Qt::Key_Delete
            || (m_carried && key->key() == Qt::Key_Escape))
            event->accept();
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), this);
        return true;
    }
    return QWidget::event(event);
}

}  // namespace continua::ui
