// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/atomic_file.h"

#include <filesystem>
#include <fstream>

namespace continua::app {

Result<> writeWhole(const std::string& path, std::string_view content)
{
    const auto refused = [&](const std::string& why) {
        return Error{.code = ErrorCode::FileNotWritable, .subject = path, .detail = why};
    };
    const std::string beside = path + ".part";
    {
        std::ofstream file(beside, std::ios::binary | std::ios::trunc);
        file << content;
        file.close();
        if (!file) {
            std::error_code ignored;
            std::filesystem::remove(beside, ignored);
            return refused("the file beside it cannot be written");
        }
    }
    std::error_code failed;
    std::filesystem::rename(beside, path, failed);
    if (failed) {
        std::error_code ignored;
        std::filesystem::remove(beside, ignored);
        return refused(failed.message());
    }
    return Done{};
}

}  // namespace continua::app
