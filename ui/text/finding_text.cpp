// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/finding_text.h"

#include "ui/text/finding_words.h"
#include "ui/text/refusal_text.h"
#include "ui/text/remedy_text.h"

#include <QCoreApplication>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::Findings)
};

}  // namespace

QString findingTitle(rules::FindingKind kind)
{
    using rules::FindingKind;
    switch (kind) {
    case FindingKind::SitesAtOnePlace: return Words::tr("Two sites at one place");
    case FindingKind::LengthBelowGeodesic: return Words::tr("Length below the distance");
    case FindingKind::LengthFarAboveGeodesic: return Words::tr("Length far above the distance");
    case FindingKind::LengthBeyondFactor: return Words::tr("Length no route factor gives");
    case FindingKind::SiteUnreachable: return Words::tr("Site not connected");
    case FindingKind::SingleHomed: return Words::tr("Single-homed site");
    case FindingKind::BridgeLink: return Words::tr("One link holds sites to the network");
    case FindingKind::NoDisjointPath: return Words::tr("No second path");
    case FindingKind::TrapTopology: return Words::tr("Trap for simple path search");
    case FindingKind::ProtectionSharesSite: return Words::tr("Both paths pass one site");
    case FindingKind::ProtectionMuchLonger: return Words::tr("Long detour after a cut");
    case FindingKind::RateAgainstReach: return Words::tr("Rate against reach");
    case FindingKind::SpectrumNearlyFull: return Words::tr("Spectrum nearly full");
    case FindingKind::LatencyExceeded: return Words::tr("Latency above its budget");
    case FindingKind::ProtectionLatencyExceeded:
        return Words::tr("Protection breaks the latency budget");
    case FindingKind::LatencyNearlyUsedUp: return Words::tr("Latency budget nearly used up");
    case FindingKind::DetourLatencyThin: return Words::tr("Detour leaves no time for equipment");
    case FindingKind::OnlyLocalSite: return Words::tr("Must run on the spot");
    case FindingKind::SitesInReach: return Words::tr("Sites within the latency budget");
    case FindingKind::RackOverlap: return Words::tr("Items overlap");
    case FindingKind::RackTooTall: return Words::tr("Item above the top of the rack");
    case FindingKind::RackTooWide: return Words::tr("Item too wide");
    case FindingKind::RackTooDeep: return Words::tr("Rack too deep");
    case FindingKind::RackOverShelf: return Words::tr("Power shelves overloaded");
    case FindingKind::RackOverBusbar: return Words::tr("Rack feed overloaded");
    case FindingKind::RackOverWeight: return Words::tr("Rack too heavy");
    case FindingKind::RackOverAir: return Words::tr("Too much heat for air");
    case FindingKind::RackNeedsLiquid: return Words::tr("Rack needs water");
    case FindingKind::RackOverCeiling: return Words::tr("Rack above the site's ceiling");
    case FindingKind::FloorOverloaded: return Words::tr("Floor overloaded");
    case FindingKind::SupplyTooWarm: return Words::tr("Water too warm");
    case FindingKind::FewSitesFit: return Words::tr("Few sites can house it");
    case FindingKind::RackLimitDecides: return Words::tr("Power per rack decides");
    case FindingKind::SiteOverPower: return Words::tr("Site out of power");
    case FindingKind::SiteOverAir: return Words::tr("Site out of air cooling");
    case FindingKind::SiteOverLiquid: return Words::tr("Site out of liquid cooling");
    case FindingKind::SiteOverPositions: return Words::tr("Site out of rack positions");
    case FindingKind::SiteNearlyFull: return Words::tr("Site that fills first");
    case FindingKind::PeakAtSite: return Words::tr("Seasonal peak");
    case FindingKind::StrandedCapacity: return Words::tr("Stranded capacity");
    case FindingKind::ClimateLimitsWater: return Words::tr("Climate against water temperature");
    case FindingKind::ReplicaUnserved: return Words::tr("Replica runs nowhere");
    case FindingKind::FlowUnserved: return Words::tr("Traffic without a way");
    case FindingKind::ProtectionUnserved: return Words::tr("Protection cannot be had");
    case FindingKind::AvailabilityShort: return Words::tr("Availability below target");
    case FindingKind::ProtectionNeeded: return Words::tr("Protection earns its price");
    case FindingKind::EncodingCrossover: return Words::tr("Carry pixels or carry GPUs");
    case FindingKind::EncodingRate: return Words::tr("Coding decides the network");
    case FindingKind::UnprotectedSaving: return Words::tr("Protection saved");
    case FindingKind::ScheduledSharing: return Words::tr("Wavelengths shared over time");
    case FindingKind::FreesCapacity: return Words::tr("Could leave room for others");
    case FindingKind::CannotPool: return Words::tr("Locality forbids pooling");
    case FindingKind::EnergyDearerThanNear:
        return Words::tr("Electricity cheaper across the border");
    case FindingKind::CarbonLowerElsewhere: return Words::tr("Less carbon elsewhere");
    case FindingKind::CarbonFactorNational: return Words::tr("Carbon factor of the site itself");
    case FindingKind::CheaperButDirtier: return Words::tr("Cheaper but dirtier");
    case FindingKind::NotThereInTime:
    case FindingKind::NeverThere: return Words::tr("Phases in the wrong order");
    case FindingKind::ServiceGap: return Words::tr("Service gap between phases");
    case FindingKind::MissingFigure: return Words::tr("Figure missing");
    case FindingKind::WeakFigure: return Words::tr("Verdict rests on an estimate");
    }
    return {};
}

QString findingText(const Design& design, const rules::Finding& finding)
{
    const FindingWords words(design, finding);
    for (const auto sentence : {networkFinding, latencyFinding, rackFinding, siteFinding,
                                demandFinding, insightFinding, energyFinding, phaseFinding})
        if (const QString text = sentence(words); !text.isEmpty())
            return text;
    return {};
}

QStringList findingReasons(const Design& design, const rules::Finding& finding)
{
    QStringList sentences;
    for (const Refusal& refusal : finding.reasons)
        if (const QString sentence = refusalText(design, refusal); !sentences.contains(sentence))
            sentences << sentence;
    return sentences;
}

QStringList findingRemedies(const Design& design, const rules::Finding& finding)
{
    QStringList sentences;
    for (const explain::Remedy& remedy : finding.remedies)
        sentences << remedyText(design, remedy);
    return sentences;
}

QString findingExplanation(const Design& design, const rules::Finding& finding)
{
    QStringList paragraphs{findingMeaning(finding.kind)};
    if (const QStringList reasons = findingReasons(design, finding); !reasons.isEmpty())
        paragraphs << Words::tr("Reasons:") + QLatin1Char('\n') + reasons.join(QLatin1Char('\n'));
    if (const QStringList remedies = findingRemedies(design, finding); !remedies.isEmpty())
        paragraphs << Words::tr("What would mend it:") + QLatin1Char('\n')
                          + remedies.join(QLatin1Char('\n'));
    return paragraphs.join(QStringLiteral("\n\n"));
}

}  // namespace continua::ui
