// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/access/canvas_objects.h"

#include <map>

namespace continua::ui {

class RackCanvas;

/// The racks of a canvas, for who cannot see it: from left to right each rack, its items from the
/// top down, then the units that are free in it; while something is carried, those that take it.
class RackObjects final : public CanvasObjects {
    Q_OBJECT

public:
    explicit RackObjects(RackCanvas& canvas);

    const std::vector<Key>& keys() const override { return m_keys; }
    int indexOf(const Key& key) const override;
    Told tell(const Key& key) const override;
    std::optional<Key> at(QPoint point) const override;
    std::vector<Key> selected() const override;
    void select(const Key& key) override;
    void open(const Key& key) override;

private:
    /// What a key stands for.
    struct Object {
        enum class Kind { Rack, Item, Units };

        Kind kind = Kind::Rack;
        int entry = 0;
        int item = -1;
        int low = 0;  ///< Of the units.
        int high = 0;
    };

    void list();
    void add(const Key& key, const Object& object);
    void addRack(int entry);
    Told tellUnits(const Object& object) const;

    RackCanvas& m_canvas;
    std::vector<Key> m_keys;
    std::vector<Object> m_objects;  ///< In the order of the keys.
    std::map<Key, int> m_indices;
};

/// From now on rack canvases tell assistive technologies what stands on them.
void describeRacks();

}  // namespace continua::ui
