// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>

namespace continua::ui {

/// The colors of the ground: one set each for light, dark and print.
struct GroundStyle {
    QColor sea;
    QColor land;
    QColor shore;
    QColor border;
    QColor label;
    QFont font;  ///< Of names, in pixels.

    friend bool operator==(const GroundStyle&, const GroundStyle&) = default;
};

}  // namespace continua::ui
