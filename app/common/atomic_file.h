// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace continua::app {

/// Writes `content` to `path` whole or not at all: a file beside it, then a rename over it.
///
/// @error FileNotWritable  The folder or the file cannot be written; nothing was changed.
Result<> writeWhole(const std::string& path, std::string_view content);

}  // namespace continua::app
