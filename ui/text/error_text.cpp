// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/error_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::ErrorText)
};

QString fromUtf8(const std::string& text) { return QString::fromStdString(text); }

/// A path by its file's name, anything else as it is.
QString subjectOf(const Error& error)
{
    const QString subject = fromUtf8(error.subject);
    const QString file = QFileInfo(subject).fileName();
    return file.isEmpty() ? subject : file;
}

/// Where it is and what stands there against what should: each part where it is known.
QString whyOf(const Error& error)
{
    const QString place = fromUtf8(error.place);
    const QString value = fromUtf8(error.value);
    const QString expected = fromUtf8(error.expected);
    if (!place.isEmpty() && !value.isEmpty() && !expected.isEmpty())
        return Words::tr("%1 is %2; it must be %3.").arg(place, value, expected);
    if (!value.isEmpty() && !expected.isEmpty())
        return Words::tr("There is %1; it must be %2.").arg(value, expected);
    if (!place.isEmpty() && !expected.isEmpty())
        return Words::tr("At %1 it must be %2.").arg(place, expected);
    if (!place.isEmpty() && !value.isEmpty())
        return Words::tr("At %1 there is %2.").arg(place, value);
    if (!place.isEmpty())
        return Words::tr("It is at %1.").arg(place);
    if (!value.isEmpty())
        return Words::tr("It says %1.").arg(value);
    return {};
}

QString codeName(ErrorCode code)
{
    return QStringLiteral("CNT-%1").arg(static_cast<int>(code), 3, 10, QLatin1Char('0'));
}

/// What happened and what to do; `%1` is what it concerns.
std::pair<QString, QString> wordsFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled: return {Words::tr("%1 was stopped."), {}};
    case ErrorCode::BrokenReference:
        return {Words::tr("%1 names something that is not there."),
                Words::tr("Nothing was changed. Choose one that exists, or add it first.")};
    case ErrorCode::DuplicateName:
        return {Words::tr("%1 is there twice."), Words::tr("Give one of them another name.")};
    case ErrorCode::FileDamaged:
        return {Words::tr("%1 is damaged and was not opened."),
                Words::tr("The file was left as it is. Open a copy of it from a backup.")};
    case ErrorCode::FileForeign:
        return {Words::tr("%1 is not a Continua project."),
                Words::tr("Open a file that Continua has saved (*.continua).")};
    case ErrorCode::FileMissing:
        return {
            Words::tr("%1 is not there."),
            Words::tr("Look whether it was moved or renamed, and open it from where it is now.")};
    case ErrorCode::FileNotReadable:
        return {Words::tr("%1 cannot be read."),
                Words::tr("Look whether you may read the file and its folder.")};
    case ErrorCode::FileNotWritable:
        return {
            Words::tr("%1 cannot be written; the project is not saved."),
            Words::tr("Nothing is lost: it is still open. Save it under another name or folder.")};
    case ErrorCode::FileTooNew:
        return {Words::tr("%1 was saved by a newer Continua."),
                Words::tr("Open it with that version; the file was left as it is.")};
    case ErrorCode::MalformedText:
        return {Words::tr("%1 does not hold what was expected."),
                Words::tr("Mend the text where it says, and try again.")};
    case ErrorCode::MigrationFailed:
        return {Words::tr("%1 is of an older version and could not be brought up to date."),
                Words::tr("The file was left as it is. Send it to us with the details.")};
    case ErrorCode::MissingValue:
        return {Words::tr("%1 lacks a figure."), Words::tr("Enter it, and try again.")};
    case ErrorCode::StaleChange:
        return {Words::tr("The project has moved on since; nothing was changed."),
                Words::tr("Do it once more on the project as it is now.")};
    case ErrorCode::UnknownName:
        return {Words::tr("%1 holds a name that nothing carries."),
                Words::tr("Use a name that exists.")};
    case ErrorCode::ValueOutOfRange:
        return {Words::tr("%1 holds a figure that cannot be."),
                Words::tr("Nothing was changed. Enter a figure within the range.")};
    }
    return {};
}

}  // namespace

QString ErrorText::sentence() const
{
    QStringList parts{what, why, remedy};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

ErrorText errorText(const Error& error)
{
    const auto [what, remedy] = wordsFor(error.code);
    const QString subject = subjectOf(error);
    QStringList details{codeName(error.code), fromUtf8(error.subject), fromUtf8(error.place),
                        fromUtf8(error.detail)};
    details.removeAll(QString());
    return {.what = what.contains(QLatin1String("%1"))
                      ? what.arg(subject.isEmpty() ? Words::tr("It") : subject)
                      : what,
            .why = whyOf(error),
            .remedy = remedy,
            .details = details.join(QStringLiteral(" | "))};
}

}  // namespace continua::ui
