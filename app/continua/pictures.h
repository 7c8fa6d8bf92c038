// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/shell/main_window.h"

#include <QString>

namespace continua {

/// Writes PNGs of every workspace and dialog of `window`, the template planned in it: both themes,
/// 1280x720 and 1920x1080. The real widgets; needs no display with QT_QPA_PLATFORM=offscreen.
///
/// Files are named "design-light-1280x720.png".
/// @error FileNotWritable  The folder or a file cannot be written.
/// @error UnknownName      There is no such template.
Result<> writePictures(ui::MainWindow& window, const QString& templateKey, const QString& folder);

}  // namespace continua
