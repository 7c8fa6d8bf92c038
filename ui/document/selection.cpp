// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/selection.h"

#include <algorithm>

namespace continua::ui {

bool Selection::contains(const Object& object) const
{
    return std::find(m_objects.begin(), m_objects.end(), object) != m_objects.end();
}

void Selection::set(std::vector<Object> objects)
{
    if (objects == m_objects)
        return;
    m_objects = std::move(objects);
    emit changed();
}

void Selection::add(const Object& object)
{
    if (contains(object))
        return;
    m_objects.push_back(object);
    emit changed();
}

void Selection::toggle(const Object& object)
{
    if (std::erase(m_objects, object) == 0)
        m_objects.push_back(object);
    emit changed();
}

void Selection::prune(const Design& design)
{
    const auto isGone = [&](const Object& object) {
        return std::visit(
            [&]<class T>(const T& id) {
                if constexpr (std::is_same_v<T, std::monostate>)
                    return true;
                else
                    return design.find(id) == nullptr;
            },
            object);
    };
    if (std::erase_if(m_objects, isGone) > 0)
        emit changed();
}

void Selection::reveal(const Object& object)
{
    set(object);
    emit revealed(object);
}

}  // namespace continua::ui
