// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace continua::ui {

/// A rectangle of cells as text, row by row.
using CellBlock = std::vector<QStringList>;

/// As spreadsheets put it on the clipboard: tabs between cells, lines between rows, and quotes
/// around cells that hold one of them or a quote.
QString clipboardText(const CellBlock& block);

/// What a spreadsheet put on the clipboard. Short rows are filled up with empty cells; nothing for
/// an empty text.
CellBlock cellBlock(const QString& clipboardText);

}  // namespace continua::ui
