// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/continua-cli/plurals.h"

#include <QCoreApplication>
#include <QTranslator>

namespace continua::app {

void tellOneFromMany()
{
    auto* plurals = new QTranslator(QCoreApplication::instance());  // Which deletes it.
    if (plurals->load(QStringLiteral(":/i18n/continua_en.qm")))
        QCoreApplication::installTranslator(plurals);
}

}  // namespace continua::app
