// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QObject>
#include <QRect>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace continua::ui {

/// What stands on a canvas that draws its objects itself, for who cannot see it: a list of keys,
/// and of each, when asked, what a look at it would tell.
///
/// Comes into being with the first question of an assistive technology; until then a canvas pays
/// nothing for it.
class CanvasObjects : public QObject {
    Q_OBJECT

public:
    /// Stands for an object as long as it is on the canvas: kind, identity, part.
    using Key = std::array<std::int64_t, 3>;

    /// One object as it is told.
    struct Told {
        QString name;         ///< "Osaka, regional data center"
        QString description;  ///< What its tooltip says.
        QRect place;          ///< In the widget; may lie beyond its edges.
        bool isSelected = false;
        bool isSelectable = true;
    };

    using QObject::QObject;

    /// All objects, in the order they are read; valid until listed() or a look changes.
    virtual const std::vector<Key>& keys() const = 0;
    /// Where `key` stands in keys(); -1 when it is gone.
    virtual int indexOf(const Key& key) const = 0;
    /// @pre The key is one of keys().
    virtual Told tell(const Key& key) const = 0;
    /// The topmost object at a point of the widget.
    virtual std::optional<Key> at(QPoint point) const = 0;
    /// What is selected, the current one last.
    virtual std::vector<Key> selected() const = 0;

    /// Selects it, as a click does.
    virtual void select(const Key& key) = 0;
    /// Opens it, as Enter does.
    virtual void open(const Key& key) = 0;

signals:
    void selectionChanged();
    void renamed(const continua::ui::CanvasObjects::Key& key);
    void added(const continua::ui::CanvasObjects::Key& key);
    void removed(const continua::ui::CanvasObjects::Key& key);
    /// Nothing of before is there.
    void replaced();
};

}  // namespace continua::ui
