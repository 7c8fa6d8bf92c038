// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/access/canvas_accessible.h"

#include "ui/access/canvas_child.h"

#include <QHash>
#include <QWidget>

#include <algorithm>
#include <iterator>

namespace continua::ui {
namespace {

using Key = CanvasObjects::Key;
using Make = std::unique_ptr<CanvasObjects> (*)(QWidget& canvas);

/// Of a change that selects more, only that there is one is told.
constexpr std::size_t kMostTold = 20;

QHash<QString, Make>& canvases()
{
    static QHash<QString, Make> known;
    return known;
}

AccessibleTeller& teller()
{
    static AccessibleTeller other = nullptr;
    return other;
}

bool isHeard() { return teller() || QAccessible::isActive(); }

void send(QAccessibleEvent& event)
{
    if (teller())
        teller()(&event);
    else
        QAccessible::updateAccessibility(&event);
}

QAccessibleInterface* accessibleOf(const QString& className, QObject* object)
{
    const Make make = canvases().value(className);
    auto* canvas = qobject_cast<QWidget*>(object);
    return make && canvas ? new CanvasAccessible(canvas, make(*canvas)) : nullptr;
}

}  // namespace

void tellAccessibleThrough(AccessibleTeller other) { teller() = other; }

void describeCanvas(const QString& className, Make make)
{
    if (canvases().isEmpty())
        QAccessible::installFactory(accessibleOf);
    canvases().insert(className, make);
}

CanvasAccessible::CanvasAccessible(QWidget* canvas, std::unique_ptr<CanvasObjects> objects)
    : QAccessibleWidget(canvas, QAccessible::List), m_objects(std::move(objects))
{
    const CanvasObjects* from = m_objects.get();
    QObject::connect(from, &CanvasObjects::selectionChanged, from, [this] { tellSelection(); });
    QObject::connect(from, &CanvasObjects::renamed, from,
                     [this](const Key& key) { tell(key, QAccessible::NameChanged); });
    QObject::connect(from, &CanvasObjects::added, from,
                     [this](const Key& key) { tell(key, QAccessible::ObjectCreated); });
    QObject::connect(from, &CanvasObjects::removed, from, [this](const Key& key) { drop(key); });
    QObject::connect(from, &CanvasObjects::replaced, from, [this] {
        dropAll();
        m_toldSelected.clear();
        QAccessibleEvent event(widget(), QAccessible::ObjectReorder);
        send(event);
    });
    m_toldSelected = m_objects->selected();
    std::sort(m_toldSelected.begin(), m_toldSelected.end());
}

CanvasAccessible::~CanvasAccessible() { dropAll(); }

int CanvasAccessible::indexOf(const Key& key) const
{
    const int index = m_objects->indexOf(key);
    return index < 0 ? -1 : QAccessibleWidget::childCount() + index;
}

int CanvasAccessible::childCount() const
{
    return QAccessibleWidget::childCount() + static_cast<int>(m_objects->keys().size());
}

QAccessibleInterface* CanvasAccessible::child(int index) const
{
    const int widgets = QAccessibleWidget::childCount();
    if (index < widgets)
        return QAccessibleWidget::child(index);
    const auto at = static_cast<std::size_t>(index - widgets);
    return at < m_objects->keys().size() ? of(m_objects->keys()[at]) : nullptr;
}

int CanvasAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    if (const auto* object = dynamic_cast<const CanvasChild*>(child))
        return indexOf(object->key());
    return QAccessibleWidget::indexOfChild(child);
}

QAccessibleInterface* CanvasAccessible::childAt(int x, int y) const
{
    for (int i = 0; i < QAccessibleWidget::childCount(); ++i)
        if (QAccessibleInterface* over = QAccessibleWidget::child(i);
            over && !over->state().invisible && over->rect().contains(x, y))
            return over;
    const auto key = m_objects->at(widget()->mapFromGlobal(QPoint(x, y)));
    return key ? of(*key) : nullptr;
}

QAccessibleInterface* CanvasAccessible::focusChild() const
{
    if (!widget()->hasFocus())
        return QAccessibleWidget::focusChild();
    const std::vector<Key> selected = m_objects->selected();
    return selected.empty() ? const_cast<CanvasAccessible*>(this) : of(selected.back());
}

QAccessibleInterface* CanvasAccessible::of(const Key& key) const
{
    if (const auto known = m_kept.find(key); known != m_kept.end())
        return QAccessible::accessibleInterface(known->second);
    auto* made = new CanvasChild(*this, key);
    m_kept[key] = QAccessible::registerAccessibleInterface(made);
    return made;
}

void CanvasAccessible::drop(const Key& key)
{
    const auto known = m_kept.find(key);
    if (known == m_kept.end())
        return;  // Nobody has asked for it, so nobody misses it.
    if (QAccessibleInterface* gone = QAccessible::accessibleInterface(known->second)) {
        QAccessibleEvent event(gone, QAccessible::ObjectDestroyed);
        send(event);
    }
    QAccessible::deleteAccessibleInterface(known->second);
    m_kept.erase(known);
}

void CanvasAccessible::dropAll()
{
    for (const auto& [key, id] : std::exchange(m_kept, {}))
        QAccessible::deleteAccessibleInterface(id);
}

void CanvasAccessible::tell(const Key& key, QAccessible::Event event) const
{
    if (!isHeard())
        return;
    QAccessibleEvent told(of(key), event);
    send(told);
}

void CanvasAccessible::tellSelection()
{
    std::vector<Key> now = m_objects->selected();
    const std::optional<Key> current = now.empty() ? std::nullopt : std::optional(now.back());
    std::sort(now.begin(), now.end());
    std::vector<Key> other;
    std::set_symmetric_difference(now.begin(), now.end(), m_toldSelected.begin(),
                                  m_toldSelected.end(), std::back_inserter(other));
    if (other.size() > kMostTold) {
        QAccessibleEvent event(widget(), QAccessible::SelectionWithin);
        send(event);
    } else {
        for (const Key& key : other)
            if (m_objects->indexOf(key) >= 0)
                tell(key, std::binary_search(now.begin(), now.end(), key)
                              ? QAccessible::SelectionAdd
                              : QAccessible::SelectionRemove);
    }
    m_toldSelected = std::move(now);
    if (current && widget()->hasFocus())
        tell(*current, QAccessible::Focus);
}

}  // namespace continua::ui
