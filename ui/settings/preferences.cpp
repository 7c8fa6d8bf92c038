// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/preferences.h"

#include <QFileInfo>
#include <QSettings>

namespace continua::ui {

void Preferences::remember(const QString& path)
{
    const QFileInfo file(path);
    recentFiles.removeAll(file.absoluteFilePath());
    recentFiles.prepend(file.absoluteFilePath());
    while (recentFiles.size() > kRecentFiles)
        recentFiles.removeLast();
    lastFolder = file.absolutePath();
}

Preferences loadPreferences()
{
    const QSettings settings;
    Preferences preferences;
    preferences.isDark = settings.value(QStringLiteral("dark_theme")).toBool();
    preferences.textScale = settings.value(QStringLiteral("text_scale"), 1.0).toDouble();
    preferences.language = settings.value(QStringLiteral("language")).toString();
    preferences.recentFiles = settings.value(QStringLiteral("recent_files")).toStringList();
    preferences.lastFolder = settings.value(QStringLiteral("last_folder")).toString();
    return preferences;
}

void savePreferences(const Preferences& preferences)
{
    QSettings settings;
    settings.setValue(QStringLiteral("dark_theme"), preferences.isDark);
    settings.setValue(QStringLiteral("text_scale"), preferences.textScale);
    settings.setValue(QStringLiteral("language"), preferences.language);
    settings.setValue(QStringLiteral("recent_files"), preferences.recentFiles);
    settings.setValue(QStringLiteral("last_folder"), preferences.lastFolder);
}

}  // namespace continua::ui
