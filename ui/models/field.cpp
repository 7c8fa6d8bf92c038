// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/field.h"

#include "ui/text/names.h"

#include <QCoreApplication>

namespace continua::ui {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("continua::ui::Field", text); }

}  // namespace

QString yesText() { return tr("Yes"); }
QString noText() { return tr("No"); }

QString provenanceText(const Provenance& provenance)
{
    const QString source = QString::fromStdString(provenance.source);
    if (provenance.confidence == Confidence::Estimate)
        return source.isEmpty() ? tr("Planning estimate: no published source.")
                                : tr("Planning estimate. %1").arg(source);
    if (provenance.date.empty())
        return tr("Source: %1").arg(source);
    return tr("Source: %1 (%2)").arg(source, QString::fromStdString(provenance.date));
}

QString entryProblem(const QString& label, const QString& text, const Error& error)
{
    if (text.isEmpty())
        return tr("%1 is empty; it takes %2.").arg(label, QString::fromStdString(error.expected));
    if (error.expected.empty())
        return tr("%1 cannot be read from \"%2\".").arg(label, text);
    return tr("%1 cannot be read from \"%2\"; it takes %3.")
        .arg(label, text, QString::fromStdString(error.expected));
}

QString rangeProblem(const QString& label, const QString& text, const QString& allowed)
{
    return tr("%1 is %2; it must be %3.").arg(label, text, allowed);
}

}  // namespace continua::ui
