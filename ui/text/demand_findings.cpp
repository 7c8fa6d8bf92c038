// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/finding_words.h"
#include "ui/text/refusal_text.h"

#include <QCoreApplication>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::DemandFindings)
};

using rules::FindingKind;

/// The sentence and the first reason behind it.
QString because(const QString& sentence, const FindingWords& w)
{
    if (w.finding().reasons.empty())
        return sentence;
    return Words::tr("%1 %2", "a finding, and its first reason")
        .arg(sentence, refusalText(w.design(), w.finding().reasons.front()));
}

}  // namespace

QString demandFinding(const FindingWords& w)
{
    switch (w.kind()) {
    case FindingKind::ReplicaUnserved:
        return because(Words::tr("%1 runs nowhere.").arg(w.subject()), w);
    case FindingKind::FlowUnserved:
        return because(Words::tr("%1 has no way within the rules.").arg(w.subject()), w);
    case FindingKind::ProtectionUnserved:
        return because(Words::tr("%1 has no second path within the rules.").arg(w.subject()), w);
    case FindingKind::AvailabilityShort:
        if (w.amount(2) > 0.0)
            return Words::tr("%1 is there %2 of the time; %3 are asked for. With a disjoint second "
                             "path it would be %4.")
                .arg(w.subject(), w.availability(1), w.availability(0), w.availability(2));
        return Words::tr("%1 is there %2 of the time; %3 are asked for.")
            .arg(w.subject(), w.availability(1), w.availability(0));
    case FindingKind::ProtectionNeeded:
        return Words::tr("%1: one path of %2 is there %3 of the time, the protected pair %4; %5 "
                         "are asked for.")
            .arg(w.subject(), w.km(3), w.availability(1), w.availability(2), w.availability(0));
    case FindingKind::MissingFigure:
        return Words::tr("%1 has no value for %2, and neither has its country: it counts as zero.")
            .arg(w.subject(), w.text(0));
    case FindingKind::WeakFigure:
        return Words::tr(
                   "What cannot be met for %1 rests on figures without a published source (%2).")
            .arg(w.subject(), w.text(1));
    default: return {};
    }
}

}  // namespace continua::ui
