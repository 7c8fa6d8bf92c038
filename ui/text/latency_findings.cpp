// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/finding_words.h"
#include "ui/text/names.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::LatencyFindings)
};

using rules::FindingKind;

QString exceeded(const FindingWords& w)
{
    return w.amount(3) > 0.0
             ? Words::tr("%1: %2 one way from %3 to %4 (%5 of fiber), above the budget of %6.")
                   .arg(w.subject(), w.ms(1), w.object(0), w.object(1), w.km(2), w.ms(0))
             : Words::tr("%1: %2 from %3 to %4 and back (%5 of fiber), above the budget of %6.")
                   .arg(w.subject(), w.ms(1), w.object(0), w.object(1), w.km(2), w.ms(0));
}

QString protectionExceeded(const FindingWords& w)
{
    return w.amount(3) > 0.0
             ? Words::tr("%1: the second path from %2 to %3 takes %4 one way (%5), above the "
                         "budget of %6: protection and latency cannot both be had.")
                   .arg(w.subject(), w.object(0), w.object(1), w.ms(1), w.km(2), w.ms(0))
             : Words::tr("%1: the second path from %2 to %3 takes %4 there and back (%5), above "
                         "the budget of %6: protection and latency cannot both be had.")
                   .arg(w.subject(), w.object(0), w.object(1), w.ms(1), w.km(2), w.ms(0));
}

QString nearlyUsedUp(const FindingWords& w)
{
    const QString plain =
        Words::tr("%1 uses its budget of %2 up to %3.").arg(w.subject(), w.us(0), w.us(1));
    return w.amount(2) > w.amount(1)
             ? Words::tr("%1 One packet hop more (%2) would break it.").arg(plain, w.us(2))
             : plain;
}

QString onlyLocal(const FindingWords& w)
{
    return w.amount(2) > 0.0
             ? Words::tr("%1 must run on the spot at %2: the nearest other site with room is %3 "
                         "away one way, the budget is %4.")
                   .arg(w.subject(), w.objects(0), w.ms(1), w.ms(0))
             : Words::tr("%1 must run on the spot at %2: the nearest other site with room is %3 "
                         "away there and back, the budget is %4.")
                   .arg(w.subject(), w.objects(0), w.ms(1), w.ms(0));
}

QString inReach(const FindingWords& w)
{
    constexpr std::size_t kNearest = 6;
    const std::size_t count = std::min(w.amounts(), w.finding().related.size());
    QStringList sites;
    for (std::size_t i = 1; i < std::min(count, kNearest + 1); ++i)
        sites << Words::tr("%1 in %2", "a site, and how long it takes there")
                     .arg(w.object(i), w.ms(i));
    const QString text =
        count > kNearest + 1
            ? Words::tr("%1: within the budget of %2 from %3 are %4 and others up to %5 in %6; "
                        "what is left is for the computing.")
                  .arg(w.subject(), w.ms(0), w.object(0), sites.join(", "), w.object(kNearest + 1),
                       w.ms(kNearest + 1))
            : Words::tr("%1: within the budget of %2 from %3 are %4; what is left is for the "
                        "computing.")
                  .arg(w.subject(), w.ms(0), w.object(0), sites.join(", "));
    if (w.finding().reasons.empty())
        return text;
    const Refusal& beyond = w.finding().reasons.front();
    return text + QLatin1Char(' ')
         + Words::tr("%1 would take %2.", "a site beyond the budget")
               .arg(shortName(w.design(), beyond.site),
                    quantityText(Duration::fromMs(beyond.needed)));
}

}  // namespace

QString latencyFinding(const FindingWords& w)
{
    switch (w.kind()) {
    case FindingKind::LatencyExceeded: return exceeded(w);
    case FindingKind::ProtectionLatencyExceeded: return protectionExceeded(w);
    case FindingKind::LatencyNearlyUsedUp: return nearlyUsedUp(w);
    case FindingKind::DetourLatencyThin:
        return Words::tr("%1: should the direct way from %2 to %3 be cut, the detour of %4 takes "
                         "%5 in fiber and %6 in equipment of the %7 there are.")
            .arg(w.subject(), w.object(0), w.object(1), w.km(3), w.us(1), w.us(2), w.us(0));
    case FindingKind::OnlyLocalSite: return onlyLocal(w);
    case FindingKind::SitesInReach: return inReach(w);
    default: return {};
    }
}

}  // namespace continua::ui
