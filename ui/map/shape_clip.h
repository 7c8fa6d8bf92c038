// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <vector>

namespace continua::ui {

/// The part of a closed ring inside `rect`, running along its edges where the ring leaves it
/// (I. E. Sutherland, G. W. Hodgman, Comm. ACM 17, 32 (1974)); the sense of rotation stays.
/// Empty when nothing is left. `ring` is used as scratch.
void clipRing(std::vector<QPointF>& ring, const QRectF& rect);

/// Adds those stretches of a line to `path` that touch `rect`; legs are kept whole.
void addLineInside(QPainterPath& path, const std::vector<QPointF>& line, const QRectF& rect);

}  // namespace continua::ui
