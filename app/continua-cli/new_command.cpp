// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/continua-cli/command.h"
#include "app/continua-cli/input.h"
#include "core/interchange/templates.h"
#include "core/store/project_file.h"

namespace continua::app {

void addNewCommand(CLI::App& parent, Run& chosen)
{
    struct Options {
        std::string key;
        std::string output;
    };
    CLI::App* command = parent.add_subcommand("new", "Make a project from a template.");
    const auto options = std::make_shared<Options>();
    command->add_option("--template", options->key, "finance, factory, ... or blank")->required();
    command->add_option("-o,--output", options->output, "The project file to write")->required();
    command->callback([&chosen, options] {
        chosen = [options]() -> Result<ExitStatus> {
            const auto catalog = loadCatalog();
            if (!catalog)
                return catalog.error();
            const Result<Design> design =
                interchange::openTemplate(options->key, resources() + "/templates", *catalog);
            if (!design)
                return design.error();
            if (const Result<> saved = store::saveProject(*design, options->output); !saved)
                return saved.error();
            return ExitStatus::Done;
        };
    });
}

}  // namespace continua::app
