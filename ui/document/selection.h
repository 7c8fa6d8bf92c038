// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/finding.h"

#include <QObject>

#include <vector>

namespace continua::ui {

/// What is selected: one set for map, tables, racks, issues and inspector.
class Selection : public QObject {
    Q_OBJECT

public:
    using Object = rules::Subject;
    using QObject::QObject;

    /// In the order of selection; the last one is the current one.
    const std::vector<Object>& objects() const { return m_objects; }
    bool contains(const Object& object) const;

    /// The selected objects of one kind.
    template <class Entity>
    std::vector<Id<Entity>> all() const
    {
        std::vector<Id<Entity>> ids;
        for (const Object& object : m_objects)
            if (const auto* id = std::get_if<Id<Entity>>(&object))
                ids.push_back(*id);
        return ids;
    }

    void set(std::vector<Object> objects);
    void set(const Object& object) { set(std::vector<Object>{object}); }
    void add(const Object& object);
    void toggle(const Object& object);
    void clear() { set(std::vector<Object>{}); }

    /// Goes to what was selected before, and forward again; brings it into sight.
    void goBack() { travel(m_past, m_future); }
    void goForward() { travel(m_future, m_past); }
    bool hasPast() const { return !m_past.empty(); }
    bool hasFuture() const { return !m_future.empty(); }

    /// Drops what `design` no longer has.
    void prune(const Design& design);

    /// Asks every view to bring `object` into sight.
    void reveal(const Object& object);

signals:
    void changed();
    void revealed(const continua::rules::Subject& object);

private:
    using Objects = std::vector<Object>;

    /// Before the selection becomes another one by choice.
    void remember();
    void travel(std::vector<Objects>& from, std::vector<Objects>& to);

    Objects m_objects;
    std::vector<Objects> m_past;    ///< The latest last; none empty.
    std::vector<Objects> m_future;  ///< The next last; none empty.
};

}  // namespace continua::ui
