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
    remember();
    m_objects = std::move(objects);
    emit changed();
}

void Selection::add(const Object& object)
{
    if (contains(object))
        return;
    remember();
    m_objects.push_back(object);
    emit changed();
}

void Selection::toggle(const Object& object)
{
    remember();
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
    for (std::vector<Objects>* steps : {&m_past, &m_future}) {
        for (Objects& objects : *steps)
            std::erase_if(objects, isGone);
        std::erase_if(*steps, [](const Objects& objects) { return objects.empty(); });
    }
    if (std::erase_if(m_objects, isGone) > 0)
        emit changed();
}

void Selection::remember()
{
    constexpr std::size_t kLongest = 100;
    m_future.clear();
    if (m_objects.empty() || (!m_past.empty() && m_past.back() == m_objects))
        return;
    m_past.push_back(m_objects);
    if (m_past.size() > kLongest)
        m_past.erase(m_past.begin());
}

void Selection::travel(std::vector<Objects>& from, std::vector<Objects>& to)
{
    while (!from.empty() && from.back() == m_objects)
        from.pop_back();  // What was dropped meanwhile can leave two alike.
    if (from.empty())
        return;
    if (!m_objects.empty())
        to.push_back(m_objects);
    m_objects = std::move(from.back());
    from.pop_back();
    emit changed();
    emit revealed(m_objects.back());
}

void Selection::reveal(const Object& object)
{
    set(object);
    emit revealed(object);
}

}  // namespace continua::ui
