// SPDX-FileCopyrightText: 2026 Continua contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/rack_fields.h"

#include "core/racks/meters.h"
#include "ui/models/phase_fields.h"

#include <QCoreApplication>

namespace continua::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(continua::ui::RackFields)
};

Field siteField()
{
    const QString label = Words::tr("Site");
    Field field = makeField<Rack>(
        QStringLiteral("site"), label, Words::tr("Identity"), Field::Editor::Choice,
        [](const Reading& reading, const Rack& rack, const RowRef&) {
            return FieldValue{.text = shortName(reading.design(), rack.site),
                              .source = displayName(reading.design(), rack.site)};
        },
        [=](const Design& design, Rack& rack, const QString& text) {
            const Site* site = findSite(design, text.toStdString());
            if (!site)
                return unknownProblem(label, text);
            rack.site = site->id;
            return QString();
        });
    field.choices = [](const Design& design, const RowRef&) { return siteCodes(design); };
    return field;
}

Field nameField()
{
    const QString label = Words::tr("Name");
    return makeField<Rack>(
        QStringLiteral("name"), label, Words::tr("Identity"), Field::Editor::Line,
        [](const Reading&, const Rack& rack, const RowRef&) {
            return FieldValue{.text = QString::fromStdString(rack.name)};
        },
        [=](const Design& design, Rack& rack, const QString& text) {
            if (text.isEmpty())
                return missingProblem(label);
            for (const auto& [id, other] : design.all<Rack>())
                if (id != rack.id && other.site == rack.site && other.name == text.toStdString())
                    return Words::tr("%1 has a rack \"%2\" already; each needs its own name.")
                        .arg(displayName(design, rack.site), text);
            rack.name = text.toStdString();
            return QString();
        });
}

Field loadField(const QString& key, const QString& label,
                std::function<FieldValue(const RackLoad&)> value)
{
    return figureOf<Rack>(
        key, label, Words::tr("Load"),
        [value = std::move(value)](const Reading& reading, const Rack& rack, const RowRef&) {
            return value(rackLoad(reading.design(), rack));
        });
}

FieldValue ofLimit(const QString& used, const QString& limit, double share)
{
    return {.text = Words::tr("%1 of %2").arg(used, limit), .sortKey = share};
}

/// An amount of a meter in the unit that its kind counts in.
QString amountText(MeterKind kind, double amount)
{
    switch (kind) {
    case MeterKind::Space: return numberText(amount, 0);
    case MeterKind::Weight: return quantityText(Mass::fromKg(amount));
    case MeterKind::BusbarCurrent: return numberText(amount) + kUnitSpace + QLatin1Char('A');
    default: return quantityText(ElectricPower::fromKw(amount));
    }
}

/// One of the meters under the rack, from the same computation.
Field meterField(const QString& key, const QString& label, MeterKind kind)
{
    return figureOf<Rack>(
        key, label, Words::tr("Load"),
        [kind](const Reading& reading, const Rack& rack, const RowRef&) {
            const Meter meter = metersOf(reading.design(), rack)[static_cast<std::size_t>(kind)];
            if (!meter.limit)
                return FieldValue{.text = unknownText(), .source = Words::tr("No busbar.")};
            FieldValue value =
                ofLimit(amountText(kind, meter.used), amountText(kind, *meter.limit), meter.used);
            if (kind == MeterKind::Power)
                value.source =
                    Words::tr("Nameplate, against busbar and power shelves. Planned: %1.")
                        .arg(quantityText(rackLoad(reading.design(), rack).planned));
            return value;
        });
}

void addLoads(Fields& fields)
{
    fields.push_back(meterField(QStringLiteral("units"), Words::tr("Units"), MeterKind::Space));
    fields.push_back(meterField(QStringLiteral("power"), Words::tr("Power"), MeterKind::Power));
    fields.push_back(
        meterField(QStringLiteral("air_heat"), Words::tr("Air heat"), MeterKind::AirHeat));
    fields.push_back(
        meterField(QStringLiteral("liquid_heat"), Words::tr("Liquid heat"), MeterKind::LiquidHeat));
    fields.push_back(meterField(QStringLiteral("mass"), Words::tr("Payload"), MeterKind::Weight));
    fields.push_back(meterField(QStringLiteral("busbar"), Words::tr("Busbar current"),
                                MeterKind::BusbarCurrent));
    fields.push_back(
        loadField(QStringLiteral("floor_load"), Words::tr("Floor load"), [](const RackLoad& load) {
            return FieldValue{.text = quantityText(load.floorLoad),
                              .sortKey = load.floorLoad.inKgPerM2()};
        }));
    fields.push_back(
        loadField(QStringLiteral("price"), Words::tr("Price"), [](const RackLoad& load) {
            return FieldValue{.text = quantityText(load.price), .sortKey = load.price.inUsd()};
        }));
}

}  // namespace

Fields rackFields()
{
    Fields fields;
    fields.push_back(siteField());
    fields.push_back(nameField());
    fields.push_back(makeField<Rack>(
        QStringLiteral("frame"), Words::tr("Frame"), Words::tr("Identity"), Field::Editor::None,
        [](const Reading& reading, const Rack& rack, const RowRef&) {
            const RackFrame* frame = find(reading.design().catalog().frames, rack.frame);
            return FieldValue{.text = QString::fromStdString(frame ? frame->name : rack.frame),
                              .source = frame ? provenanceText(frame->provenance) : QString()};
        }));
    fields.push_back(makeField<Rack>(
        QStringLiteral("kit"), Words::tr("Kit"), Words::tr("Identity"), Field::Editor::None,
        [](const Reading& reading, const Rack& rack, const RowRef&) {
            const Kit* kit = find(reading.design().catalog().kits, rack.kit);
            return FieldValue{.text = rack.kit.empty()
                                        ? Words::tr("Built by hand")
                                        : kitName(reading.design().catalog(), rack.kit),
                              .source = kit ? provenanceText(kit->provenance) : QString()};
        }));
    addLifetime<Rack>(fields);
    addLoads(fields);
    return fields;
}

}  // namespace continua::ui
