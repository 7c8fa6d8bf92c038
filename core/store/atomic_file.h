// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <functional>
#include <string>
#include <string_view>

namespace continua::store {

/// Puts `bytes` in the place of the file at `path`, wholly or not at all: a new file beside it is
/// written, synced, shown to `check` and renamed over it; then the folder is synced. Whoever reads
/// `path` meanwhile, and after a crash at any moment, finds the old file or the new one.
///
/// A link is followed and permissions are kept. What earlier writers left when they were killed is
/// cleared away.
///
/// @param check  Is given the path of the new file; its error keeps the old one.
/// @error FileNotWritable  The path, and why; nothing has changed.
Result<> replaceFile(const std::string& path, std::string_view bytes,
                     const std::function<Result<>(const std::string&)>& check);

}  // namespace continua::store
