// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/continua-cli/input.h"

#include "app/common/data_folder.h"
#include "core/catalog/catalog_json.h"

#include <filesystem>
#include <fstream>
#include <sstream>

namespace continua::app {
namespace {

template <class Entity>
Result<Id<Entity>> named(const Design& design, const std::string& code, const Entity* found)
{
    if (found)
        return found->id;
    std::string codes;
    for (const auto& [id, row] : design.all<Entity>())
        codes += (codes.empty() ? "" : ", ") + row.code;
    return Error{.code = ErrorCode::UnknownName,
                 .subject = design.info().title,
                 .value = code,
                 .expected = codes};
}

}  // namespace

std::string resources()
{
    std::error_code unreadable;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", unreadable);
    return dataFolder(program.parent_path().string());
}

Result<std::shared_ptr<const Catalog>> loadCatalog()
{
    Result<Catalog> catalog = readCatalog(resources() + "/catalog");
    if (!catalog)
        return catalog.error();
    return std::make_shared<const Catalog>(*std::move(catalog));
}

Result<std::string> readText(const std::string& path)
{
    if (!std::filesystem::exists(path))
        return Error{.code = ErrorCode::FileMissing, .subject = path};
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    if (!file)
        return Error{.code = ErrorCode::FileNotReadable, .subject = path};
    return text.str();
}

Result<SiteId> siteNamed(const Design& design, const std::string& code)
{
    return named(design, code, findSite(design, code));
}

Result<WorkloadId> workloadNamed(const Design& design, const std::string& code)
{
    return named(design, code, findWorkload(design, code));
}

}  // namespace continua::app
