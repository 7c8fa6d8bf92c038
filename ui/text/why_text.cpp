// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/why_text.h"

#include "ui/text/names.h"
#include "ui/text/quantity_text.h"
#include "ui/text/refusal_text.h"
#include "ui/text/remedy_text.h"

#include <QCoreApplication>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::Why)
};

constexpr double kNothingUsd = 0.5;  ///< Sums differ in their last digits.
constexpr double kNothingKw = 0.05;
constexpr int kDecimals = 2;

QString placesText(const explain::WhyHere& why)
{
    if (why.isPinned)
        return Words::tr("A pin holds it here.");
    return why.otherSites > 0 ? Words::tr("%n other sites could run it.", nullptr, why.otherSites)
                              : Words::tr("Locality, pins and equipment leave no other site.");
}

}  // namespace

QStringList alternativeText(const explain::Alternative& alternative)
{
    const double usd = alternative.price.inUsd();
    QStringList text;
    if (usd > kNothingUsd)
        text << Words::tr("The whole plan then costs %1 more over the horizon.")
                    .arg(quantityText(alternative.price));
    else if (usd < -kNothingUsd)
        text << Words::tr("The whole plan then costs %1 less over the horizon.")
                    .arg(quantityText(-alternative.price));
    else
        text << Words::tr("The whole plan then costs the same.");
    if (alternative.unserved > 0)
        text << Words::tr("%n more demands stay unserved, which is priced in.", nullptr,
                          alternative.unserved);
    if (alternative.unserved < 0)
        text << Words::tr("%n fewer demands stay unserved, which is priced in.", nullptr,
                          -alternative.unserved);
    if (alternative.moved > 0)
        text << Words::tr("%n other replicas then run elsewhere.", nullptr, alternative.moved);
    return text;
}

QStringList whyHereText(const Design& design, const explain::WhyHere& why)
{
    QStringList text{placesText(why)};
    if (why.next.site)
        text << (why.isPinned ? Words::tr("Without the pin and this site, the best place is %1.")
                              : Words::tr("The next best place is %1."))
                    .arg(shortName(design, why.next.site));
    else
        text << Words::tr("Anywhere else it would stay unserved.");
    return text + alternativeText(why.next);
}

QStringList repairText(const Design& design, const explain::Repair& repair)
{
    QStringList text;
    for (const explain::Remedy& step : repair.steps)
        text << remedyText(design, step);
    if (repair.hasUnpricedWork)
        text << Words::tr("The building work is not in the price.");
    return text;
}

QString limitText(const Design& design, const explain::Headroom& headroom)
{
    const QString site = shortName(design, headroom.site);
    if (headroom.binding.empty())
        return Words::tr("%1: room to grow").arg(site);
    const QString what = nameOf(headroom.binding.front().reason);
    return headroom.growth > 1.0
             //: A site, what runs out there, and how many times the demand of now that fits
             ? Words::tr("%1: %2, at %3 times").arg(site, what, numberText(headroom.growth))
             : Words::tr("%1: %2, no room left").arg(site, what);
}

QString strandedText(const explain::Headroom& headroom)
{
    QStringList left;
    if (headroom.stranded.positions > 0)
        left << Words::tr("%n rack positions", nullptr, headroom.stranded.positions);
    const auto add = [&](const QString& words, ElectricPower amount) {
        if (amount.inKw() > kNothingKw)
            left << words.arg(quantityText(amount));
    };
    add(Words::tr("%1 of power"), headroom.stranded.power);
    add(Words::tr("%1 of air cooling"), headroom.stranded.air);
    add(Words::tr("%1 of liquid cooling"), headroom.stranded.liquid);
    return left.join(Words::tr(", ", "between items of a list"));
}

QStringList headroomText(const Design& design, const explain::Headroom& headroom)
{
    if (headroom.isOpenEnded)
        return {Words::tr("Demand here can grow to more than %1 times what it is.")
                    .arg(numberText(headroom.growth, 0))};
    QStringList text{headroom.growth > 1.0
                         ? Words::tr("Demand here can grow to %1 times what it is. Then:")
                               .arg(numberText(headroom.growth, kDecimals))
                         : Words::tr("Demand here cannot grow:")};
    for (const Refusal& refusal : headroom.binding)
        text << refusalText(design, refusal);
    if (const QString left = strandedText(headroom); !left.isEmpty())
        text << Words::tr("Left over and of no use then: %1.").arg(left);
    return text;
}

}  // namespace continua::ui
