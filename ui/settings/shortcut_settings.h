// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <map>

namespace continua::ui {

/// The keys that a person has given to commands, by Actions::keyOf(); those that are not in here
/// have the keys they came with. No keys: taken away.
using ShortcutSettings = std::map<QString, QList<QKeySequence>>;

ShortcutSettings loadShortcuts();
void saveShortcuts(const ShortcutSettings& shortcuts);

}  // namespace continua::ui
