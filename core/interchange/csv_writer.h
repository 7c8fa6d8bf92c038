// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/interchange/rounded.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace continua::interchange {

/// Builds CSV text row by row, quoting what RFC 4180 wants quoted.
class CsvWriter {
public:
    explicit CsvWriter(std::initializer_list<std::string_view> columns)
    {
        for (const std::string_view column : columns)
            text(column);
        end();
    }

    CsvWriter& text(std::string_view value);
    CsvWriter& number(double value) { return text(numberText(value)); }
    CsvWriter& number(const std::optional<double>& value)
    {
        return value ? number(*value) : text({});
    }
    CsvWriter& count(long long value) { return text(std::to_string(value)); }
    void end();

    const std::string& result() const { return m_result; }

private:
    std::string m_result;
    bool m_isFirst = true;
};

}  // namespace continua::interchange
