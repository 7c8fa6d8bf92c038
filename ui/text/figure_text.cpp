// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/figure_text.h"

#include "ui/text/names.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>

namespace continua::ui {
namespace {

struct FigureText {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::FigureText)
};

bool isBelowZero(const report::Figure& figure)
{
    return std::visit(
        []<class Amount>(const Amount& amount) {
            if constexpr (std::is_same_v<Amount, std::monostate>)
                return false;
            else
                return amount < Amount{};
        },
        figure);
}

bool isNothing(const report::Figure& figure)
{
    return std::visit(
        []<class Amount>(const Amount& amount) {
            if constexpr (std::is_same_v<Amount, std::monostate>)
                return true;
            else
                return amount == Amount{};
        },
        figure);
}

}  // namespace

QString nameOf(report::Kpi kpi)
{
    using report::Kpi;
    switch (kpi) {
    case Kpi::PresentCost: return FigureText::tr("Cost over the horizon");
    case Kpi::Capex: return FigureText::tr("Investment");
    case Kpi::YearlyCost: return FigureText::tr("Cost per year");
    case Kpi::UnservedPenalty: return FigureText::tr("Penalty for unserved demand");
    case Kpi::Energy: return FigureText::tr("Energy per year");
    case Kpi::Carbon: return FigureText::tr("Carbon per year");
    case Kpi::ItPower: return FigureText::tr("IT power");
    case Kpi::Sites: return FigureText::tr("Sites in use");
    case Kpi::Racks: return FigureText::tr("Racks");
    case Kpi::Accelerators: return FigureText::tr("Accelerators");
    case Kpi::Lightpaths: return FigureText::tr("Lightpaths");
    case Kpi::WorstSlack: return FigureText::tr("Least latency slack");
    case Kpi::Unserved: return FigureText::tr("Unserved");
    case Kpi::LowestAvailability: return FigureText::tr("Lowest availability");
    case Kpi::Gap: return FigureText::tr("Gap of the total to its bound");
    case Kpi::RuleErrors: return FigureText::tr("Errors");
    case Kpi::RuleWarnings: return FigureText::tr("Warnings");
    }
    return {};
}

QString nameOf(report::PartKind kind)
{
    using report::PartKind;
    switch (kind) {
    case PartKind::Frame: return FigureText::tr("Rack frame");
    case PartKind::Equipment: return FigureText::tr("Equipment");
    case PartKind::Transceiver: return FigureText::tr("Transceiver");
    case PartKind::Amplifier: return FigureText::tr("Amplifier");
    case PartKind::Roadm: return FigureText::tr("ROADM degree");
    case PartKind::LeasedModule: return FigureText::tr("Leased module");
    }
    return {};
}

QString nameOf(report::WeakFigure::Of of)
{
    using Of = report::WeakFigure::Of;
    switch (of) {
    case Of::Part: return FigureText::tr("Part");
    case Of::Kit: return FigureText::tr("Kit");
    case Of::Accelerator: return FigureText::tr("Accelerator");
    case Of::SiteType: return FigureText::tr("Kind of site");
    case Of::Country: return FigureText::tr("Country");
    case Of::Fiber: return FigureText::tr("Fiber");
    case Of::Workload: return FigureText::tr("Workload");
    case Of::Assumption: return FigureText::tr("Assumption");
    }
    return {};
}

QString explanationOf(report::Kpi kpi)
{
    using report::Kpi;
    switch (kpi) {
    case Kpi::PresentCost:
        return FigureText::tr("Investment plus the discounted yearly cost of the horizon. The "
                              "penalty for unserved demand is not in it.");
    case Kpi::Capex: return FigureText::tr("What is paid once: sites, racks, line systems, fiber.");
    case Kpi::YearlyCost:
        return FigureText::tr(
            "What is paid every year: energy, rent, leases, maintenance, carbon.");
    case Kpi::UnservedPenalty:
        return FigureText::tr("What the plan charges itself for demand that it does not serve.");
    case Kpi::Energy: return FigureText::tr("Planned IT power x PUE x hours, all sites.");
    case Kpi::Carbon: return FigureText::tr("Energy x the carbon intensity of each site, CO2e.");
    case Kpi::ItPower: return FigureText::tr("Nameplate power of all racks, drawn and ordered.");
    case Kpi::Sites: return FigureText::tr("Sites with a rack or a workload, or newly opened.");
    case Kpi::Racks: return FigureText::tr("Racks that stand and racks that the plan orders.");
    case Kpi::Accelerators: return FigureText::tr("Accelerators in those racks.");
    case Kpi::Lightpaths: return FigureText::tr("Wavelengths from transceiver to transceiver.");
    case Kpi::WorstSlack:
        return FigureText::tr("The smallest part of a latency budget left over, working and "
                              "protection paths alike. Below zero a budget is broken.");
    case Kpi::Unserved:
        return FigureText::tr("Replicas, flows and protection paths that have no place.");
    case Kpi::LowestAvailability:
        return FigureText::tr("Of the least available flow; a lower bound.");
    case Kpi::Gap:
        return FigureText::tr("No plan can be better than this one by more than this share of the "
                              "total: cost and penalties for unserved demand together.");
    case Kpi::RuleErrors: return FigureText::tr("Design rules that are broken.");
    case Kpi::RuleWarnings: return FigureText::tr("Design rules that warn.");
    }
    return {};
}

QString objectiveText(Objective objective, double value)
{
    switch (objective) {
    case Objective::Cost:
    case Objective::Weighted: return quantityText(Money::fromUsd(value));
    case Objective::Energy:
        return FigureText::tr("%1 a year").arg(quantityText(Energy::fromKwh(value)));
    case Objective::Carbon:
        return FigureText::tr("%1 a year").arg(quantityText(Mass::fromKg(value)));
    case Objective::Latency: return quantityText(Duration::fromMs(value));
    }
    return {};
}

QString figureText(const report::Figure& figure)
{
    return std::visit(
        []<class Amount>(const Amount& amount) -> QString {
            if constexpr (std::is_same_v<Amount, std::monostate>)
                return unknownText();
            else if constexpr (std::is_same_v<Amount, report::Share>)
                return percentText(amount.value);
            else if constexpr (std::is_same_v<Amount, int>)
                return countText(amount);
            else
                return quantityText(amount);
        },
        figure);
}

QString kpiText(report::Kpi kpi, const report::Figure& figure)
{
    if (kpi == report::Kpi::LowestAvailability)
        if (const auto* share = std::get_if<report::Share>(&figure))
            return availabilityText(share->value);
    return figureText(figure);
}

QString differenceText(report::Kpi kpi, const report::Figure& difference)
{
    QString text;
    const auto* share = std::get_if<report::Share>(&difference);
    if (share && kpi == report::Kpi::LowestAvailability)
        text = numberText(share->value * 100.0, 4) + kUnitSpace + QLatin1Char('%');
    else
        text = figureText(difference);
    return isNothing(difference) || isBelowZero(difference) ? text : QLatin1Char('+') + text;
}

QString certaintyText(const report::Facts& facts)
{
    using report::Kpi;
    if (!facts.isPlanned)
        return FigureText::tr("Not planned yet");
    if (facts.status == PlanStatus::Proven)
        return FigureText::tr("Proven: no plan is better");
    const QString gap = kpiText(Kpi::Gap, report::figure(facts, Kpi::Gap));
    const QString bound = objectiveText(facts.objective, facts.lowerBound);
    const QString penalty = figureText(report::figure(facts, Kpi::UnservedPenalty));
    const bool isPenalized = !isNothing(report::figure(facts, Kpi::UnservedPenalty));
    if (isPenalized && facts.objective == Objective::Cost)
        return (facts.boundIsForCandidates
                    ? FigureText::tr("With %1 of penalties for what is not served the total is %2; "
                                     "over the routes searched no plan's total can be below %3 "
                                     "(gap %4)")
                    : FigureText::tr("With %1 of penalties for what is not served the total is %2; "
                                     "no plan's total can be below %3 (gap %4)"))
            .arg(penalty, objectiveText(facts.objective, facts.objectiveValue), bound, gap);
    if (isPenalized)
        return FigureText::tr("Penalties for what is not served counted in, the plan stands at %1; "
                              "no plan can be below %2 (gap %3)")
            .arg(objectiveText(facts.objective, facts.objectiveValue), bound, gap);
    return (facts.boundIsForCandidates
                ? FigureText::tr("Over the routes searched no plan can be below %1 (gap %2)")
                : FigureText::tr("No plan can be below %1 (gap %2)"))
        .arg(bound, gap);
}

QString verdictText(const report::Facts& facts)
{
    using report::Kpi;
    if (!facts.isPlanned)
        return FigureText::tr("Nothing is planned yet: a plan needs a site and a workload.");
    const QString cost = figureText(report::figure(facts, Kpi::PresentCost));
    const int racks = std::get<int>(report::figure(facts, Kpi::Racks));
    const int unserved = static_cast<int>(facts.unserved.size());
    const QString racksText =
        racks == 1 ? FigureText::tr("1 rack") : FigureText::tr("%1 racks").arg(countText(racks));
    if (unserved == 0)
        return FigureText::tr("Feasible: every workload runs within its limits, with %1, for %2.")
            .arg(racksText, cost);
    return FigureText::tr("Not feasible: %1 without a place within the rules; the rest runs with "
                          "%2, for %3.")
        .arg(unserved == 1 ? FigureText::tr("1 demand is")
                           : FigureText::tr("%1 demands are").arg(countText(unserved)),
             racksText, cost);
}

}  // namespace continua::ui
