// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/continua-cli/command.h"
#include "app/continua-cli/input.h"
#include "core/basemap/country_lookup.h"
#include "core/interchange/gnpy_import.h"
#include "core/store/project_file.h"

#include <iostream>

namespace continua::app {
namespace {

struct Options {
    std::vector<std::string> files;
    std::string output;
    std::string format = "gnpy";
    bool isStrict = false;
};

/// One line per thing that was not taken as it stood.
void print(const std::vector<interchange::ImportRemark>& remarks)
{
    for (const interchange::ImportRemark& remark : remarks) {
        std::cerr << remark.file << ": " << remark.object << ": " << remark.value;
        if (remark.kind == interchange::ImportRemarkKind::Replaced)
            std::cerr << ": replaced by " << remark.used << '\n';
        else
            std::cerr << ": left out\n";
    }
}

Result<ExitStatus> run(const Options& options)
{
    const auto catalog = loadCatalog();
    if (!catalog)
        return catalog.error();
    std::vector<interchange::NamedText> files;
    for (const std::string& name : options.files) {
        Result<std::string> text = readText(name);
        if (!text)
            return text.error();
        files.push_back({name, *std::move(text)});
    }
    const auto map = basemap::Basemap::open(resources() + "/basemap");
    if (!map)
        return map.error();
    const auto countryOf = [&](GeoPoint at) {
        const basemap::Country* country = basemap::countryAt(**map, at);
        return country ? country->isoCode3 : std::string();
    };
    const Result<interchange::Imported> imported =
        interchange::importGnpy(files, *catalog, countryOf);
    if (!imported)
        return imported.error();
    print(imported->remarks);
    if (options.isStrict && !imported->remarks.empty()) {
        std::cerr << "continua-cli: not everything can be taken as it stands, and --strict asks "
                     "for that; nothing was written.\n";
        return ExitStatus::WrongInput;
    }
    if (const Result<> saved = store::saveProject(imported->design, options.output); !saved)
        return saved.error();
    const Design& design = imported->design;
    std::cout << design.all<Site>().size() << " sites, " << design.all<Link>().size() << " links, "
              << design.all<Workload>().size() << " workloads; " << imported->remarks.size()
              << " remarks\n";
    return ExitStatus::Done;
}

}  // namespace

void addImportCommand(CLI::App& parent, Run& chosen)
{
    CLI::App* command = parent.add_subcommand(
        "import", "Make a project from files of GNPy: a topology, and with it equipment libraries "
                  "and services.");
    const auto options = std::make_shared<Options>();
    command->add_option("FILE", options->files, "The files")->required();
    command->add_option("--format", options->format, "Of the files")
        ->check(CLI::IsMember({"gnpy"}));
    command->add_option("-o,--output", options->output, "The project file to write")->required();
    command->add_flag("--strict", options->isStrict,
                      "Write nothing when something cannot be taken as it stands");
    command->callback([&chosen, options] { chosen = [options] { return run(*options); }; });
}

}  // namespace continua::app
