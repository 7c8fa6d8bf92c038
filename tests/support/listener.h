// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/access/canvas_accessible.h"

#include <QAccessible>
#include <QWidget>

#include <utility>
#include <vector>

namespace continua::test {

/// Hears what assistive technologies are told while it lives: the event, and the name of what it
/// is about.
class Listener {
public:
    using Heard = std::pair<QAccessible::Event, QString>;

    Listener()
    {
        heard().clear();
        ui::tellAccessibleThrough([](QAccessibleEvent* event) {
            QAccessibleInterface* about = event->accessibleInterface();
            heard().emplace_back(event->type(), about ? about->text(QAccessible::Name) : QString());
        });
    }
    ~Listener() { ui::tellAccessibleThrough(nullptr); }
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    static std::vector<Heard>& heard()
    {
        static std::vector<Heard> all;
        return all;
    }
    /// Whether such an event came about something whose name begins so.
    static bool hasHeard(QAccessible::Event type, const QString& name)
    {
        return std::any_of(heard().begin(), heard().end(), [&](const Heard& one) {
            return one.first == type && one.second.startsWith(name);
        });
    }
};

/// The canvas as a screen reader meets it; null where `widget` is no canvas.
inline ui::CanvasAccessible* canvasOf(QWidget& widget)
{
    return dynamic_cast<ui::CanvasAccessible*>(QAccessible::queryAccessibleInterface(&widget));
}

/// Its child whose name begins so; null when there is none.
inline QAccessibleInterface* childNamed(const ui::CanvasAccessible& canvas, const QString& name)
{
    for (int i = 0; i < canvas.childCount(); ++i)
        if (QAccessibleInterface* child = canvas.child(i);
            child && child->text(QAccessible::Name).startsWith(name))
            return child;
    return nullptr;
}

}  // namespace continua::test
