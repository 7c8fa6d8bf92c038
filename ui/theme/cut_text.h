// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QComboBox;

namespace continua::ui {

/// From now on the tooltip of `box` tells the whole of its text where that is cut short, and below
/// it what the tooltip tells otherwise.
void tellWholeText(QComboBox& box);

/// A tooltip of what is cut short: the whole text, and `more` under it.
QString wholeTextTip(const QString& text, const QString& more);

}  // namespace continua::ui
