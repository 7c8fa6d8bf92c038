// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/change_set.h"
#include "tests/support/plain_network.h"

namespace continua::test {

/// The figures that availabilities of the templates rest on.
inline std::shared_ptr<const Catalog> outageCatalog()
{
    Catalog catalog;
    for (const auto& [key, value] :
         std::map<std::string, double>{{"hours_per_year", 8760.0},
                                       {"cable_failures_per_1000_km_year", 2.13},
                                       {"fiber_mttr_h", 12.0},
                                       {"amplifier_mtbf_h", 400000.0},
                                       {"roadm_mtbf_h", 200000.0},
                                       {"transponder_mtbf_h", 300000.0},
                                       {"equipment_mttr_h", 6.0},
                                       {"availability_counts_line_equipment", 0.0}})
        catalog.assumptions[key] = Assumption{
            .id = {}, .key = key, .name = key, .value = value, .unit = {}, .provenance = {}};
    catalog.fibers["g652d"].latencyPerKm = Duration::fromUs(4.9);
    catalog.line.span = Length::fromKm(80.0);
    return std::make_shared<const Catalog>(std::move(catalog));
}

/// A design of bare sites and links from rows of [from, to, km]; link codes are "FROM--TO".
inline Design networkDesign(const QJsonArray& rows)
{
    Design design(ProjectInfo{.title = "network"}, outageCatalog());
    const graph::Topology topology = topologyOf(rows);
    ChangeSet edit;
    for (const SiteId id : topology.sites())
        edit.insert(Site{.id = id,
                         .code = std::to_string(id.value),
                         .name = "site",
                         .position = {},
                         .country = "JPN"});
    for (const auto& row : rows) {
        const QJsonArray link = row.toArray();
        const std::string code = (link[0].toString() + "--" + link[1].toString()).toStdString();
        edit.insert(Link{.id = idFromText<Link>(code),
                         .code = code,
                         .from = siteId(link[0].toString()),
                         .to = siteId(link[1].toString()),
                         .length = Length::fromKm(link[2].toDouble())});
    }
    if (!edit.applyTo(design))
        qFatal("the network of a test is not whole");
    return design;
}

}  // namespace continua::test
