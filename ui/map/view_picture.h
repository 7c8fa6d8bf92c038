// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/viewport.h"
#include "ui/theme/tokens.h"

#include <QImage>

class QPainter;

namespace continua::ui {

/// A finished picture of some part of the world, to be shown in views near it.
struct ViewPicture {
    Viewport view;  ///< What it shows; as large as the image.
    ThemeKind theme = ThemeKind::Light;
    double devicePixelRatio = 1.0;
    QImage image;

    /// A picture of `view` and some more on each side, unpainted: its pixels are not set.
    static ViewPicture around(const Viewport& view, ThemeKind theme, double devicePixelRatio,
                              QImage::Format format);

    /// Whether it shows all of `wanted` and `room` more on each side, a share of the size of that,
    /// pixel by pixel.
    bool isSharp(const Viewport& wanted, double room = 0.0) const;
    /// Whether it reaches over all of `wanted`, stretched or not.
    bool covers(const Viewport& wanted) const;
    /// Moved and stretched to where it belongs in `wanted`.
    void draw(QPainter& painter, const Viewport& wanted) const;
};

}  // namespace continua::ui
