// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/csv_writer.h"

namespace continua::interchange {

CsvWriter& CsvWriter::text(std::string_view value)
{
    if (!m_isFirst)
        m_result += ',';
    m_isFirst = false;
    if (value.find_first_of(",\"\r\n") == std::string_view::npos) {
        m_result += value;
        return *this;
    }
    m_result += '"';
    for (const char c : value) {
        if (c == '"')
            m_result += '"';
        m_result += c;
    }
    m_result += '"';
    return *this;
}

void CsvWriter::end()
{
    m_result += "\r\n";
    m_isFirst = true;
}

}  // namespace continua::interchange
