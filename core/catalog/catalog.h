// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/assumption.h"
#include "core/catalog/equipment.h"
#include "core/catalog/optical.h"
#include "core/catalog/site_type.h"

#include <map>
#include <string>
#include <string_view>

namespace continua {

/// Entries by key, in key order.
template <class Entry>
using Entries = std::map<std::string, Entry, std::less<>>;

/// Everything that can be bought or taken as given. A value, immutable once read; a project
/// carries the one it was made with.
struct Catalog {
    std::map<SiteKind, SiteType> siteTypes;
    Entries<Country> countries;
    Entries<Accelerator> accelerators;
    Entries<RackFrame> frames;
    Entries<Equipment> equipment;
    Entries<Kit> kits;
    Entries<FiberType> fibers;
    Entries<AmplifierType> amplifiers;
    Entries<RoadmType> roadms;
    Entries<TransceiverType> transceivers;
    LineDefaults line;
    Entries<Assumption> assumptions;  ///< What a new project starts with; ids are zero.

    friend bool operator==(const Catalog&, const Catalog&) = default;
};

/// The entry of that key, or null.
template <class Entry>
const Entry* find(const Entries<Entry>& entries, std::string_view key)
{
    const auto entry = entries.find(key);
    return entry == entries.end() ? nullptr : &entry->second;
}

/// A transceiver and one of its modes.
struct ModeChoice {
    const TransceiverType* transceiver = nullptr;
    const TransceiverMode* mode = nullptr;
};

/// The mode written as "transceiver/mode", as plans name it; nulls when there is none.
ModeChoice findMode(const Catalog& catalog, std::string_view qualifiedKey);

}  // namespace continua
