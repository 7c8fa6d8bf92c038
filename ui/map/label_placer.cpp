// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/label_placer.h"

#include <algorithm>
#include <cmath>

namespace continua::ui {

template <class Take>
bool LabelPlacer::forEachCell(const QRectF& rect, Take take)
{
    constexpr double kCell = 64.0;
    const auto cell = [](double at) { return static_cast<std::int64_t>(std::floor(at / kCell)); };
    for (std::int64_t y = cell(rect.top()); y <= cell(rect.bottom()); ++y)
        for (std::int64_t x = cell(rect.left()); x <= cell(rect.right()); ++x)
            if (!take(y * 65536 + x))
                return false;
    return true;
}

void LabelPlacer::reserve(const QRectF& rect)
{
    forEachCell(rect, [&](std::int64_t cell) {
        m_cells[cell].push_back(rect);
        return true;
    });
}

bool LabelPlacer::isFree(const QRectF& rect) const
{
    return forEachCell(rect, [&](std::int64_t cell) {
        const auto taken = m_cells.find(cell);
        return taken == m_cells.end()
            || std::none_of(taken->second.begin(), taken->second.end(),
                            [&](const QRectF& other) { return other.intersects(rect); });
    });
}

int LabelPlacer::coverage(const QRectF& rect) const
{
    int count = 0;
    forEachCell(rect, [&](std::int64_t cell) {
        if (const auto taken = m_cells.find(cell); taken != m_cells.end())
            count += static_cast<int>(
                std::count_if(taken->second.begin(), taken->second.end(),
                              [&](const QRectF& other) { return other.intersects(rect); }));
        return true;
    });
    return count;
}

QRectF LabelPlacer::place(const std::vector<QRectF>& choices)
{
    const auto free = std::find_if(choices.begin(), choices.end(),
                                   [this](const QRectF& rect) { return isFree(rect); });
    if (free == choices.end())
        return {};
    reserve(*free);
    return *free;
}

}  // namespace continua::ui
