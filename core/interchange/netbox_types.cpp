// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/netbox_types.h"

#include "core/interchange/netbox_yaml.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdlib>
#include <regex>

namespace continua::interchange {
namespace {

constexpr double kNineteenInchMm = 446.0;   ///< Body between the flanges, EIA-310.
constexpr double kTwentyOneInchMm = 537.0;  ///< OCP Open Rack V3.

/// Reads one file's types, and notes what becomes of their keys.
class Reader {
public:
    Reader(const NamedText& file, Catalog& catalog, const Watts& watts,
           std::vector<std::string>& needsWatts, std::vector<ImportRemark>& remarks)
        : m_file(file), m_catalog(catalog), m_watts(watts), m_needsWatts(needsWatts),
          m_remarks(remarks)
    {
    }

    Result<> read(const YAML::Node& document);

private:
    Result<> readDevice(YamlFields& fields, const std::string& key);
    void readFrame(YamlFields& fields, const std::string& key);
    void readPower(YamlFields& fields, Equipment& item);
    void readInterfaces(YamlFields& fields, Equipment& item);
    void likeTheNearestFrame(RackFrame& frame);
    int units(YamlFields& fields);

    void remark(ImportRemarkKind kind, const std::string& what, const std::string& value,
                const std::string& used = {})
    {
        m_remarks.push_back({kind, m_file.name, m_name + ", " + what, value, used});
    }
    /// What a person wrote about it, and the file it comes from.
    Provenance provenance(YamlFields& fields, std::vector<std::string> estimated) const;

    const NamedText& m_file;
    Catalog& m_catalog;
    const Watts& m_watts;
    std::vector<std::string>& m_needsWatts;
    std::vector<ImportRemark>& m_remarks;
    std::string m_name;
    std::string m_words;  ///< Name, description and comments.
};

std::string slugOf(const std::string& name)
{
    std::string slug;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte))
            slug += static_cast<char>(std::tolower(byte));
        else if (!slug.empty() && slug.back() != '-')
            slug += '-';
    }
    return slug;
}

bool speaksOf(const std::string& words, const char* pattern)
{
    return std::regex_search(words, std::regex(pattern, std::regex::icase));
}

bool speaksOfOpenRack(const std::string& words)
{
    return speaksOf(words, R"(\borv?\d?3\b|\bopen ?rack\b|\bopenu\b|\b21[- ]?inch|\b21")");
}

std::string kilowatts(ElectricPower power)
{
    std::string text = std::to_string(power.inKw());
    return text.substr(0, text.find('.') + 3) + " kW";
}

EquipmentCategory categoryOf(const std::string& words, std::size_t ports)
{
    constexpr std::size_t kPortsOfSwitch = 12;
    if (speaksOf(words, "power ?shelf|rectifier"))
        return EquipmentCategory::PowerShelf;
    if (speaksOf(words, R"(battery|\bbbu\b)"))
        return EquipmentCategory::BatteryShelf;
    if (speaksOf(words, R"(\bcdu\b|coolant distribution)"))
        return EquipmentCategory::CoolantUnit;
    if (ports >= kPortsOfSwitch || speaksOf(words, R"(\bswitch\b|\brouter\b)"))
        return EquipmentCategory::Switch;
    if (speaksOf(words, R"(\bstorage\b|\bjbo[df]\b|\bdisk shelf\b)"))
        return EquipmentCategory::StorageNode;
    return EquipmentCategory::ComputeNode;
}

/// "400gbase-x-qsfpdd": 400; "1.6tbase-x-osfp1600": 1,600; 0 for what says no rate.
double gbpsOf(const std::string& type)
{
    std::smatch found;
    if (!std::regex_search(type, found, std::regex(R"(^(\d+(?:\.\d+)?)(g|t)?base)")))
        return 0.0;
    const double rate = std::strtod(found[1].str().c_str(), nullptr);
    return found[2] == "t" ? rate * 1e3 : found[2] == "g" ? rate : rate / 1e3;
}

Provenance Reader::provenance(YamlFields& fields, std::vector<std::string> estimated) const
{
    constexpr std::size_t kLongestNote = 300;
    std::string source = "NetBox type " + m_file.name;
    for (const char* key : {"part_number", "description", "comments"}) {
        std::string note = fields.text(key);
        std::replace(note.begin(), note.end(), '\n', ' ');
        while (!note.empty() && note.back() == ' ')
            note.pop_back();
        if (!note.empty())
            source += "; " + note.substr(0, kLongestNote);
    }
    return {.source = source,
            .confidence = Confidence::Published,
            .estimatedFields = std::move(estimated)};
}

Result<> Reader::read(const YAML::Node& document)
{
    if (!document.IsMap())
        return Error{.code = ErrorCode::MalformedText,
                     .subject = m_file.name,
                     .expected = "a device type or a rack type"};
    YamlFields fields(document);
    const std::string maker = fields.text("manufacturer");
    const std::string model = fields.text("model");
    for (const auto& [key, value] : {std::pair{"manufacturer", maker}, std::pair{"model", model}})
        if (value.empty())
            return Error{.code = ErrorCode::MissingValue, .subject = m_file.name, .place = key};
    m_name = maker + " " + model;
    m_words = m_name + " " + fields.text("description") + " " + fields.text("comments");
    std::string key = fields.text("slug");
    if (key.empty())
        key = slugOf(m_name);
    if (fields.has("form_factor") && fields.has("width")) {
        readFrame(fields, key);
    } else if (fields.has("u_height")) {
        if (const Result<> read = readDevice(fields, key); !read)
            return read;
    } else {
        m_remarks.push_back({ImportRemarkKind::LeftOut, m_file.name, m_name,
                             "no u_height: a module type, which stands in no rack"});
        return Done{};
    }
    for (const auto& [other, value] : fields.rest())
        remark(ImportRemarkKind::LeftOut, other, value);
    return Done{};
}

/// Whole units: half ones are rounded up, and what takes none gets one.
int Reader::units(YamlFields& fields)
{
    const double height = fields.number("u_height").value_or(0.0);
    const int whole = std::max(1, static_cast<int>(std::ceil(height - 1e-9)));
    if (height != whole)
        remark(ImportRemarkKind::Replaced, "u_height", fields.text("u_height"),
               std::to_string(whole));
    return whole;
}

Result<> Reader::readDevice(YamlFields& fields, const std::string& key)
{
    const bool isOpen = speaksOfOpenRack(m_words);
    Equipment item{.key = key, .name = m_name};
    item.heightUnit = isOpen ? HeightUnit::OpenUnit : HeightUnit::RackUnit;
    item.height = units(fields);
    item.width = Length::fromMm(isOpen ? kTwentyOneInchMm : kNineteenInchMm);
    if (isOpen)
        remark(ImportRemarkKind::Replaced, "u_height", fields.text("u_height") + " U",
               "OU of 48 mm, 21-inch gear");
    std::vector<std::string> estimated = {"category", "width_mm", "price_usd"};
    if (const auto mass = fields.mass("weight", "weight_unit"))
        item.mass = *mass;
    else
        estimated.push_back("mass_kg");
    if (!fields.flag("is_full_depth").value_or(true))
        remark(ImportRemarkKind::Replaced, "is_full_depth", "false",
               "a depth that is not known, which counts as the whole rack");
    readInterfaces(fields, item);
    readPower(fields, item);
    if (fields.list("power-ports").empty())
        estimated.push_back("nameplate_kw");
    item.provenance = provenance(fields, std::move(estimated));
    m_catalog.equipment.insert_or_assign(key, item);
    return Done{};
}

void Reader::readInterfaces(YamlFields& fields, Equipment& item)
{
    std::size_t ports = 0;
    double gbps = 0.0;
    for (const YAML::Node& entry : fields.list("interfaces")) {
        YamlFields port(entry);
        if (port.flag("mgmt_only").value_or(false))
            continue;
        const double rate = gbpsOf(port.text("type"));
        gbps += rate;
        ports += rate > 0.0 ? 1 : 0;
    }
    item.category = categoryOf(m_words, ports);
    item.network = DataRate::fromGbps(gbps);
}

void Reader::readPower(YamlFields& fields, Equipment& item)
{
    double most = 0.0, allocated = 0.0;
    const auto ports = fields.list("power-ports");
    for (const YAML::Node& entry : ports) {
        YamlFields port(entry);
        most += port.number("maximum_draw").value_or(0.0);
        allocated += port.number("allocated_draw").value_or(0.0);
    }
    const bool isPowered = fields.flag("is_powered").value_or(true);
    item.nameplate = ElectricPower::fromW(most);
    if (allocated > 0.0 && allocated <= most)
        item.typical = ElectricPower::fromW(allocated);
    if (most > 0.0) {
        if (ports.size() > 1)
            remark(
                ImportRemarkKind::Replaced, "power-ports", std::to_string(ports.size()) + " ports",
                kilowatts(item.nameplate) + ", their sum: too much where some stand in for others");
        return;
    }
    const Equipment* known = find(m_catalog.equipment, item.key);
    if (const auto given = m_watts.find(item.key); given != m_watts.end())
        item.nameplate = given->second;
    else if (known)
        item.nameplate = known->nameplate;
    else
        m_needsWatts.push_back(item.key);
    remark(ImportRemarkKind::Replaced, isPowered ? "power-ports" : "is_powered",
           isPowered ? "no draw given" : "false: fed by a busbar or its chassis",
           kilowatts(item.nameplate));
}

void Reader::readFrame(YamlFields& fields, const std::string& key)
{
    const int width = static_cast<int>(fields.number("width").value_or(19.0));
    const bool isOpen = width == 20 || width == 21;  // The library's schema says 20 for 21.
    const double mmPerUnit = fields.text("outer_unit") == "in" ? 25.4 : 1.0;
    std::vector<std::string> estimated = {"power_limit_kw", "air_limit_kw", "price_usd"};
    const auto length = [&](const char* from, const char* field, Length otherwise) {
        if (const auto given = fields.number(from); given && *given > 0.0)
            return Length::fromMm(*given * mmPerUnit);
        estimated.push_back(field);
        return otherwise;
    };
    RackFrame frame{.key = key, .name = m_name};
    frame.heightUnit = isOpen ? HeightUnit::OpenUnit : HeightUnit::RackUnit;
    frame.height = units(fields);
    frame.bayWidth = Length::fromMm(isOpen        ? kTwentyOneInchMm
                                    : width == 10 ? 222.0
                                    : width == 23 ? 552.0
                                                  : 450.0);
    likeTheNearestFrame(frame);
    const Length unit = isOpen ? kOpenUnit : kRackUnit;
    frame.outerHeight = length("outer_height", "outer_height_mm", unit * (frame.height + 3));
    frame.outerWidth = length("outer_width", "outer_width_mm", Length::fromMm(600.0));
    const Length mounting = Length::fromMm(fields.number("mounting_depth").value_or(1200.0));
    frame.outerDepth = length("outer_depth", "outer_depth_mm", mounting);
    if (const auto mass = fields.mass("weight", "weight_unit"))
        frame.emptyMass = *mass;
    else
        estimated.push_back("empty_mass_kg");
    if (const auto payload = fields.mass("max_weight", "weight_unit"))
        frame.payload = *payload;
    else
        estimated.push_back("payload_kg");
    for (const char* read : {"form_factor", "starting_unit"})
        fields.text(read);
    if (fields.flag("desc_units").value_or(false))
        remark(ImportRemarkKind::Replaced, "desc_units", "true", "units counted from the bottom");
    frame.provenance = provenance(fields, std::move(estimated));
    m_catalog.frames.insert_or_assign(key, frame);
}

/// Takes over what a rack type does not say from the frame of the catalog with the same grid, the
/// nearest bay and the nearest height.
void Reader::likeTheNearestFrame(RackFrame& frame)
{
    const RackFrame* nearest = nullptr;
    const auto distance = [&](const RackFrame& other) {
        return std::pair(std::abs((other.bayWidth - frame.bayWidth).inMm()),
                         std::abs(other.height - frame.height));
    };
    for (const auto& [key, other] : m_catalog.frames)
        if (other.heightUnit == frame.heightUnit && key != frame.key
            && (!nearest || distance(other) < distance(*nearest)))
            nearest = &other;
    if (!nearest)
        return;
    frame.hasBusbar = nearest->hasBusbar;
    frame.hasLiquidManifold = nearest->hasLiquidManifold;
    frame.powerLimit = nearest->powerLimit;
    frame.airLimit = nearest->airLimit;
    frame.emptyMass = nearest->emptyMass;
    frame.payload = nearest->payload;
    frame.price = nearest->price;
    remark(ImportRemarkKind::Replaced, "power, air and price", "not in a rack type",
           kilowatts(frame.powerLimit) + " and more, as of " + nearest->name);
}

}  // namespace

bool isYamlName(const std::string& file)
{
    return file.size() > 4
        && (file.rfind(".yaml") == file.size() - 5 || file.rfind(".yml") == file.size() - 4);
}

Result<> addNetBoxTypes(const NamedText& file, Catalog& catalog, const Watts& watts,
                        std::vector<std::string>& needsWatts, std::vector<ImportRemark>& remarks)
{
    try {
        Reader reader(file, catalog, watts, needsWatts, remarks);
        for (const YAML::Node& document : YAML::LoadAll(file.text))
            if (const Result<> read = reader.read(document); !read)
                return read;
        return Done{};
    } catch (const YAML::Exception& broken) {
        return Error{.code = ErrorCode::MalformedText,
                     .subject = file.name,
                     .place = "line " + std::to_string(broken.mark.line + 1),
                     .detail = broken.msg};
    }
}

}  // namespace continua::interchange
