// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/change_set.h"

#include "core/model/references.h"

#include <algorithm>

namespace continua {
namespace {

/// Calls `visit` with the changes of each entity in turn.
template <class Tuple, class Visitor>
void forEachEntity(Tuple& changes, Visitor visit)
{
    std::apply([&](auto&... of) { (visit(of), ...); }, changes);
}

bool isSame(const std::shared_ptr<const Catalog>& a, const std::shared_ptr<const Catalog>& b)
{
    return a == b || *a == *b;
}

template <class Entity>
void addDifference(ChangeSet& edit, const Design& from, const Design& to)
{
    if (&from.all<Entity>() == &to.all<Entity>())
        return;  // The same shared table.
    for (const auto& [id, row] : from.all<Entity>()) {
        const Entity* now = to.find(id);
        if (!now)
            edit.remove(row);
        else if (!(*now == row))
            edit.replace(row, *now);
    }
    for (const auto& [id, row] : to.all<Entity>())
        if (!from.find(id))
            edit.insert(row);
}

/// Whether the edit does no more than to replace sites and links that go on naming what they named:
/// then a drag need not look through the whole design at every step.
bool keepsReferences(const ChangeSet& edit)
{
    const auto keeps = [](const auto& changes, auto&& isSame) {
        return std::all_of(changes.begin(), changes.end(), [&](const auto& entry) {
            const auto& [before, after] = entry.second;
            return before && after && isSame(*before, *after);
        });
    };
    return !edit.changesCatalog() && edit.of<Assumption>().empty() && edit.of<Rack>().empty()
        && edit.of<Workload>().empty() && edit.of<Pin>().empty() && edit.of<Phase>().empty()
        && edit.of<RiskArea>().empty() && edit.of<Approval>().empty()
        && keeps(edit.of<Site>(), [](const Site& a, const Site& b) { return a.life == b.life; })
        && keeps(edit.of<Link>(), [](const Link& a, const Link& b) {
               return a.from == b.from && a.to == b.to && a.fiber == b.fiber
                   && a.amplifier == b.amplifier && a.life == b.life;
           });
}

}  // namespace

template <class Entity>
Table<Entity>& Design::writable()
{
    auto& shared = std::get<Shared<Entity>>(m_tables);
    auto copy = std::make_shared<Table<Entity>>(*shared);
    Table<Entity>& table = *copy;
    shared = std::move(copy);
    return table;
}

ChangeSet& ChangeSet::replaceInfo(ProjectInfo before, ProjectInfo after)
{
    if (m_info)
        m_info->second = std::move(after);
    else
        m_info.emplace(std::move(before), std::move(after));
    if (m_info->first == m_info->second)
        m_info.reset();
    return *this;
}

ChangeSet& ChangeSet::replaceCatalog(std::shared_ptr<const Catalog> before,
                                     std::shared_ptr<const Catalog> after)
{
    if (m_catalog)
        m_catalog->second = std::move(after);
    else
        m_catalog.emplace(std::move(before), std::move(after));
    if (isSame(m_catalog->first, m_catalog->second))
        m_catalog.reset();
    return *this;
}

bool ChangeSet::isEmpty() const
{
    return !m_info && !m_catalog
        && std::apply([](const auto&... changes) { return (changes.empty() && ...); }, m_changes);
}

bool operator==(const ChangeSet& a, const ChangeSet& b)
{
    const auto sameCatalogs = [&] {
        return !a.m_catalog
            || (isSame(a.m_catalog->first, b.m_catalog->first)
                && isSame(a.m_catalog->second, b.m_catalog->second));
    };
    return a.m_changes == b.m_changes && a.m_info == b.m_info
        && a.m_catalog.has_value() == b.m_catalog.has_value() && sameCatalogs();
}

ChangeSet ChangeSet::inverse() const
{
    ChangeSet back = *this;
    forEachEntity(back.m_changes, [](auto& changes) {
        for (auto& [id, change] : changes)
            std::swap(change.before, change.after);
    });
    if (back.m_info)
        std::swap(back.m_info->first, back.m_info->second);
    if (back.m_catalog)
        std::swap(back.m_catalog->first, back.m_catalog->second);
    return back;
}

ChangeSet ChangeSet::then(const ChangeSet& next) const
{
    ChangeSet both = *this;
    forEachEntity(next.m_changes, [&]<class Entity>(const Changes<Entity>& changes) {
        for (const auto& [id, change] : changes)
            both.add<Entity>(id, change);
    });
    if (next.m_info)
        both.replaceInfo(next.m_info->first, next.m_info->second);
    if (next.m_catalog)
        both.replaceCatalog(next.m_catalog->first, next.m_catalog->second);
    return both;
}

bool ChangeSet::fits(const Design& design) const
{
    const auto allFit = [&]<class Entity>(const Changes<Entity>& changes) {
        return std::all_of(changes.begin(), changes.end(), [&](const auto& entry) {
            const auto& [id, change] = entry;
            const Entity* row = design.find(id);
            return change.before ? row && *row == *change.before : !row;
        });
    };
    if (m_info && !(m_info->first == design.info()))
        return false;
    if (m_catalog && !isSame(m_catalog->first, design.sharedCatalog()))
        return false;
    return std::apply([&](const auto&... changes) { return (allFit(changes) && ...); }, m_changes);
}

Result<> ChangeSet::applyTo(Design& design) const
{
    if (!fits(design))
        return Error{.code = ErrorCode::StaleChange,
                     .detail = "a row is not what the edit says it was"};

    Design edited = design;
    forEachEntity(m_changes, [&]<class Entity>(const Changes<Entity>& changes) {
        if (changes.empty())
            return;
        Table<Entity>& table = edited.writable<Entity>();
        for (const auto& [id, change] : changes) {
            if (change.after)
                table.insert_or_assign(id, *change.after);
            else
                table.erase(id);
        }
    });
    if (m_info)
        edited.m_info = m_info->second;
    if (m_catalog)
        edited.m_catalog = m_catalog->second;
    if (!keepsReferences(*this))
        if (std::optional<Error> broken = brokenReference(edited))
            return *broken;
    if (!of<Site>().empty() || !of<Link>().empty() || !of<RiskArea>().empty())
        edited.m_areaTags = std::make_shared<const AreaTags>(areaTagsAfter(edited, *this));
    design = std::move(edited);
    return Done{};
}

ChangeSet difference(const Design& from, const Design& to)
{
    ChangeSet edit;
    addDifference<Assumption>(edit, from, to);
    addDifference<Site>(edit, from, to);
    addDifference<Link>(edit, from, to);
    addDifference<Rack>(edit, from, to);
    addDifference<Workload>(edit, from, to);
    addDifference<Pin>(edit, from, to);
    addDifference<Phase>(edit, from, to);
    addDifference<RiskArea>(edit, from, to);
    addDifference<Note>(edit, from, to);
    addDifference<Approval>(edit, from, to);
    if (!(from.info() == to.info()))
        edit.replaceInfo(from.info(), to.info());
    edit.replaceCatalog(from.sharedCatalog(), to.sharedCatalog());
    return edit;
}

}  // namespace continua
