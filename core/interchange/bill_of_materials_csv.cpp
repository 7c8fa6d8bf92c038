// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/csv_export.h"
#include "core/interchange/csv_writer.h"
#include "core/interchange/enum_keys.h"

namespace continua::interchange {
namespace {

/// A line before it is numbered.
struct BomLine {
    std::string description;
    double quantity = 0.0;
    std::string unit = "ea";
    Money price;
    std::optional<double> powerW = {};
    std::optional<double> massKg = {};
    std::optional<int> height = {};
    std::string heightUnit = {};
    Provenance provenance = {};
};

using Key = std::tuple<std::string, report::PartKind, std::string>;  // Site code, kind, part.
using BomLines = std::map<Key, BomLine>;

const char* unitKey(HeightUnit unit) { return unit == HeightUnit::OpenUnit ? "OU" : "U"; }

void addFrame(BomLines& lines, const std::string& site, const RackFrame& frame, int count)
{
    BomLine& line = lines[{site, report::PartKind::Frame, frame.key}];
    line.description = frame.name;
    line.quantity += count;
    line.price = frame.price;
    line.massKg = frame.emptyMass.inKg();
    line.height = frame.height;
    line.heightUnit = unitKey(frame.heightUnit);
    line.provenance = frame.provenance;
}

void addEquipment(BomLines& lines, const std::string& site, const Equipment& item, int count)
{
    BomLine& line = lines[{site, report::PartKind::Equipment, item.key}];
    line.description = item.name;
    line.quantity += count;
    line.price = item.price;
    line.powerW = item.nameplate.inW();
    line.massKg = item.mass.inKg();
    line.height = item.height;
    line.heightUnit = unitKey(item.heightUnit);
    line.provenance = item.provenance;
}

void addKits(BomLines& lines, const Design& design, const report::Facts& facts)
{
    const Catalog& catalog = design.catalog();
    for (const report::KitFacts& row : facts.kits) {
        const Kit* kit = find(catalog.kits, row.order.kit);
        const Site* site = design.find(row.order.site);
        if (!kit || !site)
            continue;
        bool hasRackSystem = false;
        for (const RackItem& item : kit->items)
            if (const Equipment* equipment = find(catalog.equipment, item.equipment)) {
                addEquipment(lines, site->code, *equipment, row.order.count);
                hasRackSystem =
                    hasRackSystem || equipment->category == EquipmentCategory::RackSystem;
            }
        const RackFrame* frame = find(catalog.frames, kit->frame);
        if (frame && !hasRackSystem)
            addFrame(lines, site->code, *frame, row.order.count);
    }
}

void addTransceivers(BomLines& lines, const Design& design, const report::Facts& facts)
{
    for (const report::LightpathFacts& row : facts.lightpaths) {
        const TransceiverType* type = findMode(design.catalog(), row.lightpath.mode).transceiver;
        for (const SiteId end : {row.lightpath.from, row.lightpath.to}) {
            const Site* site = design.find(end);
            if (!type || !site)
                continue;
            BomLine& line = lines[{site->code, report::PartKind::Transceiver, type->key}];
            line.description = type->name;
            line.quantity += 1.0;
            line.price = type->price;
            line.powerW = type->power.inW();
            line.provenance = type->provenance;
        }
    }
}

/// What stands along the lines and is counted for the whole plan.
void addLineParts(BomLines& lines, const report::Facts& facts)
{
    for (const report::PartFacts& part : facts.parts) {
        const bool isOnLine = part.kind == report::PartKind::Amplifier
                           || part.kind == report::PartKind::Roadm
                           || part.kind == report::PartKind::LeasedModule;
        if (!isOnLine)
            continue;
        BomLine& line = lines[{std::string(), part.kind, part.key}];
        line.description = part.key;
        line.quantity += part.quantity;
        line.price = part.unitPrice;
        line.provenance = part.provenance;
    }
}

}  // namespace

std::string billOfMaterialsCsv(const Design& design, const report::Facts& facts)
{
    BomLines lines;
    addKits(lines, design, facts);
    addTransceivers(lines, design, facts);
    addLineParts(lines, facts);

    CsvWriter csv{
        "line",         "phase",          "site",        "rack",           "category",
        "manufacturer", "model",          "part_number", "description",    "qty",
        "unit",         "unit_price",     "currency",    "extended_price", "lead_time_weeks",
        "unit_power_w", "unit_weight_kg", "height",      "height_unit",    "price_source",
        "price_date",   "confidence",     "notes"};
    int number = 0;
    for (const auto& [key, line] : lines) {
        const auto& [site, kind, part] = key;
        const bool hasPrice = line.price != Money{};
        csv.count(++number).text({}).text(site).text({}).text(keyOf(kind)).text({}).text(part);
        csv.text({}).text(line.description).number(line.quantity).text(line.unit);
        csv.number(hasPrice ? std::optional(line.price.inUsd()) : std::nullopt);
        csv.text(hasPrice ? "USD" : "");
        csv.number(hasPrice ? std::optional(line.price.inUsd() * line.quantity) : std::nullopt);
        csv.text({}).number(line.powerW).number(line.massKg);
        csv.text(line.height ? std::to_string(*line.height) : "").text(line.heightUnit);
        csv.text(line.provenance.source).text(line.provenance.date);
        csv.text(keyOf(line.provenance.confidence)).text({}).end();
    }
    return csv.result();
}

}  // namespace continua::interchange
