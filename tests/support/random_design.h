// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/random.h"
#include "core/model/change_set.h"
#include "core/model/id_source.h"

#include <string>

namespace continua::test {

/// Makes designs that use every field of every entity, odd texts and numbers included; the same
/// one for the same seed. They are whole (no broken reference) but not sensible.
class RandomDesign {
public:
    RandomDesign(std::uint64_t seed, std::shared_ptr<const Catalog> catalog)
        : m_random(seed), m_ids(seed + 1), m_catalog(std::move(catalog))
    {
    }

    Design make()
    {
        Design design({.title = text(),
                       .description = text(),
                       .origin = text(),
                       .objective = oneOf(Objective::Weighted)},
                      m_catalog);
        ChangeSet edit;
        for (const auto& [id, row] : design.all<Assumption>())
            edit.replace(row, assumption(row));
        for (std::uint64_t i = 2 + m_random.below(6); i > 0; --i)
            m_sites.push_back(site().id), edit.insert(m_lastSite);
        for (std::uint64_t i = m_random.below(8); i > 0; --i)
            edit.insert(link());
        for (std::uint64_t i = m_random.below(5); i > 0; --i)
            edit.insert(rack());
        std::vector<Workload> workloads;
        for (std::uint64_t i = m_random.below(5); i > 0; --i) {
            workloads.push_back(workload());
            edit.insert(workloads.back());
        }
        for (std::uint64_t i = m_random.below(4); i > 0; --i)
            edit.insert(pin(workloads));
        for (std::uint64_t i = m_random.below(3); i > 0; --i)
            edit.insert(area());
        for (std::uint64_t i = m_random.below(3); i > 0; --i)
            edit.insert(Note{.id = m_ids.next<Note>(), .position = point(), .text = text()});
        for (std::uint64_t i = m_random.below(3); i > 0; --i)
            edit.insert(approval(workloads));
        if (const Result<> done = edit.applyTo(design); !done)
            throw std::logic_error("the generator made a broken design: " + done.error().place);
        return design;
    }

private:
    bool coin() { return m_random.below(2) == 1; }
    int whole(int most) { return static_cast<int>(m_random.below(std::uint64_t(most) + 1)); }

    double number(double least, double most)
    {
        switch (m_random.below(8)) {
        case 0: return least;
        case 1: return most;
        case 2: return least <= 1.0 && 1.0 <= most ? 1.0 : least;
        default: return least + m_random.fraction() * (most - least);
        }
    }
    template <class Make>
    auto maybe(Make make) -> std::optional<decltype(make())>
    {
        if (coin())
            return std::nullopt;
        return make();
    }
    template <class Enum>
    Enum oneOf(Enum last)
    {
        return static_cast<Enum>(whole(static_cast<int>(last)));
    }
    template <class Item>
    const Item& any(const std::vector<Item>& items)
    {
        return items[m_random.below(items.size())];
    }
    template <class Entry>
    std::string key(const Entries<Entry>& entries)
    {
        auto entry = entries.begin();
        std::advance(entry, static_cast<std::ptrdiff_t>(m_random.below(entries.size())));
        return entry->first;
    }
    template <class Make>
    auto list(std::uint64_t most, Make make)
    {
        std::vector<decltype(make())> items;
        for (std::uint64_t i = m_random.below(most + 1); i > 0; --i)
            items.push_back(make());
        return items;
    }
    std::string text()
    {
        static const std::vector<std::string> kOdd{"",
                                                   "plain",
                                                   "it's \"quoted\"; DROP TABLE site; --",
                                                   " spaces ",
                                                   "2.50",
                                                   "NULL",
                                                   "東京 / 大手町",
                                                   "\xF0\x9F\x9A\x84",
                                                   "Zürich\nsecond line\ttab",
                                                   std::string("nul\0inside", 10)};
        return any(kOdd) + (coin() ? std::to_string(m_random.below(100)) : "");
    }
    std::vector<std::string> texts()
    {
        return list(3, [&] { return text(); });
    }
    Length length() { return Length::fromM(number(0.0, 9e8)); }
    Duration duration() { return Duration::fromS(number(0.0, 1e3)); }
    Money money() { return Money::fromUsd(number(0.0, 1e12)); }
    ElectricPower power() { return ElectricPower::fromW(number(0.0, 1e9)); }
    DataRate rate() { return DataRate::fromBps(number(0.0, 1e15)); }
    GeoPoint point() { return {number(-90.0, 90.0), number(-180.0, 180.0)}; }
    Provenance provenance() { return {text(), oneOf(Confidence::Estimate), text(), texts()}; }
    Schedule schedule() { return {coin(), number(0.0, 24.0), number(0.0, 24.0), text()}; }

    Assumption assumption(Assumption row)
    {
        row.name = text();
        row.value = number(-1e6, 1e12);
        row.unit = text();
        row.provenance = provenance();
        return row;
    }

    const Site& site()
    {
        SiteOverrides own;
        own.pue = maybe([&] { return number(1.0, 3.0); });
        own.itPower = maybe([&] { return power(); });
        own.redundancy = maybe([&] { return oneOf(Redundancy::TwoN); });
        own.rackCeiling = maybe([&] { return power(); });
        own.airCooling = maybe([&] { return power(); });
        own.liquidCooling = maybe([&] { return power(); });
        own.liquidSupply = maybe([&] { return Temperature::fromCelsius(number(-40.0, 90.0)); });
        own.rackPositions = maybe([&] { return whole(10000); });
        own.floorLoad = maybe([&] { return FloorLoad::fromKgPerM2(number(0.0, 5000.0)); });
        own.floorDepth = maybe([&] { return length() / 1e6; });
        own.availability = maybe([&] { return number(0.0, 1.0); });
        own.openingCost = maybe([&] { return money(); });
        own.yearlyCost = maybe([&] { return money(); });
        own.colocationPerKwMonth = maybe([&] { return Money::fromUsd(number(0.0, 1e4)); });
        own.electricity = maybe([&] { return EnergyPrice::fromUsdPerKwh(number(0.0, 2.0)); });
        own.carbon = maybe([&] { return CarbonIntensity::fromGPerKwh(number(0.0, 1500.0)); });
        m_lastSite = {.id = m_ids.next<Site>(),
                      .code = text(),
                      .name = text(),
                      .kind = oneOf(SiteKind::AmplifierHut),
                      .position = point(),
                      .country = text(),
                      .jurisdictions = texts(),
                      .failureDomains = texts(),
                      .role = oneOf(ApnRole::Interchange),
                      .status = oneOf(BuildStatus::Candidate),
                      .overrides = own,
                      .notes = text(),
                      .diagram = maybe([&] {
                          return DiagramPoint{number(-1e6, 1e6), number(-1e6, 1e6)};
                      })};
        return m_lastSite;
    }

    Link link()
    {
        const std::size_t from = m_random.below(m_sites.size());
        const std::size_t to = (from + 1 + m_random.below(m_sites.size() - 1)) % m_sites.size();
        return {.id = m_ids.next<Link>(),
                .code = text(),
                .from = m_sites[from],
                .to = m_sites[to],
                .waypoints = list(4, [&] { return point(); }),
                .length = maybe([&] { return length(); }),
                .lengthSource = text(),
                .routeFactor = maybe([&] { return number(1.0, 3.0); }),
                .fiber = key(m_catalog->fibers),
                .fiberPairs = whole(400),
                .amplifier = coin() ? key(m_catalog->amplifiers) : "",
                .launchPer50Ghz = maybe([&] { return OpticalLevel::fromDbm(number(-20.0, 20.0)); }),
                .spans = list(5, [&] { return length(); }),
                .riskGroups = texts(),
                .status = oneOf(BuildStatus::Candidate),
                .buildCost = maybe([&] { return money(); }),
                .yearlyCost = maybe([&] { return money(); }),
                .leased = maybe([&] {
                    return LeasedService{rate(), money(), money(), duration()};
                }),
                .notes = text()};
    }

    Rack rack()
    {
        return {
            .id = m_ids.next<Rack>(),
            .site = any(m_sites),
            .name = text(),
            .frame = key(m_catalog->frames),
            .kit = text(),
            .items = list(6, [&] {
                return RackItem{key(m_catalog->equipment), whole(48), oneOf(RackItem::Face::Rear)};
            })};
    }

    Locality locality()
    {
        return {.countries = texts(),
                .jurisdictions = texts(),
                .kinds = list(3, [&] { return oneOf(SiteKind::AmplifierHut); }),
                .sites = list(3, [&] { return any(m_sites); }),
                .near = coin() ? any(m_sites) : SiteId{},
                .maxFiber = maybe([&] { return length(); }),
                .minDistance = maybe([&] { return length(); }),
                .keepsTransitInside = coin()};
    }

    Replica replica()
    {
        return {.name = text(),
                .compute = {.accelerator = coin() ? key(m_catalog->accelerators) : "",
                            .accelerators = whole(100000),
                            .rate = maybe([&] {
                                return RateNeed{oneOf(RateNeed::Kind::VideoStreams),
                                                number(0.0, 1e6),
                                                number(0.5, 1e4),
                                                whole(4096),
                                                whole(4096),
                                                text()};
                            }),
                            .cpuSleds = whole(1000),
                            .storageTb = number(0.0, 1e6),
                            .dedicatedRacks = coin()},
                .locality = locality()};
    }

    Flow flow(int replicas)
    {
        const bool isBetween = replicas > 0 && coin();
        Flow flow{.name = text(),
                  .at = isBetween && coin() ? SiteId{} : any(m_sites),
                  .fromReplica = isBetween ? whole(replicas - 1) : -1,
                  .toReplica = replicas > 0 && coin() ? whole(replicas - 1) : -1,
                  .encodings = list(3, [&] {
                      return Encoding{text(), rate(), rate(), rate()};
                  })};
        flow.encodings.push_back({text(), rate(), rate(), rate()});
        flow.encoding = whole(static_cast<int>(flow.encodings.size()) - 1);
        flow.budget = maybe([&] { return LatencyBudget{duration(), coin()}; });
        flow.application = maybe([&] { return LatencyBudget{duration(), coin()}; });
        flow.jitter = maybe([&] { return duration(); });
        flow.protection = oneOf(Protection::Restoration);
        flow.schedule = schedule();
        return flow;
    }

    Workload workload()
    {
        Workload row{.id = m_ids.next<Workload>(),
                     .code = text(),
                     .name = text(),
                     .kind = oneOf(WorkloadKind::Other),
                     .replicas = list(4, [&] { return replica(); })};
        const int replicas = static_cast<int>(row.replicas.size());
        row.flows = list(5, [&] { return flow(replicas); });
        row.locality = locality();
        row.separation = {coin(), maybe([&] { return length(); }), coin()};
        row.availability = number(0.0, 1.0);
        row.peakFactor = number(0.0, 10.0);
        row.growthPerYear = number(-1.0, 3.0);
        row.schedule = schedule();
        row.notes = text();
        row.provenance = provenance();
        return row;
    }

    Pin pin(const std::vector<Workload>& workloads)
    {
        Pin row{.id = m_ids.next<Pin>(), .site = any(m_sites)};
        if (workloads.empty() || coin()) {
            row.kind = coin() ? Pin::Kind::KeepOpen : Pin::Kind::KeepClosed;
            return row;
        }
        const Workload& workload = any(workloads);
        row.kind = coin() ? Pin::Kind::MustHost : Pin::Kind::MustNotHost;
        row.workload = workload.id;
        row.replica = whole(static_cast<int>(workload.replicas.size())) - 1;
        return row;
    }

    RiskArea area()
    {
        RiskArea row{.id = m_ids.next<RiskArea>(), .name = text(), .notes = text()};
        for (std::uint64_t i = 3 + m_random.below(5); i > 0; --i)
            row.outline.push_back(point());
        return row;
    }

    Approval approval(const std::vector<Workload>& workloads)
    {
        Approval row{.id = m_ids.next<Approval>(),
                     .rule = text(),
                     .part = whole(3) - 1,
                     .detail = text(),
                     .reason = "because " + text()};
        if (coin())
            row.site = any(m_sites);
        else if (!workloads.empty() && coin())
            row.workload = any(workloads).id;
        return row;
    }

    Random m_random;
    IdSource m_ids;
    std::shared_ptr<const Catalog> m_catalog;
    std::vector<SiteId> m_sites;
    Site m_lastSite;
};

}  // namespace continua::test
