// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/design.h"

#include "core/catalog/built_in_assumptions.h"
#include "core/model/id_source.h"

#include <cassert>

namespace continua {
namespace {

template <class Entity>
const Entity* findByCode(const Design& design, std::string_view code)
{
    for (const auto& [id, row] : design.all<Entity>())
        if (row.code == code)
            return &row;
    return nullptr;
}

}  // namespace

Design::Design(ProjectInfo info, std::shared_ptr<const Catalog> catalog)
    : m_info(std::move(info)), m_catalog(std::move(catalog)),
      m_tables(std::make_shared<const Table<Assumption>>(), std::make_shared<const Table<Site>>(),
               std::make_shared<const Table<Link>>(), std::make_shared<const Table<Rack>>(),
               std::make_shared<const Table<Workload>>(), std::make_shared<const Table<Pin>>(),
               std::make_shared<const Table<Phase>>(), std::make_shared<const Table<RiskArea>>(),
               std::make_shared<const Table<Note>>(), std::make_shared<const Table<Approval>>()),
      m_areaTags(std::make_shared<const AreaTags>())
{
    assert(m_catalog);
    Table<Assumption> assumptions;
    for (const auto* entries : {&m_catalog->assumptions, &builtInAssumptions()})
        for (const auto& [key, assumption] : *entries) {
            Assumption row = assumption;
            row.id = idFromText<Assumption>("assumption/" + key);
            assumptions.emplace(row.id, row);
        }
    std::get<Shared<Assumption>>(m_tables) =
        std::make_shared<const Table<Assumption>>(std::move(assumptions));
}

bool operator==(const Design& a, const Design& b)
{
    const auto sameTable = [](const auto& x, const auto& y) { return x == y || *x == *y; };
    const bool sameTables = [&]<std::size_t... I>(std::index_sequence<I...>)
    {
        return (sameTable(std::get<I>(a.m_tables), std::get<I>(b.m_tables)) && ...);
    }
    (std::make_index_sequence<std::tuple_size_v<decltype(a.m_tables)>>());
    return sameTables && a.m_info == b.m_info
        && (a.m_catalog == b.m_catalog || *a.m_catalog == *b.m_catalog);
}

const Site* findSite(const Design& design, std::string_view code)
{
    return findByCode<Site>(design, code);
}

const Link* findLink(const Design& design, std::string_view code)
{
    return findByCode<Link>(design, code);
}

const Workload* findWorkload(const Design& design, std::string_view code)
{
    return findByCode<Workload>(design, code);
}

double assumption(const Design& design, std::string_view key)
{
    for (const auto& [id, row] : design.all<Assumption>())
        if (row.key == key)
            return row.value;
    assert(!"an assumption that the catalog does not have");
    return 0.0;
}

std::vector<LinkId> linksAt(const Design& design, SiteId site)
{
    std::vector<LinkId> links;
    for (const auto& [id, link] : design.all<Link>())
        if (link.joins(site))
            links.push_back(id);
    return links;
}

}  // namespace continua
