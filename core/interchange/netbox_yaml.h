// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/units/mass.h"

#include <yaml-cpp/yaml.h>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace continua::interchange {

/// One YAML mapping, read key by key, that knows which keys nobody asked for.
class YamlFields {
public:
    explicit YamlFields(const YAML::Node& node) : m_node(node) {}

    bool has(const char* key) const { return m_node[key] && !m_node[key].IsNull(); }
    /// The text of a scalar; empty where there is none.
    std::string text(const char* key);
    /// The number of a scalar; nothing where there is none that can be read.
    std::optional<double> number(const char* key);
    std::optional<bool> flag(const char* key);
    /// The entries of a list, each a mapping.
    std::vector<YAML::Node> list(const char* key);
    /// A mass with its unit from another key, "weight_unit".
    std::optional<Mass> mass(const char* key, const char* unitKey);

    /// Keys that were never asked for, with what stands there.
    std::vector<std::pair<std::string, std::string>> rest() const;

private:
    YAML::Node node(const char* key);

    YAML::Node m_node;
    std::set<std::string> m_asked;
};

}  // namespace continua::interchange
