// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace continua::ui {

/// A result or a failure, told over the lower edge of its parent without stopping anyone.
class Toast : public QFrame {
    Q_OBJECT

public:
    explicit Toast(QWidget* parent);

    /// Shows `text` for ten seconds, with a button where there is something to do.
    void tell(const QString& text, const QString& action = {}, std::function<void()> act = {});
    /// Shows a failure until it is closed.
    void warn(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void present(const QString& text, const QString& iconName, bool stays);
    void place();

    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_action = nullptr;
    QTimer m_timer;
    std::function<void()> m_act;
};

}  // namespace continua::ui
