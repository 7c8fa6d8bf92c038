// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace continua::ui {

/// Hands out room for labels: what is placed first stays, what would cover it is refused.
class LabelPlacer {
public:
    /// Takes `rect` whether or not it is free: symbols stand where they stand.
    void reserve(const QRectF& rect);

    bool isFree(const QRectF& rect) const;

    /// How many of the reserved rectangles `rect` touches.
    int coverage(const QRectF& rect) const;

    /// Takes the first free one of `choices`.
    /// @return  It, or a null rectangle when all are covered.
    QRectF place(const std::vector<QRectF>& choices);

private:
    /// Calls `take` with every square of the grid that `rect` touches, until it says no.
    template <class Take>
    static bool forEachCell(const QRectF& rect, Take take);

    std::unordered_map<std::int64_t, std::vector<QRectF>> m_cells;  ///< Taken, by grid square.
};

}  // namespace continua::ui
