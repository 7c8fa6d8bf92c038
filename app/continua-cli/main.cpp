// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/continua-cli/command.h"
#include "app/continua-cli/drawing.h"
#include "app/continua-cli/plurals.h"
#include "app/continua-cli/stop_signal.h"
#include "ui/text/error_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <clocale>
#include <exception>
#include <iostream>
#include <optional>

using namespace continua;
using namespace continua::app;

namespace {

constexpr AddCommand kCommands[] = {
    addTemplatesCommand, addNewCommand,  addImportCommand,       addInfoCommand, addCheckCommand,
    addRouteCommand,     addPlanCommand, addVerifyCommand,       addWhyCommand,  addCompareCommand,
    addExportCommand,    addQotCommand,  addUnavailableCommands,
};

int status(ExitStatus status) { return static_cast<int>(status); }

/// Files and figures do not follow the user's locale, which Qt takes over when it starts.
void keepLocale()
{
    std::setlocale(LC_ALL, "C.UTF-8");
    QLocale::setDefault(QLocale::c());
}

int runCommandLine(int argc, char** argv)
{
    CLI::App program("Plans AI computing continuum deployments, without a display.",
                     "continua-cli");
    program.set_version_flag("--version", std::string("continua-cli ") + CONTINUA_VERSION);
    program.require_subcommand(1);
    Run chosen;
    for (const AddCommand add : kCommands)
        add(program, chosen);

    const auto isCall = [&](const CLI::App* call) { return call->get_name() == argv[1]; };
    const auto calls = program.get_subcommands({});
    if (argc > 1 && argv[1][0] != '-' && std::none_of(calls.begin(), calls.end(), isCall)) {
        std::cerr << "continua-cli: there is no call '" << argv[1]
                  << "'; --help lists those there are.\n";
        return status(ExitStatus::WrongInput);
    }
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const bool asked = error.get_exit_code() == 0;  // --help, --version
        (void)program.exit(error, std::cout, std::cerr);
        return status(asked ? ExitStatus::Done : ExitStatus::WrongInput);
    }

    std::optional<QCoreApplication> qt;
    if (!draws(program.get_subcommands().front()->get_name())) {
        qt.emplace(argc, argv);
        keepLocale();
        tellOneFromMany();
    }
    const Result<ExitStatus> result = chosen();
    std::cout.flush();
    if (!result) {
        std::cerr << "continua-cli: " << ui::errorText(result.error()).sentence().toStdString()
                  << '\n';
        return status(ExitStatus::WrongInput);
    }
    return status(*result);
}

}  // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("continua-cli"));
    keepLocale();
    catchStopSignals();
    try {
        return runCommandLine(argc, argv);
    } catch (const std::exception& error) {
        std::cerr << "continua-cli: internal error: " << error.what() << '\n';
        return status(ExitStatus::InternalError);
    }
}
