// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/continua-cli/command.h"
#include "app/continua-cli/drawing.h"
#include "app/continua-cli/scenario_option.h"
#include "app/continua-cli/stop_signal.h"
#include "core/interchange/csv_export.h"
#include "core/interchange/geojson_export.h"
#include "core/interchange/gnpy_export.h"
#include "core/interchange/project_json.h"
#include "core/store/atomic_file.h"
#include "core/store/project_file.h"

#include <filesystem>

namespace continua::app {
namespace {

struct Options {
    std::string project;
    std::string scenario;
    std::string format;
    std::string output;
    std::string phase;
    bool isDiagram = false;
};

Result<> write(const std::string& path, const std::string& text)
{
    return store::replaceFile(path, text, [](const std::string&) -> Result<> { return Done{}; });
}

/// Into a folder every table; into a file the bill of materials.
Result<> writeCsv(const PlannedProject& project, const std::string& output)
{
    if (!std::filesystem::is_directory(output))
        return write(output, interchange::billOfMaterialsCsv(project.design, project.facts));
    for (const interchange::CsvFile& file : interchange::csvFiles(project.design, project.facts))
        if (const Result<> done = write(output + "/" + file.name, file.text); !done)
            return done;
    return Done{};
}

/// Into a folder topology, equipment and services; into a file the topology.
Result<> writeGnpy(const PlannedProject& project, const std::string& output)
{
    const std::string topology = interchange::gnpyTopology(project.design);
    if (!std::filesystem::is_directory(output))
        return write(output, topology);
    if (const Result<> done = write(output + "/topology.json", topology); !done)
        return done;
    if (const Result<> done =
            write(output + "/eqpt_config.json", interchange::gnpyEquipment(project.design));
        !done)
        return done;
    return write(output + "/services.json",
                 interchange::gnpyServices(project.design, project.plan));
}

/// The picture formats take their kind from the name's ending, so the two must agree.
Result<> writeMap(const PlannedProject& project, const Options& options)
{
    if (std::filesystem::path(options.output).extension() != "." + options.format)
        return Error{.code = ErrorCode::UnknownName,
                     .subject = options.output,
                     .place = "--output",
                     .value = std::filesystem::path(options.output).extension().string(),
                     .expected = "." + options.format};
    return drawMap(project, options.output, options.isDiagram);
}

/// @param whole  The project with its scenarios; of a scenario its design alone.
Result<> writeAs(const PlannedProject& project, const Project& whole, const Options& options)
{
    if (options.format == "pdf")
        return drawReport(project, options.output);
    if (options.format == "svg" || options.format == "png")
        return writeMap(project, options);
    if (options.format == "csv")
        return writeCsv(project, options.output);
    if (options.format == "gnpy")
        return writeGnpy(project, options.output);
    if (options.format == "geojson")
        return write(options.output, interchange::geoJson(project.design, project.facts,
                                                          {interchange::designHash(project.design),
                                                           CONTINUA_VERSION}));
    return write(options.output, interchange::writeProject(whole, interchange::WithCatalog::Yes));
}

Result<ExitStatus> run(const Options& options)
{
    const Result<Project> opened = store::openProject(options.project);
    if (!opened)
        return opened.error();
    const Result<ScenarioId> scenario = scenarioNamed(*opened, options.scenario);
    if (!scenario)
        return scenario.error();
    Result<Design> design = designOf(*opened, *scenario);
    if (!design)
        return design.error();
    const Project whole = *scenario ? Project(*design) : *opened;
    SignalControl control;
    const Result<PlannedProject> project = planned(*design, aimOf(*design), control, options.phase);
    if (!project)
        return project.error();
    if (const Result<> done = writeAs(*project, whole, options); !done)
        return done.error();
    return project->plan.unserved.empty() ? ExitStatus::Done : ExitStatus::Findings;
}

}  // namespace

void addExportCommand(CLI::App& parent, Run& chosen)
{
    CLI::App* command = parent.add_subcommand(
        "export", "Write the report (pdf), the map (svg, png), the project (json), places and "
                  "links (geojson), tables (csv: a file for the bill of materials, a folder for "
                  "all) or files of GNPy (gnpy: a file for the topology, a folder for equipment "
                  "and services, too).");
    const auto options = std::make_shared<Options>();
    command->add_option("PROJECT", options->project, "The project file")->required();
    addScenarioOption(*command, options->scenario);
    command->add_option("--format", options->format, "What to write")
        ->required()
        ->check(CLI::IsMember({"pdf", "svg", "png", "json", "geojson", "csv", "gnpy"}));
    command->add_option("--phase", options->phase,
                        "Of a project that goes in phases: this one; else the last");
    command->add_flag("--diagram", options->isDiagram,
                      "Of a picture (svg, png): the schematic rather than the map");
    command->add_option("-o,--output", options->output, "Where to")->required();
    command->callback([&chosen, options] { chosen = [options] { return run(*options); }; });
}

}  // namespace continua::app
