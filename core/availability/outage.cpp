// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/availability/outage.h"

#include "core/model/link_line.h"

#include <algorithm>
#include <set>

namespace continua::availability {
namespace {

/// What a way is made of.
struct Parts {
    std::vector<LinkId> links;
    std::vector<SiteId> passed;  ///< Intermediate sites.
};

Parts partsOf(const Design& design, SiteId source, const std::vector<LinkId>& links)
{
    Parts parts{links, {}};
    SiteId at = source;
    for (const LinkId link : links) {
        if (at != source)
            parts.passed.push_back(at);
        at = design.at(link).otherEnd(at);
    }
    return parts;
}

bool shareRisk(const Design& design, LinkId a, LinkId b)
{
    const std::vector<std::string>& risksA = riskGroupsOf(design, design.at(a));
    const std::vector<std::string>& risksB = riskGroupsOf(design, design.at(b));
    return std::any_of(risksA.begin(), risksA.end(), [&](const std::string& risk) {
        return std::find(risksB.begin(), risksB.end(), risk) != risksB.end();
    });
}

/// Outage of the parts of a way, split by what they have to do with another way.
struct SplitOutage {
    double common = 0.0;  ///< The other way uses the same part.
    double risky = 0.0;   ///< The other way uses another part of the same shared-risk group.
    double own = 0.0;
};

SplitOutage outageOf(const Design& design, const OutageShares& shares, const Parts& way,
                     const Parts& other)
{
    SplitOutage outage;
    for (const LinkId link : way.links) {
        const auto anyOther = [&](auto test) {
            return std::any_of(other.links.begin(), other.links.end(), test);
        };
        double& part = anyOther([&](LinkId theirs) { return theirs == link; }) ? outage.common
                     : anyOther([&](LinkId theirs) { return shareRisk(design, link, theirs); })
                         ? outage.risky
                         : outage.own;
        part += linkOutage(design, shares, design.at(link));
    }
    if (!shares.countsEquipment)
        return outage;
    for (const SiteId site : way.passed) {
        const bool isShared =
            std::find(other.passed.begin(), other.passed.end(), site) != other.passed.end();
        (isShared ? outage.common : outage.own) += shares.roadm;
    }
    if (!way.links.empty())
        outage.own += 2.0 * shares.transceiver;  // One at each end, per way.
    return outage;
}

}  // namespace

OutageShares outageShares(const Design& design)
{
    const double yearH = assumption(design, "hours_per_year");
    const double equipmentMttrH = assumption(design, "equipment_mttr_h");
    const auto equipment = [&](const char* mtbfKey) {
        const double mtbfH = assumption(design, mtbfKey);
        return mtbfH > 0.0 ? equipmentMttrH / (mtbfH + equipmentMttrH) : 1.0;
    };
    return {.cablePerKm = assumption(design, "cable_failures_per_1000_km_year") / 1000.0
                        * assumption(design, "fiber_mttr_h") / yearH,
            .amplifier = equipment("amplifier_mtbf_h"),
            .roadm = equipment("roadm_mtbf_h"),
            .transceiver = equipment("transponder_mtbf_h"),
            .countsEquipment = assumption(design, "availability_counts_line_equipment") != 0.0};
}

double linkOutage(const Design& design, const OutageShares& shares, const Link& link)
{
    const double cable = shares.cablePerKm * fiberLength(design, link).inKm();
    const double amplifiers =
        shares.countsEquipment ? shares.amplifier * amplifierCount(design, link) : 0.0;
    return std::min(1.0, cable + amplifiers);
}

double pathAvailability(const Design& design, const OutageShares& shares, SiteId source,
                        const std::vector<LinkId>& links)
{
    const SplitOutage outage = outageOf(design, shares, partsOf(design, source, links), Parts{});
    return std::max(0.0, 1.0 - outage.own);
}

double pairAvailability(const Design& design, const OutageShares& shares, SiteId source,
                        const std::vector<LinkId>& first, const std::vector<LinkId>& second)
{
    const Parts a = partsOf(design, source, first);
    const Parts b = partsOf(design, source, second);
    const SplitOutage ofA = outageOf(design, shares, a, b);
    const SplitOutage ofB = outageOf(design, shares, b, a);
    // Out is the pair when a common part is; when a risky part of one way is; or when an own part
    // of that way and anything of the other is. Either way may be "that way".
    const double outage = ofA.common
                        + std::min(ofA.risky + ofA.own * (ofB.own + ofB.risky),
                                   ofB.risky + ofB.own * (ofA.own + ofA.risky));
    return std::clamp(1.0 - outage, 0.0, 1.0);
}

double restorationAvailability(const Design& design, const OutageShares& shares, SiteId source,
                               const std::vector<LinkId>& first, const std::vector<LinkId>& second,
                               double rivalOutage)
{
    const double firstOut = 1.0 - pathAvailability(design, shares, source, first);
    const double pair = pairAvailability(design, shares, source, first, second);
    return std::clamp(pair - firstOut * rivalOutage, 0.0, 1.0);
}

}  // namespace continua::availability
