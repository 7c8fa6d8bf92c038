// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rack/rack_canvas.h"

#include "ui/rack/fit_text.h"
#include "ui/text/names.h"
#include "ui/text/quantity_text.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

namespace continua::ui {
namespace {

constexpr double kFrameWidth = 210.0;
constexpr double kLeastUnit = 6.5;  ///< Pixels per OU, so that names can just be read.
constexpr double kMostUnit = 22.0;
constexpr double kLargestUnit = 44.0;  ///< When someone zooms in.
constexpr double kZoomStep = 1.25;

bool isFitKey(const QKeyEvent& key)
{
    return key.key() == Qt::Key_0 && key.modifiers() == Qt::ControlModifier;
}

}  // namespace

RackCanvas::RackCanvas(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Rack elevations"));
    setAccessibleDescription(
        tr("Left and right choose a rack, up and down an item, Alt with up or down moves it; "
           "Ctrl with plus, minus or the wheel zooms."));
}

RackPainter RackCanvas::painter() const
{
    return {*m_design,
            {.theme = currentTheme(),
             .perMm = m_perMm,
             .frameWidth = kFrameWidth,
             .text = static_cast<double>(metrics::kTableText)}};
}

void RackCanvas::show(const Design& design, std::vector<Entry> entries)
{
    m_design = &design;
    m_entries = std::move(entries);
    if (entryOf(m_rack) < 0) {
        m_rack = {};
        m_item = -1;
    }
    select(m_rack, m_item);
    updateGeometry();
    resize(sizeHint());
    update();
}

void RackCanvas::setVisibleHeight(int height)
{
    m_visibleHeight = height;
    if (!m_design || m_entries.empty())
        return;
    double tallest = 1.0;
    const RackPainter unscaled = painter();
    for (const Entry& entry : m_entries)
        tallest = std::max(
            tallest, (unscaled.size(entry.drawing).height() - unscaled.chromeHeight()) / m_perMm);
    const double room = height - unscaled.chromeHeight() - 2.0 * metrics::kGroups;
    const double unitMm = kOpenUnit.inMm();
    const double fitting = std::clamp(room / tallest, kLeastUnit / unitMm, kMostUnit / unitMm);
    m_zoom = std::clamp(m_zoom, std::min(1.0, kLeastUnit / unitMm / fitting),
                        kLargestUnit / unitMm / fitting);
    m_perMm = fitting * m_zoom;
    updateGeometry();
    resize(sizeHint());
    update();
}

void RackCanvas::setZoom(double zoom)
{
    m_zoom = zoom;
    setVisibleHeight(m_visibleHeight);
}

void RackCanvas::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QWidget::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        setZoom(m_zoom * (event->angleDelta().y() > 0 ? kZoomStep : 1.0 / kZoomStep));
    event->accept();
}

QSize RackCanvas::sizeHint() const
{
    if (!m_design || m_entries.empty())
        return {0, 0};
    const RackPainter rackPainter = painter();
    double height = 0.0;
    for (const Entry& entry : m_entries)
        height = std::max(height, rackPainter.size(entry.drawing).height());
    const double right = topLeft(static_cast<int>(m_entries.size()) - 1).x()
                       + rackPainter.size(m_entries.back().drawing).width();
    return {static_cast<int>(right) + metrics::kGroups,
            static_cast<int>(height) + 2 * metrics::kGroups};
}

QPointF RackCanvas::topLeft(int entry) const
{
    const RackPainter rackPainter = painter();
    double tallest = 0.0;
    for (const Entry& one : m_entries)
        tallest = std::max(tallest, rackPainter.size(one.drawing).height());
    double x = metrics::kGroups;
    for (int i = 0; i < entry; ++i)
        x += rackPainter.size(m_entries[static_cast<std::size_t>(i)].drawing).width()
           + metrics::kGroups;
    // All stand on one floor.
    const double own =
        rackPainter.size(m_entries[static_cast<std::size_t>(entry)].drawing).height();
    return {x, metrics::kGroups + tallest - own};
}

int RackCanvas::entryAt(QPointF point) const
{
    for (int i = 0; i < static_cast<int>(m_entries.size()); ++i)
        if (QRectF(topLeft(i), painter().size(m_entries[static_cast<std::size_t>(i)].drawing))
                .contains(point))
            return i;
    return -1;
}

int RackCanvas::entryOf(RackId rack) const
{
    for (int i = 0; i < static_cast<int>(m_entries.size()); ++i)
        if (rack != RackId{} && m_entries[static_cast<std::size_t>(i)].id == rack)
            return i;
    return -1;
}

void RackCanvas::select(RackId rack, int item)
{
    m_rack = rack;
    m_item = item;
    for (Entry& entry : m_entries) {
        entry.drawing.isSelected = rack != RackId{} && entry.id == rack;
        entry.drawing.selectedItem = entry.drawing.isSelected ? item : -1;
    }
    update();
}

void RackCanvas::pick(int entry, int item)
{
    const RackId rack = entry < 0 ? RackId{} : m_entries[static_cast<std::size_t>(entry)].id;
    select(rack, rack == RackId{} ? -1 : item);
    emit selected(m_rack, m_item);
}

void RackCanvas::paintEvent(QPaintEvent*)
{
    QPainter canvas(this);
    canvas.fillRect(rect(), tokens().surface);
    for (int i = 0; m_design && i < static_cast<int>(m_entries.size()); ++i)
        painter().paint(canvas, topLeft(i), m_entries[static_cast<std::size_t>(i)].drawing);
}

void RackCanvas::mousePressEvent(QMouseEvent* event)
{
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
    if (!(event->buttons() & Qt::LeftButton) || m_item < 0)
        return;
    if ((event->position() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance())
        m_dragging = true;
    if (m_dragging)
        updateGhost(event->position());
}

void RackCanvas::updateGhost(QPointF point)
{
    const int entry = entryOf(m_rack);
    if (entry < 0)
        return;
    RackDrawing& drawing = m_entries[static_cast<std::size_t>(entry)].drawing;
    const int slot = painter().slotAt(topLeft(entry), drawing, point);
    if (slot == 0) {
        drawing.ghost.reset();
    } else {
        RackItem item = drawing.items[static_cast<std::size_t>(m_item)];
        item.slot = std::max(1, slot - m_grabbedUnit);
        const Rack& rack = m_design->at(m_rack);
        const auto problems = fitProblems(*m_design, rack, item, m_item);
        drawing.ghost = RackDrawing::Ghost{item, problems.empty()};
        emit hinted(problems.empty() ? tr("Fits at %1.").arg(item.slot)
                                     : fitText(*m_design, rack, problems.front()));
    }
    update();
}

void RackCanvas::mouseReleaseEvent(QMouseEvent*)
{
    if (!m_dragging)
        return;
    const int entry = entryOf(m_rack);
    std::optional<RackDrawing::Ghost> ghost;
    if (entry >= 0)
        ghost = m_entries[static_cast<std::size_t>(entry)].drawing.ghost;
    endDrag();
    if (ghost && ghost->fits)
        emit moveRequested(m_rack, m_item, ghost->item.slot);
}

void RackCanvas::endDrag()
{
    m_dragging = false;
    for (Entry& entry : m_entries)
        entry.drawing.ghost.reset();
    emit hinted(QString());
    update();
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
        if (drawing.items[static_cast<std::size_t>(i)].face != drawing.face)
            continue;
        const bool isBeyond = m_item < 0 || (slotOf(i) - slotOf(m_item)) * step > 0;
        if (isBeyond && (best < 0 || (slotOf(i) - slotOf(best)) * step < 0))
            best = i;
    }
    if (best >= 0)
        pick(entry, best);
}

void RackCanvas::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::ZoomIn))
        return setZoom(m_zoom * kZoomStep);
    if (event->matches(QKeySequence::ZoomOut))
        return setZoom(m_zoom / kZoomStep);
    if (isFitKey(*event))
        return setZoom(1.0);
    const bool moves = event->modifiers() & Qt::AltModifier;
    const int step = event->key() == Qt::Key_Up || event->key() == Qt::Key_Right ? 1 : -1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: return pickNeighbor(step);
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!moves)
            return pickItem(step);
        if (m_item >= 0)
            emit stepRequested(m_rack, m_item, step);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_rack != RackId{})
            emit removeRequested(m_rack, m_item);
        return;
    case Qt::Key_Escape:
        if (m_dragging)
            return endDrag();
        return pick(-1, -1);
    default: QWidget::keyPressEvent(event);
    }
}

bool RackCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Here the zoom keys are of the racks, not of the map.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::ZoomIn) || key->matches(QKeySequence::ZoomOut)
            || isFitKey(*key))
            event->accept();
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), this);
        return true;
    }
    return QWidget::event(event);
}

QString RackCanvas::toolTipAt(QPointF point) const
{
    const int entry = entryAt(point);
    if (entry < 0)
        return {};
    const RackDrawing& drawing = m_entries[static_cast<std::size_t>(entry)].drawing;
    const int index = painter().itemAt(topLeft(entry), drawing, point);
    if (index < 0)
        return drawing.subtitle;
    const RackItem& item = drawing.items[static_cast<std::size_t>(index)];
    const Equipment* equipment = continua::find(m_design->catalog().equipment, item.equipment);
    if (!equipment)
        return {};
    return tr("%1\n%2, from %3 %4\nNameplate %5, %6, %7")
        .arg(QString::fromStdString(equipment->name), nameOf(equipment->category))
        .arg(item.slot)
        .arg(nameOf(continua::find(m_design->catalog().frames, drawing.frame)->heightUnit),
             quantityText(equipment->nameplate), quantityText(equipment->mass),
             quantityText(equipment->price));
}

}  // namespace continua::ui
