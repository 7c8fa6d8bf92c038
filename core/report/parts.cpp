// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/parts.h"

#include "core/racks/rack_load.h"

#include <algorithm>

namespace continua::report {
namespace {

/// Adds parts up by kind and key.
class PartList {
public:
    void add(PartKind kind, const std::string& key, double quantity, Money unitPrice,
             const Provenance& provenance)
    {
        PartFacts& part = m_parts[{kind, key}];
        part.kind = kind;
        part.key = key;
        part.quantity += quantity;
        part.unitPrice = unitPrice;
        part.price += unitPrice * quantity;
        part.provenance = provenance;
    }

    template <class Entry>
    void add(PartKind kind, const Entry* entry, double quantity)
    {
        if (entry)
            add(kind, entry->key, quantity, entry->price, entry->provenance);
    }

    std::vector<PartFacts> all() const
    {
        std::vector<PartFacts> parts;
        for (const auto& [key, part] : m_parts)
            parts.push_back(part);
        return parts;
    }

private:
    std::map<std::pair<PartKind, std::string>, PartFacts> m_parts;
};

void addKits(PartList& parts, const Catalog& catalog, const Plan& plan)
{
    for (const KitOrder& order : plan.kits) {
        const Kit* kit = find(catalog.kits, order.kit);
        if (!kit)
            continue;
        const bool isRackSystem =
            std::any_of(kit->items.begin(), kit->items.end(), [&](const RackItem& item) {
                const Equipment* equipment = find(catalog.equipment, item.equipment);
                return equipment && equipment->category == EquipmentCategory::RackSystem;
            });
        if (!isRackSystem)  // A rack system brings its own frame.
            parts.add(PartKind::Frame, find(catalog.frames, kit->frame), order.count);
        for (const RackItem& item : kit->items)
            parts.add(PartKind::Equipment, find(catalog.equipment, item.equipment), order.count);
    }
}

void addOptics(PartList& parts, const Catalog& catalog, const Plan& plan)
{
    for (const Lightpath& lightpath : plan.lightpaths)
        parts.add(PartKind::Transceiver, findMode(catalog, lightpath.mode).transceiver, 2.0);
    for (const CostLine& line : plan.costs) {
        if (line.kind != CostKind::LineSystem || line.item.empty())
            continue;
        parts.add(PartKind::Amplifier, find(catalog.amplifiers, line.item), line.quantity);
        if (const RoadmType* roadm = find(catalog.roadms, line.item))
            parts.add(PartKind::Roadm, roadm->key, line.quantity, roadm->pricePerDegree,
                      roadm->provenance);
    }
}

void addLeases(PartList& parts, const Design& design, const Plan& plan)
{
    for (const LeaseOrder& lease : plan.leases)
        if (const Link* link = design.find(lease.link); link && link->leased)
            parts.add(PartKind::LeasedModule, link->code, lease.modules, link->leased->setup, {});
}

}  // namespace

std::vector<KitFacts> kitsOf(const Design& design, const Plan& plan)
{
    std::vector<KitFacts> rows;
    for (const KitOrder& order : plan.kits) {
        KitFacts row{.order = order};
        if (const Kit* kit = find(design.catalog().kits, order.kit)) {
            const RackLoad load = rackLoad(design, *kit);
            row.nameplate = load.nameplate * order.count;
            row.mass = load.mass * order.count;
            row.price = load.price * order.count;
        }
        rows.push_back(std::move(row));
    }
    const auto place = [&](const KitFacts& row) {
        const Site* site = design.find(row.order.site);
        return std::pair(site ? site->code : std::string(), row.order.kit);
    };
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const KitFacts& a, const KitFacts& b) { return place(a) < place(b); });
    return rows;
}

std::vector<PartFacts> partsOf(const Design& design, const Plan& plan)
{
    PartList parts;
    addKits(parts, design.catalog(), plan);
    addOptics(parts, design.catalog(), plan);
    addLeases(parts, design, plan);
    return parts.all();
}

}  // namespace continua::report
