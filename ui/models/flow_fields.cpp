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
    fields.push_back(textField<Flow>(QStringLiteral("name"), Words::tr("Flow"), Words::tr("Flow"),
                                     &Flow::name, false));
    fields.push_back(makeField<Flow>(
        QStringLiteral("from"), Words::tr("From"), Words::tr("Flow"), Editor::None,
        [](const Reading& reading, const Flow& flow, const RowRef& row) {
            if (flow.fromReplica >= 0)
                return FieldValue{.text = replicaText(reading.design(), row, flow.fromReplica)};
            return FieldValue{.text = shortName(reading.design(), flow.at),
                              .source = displayName(reading.design(), flow.at)};
        }));
    fields.push_back(makeField<Flow>(
        QStringLiteral("to"), Words::tr("To"), Words::tr("Flow"), Editor::None,
        [](const Reading& reading, const Flow& flow, const RowRef& row) {
            return FieldValue{.text = replicaText(reading.design(), row, flow.toReplica)};
        }));
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
