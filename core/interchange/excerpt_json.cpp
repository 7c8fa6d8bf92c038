// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/excerpt_json.h"

#include "core/catalog/catalog_document.h"
#include "core/interchange/project_json.h"

namespace continua::interchange {
namespace {

using json::Json;

constexpr const char* kSchema = "continua-excerpt/1";

Error notAnExcerpt(const std::string& subject, const std::string& place, const std::string& value)
{
    return {.code = ErrorCode::MalformedText,
            .subject = subject,
            .place = place,
            .value = value,
            .expected = std::string("an excerpt, schema ") + kSchema};
}

}  // namespace

std::string writeExcerpt(const Excerpt& excerpt)
{
    Json codes = Json::array();
    for (const SiteId site : excerpt.context)
        codes.push_back(excerpt.part.at(site).code);
    Json document;
    document["schema"] = kSchema;
    document["context"] = codes;
    document["project"] = Json::parse(writeProject(Project(excerpt.part), WithCatalog::Yes));
    return document.dump();
}

Result<Excerpt> readExcerpt(std::string_view text, const std::string& subject)
{
    const Result<Json> parsed = json::parse(text, subject);
    if (!parsed)
        return parsed.error();
    const auto part = [&](const char* key) -> const Json* {
        const auto found = parsed->is_object() ? parsed->find(key) : parsed->end();
        return found == parsed->end() ? nullptr : &*found;
    };
    const Json* schema = part("schema");
    if (!schema || *schema != kSchema)
        return notAnExcerpt(subject, "schema", schema ? schema->dump() : std::string());
    const Json* project = part("project");
    if (!project)
        return notAnExcerpt(subject, "project", {});
    const Result<Project> read = readProject(project->dump(), subject, nullptr);
    if (!read)
        return read.error();
    Excerpt excerpt{read->baseline, {}};
    const Json* context = part("context");
    if (!context || !context->is_array())
        return notAnExcerpt(subject, "context", context ? context->dump() : std::string());
    for (const Json& code : *context) {
        const Site* site =
            code.is_string() ? findSite(excerpt.part, code.get<std::string>()) : nullptr;
        if (!site)
            return Error{.code = ErrorCode::BrokenReference,
                         .subject = subject,
                         .place = "context",
                         .value = code.dump(),
                         .expected = "the code of a site of the excerpt"};
        excerpt.context.insert(site->id);
    }
    return excerpt;
}

}  // namespace continua::interchange
