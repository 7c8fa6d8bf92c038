// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/lens_look.h"

#include "ui/text/figure_text.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::LensLook)
};

constexpr double kBarWidth = 190.0;
constexpr double kBarHeight = 10.0;
constexpr double kOverScale = 46.0;  ///< From the bottom of the view: scale bar and credit.
constexpr double kSample = 14.0;

QFont headFont() { return textFont(metrics::kTableText, QFont::DemiBold); }

QString noFigureText() { return Words::tr("No figure, or nothing to use up"); }

QString staleText() { return Words::tr("Of the plan before the last edits"); }

/// What a share of the scale stands for.
report::Figure figureAt(const report::LensView& view, double share)
{
    return std::visit(
        [share]<class Amount>(const Amount& top) -> report::Figure {
            if constexpr (std::is_same_v<Amount, report::Share>)
                return report::Share{top.value * share};
            else if constexpr (std::is_same_v<Amount, Money> || std::is_same_v<Amount, Mass>)
                return top * share;
            else
                return std::monostate();
        },
        view.top);
}

template <class Key>
LensTint tintIn(const report::LensView& view, const std::map<Key, report::LensReading>& readings,
                Key key)
{
    if (view.lens == report::Lens::None)
        return {};
    const auto reading = readings.find(key);
    if (reading == readings.end()) {
        const bool isAbout = !readings.empty() || (view.sites.empty() && view.links.empty());
        return {.kind = isAbout ? LensTint::Kind::Unknown : LensTint::Kind::Aside};
    }
    const double level = reading->second.level;
    return {.kind = LensTint::Kind::Known,
            .share = level,
            .text = std::isinf(level) ? Words::tr("over a limit of zero")
                                      : figureText(reading->second.value)};
}

/// The theme's scale at a share of it.
QColor heatAt(double share, const Tokens& style)
{
    const double at = std::clamp(share, 0.0, 1.0) * static_cast<double>(style.heat.size() - 1);
    const auto low = static_cast<std::size_t>(at);
    const std::size_t high = std::min(low + 1, style.heat.size() - 1);
    const double part = at - static_cast<double>(low);
    const auto mix = [&](int a, int b) {
        return static_cast<int>(std::lround(a + part * (b - a)));
    };
    const QColor& a = style.heat[low];
    const QColor& b = style.heat[high];
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

}  // namespace

LensTint tintOf(const report::LensView& view, SiteId site)
{
    return tintIn(view, view.sites, site);
}

LensTint tintOf(const report::LensView& view, LinkId link)
{
    return tintIn(view, view.links, link);
}

LensTint worstOf(const LensTint& a, const LensTint& b)
{
    if (a.kind != b.kind)
        return a.kind > b.kind ? a : b;
    return a.share >= b.share ? a : b;
}

QColor lensColor(const LensTint& tint, const Tokens& style)
{
    return tint.kind == LensTint::Kind::Known ? heatAt(tint.share, style) : style.muted;
}

QBrush lensBrush(const LensTint& tint, const Tokens& style)
{
    if (tint.kind == LensTint::Kind::Unknown)
        return {style.muted, Qt::BDiagPattern};
    return tint.kind == LensTint::Kind::Aside ? QBrush(style.surface)
                                              : QBrush(lensColor(tint, style));
}

QString lensName(report::Lens lens)
{
    switch (lens) {
    case report::Lens::None: return Words::tr("None", "lens");
    case report::Lens::Power: return Words::tr("Power");
    case report::Lens::Cooling: return Words::tr("Cooling");
    case report::Lens::Compute: return Words::tr("Compute");
    case report::Lens::OpticalLoad: return Words::tr("Optical load");
    case report::Lens::Latency: return Words::tr("Latency");
    case report::Lens::Cost: return Words::tr("Cost");
    case report::Lens::Carbon: return Words::tr("Carbon");
    }
    return {};
}

QString lensMeaning(report::Lens lens)
{
    switch (lens) {
    case report::Lens::None: return {};
    case report::Lens::Power: return Words::tr("Power drawn, of what the site can give");
    case report::Lens::Cooling: return Words::tr("Heat, of what air or liquid can carry off");
    case report::Lens::Compute: return Words::tr("Compute needed, of what stands at the site");
    case report::Lens::OpticalLoad:
        return Words::tr("Spectrum of the fullest fiber pair; rate at sites");
    case report::Lens::Latency: return Words::tr("Latency, of the tightest budget");
    case report::Lens::Cost: return Words::tr("Cost over the horizon, present value");
    case report::Lens::Carbon: return Words::tr("CO2 equivalent a year");
    }
    return {};
}

QRectF lensLegendRect(const report::LensView& lens, bool isStale, const Viewport& view,
                      HaloText& text)
{
    if (lens.lens == report::Lens::None)
        return {};
    const QFont font = textFont(metrics::kTableText);
    const double line = text.size(QStringLiteral("X"), font).height();
    double width = std::max(kBarWidth, text.size(lensMeaning(lens.lens), headFont()).width());
    width = std::max(width, kSample + metrics::kBetween + text.size(noFigureText(), font).width());
    if (isStale)
        width = std::max(width, text.size(staleText(), font).width());
    const double rows = isStale ? 4.0 : 3.0;
    const QSizeF size(width + 2.0 * metrics::kBetween,
                      rows * line + kBarHeight + 3.0 * metrics::kInside + metrics::kBetween);
    return {QPointF(metrics::kBetween, view.size.height() - kOverScale - size.height()), size};
}

void paintLensLegend(QPainter& painter, const report::LensView& lens, bool isStale,
                     const Viewport& view, const Tokens& style, HaloText& text)
{
    const QRectF box = lensLegendRect(lens, isStale, view, text);
    if (box.isNull())
        return;
    const QFont font = textFont(metrics::kTableText);
    const double line = text.size(QStringLiteral("X"), font).height();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(style.border, 1.0));
    painter.setBrush(style.surface);
    painter.drawRoundedRect(box, metrics::kRadius, metrics::kRadius);
    QPointF at = box.topLeft() + QPointF(metrics::kBetween, metrics::kInside);
    const auto write = [&](QPointF where, const QString& what, const QFont& in) {
        text.draw(painter, where, what, {in, style.text, style.surface});
    };
    write(at, lensMeaning(lens.lens), headFont());
    at.ry() += line + metrics::kInside;
    QLinearGradient scale(at, at + QPointF(kBarWidth, 0.0));
    for (std::size_t i = 0; i < style.heat.size(); ++i)
        scale.setColorAt(static_cast<double>(i) / static_cast<double>(style.heat.size() - 1),
                         style.heat[i]);
    painter.setPen(Qt::NoPen);
    painter.setBrush(scale);
    painter.drawRect(QRectF(at, QSizeF(kBarWidth, kBarHeight)));
    at.ry() += kBarHeight;
    double taken = 0.0;
    for (const double share : {0.0, 1.0, 0.5}) {  // The middle where it has room.
        const QString label = figureText(figureAt(lens, share));
        const double room = text.size(label, font).width();
        const double left = share * (kBarWidth - room);
        taken += room + 2.0 * metrics::kBetween;
        if (share != 0.5 || taken <= kBarWidth)
            write(at + QPointF(left, 0.0), label, font);
    }
    at.ry() += line + metrics::kInside;
    painter.setPen(QPen(style.muted, 1.0));
    painter.setBrush(lensBrush({.kind = LensTint::Kind::Unknown}, style));
    painter.drawRect(QRectF(at + QPointF(0.0, (line - kSample) / 2.0), QSizeF(kSample, kSample)));
    write(at + QPointF(kSample + metrics::kBetween, 0.0), noFigureText(), font);
    if (isStale)
        text.draw(painter, at + QPointF(0.0, line), staleText(), {font, style.warn, style.surface});
    painter.restore();
}

}  // namespace continua::ui
