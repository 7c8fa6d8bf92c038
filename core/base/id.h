// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace continua {

/// The identity of one `Entity`: 64 random bits, so that copies of a project can be merged
/// without renumbering. People see codes and names instead.
///
/// A site's id cannot be passed where a rack's id is wanted.
template <class Entity>
struct Id {
    std::int64_t value = 0;  ///< 0 means "none".

    explicit operator bool() const noexcept { return value != 0; }
    friend auto operator<=>(Id, Id) = default;
};

}  // namespace continua

template <class Entity>
struct std::hash<continua::Id<Entity>> {
    std::size_t operator()(continua::Id<Entity> id) const noexcept
    {
        return std::hash<std::int64_t>()(id.value);
    }
};
