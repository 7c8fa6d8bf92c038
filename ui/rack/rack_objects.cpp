// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rack/rack_objects.h"

#include "core/racks/rack_load.h"
#include "ui/access/canvas_accessible.h"
#include "ui/rack/rack_canvas.h"
#include "ui/text/names.h"

#include <algorithm>
#include <numeric>

namespace continua::ui {
namespace {

/// The units of the face looked at that nothing stands in.
std::set<int> emptyUnits(const Design& design, const RackDrawing& rack, const RackFrame& frame)
{
    std::set<int> units;
    for (int unit = 1; unit <= frame.height; ++unit)
        units.insert(unit);
    for (const RackItem& item : rack.items) {
        const Equipment* equipment = continua::find(design.catalog().equipment, item.equipment);
        if (!equipment || (item.face != rack.face && !rack.isFromAside))
            continue;
        for (int i = 0; i < unitsIn(frame, *equipment); ++i)
            units.erase(item.slot + i);
    }
    return units;
}

}  // namespace

RackObjects::RackObjects(RackCanvas& canvas) : m_canvas(canvas)
{
    connect(&canvas, &RackCanvas::shown, this, [this] {
        list();
        emit replaced();
    });
    // What is carried decides which units are free.
    connect(&canvas, &RackCanvas::hinted, this, [this] {
        const std::vector<Key> before = m_keys;
        list();
        if (m_keys != before)
            emit replaced();
    });
    connect(&canvas, &RackCanvas::selectionShown, this, &RackObjects::selectionChanged);
    list();
}

void RackObjects::list()
{
    m_keys.clear();
    m_objects.clear();
    m_indices.clear();
    if (m_canvas.design())
        for (int entry = 0; entry < static_cast<int>(m_canvas.entries().size()); ++entry)
            addRack(entry);
}

void RackObjects::add(const Key& key, const Object& object)
{
    m_indices.emplace(key, static_cast<int>(m_keys.size()));
    m_keys.push_back(key);
    m_objects.push_back(object);
}

void RackObjects::addRack(int entry)
{
    using Kind = Object::Kind;
    const RackCanvas::Entry& one = m_canvas.entries()[static_cast<std::size_t>(entry)];
    // What the plan orders has no identity but its place.
    const std::int64_t rack = one.id ? one.id.value : -1 - entry;
    const auto keyOf = [&](Kind kind, int part) {
        return Key{static_cast<std::int64_t>(kind), rack, part};
    };
    add(keyOf(Kind::Rack, 0), {.kind = Kind::Rack, .entry = entry});

    const RackDrawing& drawing = one.drawing;
    std::vector<int> items(drawing.items.size());
    std::iota(items.begin(), items.end(), 0);
    const auto slotOf = [&](int item) {
        return drawing.items[static_cast<std::size_t>(item)].slot;
    };
    std::stable_sort(items.begin(), items.end(),
                     [&](int a, int b) { return slotOf(a) > slotOf(b); });
    for (const int item : items)
        if (drawing.isFromAside
            || drawing.items[static_cast<std::size_t>(item)].face == drawing.face)
            add(keyOf(Kind::Item, item), {.kind = Kind::Item, .entry = entry, .item = item});

    const Design& design = *m_canvas.design();
    const RackFrame* frame = continua::find(design.catalog().frames, drawing.frame);
    if (!frame || drawing.isPlanned)
        return;
    const std::set<int> units =
        m_canvas.carried() ? drawing.freeUnits : emptyUnits(design, drawing, *frame);
    for (auto unit = units.begin(); unit != units.end();) {
        const int low = *unit;
        int high = low;
        while (++unit != units.end() && *unit == high + 1)
            high = *unit;
        add(keyOf(Kind::Units, low),
            {.kind = Kind::Units, .entry = entry, .low = low, .high = high});
    }
}

int RackObjects::indexOf(const Key& key) const
{
    const auto found = m_indices.find(key);
    return found == m_indices.end() ? -1 : found->second;
}

CanvasObjects::Told RackObjects::tellUnits(const Object& object) const
{
    const Design& design = *m_canvas.design();
    const RackCanvas::Entry& one = m_canvas.entries()[static_cast<std::size_t>(object.entry)];
    const QString unit =
        nameOf(continua::find(design.catalog().frames, one.drawing.frame)->heightUnit);
    const QString name = object.low == object.high
                           ? tr("Free: %1 %2").arg(object.low).arg(unit)
                           : tr("Free: %1 to %2 %3").arg(object.low).arg(object.high).arg(unit);
    return {.name = tr("%1, %2").arg(one.drawing.title, name),
            .description = m_canvas.carried() ? tr("What is carried may stand here.") : QString(),
            .place = m_canvas.placeOfUnits(object.entry, object.low, object.high).toAlignedRect(),
            .isSelectable = false};
}

CanvasObjects::Told RackObjects::tell(const Key& key) const
{
    const Object& object = m_objects[static_cast<std::size_t>(indexOf(key))];
    if (object.kind == Object::Kind::Units)
        return tellUnits(object);
    const Design& design = *m_canvas.design();
    const RackCanvas::Entry& one = m_canvas.entries()[static_cast<std::size_t>(object.entry)];
    const RackDrawing& drawing = one.drawing;
    Told told{.place = m_canvas.placeOf(object.entry, object.item).toAlignedRect(),
              .isSelected = one.id && one.id == m_canvas.selectedRack()
                         && object.item == m_canvas.selectedItem(),
              .isSelectable = static_cast<bool>(one.id)};
    if (object.kind == Object::Kind::Item) {
        const RackItem& item = drawing.items[static_cast<std::size_t>(object.item)];
        const Equipment* equipment = continua::find(design.catalog().equipment, item.equipment);
        told.name = tr("%1, %2").arg(
            drawing.title, QString::fromStdString(equipment ? equipment->name : item.equipment));
        told.description = m_canvas.linesOn(object.entry, object.item).join(QStringLiteral(". "));
        return told;
    }
    told.name = drawing.isPlanned
                  ? tr("%1, %2, ordered by the plan").arg(drawing.title, drawing.subtitle)
                  : tr("%1, %2").arg(drawing.title, drawing.subtitle);
    QStringList meters;
    for (const RackMeter& meter : rackMeters(design, drawing.site, drawing.frame, drawing.items))
        meters += meter.name + QLatin1Char(' ') + meter.text;
    told.description = meters.join(QStringLiteral(". "));
    return told;
}

std::optional<CanvasObjects::Key> RackObjects::at(QPoint point) const
{
    std::optional<Key> found;
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        const Object& object = m_objects[i];
        const QRectF place = object.kind == Object::Kind::Units
                               ? m_canvas.placeOfUnits(object.entry, object.low, object.high)
                               : m_canvas.placeOf(object.entry, object.item);
        if (place.contains(point))
            found = m_keys[i];  // An item and free units lie over their rack.
    }
    return found;
}

std::vector<CanvasObjects::Key> RackObjects::selected() const
{
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        const Object& object = m_objects[i];
        const RackId rack = m_canvas.entries()[static_cast<std::size_t>(object.entry)].id;
        if (rack && rack == m_canvas.selectedRack() && object.kind != Object::Kind::Units
            && object.item == m_canvas.selectedItem())
            return {m_keys[i]};
    }
    return {};
}

void RackObjects::select(const Key& key)
{
    const Object object = m_objects[static_cast<std::size_t>(indexOf(key))];
    const RackId rack = m_canvas.entries()[static_cast<std::size_t>(object.entry)].id;
    if (!rack || object.kind == Object::Kind::Units)
        return;
    const QRect place = m_canvas.placeOf(object.entry, object.item).toAlignedRect();
    m_canvas.choose(rack, object.item);
    emit m_canvas.pointed(place);
}

void RackObjects::open(const Key& key)
{
    select(key);
    m_canvas.takeUp();
}

void describeRacks()
{
    describeCanvas(QString::fromLatin1(RackCanvas::staticMetaObject.className()),
                   [](QWidget& canvas) -> std::unique_ptr<CanvasObjects> {
                       return std::make_unique<RackObjects>(static_cast<RackCanvas&>(canvas));
                   });
}

}  // namespace continua::ui
