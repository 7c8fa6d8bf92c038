// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/continua-cli/plan_output.h"

#include "app/continua-cli/table.h"
#include "core/interchange/plan_json.h"
#include "core/interchange/project_json.h"
#include "core/interchange/roadmap_json.h"
#include "core/model/phases.h"
#include "core/report/roadmap_facts.h"
#include "ui/text/figure_text.h"
#include "ui/text/names.h"
#include "ui/text/quantity_text.h"

#include <QObject>

namespace continua::app {

std::string planJson(const PlannedProject& project)
{
    return interchange::writePlanText(project.design, project.plan, project.facts,
                                      interchange::designHash(project.design));
}

std::string roadmapJson(const Design& design, const Roadmap& roadmap)
{
    std::vector<report::Facts> facts;
    for (const RoadmapStep& step : roadmap.steps)
        facts.push_back(withFacts(step.design, step.plan).facts);
    return interchange::writeRoadmapText(design, roadmap, facts, interchange::designHash(design));
}

std::string roadmapSummary(const Design& design, const Roadmap& roadmap)
{
    const auto text = [](const QString& words) { return words.toStdString(); };
    std::vector<std::vector<std::string>> phases{
        {text(QObject::tr("Phase")), text(QObject::tr("From")), text(QObject::tr("Racks added")),
         text(QObject::tr("Paid once")), text(QObject::tr("Paid yearly")),
         text(QObject::tr("Present cost")), text(QObject::tr("Replicas moved")),
         text(QObject::tr("Unserved"))}};
    for (const report::PhaseCost& phase : report::costByPhase(design, roadmap)) {
        int racks = 0;
        for (const auto& [kit, count] : phase.racks)
            racks += count;
        phases.push_back({design.at(phase.phase).name, yearMonthText(phase.date),
                          std::to_string(racks), text(ui::quantityText(phase.cost.capex)),
                          text(ui::quantityText(phase.cost.yearly)),
                          text(ui::quantityText(phase.cost.present)), std::to_string(phase.moves),
                          std::to_string(phase.unserved)});
    }
    std::vector<std::vector<std::string>> rows;
    const auto add = [&](const QString& name, const QString& value) {
        rows.push_back({text(name), text(value)});
    };
    add(QObject::tr("Project"), QString::fromStdString(design.info().title));
    add(QObject::tr("Cost over the horizon"), ui::quantityText(presentCost(roadmap)));
    add(QObject::tr("Total that is minimized"),
        ui::objectiveText(roadmap.objectiveKind, roadmap.objective));
    add(QObject::tr("No plan's total is below"),
        ui::objectiveText(roadmap.objectiveKind, roadmap.lowerBound));
    add(QObject::tr("Gap between the two"), ui::percentText(roadmap.gap()));
    return asTable(phases) + "\n" + asTable(rows);
}

std::string planSummary(const PlannedProject& project)
{
    const Plan& plan = project.plan;
    std::vector<std::vector<std::string>> rows;
    const auto add = [&](const QString& name, const QString& value) {
        rows.push_back({name.toStdString(), value.toStdString()});
    };
    add(QObject::tr("Project"), QString::fromStdString(project.design.info().title));
    add(QObject::tr("Status"), ui::nameOf(plan.status));
    add(QObject::tr("Cost over the horizon"), ui::quantityText(presentCost(plan)));
    add(QObject::tr("Penalty for unserved demand"), ui::quantityText(unservedPenalty(plan)));
    add(QObject::tr("Capital cost"), ui::quantityText(capex(plan)));
    add(QObject::tr("Yearly cost"), ui::quantityText(yearlyCost(plan)));
    add(QObject::tr("Energy per year"), ui::quantityText(footprint(plan).perYear));
    add(QObject::tr("Total that is minimized"),
        ui::objectiveText(plan.objectiveKind, plan.objective));
    add(QObject::tr("No plan's total is below"),
        ui::objectiveText(plan.objectiveKind, plan.lowerBound));
    add(QObject::tr("Gap between the two"), ui::percentText(plan.gap()));
    add(QObject::tr("Replicas placed"), QString::number(plan.placements.size()));
    add(QObject::tr("Lightpaths"), QString::number(plan.lightpaths.size()));
    add(QObject::tr("Unserved"), QString::number(plan.unserved.size()));
    return asTable(rows);
}

}  // namespace continua::app
