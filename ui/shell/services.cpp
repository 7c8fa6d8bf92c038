// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/services.h"

#include "core/catalog/catalog_json.h"
#include "core/engine/plan_memory.h"
#include "core/engine/planner.h"
#include "core/interchange/templates.h"
#include "core/model/phases.h"
#include "core/report/roadmap_facts.h"
#include "core/roadmap/plan_roadmap.h"
#include "core/rules/phase_rules.h"
#include "core/rules/rule_book.h"
#include "core/store/project_file.h"
#include "ui/text/finding_text.h"

#include <QCoreApplication>

#include <mutex>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::Templates)
};

/// Its method ends a search long before; an edit stops it at once. This only guards a slow machine
/// from being cut off halfway.
constexpr Duration kLongestSearch = Duration::fromS(20.0);

/// Of the plans of one window, which come one after the other.
struct SharedMemory {
    std::mutex mutex;
    engine::PlanMemory memory;
};

Result<PlanOutcome> planAndCheck(SharedMemory& shared, const Design& design,
                                 const PlanState::Aim& aim, JobControl& control,
                                 const PlanState::Draft& draft)
{
    engine::PlanRequest request;
    request.objective = aim.objective;
    request.previous = aim.previous;
    request.movePrice = Money::fromUsd(assumption(design, "replica_move_price_usd"));
    request.timeAllowed = kLongestSearch;
    request.onFirst = draft;
    Result<Plan> plan = [&] {
        const std::lock_guard lock(shared.mutex);
        return engine::plan(design, request, shared.memory, control);
    }();
    if (!plan)
        return plan.error();
    if (control.stopRequested())  // Nobody waits for the findings any more, which take as long.
        return PlanOutcome{.plan = *std::move(plan), .isDraft = true};
    draft(*plan);
    std::vector<rules::Finding> findings = rules::check(design, &*plan, &control);
    return PlanOutcome{*std::move(plan), std::move(findings)};
}

/// All phases of the design last planned: another one of them is shown without planning again.
struct SharedRoadmap {
    std::mutex mutex;
    std::optional<Design> design;
    Objective objective = Objective::Cost;
    std::shared_ptr<const Roadmap> roadmap;
};

PlanOutcome outcomeOf(const Design& design, const std::shared_ptr<const Roadmap>& roadmap,
                      PhaseId phase, bool isDraft)
{
    const auto step = std::find_if(roadmap->steps.begin(), roadmap->steps.end(),
                                   [&](const RoadmapStep& one) { return one.phase == phase; });
    const RoadmapStep& shown = step == roadmap->steps.end() ? roadmap->steps.back() : *step;
    return {.plan = shown.plan,
            .findings = {},
            .isDraft = isDraft,
            .roadmap = roadmap,
            .step = shown.design,
            .phases = report::costByPhase(design, *roadmap)};
}

Result<std::shared_ptr<const Roadmap>>
roadmapFor(SharedRoadmap& shared, const Design& design, Objective objective, JobControl& control,
           const std::function<void(const Roadmap&)>& onFirst)
{
    const std::lock_guard lock(shared.mutex);
    if (shared.design && *shared.design == design && shared.objective == objective)
        return shared.roadmap;
    roadmap::RoadmapRequest request;
    request.each.objective = objective;
    request.each.movePrice = Money::fromUsd(assumption(design, "replica_move_price_usd"));
    request.each.timeAllowed = kLongestSearch;
    request.onFirst = onFirst;
    Result<Roadmap> found = roadmap::planRoadmap(design, request, control);
    if (!found)
        return found.error();
    auto roadmap = std::make_shared<const Roadmap>(*std::move(found));
    if (!control.stopRequested()) {
        shared.design = design;
        shared.objective = objective;
        shared.roadmap = roadmap;
    }
    return roadmap;
}

Result<PlanOutcome> planPhases(SharedRoadmap& shared, const Design& design, PhaseId phase,
                               Objective objective, JobControl& control,
                               const std::function<void(PlanOutcome)>& draft)
{
    const auto first = [&](const Roadmap& roadmap) {
        draft(outcomeOf(design, std::make_shared<const Roadmap>(roadmap), phase, true));
    };
    const auto roadmap = roadmapFor(shared, design, objective, control, first);
    if (!roadmap)
        return roadmap.error();
    PlanOutcome outcome = outcomeOf(design, *roadmap, phase, control.stopRequested());
    if (outcome.isDraft)
        return outcome;
    draft(outcomeOf(design, *roadmap, phase, true));
    outcome.findings = rules::checkPhases(design, roadmap->get());
    const std::vector<rules::Finding> ofStep = rules::check(*outcome.step, &outcome.plan, &control);
    outcome.findings.insert(outcome.findings.end(), ofStep.begin(), ofStep.end());
    return outcome;
}

QString titleOf(std::string_view key, std::string_view english)
{
    if (key == "finance")
        return Words::tr("Finance");
    if (key == "factory")
        return Words::tr("Factory");
    if (key == "logistics")
        return Words::tr("Logistics");
    if (key == "entertainment")
        return Words::tr("Entertainment");
    if (key == "urban")
        return Words::tr("Urban");
    return QString::fromUtf8(english.data(), static_cast<qsizetype>(english.size()));
}

}  // namespace

Result<Services> openServices(const QString& folder, const QString& version)
{
    const Result<Catalog> catalog =
        readCatalog((folder + QStringLiteral("/catalog")).toStdString());
    if (!catalog)
        return catalog.error();
    Services services;
    services.version = version;
    services.catalog = std::make_shared<const Catalog>(*catalog);
    for (const interchange::Template& entry : interchange::templates())
        services.templates.push_back(
            {QString::fromUtf8(entry.key.data(), static_cast<qsizetype>(entry.key.size())),
             titleOf(entry.key, entry.title)});
    services.openTemplate =
        [shared = services.catalog,
         path = (folder + QStringLiteral("/templates")).toStdString()](const QString& key) {
            return interchange::openTemplate(key.toStdString(), path, shared);
        };
    services.files = {[](const QString& path) { return store::openProject(path.toStdString()); },
                      [](const Project& project, const QString& path) {
                          return store::saveProject(project, path.toStdString());
                      }};
    services.planner = [shared = std::make_shared<SharedMemory>()](
                           const Design& design, const PlanState::Aim& aim, JobControl& control,
                           const PlanState::Draft& draft) -> Result<PlanOutcome> {
        if (!design.all<Phase>().empty()) {  // Of another project: what its last phase comes to.
            SharedRoadmap own;
            return planPhases(own, design, phasesInOrder(design).back(), aim.objective, control,
                              [](const PlanOutcome&) {});
        }
        return planAndCheck(*shared, design, aim, control, draft);
    };
    services.phasePlanner = [shared = std::make_shared<SharedRoadmap>()](
                                const Design& design, PhaseId phase, Objective objective,
                                JobControl& control,
                                const std::function<void(PlanOutcome)>& draft) {
        return planPhases(*shared, design, phase, objective, control, draft);
    };
    services.sentence = [](const rules::Finding& finding, const Design& design) {
        return findingText(design, finding);
    };
    services.ruleCount = rules::ruleCount();
    return services;
}

Result<std::shared_ptr<const basemap::Basemap>> openBasemap(const QString& folder)
{
    return basemap::Basemap::open((folder + QStringLiteral("/basemap")).toStdString());
}

}  // namespace continua::ui
