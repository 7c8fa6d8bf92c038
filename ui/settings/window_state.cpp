// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/window_state.h"

#include <QSettings>

namespace continua::ui {
namespace {

QMap<QString, QByteArray> readGroup(QSettings& settings, const QString& group)
{
    QMap<QString, QByteArray> values;
    settings.beginGroup(group);
    for (const QString& key : settings.childKeys())
        values.insert(key, settings.value(key).toByteArray());
    settings.endGroup();
    return values;
}

void writeGroup(QSettings& settings, const QString& group, const QMap<QString, QByteArray>& values)
{
    settings.beginGroup(group);
    for (auto value = values.begin(); value != values.end(); ++value)
        settings.setValue(value.key(), value.value());
    settings.endGroup();
}

}  // namespace

WindowState loadWindowState()
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("window"));
    WindowState state;
    state.geometry = settings.value(QStringLiteral("geometry")).toByteArray();
    state.showsBottom = settings.value(QStringLiteral("shows_bottom"), true).toBool();
    state.showsInspector = settings.value(QStringLiteral("shows_inspector"), true).toBool();
    state.splitters = readGroup(settings, QStringLiteral("splitters"));
    state.headers = readGroup(settings, QStringLiteral("headers"));
    return state;
}

void saveWindowState(const WindowState& state)
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("window"));
    settings.setValue(QStringLiteral("geometry"), state.geometry);
    settings.setValue(QStringLiteral("shows_bottom"), state.showsBottom);
    settings.setValue(QStringLiteral("shows_inspector"), state.showsInspector);
    writeGroup(settings, QStringLiteral("splitters"), state.splitters);
    writeGroup(settings, QStringLiteral("headers"), state.headers);
}

}  // namespace continua::ui
