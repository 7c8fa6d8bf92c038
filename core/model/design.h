// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/catalog.h"
#include "core/model/approval.h"
#include "core/model/area_tags.h"
#include "core/model/link.h"
#include "core/model/note.h"
#include "core/model/objective.h"
#include "core/model/phase.h"
#include "core/model/pin.h"
#include "core/model/rack.h"
#include "core/model/risk_area.h"
#include "core/model/site.h"
#include "core/model/workload.h"

#include <map>
#include <memory>
#include <string>
#include <tuple>

namespace continua {

/// Rows by id, in id order: the same design always iterates the same way.
template <class Entity>
using Table = std::map<Id<Entity>, Entity>;

/// What a project says of itself.
struct ProjectInfo {
    std::string title;
    std::string description = {};           ///< What shapes the use case.
    std::string origin = {};                ///< Key of the template it was made from; empty: none.
    Objective objective = Objective::Cost;  ///< What its plans are to have least of.

    friend bool operator==(const ProjectInfo&, const ProjectInfo&) = default;
};

/// Everything the architect has drawn, and the catalog it is drawn with. A value: a copy is a
/// snapshot, shares every table with its original and costs a few pointers.
class Design {
public:
    /// An empty design over `catalog`, with the catalog's assumptions as its rows, and the shipped
    /// ones that it lacks.
    /// @pre catalog is not null
    Design(ProjectInfo info, std::shared_ptr<const Catalog> catalog);

    const ProjectInfo& info() const { return m_info; }
    const Catalog& catalog() const { return *m_catalog; }
    std::shared_ptr<const Catalog> sharedCatalog() const { return m_catalog; }

    template <class Entity>
    const Table<Entity>& all() const
    {
        return *std::get<Shared<Entity>>(m_tables);
    }

    /// The row of that id, or null.
    template <class Entity>
    const Entity* find(Id<Entity> id) const
    {
        const auto row = all<Entity>().find(id);
        return row == all<Entity>().end() ? nullptr : &row->second;
    }

    /// The row of that id. @pre It is there, as for every id another row of this design names.
    template <class Entity>
    const Entity& at(Id<Entity> id) const
    {
        return all<Entity>().at(id);
    }

    /// What areas add to the tags of sites and links; see failureDomainsOf().
    const AreaTags& areaTags() const { return *m_areaTags; }

    friend bool operator==(const Design& a, const Design& b);

private:
    friend class ChangeSet;  // The only writer.

    template <class Entity>
    using Shared = std::shared_ptr<const Table<Entity>>;

    template <class Entity>
    Table<Entity>& writable();

    ProjectInfo m_info;
    std::shared_ptr<const Catalog> m_catalog;
    std::tuple<Shared<Assumption>, Shared<Site>, Shared<Link>, Shared<Rack>, Shared<Workload>,
               Shared<Pin>, Shared<Phase>, Shared<RiskArea>, Shared<Note>, Shared<Approval>>
        m_tables;
    std::shared_ptr<const AreaTags> m_areaTags;  ///< Follows from the tables.
};

/// The site, link or workload of that code, or null.
const Site* findSite(const Design& design, std::string_view code);
const Link* findLink(const Design& design, std::string_view code);
const Workload* findWorkload(const Design& design, std::string_view code);

/// The value of an assumption.
/// @pre The key is one of the shipped ones.
double assumption(const Design& design, std::string_view key);

/// The links between two sites or at one site, in id order.
std::vector<LinkId> linksAt(const Design& design, SiteId site);

}  // namespace continua
