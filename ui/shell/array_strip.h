// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/units/length.h"

#include <QWidget>

class QDoubleSpinBox;
class QSpinBox;

namespace continua::ui {

/// How many copies of what is selected in rows and columns, and how far apart: one line above the
/// map, no dialog. Enter accepts, Escape puts it away.
class ArrayStrip : public QWidget {
    Q_OBJECT

public:
    explicit ArrayStrip(QWidget* parent = nullptr);

    void begin();

signals:
    void accepted(int across, int down, continua::Length east, continua::Length south);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void accept();

    QSpinBox* m_across = nullptr;
    QSpinBox* m_down = nullptr;
    QDoubleSpinBox* m_east = nullptr;
    QDoubleSpinBox* m_south = nullptr;
};

}  // namespace continua::ui
