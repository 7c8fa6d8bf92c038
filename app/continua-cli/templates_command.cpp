// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/continua-cli/command.h"
#include "app/continua-cli/table.h"
#include "core/interchange/templates.h"

#include <nlohmann/json.hpp>

#include <iostream>

namespace continua::app {

void addTemplatesCommand(CLI::App& parent, Run& chosen)
{
    CLI::App* command = parent.add_subcommand("templates", "List the built-in templates.");
    const auto json = std::make_shared<bool>(false);
    command->add_flag("--json", *json, "One JSON document");
    command->callback([&chosen, json] {
        chosen = [json]() -> Result<ExitStatus> {
            if (*json) {
                nlohmann::ordered_json document;
                document["templates"] = nlohmann::ordered_json::array();
                for (const interchange::Template& entry : interchange::templates())
                    document["templates"].push_back({{"key", entry.key}, {"title", entry.title}});
                std::cout << document.dump(2) << '\n';
            } else {
                std::vector<std::vector<std::string>> rows{{"NAME", "TITLE"}};
                for (const interchange::Template& entry : interchange::templates())
                    rows.push_back({std::string(entry.key), std::string(entry.title)});
                std::cout << asTable(rows);
            }
            return ExitStatus::Done;
        };
    });
}

}  // namespace continua::app
