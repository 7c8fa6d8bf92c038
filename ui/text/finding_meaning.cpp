// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/finding_text.h"

#include <QCoreApplication>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::FindingMeaning)
};

using rules::FindingKind;

QString networkMeaning(FindingKind kind)
{
    switch (kind) {
    case FindingKind::SitesAtOnePlace:
        return Words::tr("Two sites less than 50 m apart are often one site drawn twice.");
    case FindingKind::LengthBelowGeodesic:
    case FindingKind::LengthFarAboveGeodesic:
        return Words::tr("Fiber is never shorter than the way over the ground and rarely three "
                         "times as long. Latency and reach rest on this figure.");
    case FindingKind::LengthBeyondFactor:
        return Words::tr("Where a length is known, a distance times a route factor is no "
                         "substitute: submarine and mountain routes differ by a quarter and "
                         "more. The given length counts.");
    case FindingKind::SiteUnreachable: return Words::tr("No traffic can begin or end there.");
    case FindingKind::SingleHomed:
        return Words::tr("A site with one link is as available as that link, and one cut stops "
                         "it. Availability is that of buried cable: failures per kilometer and "
                         "year times the repair time of the assumptions.");
    case FindingKind::BridgeLink:
        return Words::tr("However well connected the sites behind it are among themselves, this "
                         "one link joins them to the rest. Links to add are the shortest after "
                         "which neither this link nor one of its ends cuts them off.");
    case FindingKind::NoDisjointPath:
        return Words::tr("Without a second route there is nothing to protect with. That is "
                         "acceptable for work that can wait, not for a service.");
    case FindingKind::TrapTopology:
        return Words::tr("Taking the shortest route away and searching again would report that "
                         "protection is impossible. The pair with the smallest sum is found by "
                         "Suurballe's method, and the planner uses it: there is nothing to mend.");
    case FindingKind::ProtectionSharesSite:
        return Words::tr("The paths share no link, but a failure of that site takes both. Ask "
                         "for site-disjoint protection where that matters.");
    case FindingKind::ProtectionMuchLonger:
        return Words::tr("Two links at a site do not mean protection with the same latency: "
                         "after a cut, traffic takes the whole detour.");
    case FindingKind::RateAgainstReach:
        return Words::tr("Faster modes need a better signal. Over a long way the fastest does "
                         "not close: send slower or with a stronger transceiver, regenerate on "
                         "the way, or improve the line. The planner already weighs modes, "
                         "transceivers and regeneration by cost. Margins are those of the line "
                         "model, worst channel, with the band fully loaded and the system margin "
                         "taken off.");
    case FindingKind::SpectrumNearlyFull:
        return Words::tr("When the band is full, the next wavelength needs another fiber pair.");
    default: return {};
    }
}

QString latencyMeaning(FindingKind kind)
{
    switch (kind) {
    case FindingKind::LatencyExceeded:
        return Words::tr("Counted are the light in the fiber, amplifiers, ROADMs, a transceiver "
                         "pair per lightpath and a packet hop where lightpaths meet.");
    case FindingKind::ProtectionLatencyExceeded:
        return Words::tr("A budget must hold on the working path and, after a cut, on the second "
                         "one. Protection that meets availability here misses latency.");
    case FindingKind::LatencyNearlyUsedUp:
        return Words::tr("What is left must cover all that is not modeled: a stronger error "
                         "correction or a switch hop may take it.");
    case FindingKind::DetourLatencyThin:
        return Words::tr("In kilometers the detour fits; transceivers and switches take the "
                         "rest. Equipment belongs in a latency budget.");
    case FindingKind::OnlyLocalSite:
        return Words::tr("No other site with room for it is within the budget, whatever the "
                         "locality rules say.");
    case FindingKind::SitesInReach:
        return Words::tr("The nearer the site, the more of the budget is left for computing. "
                         "Sites with room for the replica are listed, whatever the locality "
                         "rules say.");
    default: return {};
    }
}

QString placeMeaning(FindingKind kind)
{
    switch (kind) {
    case FindingKind::RackOverlap:
    case FindingKind::RackTooTall:
    case FindingKind::RackTooWide:
    case FindingKind::RackTooDeep: return Words::tr("It cannot be mounted as drawn.");
    case FindingKind::RackOverShelf:
        return Words::tr("With one power module lost, the shelves no longer carry the rack.");
    case FindingKind::RackOverBusbar:
    case FindingKind::RackOverWeight:
    case FindingKind::RackOverAir:
        return Words::tr("The frame is the limit; limits are checked against nameplate figures.");
    case FindingKind::RackNeedsLiquid:
    case FindingKind::SupplyTooWarm:
        return Words::tr("Without water cold enough the equipment must not run.");
    case FindingKind::RackOverCeiling:
    case FindingKind::FloorOverloaded:
        return Words::tr("What a site allows per rack and square meter is fixed by its building.");
    case FindingKind::FewSitesFit:
        return Words::tr("Dense racks need power per rack, water and floor that most kinds of "
                         "site do not have; this narrows where the workload can be.");
    case FindingKind::RackLimitDecides:
        return Words::tr("The racks stand half empty: power and cooling per rack, not space, "
                         "decide how many are needed.");
    case FindingKind::SiteOverPower:
    case FindingKind::SiteOverAir:
    case FindingKind::SiteOverLiquid:
    case FindingKind::SiteOverPositions:
        return Words::tr("Drawn racks and those of the plan are added up by nameplate and "
                         "checked against the site after redundancy.");
    case FindingKind::SiteNearlyFull:
        return Words::tr("Found by letting the need of every replica grow and asking whether "
                         "kits for it still fit where it runs.");
    case FindingKind::PeakAtSite:
        return Words::tr("The plan is made for the usual need. Asked is whether kits for the "
                         "peak fit beside all else at the site.");
    case FindingKind::StrandedCapacity:
        return Words::tr("One limit is reached while power is left; raising that limit frees it.");
    case FindingKind::ClimateLimitsWater:
        return Words::tr("Cooling towers come within a few kelvin of the wet bulb, dry coolers "
                         "not even that. Colder water takes chillers. The wet bulb of a country "
                         "is a planning estimate.");
    default: return {};
    }
}

QString demandMeaning(FindingKind kind)
{
    switch (kind) {
    case FindingKind::ReplicaUnserved:
    case FindingKind::FlowUnserved:
    case FindingKind::ProtectionUnserved:
        return Words::tr("Demand that is not met counts with a penalty in the objective.");
    case FindingKind::AvailabilityShort:
        return Words::tr("A lower bound from cable cuts: paths in series, a pair in parallel, "
                         "what both use counted once.");
    case FindingKind::ProtectionNeeded:
        return Words::tr("Here the second path earns its price: one alone would miss the target.");
    case FindingKind::EncodingCrossover:
        return Words::tr("Carry the pixels to the processors, or the processors to the pixels: "
                         "compared are the wavelengths for the heaviest coding and the kits at "
                         "the place where the pixels arise.");
    case FindingKind::EncodingRate:
        return Words::tr("The bit rate follows from the coding that is chosen for the flow; it "
                         "is an input, not a given.");
    case FindingKind::UnprotectedSaving:
        return Words::tr("Work that can wait for a repair needs no second path.");
    case FindingKind::ScheduledSharing:
        return Words::tr("Wavelengths that are set up in minutes can serve one flow after the "
                         "other. Counted are the transceivers of each flow's own lightpaths "
                         "against the busiest hour.");
    case FindingKind::FreesCapacity:
        return Words::tr("Power is scarce where many workloads must stay. Whatever may leave "
                         "leaves room.");
    case FindingKind::CannotPool:
        return Words::tr("Locality has a price: hardware that could be shared is bought for each "
                         "country.");
    case FindingKind::EnergyDearerThanNear:
        return Words::tr("Prices are those of the catalog per country or of the site itself; "
                         "there need be no site of yours across the border yet.");
    case FindingKind::CarbonLowerElsewhere:
        return Words::tr("Planned power times PUE times hours times the intensity of the site's "
                         "supply. All budgets would hold there, too; pins are not asked.");
    case FindingKind::CarbonFactorNational:
        return Words::tr("One factor per country hides the difference between its regions and "
                         "between supply contracts.");
    case FindingKind::CheaperButDirtier:
        return Words::tr("With cost as the objective the cheaper site wins, with carbon the "
                         "cleaner one.");
    case FindingKind::NotThereInTime:
    case FindingKind::NeverThere:
        return Words::tr("What is drawn is there from one phase to another. A plan of a phase uses "
                         "only what is there then; what needs a site comes with it or later and "
                         "goes with it or earlier.");
    case FindingKind::ServiceGap:
        return Words::tr("It is to run without a break. Compare what the two phases ask for and "
                         "what is there in each.");
    case FindingKind::MissingFigure:
        return Words::tr("Costs and emissions come out too low until the figure is given.");
    case FindingKind::WeakFigure:
        return Words::tr("Check the figure before acting on the verdict.");
    default: return {};
    }
}

}  // namespace

QString findingMeaning(FindingKind kind)
{
    for (const auto meaning : {networkMeaning, latencyMeaning, placeMeaning, demandMeaning})
        if (const QString text = meaning(kind); !text.isEmpty())
            return text;
    return {};
}

}  // namespace continua::ui
