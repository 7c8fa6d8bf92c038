// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/planned_project.h"
#include "app/continua-cli/command.h"
#include "app/continua-cli/plan_output.h"
#include "app/continua-cli/scenario_option.h"
#include "app/continua-cli/stop_signal.h"
#include "core/model/rebase.h"
#include "core/store/project_file.h"

#include <iostream>
#include <map>

namespace continua::app {
namespace {

struct Options {
    std::string project;
    std::string scenario;
    std::string objective = {};  ///< Empty: what the project aims at.
    std::string effort = "live";
    std::string progress;
    std::string phase;
    double timeLimitS = 0.0;
    std::uint64_t seed = 1;
    int threads = 1;
    bool apply = false;
    bool json = false;
};

const std::map<std::string, Objective> kObjectives = {{"cost", Objective::Cost},
                                                      {"energy", Objective::Energy},
                                                      {"carbon", Objective::Carbon},
                                                      {"latency", Objective::Latency},
                                                      {"weighted", Objective::Weighted}};

struct EffortOption {
    engine::Effort effort = engine::Effort::Live;
    Duration timeAllowed;  ///< Should the machine be slower than usual.
};

const std::map<std::string, EffortOption> kEfforts = {
    {"live", {engine::Effort::Live, engine::PlanRequest{}.timeAllowed}},
    {"10s", {engine::Effort::TenSeconds, Duration::fromS(10.0)}},
    {"60s", {engine::Effort::Minute, Duration::fromS(60.0)}}};

/// Writes what a plan proposes into the design it was made for: the baseline, which scenarios
/// follow, or one of them.
Result<> save(Project project, ScenarioId scenario, const Design& planned, const ChangeSet& edit,
              const std::string& path)
{
    Design applied = planned;
    if (const Result<> done = edit.applyTo(applied); !done)
        return done;
    if (scenario) {
        ChangeSet& edits = project.scenarios.at(scenario).edits;
        edits = edits.then(edit);
    } else {
        const RebasedScenarios rebased = rebaseAll(project.scenarios, project.baseline, applied);
        for (const auto& [id, change] : rebased.changes)
            project.scenarios.insert_or_assign(id, *change.after);
        for (const ScenarioConflict& conflict : rebased.conflicts)
            std::cerr << "continua-cli: scenario '" << conflict.scenario
                      << "' keeps its own: " << conflict.conflict.object << '\n';
        project.baseline = std::move(applied);
    }
    return store::saveProject(project, path);
}

Result<ExitStatus> runPhases(const Project& project, ScenarioId scenario, const Design& design,
                             const Options& options, const engine::PlanRequest& request,
                             JobControl& control)
{
    const Result<Roadmap> roadmap = plannedPhases(design, request, control);
    if (!roadmap)
        return roadmap.error();
    if (options.apply)
        if (const Result<> saved =
                save(project, scenario, design, proposal(design, *roadmap), options.project);
            !saved)
            return saved.error();
    std::cout << (options.json ? roadmapJson(design, *roadmap) : roadmapSummary(design, *roadmap));
    return roadmap->hasUnserved() ? ExitStatus::Findings : ExitStatus::Done;
}

Result<ExitStatus> run(const Options& options)
{
    const auto effort = kEfforts.find(options.effort);
    if (effort == kEfforts.end()) {
        std::cerr << "continua-cli: effort '" << options.effort
                  << "' is not available in this release; there are: live, 10s, 60s.\n";
        return ExitStatus::WrongInput;
    }
    Result<Project> opened = store::openProject(options.project);
    if (!opened)
        return opened.error();
    const Result<ScenarioId> scenario = scenarioNamed(*opened, options.scenario);
    if (!scenario)
        return scenario.error();
    Result<Design> design = designOf(*opened, *scenario);
    if (!design)
        return design.error();

    engine::PlanRequest request;
    request.objective =
        options.objective.empty() ? design->info().objective : kObjectives.at(options.objective);
    request.seed = options.seed;
    request.effort = effort->second.effort;
    request.timeAllowed = effort->second.timeAllowed;
    if (options.timeLimitS > 0.0)
        request.timeAllowed = Duration::fromS(options.timeLimitS);
    SignalControl control(options.progress == "json");
    if (!design->all<Phase>().empty() && options.phase.empty())
        return runPhases(*opened, *scenario, *design, options, request, control);
    if (!design->all<Phase>().empty() && options.apply)
        return Error{.code = ErrorCode::ValueOutOfRange,
                     .subject = "--apply",
                     .value = options.phase,
                     .expected = "all phases: leave out --phase"};
    const Result<PlannedProject> project =
        planned(std::move(*design), request, control, options.phase);
    if (!project)
        return project.error();
    if (options.apply) {
        // Ids of the new racks follow from the seed: equal calls write equal projects.
        IdSource ids(options.seed);
        const ChangeSet edit = proposal(project->design, project->plan, ids);
        if (const Result<> saved =
                save(*std::move(opened), *scenario, project->design, edit, options.project);
            !saved)
            return saved.error();
    }
    std::cout << (options.json ? planJson(*project) : planSummary(*project));
    return project->plan.unserved.empty() ? ExitStatus::Done : ExitStatus::Findings;
}

}  // namespace

void addPlanCommand(CLI::App& parent, Run& chosen)
{
    CLI::App* command = parent.add_subcommand("plan", "Plan a project.");
    const auto options = std::make_shared<Options>();
    command->add_option("PROJECT", options->project, "The project file")->required();
    addScenarioOption(*command, options->scenario);
    command
        ->add_option("--objective", options->objective,
                     "What to make smallest; else what the project aims at")
        ->check(CLI::IsMember({"cost", "energy", "carbon", "latency", "weighted"}));
    command->add_option("--effort", options->effort, "How hard to search")
        ->check(CLI::IsMember({"live", "10s", "60s", "proven"}));
    command->add_option("--time-limit", options->timeLimitS, "Seconds")->check(CLI::PositiveNumber);
    command->add_option("--seed", options->seed, "Equal seeds give equal plans");
    command->add_option("--threads", options->threads, "The live search uses one")
        ->check(CLI::PositiveNumber);
    command->add_option("--progress", options->progress, "json: lines to standard error")
        ->check(CLI::IsMember({"json"}));
    command->add_option("--phase", options->phase,
                        "Of a project that goes in phases: show this one");
    command->add_flag("--apply", options->apply, "Write the ordered kits into the project");
    command->add_flag("--json", options->json, "One JSON document");
    command->callback([&chosen, options] { chosen = [options] { return run(*options); }; });
}

}  // namespace continua::app
