// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/geo/geo_point.h"

#include <string>

namespace continua {

struct Note;
using NoteId = Id<Note>;

/// Words at a place on the map.
struct Note {
    NoteId id;
    GeoPoint position;
    std::string text;  ///< Lines, parted by "\n".

    friend bool operator==(const Note&, const Note&) = default;
};

}  // namespace continua
