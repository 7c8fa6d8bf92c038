// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/continua-cli/table.h"

#include <QString>

#include <algorithm>

namespace continua::app {
namespace {

/// Columns on a terminal, not bytes: names may be in any script.
std::size_t width(const std::string& text)
{
    return static_cast<std::size_t>(QString::fromStdString(text).size());
}

bool isNumber(const std::string& text)
{
    bool ok = false;
    (void)QString::fromStdString(text).toDouble(&ok);
    return ok || text.empty() || text == "-";
}

}  // namespace

std::string asTable(const std::vector<std::vector<std::string>>& rows)
{
    std::vector<std::size_t> widths;
    std::vector<bool> rightAligned;
    for (std::size_t r = 0; r < rows.size(); ++r)
        for (std::size_t c = 0; c < rows[r].size(); ++c) {
            if (c >= widths.size()) {
                widths.push_back(0);
                rightAligned.push_back(true);
            }
            widths[c] = std::max(widths[c], width(rows[r][c]));
            if (r > 0 && !isNumber(rows[r][c]))
                rightAligned[c] = false;
        }

    std::string text;
    for (const std::vector<std::string>& row : rows) {
        std::string line;
        for (std::size_t c = 0; c < row.size(); ++c) {
            const std::string pad(widths[c] - width(row[c]), ' ');
            line += (c > 0 ? "  " : "") + (rightAligned[c] ? pad + row[c] : row[c] + pad);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + '\n';
    }
    return text;
}

std::string number(double value, int digits)
{
    return QString::number(value, 'g', digits).toStdString();
}

}  // namespace continua::app
