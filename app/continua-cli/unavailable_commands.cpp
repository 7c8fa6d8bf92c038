// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/continua-cli/command.h"

#include <iostream>

namespace continua::app {

void addUnavailableCommands(CLI::App& parent, Run& chosen)
{
    for (const char* name : {"sweep", "pareto", "kit"}) {
        CLI::App* command = parent.add_subcommand(name, "Not available in this release.");
        command->allow_extras();
        command->callback([&chosen, name] {
            chosen = [name]() -> Result<ExitStatus> {
                std::cerr << "continua-cli: " << name
                          << " is not available in this release; nothing was written.\n";
                return ExitStatus::WrongInput;
            };
        });
    }
}

}  // namespace continua::app
