// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/data_folder.h"

#include <cstdlib>
#include <filesystem>

namespace continua {

std::string dataFolder(const std::string& programFolder)
{
    namespace fs = std::filesystem;
    if (const char* given = std::getenv("CONTINUA_DATA_DIR"); given && *given != '\0')
        return given;
    std::error_code ignored;
    const fs::path installed = fs::path(programFolder) / CONTINUA_DATA_DIR_FROM_BIN;
    if (fs::is_directory(installed / "catalog", ignored))
        return installed.lexically_normal().string();
    return CONTINUA_SOURCE_DATA_DIR;
}

}  // namespace continua
