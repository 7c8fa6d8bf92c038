// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/change_set.h"
#include "core/rules/finding.h"
#include "ui/access/canvas_objects.h"

#include <map>

namespace continua::ui {

class MapView;

/// The sites, links, areas and notes of a map, for who cannot see it: sites in reading order, from
/// the north west to the south east.
class MapObjects final : public CanvasObjects {
    Q_OBJECT

public:
    explicit MapObjects(MapView& map);

    const std::vector<Key>& keys() const override;
    int indexOf(const Key& key) const override;
    Told tell(const Key& key) const override;
    std::optional<Key> at(QPoint point) const override;
    std::vector<Key> selected() const override;
    void select(const Key& key) override;
    void open(const Key& key) override;

    static Key keyOf(const rules::Subject& object);
    static rules::Subject objectOf(const Key& key);

private:
    void follow(const ChangeSet& edit);
    template <class Entity>
    void tellOf(const ChangeSet& edit,
                bool (*isRenamed)(const Entity& before, const Entity& after));
    void list() const;

    MapView& m_map;
    mutable bool m_isListed = false;
    mutable std::vector<Key> m_keys;
    mutable std::map<Key, int> m_indices;
};

/// From now on maps tell assistive technologies what stands on them.
void describeMaps();

}  // namespace continua::ui
