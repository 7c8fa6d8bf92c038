// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/access/canvas_child.h"

#include <QWidget>

namespace continua::ui {

QAccessibleInterface* CanvasChild::parent() const
{
    return QAccessible::queryAccessibleInterface(m_canvas.canvas());
}

CanvasObjects::Told CanvasChild::told() const
{
    return isValid() ? m_canvas.objects().tell(m_key) : CanvasObjects::Told{};
}

QString CanvasChild::text(QAccessible::Text which) const
{
    switch (which) {
    case QAccessible::Name: return told().name;
    case QAccessible::Description: return told().description;
    default: return {};
    }
}

QRect CanvasChild::rect() const
{
    const QRect place = told().place;
    return {m_canvas.canvas()->mapToGlobal(place.topLeft()), place.size()};
}

QAccessible::State CanvasChild::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const CanvasObjects::Told object = told();
    const QWidget& canvas = *m_canvas.canvas();
    const QRect seen = canvas.visibleRegion().boundingRect();
    const std::vector<CanvasObjects::Key> selected = m_canvas.objects().selected();
    state.selectable = object.isSelectable;
    state.focusable = object.isSelectable;
    state.multiSelectable = object.isSelectable;
    state.selected = object.isSelected;
    state.focused = canvas.hasFocus() && !selected.empty() && selected.back() == m_key;
    state.active = state.focused;
    state.offscreen = !canvas.isVisible() || !object.place.intersects(seen);
    state.invisible = !canvas.isVisible();
    return state;
}

void* CanvasChild::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface*>(this);
    return nullptr;
}

QStringList CanvasChild::actionNames() const
{
    return told().isSelectable ? QStringList{pressAction(), openAction(), setFocusAction()}
                               : QStringList{};
}

QString CanvasChild::localizedActionName(const QString& name) const
{
    if (name == pressAction())
        return tr("Select");
    return name == openAction() ? tr("Open")
                                : QAccessibleActionInterface::localizedActionName(name);
}

QString CanvasChild::localizedActionDescription(const QString& name) const
{
    if (name == pressAction())
        return tr("Selects it, here and in every other view.");
    return name == openAction() ? tr("Selects it and goes to where it is edited.")
                                : QAccessibleActionInterface::localizedActionDescription(name);
}

void CanvasChild::doAction(const QString& name)
{
    if (!isValid())
        return;
    if (name == openAction())
        return m_canvas.objects().open(m_key);
    m_canvas.objects().select(m_key);
    if (name == setFocusAction())
        m_canvas.canvas()->setFocus(Qt::OtherFocusReason);
}

QStringList CanvasChild::keyBindingsForAction(const QString& name) const
{
    return name == openAction() ? QStringList{QStringLiteral("Return")} : QStringList{};
}

}  // namespace continua::ui
