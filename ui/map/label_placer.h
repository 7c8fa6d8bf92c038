// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>

#include <vector>

namespace continua::ui {

/// Hands out room for labels: what is placed first stays, what would cover it is refused.
class LabelPlacer {
public:
    /// Takes `rect` whether or not it is free: symbols stand where they stand.
    void reserve(const QRectF& rect) { m_taken.push_back(rect); }

    bool isFree(const QRectF& rect) const;

    /// Takes the first free one of `choices`.
    /// @return  It, or a null rectangle when all are covered.
    QRectF place(const std::vector<QRectF>& choices);

    const std::vector<QRectF>& taken() const { return m_taken; }

private:
    std::vector<QRectF> m_taken;
};

}  // namespace continua::ui
