// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace continua::app {

/// Lets texts tell one from many in English from now on. @pre A QCoreApplication.
void tellOneFromMany();

}  // namespace continua::app
