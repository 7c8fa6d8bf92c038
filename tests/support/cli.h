// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace continua::test {

/// What a program came to: exit status and streams.
struct Outcome {
    int status = -1;
    QByteArray output;
    QByteArray messages;

    QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};

/// Runs a program of this build to its end; status -1 where it does not end in time.
inline Outcome finish(QProcess& process, const QString& program, const QStringList& arguments)
{
    constexpr int kLongestMs = 120'000;  // A debug build on a busy machine.
    process.start(QStringLiteral(CONTINUA_BIN_DIR "/") + program, arguments);
    if (!process.waitForFinished(kLongestMs))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// continua-cli with these arguments.
inline Outcome runCli(const QStringList& arguments)
{
    QProcess process;
    return finish(process, QStringLiteral("continua-cli"), arguments);
}

}  // namespace continua::test
