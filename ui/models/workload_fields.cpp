// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/workload_fields.h"

#include "ui/models/phase_fields.h"
#include "ui/models/pin_fields.h"
#include "ui/models/workload_defaults.h"

#include <QCoreApplication>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::WorkloadFields)
};

using Editor = Field::Editor;

/// The tightest limit of all flows, or nothing.
std::optional<Duration> tightestBudget(const Workload& workload)
{
    std::optional<Duration> tightest;
    for (const Flow& flow : workload.flows)
        if (flow.budget && (!tightest || flow.budget->limit < *tightest))
            tightest = flow.budget->limit;
    return tightest;
}

QString placesText(const Design& design, const std::vector<SiteId>& sites)
{
    QStringList names;
    for (const SiteId site : sites)
        names += site ? shortName(design, site) : unknownText();
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

Field availabilityField()
{
    const QString label = Words::tr("Availability target");
    const Figure<double> figure = availabilityFigure();
    Field field = makeField<Workload>(
        QStringLiteral("availability"), label, Words::tr("Needs"), Editor::Line,
        [=](const Reading&, const Workload& workload, const RowRef&) {
            return workload.availability > 0.0 ? shown(figure, workload.availability)
                                               : FieldValue{.text = unknownText(),
                                                            .sortKey = 0.0,
                                                            .source = Words::tr("No target.")};
        },
        [=](const Design&, Workload& workload, const QString& text) {
            if (text.isEmpty() || text == unknownText()) {
                workload.availability = 0.0;
                return QString();
            }
            return enter(figure, label, text, workload.availability);
        });
    field.isNumber = true;
    return field;
}

void addNeeds(Fields& fields)
{
    fields.push_back(figureOf<Workload>(
        QStringLiteral("accelerators"), Words::tr("Accelerators"), Words::tr("Needs"),
        [](const Reading&, const Workload& workload, const RowRef&) {
            int count = 0;
            for (const Replica& replica : workload.replicas)
                count += acceleratorCount(replica.compute);
            return FieldValue{.text = countText(count), .sortKey = count};
        }));
    fields.push_back(
        figureOf<Workload>(QStringLiteral("replicas"), Words::tr("Replicas"), Words::tr("Needs"),
                           [](const Reading&, const Workload& workload, const RowRef&) {
                               const auto count = static_cast<long long>(workload.replicas.size());
                               return FieldValue{.text = countText(count), .sortKey = count};
                           }));
    fields.push_back(figureOf<Workload>(
        QStringLiteral("tightest"), Words::tr("Tightest budget"), Words::tr("Needs"),
        [](const Reading&, const Workload& workload, const RowRef&) {
            const auto tightest = tightestBudget(workload);
            return FieldValue{.text = quantityText(tightest),
                              .sortKey = tightest ? tightest->inMs() : 1e9,
                              .source =
                                  Words::tr("Of its flows; each is edited in the table Flows.")};
        }));
    fields.push_back(availabilityField());
    Field peak = figureField<Workload, double>(
        QStringLiteral("peak_factor"), Words::tr("Peak factor"), Words::tr("Needs"),
        &Workload::peakFactor, numberFigure({1.0, 1000.0, Words::tr("1 or more")}));
    peak.inTable = false;
    fields.push_back(std::move(peak));
    Field growth = figureField<Workload, double>(
        QStringLiteral("growth"), Words::tr("Growth per year"), Words::tr("Needs"),
        &Workload::growthPerYear, shareFigure({0.0, 100.0, Words::tr("0 % or more")}));
    growth.inTable = false;
    fields.push_back(std::move(growth));
}

Field differentSitesField()
{
    Field field = makeField<Workload>(
        QStringLiteral("different_sites"), Words::tr("Replicas at different sites"),
        Words::tr("Placement"), Editor::Check,
        [](const Reading&, const Workload& workload, const RowRef&) {
            return FieldValue{.text = workload.separation.differentSites ? yesText() : noText()};
        },
        [](const Design&, Workload& workload, const QString& text) {
            workload.separation.differentSites = text == yesText();
            return QString();
        });
    field.inTable = false;
    return field;
}

/// The countries where rows of `Entity` may run.
template <class Entity>
Field countriesField(const QString& key, const QString& section, const QString& anyText)
{
    Field field = makeField<Entity>(
        key, Words::tr("Countries"), section, Editor::Line,
        [=](const Reading&, const Entity& row, const RowRef&) {
            return FieldValue{.text = joined(row.locality.countries),
                              .source =
                                  row.locality.countries.empty()
                                      ? anyText
                                      : Words::tr("ISO codes of the countries where it may run.")};
        },
        [](const Design& design, Entity& row, const QString& text) {
            const std::vector<std::string> codes = words(text);
            for (const std::string& code : codes)
                if (!find(design.catalog().countries, code))
                    return unknownProblem(Words::tr("Country"), QString::fromStdString(code));
            row.locality.countries = codes;
            return QString();
        });
    field.inTable = false;
    return field;
}

Field computeField(const QString& key, const QString& label, int ComputeNeed::*member)
{
    const Figure<int> figure = countFigure(0);
    Field field = makeField<Replica>(
        key, label, Words::tr("Replica"), Editor::Line,
        [=](const Reading&, const Replica& replica, const RowRef&) {
            return shown(figure, replica.compute.*member);
        },
        [=](const Design&, Replica& replica, const QString& text) {
            return enter(figure, label, text, replica.compute.*member);
        });
    field.isNumber = true;
    return field;
}

Field acceleratorField()
{
    const QString label = Words::tr("Accelerator");
    Field field = makeField<Replica>(
        QStringLiteral("accelerator"), label, Words::tr("Replica"), Editor::Choice,
        [](const Reading& reading, const Replica& replica, const RowRef&) {
            return FieldValue{.text = replica.compute.accelerator.empty()
                                        ? unknownText()
                                        : acceleratorName(reading.design().catalog(),
                                                          replica.compute.accelerator)};
        },
        [=](const Design& design, Replica& replica, const QString& text) {
            if (text.isEmpty() || text == unknownText()) {
                replica.compute.accelerator.clear();
                return QString();
            }
            for (const auto& [key, accelerator] : design.catalog().accelerators) {
                if (acceleratorName(design.catalog(), key) == text) {
                    replica.compute.accelerator = key;
                    return QString();
                }
            }
            return unknownProblem(label, text);
        });
    field.choices = [](const Design& design, const RowRef&) {
        QStringList names{unknownText()};
        for (const auto& [key, accelerator] : design.catalog().accelerators)
            names += acceleratorName(design.catalog(), key);
        return names;
    };
    return field;
}

Field storageField()
{
    const QString label = Words::tr("Storage");
    const Figure<double> figure = storageFigure();
    Field field = makeField<Replica>(
        QStringLiteral("storage"), label, Words::tr("Replica"), Editor::Line,
        [=](const Reading&, const Replica& replica, const RowRef&) {
            return shown(figure, replica.compute.storageTb);
        },
        [=](const Design&, Replica& replica, const QString& text) {
            return enter(figure, label, text, replica.compute.storageTb);
        });
    field.isNumber = true;
    return field;
}

/// Its name, by which plans and files tell it from the workload's other replicas.
Field replicaNameField()
{
    const QString label = Words::tr("Name");
    Field field = textField<Replica>(QStringLiteral("name"), label, Words::tr("Replica"),
                                     &Replica::name, false);
    field.write = [label, write = field.write](const Design& design, const RowRef& row,
                                               const QString& text) -> FieldEdit {
        const auto& self = std::get<ReplicaRow>(row);
        const std::vector<Replica>& replicas = design.at(self.workload).replicas;
        for (std::size_t i = 0; i < replicas.size(); ++i)
            if (static_cast<int>(i) != self.replica
                && replicas[i].name == text.trimmed().toStdString())
                return {.problem = takenProblem(label, text)};
        return write(design, row, text);
    };
    return field;
}

QString noRateText() { return Words::tr("Number of accelerators"); }

/// Whether accelerators are counted, or follow from a rate of tokens or video streams.
Field rateKindField()
{
    const QString label = Words::tr("Need given as");
    const std::vector<RateNeed::Kind> kinds = {RateNeed::Kind::OutputTokens,
                                               RateNeed::Kind::VideoStreams};
    Field field = makeField<Replica>(
        QStringLiteral("rate_kind"), label, Words::tr("Replica"), Editor::Choice,
        [](const Reading&, const Replica& replica, const RowRef&) {
            const auto& rate = replica.compute.rate;
            return FieldValue{.text = rate ? nameOf(rate->kind) : noRateText()};
        },
        [=](const Design& design, Replica& replica, const QString& text) {
            if (text == noRateText()) {
                replica.compute.accelerators = acceleratorCount(replica.compute);
                replica.compute.rate.reset();
                return QString();
            }
            const Accelerator* accelerator =
                find(design.catalog().accelerators, replica.compute.accelerator);
            for (const RateNeed::Kind kind : kinds) {
                if (nameOf(kind) != text)
                    continue;
                const double each = accelerator ? planningRate(*accelerator, kind) : 0.0;
                if (each <= 0.0)
                    return Words::tr("The catalog does not know how much of that this accelerator "
                                     "does; choose another accelerator first.");
                replica.compute.rate = RateNeed{.kind = kind,
                                                .amount = each * acceleratorCount(replica.compute),
                                                .perAccelerator = each,
                                                .basis = planningRateBasis(*accelerator, kind)};
                replica.compute.accelerators = 0;
                return QString();
            }
            return unknownProblem(label, text);
        });
    field.choices = [=](const Design&, const RowRef&) {
        QStringList names{noRateText()};
        for (const RateNeed::Kind kind : kinds)
            names += nameOf(kind);
        return names;
    };
    field.inTable = false;
    return field;
}

/// A number of the rate that a replica's need is given as.
Field rateNumberField(const QString& key, const QString& label, double RateNeed::*member,
                      const Allowed& allowed)
{
    const Figure<double> figure = numberFigure(allowed);
    Field field = makeField<Replica>(
        key, label, Words::tr("Replica"), Editor::Line,
        [=](const Reading&, const Replica& replica, const RowRef&) {
            const auto& rate = replica.compute.rate;
            if (!rate)
                return FieldValue{.text = unknownText(), .sortKey = -1.0};
            FieldValue value = shown(figure, (*rate).*member);
            value.source = QString::fromStdString(rate->basis);
            return value;
        },
        [=](const Design&, Replica& replica, const QString& text) {
            if (!replica.compute.rate)
                return text.isEmpty() || text == unknownText()
                         ? QString()
                         : Words::tr("The need is given as a number of accelerators, not as a "
                                     "rate.");
            return enter(figure, label, text, (*replica.compute.rate).*member);
        });
    field.isNumber = true;
    field.inTable = false;
    return field;
}

Field rateField()
{
    return rateNumberField(QStringLiteral("rate"), Words::tr("Rate needed"), &RateNeed::amount,
                           {0.0, 1e9, Words::tr("0 or more")});
}

Field planningRateField()
{
    return rateNumberField(QStringLiteral("planning_rate"), Words::tr("Rate per accelerator"),
                           &RateNeed::perAccelerator, {0.001, 1e9, Words::tr("more than 0")});
}

}  // namespace

Fields workloadFields()
{
    const QString identity = Words::tr("Identity");
    Fields fields;
    fields.push_back(codeField<Workload>(Words::tr("Code"), identity));
    fields.push_back(textField<Workload>(QStringLiteral("name"), Words::tr("Name"), identity,
                                         &Workload::name, false));
    fields.push_back(choiceField<Workload, WorkloadKind>(
        QStringLiteral("kind"), Words::tr("Kind"), identity, &Workload::kind,
        {WorkloadKind::Training, WorkloadKind::Inference, WorkloadKind::Retrieval,
         WorkloadKind::VideoAnalytics, WorkloadKind::DatabaseReplica, WorkloadKind::Control,
         WorkloadKind::Rendering, WorkloadKind::Storage, WorkloadKind::Other}));
    fields.push_back(makeField<Workload>(
        QStringLiteral("placed_at"), Words::tr("Placed at"), Words::tr("In the plan"), Editor::None,
        [](const Reading& reading, const Workload& workload, const RowRef&) {
            return FieldValue{.text = reading.plan()
                                        ? placesText(reading.design(), reading.hosts(workload.id))
                                        : unknownText(),
                              .source = reading.plan() ? QString() : Words::tr("Not planned yet.")};
        }));
    fields.push_back(figureOf<Workload>(
        QStringLiteral("unserved"), Words::tr("Unserved"), Words::tr("In the plan"),
        [](const Reading& reading, const Workload& workload, const RowRef&) {
            const auto count = static_cast<long long>(reading.unserved(workload.id).size());
            return FieldValue{.text = reading.plan() ? countText(count) : unknownText(),
                              .sortKey = count};
        }));
    addNeeds(fields);
    fields.push_back(countriesField<Workload>(QStringLiteral("countries"), Words::tr("Placement"),
                                              Words::tr("Any country.")));
    fields.push_back(differentSitesField());
    Field notes =
        textField<Workload>(QStringLiteral("notes"), Words::tr("Notes"),
                            Words::tr("Tags and notes"), &Workload::notes, true, Editor::Notes);
    notes.inTable = false;
    fields.push_back(std::move(notes));
    addLifetime<Workload>(fields);
    return fields;
}

Fields replicaFields()
{
    Fields fields;
    fields.push_back(makeField<Replica>(
        QStringLiteral("workload"), Words::tr("Workload"), Words::tr("Replica"), Editor::None,
        [](const Reading& reading, const Replica&, const RowRef& row) {
            const WorkloadId workload = std::get<ReplicaRow>(row).workload;
            return FieldValue{.text = shortName(reading.design(), workload),
                              .source = displayName(reading.design(), workload)};
        }));
    fields.back().inInspector = false;
    fields.push_back(replicaNameField());
    fields.push_back(makeField<Replica>(
        QStringLiteral("placed_at"), Words::tr("Placed at"), Words::tr("Replica"), Editor::None,
        [](const Reading& reading, const Replica&, const RowRef& row) {
            const auto& replica = std::get<ReplicaRow>(row);
            const auto hosts = reading.hosts(replica.workload);
            const auto index = static_cast<std::size_t>(replica.replica);
            return FieldValue{.text = reading.plan() && index < hosts.size() && hosts[index]
                                        ? displayName(reading.design(), hosts[index])
                                        : unknownText()};
        }));
    fields.push_back(replicaPinField());
    fields.push_back(replicaExclusionField());
    fields.push_back(acceleratorField());
    fields.push_back(computeField(QStringLiteral("accelerators"), Words::tr("Accelerators"),
                                  &ComputeNeed::accelerators));
    fields.push_back(rateKindField());
    fields.push_back(rateField());
    fields.push_back(planningRateField());
    fields.push_back(
        computeField(QStringLiteral("cpu_sleds"), Words::tr("CPU sleds"), &ComputeNeed::cpuSleds));
    fields.push_back(storageField());
    fields.push_back(countriesField<Replica>(QStringLiteral("replica_countries"),
                                             Words::tr("Replica"),
                                             Words::tr("Wherever its workload may run.")));
    return fields;
}

}  // namespace continua::ui
