// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rack/rack_canvas.h"

#include "ui/rack/fit_text.h"
#include "ui/text/names.h"
#include "ui/text/quantity_text.h"

#include <QPainter>

namespace continua::ui {
namespace {

constexpr int kFrameWidth = 210;
constexpr double kLeastUnit = 6.5;  ///< Pixels per OU, so that names can just be read.
constexpr double kMostUnit = 22.0;
constexpr double kLargestUnit = 44.0;  ///< When someone zooms in.

}  // namespace

RackCanvas::RackCanvas(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(true);
    setAccessibleName(tr("Rack elevations"));
    setAccessibleDescription(keysText());
}

QString RackCanvas::keysText() const
{
    return tr(
        "Left and right choose a rack, up and down an item. Enter takes it up, arrows carry it "
        "between slots and racks, Enter sets it down, Escape takes it back. Alt with up or down "
        "moves it at once; Ctrl+D duplicates it; Ctrl with plus, minus or the wheel zooms.");
}

RackPainter RackCanvas::painter() const
{
    return {*m_design,
            {.theme = currentTheme(),
             .perMm = m_perMm,
             .frameWidth = static_cast<double>(scaled(kFrameWidth)),
             .text = static_cast<double>(scaled(metrics::kTableText))}};
}

void RackCanvas::show(const Design& design, std::vector<Entry> entries)
{
    takeBack();
    m_design = &design;
    m_entries = std::move(entries);
    if (entryOf(m_rack) < 0) {
        m_rack = {};
        m_item = -1;
    }
    const int entry = entryOf(m_rack);  // An undo may have taken the item out.
    if (entry >= 0
        && m_item
               >= static_cast<int>(m_entries[static_cast<std::size_t>(entry)].drawing.items.size()))
        m_item = -1;
    emit shown();
    select(m_rack, m_item);
    updateGeometry();
    resize(sizeHint().expandedTo(m_leastSize));
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
    resize(sizeHint().expandedTo(m_leastSize));
    update();
}

void RackCanvas::setLeastSize(QSize size)
{
    m_leastSize = size;
    resize(sizeHint().expandedTo(m_leastSize));
}

void RackCanvas::setZoom(double zoom)
{
    m_zoom = zoom;
    setVisibleHeight(m_visibleHeight);
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
    emit selectionShown();
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
    paintVerdict(canvas);
}

void RackCanvas::paintVerdict(QPainter& painter) const
{
    if (m_over < 0 || m_verdict.isEmpty())
        return;
    const RackDrawing& drawing = m_entries[static_cast<std::size_t>(m_over)].drawing;
    const QRectF ghost = this->painter().slotRect(topLeft(m_over), drawing, drawing.ghost->item);
    const Tokens& t = tokens();
    const QFont font = textFont(metrics::kTableText);
    const double width = scaled(kFrameWidth) + 2.0 * metrics::kSections;
    const QRectF text = QFontMetricsF(font).boundingRect(
        QRectF(0.0, 0.0, width - 2.0 * metrics::kBetween, 400.0), Qt::TextWordWrap, m_verdict);
    QRectF box(ghost.left(), ghost.bottom() + metrics::kBetween, width,
               text.height() + 2.0 * metrics::kInside);
    const QRectF sight = visibleRegion().boundingRect();
    if (box.bottom() > sight.bottom())
        box.moveBottom(ghost.top() - metrics::kBetween);
    if (box.right() > sight.right())
        box.moveRight(sight.right() - metrics::kInside);
    if (box.left() < sight.left())
        box.moveLeft(sight.left() + metrics::kInside);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_fit.isPossible() ? t.ok : t.bad, 1.0));
    painter.setBrush(t.panel);
    painter.drawRoundedRect(box, metrics::kRadius, metrics::kRadius);
    painter.setFont(font);
    painter.setPen(m_fit.isPossible() ? t.text : t.bad);
    painter.drawText(box.adjusted(metrics::kBetween, metrics::kInside, -metrics::kBetween, 0.0),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_verdict);
}

QRectF RackCanvas::placeOf(int entry, int item) const
{
    const RackDrawing& drawing = m_entries[static_cast<std::size_t>(entry)].drawing;
    if (item < 0)
        return {topLeft(entry), painter().size(drawing)};
    return painter().itemRect(topLeft(entry), drawing,
                              drawing.items[static_cast<std::size_t>(item)]);
}

QRectF RackCanvas::placeOfUnits(int entry, int low, int high) const
{
    const RackDrawing& drawing = m_entries[static_cast<std::size_t>(entry)].drawing;
    return painter()
        .unitRect(topLeft(entry), drawing, low)
        .united(painter().unitRect(topLeft(entry), drawing, high));
}

std::pair<int, int> RackCanvas::at(QPointF point) const
{
    const int entry = entryAt(point);
    return {entry, entry < 0 ? -1
                             : painter().itemAt(topLeft(entry),
                                                m_entries[static_cast<std::size_t>(entry)].drawing,
                                                point)};
}

QRectF RackCanvas::rectOf(RackId rack, int item) const
{
    const int entry = entryOf(rack);
    if (entry < 0)
        return {};
    const RackDrawing& drawing = m_entries[static_cast<std::size_t>(entry)].drawing;
    if (item < 0 || item >= static_cast<int>(drawing.items.size()))
        return {};
    return painter().itemRect(topLeft(entry), drawing,
                              drawing.items[static_cast<std::size_t>(item)]);
}

QRectF RackCanvas::rectOfSlot(RackId rack, int slot) const
{
    const int entry = entryOf(rack);
    if (entry < 0)
        return {};
    const RackDrawing& drawing = m_entries[static_cast<std::size_t>(entry)].drawing;
    return painter().unitRect(topLeft(entry), drawing, slot);
}

const Rack* RackCanvas::carriedFrom() const
{
    return m_carried ? m_design->find(m_carried->from) : nullptr;
}

RackItem::Face RackCanvas::carriedFace() const
{
    if (const Rack* from = carriedFrom())
        return from->items[static_cast<std::size_t>(m_carried->item)].face;
    return m_entries.empty() ? RackItem::Face::Front : m_entries.front().drawing.face;
}

int RackCanvas::movedIn(const Entry& entry) const
{
    return m_carried && !m_carried->copies && entry.id == m_carried->from ? m_carried->item : -1;
}

void RackCanvas::beginCarrying(Carried carried)
{
    m_carried = std::move(carried);
    const Equipment* equipment =
        continua::find(m_design->catalog().equipment, m_carried->equipment);
    for (Entry& entry : m_entries) {
        entry.drawing.freeUnits.clear();
        const Rack* rack = m_design->find(entry.id);
        const RackFrame* frame =
            rack ? continua::find(m_design->catalog().frames, rack->frame) : nullptr;
        if (!frame || !equipment)
            continue;
        for (const int slot :
             freeSlots(*m_design, *rack, m_carried->equipment, carriedFace(), movedIn(entry)))
            for (int unit = 0; unit < unitsIn(*frame, *equipment); ++unit)
                entry.drawing.freeUnits.insert(slot + unit);
    }
    update();
}

void RackCanvas::hoverAt(QPointF point)
{
    const int entry = entryAt(point);
    if (entry < 0 || m_entries[static_cast<std::size_t>(entry)].id == RackId{})
        return hover(-1, 0);
    const RackDrawing& drawing = m_entries[static_cast<std::size_t>(entry)].drawing;
    const int slot = painter().slotAt(topLeft(entry), drawing, point);
    if (slot > 0)
        return hover(entry, std::max(1, slot - m_grabbedUnit));
    // On its title or meters the rack as a whole is meant: the lowest slot that is free.
    const auto places = freeSlots(
        *m_design, m_design->at(m_entries[static_cast<std::size_t>(entry)].id),
        m_carried->equipment, carriedFace(), movedIn(m_entries[static_cast<std::size_t>(entry)]));
    hover(entry, places.empty() ? 1 : places.front());
}

void RackCanvas::hover(int entry, int slot)
{
    if (m_over >= 0)
        m_entries[static_cast<std::size_t>(m_over)].drawing.ghost.reset();
    m_over = entry;
    m_slot = slot;
    m_verdict.clear();
    if (entry >= 0) {
        Entry& over = m_entries[static_cast<std::size_t>(entry)];
        const Rack& rack = m_design->at(over.id);
        const RackItem item{m_carried->equipment, slot, carriedFace()};
        m_fit = fits(*m_design, rack, item, movedIn(over));
        over.drawing.ghost = RackDrawing::Ghost{item, m_fit.isPossible()};
        m_verdict = fitText(*m_design, rack, item, m_fit);
        emit pointed(painter().slotRect(topLeft(entry), over.drawing, item).toAlignedRect());
    }
    setAccessibleDescription(m_verdict);
    emit hinted(m_verdict);
    update();
}

void RackCanvas::place()
{
    const Carried carried = *m_carried;
    const RackId rack = m_entries[static_cast<std::size_t>(m_over)].id;
    const int slot = m_slot;
    takeBack();
    emit setDown(carried, rack, slot);
}

void RackCanvas::takeBack()
{
    if (!m_carried)
        return;
    m_carried.reset();
    m_over = -1;
    m_verdict.clear();
    for (Entry& entry : m_entries) {
        entry.drawing.ghost.reset();
        entry.drawing.freeUnits.clear();
    }
    setAccessibleDescription(keysText());
    emit hinted(QString());
    update();
}

bool RackCanvas::carry(const std::string& equipment)
{
    takeBack();
    m_grabbedUnit = 0;
    if (entryOf(m_rack) < 0)
        pickNeighbor(1);
    const int entry = entryOf(m_rack);
    if (entry < 0)
        return false;
    beginCarrying({equipment});
    const auto places = freeSlots(*m_design, m_design->at(m_rack), equipment, carriedFace());
    hover(entry, places.empty() ? 1 : places.front());
    setFocus();
    return true;
}

QStringList RackCanvas::linesOn(int entry, int item) const
{
    const RackDrawing& drawing = m_entries[static_cast<std::size_t>(entry)].drawing;
    const RackItem& row = drawing.items[static_cast<std::size_t>(item)];
    const Equipment* equipment = continua::find(m_design->catalog().equipment, row.equipment);
    const RackFrame* frame = continua::find(m_design->catalog().frames, drawing.frame);
    if (!equipment || !frame)
        return {};
    return {//: A category, the lowest unit it takes, OU or U: "Compute, from 12 OU"
            tr("%1, from %2 %3")
                .arg(nameOf(equipment->category))
                .arg(row.slot)
                .arg(nameOf(frame->heightUnit)),
            tr("Nameplate %1, %2, %3")
                .arg(quantityText(equipment->nameplate), quantityText(equipment->mass),
                     quantityText(equipment->price))};
}

QString RackCanvas::toolTipAt(QPointF point) const
{
    const auto [entry, item] = at(point);
    if (entry < 0)
        return {};
    const RackDrawing& drawing = m_entries[static_cast<std::size_t>(entry)].drawing;
    if (item < 0)
        return drawing.subtitle;
    const RackItem& row = drawing.items[static_cast<std::size_t>(item)];
    const Equipment* equipment = continua::find(m_design->catalog().equipment, row.equipment);
    if (!equipment)
        return {};
    return QString::fromStdString(equipment->name) + QLatin1Char('\n')
         + linesOn(entry, item).join(QLatin1Char('\n'));
}

}  // namespace continua::ui
