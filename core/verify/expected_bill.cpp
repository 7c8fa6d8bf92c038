// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/verify/expected_bill.h"

#include "core/model/link_line.h"
#include "core/model/site_limits.h"
#include "core/verify/routes.h"
#include "core/verify/usage.h"

#include <cmath>

namespace continua::verify {
namespace {

class BillSum {
public:
    BillSum(const Design& design, const Plan& plan) : m_design(design), m_plan(plan) {}

    ExpectedBill run()
    {
        addRacks();
        addTransceivers();
        addLinks();
        addLeases();
        addSites();
        addUpkeep();
        std::erase_if(m_bill.lines, [](const auto& entry) {
            return entry.second.capexUsd == 0.0 && entry.second.yearlyUsd == 0.0;
        });
        m_bill.annuityYears = annuity();
        return std::move(m_bill);
    }

private:
    double figure(const char* key) const { return assumption(m_design, key); }

    LineSums& at(CostKind kind, SiteId site, const std::string& item = {})
    {
        return m_bill.lines[{kind, site, LinkId{}, item}];
    }
    LineSums& at(CostKind kind, LinkId link)
    {
        return m_bill.lines[{kind, SiteId{}, link, std::string()}];
    }

    void addRacks()
    {
        const auto add = [&](SiteId site, const std::string& item, const std::string& frame,
                             const std::vector<RackItem>& items, int count) {
            LineSums& line = at(CostKind::Racks, site, item);
            line.quantity += count;
            line.capexUsd += sumsOf(m_design, frame, items).price.inUsd() * count;
        };
        for (const auto& [id, rack] : m_design.all<Rack>())
            add(rack.site, rack.kit.empty() ? rack.frame : rack.kit, rack.frame, rack.items, 1);
        for (const KitOrder& order : m_plan.kits) {
            const Kit& kit = *find(m_design.catalog().kits, order.kit);
            add(order.site, order.kit, kit.frame, kit.items, order.count);
        }
    }

    void addTransceivers()
    {
        for (const Lightpath& path : m_plan.lightpaths) {
            const TransceiverType& type = *findMode(m_design.catalog(), path.mode).transceiver;
            for (const SiteId end : {path.from, path.to}) {
                LineSums& line = at(CostKind::Transceivers, end, type.key);
                line.quantity += 1.0;
                line.capexUsd += type.price.inUsd();
            }
        }
    }

    void addLinks()
    {
        for (const auto& [id, pairs] : litPairs(m_plan)) {
            const Link& link = m_design.at(id);
            const double km = fiberLength(m_design, link).inKm();
            const double amplifiersUsd =
                amplifierCount(m_design, link) * amplifierAt(m_design, link).price.inUsd();
            const double roadmsUsd = 2.0 * equipmentOf(m_design).roadm->pricePerDegree.inUsd();
            const double lineUsd = pairs * (amplifiersUsd + roadmsUsd);
            at(CostKind::LineSystem, id) = {static_cast<double>(pairs), lineUsd, 0.0};
            at(CostKind::Maintenance, id) = {1.0, 0.0,
                                             lineUsd * figure("maintenance_share_per_year")};
            if (link.status != BuildStatus::Existing)
                at(CostKind::FiberBuild, id) = {1.0,
                                                link.buildCost
                                                    ? link.buildCost->inUsd()
                                                    : figure("fiber_build_usd_per_km") * km,
                                                0.0};
            const double leaseUsd = figure("fiber_lease_usd_per_pair_km_year") * km * pairs;
            at(CostKind::FiberLease, id) = {static_cast<double>(pairs), 0.0,
                                            link.yearlyCost ? link.yearlyCost->inUsd() : leaseUsd};
        }
    }

    void addLeases()
    {
        for (const LeaseOrder& order : m_plan.leases) {
            const LeasedService& service = *m_design.at(order.link).leased;
            LineSums& line = at(CostKind::LeasedService, order.link);
            line.quantity += order.modules;
            line.capexUsd += order.modules * service.setup.inUsd();
            line.yearlyUsd += order.modules * service.monthly.inUsd() * 12.0;
        }
    }

    void addSites()
    {
        for (const auto& [id, power] : powerOfSitesInUse(m_design, m_plan)) {
            const Site& site = m_design.at(id);
            const SiteLimits limits = siteLimits(m_design, site);
            if (site.status != BuildStatus::Existing)
                at(CostKind::SiteOpening, id) = {1.0, limits.openingCost.inUsd(), 0.0};
            at(CostKind::SiteRent,
               id) = {1.0, 0.0,
                      limits.yearlyCost.inUsd()
                          + 12.0 * power.inKw() * limits.colocationPerKwMonth.inUsd()};
            const double kwh = power.inKw() * limits.pue * figure("hours_per_year");
            const double kg = kwh * limits.carbon.inGPerKwh() / 1e3;
            at(CostKind::Energy, id) = {kwh, 0.0, kwh * limits.electricity.inUsdPerKwh()};
            at(CostKind::Carbon, id) = {kg / 1e3, 0.0, kg / 1e3 * figure("carbon_price_usd_per_t")};
            m_bill.footprints[id] = {Energy::fromKwh(kwh), Mass::fromKg(kg)};
        }
    }

    /// A share of what racks and transceivers of a site cost. @pre Both are added.
    void addUpkeep()
    {
        std::map<SiteId, double> capexUsd;
        for (const auto& [key, line] : m_bill.lines) {
            const CostKind kind = std::get<CostKind>(key);
            if (kind == CostKind::Racks || kind == CostKind::Transceivers)
                capexUsd[std::get<SiteId>(key)] += line.capexUsd;
        }
        for (const auto& [site, usd] : capexUsd)
            at(CostKind::Maintenance, site) = {1.0, 0.0,
                                               usd * figure("maintenance_share_per_year")};
    }

    double annuity() const
    {
        const double years = figure("horizon_years");
        const double rate = figure("discount_rate");
        return rate == 0.0 ? years : (1.0 - std::pow(1.0 + rate, -years)) / rate;
    }

    const Design& m_design;
    const Plan& m_plan;
    ExpectedBill m_bill;
};

}  // namespace

double ExpectedBill::presentUsd() const
{
    double sum = 0.0;
    for (const auto& [key, line] : lines)
        sum += line.capexUsd + line.yearlyUsd * annuityYears;
    return sum;
}

ExpectedBill expectedBill(const Design& design, const Plan& plan)
{
    return BillSum(design, plan).run();
}

}  // namespace continua::verify
