// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace continua::ui {

/// What a person has chosen, on this machine.
struct Preferences {
    bool isDark = false;
    double textScale = 1.0;   ///< How large text is; 1 as designed.
    QString language;         ///< "en", "ja"; empty: the system's.
    QStringList recentFiles;  ///< Absolute paths, the latest first; at most kRecentFiles.
    QString lastFolder;       ///< Where the last file was opened, saved or exported.

    static constexpr int kRecentFiles = 8;

    /// Puts `path` first, once.
    void remember(const QString& path);
};

Preferences loadPreferences();
void savePreferences(const Preferences& preferences);

}  // namespace continua::ui
