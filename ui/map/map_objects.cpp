// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/map_objects.h"

#include "ui/access/canvas_accessible.h"
#include "ui/map/map_text.h"
#include "ui/map/map_view.h"

#include <algorithm>

namespace continua::ui {
namespace {

template <class Id>
rules::Subject subjectOf(std::int64_t value)
{
    return Id{value};
}

}  // namespace

MapObjects::MapObjects(MapView& map) : m_map(map)
{
    connect(&map.document(), &ProjectDocument::changed, this, &MapObjects::follow);
    const auto beginAnew = [this] {
        m_isListed = false;
        emit replaced();
    };
    connect(&map.document(), &ProjectDocument::replaced, this, beginAnew);
    connect(&map, &MapView::layersChanged, this, beginAnew);
    connect(&map, &MapView::diagramChanged, this, beginAnew);
    connect(&map.selection(), &Selection::changed, this, &MapObjects::selectionChanged);
}

CanvasObjects::Key MapObjects::keyOf(const rules::Subject& object)
{
    const std::int64_t id = std::visit(
        [](const auto& one) -> std::int64_t {
            if constexpr (std::is_same_v<std::decay_t<decltype(one)>, std::monostate>)
                return 0;
            else
                return one.value;
        },
        object);
    return {static_cast<std::int64_t>(object.index()), id, 0};
}

rules::Subject MapObjects::objectOf(const Key& key)
{
    for (const auto& make :
         {subjectOf<SiteId>, subjectOf<LinkId>, subjectOf<NoteId>, subjectOf<RiskAreaId>})
        if (const rules::Subject object = make(key[1]);
            static_cast<std::int64_t>(object.index()) == key[0])
            return object;
    return {};
}

/// Lists anew what a design holds: only after an edit, and only when somebody asks.
void MapObjects::list() const
{
    if (m_isListed)
        return;
    m_isListed = true;
    m_keys.clear();
    m_indices.clear();
    const Design& design = m_map.document().design();
    std::vector<std::pair<MercatorPoint, SiteId>> sites;
    for (const auto& [id, site] : design.all<Site>()) {
        const SiteMark* mark = m_map.scene().find(id);  // Of a new one: none yet.
        sites.emplace_back(mark ? mark->place : toMercator(site.position), id);
    }
    std::sort(sites.begin(), sites.end(), [](const auto& a, const auto& b) {
        return std::tuple(a.first.y, a.first.x, a.second)
             < std::tuple(b.first.y, b.first.x, b.second);
    });
    if (m_map.layers().at(MapLayer::Sites).isVisible)
        for (const auto& [place, id] : sites)
            m_keys.push_back(keyOf(id));
    const auto add = [this](MapLayer layer, const auto& rows) {
        if (m_map.layers().at(layer).isVisible)
            for (const auto& [id, row] : rows)
                m_keys.push_back(keyOf(id));
    };
    add(MapLayer::Links, design.all<Link>());
    if (!m_map.isDiagram()) {  // These stand on the ground.
        add(MapLayer::Areas, design.all<RiskArea>());
        add(MapLayer::Notes, design.all<Note>());
    }
    for (std::size_t i = 0; i < m_keys.size(); ++i)
        m_indices.emplace(m_keys[i], static_cast<int>(i));
}

const std::vector<CanvasObjects::Key>& MapObjects::keys() const
{
    list();
    return m_keys;
}

int MapObjects::indexOf(const Key& key) const
{
    list();
    const auto found = m_indices.find(key);
    return found == m_indices.end() ? -1 : found->second;
}

CanvasObjects::Told MapObjects::tell(const Key& key) const
{
    const rules::Subject object = objectOf(key);
    return {.name = spokenName(object, m_map.document().design()),
            .description = m_map.linesOn(object).join(QStringLiteral(". ")),
            .place = m_map.placeOf(object).toAlignedRect(),
            .isSelected = m_map.selection().contains(object)};
}

std::optional<CanvasObjects::Key> MapObjects::at(QPoint point) const
{
    const rules::Subject object = m_map.objectAt(point);
    return object.index() == 0 ? std::nullopt : std::optional(keyOf(object));
}

std::vector<CanvasObjects::Key> MapObjects::selected() const
{
    std::vector<Key> found;
    for (const rules::Subject& object : m_map.selection().objects())
        if (const Key key = keyOf(object); indexOf(key) >= 0)
            found.push_back(key);
    return found;
}

void MapObjects::select(const Key& key)
{
    m_map.selection().set(objectOf(key));
    m_map.reveal(objectOf(key));
}

void MapObjects::open(const Key& key)
{
    select(key);
    emit m_map.activated(objectOf(key));
}

template <class Entity>
void MapObjects::tellOf(const ChangeSet& edit,
                        bool (*isRenamed)(const Entity& before, const Entity& after))
{
    for (const auto& [id, change] : edit.of<Entity>()) {
        if (!change.before)
            emit added(keyOf(id));
        else if (!change.after)
            emit removed(keyOf(id));
        else if (isRenamed(*change.before, *change.after))
            emit renamed(keyOf(id));
    }
}

void MapObjects::follow(const ChangeSet& edit)
{
    m_isListed = false;
    tellOf<Site>(edit, [](const Site& before, const Site& after) {
        return before.name != after.name || before.kind != after.kind;
    });
    tellOf<Link>(edit, [](const Link& before, const Link& after) {
        return before.code != after.code || before.from != after.from || before.to != after.to;
    });
    tellOf<RiskArea>(edit, [](const RiskArea& before, const RiskArea& after) {
        return before.name != after.name;
    });
    tellOf<Note>(edit,
                 [](const Note& before, const Note& after) { return before.text != after.text; });
}

void describeMaps()
{
    describeCanvas(QString::fromLatin1(MapView::staticMetaObject.className()),
                   [](QWidget& canvas) -> std::unique_ptr<CanvasObjects> {
                       return std::make_unique<MapObjects>(static_cast<MapView&>(canvas));
                   });
}

}  // namespace continua::ui
