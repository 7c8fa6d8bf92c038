// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/services.h"

namespace continua::test {

/// What the program takes as given, from its own resources; read once.
inline ui::Services programServices()
{
    static const Result<ui::Services> services =
        ui::openServices(QStringLiteral(CONTINUA_SOURCE_DIR "/resources"), QStringLiteral("test"));
    if (!services)
        qFatal("the resources of the program cannot be read");
    return *services;
}

}  // namespace continua::test
