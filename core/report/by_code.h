// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/design.h"

#include <algorithm>
#include <vector>

namespace continua::report {

/// The rows of one kind by their code, as people look for them.
template <class Entity>
std::vector<const Entity*> byCode(const Design& design)
{
    std::vector<const Entity*> rows;
    for (const auto& [id, row] : design.all<Entity>())
        rows.push_back(&row);
    std::sort(rows.begin(), rows.end(),
              [](const Entity* a, const Entity* b) { return a->code < b->code; });
    return rows;
}

}  // namespace continua::report
