// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/flow_fields.h"

#include "ui/models/field_kinds.h"

#include <QCoreApplication>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::FlowFields)
};

using Editor = Field::Editor;

const FlowRow& flowRow(const RowRef& row) { return std::get<FlowRow>(row); }

QString replicaText(const Design& design, const RowRef& row, int replica)
{
    return replica < 0 ? Words::tr("Nearest replica")
                       : replicaName(design, flowRow(row).workload, replica);
}

/// The time that counts against the budget: one way, or there and back.
Duration against(const LatencyBudget& budget, const FlowPath& path)
{
    return budget.oneWay ? path.oneWay : path.oneWay * 2.0;
}

Field budgetField()
{
    const QString label = Words::tr("Latency budget");
    const Figure<Duration> figure = latencyFigure();
    Field field = makeField<Flow>(
        QStringLiteral("budget"), label, Words::tr("Latency"), Editor::Line,
        [=](const Reading&, const Flow& flow, const RowRef&) {
            return flow.budget ? shown(figure, flow.budget->limit)
                               : FieldValue{.text = unknownText(),
                                            .sortKey = 1e9,
                                            .source = Words::tr("No budget: any latency will do.")};
        },
        [=](const Design&, Flow& flow, const QString& text) {
            if (text.isEmpty() || text == unknownText()) {
                flow.budget.reset();
                return QString();
            }
            LatencyBudget budget = flow.budget.value_or(LatencyBudget());
            QString problem = enter(figure, label, text, budget.limit);
            if (problem.isEmpty())
                flow.budget = budget;
            return problem;
        });
    field.isNumber = true;
    return field;
}

Field directionField()
{
    const QString label = Words::tr("Counted");
    const auto oneWay = [] { return Words::tr("One way"); };
    const auto bothWays = [] { return Words::tr("There and back"); };
    Field field = makeField<Flow>(
        QStringLiteral("budget_counts"), label, Words::tr("Latency"), Editor::Choice,
        [=](const Reading&, const Flow& flow, const RowRef&) {
            return FieldValue{.text = !flow.budget        ? unknownText()
                                    : flow.budget->oneWay ? oneWay()
                                                          : bothWays()};
        },
        [=](const Design&, Flow& flow, const QString& text) {
            if (text != oneWay() && text != bothWays())
                return unknownProblem(label, text);
            if (!flow.budget)
                return Words::tr("There is no latency budget to count; enter one first.");
            flow.budget->oneWay = text == oneWay();
            return QString();
        });
    field.choices = [=](const Design&, const RowRef&) { return QStringList{oneWay(), bothWays()}; };
    return field;
}

QStringList encodingNames(const Flow& flow)
{
    QStringList names;
    for (const Encoding& encoding : flow.encodings)
        names += QString::fromStdString(encoding.name);
    return names;
}

Field encodingField()
{
    const QString label = Words::tr("Encoding");
    Field field = makeField<Flow>(
        QStringLiteral("encoding"), label, Words::tr("Traffic"), Editor::Choice,
        [](const Reading&, const Flow& flow, const RowRef&) {
            return FieldValue{.text = QString::fromStdString(flow.chosen().name)};
        },
        [=](const Design&, Flow& flow, const QString& text) {
            for (std::size_t i = 0; i < flow.encodings.size(); ++i) {
                if (flow.encodings[i].name == text.toStdString()) {
                    flow.encoding = static_cast<int>(i);
                    return QString();
                }
            }
            return Words::tr("Encoding \"%1\" is not one of this flow's: %2.")
                .arg(text, encodingNames(flow).join(QStringLiteral(", ")));
        });
    field.choices = [](const Design& design, const RowRef& row) {
        const Flow* flow = RowAccess<Flow>::find(design, row);
        return flow ? encodingNames(*flow) : QStringList();
    };
    return field;
}

Field rateField(const QString& key, const QString& label, DataRate Encoding::*member)
{
    const Figure<DataRate> figure = rateFigure();
    Field field = makeField<Flow>(
        key, label, Words::tr("Traffic"), Editor::Line,
        [=](const Reading&, const Flow& flow, const RowRef&) {
            return shown(figure, flow.chosen().*member);
        },
        [=](const Design&, Flow& flow, const QString& text) {
            return enter(figure, label, text,
                         flow.encodings[static_cast<std::size_t>(flow.encoding)].*member);
        });
    field.isNumber = true;
    return field;
}

Field actualField()
{
    return figureOf<Flow>(
        QStringLiteral("actual"), Words::tr("Needed"), Words::tr("Latency"),
        [](const Reading& reading, const Flow& flow, const RowRef& row) {
            const FlowRoute* route = reading.route(flowRow(row).workload, flowRow(row).flow);
            if (!route)
                return FieldValue{.text = unknownText(),
                                  .sortKey = -1.0,
                                  .source = reading.plan() ? Words::tr("Not served by the plan.")
                                                           : Words::tr("Not planned yet.")};
            const LatencyBudget budget = flow.budget.value_or(LatencyBudget());
            const Duration time = against(budget, route->working);
            return FieldValue{.text = quantityText(time),
                              .sortKey = time.inMs(),
                              .source = Words::tr("%1 of fiber to %2, equipment counted.")
                                            .arg(quantityText(route->working.length),
                                                 displayName(reading.design(), route->host))};
        });
}

Field slackField()
{
    return figureOf<Flow>(
        QStringLiteral("slack"), Words::tr("Slack"), Words::tr("Latency"),
        [](const Reading& reading, const Flow& flow, const RowRef& row) {
            const FlowRoute* route = reading.route(flowRow(row).workload, flowRow(row).flow);
            if (!route || !flow.budget)
                return FieldValue{.text = unknownText(), .sortKey = 1e9};
            const Duration slack = flow.budget->limit - against(*flow.budget, route->working);
            return FieldValue{.text = quantityText(slack), .sortKey = slack.inMs()};
        });
}

/// Its name, by which plans and files tell it from the workload's other flows.
Field nameField()
{
    const QString label = Words::tr("Flow");
    Field field =
        textField<Flow>(QStringLiteral("name"), label, Words::tr("Flow"), &Flow::name, false);
    field.write = [label, write = field.write](const Design& design, const RowRef& row,
                                               const QString& text) -> FieldEdit {
        const FlowRow& self = flowRow(row);
        const std::vector<Flow>& flows = design.at(self.workload).flows;
        for (std::size_t i = 0; i < flows.size(); ++i)
            if (static_cast<int>(i) != self.flow && flows[i].name == text.trimmed().toStdString())
                return {.problem = takenProblem(label, text)};
        return write(design, row, text);
    };
    return field;
}

/// The replicas of the flow's workload as they are offered for an end.
QStringList replicaTexts(const Design& design, const RowRef& row)
{
    QStringList names;
    const Workload* workload = design.find(flowRow(row).workload);
    const auto count = workload ? static_cast<int>(workload->replicas.size()) : 0;
    for (int i = 0; i < count; ++i)
        names += replicaText(design, row, i);
    return names;
}

QString sameEndsProblem()
{
    return Words::tr("A flow runs between two places; choose another replica.");
}

Field fromField()
{
    const QString label = Words::tr("From");
    Field field{.key = QStringLiteral("from"),
                .label = label,
                .section = Words::tr("Flow"),
                .editor = Editor::Choice};
    field.read = [](const Reading& reading, const RowRef& row) {
        const Flow* flow = RowAccess<Flow>::find(reading.design(), row);
        if (!flow)
            return FieldValue();
        if (flow->fromReplica >= 0)
            return FieldValue{.text = replicaText(reading.design(), row, flow->fromReplica)};
        return FieldValue{.text = shortName(reading.design(), flow->at),
                          .source = displayName(reading.design(), flow->at)};
    };
    field.write = [=](const Design& design, const RowRef& row, const QString& text) -> FieldEdit {
        Flow after = *RowAccess<Flow>::find(design, row);
        const auto replica = static_cast<int>(replicaTexts(design, row).indexOf(text));
        const Site* site = findSite(design, text.toStdString());
        if (!site && replica < 0)
            return {.problem = unknownProblem(label, text)};
        if (!site && after.toReplica < 0)
            return {.problem =
                        Words::tr("From a replica a flow runs to a certain other one; choose "
                                  "that first.")};
        if (!site && replica == after.toReplica)
            return {.problem = sameEndsProblem()};
        after.at = site ? site->id : SiteId();
        after.fromReplica = site ? -1 : replica;
        return {.edit = RowAccess<Flow>::replace(design, row, std::move(after))};
    };
    field.choices = [](const Design& design, const RowRef& row) {
        return siteCodes(design) + replicaTexts(design, row);
    };
    return field;
}

Field toField()
{
    const QString label = Words::tr("To");
    Field field{.key = QStringLiteral("to"),
                .label = label,
                .section = Words::tr("Flow"),
                .editor = Editor::Choice};
    field.read = [](const Reading& reading, const RowRef& row) {
        const Flow* flow = RowAccess<Flow>::find(reading.design(), row);
        return flow ? FieldValue{.text = replicaText(reading.design(), row, flow->toReplica)}
                    : FieldValue();
    };
    field.write = [=](const Design& design, const RowRef& row, const QString& text) -> FieldEdit {
        Flow after = *RowAccess<Flow>::find(design, row);
        const bool isNearest = text == replicaText(design, row, -1);
        const auto replica = static_cast<int>(replicaTexts(design, row).indexOf(text));
        if (!isNearest && replica < 0)
            return {.problem = unknownProblem(label, text)};
        if (isNearest && after.fromReplica >= 0)
            return {.problem = Words::tr("Only users at a site go to the nearest replica.")};
        if (!isNearest && replica == after.fromReplica)
            return {.problem = sameEndsProblem()};
        after.toReplica = isNearest ? -1 : replica;
        return {.edit = RowAccess<Flow>::replace(design, row, std::move(after))};
    };
    field.choices = [](const Design& design, const RowRef& row) {
        return QStringList{replicaText(design, row, -1)} + replicaTexts(design, row);
    };
    return field;
}

}  // namespace

Fields flowFields()
{
    Fields fields;
    fields.push_back(makeField<Flow>(
        QStringLiteral("workload"), Words::tr("Workload"), Words::tr("Flow"), Editor::None,
        [](const Reading& reading, const Flow&, const RowRef& row) {
            return FieldValue{.text = shortName(reading.design(), flowRow(row).workload),
                              .source = displayName(reading.design(), flowRow(row).workload)};
        }));
    fields.back().inInspector = false;
    fields.push_back(nameField());
    fields.push_back(fromField());
    fields.push_back(toField());
    fields.push_back(budgetField());
    fields.push_back(directionField());
    fields.push_back(actualField());
    fields.push_back(slackField());
    fields.push_back(encodingField());
    fields.push_back(rateField(QStringLiteral("up"), Words::tr("Up"), &Encoding::up));
    fields.push_back(rateField(QStringLiteral("down"), Words::tr("Down"), &Encoding::down));
    fields.push_back(choiceField<Flow, Protection>(
        QStringLiteral("protection"), Words::tr("Protection"), Words::tr("Traffic"),
        &Flow::protection,
        {Protection::None, Protection::OnePlusOne, Protection::OnePlusOneSiteDisjoint,
         Protection::Restoration}));
    return fields;
}

}  // namespace continua::ui
