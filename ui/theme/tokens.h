// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>

#include <array>

class QApplication;

namespace continua::ui {

enum class ThemeKind { Light, Dark, Print };

/// Every colour the program uses, by meaning. No other place names a colour.
struct Tokens {
    QColor surface, panel, border, text, muted, accent, onAccent;
    QColor ok, warn, bad;  ///< Always together with a shape or a word.
    QColor sea, land, urban, shore, borderLine, mapLabel;
    std::array<QColor, 8> series;
    std::array<QColor, 7> heat;  ///< Little to much.
};

const Tokens& tokens(ThemeKind kind);

/// Black or white, whichever stands out more on `ground`: at least 4.5:1 on any.
QColor readableOn(const QColor& ground);

/// Of the theme that applyTheme() set last; light before.
const Tokens& tokens();
ThemeKind currentTheme();

/// How large text is: 1 as designed, to kLargestText.
double textScale();
inline constexpr double kLargestText = 2.0;

/// Text, and what has to hold it, from now on in that size (kept between 1 and kLargestText);
/// the theme stays.
void setTextScale(QApplication& application, double scale);

/// A length of the layout that has to hold text, in the size that text has now.
int scaled(int pixels);

/// While one lives, its thread has text in the size it was designed in, whatever the user reads
/// with: paper has a size of its own.
class TextForPaper {
public:
    TextForPaper();
    ~TextForPaper();
    TextForPaper(const TextForPaper&) = delete;
    TextForPaper& operator=(const TextForPaper&) = delete;
};

/// Fusion style with our palette, fonts and style sheet, for every widget of the application.
void applyTheme(QApplication& application, ThemeKind kind);

/// Every length the program lays out with, in logical pixels. A grid of 4.
namespace metrics {
inline constexpr int kInside = 4;
inline constexpr int kBetween = 8;
inline constexpr int kAround = 12;
inline constexpr int kGroups = 16;
inline constexpr int kSections = 24;
inline constexpr int kRadius = 4;
inline constexpr int kCardRadius = 6;
inline constexpr int kRow = 24;
inline constexpr int kBaseText = 13;
inline constexpr int kTableText = 12;
inline constexpr int kHeading = 16;
inline constexpr int kVerdict = 20;
}  // namespace metrics

/// The system's font at one of the sizes of `metrics`, with figures of equal width where the font
/// has them; larger by textScale().
QFont textFont(int pixels, QFont::Weight weight = QFont::Normal);

}  // namespace continua::ui
