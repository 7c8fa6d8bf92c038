// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/data_folder.h"

#include <cstdlib>
#include <vector>

namespace continua::app {
namespace {

std::filesystem::path programFolder()
{
    std::error_code unreadable;
    return std::filesystem::read_symlink("/proc/self/exe", unreadable).parent_path();
}

}  // namespace

Result<std::filesystem::path> dataFolder()
{
    std::vector<std::filesystem::path> places;
    if (const char* named = std::getenv("CONTINUA_DATA_DIR"))
        places.emplace_back(named);
    else
        places = {(programFolder() / CONTINUA_DATA_DIR_FROM_BIN).lexically_normal(),
                  CONTINUA_SOURCE_DATA_DIR};

    std::string tried;
    for (const std::filesystem::path& place : places) {
        std::error_code unreadable;
        if (std::filesystem::is_directory(place / "catalog", unreadable))
            return place;
        tried += (tried.empty() ? "" : ", ") + place.string();
    }
    return Error{.code = ErrorCode::FileMissing,
                 .subject = "catalog",
                 .place = tried,
                 .expected = "the data folder of Continua"};
}

}  // namespace continua::app
