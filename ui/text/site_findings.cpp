// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/finding_words.h"
#include "ui/text/refusal_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::SiteFindings)
};

using rules::FindingKind;

QString reasons(const FindingWords& w)
{
    QStringList sentences;
    for (const Refusal& refusal : w.finding().reasons)
        sentences << refusalText(w.design(), refusal);
    return sentences.join(QLatin1Char(' '));
}

QString nearlyFull(const FindingWords& w)
{
    return w.finding().reasons.empty()
             ? Words::tr("%1 is nearly full: %2 of a limit are used.")
                   .arg(w.subject(), w.percent(w.amount(0) > 0.0 ? 1.0 / w.amount(0) : 1.0))
             : Words::tr("%1 runs out first when all demand grows: at %2 times today's. %3")
                   .arg(w.subject(), w.factor(0), reasons(w));
}

QString peak(const FindingWords& w)
{
    return w.finding().reasons.empty()
             ? Words::tr("%1 at %2 stands its peak of %3 times the usual need.")
                   .arg(w.subject(), w.object(0), w.factor(0))
             : Words::tr("%1 at %2 does not stand its peak of %3 times the usual need. %4")
                   .arg(w.subject(), w.object(0), w.factor(0), reasons(w));
}

}  // namespace

QString siteFinding(const FindingWords& w)
{
    switch (w.kind()) {
    case FindingKind::SiteOverPower:
        return Words::tr("%1 needs %2 of power and has %3.").arg(w.subject(), w.kw(0), w.kw(1));
    case FindingKind::SiteOverAir:
        return Words::tr("%1 gives %2 of heat into the air and can cool %3.")
            .arg(w.subject(), w.kw(0), w.kw(1));
    case FindingKind::SiteOverLiquid:
        return Words::tr("%1 gives %2 of heat into water and can cool %3.")
            .arg(w.subject(), w.kw(0), w.kw(1));
    case FindingKind::SiteOverPositions:
        return Words::tr("%1 holds %2 racks and has room for %3.")
            .arg(w.subject(), w.count(0), w.count(1));
    case FindingKind::SiteNearlyFull: return nearlyFull(w);
    case FindingKind::PeakAtSite: return peak(w);
    case FindingKind::StrandedCapacity:
        return Words::tr("%1 of power at %2 cannot be used. %3")
            .arg(w.kw(0), w.subject(), reasons(w));
    case FindingKind::ClimateLimitsWater:
        return w.finding().related.empty()
                 ? Words::tr("%1: at a design wet bulb of %2 water comes at %3 without chillers; "
                             "%4 are planned. Chillers raise the PUE, or racks must take warmer "
                             "water.")
                       .arg(w.subject(), w.celsius(0), w.celsius(1), w.celsius(2))
                 : Words::tr("%1, %5: at a design wet bulb of %2 water comes at %3 without "
                             "chillers; %4 are planned. Chillers raise the PUE, or racks must "
                             "take warmer water.")
                       .arg(w.subject(), w.celsius(0), w.celsius(1), w.celsius(2), w.objects(0));
    default: return {};
    }
}

}  // namespace continua::ui
