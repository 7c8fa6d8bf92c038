// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/access/canvas_objects.h"

#include <QAccessibleWidget>

#include <map>
#include <memory>

namespace continua::ui {

/// A canvas as a screen reader meets it: a list of the objects drawn on it, besides the widgets
/// that lie over it. The object that is selected has the focus while the canvas has it.
///
/// Objects are made when they are asked for and kept until they are gone.
class CanvasAccessible final : public QAccessibleWidget {
public:
    /// @pre `objects` are those drawn on `canvas`.
    CanvasAccessible(QWidget* canvas, std::unique_ptr<CanvasObjects> objects);
    ~CanvasAccessible() override;

    CanvasObjects& objects() const { return *m_objects; }
    QWidget* canvas() const { return widget(); }
    /// The number of an object among all children; -1 when it is gone.
    int indexOf(const CanvasObjects::Key& key) const;
    /// How many objects have been asked for and are kept.
    std::size_t keptCount() const { return m_kept.size(); }

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;

private:
    QAccessibleInterface* of(const CanvasObjects::Key& key) const;
    void drop(const CanvasObjects::Key& key);
    void dropAll();
    void tellSelection();
    void tell(const CanvasObjects::Key& key, QAccessible::Event event) const;

    std::unique_ptr<CanvasObjects> m_objects;
    mutable std::map<CanvasObjects::Key, QAccessible::Id> m_kept;
    std::vector<CanvasObjects::Key> m_toldSelected;  ///< Sorted.
};

/// Takes the events of all canvases.
using AccessibleTeller = void (*)(QAccessibleEvent* event);
/// Events go there instead of to the assistive technologies; null: to them again. For tests, which
/// have none.
void tellAccessibleThrough(AccessibleTeller teller);

/// From now on widgets of the class `className` have a CanvasAccessible over what `make` gives.
void describeCanvas(const QString& className,
                    std::unique_ptr<CanvasObjects> (*make)(QWidget& canvas));

}  // namespace continua::ui
