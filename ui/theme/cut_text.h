// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

class QComboBox;

namespace continua::ui {

/// From now on the tooltip of `box` tells the whole of its text where that is cut short, and below
/// it what the tooltip tells otherwise.
void tellWholeText(QComboBox& box);

/// A button whose text ends with dots where it has not the room it needs; its tooltip tells the
/// whole.
class CutButton final : public QPushButton {
    Q_OBJECT

public:
    explicit CutButton(const QString& text, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A tooltip of what is cut short: the whole text, and `more` under it.
QString wholeTextTip(const QString& text, const QString& more);

}  // namespace continua::ui
