// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QAction;

namespace continua::ui {

/// The steps of a plan in a few lines, and every key.
class HelpDialog : public QDialog {
    Q_OBJECT

public:
    explicit HelpDialog(const QList<QAction*>& actions, QWidget* parent = nullptr);
};

}  // namespace continua::ui
