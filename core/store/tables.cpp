// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/tables.h"

#include <cctype>

namespace continua::store {
namespace {

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

bool isPartOfName(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

/// Where `text` names the column first; npos when it does not.
std::size_t mentionOf(const std::string& column, const std::string& text)
{
    for (std::size_t at = text.find(column); at != std::string::npos;
         at = text.find(column, at + 1)) {
        const std::size_t end = at + column.size();
        if ((at == 0 || !isPartOfName(text[at - 1]))
            && (end == text.size() || !isPartOfName(text[end])))
            return at;
    }
    return std::string::npos;
}

/// What SQLite says of a refused row, turned round into what it wants.
std::string expectation(const std::string& message, const std::string& rule)
{
    if (message.rfind("NOT NULL", 0) == 0)
        return "a value";
    if (message.rfind("UNIQUE", 0) == 0)
        return "a value that no other row has";
    if (message.rfind("FOREIGN KEY", 0) == 0)
        return "rows that are there";
    return rule;
}

}  // namespace

std::string insertText(const std::string& table, const std::vector<std::string>& columns)
{
    std::string marks;
    for (std::size_t i = 0; i < columns.size(); ++i)
        marks += i == 0 ? "?" : ", ?";
    return "INSERT INTO " + table + " (" + joined(columns) + ") VALUES (" + marks + ")";
}

std::string selectText(const std::string& table, const std::vector<std::string>& columns)
{
    const std::string order = columns.size() < 3 ? "1, 2" : "1, 2, 3";
    return "SELECT " + joined(columns) + " FROM " + table + " ORDER BY " + order;
}

Error refusedValue(const std::string& table, const std::vector<std::string>& columns,
                   const Statement& row, const Error& failure)
{
    // "CHECK constraint failed: latitude_deg BETWEEN -90 AND 90": the rule is what was expected.
    const std::size_t colon = failure.detail.find(": ");
    const std::string rule =
        colon == std::string::npos ? failure.detail : failure.detail.substr(colon + 2);
    Error error{.code = failure.code,
                .place = table + "[" + row.text(0) + ", " + row.text(1) + "]",
                .expected = expectation(failure.detail, rule),
                .detail = failure.detail};
    std::size_t firstMention = std::string::npos;
    std::string column;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::size_t mention = mentionOf(columns[i], rule);
        if (mention >= firstMention)
            continue;
        firstMention = mention;
        column = "." + columns[i];
        error.value = row.isNull(static_cast<int>(i)) ? "nothing" : row.text(static_cast<int>(i));
    }
    error.place += column;
    return error;
}

}  // namespace continua::store
