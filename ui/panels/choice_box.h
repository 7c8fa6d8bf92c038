// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/cut_text.h"

#include <QComboBox>
#include <QWheelEvent>

namespace continua::ui {

/// A list to choose from that stands in something that scrolls: the wheel scrolls that and never
/// chooses.
class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget* parent = nullptr) : QComboBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        tellWholeText(*this);
    }

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

}  // namespace continua::ui
