// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/cell_block.h"

#include <algorithm>

namespace continua::ui {
namespace {

constexpr QLatin1Char kTab('\t');
constexpr QLatin1Char kLine('\n');
constexpr QLatin1Char kQuote('"');

bool endsLine(QChar c) { return c == kLine || c == QLatin1Char('\r'); }

QString quoted(const QString& cell)
{
    const bool isPlain = std::none_of(
        cell.begin(), cell.end(), [](QChar c) { return c == kTab || endsLine(c) || c == kQuote; });
    if (isPlain)
        return cell;
    QString inside = cell;
    inside.replace(kQuote, QStringLiteral("\"\""));
    return kQuote + inside + kQuote;
}

/// Takes one cell off a text, from `at` to the tab or line end behind it.
QString takeCell(const QString& text, qsizetype& at)
{
    QString cell;
    if (at < text.size() && text[at] == kQuote) {
        for (++at; at < text.size(); ++at) {
            if (text[at] != kQuote)
                cell += text[at];
            else if (at + 1 < text.size() && text[at + 1] == kQuote)
                cell += text[at++];
            else
                break;
        }
        ++at;
    }
    for (; at < text.size() && text[at] != kTab && !endsLine(text[at]); ++at)
        cell += text[at];
    return cell;
}

}  // namespace

QString clipboardText(const CellBlock& block)
{
    QString text;
    for (const QStringList& row : block) {
        QStringList cells;
        for (const QString& cell : row)
            cells += quoted(cell);
        text += cells.join(kTab) + kLine;
    }
    return text;
}

CellBlock cellBlock(const QString& clipboardText)
{
    CellBlock block;
    qsizetype width = 0;
    for (qsizetype at = 0; at < clipboardText.size();) {
        QStringList row{takeCell(clipboardText, at)};
        while (at < clipboardText.size() && clipboardText[at] == kTab)
            row += takeCell(clipboardText, ++at);
        if (clipboardText.mid(at, 2) == QLatin1String("\r\n"))
            ++at;
        ++at;
        width = std::max(width, row.size());
        block.push_back(std::move(row));
    }
    for (QStringList& row : block)
        while (row.size() < width)
            row += QString();
    return block;
}

}  // namespace continua::ui
