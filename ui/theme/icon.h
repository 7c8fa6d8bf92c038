// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace continua::ui {

/// Which token an icon is drawn in.
enum class IconTint { Text, Muted, Accent, OnAccent, Ok, Warn, Bad };

/// A drawing of resources/icons by its file name, tinted by the theme at the moment it is painted:
/// a change of theme needs no new icons.
QIcon themedIcon(const QString& name, IconTint tint = IconTint::Text);

}  // namespace continua::ui
