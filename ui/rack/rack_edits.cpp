// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rack/rack_edits.h"

#include "core/racks/fit.h"

#include <set>

namespace continua::ui {
namespace {

/// The rack with other items. What was a kit and is changed is one no longer.
ChangeSet replaced(const Rack& rack, std::vector<RackItem> items)
{
    Rack after = rack;
    after.items = std::move(items);
    after.kit.clear();
    return ChangeSet().replace(rack, after);
}

RackItem at(const Rack& rack, int index, int slot)
{
    RackItem item = rack.items[static_cast<std::size_t>(index)];
    item.slot = slot;
    return item;
}

}  // namespace

std::string nextRackName(const Design& design, SiteId site)
{
    std::set<std::string> taken;
    for (const auto& [id, rack] : design.all<Rack>())
        if (rack.site == site)
            taken.insert(rack.name);
    for (int number = 1;; ++number) {
        const std::string name = (number < 10 ? "R0" : "R") + std::to_string(number);
        if (!taken.contains(name))
            return name;
    }
}

ChangeSet addedKit(const Design& design, SiteId site, const Kit& kit, IdSource& ids)
{
    return ChangeSet().insert(Rack{.id = ids.next<Rack>(),
                                   .site = site,
                                   .name = nextRackName(design, site),
                                   .frame = kit.frame,
                                   .kit = kit.key,
                                   .items = kit.items});
}

ChangeSet addedFrame(const Design& design, SiteId site, const RackFrame& frame, IdSource& ids)
{
    return ChangeSet().insert(Rack{.id = ids.next<Rack>(),
                                   .site = site,
                                   .name = nextRackName(design, site),
                                   .frame = frame.key});
}

std::optional<ChangeSet> addedItem(const Design& design, const Rack& rack,
                                   const std::string& equipment, RackItem::Face face)
{
    const int slot = lowestFreeSlot(design, rack, equipment, face);
    if (slot == 0)
        return std::nullopt;
    std::vector<RackItem> items = rack.items;
    items.push_back({equipment, slot, face});
    return replaced(rack, std::move(items));
}

ChangeSet withoutItem(const Rack& rack, int index)
{
    std::vector<RackItem> items = rack.items;
    items.erase(items.begin() + index);
    return replaced(rack, std::move(items));
}

std::optional<ChangeSet> movedItem(const Design& design, const Rack& rack, int index, int slot)
{
    const RackItem item = at(rack, index, slot);
    if (item == rack.items[static_cast<std::size_t>(index)]
        || !fitProblems(design, rack, item, index).empty())
        return std::nullopt;
    std::vector<RackItem> items = rack.items;
    items[static_cast<std::size_t>(index)] = item;
    return replaced(rack, std::move(items));
}

std::optional<ChangeSet> mountedItem(const Design& design, const Rack& rack, const RackItem& item)
{
    if (!fitProblems(design, rack, item).empty())
        return std::nullopt;
    std::vector<RackItem> items = rack.items;
    items.push_back(item);
    return replaced(rack, std::move(items));
}

std::optional<ChangeSet> carriedItem(const Design& design, const Rack& from, int index,
                                     const Rack& to, int slot, bool copies)
{
    if (from.id == to.id && !copies)
        return movedItem(design, from, index, slot);
    const auto mounted = mountedItem(design, to, at(from, index, slot));
    if (!mounted || copies)
        return mounted;
    return withoutItem(from, index).then(*mounted);
}

ChangeSet filledRack(const Rack& rack, const Filling& filling)
{
    std::vector<RackItem> items = rack.items;
    items.insert(items.end(), filling.added.begin(), filling.added.end());
    return replaced(rack, std::move(items));
}

ChangeSet duplicatedRack(const Rack& rack, const std::vector<std::string>& names, IdSource& ids)
{
    ChangeSet edit;
    for (const std::string& name : names) {
        Rack copy = rack;
        copy.id = ids.next<Rack>();
        copy.name = name;
        edit.insert(copy);
    }
    return edit;
}

int nextSlot(const Design& design, const Rack& rack, int index, int step)
{
    const int from = rack.items[static_cast<std::size_t>(index)].slot;
    const RackFrame* frame = find(design.catalog().frames, rack.frame);
    const int top = frame ? frame->height : 0;
    for (int slot = from + step; slot >= 1 && slot <= top; slot += step)
        if (fitProblems(design, rack, at(rack, index, slot), index).empty())
            return slot;
    return from;
}

}  // namespace continua::ui
