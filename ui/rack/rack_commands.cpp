// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rack/rack_commands.h"

#include "core/model/references.h"
#include "ui/rack/fit_text.h"
#include "ui/rack/rack_edits.h"
#include "ui/text/names.h"
#include "ui/text/quantity_text.h"

namespace continua::ui {

RackCommands::RackCommands(ProjectDocument& document, QObject* parent)
    : QObject(parent), m_document(document)
{
}

bool RackCommands::push(const ChangeSet& edit, const QString& text)
{
    if (m_document.push(edit, text))
        return true;
    emit told(tr("The design has changed meanwhile; nothing was edited."));
    return false;
}

QString RackCommands::name(const std::string& equipment) const
{
    return equipmentName(m_document.design().catalog(), equipment);
}

QString RackCommands::titled(RackId rack) const { return displayName(m_document.design(), rack); }

void RackCommands::putUp(SiteId site, const CatalogPick& pick)
{
    const Design& design = m_document.design();
    if (!design.find(site))
        return;
    if (const Kit* kit = find(design.catalog().kits, pick.key);
        kit && pick.kind == CatalogPick::Kind::Kit) {
        push(addedKit(design, site, *kit, m_document.ids()),
             tr("Add %1 at %2").arg(QString::fromStdString(kit->name), displayName(design, site)));
    } else if (const RackFrame* frame = find(design.catalog().frames, pick.key);
               frame && pick.kind == CatalogPick::Kind::Frame) {
        push(addedFrame(design, site, *frame, m_document.ids()),
             tr("Add empty rack at %1").arg(displayName(design, site)));
    }
}

void RackCommands::mount(RackId rack, const std::string& equipment, RackItem::Face face)
{
    const Design& design = m_document.design();
    const Rack* row = design.find(rack);
    if (!row)
        return;
    if (const auto edit = addedItem(design, *row, equipment, face)) {
        if (push(*edit, tr("Mount %1").arg(name(equipment))))
            emit placed(rack, static_cast<int>(design.at(rack).items.size()) - 1);
    } else if (const auto why = whyNowhere(design, *row, equipment, face)) {
        emit told(fitText(design, *row, *why));
    }
}

void RackCommands::setDown(const RackCanvas::Carried& carried, RackId rack, int slot,
                           RackItem::Face face)
{
    const Design& design = m_document.design();
    const Rack* to = design.find(rack);
    if (!to)
        return;
    const Rack* from = design.find(carried.from);
    const bool staysThere = from && from->id == rack && !carried.copies;
    const auto edit = from ? carriedItem(design, *from, carried.item, *to, slot, carried.copies)
                           : mountedItem(design, *to, {carried.equipment, slot, face});
    if (!edit)
        return;
    const QString what = name(carried.equipment);
    const QString text = !from || carried.copies ? tr("Mount %1").arg(what)
                       : staysThere              ? tr("Move %1").arg(what)
                                                 : tr("Move %1 to %2").arg(what, titled(rack));
    if (push(*edit, text))
        emit placed(rack,
                    staysThere ? carried.item : static_cast<int>(design.at(rack).items.size()) - 1);
}

void RackCommands::step(RackId rack, int item, int step)
{
    const Design& design = m_document.design();
    const Rack* row = design.find(rack);
    if (!row || item < 0)
        return;
    if (const auto edit = movedItem(design, *row, item, nextSlot(design, *row, item, step)))
        push(*edit, tr("Move %1").arg(name(row->items[static_cast<std::size_t>(item)].equipment)));
}

void RackCommands::remove(RackId rack, int item)
{
    const Design& design = m_document.design();
    const Rack* row = design.find(rack);
    if (!row)
        return;
    if (item < 0) {
        push(removal(design, {}, {}, {rack}, {}), tr("Remove rack %1").arg(titled(rack)));
        return;
    }
    const QString what = name(row->items[static_cast<std::size_t>(item)].equipment);
    emit placed(rack, -1);
    if (push(withoutItem(*row, item), tr("Remove %1").arg(what)))
        emit told(tr("Removed %1 from %2. Ctrl+Z brings it back.").arg(what, titled(rack)));
}

void RackCommands::duplicateItem(RackId rack, int item)
{
    const Design& design = m_document.design();
    const Rack* row = design.find(rack);
    if (!row || item < 0)
        return;
    const RackItem original = row->items[static_cast<std::size_t>(item)];
    const int slot = slotForDuplicate(design, *row, item);
    if (slot == 0) {
        if (const auto why = whyNowhere(design, *row, original.equipment, original.face))
            emit told(fitText(design, *row, *why));
        return;
    }
    const auto edit = mountedItem(design, *row, {original.equipment, slot, original.face});
    if (edit && push(*edit, tr("Duplicate %1").arg(name(original.equipment))))
        emit placed(rack, static_cast<int>(design.at(rack).items.size()) - 1);
}

void RackCommands::duplicateRack(RackId rack, int count, const QString& pattern)
{
    const Design& design = m_document.design();
    const Rack* row = design.find(rack);
    if (!row || count < 1)
        return;
    const auto names = freeRackNames(design, row->site, pattern.toStdString(), count);
    if (push(duplicatedRack(*row, names, m_document.ids()),
             tr("Duplicate %1, %2 times").arg(titled(rack)).arg(count)))
        emit told(
            tr("%1 more racks stand here: %2 to %3.")
                .arg(count)
                .arg(QString::fromStdString(names.front()), QString::fromStdString(names.back())));
}

void RackCommands::fill(RackId rack, const std::string& equipment, RackItem::Face face)
{
    const Design& design = m_document.design();
    const Rack* row = design.find(rack);
    if (!row)
        return;
    const Filling filling = fillWith(design, *row, equipment, face);
    const QString why = fitText(design, *row, filling.stoppedBy);
    if (filling.added.empty()) {
        emit told(tr("None came in. %1").arg(why));
        return;
    }
    const int count = static_cast<int>(filling.added.size());
    if (push(filledRack(*row, filling),
             tr("Fill %1 with %2 times %3").arg(titled(rack)).arg(count).arg(name(equipment))))
        emit told(tr("%1 mounted. One more does not fit: %2").arg(count).arg(why));
}

}  // namespace continua::ui
