// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/continua-cli/command.h"
#include "app/continua-cli/table.h"
#include "core/interchange/project_json.h"
#include "core/model/phases.h"
#include "core/store/migrations.h"
#include "core/store/project_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>

namespace continua::app {
namespace {

struct Extent {
    double west = 180.0, south = 90.0, east = -180.0, north = -90.0;
};

Extent extentOf(const Design& design)
{
    Extent extent;
    for (const auto& [id, site] : design.all<Site>()) {
        extent.west = std::min(extent.west, site.position.longitudeDeg);
        extent.east = std::max(extent.east, site.position.longitudeDeg);
        extent.south = std::min(extent.south, site.position.latitudeDeg);
        extent.north = std::max(extent.north, site.position.latitudeDeg);
    }
    return extent;
}

nlohmann::ordered_json infoOf(const Project& project)
{
    const Design& design = project.baseline;
    nlohmann::ordered_json info;
    info["title"] = design.info().title;
    info["template"] = design.info().origin;
    info["sites"] = design.all<Site>().size();
    info["links"] = design.all<Link>().size();
    info["racks"] = design.all<Rack>().size();
    info["workloads"] = design.all<Workload>().size();
    info["pins"] = design.all<Pin>().size();
    if (design.all<Site>().empty()) {
        info["extent_deg"] = nullptr;
    } else {
        const Extent extent = extentOf(design);
        info["extent_deg"] = {extent.west, extent.south, extent.east, extent.north};
    }
    info["schema_version"] = store::migrations().back().version;
    info["scenarios"] = nlohmann::ordered_json::array();
    for (const auto& [id, scenario] : project.scenarios)
        info["scenarios"].push_back(scenario.name);
    std::sort(info["scenarios"].begin(), info["scenarios"].end());
    info["phases"] = nlohmann::ordered_json::array();
    for (const PhaseId id : phasesInOrder(design))
        info["phases"].push_back({{"name", design.at(id).name},
                                  {"date", yearMonthText(design.at(id).date)},
                                  {"demand_factor", design.at(id).demandFactor}});
    info["input_sha256"] = interchange::designHash(design);
    return info;
}

}  // namespace

void addInfoCommand(CLI::App& parent, Run& chosen)
{
    struct Options {
        std::string project;
        bool json = false;
    };
    CLI::App* command = parent.add_subcommand("info", "Count what is in a project.");
    const auto options = std::make_shared<Options>();
    command->add_option("PROJECT", options->project, "The project file")->required();
    command->add_flag("--json", options->json, "One JSON document");
    command->callback([&chosen, options] {
        chosen = [options]() -> Result<ExitStatus> {
            const Result<Project> project = store::openProject(options->project);
            if (!project)
                return project.error();
            const nlohmann::ordered_json info = infoOf(*project);
            if (options->json) {
                std::cout << info.dump(2) << '\n';
            } else {
                std::vector<std::vector<std::string>> rows;
                for (const auto& [key, value] : info.items())
                    rows.push_back(
                        {key, value.is_string() ? value.get<std::string>() : value.dump()});
                std::cout << asTable(rows);
            }
            return ExitStatus::Done;
        };
    });
}

}  // namespace continua::app
