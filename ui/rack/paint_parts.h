// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFontMetricsF>
#include <QString>

namespace continua::ui {

/// The color, so far transparent: 1 not at all.
inline QColor tinted(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

/// The text, cut off with dots at `width`.
inline QString elided(const QString& text, const QFont& font, double width)
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, std::max(0.0, width));
}

}  // namespace continua::ui
