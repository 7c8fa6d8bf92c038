// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog_json.h"

#include "core/catalog/catalog_document.h"
#include "core/catalog/optical_fields.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace continua {
namespace {

using namespace json;

constexpr std::string_view kSchema = "continua-catalog/1";

const std::string& keyOf(const Country& country) { return country.code; }
template <class Entry>
const std::string& keyOf(const Entry& entry)
{
    return entry.key;
}
SiteKind keyOf(const SiteType& type) { return type.kind; }

/// A map of entries as an array, in key order; no key twice.
template <class Codec>
struct Section {
    Codec codec;

    template <class Key, class Entry, class Less>
    void read(const Json& json, std::map<Key, Entry, Less>& entries, const Cursor& at) const
    {
        std::vector<Entry> list;
        ListOf<Codec>{codec}.read(json, list, at);
        for (std::size_t i = 0; i < list.size() && !at.failed(); ++i) {
            const auto key = keyOf(list[i]);
            if (!entries.emplace(key, std::move(list[i])).second) {
                const Cursor element = at.element(static_cast<int>(i));
                element.fail(ErrorCode::DuplicateName, json[i].value("key", json[i].dump()),
                             "a key of its own");
            }
        }
    }
    template <class Key, class Entry, class Less>
    Json write(const std::map<Key, Entry, Less>& entries) const
    {
        Json json = Json::array();
        for (const auto& [key, entry] : entries)
            json.push_back(codec.write(entry));
        return json;
    }
};

template <class Describe>
Section<Object<Describe>> section(Describe describe)
{
    return {{describe}};
}

struct CatalogText {
    std::string schema = std::string(kSchema);
    std::optional<LineDefaults> line = {};
};

template <class Access, class Row>
void catalogFields(Access& a, Row& c, CatalogText& text)
{
    a.required("schema", text.schema, Choice<std::string>{{{kSchema, std::string(kSchema)}}});
    a.field("site_types", c.siteTypes, section([](auto& x, auto& r) { siteTypeFields(x, r); }));
    a.field("countries", c.countries, section([](auto& x, auto& r) { countryFields(x, r); }));
    a.field("accelerators", c.accelerators,
            section([](auto& x, auto& r) { acceleratorFields(x, r); }));
    a.field("frames", c.frames, section([](auto& x, auto& r) { frameFields(x, r); }));
    a.field("equipment", c.equipment, section([](auto& x, auto& r) { equipmentFields(x, r); }));
    a.field("kits", c.kits, section([](auto& x, auto& r) { kitFields(x, r); }));
    a.field("fibers", c.fibers, section([](auto& x, auto& r) { fiberFields(x, r); }));
    a.field("amplifiers", c.amplifiers, section([](auto& x, auto& r) { amplifierFields(x, r); }));
    a.field("roadms", c.roadms, section([](auto& x, auto& r) { roadmFields(x, r); }));
    a.field("transceivers", c.transceivers,
            section([](auto& x, auto& r) { transceiverFields(x, r); }));
    a.optional("line", text.line, Object{[](auto& x, auto& r) { lineFields(x, r); }});
    a.field("assumptions", c.assumptions,
            section([](auto& x, auto& r) { assumptionFields(x, r); }));
}

/// One document, whose references may lead to another.
Result<CatalogPart> readPart(const Json& document, const std::string& subject)
{
    Failure failure{.subject = subject};
    Catalog catalog;
    CatalogText rest;
    Object{[&](auto& access, auto& row) { catalogFields(access, row, rest); }}.read(
        document, catalog, Cursor{.failure = &failure});
    if (failure.error)
        return *failure.error;
    if (rest.line)
        catalog.line = *rest.line;
    return CatalogPart{std::move(catalog), rest.line.has_value()};
}

Error broken(const std::string& subject, const std::string& place, const std::string& value,
             const std::string& expected)
{
    return {.code = ErrorCode::BrokenReference,
            .subject = subject,
            .place = place,
            .value = value,
            .expected = expected};
}

std::optional<Error> brokenReference(const Catalog& catalog, const std::string& subject)
{
    for (const auto& [key, item] : catalog.equipment)
        if (!item.accelerator.empty() && !find(catalog.accelerators, item.accelerator))
            return broken(subject, "equipment " + key + ".accelerator", item.accelerator,
                          "the key of an accelerator");
    for (const auto& [key, kit] : catalog.kits) {
        if (!find(catalog.frames, kit.frame))
            return broken(subject, "kits " + key + ".frame", kit.frame, "the key of a frame");
        for (const RackItem& item : kit.items)
            if (!find(catalog.equipment, item.equipment))
                return broken(subject, "kits " + key + ".items", item.equipment,
                              "the key of equipment");
    }
    return std::nullopt;
}

Result<Catalog> checked(Catalog catalog, bool hasLine, const std::string& subject)
{
    if (auto error = brokenReference(catalog, subject))
        return *error;
    if (!hasLine)
        return Error{.code = ErrorCode::MissingValue,
                     .subject = subject,
                     .place = "line",
                     .expected = "the line defaults"};
    return catalog;
}

/// Moves one table into another; returns a key that both have.
template <class Map>
std::string merge(Map& into, Map& from)
{
    into.merge(from);
    if (from.empty())
        return {};
    if constexpr (std::is_same_v<typename Map::key_type, SiteKind>)
        return siteKindNames().write(from.begin()->first).template get<std::string>();
    else
        return from.begin()->first;
}

std::string mergeAll(Catalog& into, Catalog& from)
{
    std::string twice;
    (void)(!(twice = merge(into.siteTypes, from.siteTypes)).empty()
           || !(twice = merge(into.countries, from.countries)).empty()
           || !(twice = merge(into.accelerators, from.accelerators)).empty()
           || !(twice = merge(into.frames, from.frames)).empty()
           || !(twice = merge(into.equipment, from.equipment)).empty()
           || !(twice = merge(into.kits, from.kits)).empty()
           || !(twice = merge(into.fibers, from.fibers)).empty()
           || !(twice = merge(into.amplifiers, from.amplifiers)).empty()
           || !(twice = merge(into.roadms, from.roadms)).empty()
           || !(twice = merge(into.transceivers, from.transceivers)).empty()
           || !(twice = merge(into.assumptions, from.assumptions)).empty());
    return twice;
}

}  // namespace

Result<Catalog> json::readCatalogDocument(const Json& document, const std::string& subject)
{
    const Result<CatalogPart> part = readPart(document, subject);
    if (!part)
        return part.error();
    return checked(part->catalog, part->hasLine, subject);
}

Result<Catalog> readCatalogText(std::string_view text, const std::string& subject)
{
    const Result<Json> document = parse(text, subject);
    return document ? readCatalogDocument(*document, subject) : document.error();
}

Result<CatalogPart> readCatalogPart(std::string_view text, const std::string& subject)
{
    const Result<Json> document = parse(text, subject);
    if (!document)
        return document.error();
    return readPart(*document, subject);
}

Result<Catalog> readCatalog(const std::string& directory)
{
    std::error_code trouble;
    std::vector<std::filesystem::path> files;
    for (std::filesystem::directory_iterator entry(directory, trouble), end;
         !trouble && entry != end; entry.increment(trouble))
        if (entry->path().extension() == ".json")
            files.push_back(entry->path());
    if (trouble || files.empty())
        return Error{.code = ErrorCode::FileMissing,
                     .subject = directory,
                     .expected = "a folder with catalog files (*.json)",
                     .detail = trouble.message()};
    std::sort(files.begin(), files.end());

    Catalog catalog;
    bool hasLine = false;
    for (const std::filesystem::path& file : files) {
        std::ostringstream text;
        text << std::ifstream(file, std::ios::binary).rdbuf();
        if (!text)
            return Error{.code = ErrorCode::FileNotReadable, .subject = file.string()};
        const Result<Json> document = parse(text.str(), file.string());
        if (!document)
            return document.error();
        const Result<CatalogPart> part = readPart(*document, file.string());
        if (!part)
            return part.error();
        Catalog more = part->catalog;
        if (const std::string key = mergeAll(catalog, more); !key.empty())
            return Error{.code = ErrorCode::DuplicateName,
                         .subject = file.string(),
                         .value = key,
                         .expected = "a key that no other file has"};
        if (part->hasLine)
            catalog.line = more.line;
        hasLine = hasLine || part->hasLine;
    }
    return checked(std::move(catalog), hasLine, directory);
}

Json json::catalogDocument(const Catalog& catalog)
{
    CatalogText rest{.line = catalog.line};
    return Object{[&](auto& access, const auto& row) { catalogFields(access, row, rest); }}.write(
        catalog);
}

std::string writeCatalogText(const Catalog& catalog) { return linesOf(catalogDocument(catalog)); }

}  // namespace continua
