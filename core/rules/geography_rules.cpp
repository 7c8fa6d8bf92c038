// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/geo/geodesic.h"
#include "core/model/link_line.h"
#include "core/rules/rules.h"

#include <cmath>

namespace continua::rules {
namespace {

constexpr double kSamePlaceM = 50.0;
constexpr double kFarAbove = 3.0;       // Times the geodesic.
constexpr double kBeyondFactor = 0.15;  // Share of what the route factor says.

void checkLength(const Design& design, const Link& link, Findings& findings)
{
    if (!link.length)
        return;
    const double givenKm = link.length->inKm();
    const double geodesicKm =
        geodesicLength(design.at(link.from).position, design.at(link.to).position).inKm();
    const double drawnKm = drawnLength(design, link).inKm();
    const double byFactorKm = drawnKm * routeFactor(design, link);
    const auto add = [&](FindingKind kind, Severity severity, std::vector<double> amounts) {
        findings.push_back({.kind = kind,
                            .severity = severity,
                            .subject = link.id,
                            .related = {link.from, link.to},
                            .amounts = std::move(amounts)});
    };
    if (givenKm < geodesicKm * 0.999)
        add(FindingKind::LengthBelowGeodesic, Severity::Warning, {givenKm, geodesicKm});
    else if (givenKm > geodesicKm * kFarAbove)
        add(FindingKind::LengthFarAboveGeodesic, Severity::Warning, {givenKm, geodesicKm});
    else if (std::abs(givenKm - byFactorKm) > kBeyondFactor * givenKm
             && std::abs(givenKm - byFactorKm) > 1.0)
        add(FindingKind::LengthBeyondFactor, Severity::Info, {givenKm, geodesicKm, byFactorKm});
}

}  // namespace

void checkGeography(explain::Survey& survey, Findings& findings)
{
    const Design& design = survey.design();
    const Table<Site>& sites = design.all<Site>();
    for (auto a = sites.begin(); a != sites.end(); ++a)
        for (auto b = std::next(a); b != sites.end(); ++b) {
            const Length distance = geodesicLength(a->second.position, b->second.position);
            if (distance.inM() < kSamePlaceM)
                findings.push_back({.kind = FindingKind::SitesAtOnePlace,
                                    .subject = a->first,
                                    .related = {b->first},
                                    .amounts = {distance.inM()}});
        }
    for (const auto& [id, link] : design.all<Link>())
        checkLength(design, link, findings);
}

}  // namespace continua::rules
