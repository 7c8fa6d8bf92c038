// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/field.h"

#include "ui/text/names.h"

#include <QCoreApplication>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::Field)
};

}  // namespace

QString yesText() { return Words::tr("Yes"); }
QString noText() { return Words::tr("No"); }

QString provenanceText(const Provenance& provenance)
{
    const QString source = QString::fromStdString(provenance.source);
    if (provenance.confidence == Confidence::Estimate)
        return source.isEmpty() ? Words::tr("Planning estimate: no published source.")
                                : Words::tr("Planning estimate. %1").arg(source);
    if (provenance.date.empty())
        return Words::tr("Source: %1").arg(source);
    return Words::tr("Source: %1 (%2)").arg(source, QString::fromStdString(provenance.date));
}

QString entryProblem(const QString& label, const QString& text, const Error& error)
{
    if (text.isEmpty())
        return Words::tr("%1 is empty; it takes %2.")
            .arg(label, QString::fromStdString(error.expected));
    if (error.expected.empty())
        return Words::tr("%1 cannot be read from \"%2\".").arg(label, text);
    return Words::tr("%1 cannot be read from \"%2\"; it takes %3.")
        .arg(label, text, QString::fromStdString(error.expected));
}

QString rangeProblem(const QString& label, const QString& text, const QString& allowed)
{
    return Words::tr("%1 is %2; it must be %3.").arg(label, text, allowed);
}

}  // namespace continua::ui
