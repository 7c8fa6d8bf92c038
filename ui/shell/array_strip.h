// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/units/length.h"
#include "ui/theme/ask_strip.h"

class QDoubleSpinBox;
class QSpinBox;

namespace continua::ui {

/// How many copies of what is selected in rows and columns, and how far apart: one line above the
/// map.
class ArrayStrip final : public AskStrip {
    Q_OBJECT

public:
    explicit ArrayStrip(QWidget* parent = nullptr);

    void begin();

signals:
    void accepted(int across, int down, continua::Length east, continua::Length south);

private:
    void accept() override;

    QSpinBox* m_across = nullptr;
    QSpinBox* m_down = nullptr;
    QDoubleSpinBox* m_east = nullptr;
    QDoubleSpinBox* m_south = nullptr;
};

}  // namespace continua::ui
