// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/ask_strip.h"

class QLabel;
class QLineEdit;
class QSpinBox;

namespace continua::ui {

/// How many copies of a rack, and how they are named: one line above the racks, no dialog. Enter
/// accepts, Escape puts it away.
class DuplicateStrip final : public AskStrip {
    Q_OBJECT

public:
    explicit DuplicateStrip(QWidget* parent = nullptr);

    /// Asks for copies of the rack of that name.
    void begin(const QString& rack);
    /// "R##"
    QString pattern() const;

signals:
    void accepted(int count, const QString& pattern);

private:
    void accept() override;

    QLabel* m_title = nullptr;
    QSpinBox* m_count = nullptr;
    QLineEdit* m_pattern = nullptr;
};

}  // namespace continua::ui
