// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/workload_fields.h"

#include "ui/models/field_kinds.h"
#include "ui/models/pin_fields.h"

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

Field localityField()
{
    Field field = makeField<Workload>(
        QStringLiteral("countries"), Words::tr("Countries"), Words::tr("Placement"), Editor::Line,
        [](const Reading&, const Workload& workload, const RowRef&) {
            return FieldValue{.text = joined(workload.locality.countries),
                              .source =
                                  workload.locality.countries.empty()
                                      ? Words::tr("Any country.")
                                      : Words::tr("ISO codes of the countries where it may run.")};
        },
        [](const Design& design, Workload& workload, const QString& text) {
            const std::vector<std::string> codes = words(text);
            for (const std::string& code : codes)
                if (!find(design.catalog().countries, code))
                    return unknownProblem(Words::tr("Country"), QString::fromStdString(code));
            workload.locality.countries = codes;
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
    fields.push_back(localityField());
    fields.push_back(differentSitesField());
    Field notes =
        textField<Workload>(QStringLiteral("notes"), Words::tr("Notes"),
                            Words::tr("Tags and notes"), &Workload::notes, true, Editor::Notes);
    notes.inTable = false;
    fields.push_back(std::move(notes));
    return fields;
}

Fields replicaFields()
{
    Fields fields;
    fields.push_back(textField<Replica>(QStringLiteral("name"), Words::tr("Name"),
                                        Words::tr("Replica"), &Replica::name, false));
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
    fields.push_back(
        computeField(QStringLiteral("cpu_sleds"), Words::tr("CPU sleds"), &ComputeNeed::cpuSleds));
    fields.push_back(storageField());
    return fields;
}

}  // namespace continua::ui
