// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/shortcut_settings.h"

#include <QSettings>

namespace continua::ui {
namespace {

const QString kGroup = QStringLiteral("shortcuts");

}  // namespace

ShortcutSettings loadShortcuts()
{
    ShortcutSettings shortcuts;
    QSettings settings;
    settings.beginGroup(kGroup);
    for (const QString& key : settings.childKeys())
        shortcuts[key] = QKeySequence::listFromString(settings.value(key).toString(),
                                                      QKeySequence::PortableText);
    return shortcuts;
}

void saveShortcuts(const ShortcutSettings& shortcuts)
{
    QSettings settings;
    settings.beginGroup(kGroup);
    settings.remove(QString());
    for (const auto& [key, keys] : shortcuts)
        settings.setValue(key, QKeySequence::listToString(keys, QKeySequence::PortableText));
}

}  // namespace continua::ui
