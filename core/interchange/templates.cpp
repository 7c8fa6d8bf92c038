// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/templates.h"

#include "core/interchange/project_json.h"

#include <filesystem>
#include <fstream>
#include <sstream>

namespace continua::interchange {

const std::vector<Template>& templates()
{
    static const std::vector<Template> all{
        {"finance", "Financial services: Tokyo-Osaka active-active bank with remote green GPUs",
         "finance.json"},
        {"factory", "Manufacturing: southern-German automotive cluster", "factory.json"},
        {"logistics", "Logistics: Rhine-Scheldt freight corridor", "logistics.json"},
        {"entertainment", "Entertainment: Japan live venues with Taipei co-performance",
         "entertainment.json"},
        {"urban", "Urban development: Singapore smart city with cross-border core", "urban.json"},
        {"blank", "Untitled", "blank.json"},
    };
    return all;
}

Result<Design> openTemplate(std::string_view key, const std::string& folder,
                            std::shared_ptr<const Catalog> catalog)
{
    std::string known;
    for (const Template& entry : templates()) {
        known += (known.empty() ? "" : ", ") + std::string(entry.key);
        if (entry.key != key)
            continue;
        const std::filesystem::path path = std::filesystem::path(folder) / entry.file;
        std::error_code trouble;
        if (!std::filesystem::exists(path, trouble))
            return Error{.code = ErrorCode::FileMissing, .subject = path.string()};
        std::ostringstream text;
        text << std::ifstream(path, std::ios::binary).rdbuf();
        if (!text)
            return Error{.code = ErrorCode::FileNotReadable, .subject = path.string()};
        Result<Project> read = readProject(text.str(), path.string(), std::move(catalog));
        if (!read)
            return read.error();
        return (*std::move(read)).baseline;
    }
    return Error{.code = ErrorCode::UnknownName,
                 .subject = "template",
                 .value = std::string(key),
                 .expected = "one of " + known};
}

}  // namespace continua::interchange
