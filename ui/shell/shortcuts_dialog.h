// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/actions.h"

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace continua::ui {

/// Which keys call which command: one may give other keys, is told who has them already, and goes
/// back to those that the program came with. What is assigned holds at once.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(Actions& actions, QWidget* parent = nullptr);

    /// Picks a command of the list.
    void choose(Command command);

private:
    void fill();
    void filter(const QString& text);
    void showCurrent();
    void update();
    void assign();
    void reset();
    void resetAll();
    std::optional<Command> current() const;

    Actions& m_actions;
    QLineEdit* m_filter = nullptr;
    QTreeWidget* m_list = nullptr;
    QKeySequenceEdit* m_keys = nullptr;
    QLabel* m_note = nullptr;
    QPushButton* m_assign = nullptr;
    QPushButton* m_reset = nullptr;
};

}  // namespace continua::ui
