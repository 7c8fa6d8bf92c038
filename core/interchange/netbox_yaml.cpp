// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/netbox_yaml.h"

namespace continua::interchange {
namespace {

std::string shortText(const YAML::Node& node)
{
    if (node.IsScalar())
        return node.Scalar().substr(0, 80);
    if (node.IsSequence())
        return std::to_string(node.size()) + " entries";
    return node.IsMap() ? "a mapping" : "nothing";
}

}  // namespace

YAML::Node YamlFields::node(const char* key)
{
    m_asked.insert(key);
    return has(key) ? m_node[key] : YAML::Node();
}

std::string YamlFields::text(const char* key)
{
    const YAML::Node value = node(key);
    return value.IsScalar() ? value.Scalar() : std::string();
}

std::optional<double> YamlFields::number(const char* key)
{
    const YAML::Node value = node(key);
    double number = 0.0;
    if (value.IsScalar() && YAML::convert<double>::decode(value, number))
        return number;
    return std::nullopt;
}

std::optional<bool> YamlFields::flag(const char* key)
{
    const YAML::Node value = node(key);
    bool flag = false;
    if (value.IsScalar() && YAML::convert<bool>::decode(value, flag))
        return flag;
    return std::nullopt;
}

std::vector<YAML::Node> YamlFields::list(const char* key)
{
    const YAML::Node value = node(key);
    std::vector<YAML::Node> entries;
    if (value.IsSequence())
        for (const YAML::Node& entry : value)
            if (entry.IsMap())
                entries.push_back(entry);
    return entries;
}

std::optional<Mass> YamlFields::mass(const char* key, const char* unitKey)
{
    constexpr double kKgPerPound = 0.45359237;
    const std::string unit = text(unitKey);
    const auto amount = number(key);
    if (!amount || *amount < 0.0)
        return std::nullopt;
    const double kgPerUnit = unit == "g"  ? 1e-3
                           : unit == "lb" ? kKgPerPound
                           : unit == "oz" ? kKgPerPound / 16.0
                                          : 1.0;
    return Mass::fromKg(*amount * kgPerUnit);
}

std::vector<std::pair<std::string, std::string>> YamlFields::rest() const
{
    std::vector<std::pair<std::string, std::string>> others;
    for (const auto& entry : m_node)
        if (entry.first.IsScalar() && !m_asked.contains(entry.first.Scalar()))
            others.emplace_back(entry.first.Scalar(), shortText(entry.second));
    return others;
}

}  // namespace continua::interchange
