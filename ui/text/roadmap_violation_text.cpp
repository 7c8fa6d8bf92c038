// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/names.h"
#include "ui/text/quantity_text.h"
#include "ui/text/violation_text.h"

#include <QCoreApplication>

namespace continua::ui {
namespace {

using verify::RoadmapRule;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::RoadmapViolationText)
};

QString paid(const verify::RoadmapViolation& violation, const QString& phase)
{
    const QString claimed = quantityText(Money::fromUsd(violation.claimed), Digits::All);
    const QString actual = quantityText(Money::fromUsd(violation.actual), Digits::All);
    if (violation.what == "yearly")
        return Words::tr("A year of %1 is said to cost %2, but it costs %3.")
            .arg(phase, claimed, actual);
    if (violation.what == "present")
        return Words::tr("%1 is said to cost %2 at the beginning of the first phase, but it costs "
                         "%3.")
            .arg(phase, claimed, actual);
    if (violation.what == "penalty")
        return Words::tr("What %1 leaves unserved is said to count %2, but it counts %3.")
            .arg(phase, claimed, actual);
    return Words::tr("%1 is said to pay %2 once, but it pays %3.").arg(phase, claimed, actual);
}

}  // namespace

QString violationText(const Design& design, const Roadmap& roadmap,
                      const verify::RoadmapViolation& violation)
{
    const Phase* of = design.find(violation.phase);
    const QString phase = of ? QString::fromStdString(of->name) : QString();
    const QString what = QString::fromStdString(violation.what);
    switch (violation.rule) {
    case RoadmapRule::Steps:
        return Words::tr("The plan is not of the phases of the project, one after the other.");
    case RoadmapRule::Plan:
        for (const RoadmapStep& step : roadmap.steps)
            if (step.phase == violation.phase && violation.plan)
                return Words::tr("%1: %2").arg(phase, violationText(step.design, *violation.plan));
        return {};
    case RoadmapRule::NotThere:
        return Words::tr("%1 is in the plan of %2 while it is not there, or not in it while it is.")
            .arg(what, phase);
    case RoadmapRule::Changed: return Words::tr("%1 is not in %2 as it is drawn.").arg(what, phase);
    case RoadmapRule::Demand:
        return Words::tr("%1 does not ask for in %2 what its growth and the phase make of it.")
            .arg(what, phase);
    case RoadmapRule::Standing:
        return Words::tr("%1 begins with %2 racks %3, but the phases before leave %4.")
            .arg(phase, numberText(violation.claimed), what, numberText(violation.actual));
    case RoadmapRule::Paid: return paid(violation, phase);
    case RoadmapRule::Objective:
        return Words::tr("The objective of all phases is said to be %1, but it is %2.")
            .arg(numberText(violation.claimed), numberText(violation.actual));
    case RoadmapRule::Bound:
        return Words::tr("The lower bound of all phases, %2, is above the objective, %1.")
            .arg(numberText(violation.claimed), numberText(violation.actual));
    }
    return {};
}

}  // namespace continua::ui
