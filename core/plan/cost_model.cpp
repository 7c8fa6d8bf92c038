// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/cost_model.h"

#include "core/model/link_line.h"
#include "core/optics/catalog_line.h"
#include "core/racks/rack_load.h"

#include <cassert>
#include <cmath>
#include <tuple>

namespace continua {
namespace {

using Key = std::tuple<CostKind, SiteId, LinkId, std::string>;

struct Amounts {
    double quantity = 0.0;
    Money capex;
    Money yearly;
};

/// Collects lines under their kind, place and item.
class Ledger {
public:
    void add(CostKind kind, SiteId site, LinkId link, const std::string& item, double quantity,
             Money capex, Money yearly = {})
    {
        Amounts& line = m_lines[{kind, site, link, item}];
        line.quantity += quantity;
        line.capex += capex;
        line.yearly += yearly;
    }

    std::vector<CostLine> lines(double annuity) const
    {
        std::vector<CostLine> lines;
        for (const auto& [key, amounts] : m_lines) {
            if (amounts.capex == Money{} && amounts.yearly == Money{})
                continue;
            const auto& [kind, site, link, item] = key;
            lines.push_back({.kind = kind,
                             .site = site,
                             .link = link,
                             .item = item,
                             .quantity = amounts.quantity,
                             .capex = amounts.capex,
                             .yearly = amounts.yearly,
                             .present = amounts.capex + amounts.yearly * annuity});
        }
        return lines;
    }

private:
    std::map<Key, Amounts> m_lines;
};

/// What of a plan costs anything, counted.
struct Bookings {
    std::map<SiteId, ElectricPower> power;    ///< Of sites in use, zero included.
    std::map<SiteId, Money> maintainedCapex;  ///< Racks and transceivers.
    std::map<LinkId, int> pairs;              ///< Of lit links.
};

void bookRack(const RackLoad& load, SiteId site, const std::string& item, int count,
              Bookings& bookings, Ledger& ledger)
{
    ledger.add(CostKind::Racks, site, {}, item, count, load.price * count);
    bookings.power[site] += load.planned * count;
    bookings.maintainedCapex[site] += load.price * count;
}

void bookRacks(const Design& design, const Plan& plan, Bookings& bookings, Ledger& ledger)
{
    for (const auto& [id, rack] : design.all<Rack>())
        bookRack(rackLoad(design, rack), rack.site, rack.kit.empty() ? rack.frame : rack.kit, 1,
                 bookings, ledger);
    for (const KitOrder& order : plan.kits)
        if (const Kit* kit = find(design.catalog().kits, order.kit))
            bookRack(rackLoad(design, *kit), order.site, order.kit, order.count, bookings, ledger);
    for (const Placement& placement : plan.placements)
        bookings.power[placement.site] += ElectricPower{};
}

void bookLightpaths(const Design& design, const Plan& plan, Bookings& bookings, Ledger& ledger)
{
    for (const Lightpath& path : plan.lightpaths) {
        SiteId at = path.from;
        bookings.power[at] += ElectricPower{};
        for (std::size_t i = 0; i < path.links.size(); ++i) {
            at = design.at(path.links[i]).otherEnd(at);
            bookings.power[at] += ElectricPower{};
            int& pairs = bookings.pairs[path.links[i]];
            pairs = std::max(pairs, 1 + (i < path.fiberPairs.size() ? path.fiberPairs[i] : 0));
        }
        const TransceiverType* transceiver = findMode(design.catalog(), path.mode).transceiver;
        if (!transceiver)
            continue;
        for (const SiteId end : {path.from, path.to}) {
            ledger.add(CostKind::Transceivers, end, {}, transceiver->key, 1.0, transceiver->price);
            bookings.power[end] += transceiver->power;
            bookings.maintainedCapex[end] += transceiver->price;
        }
    }
}

void bookLines(const Design& design, double maintenance, Bookings& bookings, Ledger& ledger)
{
    for (const auto& [id, pairs] : bookings.pairs) {
        const Link& link = design.at(id);
        const Money line = lineSystemPrice(design, link) * pairs;
        ledger.add(CostKind::LineSystem, {}, id, {}, pairs, line);
        ledger.add(CostKind::Maintenance, {}, id, {}, 1.0, {}, line * maintenance);
        ledger.add(CostKind::FiberBuild, {}, id, {}, 1.0, fiberBuildPrice(design, link));
        ledger.add(CostKind::FiberLease, {}, id, {}, pairs, {}, fiberLease(design, link, pairs));
        for (const SiteId end : {link.from, link.to})
            bookings.power[end] += linePowerPerEnd(design, link) * pairs;
    }
}

void bookLeases(const Design& design, const Plan& plan, Bookings& bookings, Ledger& ledger)
{
    for (const LeaseOrder& order : plan.leases) {
        const Link& link = design.at(order.link);
        if (!link.leased || order.modules == 0)
            continue;
        ledger.add(CostKind::LeasedService, {}, order.link, {}, order.modules,
                   link.leased->setup * order.modules, link.leased->monthly * 12.0 * order.modules);
        bookings.power[link.from] += ElectricPower{};
        bookings.power[link.to] += ElectricPower{};
    }
}

void bookSites(const Design& design, double maintenance, const Bookings& bookings, Ledger& ledger,
               std::map<SiteId, Footprint>& footprints)
{
    const Duration year = hoursPerYear(design);
    const double carbonPrice = assumption(design, "carbon_price_usd_per_t");
    for (const auto& [id, power] : bookings.power) {
        const Site& site = design.at(id);
        const SiteLimits limits = siteLimits(design, site);
        if (site.status != BuildStatus::Existing)
            ledger.add(CostKind::SiteOpening, id, {}, {}, 1.0, limits.openingCost);
        ledger.add(CostKind::SiteRent, id, {}, {}, 1.0, {},
                   limits.yearlyCost + limits.colocationPerKwMonth * 12.0 * power.inKw());
        const Energy energy = power * year * limits.pue;
        const Mass carbon = energy * limits.carbon;
        ledger.add(CostKind::Energy, id, {}, {}, energy.inKwh(), {}, energy * limits.electricity);
        ledger.add(CostKind::Carbon, id, {}, {}, carbon.inT(), {},
                   Money::fromUsd(carbonPrice * carbon.inT()));
        footprints[id] = {.perYear = energy, .carbonPerYear = carbon};
    }
    for (const auto& [id, capex] : bookings.maintainedCapex)
        ledger.add(CostKind::Maintenance, id, {}, {}, 1.0, {}, capex * maintenance);
}

}  // namespace

Bill billOf(const Design& design, const Plan& plan)
{
    const double maintenance = assumption(design, "maintenance_share_per_year");
    Ledger ledger;
    Bookings bookings;
    for (const auto& [id, pin] : design.all<Pin>())
        if (pin.kind == Pin::Kind::KeepOpen)
            bookings.power[pin.site] += ElectricPower{};
    bookRacks(design, plan, bookings, ledger);
    bookLightpaths(design, plan, bookings, ledger);
    bookLines(design, maintenance, bookings, ledger);
    bookLeases(design, plan, bookings, ledger);

    Bill bill;
    bookSites(design, maintenance, bookings, ledger, bill.footprints);
    bill.costs = ledger.lines(annuity(design));
    return bill;
}

double annuity(const Design& design)
{
    const double years = assumption(design, "horizon_years");
    const double rate = assumption(design, "discount_rate");
    return rate == 0.0 ? years : (1.0 - std::pow(1.0 + rate, -years)) / rate;
}

Duration hoursPerYear(const Design& design)
{
    return Duration::fromHours(assumption(design, "hours_per_year"));
}

const AmplifierType& amplifierOf(const Design& design, const Link& link)
{
    const Catalog& catalog = design.catalog();
    const AmplifierType* amplifier =
        find(catalog.amplifiers, link.amplifier.empty() ? optics::kStandardAmplifier
                                                        : std::string_view(link.amplifier));
    assert(amplifier);
    return *amplifier;
}

const RoadmType& roadmOf(const Design& design)
{
    const RoadmType* roadm = find(design.catalog().roadms, optics::kStandardRoadm);
    assert(roadm);
    return *roadm;
}

Money lineSystemPrice(const Design& design, const Link& link)
{
    return amplifierOf(design, link).price * amplifierCount(design, link)
         + roadmOf(design).pricePerDegree * 2.0;
}

ElectricPower linePowerPerEnd(const Design& design, const Link& link)
{
    return roadmOf(design).powerPerDegree
         + amplifierOf(design, link).power * (amplifierCount(design, link) / 2.0);
}

Money fiberBuildPrice(const Design& design, const Link& link)
{
    if (link.status == BuildStatus::Existing)
        return {};
    const double perKm = assumption(design, "fiber_build_usd_per_km");
    return link.buildCost.value_or(Money::fromUsd(perKm * fiberLength(design, link).inKm()));
}

Money fiberLease(const Design& design, const Link& link, int pairs)
{
    const double perPairKm = assumption(design, "fiber_lease_usd_per_pair_km_year");
    return link.yearlyCost.value_or(
        Money::fromUsd(perPairKm * fiberLength(design, link).inKm() * pairs));
}

}  // namespace continua
