// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/finding_words.h"
#include "ui/text/names.h"

#include <QCoreApplication>
#include <QStringList>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::InsightFindings)
};

using rules::FindingKind;

QString crossover(const FindingWords& w)
{
    const QString carry =
        Words::tr("%1, \"%2\": carrying %3 from %4 to %5 (wavelengths: %6) costs %7.")
            .arg(w.subject(), w.text(0), w.gbps(0), w.object(0), w.object(1), w.count(1), w.usd(2));
    const QString light = Words::tr("\"%1\" is carried for %2.").arg(w.text(1), w.usd(6));
    const QString onSite = w.amount(5) > 0.0
                             ? Words::tr("The %1 accelerators on site instead draw %2 and cost %3.")
                                   .arg(w.count(3), w.kw(4), w.usd(5))
                             : Words::tr("The %1 accelerators do not fit on site.").arg(w.count(3));
    return QStringList{carry, onSite, light}.join(QLatin1Char(' '));
}

QString encodingRate(const FindingWords& w)
{
    QStringList codings;
    for (std::size_t i = 0; i < w.texts(); ++i)
        codings << (w.amount(3 * i + 1) > 0.0
                        ? Words::tr("\"%1\" is %2 in total, %3 on the busiest link "
                                    "(wavelengths: %4)")
                              .arg(w.text(i), w.gbps(3 * i), w.gbps(3 * i + 1), w.count(3 * i + 2))
                        : Words::tr("\"%1\" is %2 in total").arg(w.text(i), w.gbps(3 * i)));
    const QString all = codings.join(QStringLiteral("; "));
    return w.finding().related.empty()
             ? Words::tr("%1: the coding decides the network. %2.").arg(w.owner(), all)
             : Words::tr("%1: the coding decides the network. %2; the busiest link is %3.")
                   .arg(w.owner(), all, w.object(0));
}

QString scheduledSharing(const FindingWords& w)
{
    if (std::holds_alternative<std::monostate>(w.finding().subject))
        return Words::tr("Traffic with a window needs %1 transceivers if each flow has its own, "
                         "%2 if wavelengths are handed on by the hour: %3 less.")
            .arg(w.count(0), w.count(1), w.usd(2));
    const QString dark = Words::tr("%1 uses its %2 transceivers %3 hours of the day: wavelengths "
                                   "set up for the window leave spectrum and ports to others.")
                             .arg(w.owner(), w.count(0), w.count(3));
    return w.amount(1) < w.amount(0)
             ? Words::tr("%1 Handed on by the hour, %2 are enough.").arg(dark, w.count(1))
             : dark;
}

QString freesCapacity(const FindingWords& w)
{
    const QString country = countryName(w.design().catalog(), w.text(0).toStdString());
    return w.amount(2) > 0.0
             ? Words::tr("%1 at %2 rather than %3 keeps %4 and room for %5 accelerators free in "
                         "%6, where other workloads must stay.")
                   .arg(w.subject(), w.object(0), w.object(1), w.kw(0), w.count(1), country)
             : Words::tr("%1 may leave %6: at %2 instead of %3 it frees %4 and room for %5 "
                         "accelerators for workloads that must stay.")
                   .arg(w.subject(), w.object(0), w.object(1), w.kw(0), w.count(1), country);
}

}  // namespace

QString insightFinding(const FindingWords& w)
{
    switch (w.kind()) {
    case FindingKind::EncodingCrossover: return crossover(w);
    case FindingKind::EncodingRate: return encodingRate(w);
    case FindingKind::UnprotectedSaving:
        return w.amount(3) > 0.0
                 ? Words::tr("%1 goes unprotected: %2 are enough for the %3 asked for, and a "
                             "second path would cost %4 more.")
                       .arg(w.subject(), w.availability(1), w.availability(2), w.usd(0))
                 : Words::tr("%1 goes unprotected: %2 are enough for the %3 asked for. There is "
                             "no second path; its transceivers alone would cost %4 more.")
                       .arg(w.subject(), w.availability(1), w.availability(2), w.usd(0));
    case FindingKind::ScheduledSharing: return scheduledSharing(w);
    case FindingKind::FreesCapacity: return freesCapacity(w);
    case FindingKind::CannotPool:
        return Words::tr("%1: one %2 with %3 accelerators would do for all %4, but the countries "
                         "that the data must stay in keep them apart at %5.")
            .arg(w.owner(), kitName(w.design().catalog(), w.text(0).toStdString()), w.count(1),
                 w.count(0), w.objects(0));
    default: return {};
    }
}

}  // namespace continua::ui
