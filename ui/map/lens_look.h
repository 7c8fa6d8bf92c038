// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/lens.h"
#include "ui/map/halo_text.h"
#include "ui/map/viewport.h"
#include "ui/theme/tokens.h"

#include <QBrush>

#include <optional>

class QPainter;

namespace continua::ui {

/// How an object looks through a lens.
struct LensTint {
    enum class Kind {
        Off,      ///< There is no lens.
        Aside,    ///< The lens is not about such objects.
        Unknown,  ///< It is, but there is no figure.
        Known,
    };

    Kind kind = Kind::Off;
    double share = 0.0;  ///< Of the scale, from 0; above 1: over the limit.
    QString text = {};   ///< "62 %", "USD 1.2 M".

    bool isOn() const { return kind != Kind::Off; }
    friend bool operator==(const LensTint&, const LensTint&) = default;
};

LensTint tintOf(const report::LensView& view, SiteId site);
LensTint tintOf(const report::LensView& view, LinkId link);

/// The look of several objects as one: the fullest known, else unknown if any is.
LensTint worstOf(const LensTint& a, const LensTint& b);

/// From little to much, on the theme's scale; grey where there is no figure.
QColor lensColor(const LensTint& tint, const Tokens& style);
/// As lensColor(); what is unknown is hatched.
QBrush lensBrush(const LensTint& tint, const Tokens& style);

/// "Power", and what that is a share or sum of.
QString lensName(report::Lens lens);
QString lensMeaning(report::Lens lens);

/// Where the legend of a lens stands: above the scale bar; null for no lens.
QRectF lensLegendRect(const report::LensView& lens, bool isStale, const Viewport& view,
                      HaloText& text);

/// Paints what the colors mean.
/// @param isStale  The figures are of the plan before the last edits.
void paintLensLegend(QPainter& painter, const report::LensView& lens, bool isStale,
                     const Viewport& view, const Tokens& style, HaloText& text);

}  // namespace continua::ui
