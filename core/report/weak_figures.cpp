// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/weak_figures.h"

#include <set>

namespace continua::report {
namespace {

/// Collects what is weak, each key once.
class WeakList {
public:
    void add(WeakFigure::Of of, const std::string& key, const std::string& name,
             const Provenance& provenance)
    {
        const bool entirely = provenance.confidence == Confidence::Estimate;
        if ((!entirely && provenance.estimatedFields.empty()) || !m_known.insert({of, key}).second)
            return;
        m_rows.push_back(
            {.of = of,
             .key = key,
             .name = name.empty() ? key : name,
             .entirely = entirely,
             .fields = entirely ? std::vector<std::string>{} : provenance.estimatedFields,
             .source = provenance.source});
    }

    template <class Entry>
    void addEntry(WeakFigure::Of of, const Entries<Entry>& entries, const std::string& key)
    {
        if (const Entry* entry = find(entries, key))
            add(of, key, entry->name, entry->provenance);
    }

    std::vector<WeakFigure> take() { return std::move(m_rows); }

private:
    std::set<std::pair<WeakFigure::Of, std::string>> m_known;
    std::vector<WeakFigure> m_rows;
};

void addPart(WeakList& weak, const Catalog& catalog, const PartFacts& part)
{
    constexpr auto kOf = WeakFigure::Of::Part;
    switch (part.kind) {
    case PartKind::Frame: return weak.addEntry(kOf, catalog.frames, part.key);
    case PartKind::Equipment: return weak.addEntry(kOf, catalog.equipment, part.key);
    case PartKind::Transceiver: return weak.addEntry(kOf, catalog.transceivers, part.key);
    case PartKind::Amplifier: return weak.addEntry(kOf, catalog.amplifiers, part.key);
    case PartKind::Roadm: return weak.addEntry(kOf, catalog.roadms, part.key);
    case PartKind::LeasedModule: return;
    }
}

}  // namespace

std::vector<WeakFigure> weakFigures(const Design& design, const Facts& facts)
{
    const Catalog& catalog = design.catalog();
    WeakList weak;
    for (const auto& [id, workload] : design.all<Workload>())
        weak.add(WeakFigure::Of::Workload, workload.code, workload.name, workload.provenance);
    for (const PartFacts& part : facts.parts)
        addPart(weak, catalog, part);
    for (const KitFacts& kit : facts.kits)
        weak.addEntry(WeakFigure::Of::Kit, catalog.kits, kit.order.kit);
    for (const AcceleratorFacts& kind : facts.accelerators)
        weak.addEntry(WeakFigure::Of::Accelerator, catalog.accelerators, kind.key);
    for (const auto& [id, site] : design.all<Site>()) {
        if (const auto type = catalog.siteTypes.find(site.kind); type != catalog.siteTypes.end())
            weak.add(WeakFigure::Of::SiteType, type->second.name, type->second.name,
                     type->second.provenance);
        weak.addEntry(WeakFigure::Of::Country, catalog.countries, site.country);
    }
    for (const auto& [id, link] : design.all<Link>())
        weak.addEntry(WeakFigure::Of::Fiber, catalog.fibers, link.fiber);
    for (const Assumption& assumption : facts.assumptions)
        weak.add(WeakFigure::Of::Assumption, assumption.key, assumption.name,
                 assumption.provenance);
    return weak.take();
}

}  // namespace continua::report
