// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace continua {

/// The folder of catalog, templates and base map: what CONTINUA_DATA_DIR says, else beside the
/// installed program, else in the source tree that it was built from.
///
/// @param programFolder  Where the running program is.
std::string dataFolder(const std::string& programFolder);

}  // namespace continua
