// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace continua::test {

/// Adds one row per path that a template must give, of columns "links" (rows of [from, to, km]) and
/// "expected", from tests/data/templates/expected_paths.json.
inline void addExpectedPathRows()
{
    QTest::addColumn<QJsonArray>("links");
    QTest::addColumn<QJsonObject>("expected");
    QFile file(QStringLiteral(CONTINUA_SOURCE_DIR "/tests/data/templates/expected_paths.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    const QJsonObject templates = QJsonDocument::fromJson(file.readAll()).object();
    for (const QString& key : templates.keys()) {
        const QJsonObject of = templates[key].toObject();
        for (const auto& row : of["expected_paths"].toArray()) {
            const QJsonObject path = row.toObject();
            QTest::addRow("%s: %s to %s", qPrintable(key), qPrintable(path["a"].toString()),
                          qPrintable(path["b"].toString()))
                << of["links"].toArray() << path;
        }
    }
}

}  // namespace continua::test
