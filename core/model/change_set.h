// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/design.h"

#include <optional>

namespace continua {

/// One row before and after. No `before`: it is new. No `after`: it goes.
template <class Entity>
struct Change {
    std::optional<Entity> before;
    std::optional<Entity> after;

    friend bool operator==(const Change&, const Change&) = default;
};

template <class Entity>
using Changes = std::map<Id<Entity>, Change<Entity>>;

/// An edit of the design, as data: what a tool draws, a dialog asks for, the planner proposes,
/// undo turns round and autosave keeps. Names each row once.
class ChangeSet {
public:
    template <class Entity>
    ChangeSet& insert(Entity row)
    {
        add<Entity>(row.id, {std::nullopt, row});
        return *this;
    }
    template <class Entity>
    ChangeSet& remove(Entity row)
    {
        add<Entity>(row.id, {row, std::nullopt});
        return *this;
    }
    template <class Entity>
    ChangeSet& replace(Entity before, Entity after)
    {
        add<Entity>(before.id, {before, after});
        return *this;
    }
    /// Renames the project, or changes what it says of itself.
    ChangeSet& replaceInfo(ProjectInfo before, ProjectInfo after);
    /// Puts another catalog under the design. @pre Neither is null.
    ChangeSet& replaceCatalog(std::shared_ptr<const Catalog> before,
                              std::shared_ptr<const Catalog> after);

    bool isEmpty() const;
    template <class Entity>
    const Changes<Entity>& of() const
    {
        return std::get<Changes<Entity>>(m_changes);
    }
    bool changesInfo() const { return m_info.has_value(); }
    bool changesCatalog() const { return m_catalog.has_value(); }
    /// What the project then says of itself. @pre changesInfo()
    const ProjectInfo& infoAfter() const { return m_info->second; }
    /// The catalog that is then under the design. @pre changesCatalog()
    std::shared_ptr<const Catalog> catalogAfter() const { return m_catalog->second; }

    /// The edit that takes this one back.
    ChangeSet inverse() const;

    /// This edit and then `next`, as one. Rows that end as they began drop out.
    ChangeSet then(const ChangeSet& next) const;

    /// Whether every row still is what this edit says it is before.
    bool fits(const Design& design) const;

    /// Edits `design`, wholly or not at all.
    ///
    /// @error StaleChange      It does not fit; `design` is as it was.
    /// @error BrokenReference  A row would name an object that is not there; `design` is as it was.
    Result<> applyTo(Design& design) const;

    /// Catalogs are compared by what they hold.
    friend bool operator==(const ChangeSet& a, const ChangeSet& b);

private:
    template <class Entity>
    void add(Id<Entity> id, const Change<Entity>& change)
    {
        auto& changes = std::get<Changes<Entity>>(m_changes);
        const auto [known, isNew] = changes.try_emplace(id, change);
        if (!isNew)
            known->second.after = change.after;
        if (known->second.before == known->second.after)
            changes.erase(known);
    }

    std::tuple<Changes<Assumption>, Changes<Site>, Changes<Link>, Changes<Rack>, Changes<Workload>,
               Changes<Pin>, Changes<Phase>, Changes<RiskArea>, Changes<Note>, Changes<Approval>>
        m_changes;
    std::optional<std::pair<ProjectInfo, ProjectInfo>> m_info;
    using SharedCatalog = std::shared_ptr<const Catalog>;
    std::optional<std::pair<SharedCatalog, SharedCatalog>> m_catalog;
};

/// The edit that turns `from` into `to`.
ChangeSet difference(const Design& from, const Design& to);

}  // namespace continua
