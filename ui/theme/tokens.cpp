// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/tokens.h"

#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>

#include <algorithm>
#include <atomic>
#include <cmath>

namespace continua::ui {
namespace {

constexpr char kThemeProperty[] = "continuaTheme";

std::atomic<double> g_textScale = 1.0;  // Pictures are painted in threads.
thread_local int g_papers = 0;

// Wong's palette for colour-blind readers, darkened to 3:1 on both surfaces.
const std::array<QColor, 8> kSeries = {"#0072B2", "#D55E00", "#00936B", "#9B5FA8",
                                       "#3B9BD6", "#B8860B", "#C2568F", "#6B7280"};

// Viridis, clipped at both ends, yellow first.
const std::array<QColor, 7> kHeat = {"#D2E21B", "#86D549", "#3DBC74", "#21918C",
                                     "#31688E", "#443A83", "#471365"};

Tokens lightTokens()
{
    return {.surface = "#FFFFFF",
            .panel = "#F5F6F8",
            .border = "#D5DAE1",
            .text = "#1B1F24",
            .muted = "#586171",
            .accent = "#0B63C5",
            .onAccent = "#FFFFFF",
            .ok = "#14733F",
            .warn = "#9A5200",
            .bad = "#BE2A46",
            .sea = "#DCE7EF",
            .land = "#F7F5F0",
            .urban = "#ECE6DA",
            .shore = "#B7CBDA",
            .borderLine = "#B5AFA3",
            .mapLabel = "#5F5D57",
            .series = kSeries,
            .heat = kHeat};
}

Tokens darkTokens()
{
    Tokens dark{.surface = "#15181C",
                .panel = "#1D2126",
                .border = "#3A414B",
                .text = "#E6E9ED",
                .muted = "#9BA5B3",
                .accent = "#63AEF8",
                .onAccent = "#10161C",
                .ok = "#52C78D",
                .warn = "#EFA64E",
                .bad = "#F4798E",
                .sea = "#10161C",
                .land = "#1C2127",
                .urban = "#242A31",
                .shore = "#2B3945",
                .borderLine = "#454D57",
                .mapLabel = "#97A1AE",
                .series = kSeries,
                .heat = kHeat};
    dark.series[0] = "#1A86C8";
    std::reverse(dark.heat.begin(), dark.heat.end());
    return dark;
}

Tokens printTokens()
{
    Tokens print = lightTokens();
    print.panel = "#FFFFFF";
    print.sea = "#FFFFFF";
    print.land = "#EEEEEC";
    print.urban = "#E2E2DF";
    return print;
}

QPalette paletteOf(const Tokens& t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.panel);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.panel);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::Button, t.panel);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.bad);
    palette.setColor(QPalette::ToolTipBase, t.surface);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::Light, t.surface);
    palette.setColor(QPalette::Midlight, t.panel);
    palette.setColor(QPalette::Mid, t.border);
    palette.setColor(QPalette::Dark, t.border);
    palette.setColor(QPalette::Shadow, t.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.muted);
    return palette;
}

}  // namespace

const Tokens& tokens(ThemeKind kind)
{
    static const Tokens light = lightTokens();
    static const Tokens dark = darkTokens();
    static const Tokens print = printTokens();
    return kind == ThemeKind::Light ? light : kind == ThemeKind::Dark ? dark : print;
}

QColor readableOn(const QColor& ground)
{
    const auto linear = [](float channel) {
        return channel <= 0.04045F ? channel / 12.92F : std::pow((channel + 0.055F) / 1.055F, 2.4F);
    };
    // WCAG 2.2, relative luminance; where black and white stand out alike.
    constexpr float kMiddle = 0.179F;
    const float luminance = 0.2126F * linear(ground.redF()) + 0.7152F * linear(ground.greenF())
                          + 0.0722F * linear(ground.blueF());
    return luminance > kMiddle ? Qt::black : Qt::white;
}

ThemeKind currentTheme()
{
    return qApp ? static_cast<ThemeKind>(qApp->property(kThemeProperty).toInt()) : ThemeKind::Light;
}

const Tokens& tokens() { return tokens(currentTheme()); }

double textScale() { return g_papers > 0 ? 1.0 : g_textScale.load(); }

void setTextScale(QApplication& application, double scale)
{
    g_textScale = std::clamp(scale, 1.0, kLargestText);
    applyTheme(application, currentTheme());
}

int scaled(int pixels) { return static_cast<int>(std::lround(pixels * textScale())); }

TextForPaper::TextForPaper() { ++g_papers; }
TextForPaper::~TextForPaper() { --g_papers; }

void applyTheme(QApplication& application, ThemeKind kind)
{
    application.setProperty(kThemeProperty, static_cast<int>(kind));
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setPalette(paletteOf(tokens(kind)));
    application.setFont(textFont(metrics::kBaseText));
    application.setStyleSheet(styleSheet(tokens(kind), textScale()));
}

QFont textFont(int pixels, QFont::Weight weight)
{
    QFont font = QFont(QStringLiteral("Noto Sans"));
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(std::max(1, scaled(pixels)));
    font.setWeight(weight);
    return font;
}

}  // namespace continua::ui
