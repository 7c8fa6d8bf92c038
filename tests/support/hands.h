// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QDialog>
#include <QTest>
#include <QWidget>

namespace continua::test {

/// Counts the dialogs that open while it lives.
class DialogWatch : public QObject {
public:
    DialogWatch() { qApp->installEventFilter(this); }
    int count() const { return m_count; }

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        const auto* widget =
            event->type() == QEvent::Show ? qobject_cast<QWidget*>(object) : nullptr;
        if (widget && (qobject_cast<const QDialog*>(widget) || widget->isModal()))
            ++m_count;
        return false;
    }

private:
    int m_count = 0;
};

/// Somebody with a keyboard and nothing else: every key goes to whatever has the focus.
class Hands {
public:
    explicit Hands(QWidget& window) : m_window(window) {}

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(focus(), key, modifiers);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers, int times) const
    {
        for (int i = 0; i < times; ++i)
            press(key, modifiers);
    }
    void type(const QString& text) const
    {
        for (const QChar letter : text)
            QTest::keyClick(focus(), letter.toLatin1());
    }
    /// Presses `key` until the widget called `name` has the focus. @return Whether it came to that.
    bool goTo(const QString& name, Qt::Key key = Qt::Key_Tab, int most = 60) const
    {
        for (int i = 0; i < most && focusName() != name; ++i)
            press(key);
        return focusName() == name;
    }
    QString focusName() const { return focus()->objectName(); }
    QWidget* focus() const
    {
        QWidget* widget = QApplication::focusWidget();
        return widget ? widget : &m_window;
    }

private:
    QWidget& m_window;
};

}  // namespace continua::test
