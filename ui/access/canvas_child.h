// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/access/canvas_accessible.h"

#include <QCoreApplication>

namespace continua::ui {

/// One object of a canvas; made and dropped by its CanvasAccessible.
class CanvasChild final : public QAccessibleInterface, public QAccessibleActionInterface {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::CanvasChild)

public:
    CanvasChild(const CanvasAccessible& canvas, const CanvasObjects::Key& key)
        : m_canvas(canvas), m_key(key)
    {
    }

    const CanvasObjects::Key& key() const { return m_key; }
    /// Opens the object: the name of that action.
    static QString openAction() { return QStringLiteral("open"); }

    bool isValid() const override { return m_canvas.indexOf(m_key) >= 0; }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_canvas.window(); }
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text which) const override;
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    QString localizedActionName(const QString& name) const override;
    QString localizedActionDescription(const QString& name) const override;
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString& name) const override;

private:
    CanvasObjects::Told told() const;

    const CanvasAccessible& m_canvas;
    CanvasObjects::Key m_key;
};

}  // namespace continua::ui
