// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/finding_words.h"
#include "ui/text/names.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::NetworkFindings)
};

using rules::FindingKind;

QString singleHomed(const FindingWords& w)
{
    const QString plain = Words::tr("%1 hangs on one link, %2, which is there %3 of the time.")
                              .arg(w.subject(), w.object(0), w.availability(0));
    if (w.amount(1) <= 0.0)
        return plain;
    return w.amount(0) < w.amount(1)
             ? Words::tr("%1 Workloads there ask for %2.").arg(plain, w.availability(1))
             : Words::tr("%1 That meets the %2 asked for there, yet one cut stops the site.")
                   .arg(plain, w.availability(1));
}

QString noDisjointPath(const FindingWords& w)
{
    const QString plain =
        Words::tr("%1: no second path from %2 to %3 exists; the one there is measures %4 and is "
                  "there %5 of the time.")
            .arg(w.subject(), w.object(0), w.object(1), w.km(0), w.availability(1));
    return w.amount(2) > 0.0 ? Words::tr("%1 That is enough for the %2 asked for, not for more.")
                                   .arg(plain, w.availability(2))
                             : plain;
}

/// What carries the highest rate instead, and what the plan sends.
QString whatCarries(const FindingWords& w, std::size_t tried)
{
    const QString other = w.texts() > tried
                            ? Words::tr("%1 carries it with %2 of margin.")
                                  .arg(modeName(w.design().catalog(), w.finding().texts.back()),
                                       w.db(3 + 2 * tried))
                            : Words::tr("No mode of the catalog carries as much over this way.");
    const auto count = static_cast<int>(w.amount(1 + 2 * tried));
    return count > 0 ? Words::tr("%1 The plan sends %n lightpaths of %2.", nullptr, count)
                           .arg(other, w.gbps(2 + 2 * tried))
                     : other;
}

QString rateAgainstReach(const FindingWords& w)
{
    const std::size_t tried = w.amounts() < 4 ? 0 : (w.amounts() - 4) / 2;
    QStringList modes;
    for (std::size_t i = 0; i < tried; ++i) {
        const double margin = w.amount(2 + 2 * i);
        const QString rate = w.gbps(1 + 2 * i);
        const QString figure = w.db(2 + 2 * i);
        modes
            << (!std::isfinite(margin)
                    ? Words::tr("%1 fails, beyond the dispersion it stands").arg(rate)
                : margin < 0.0
                    ? Words::tr("%1 fails by %2").arg(rate, quantityText(Decibel::fromDb(-margin)))
                    : Words::tr("%1 closes with %2").arg(rate, figure));
    }
    const QString transceiver =
        QString::fromStdString(w.finding().texts.empty() ? "" : w.finding().texts.front())
            .section('/', 0, 0);
    const TransceiverType* type =
        find(w.design().catalog().transceivers, transceiver.toStdString());
    return Words::tr("%1: over %2 from %3 to %4 the rate decides the reach of %5 (%6). %7")
        .arg(w.subject(), w.km(0), w.object(0), w.object(1),
             type ? QString::fromStdString(type->name) : transceiver, modes.join("; "),
             whatCarries(w, tried));
}

}  // namespace

QString networkFinding(const FindingWords& w)
{
    switch (w.kind()) {
    case FindingKind::SitesAtOnePlace:
        return Words::tr("%1 and %2 stand at one place.").arg(w.subject(), w.object(0));
    case FindingKind::LengthBelowGeodesic:
        return Words::tr("%1 is given as %2, shorter than the %3 between its ends.")
            .arg(w.subject(), w.km(0), w.km(1));
    case FindingKind::LengthFarAboveGeodesic:
        return Words::tr("%1 is given as %2, more than three times the %3 between its ends.")
            .arg(w.subject(), w.km(0), w.km(1));
    case FindingKind::LengthBeyondFactor:
        return Words::tr("%1 measures %2 of fiber where distance times route factor would say %3 "
                         "(%4 as the crow flies).")
            .arg(w.subject(), w.km(0), w.km(2), w.km(1));
    case FindingKind::SiteUnreachable:
        return Words::tr("No link joins %1 to the rest of the network.").arg(w.subject());
    case FindingKind::SingleHomed: return singleHomed(w);
    case FindingKind::BridgeLink:
        return Words::tr("One cut of %1 isolates %2.").arg(w.subject(), w.objects(0));
    case FindingKind::NoDisjointPath: return noDisjointPath(w);
    case FindingKind::TrapTopology:
        return Words::tr("%1: the shortest route from %2 to %3 (%4) leaves no second one, but two "
                         "disjoint routes of %5 and %6 exist.")
            .arg(w.subject(), w.object(0), w.object(1), w.km(0), w.km(1), w.km(2));
    case FindingKind::ProtectionSharesSite:
        return Words::tr("%1: both paths pass %2, a single point of failure.")
            .arg(w.subject(), w.objects(0));
    case FindingKind::ProtectionMuchLonger:
        return Words::tr("From %1 to %2 the direct way measures %3 (%5 there and back), but its "
                         "disjoint detour %4 (%6).")
            .arg(w.subject(), w.object(0), w.km(0), w.km(1), w.ms(2), w.ms(3));
    case FindingKind::RateAgainstReach: return rateAgainstReach(w);
    case FindingKind::SpectrumNearlyFull:
        return Words::tr("%1 of the %2 of spectrum on the last fiber pair of %3 are taken.")
            .arg(w.ghz(0), w.ghz(1), w.subject());
    default: return {};
    }
}

}  // namespace continua::ui
