// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/planned_project.h"
#include "app/continua-cli/command.h"
#include "app/continua-cli/input.h"
#include "app/continua-cli/stop_signal.h"
#include "core/explain/refusals.h"
#include "core/interchange/enum_keys.h"
#include "core/store/project_file.h"
#include "ui/text/names.h"
#include "ui/text/refusal_text.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <iostream>

namespace continua::app {
namespace {

using Json = nlohmann::ordered_json;

struct Options {
    std::string project;
    std::string workload;
    std::string site;
    bool json = false;
};

Json replicaJson(const Design& design, const Plan& plan, const Workload& workload, int replica,
                 SiteId site)
{
    Json answer;
    answer["replica"] = workload.replicas[static_cast<std::size_t>(replica)].name;
    answer["failed_rules"] = Json::array();
    for (const Refusal& refusal : explain::whyNotHere(design, &plan, workload.id, replica, site)) {
        Json rule;
        rule["rule"] = interchange::keyOf(refusal.reason);
        rule["needed"] = refusal.needed;
        rule["available"] = refusal.available;
        rule["short_by"] = std::abs(refusal.needed - refusal.available);
        rule["message"] = ui::refusalText(design, refusal).toStdString();
        answer["failed_rules"].push_back(rule);
    }
    return answer;
}

Result<ExitStatus> run(const Options& options)
{
    Result<Design> design = store::openProject(options.project);
    if (!design)
        return design.error();
    const Result<WorkloadId> workload = workloadNamed(*design, options.workload);
    if (!workload)
        return workload.error();
    const Result<SiteId> site = siteNamed(*design, options.site);
    if (!site)
        return site.error();
    SignalControl control;
    const Result<PlannedProject> project = planned(*std::move(design), {}, control);
    if (!project)
        return project.error();

    const Workload& row = project->design.at(*workload);
    Json answer;
    answer["workload"] = row.code;
    answer["site"] = options.site;
    answer["replicas"] = Json::array();
    bool fits = true;
    for (int i = 0; i < static_cast<int>(row.replicas.size()); ++i) {
        answer["replicas"].push_back(replicaJson(project->design, project->plan, row, i, *site));
        fits = fits && answer["replicas"].back()["failed_rules"].empty();
    }
    if (options.json) {
        std::cout << answer.dump(2) << '\n';
    } else {
        for (const Json& replica : answer["replicas"])
            for (const Json& rule : replica["failed_rules"])
                std::cout << replica["replica"].get<std::string>() << ": "
                          << rule["message"].get<std::string>() << '\n';
        if (fits)
            std::cout << "Nothing speaks against it.\n";
    }
    return fits ? ExitStatus::Done : ExitStatus::Findings;
}

}  // namespace

void addWhyCommand(CLI::App& parent, Run& chosen)
{
    CLI::App* command =
        parent.add_subcommand("why", "Say what keeps a workload from running at a site.");
    const auto options = std::make_shared<Options>();
    command->add_option("PROJECT", options->project, "The project file")->required();
    command->add_option("--workload", options->workload, "Its code")->required();
    command->add_option("--site", options->site, "Its code")->required();
    command->add_flag("--json", options->json, "One JSON document");
    command->callback([&chosen, options] { chosen = [options] { return run(*options); }; });
}

}  // namespace continua::app
