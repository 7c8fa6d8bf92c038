// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/change_set.h"
#include "core/model/id_source.h"
#include "core/model/rack.h"
#include "core/racks/arrange.h"

#include <optional>

namespace continua::ui {

/// A free name for another rack at `site`: "R03".
std::string nextRackName(const Design& design, SiteId site);

/// The edit that puts up one rack of that kit.
ChangeSet addedKit(const Design& design, SiteId site, const Kit& kit, IdSource& ids);

/// The edit that puts up an empty frame.
ChangeSet addedFrame(const Design& design, SiteId site, const RackFrame& frame, IdSource& ids);

/// The edit that mounts `equipment` in the lowest slot where it fits; nothing when there is none.
std::optional<ChangeSet> addedItem(const Design& design, const Rack& rack,
                                   const std::string& equipment, RackItem::Face face);

/// The edit that takes one item out. @pre index is one of its items
ChangeSet withoutItem(const Rack& rack, int index);

/// The edit that moves an item to `slot`; nothing when it does not fit there or is there already.
std::optional<ChangeSet> movedItem(const Design& design, const Rack& rack, int index, int slot);

/// The edit that mounts a new item; nothing when it does not fit there.
std::optional<ChangeSet> mountedItem(const Design& design, const Rack& rack, const RackItem& item);

/// The edit that takes an item of `from` over to `to`; nothing when it does not fit there.
/// @param copies  The item stays where it is, too.
std::optional<ChangeSet> carriedItem(const Design& design, const Rack& from, int index,
                                     const Rack& to, int slot, bool copies);

/// The edit that mounts what fillWith() found.
ChangeSet filledRack(const Rack& rack, const Filling& filling);

/// The edit that puts up `names.size()` more racks like this one.
ChangeSet duplicatedRack(const Rack& rack, const std::vector<std::string>& names, IdSource& ids);

/// The next slot above (`step` 1) or below (-1) where the item fits; its own when there is none.
int nextSlot(const Design& design, const Rack& rack, int index, int step);

}  // namespace continua::ui
