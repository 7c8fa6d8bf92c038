// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/continua-cli/command.h"
#include "app/continua-cli/input.h"
#include "core/interchange/qot_json.h"

#include <iostream>

namespace continua::app {

void addQotCommand(CLI::App& parent, Run& chosen)
{
    CLI::App* command =
        parent.add_subcommand("qot", "Judge optical lines: OSNR, nonlinear noise, GSNR.");
    const auto file = std::make_shared<std::string>();
    const auto json = std::make_shared<bool>(true);
    command->add_option("FILE", *file, "Lines as JSON")->required();
    command->add_flag("--json", *json, "One JSON document, as always");
    command->callback([&chosen, file, json] {
        chosen = [file]() -> Result<ExitStatus> {
            const Result<std::string> text = readText(*file);
            if (!text)
                return text.error();
            const Result<std::string> results = interchange::qotResults(*text, *file);
            if (!results)
                return results.error();
            std::cout << *results << '\n';
            return ExitStatus::Done;
        };
    });
}

}  // namespace continua::app
