// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/favorites.h"

#include <QSettings>

namespace continua::ui {
namespace {

const QString kKey = QStringLiteral("catalog_favorites");

}  // namespace

QStringList loadFavorites() { return QSettings().value(kKey).toStringList(); }

void saveFavorites(const QStringList& favorites) { QSettings().setValue(kKey, favorites); }

}  // namespace continua::ui
