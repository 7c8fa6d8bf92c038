// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/catalog_import.h"

#include "core/catalog/catalog_json.h"
#include "core/interchange/foreign_json.h"
#include "core/interchange/gnpy_equipment.h"

#include <algorithm>

namespace continua::interchange {
namespace {

using nlohmann::json;

bool isCatalog(const json& document)
{
    return document.contains("schema") && document["schema"].is_string()
        && document["schema"].get<std::string>().rfind("continua-catalog/", 0) == 0;
}

bool isLibrary(const json& document)
{
    return !document.contains("elements")
        && (document.contains("Transceiver") || document.contains("Edfa")
            || document.contains("Fiber"));
}

template <class Entry>
void take(Entries<Entry>& into, const Entries<Entry>& from)
{
    for (const auto& [key, entry] : from)
        into.insert_or_assign(key, entry);
}

/// Notes what stands in the grown catalog and not, or otherwise, in the one before.
class News {
public:
    explicit News(CatalogImport& import) : m_import(import) {}

    template <class Entry>
    void tell(const char* section, const Entries<Entry>& before, const Entries<Entry>& now)
    {
        for (const auto& [key, entry] : now) {
            const Entry* known = find(before, key);
            if (known && *known == entry)
                continue;
            ++(known ? m_import.replaced : m_import.added);
            m_import.remarks.push_back(
                {.kind = known ? ImportRemarkKind::Updated : ImportRemarkKind::Added,
                 .file = {},
                 .object = std::string(section) + " " + key,
                 .value = entry.name});
        }
    }

private:
    CatalogImport& m_import;
};

Result<> takePart(const NamedText& file, Catalog& grown, std::vector<ImportRemark>& remarks)
{
    const Result<CatalogPart> part = readCatalogPart(file.text, file.name);
    if (!part)
        return part.error();
    const Catalog& more = part->catalog;
    take(grown.accelerators, more.accelerators);
    take(grown.frames, more.frames);
    take(grown.equipment, more.equipment);
    take(grown.kits, more.kits);
    take(grown.fibers, more.fibers);
    take(grown.amplifiers, more.amplifiers);
    take(grown.roadms, more.roadms);
    take(grown.transceivers, more.transceivers);
    const auto leaveOut = [&](bool isThere, const char* section) {
        if (isThere)
            remarks.push_back({ImportRemarkKind::LeftOut, file.name, section, {}});
    };
    leaveOut(part->hasLine, "line");
    leaveOut(!more.assumptions.empty(), "assumptions");
    leaveOut(!more.countries.empty(), "countries");
    leaveOut(!more.siteTypes.empty(), "site_types");
    return Done{};
}

Result<> takeJson(const NamedText& file, Catalog& grown, GnpyNames& names,
                  std::vector<ImportRemark>& remarks)
{
    const Result<json> document = parseForeignDocument(file.text, file.name);
    if (!document)
        return document.error();
    return isCatalog(*document) ? takePart(file, grown, remarks)
                                : addGnpyEquipment(file, grown, names, remarks);
}

}  // namespace

bool bringEquipment(const std::vector<NamedText>& files)
{
    return !files.empty() && std::all_of(files.begin(), files.end(), [](const NamedText& file) {
        if (isYamlName(file.name))
            return true;
        const Result<json> document = parseForeignDocument(file.text, file.name);
        return document && (isCatalog(*document) || isLibrary(*document));
    });
}

Result<CatalogImport> importEquipment(const std::vector<NamedText>& files, const Catalog& onto,
                                      const Watts& watts)
{
    Catalog grown = onto;
    CatalogImport import;
    GnpyNames names = standardGnpyNames();
    for (const NamedText& file : files) {
        const Result<> taken =
            isYamlName(file.name)
                ? addNetBoxTypes(file, grown, watts, import.needsWatts, import.remarks)
                : takeJson(file, grown, names, import.remarks);
        if (!taken)
            return taken.error();
    }
    grown.line = onto.line;
    grown.assumptions = onto.assumptions;
    // As strictly as a project file is read: what is taken in today opens tomorrow.
    const std::string subject = files.empty() ? std::string() : files.back().name;
    if (const Result<Catalog> whole = readCatalogText(writeCatalogText(grown), subject); !whole)
        return whole.error();

    News news(import);
    news.tell("transceiver", onto.transceivers, grown.transceivers);
    news.tell("amplifier", onto.amplifiers, grown.amplifiers);
    news.tell("ROADM", onto.roadms, grown.roadms);
    news.tell("fiber", onto.fibers, grown.fibers);
    news.tell("accelerator", onto.accelerators, grown.accelerators);
    news.tell("frame", onto.frames, grown.frames);
    news.tell("equipment", onto.equipment, grown.equipment);
    news.tell("kit", onto.kits, grown.kits);
    import.catalog = std::make_shared<const Catalog>(std::move(grown));
    return import;
}

}  // namespace continua::interchange
