// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/random.h"

#include <string_view>

namespace continua {

/// Gives out ids: 63 random bits, never zero or negative. Seeded, so that tests can repeat
/// themselves; the application seeds it from the system.
class IdSource {
public:
    explicit IdSource(std::uint64_t seed) : m_random(seed) {}

    template <class Entity>
    Id<Entity> next()
    {
        return {static_cast<std::int64_t>(m_random.next() >> 1U) | 1};
    }

private:
    Random m_random;
};

/// The id that belongs to a text: the same on every machine (FNV-1a, then one SplitMix64 step).
/// Templates and imports use it, so that equal input makes equal projects.
template <class Entity>
Id<Entity> idFromText(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return {static_cast<std::int64_t>(Random(hash).next() >> 1U) | 1};
}

}  // namespace continua
