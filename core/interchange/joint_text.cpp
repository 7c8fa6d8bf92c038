// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/joint_text.h"

#include "core/interchange/foreign_json.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace continua::interchange {

using engine::JointInstance;
using nlohmann::json;

namespace {

constexpr double kMost = 1e9;

class JointReader {
public:
    explicit JointReader(const std::string& source) : m_reader(source) {}

    Result<JointInstance> read(const json& document)
    {
        m_instance.name = m_reader.optionalText(document, "name", "");
        m_instance.isProtected = document.contains("protection")
                              && document["protection"].is_boolean()
                              && document["protection"].get<bool>();
        each(document, "nodes", [&](const json& from, const std::string& at) { site(from, at); });
        each(document, "racks", [&](const json& from, const std::string& at) { rack(from, at); });
        each(document, "links", [&](const json& from, const std::string& at) { link(from, at); });
        each(document, "workloads",
             [&](const json& from, const std::string& at) { workload(from, at); });
        if (m_reader.failed())
            return m_reader.error();
        return std::move(m_instance);
    }

private:
    template <class Take>
    void each(const json& object, const char* key, Take take)
    {
        if (m_reader.failed())
            return;
        const json& list = m_reader.member(object, key, "", json::value_t::array);
        for (std::size_t i = 0; i < list.size() && !m_reader.failed(); ++i)
            take(list[i], indexed(key, i));
    }

    double amount(const json& object, const char* key, const std::string& place)
    {
        const double value = m_reader.number(object, key, place);
        if (!m_reader.failed() && (!(value >= 0.0) || value > kMost))
            outOfRange(place + "." + key, object.at(key), "a number from 0 to 1000000000");
        return m_reader.failed() ? 0.0 : value;
    }

    int index(const json& value, std::size_t count, const std::string& place)
    {
        if (!m_reader.failed()
            && (!value.is_number_integer() || value.get<double>() < 0.0
                || value.get<double>() >= static_cast<double>(count)))
            outOfRange(place, value, "a whole number below " + std::to_string(count));
        return m_reader.failed() ? 0 : value.get<int>();
    }

    int indexAt(const json& object, const char* key, std::size_t count, const std::string& place)
    {
        const double value = amount(object, key, place);
        return m_reader.failed() || value < 0.0 ? 0
                                                : index(object.at(key), count, place + "." + key);
    }

    void outOfRange(const std::string& place, const json& value, const std::string& expected)
    {
        m_reader.fail(ErrorCode::ValueOutOfRange, place, excerpt(value), expected);
    }

    void site(const json& from, const std::string& place)
    {
        JointInstance::Site site;
        site.name = m_reader.optionalText(from, "name", place);
        site.openCost = amount(from, "open", place);
        site.powerKw = amount(from, "power", place);
        site.coolingKw = amount(from, "cool", place);
        site.space = static_cast<int>(amount(from, "space", place));
        site.puePercent = amount(from, "pue", place);
        site.energyPerKw = amount(from, "energy", place);
        m_instance.sites.push_back(std::move(site));
    }

    void rack(const json& from, const std::string& place)
    {
        m_instance.racks.push_back({.kw = amount(from, "kw", place),
                                    .gpu = amount(from, "gpu", place),
                                    .cost = amount(from, "cost", place)});
    }

    void link(const json& from, const std::string& place)
    {
        JointInstance::Link link;
        link.from = indexAt(from, "u", m_instance.sites.size(), place);
        link.to = indexAt(from, "v", m_instance.sites.size(), place);
        if (!m_reader.failed() && link.from == link.to)
            outOfRange(place, from, "two different nodes");
        if (!m_reader.failed())
            link.km = m_reader.number(from, "km", place, 0.0);
        if (m_reader.failed())
            return;
        const json& modules = m_reader.member(from, "mods", place, json::value_t::array);
        if (!m_reader.failed() && modules.empty())
            outOfRange(place + ".mods", modules, "at least one module");
        for (const json& module : modules) {
            const bool isPair = module.is_array() && module.size() == 2 && module[0].is_number()
                             && module[1].is_number();
            if (!isPair || module[0].get<double>() <= 0.0 || module[1].get<double>() < 0.0) {
                outOfRange(place + ".mods", module, "[Gbit/s above 0, cost of 0 or more]");
                return;
            }
            link.modules.push_back({module[0].get<double>(), module[1].get<double>()});
        }
        m_instance.links.push_back(std::move(link));
    }

    void workload(const json& from, const std::string& place)
    {
        JointInstance::Workload workload;
        workload.source = indexAt(from, "src", m_instance.sites.size(), place);
        workload.gpu = amount(from, "gpu", place);
        workload.kw = amount(from, "kw", place);
        workload.gbps = amount(from, "bw", place);
        if (m_reader.failed())
            return;
        const json& allowed = m_reader.member(from, "allowed", place, json::value_t::array);
        for (const json& site : allowed)
            workload.allowed.push_back(index(site, m_instance.sites.size(), place + ".allowed"));
        std::sort(workload.allowed.begin(), workload.allowed.end());
        workload.allowed.erase(std::unique(workload.allowed.begin(), workload.allowed.end()),
                               workload.allowed.end());
        if (m_instance.isProtected && !m_reader.failed())
            pairs(m_reader.member(from, "pairs", place, json::value_t::object), place + ".pairs",
                  workload);
        m_instance.workloads.push_back(std::move(workload));
    }

    void pairs(const json& from, const std::string& place, JointInstance::Workload& workload)
    {
        for (const auto& [key, list] : from.items()) {
            int site = -1;
            const auto [end, failure] = std::from_chars(key.data(), key.data() + key.size(), site);
            if (failure != std::errc() || end != key.data() + key.size() || site < 0
                || site >= static_cast<int>(m_instance.sites.size()))
                return outOfRange(place, key, "the number of a node");
            for (const json& pair : list) {
                if (!pair.is_array() || pair.size() != 2)
                    return outOfRange(place + "." + key, pair, "two lists of links");
                JointInstance::Pair ways{way(pair[0], workload.source, site, place + "." + key),
                                         way(pair[1], workload.source, site, place + "." + key)};
                if (m_reader.failed())
                    return;
                workload.pairs[site].push_back(std::move(ways));
            }
        }
    }

    /// Links that join up from one node to another, in that order.
    std::vector<int> way(const json& list, int from, int to, const std::string& place)
    {
        std::vector<int> links;
        int node = from;
        for (const json& value : list) {
            const int link = index(value, m_instance.links.size(), place);
            if (m_reader.failed())
                return {};
            const JointInstance::Link& over = m_instance.links[static_cast<std::size_t>(link)];
            if (over.from != node && over.to != node)
                break;
            node = over.from == node ? over.to : over.from;
            links.push_back(link);
        }
        if (node != to || links.size() != list.size())
            outOfRange(place, list, "links that join up from the source to the site");
        return links;
    }

    ForeignReader m_reader;
    JointInstance m_instance;
};

}  // namespace

Result<JointInstance> readJoint(std::string_view text, const std::string& file)
{
    const Result<json> document = parseForeignDocument(text, file);
    if (!document)
        return document.error();
    return JointReader(file).read(*document);
}

}  // namespace continua::interchange
