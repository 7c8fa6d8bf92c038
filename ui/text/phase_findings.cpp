// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/finding_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::PhaseFindings)
};

using rules::FindingKind;

}  // namespace

QString phaseFinding(const FindingWords& w)
{
    switch (w.kind()) {
    case FindingKind::NotThereInTime: {
        QStringList phases;
        for (std::size_t i = 2; i < w.texts(); ++i)
            phases << w.text(i);
        return Words::tr("%1 is there in a phase in which %2 is not: %3.")
            .arg(w.text(0), w.text(1), phases.join(QStringLiteral(", ")));
    }
    case FindingKind::NeverThere:
        return Words::tr("%1 comes with the phase %2 and goes with %3: it is never there.")
            .arg(w.text(0), w.text(1), w.text(2));
    case FindingKind::ServiceGap:
        return Words::tr("Replica %2 of %1 runs in the phase %3 and nowhere in %4.")
            .arg(w.text(0), w.text(1), w.text(2), w.text(3));
    default: return {};
    }
}

}  // namespace continua::ui
