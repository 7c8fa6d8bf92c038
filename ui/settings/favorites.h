// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace continua::ui {

/// Catalog entries that a person marked, by kind and key ("item:orv3-ps-18"), on this machine.
QStringList loadFavorites();
void saveFavorites(const QStringList& favorites);

}  // namespace continua::ui
