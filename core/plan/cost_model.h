// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/site_limits.h"
#include "core/plan/plan.h"

#include <set>

namespace continua {

/// What a plan costs and emits, formula by formula. These comments are the contract that the
/// engine, the independent check, the dashboards and the report all keep; every figure in them is a
/// row of the design's assumptions, catalog or sites.
///
/// Time. H = "horizon_years", r = "discount_rate". A yearly amount is paid at the end of each
/// year, so its present value is amount x a with a = (1 - (1+r)^-H) / r, and a = H when r = 0.
/// CostLine::present = capex + yearly x a. h = "hours_per_year".
///
/// A site is in use when a rack stands there (drawn or ordered), a replica runs there, a lightpath
/// starts, ends or passes there, a leased link with modules ends there, or a KeepOpen pin names it.
/// A link is lit when a lightpath uses it; pairs(link) = 1 + the highest fiber pair used on it.
///
/// IT power of a site, in kW: P = racks + network, where
///   racks   = RackLoad::planned of every rack drawn or ordered there;
///   network = power of each transceiver there (one at each end of a lightpath)
///           + for each end of a lit link at the site, pairs(link) x (ROADM power per degree
///             + amplifierCount(link) x amplifier power / 2).
///
/// Cost lines, by kind; each with the site or link where it arises:
///   SiteOpening    per site in use that is Planned or Candidate: capex = openingCost.
///   Racks          per site and kit key (drawn racks without one: the frame's key): capex =
///                  RackLoad::price, summed over racks drawn and ordered. Drawn racks cost what
///                  ordered ones do, so applying a plan does not change its total.
///   LineSystem     per lit link: capex = pairs x (amplifierCount(link) x amplifier price
///                  + 2 x ROADM price per degree).
///   FiberBuild     per lit link that is Planned or Candidate: capex = buildCost, else
///                  "fiber_build_usd_per_km" x fiber km.
///   Transceivers   per site and transceiver key: capex = count x price. A regenerator is two of
///                  them, one of each of its lightpaths.
///   SiteRent       per site in use: yearly = yearlyCost + P x colocationPerKwMonth x 12.
///   Energy         per site in use: yearly = P x PUE x h x electricity price.
///   FiberLease     per lit link: yearly = yearlyCost, else pairs x
///                  "fiber_lease_usd_per_pair_km_year" x fiber km.
///   LeasedService  per leased link with modules: capex = modules x setup; yearly = modules x
///                  monthly x 12.
///   Maintenance    per site: yearly = "maintenance_share_per_year" x (its Racks + its
///   Transceivers); per
///                  lit link: "maintenance_share_per_year" x its LineSystem.
///   Carbon         per site in use: yearly = "carbon_price_usd_per_t" x P x PUE x h x carbon
///                  intensity.
///
/// Footprint of a site: P x PUE x h, and that times the carbon intensity.
struct Bill {
    std::vector<CostLine> costs;             ///< By kind, then site, link and item; none of zero.
    std::map<SiteId, Footprint> footprints;  ///< Of the sites in use.
};

/// The bill of `plan`: reads its placements, kits, lightpaths and leases, and nothing else of it.
Bill billOf(const Design& design, const Plan& plan);

/// Present value of one per year over the horizon; "a" above. Years.
double annuity(const Design& design);

/// The link's amplifier, else optics::kStandardAmplifier. @pre The catalog has it.
const AmplifierType& amplifierOf(const Design& design, const Link& link);

/// The ROADM that stands at both ends of every lit link: optics::kStandardRoadm.
/// @pre The catalog has it.
const RoadmType& roadmOf(const Design& design);

/// "h" above.
Duration hoursPerYear(const Design& design);

/// Capex of lighting one pair of a link: LineSystem above, for one pair.
Money lineSystemPrice(const Design& design, const Link& link);

/// Power that one lit pair draws at each end of a link.
ElectricPower linePowerPerEnd(const Design& design, const Link& link);

/// FiberBuild above: zero for an existing link.
Money fiberBuildPrice(const Design& design, const Link& link);

/// FiberLease above, for `pairs` lit pairs, per year.
Money fiberLease(const Design& design, const Link& link, int pairs);

}  // namespace continua
