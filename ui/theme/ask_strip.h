// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;

namespace continua::ui {

/// One line above what it is about that asks before something is done: no dialog. Enter accepts,
/// Escape puts it away.
class AskStrip : public QWidget {
    Q_OBJECT

public:
    explicit AskStrip(const QString& name, QWidget* parent = nullptr);

signals:
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    virtual void accept() = 0;

    QHBoxLayout* row() const { return m_row; }
    /// The buttons that end it, to the right of all that was added.
    /// @param name  Of the button that accepts.
    void addButtons(const QString& name, const QString& accept, const QString& cancel);

private:
    QHBoxLayout* m_row = nullptr;
};

}  // namespace continua::ui
